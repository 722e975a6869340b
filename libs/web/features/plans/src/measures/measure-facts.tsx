import { osloDate } from '@samplan/shared/i18n';
import type { MeasureViewFragment } from '@samplan/web/data';
import { useFormat, useTranslation } from '@samplan/web/ui';
import { isFinished } from '../logic/measure-steps';
import { usePlan } from '../words/plan-context';
import { useWords } from '../words/use-words';

/** Who, by when, how much and how, in that order, because that is the order people ask in. */
export function MeasureFacts({ measure }: { measure: MeasureViewFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useWords();
  const { me, candidates } = usePlan();
  const { accountable, accountableUnit, deadline, startDate, status } = measure;
  const who = !accountable
    ? words('nobody')
    : accountable.id === me
      ? words('accountableMe')
      : words('accountable', { name: accountable.name });
  const date = deadline ? format.date(deadline, 'weekday') : null;
  const when = date ? t(measure.overdue ? 'plans.deadlineWas' : 'plans.deadlineBy', { date }) : t('plans.noDeadline');
  const today = osloDate(Date.now());
  const away = isFinished(status) ? null : candidates.find(({ id }) => id === accountable?.id)?.away;
  // Somebody who is back before it must be done keeps nobody waiting; what should be done already waits for them now.
  const matters = away && (!deadline || isWithin(away, measure.overdue ? today : deadline));
  const begins = startDate && startDate > today && !isFinished(status);
  return (
    <>
      <p className="pl-measure__who">
        {who}
        {accountableUnit ? <span className="pl-measure__unit">, {accountableUnit.name}</span> : null}
        {isFinished(status) ? null : (
          <>
            {', '}
            <span className="pl-measure__when">{when}</span>
          </>
        )}
      </p>
      {matters ? (
        <p className="pl-measure__more">
          {t('plans.accountableAway', {
            from: format.date(away.fromDate, 'short'),
            until: format.date(away.untilDate, 'short'),
          })}
        </p>
      ) : null}
      {measure.statusReason && status === 'STOPPED' ? (
        <p className="pl-measure__more">{t('plans.stoppedBecause', { reason: measure.statusReason })}</p>
      ) : null}
      {measure.extent ? (
        <p className="pl-measure__more" dir="auto">
          {measure.extent}
        </p>
      ) : null}
      {measure.how ? (
        <p className="pl-measure__more pl-measure__how" dir="auto">
          {measure.how}
        </p>
      ) : null}
      {begins ? (
        <p className="pl-measure__more">{t('plans.startsOn', { date: format.date(startDate, 'weekday') })}</p>
      ) : null}
    </>
  );
}

const isWithin = ({ fromDate, untilDate }: { fromDate: string; untilDate: string }, day: string): boolean =>
  fromDate <= day && day <= untilDate;
