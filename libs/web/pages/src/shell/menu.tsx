import { Button, MenuHamburgerIcon, useTranslation } from '@samplan/web/ui';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { MenuPanel } from './menu-panel';

export function Menu() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  useCloseBeside(dialog);
  const show = (): void => {
    setOpen(true);
    dialog.current?.showModal();
  };
  const close = (): void => dialog.current?.close();
  return (
    <>
      <Button
        variant="tertiary"
        tone="neutral"
        aria-haspopup="dialog"
        aria-label={t('session.menu.open')}
        icon={<MenuHamburgerIcon aria-hidden="true" />}
        onClick={show}
      />
      <dialog ref={dialog} className="sp-menu" aria-label={t('session.menu.title')} onClose={() => setOpen(false)}>
        {open ? <MenuPanel onClose={close} /> : null}
      </dialog>
    </>
  );
}

/** A press beside the panel lands on the dialog itself; by keyboard the same is done with Escape. */
function useCloseBeside(dialog: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const element = dialog.current;
    const press = (event: MouseEvent): void => {
      if (event.target === element) element?.close();
    };
    element?.addEventListener('click', press);
    return () => element?.removeEventListener('click', press);
  }, [dialog]);
}
