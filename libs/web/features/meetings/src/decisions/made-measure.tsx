import type { DecisionViewFragment } from '@samplan/web/data';
import { AppLink, CheckmarkCircleIcon, paths, useFormat, useTranslation } from '@samplan/web/ui';
import { useMeeting } from '../meeting/meeting-context';

/** What the decision became: who, by when, and the way to it in the plan. */
export function MadeMeasure({ measure }: { measure: NonNullable<DecisionViewFragment['measure']> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { collaborationId } = useMeeting().meeting;
  const { accountable, accountableUnit, deadline } = measure;
  const who = [accountable?.name, accountableUnit?.name].filter(Boolean).join(', ');
  return (
    <div className="mt-made">
      <span className="mt-made__state">
        <CheckmarkCircleIcon aria-hidden="true" /> {t('meetings.decisions.made')}
      </span>
      {who ? <span>{t('meetings.decisions.who', { name: who })}</span> : null}
      {deadline ? <span>{t('meetings.decisions.by', { date: format.date(deadline) })}</span> : null}
      <AppLink to={paths.plan(collaborationId)} hash={measure.id}>
        {t('meetings.decisions.seeInPlan')}
      </AppLink>
    </div>
  );
}
