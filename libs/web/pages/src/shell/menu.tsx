import { Button, lazyPart, LoadingState, MenuHamburgerIcon, useTranslation } from '@samplan/web/ui';
import { type RefObject, Suspense, useEffect, useRef, useState } from 'react';
import { useFetchedLater } from './use-fetched-later';

const MenuPanel = lazyPart([], async () => (await import('./menu-panel')).MenuPanel);

export function Menu() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  useCloseBeside(dialog);
  useFetchedLater(MenuPanel);
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
        {open ? (
          <Suspense fallback={<LoadingState lines={4} />}>
            <MenuPanel onClose={close} />
          </Suspense>
        ) : null}
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
