import type { MeetingSummaryFragment } from '@samplan/web/data';
import { Row, StatusTag, Tag, useTranslation } from '@samplan/web/ui';
import { useNow } from '../hooks/use-now';
import { hasSlipped } from '../logic/coming-and-past';

/** State in words: only what one would want to know before opening the meeting. */
export function MeetingTags({ meeting }: { meeting: MeetingSummaryFragment }) {
  const { t } = useTranslation();
  const now = useNow(60_000);
  const slipped = hasSlipped(meeting, now);
  const { state, minutes } = meeting;
  const published = minutes.state === 'PUBLISHED';
  return (
    <Row gap="xs">
      {slipped ? (
        <Tag tone="warning">{t('meetings.list.slipped')}</Tag>
      ) : (
        <StatusTag status={state}>{t(`vocabulary.meetingState.${state}`)}</StatusTag>
      )}
      {published && minutes.readByMe ? <Tag>{t('meetings.list.minutesReady')}</Tag> : null}
      {published && !minutes.readByMe ? <Tag tone="accent">{t('meetings.list.minutesNew')}</Tag> : null}
      {state === 'HELD' && !published ? <Tag tone="warning">{t('meetings.list.minutesDraft')}</Tag> : null}
    </Row>
  );
}
