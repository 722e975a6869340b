import type { MeasureViewFragment } from '@samplan/web/data';
import { AppLink, paths, useFormat, useTranslation } from '@samplan/web/ui';
import { isFinished } from '../logic/measure-steps';
import { usePlan } from '../words/plan-context';
import { useWords } from '../words/use-words';

/** Who, by when, how much and why, in that order, because that is the order people ask in. */
export function MeasureFacts({ measure }: { measure: MeasureViewFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useWords();
  const { me } = usePlan();
  const { accountable, accountableUnit, deadline, startDate, decision, status } = measure;
  const who = !accountable
    ? words('nobody')
    : accountable.id === me
      ? words('accountableMe')
      : words('accountable', { name: accountable.name });
  const date = deadline ? format.date(deadline, 'weekday') : null;
  const when = date ? t(measure.overdue ? 'plans.deadlineWas' : 'plans.deadlineBy', { date }) : t('plans.noDeadline');
  const begins = startDate && (status === 'AGREED' || status === 'PROPOSED');
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
      {measure.statusReason && status === 'STOPPED' ? (
        <p className="pl-measure__more">{t('plans.stoppedBecause', { reason: measure.statusReason })}</p>
      ) : null}
      {measure.extent ? <p className="pl-measure__more">{measure.extent}</p> : null}
      {measure.how ? <p className="pl-measure__more">{t('plans.how', { text: measure.how })}</p> : null}
      {begins ? (
        <p className="pl-measure__more">{t('plans.startsOn', { date: format.date(startDate, 'weekday') })}</p>
      ) : null}
      {decision ? (
        <p className="pl-measure__more">
          <AppLink to={paths.meeting(decision.meetingId)}>
            {t('plans.fromMeeting', { date: format.date(decision.decidedAt, 'weekday') })}
          </AppLink>
        </p>
      ) : null}
    </>
  );
}
