import { useSession } from '@samplan/web/session';
import { mainId, SkipLink, useNavigation, useTranslation } from '@samplan/web/ui';
import { type ReactNode, useRef } from 'react';
import { Header } from './header';
import { useFocusHeading } from './use-focus-heading';

export function Shell({ children }: { children: ReactNode }) {
  const main = useRef<HTMLElement>(null);
  const { current } = useNavigation();
  useFocusHeading(current, main);
  return (
    <div className="sp-shell">
      <div>
        <SkipLink />
        <Header />
      </div>
      <main id={mainId} ref={main} tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </div>
  );
}

function Footer() {
  const { t } = useTranslation();
  const { hat, demoMode } = useSession();
  return (
    <footer className="sp-footer">
      <div className="sp-footer__inner">
        <p>{hat ? t('session.footer.text', { municipality: hat.municipality.name }) : t('common.appName')}</p>
        {demoMode ? <p>{t('session.footer.demo')}</p> : null}
      </div>
    </footer>
  );
}
