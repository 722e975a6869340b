import { type ReactNode, useState } from 'react';

interface FoldedProps {
  summary: ReactNode;
  className?: string;
  open?: boolean;
  children: ReactNode;
}

/**
 * What is folded away because there is much of it: drawn when somebody opens it, and then it stays, for somebody may be
 * writing in it.
 */
export function Folded({ summary, className, open = false, children }: FoldedProps) {
  const [opened, setOpened] = useState(open);
  return (
    <details
      className={className}
      open={open || undefined}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setOpened(true);
      }}
    >
      <summary>{summary}</summary>
      {open || opened ? children : null}
    </details>
  );
}
