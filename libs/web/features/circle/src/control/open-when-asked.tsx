import { Button, Section } from '@samplan/web/ui';
import { type ReactNode, useState } from 'react';

interface OpenWhenAskedProps {
  heading: string;
  open: string;
  children: ReactNode;
}

/** Nothing is fetched, and no look written down, until somebody wants it. */
export function OpenWhenAsked({ heading, open, children }: OpenWhenAskedProps) {
  const [opened, setOpened] = useState(false);
  return (
    <Section heading={heading}>
      {opened ? (
        children
      ) : (
        <div>
          <Button variant="secondary" onClick={() => setOpened(true)}>
            {open}
          </Button>
        </div>
      )}
    </Section>
  );
}
