import { useTranslation } from '@samplan/web/ui';

/** How many one has to relate to: a number worth seeing, for it should not grow. */
export function HelperCount({ people, services }: { people: number; services: number }) {
  const { t } = useTranslation();
  return (
    <span className="tm-count">
      {t('start.team.helpersServices', {
        people: t('start.team.people', { count: people }),
        services: t('start.team.services', { count: services }),
      })}
    </span>
  );
}
