import type { Hat } from '@samplan/web/session';
import { LinkButton, type LinkButtonProps, paths, useTranslation } from '@samplan/web/ui';

/** The directory for everybody, and what comes with a role in a unit. */
export function UnitLinks({ hat, link }: { hat: Hat; link: Omit<LinkButtonProps, 'to'> }) {
  const { t } = useTranslation();
  const links = [
    { to: paths.directory(), text: t('organisations.directory.title'), shown: true },
    {
      to: paths.coordination(),
      text: t('organisations.coordination.title'),
      shown: hat.roles.includes('COORDINATING_UNIT'),
    },
    { to: paths.logControl(), text: t('logControl.title'), shown: hat.roles.includes('LOG_CONTROL') },
    {
      to: paths.administration(),
      text: t('organisations.administration.title'),
      shown: hat.roles.includes('ADMINISTRATOR'),
    },
  ];
  return links.map(({ to, text, shown }) =>
    shown ? (
      <li key={to}>
        <LinkButton {...link} to={to}>
          {text}
        </LinkButton>
      </li>
    ) : null,
  );
}
