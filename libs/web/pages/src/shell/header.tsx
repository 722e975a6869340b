import { Bell } from '@samplan/web/features/notices';
import { useSession, worksWithPeople } from '@samplan/web/session';
import { BareLink, paths, useTranslation } from '@samplan/web/ui';
import { Brand } from './brand';
import { useHatLine } from './hat-line';
import { Menu } from './menu';

export function Header() {
  const { t } = useTranslation();
  const { hat, narrow } = useSession();
  const hatLine = useHatLine();
  return (
    <header className="sp-header">
      <div className="sp-header__inner">
        <Brand />
        {hat && worksWithPeople(hat) ? (
          <nav className="sp-nav" aria-label={t('session.menu.title')}>
            <BareLink to={paths.start()}>{t('session.menu.start')}</BareLink>
            <BareLink to={paths.people()}>{t('session.menu.people')}</BareLink>
          </nav>
        ) : null}
        <p className="sp-hat">
          {hat ? (
            <>
              <span className="ds-sr-only">{t('session.menu.actingAs')} </span>
              <span className="sp-hat__name">{hat.name}</span>
              <span className="sp-hat__role">{hatLine(hat, { short: true })}</span>
            </>
          ) : null}
        </p>
        {hat && !narrow ? <Bell key={hat.personId} /> : null}
        <Menu />
      </div>
    </header>
  );
}
