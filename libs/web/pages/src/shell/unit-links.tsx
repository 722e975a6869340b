import type { Hat } from '@samplan/web/session';
import { LinkButton, type LinkButtonProps, paths, useTranslation } from '@samplan/web/ui';
import { lazy, Suspense } from 'react';

const EmergencyLink = lazy(async () => ({ default: (await import('@samplan/web/features/emergency')).EmergencyLink }));

/** The directory for everybody, and what comes with a role in a unit. */
export function UnitLinks({ hat, link }: { hat: Hat; link: Omit<LinkButtonProps, 'to'> }) {
  const { t } = useTranslation();
  const links = [
    { to: paths.directory(), text: t('places.directory'), shown: true },
    {
      to: paths.coordination(),
      text: t('places.coordination'),
      shown: hat.roles.includes('COORDINATING_UNIT'),
    },
    { to: paths.logControl(), text: t('places.logControl'), shown: hat.roles.includes('LOG_CONTROL') },
    {
      to: paths.emergencyReviews(),
      text: t('places.emergencyReviews'),
      shown: hat.roles.includes('COORDINATING_UNIT') || hat.roles.includes('LOG_CONTROL'),
    },
    {
      to: paths.planTemplates(),
      text: t('places.planTemplates'),
      shown: hat.roles.includes('COORDINATING_UNIT') || hat.roles.includes('ADMINISTRATOR'),
    },
    {
      to: paths.administration(),
      text: t('places.administration'),
      shown: hat.roles.includes('ADMINISTRATOR'),
    },
  ];
  const opens = hat.roles.includes('PROFESSIONAL') || hat.roles.includes('UNIT_LEADER');
  return (
    <>
      {links.map(({ to, text, shown }) =>
        shown ? (
          <li key={to}>
            <LinkButton {...link} to={to}>
              {text}
            </LinkButton>
          </li>
        ) : null,
      )}
      {opens ? (
        <Suspense fallback={null}>
          <EmergencyLink link={link} />
        </Suspense>
      ) : null}
    </>
  );
}
