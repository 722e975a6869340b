import { Button, PlusIcon } from '@samplan/web/ui';
import { type ReactNode, useRef, useState } from 'react';

interface KeptFormProps {
  /** The button that opens the form. */
  label: string;
  variant?: 'primary' | 'secondary' | 'tertiary';
  children: (form: { onSaved: () => void; onClose: () => void }) => ReactNode;
}

/**
 * A form that opens where it is needed. Closing only hides it, so what was begun is there when it is opened again;
 * a new, empty one comes after saving.
 */
export function KeptForm({ label, variant = 'tertiary', children }: KeptFormProps) {
  const [open, setOpen] = useState(false);
  const [begun, setBegun] = useState(false);
  const [round, setRound] = useState(0);
  const opener = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLDivElement>(null);

  const close = (): void => {
    setOpen(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  const show = (): void => {
    setBegun(true);
    setOpen(true);
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus());
  };
  const saved = (): void => {
    setBegun(false);
    setRound((current) => current + 1);
    close();
  };
  return (
    <>
      {begun ? (
        <div ref={form} key={round} hidden={!open}>
          {children({ onSaved: saved, onClose: close })}
        </div>
      ) : null}
      <div hidden={open}>
        <Button ref={opener} variant={variant} icon={<PlusIcon aria-hidden="true" />} onClick={show}>
          {label}
        </Button>
      </div>
    </>
  );
}
