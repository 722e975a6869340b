import { Button, VisuallyHidden } from '@samplan/web/ui';
import { type ReactNode, useState } from 'react';

interface DiscloseProps {
  label: string;
  /** Whom or what, for those who do not see beside whom the button stands. */
  of?: string;
  children: (close: () => void) => ReactNode;
}

/** A form that is not there until somebody wants it. */
export function Disclose({ label, of, children }: DiscloseProps) {
  const [open, setOpen] = useState(false);
  if (open) return children(() => setOpen(false));
  return (
    <div>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {label}
        {of ? <VisuallyHidden>: {of}</VisuallyHidden> : null}
      </Button>
    </div>
  );
}
