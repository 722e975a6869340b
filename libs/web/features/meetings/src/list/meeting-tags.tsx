import type { MeetingSummaryFragment } from '@samplan/web/data';
import { StatusTag, Tag, useTranslation } from '@samplan/web/ui';
import { useNow } from '../hooks/use-now';
import { hasSlipped } from '../logic/coming-and-past';

/** One word about where the meeting stands: only what one would want to know before opening the meeting. */
export function MeetingTags({ meeting }: { meeting: MeetingSummaryFragment }) {
  const { t } = useTranslation();
  const now = useNow(60_000);
  const slipped = hasSlipped(meeting, now);
  const { state, minutes } = meeting;
  if (slipped) return <Tag tone="warning">{t('start.meeting.slipped')}</Tag>;
  if (state !== 'HELD') return <StatusTag status={state}>{t(`vocabulary.meetingState.${state}`)}</StatusTag>;
  if (minutes.state !== 'PUBLISHED') return <Tag tone="warning">{t('start.meeting.minutesDraft')}</Tag>;
  return minutes.readByMe ? (
    <Tag>{t('start.meeting.minutesReady')}</Tag>
  ) : (
    <Tag tone="accent">{t('start.meeting.minutesNew')}</Tag>
  );
}
