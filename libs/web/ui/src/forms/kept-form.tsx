import { PlusIcon } from '@navikt/aksel-icons';
import { type ReactNode, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { Button } from '../actions/button';

/** For what stands elsewhere on the page and leads to the form. */
export interface KeptFormHandle {
  open: () => void;
}

interface KeptFormProps {
  ref?: Ref<KeptFormHandle>;
  /** The button that opens the form. */
  label: string;
  /** Where many buttons say the same, what tells this one from the others. */
  spoken?: string;
  variant?: 'primary' | 'secondary' | 'tertiary';
  tone?: 'accent' | 'danger';
  /** A form that adds has a plus. */
  adds?: boolean;
  children: (form: { onSaved: () => void; onClose: () => void }) => ReactNode;
}

/**
 * A form that opens where it is needed. Closing only hides it, so what was begun is there when it is opened again;
 * a new, empty one comes after saving.
 */
export function KeptForm({ ref, label, spoken, variant = 'tertiary', tone, adds = true, children }: KeptFormProps) {
  const [open, setOpen] = useState(false);
  const [begun, setBegun] = useState(false);
  const [round, setRound] = useState(0);
  const opener = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const opening = useRef(false);
  const takeKeyboard = (): void => form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  // The form is not there before the press has been drawn.
  useEffect(() => {
    if (!open || !opening.current) return;
    opening.current = false;
    takeKeyboard();
  }, [open]);

  const close = (): void => {
    setOpen(false);
    requestAnimationFrame(() => {
      const at = document.activeElement;
      // What was saved may have been told of somewhere that took the keyboard.
      if (!at || at === document.body || form.current?.contains(at)) opener.current?.focus();
    });
  };
  const show = (): void => {
    if (open) return takeKeyboard();
    opening.current = true;
    setBegun(true);
    setOpen(true);
  };
  useImperativeHandle(ref, () => ({ open: show }));
  const saved = (): void => {
    setBegun(false);
    setRound((current) => current + 1);
    close();
  };
  return (
    <>
      {begun ? (
        <div ref={form} key={round} hidden={!open} className="sp-kept">
          {children({ onSaved: saved, onClose: close })}
        </div>
      ) : null}
      <div hidden={open}>
        <Button
          ref={opener}
          variant={variant}
          tone={tone}
          icon={adds ? <PlusIcon aria-hidden="true" /> : undefined}
          aria-label={spoken}
          onClick={show}
        >
          {label}
        </Button>
      </div>
    </>
  );
}
