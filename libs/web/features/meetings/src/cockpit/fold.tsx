import { Section } from '@samplan/web/ui';
import { type ReactNode, useState } from 'react';

interface Props {
  heading: ReactNode;
  /** Folded away until wanted, where room is scarce. */
  folded: boolean;
  /** Starts open although it can be folded. */
  startOpen?: boolean;
  children: ReactNode;
}

export function Fold({ heading, folded, startOpen = false, children }: Props) {
  // From then on it is the reader's own to open and close.
  const [open] = useState(startOpen);
  if (!folded) {
    return (
      <Section heading={heading} className="mt-side">
        {children}
      </Section>
    );
  }
  return (
    <details className="mt-fold" open={open}>
      <summary>{heading}</summary>
      <div className="mt-fold__body">{children}</div>
    </details>
  );
}
