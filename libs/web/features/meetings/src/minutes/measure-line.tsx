import type { DecisionViewFragment } from '@samplan/web/data';
import { AppLink, paths, useFormat, useTranslation } from '@samplan/web/ui';
import { useMeeting } from '../meeting/meeting-context';

/** What, who and when, and the way to it. */
export function MeasureLine({ measure }: { measure: NonNullable<DecisionViewFragment['measure']> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { collaborationId } = useMeeting().meeting;
  const { accountable, accountableUnit, deadline } = measure;
  const who = accountable && accountableUnit ? `${accountable.name} (${accountableUnit.name})` : accountable?.name;
  return (
    <>
      {measure.title}
      <span className="mt-measure">
        {who && deadline ? (
          <span>{t('meetings.minutes.measureLine', { name: who, date: format.date(deadline) })}</span>
        ) : null}
        <AppLink to={paths.plan(collaborationId)} hash={measure.id}>
          {t('meetings.decisions.seeInPlan')}
        </AppLink>
      </span>
    </>
  );
}
