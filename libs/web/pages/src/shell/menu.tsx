import { Button, MenuHamburgerIcon, useTranslation } from '@samplan/web/ui';
import { useRef, useState } from 'react';
import { MenuPanel } from './menu-panel';

export function Menu() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
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
      <dialog
        ref={dialog}
        className="sp-menu"
        aria-label={t('session.menu.title')}
        onClose={() => setOpen(false)}
        // A press beside the panel lands on the dialog itself.
        onClick={(event) => (event.target === dialog.current ? close() : undefined)}
      >
        {open ? <MenuPanel onClose={close} /> : null}
      </dialog>
    </>
  );
}
