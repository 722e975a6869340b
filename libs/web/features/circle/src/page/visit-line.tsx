import type { AccessLogEntryViewFragment } from '@samplan/web/data';
import { Avatar, useFormat, useTranslation } from '@samplan/web/ui';
import type { Visit } from '../logic/visits';

/** One visit as one would tell it: who looked at what, when, and why they may. */
export function VisitLine({ visit }: { visit: Visit<AccessLogEntryViewFragment> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { viewer, unitName, relation, groundKind } = visit.entry;
  const told = {
    what: format.list(visit.sections.map((section) => t(`circle.section.${section}`))),
    date: format.date(visit.at, 'weekday'),
    time: format.time(visit.at),
  };
  return (
    <li className="ci-visit">
      <Avatar initials={viewer.initials} size="sm" tone={relation === 'RELATIVE' ? 'neutral' : 'accent'} />
      <div>
        <p>
          <strong>{viewer.name}</strong>{' '}
          {unitName ? t('circle.visitFrom', { ...told, unit: unitName }) : t('circle.visit', told)}
        </p>
        <p className="ci-visit__why">
          {t(`circle.relation.${relation}`, { name: viewer.name })} {t(`circle.ground.${groundKind}`)}
        </p>
      </div>
    </li>
  );
}
