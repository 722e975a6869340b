import { Button } from '@samplan/web/ui';
import { type ReactNode, useState } from 'react';

/** A form that is not there until somebody wants it. */
export function Disclose({ label, children }: { label: string; children: (close: () => void) => ReactNode }) {
  const [open, setOpen] = useState(false);
  if (open) return children(() => setOpen(false));
  return (
    <div>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {label}
      </Button>
    </div>
  );
}
