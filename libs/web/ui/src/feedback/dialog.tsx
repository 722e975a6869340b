import { XMarkIcon } from '@navikt/aksel-icons';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from '../actions/button';
import { classes } from '../classes';
import { useTranslation } from '../language/use-language';

export interface DialogProps {
  open: boolean;
  heading: ReactNode;
  /** Absent when there is no way around the question. */
  onClose?: () => void;
  /** Hides the page behind it entirely. */
  opaque?: boolean;
  children: ReactNode;
}

/** The browser's own dialog: it traps focus, closes on Escape and gives focus back. */
export function Dialog({ open, heading, onClose, opaque, children }: DialogProps) {
  const { t } = useTranslation();
  const element = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  useEffect(() => {
    const dialog = element.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);
  return (
    <dialog
      ref={element}
      className={classes('ds-dialog', 'sp-dialog', opaque && 'sp-dialog--opaque')}
      aria-labelledby={headingId}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      {open ? (
        <>
          <div className="sp-dialog__top">
            <h2 className="ds-heading" data-size="sm" id={headingId}>
              {heading}
            </h2>
            {onClose ? (
              <Button
                variant="tertiary"
                tone="neutral"
                icon={<XMarkIcon aria-hidden="true" />}
                aria-label={t('common.dialogClose')}
                onClick={onClose}
              />
            ) : null}
          </div>
          {children}
        </>
      ) : null}
    </dialog>
  );
}
