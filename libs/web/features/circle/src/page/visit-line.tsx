import type { AccessLogEntryViewFragment } from '@samplan/web/data';
import { Avatar, useFormat, useTranslation } from '@samplan/web/ui';
import type { Visit } from '../logic/visits';
import { VisitQuestion } from '../questions/visit-question';
import { useDid } from './use-did';
import { useWhy } from './use-why';
import { useOwnLog } from './whose-log';

interface VisitLineProps {
  visit: Visit<AccessLogEntryViewFragment>;
  onAsked: () => void;
}

/** One visit as one would tell it: who looked at what, when, and why they may. */
export function VisitLine({ visit, onAsked }: VisitLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const why = useWhy();
  const did = useDid(useOwnLog());
  const { viewer, unitName, relation } = visit.entry;
  const told = {
    did: did(visit.sections),
    date: format.date(visit.at, 'weekday'),
    time: format.time(visit.at),
  };
  // The one that was asked about carries the question for the whole visit.
  const asked = visit.entries.find((entry) => entry.question) ?? visit.entry;
  return (
    <li className="ci-visit">
      <Avatar initials={viewer.initials} size="sm" tone={relation === 'RELATIVE' ? 'neutral' : 'accent'} />
      <div>
        <p>
          <strong>{viewer.name}</strong>
          {viewer.profession ? `, ${viewer.profession.toLowerCase()}` : ''}{' '}
          {unitName ? t('circle.visitFrom', { ...told, unit: unitName }) : t('circle.visit', told)}
        </p>
        <p className="ci-visit__why">{why(visit.entry)}</p>
        <VisitQuestion entry={asked} onAsked={onAsked} />
      </div>
    </li>
  );
}
