import type { MeasureViewFragment } from '@samplan/web/data';
import { AppLink, paths, useFormat, useTranslation } from '@samplan/web/ui';

/** Where it was decided, for whoever wants to read why. */
export function FromMeeting({ decision }: Pick<MeasureViewFragment, 'decision'>) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!decision) return null;
  return (
    <AppLink to={paths.meeting(decision.meetingId)}>
      {t('plans.fromMeeting', { date: format.date(decision.decidedAt, 'weekday') })}
    </AppLink>
  );
}
