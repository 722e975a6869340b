import { Stack, Text, useFormat, useTranslation } from '@samplan/web/ui';
import { useMeeting } from '../meeting/meeting-context';
import { MeetingFrame } from '../meeting/meeting-frame';
import { UnsentNotes } from '../notes/unsent-notes';
import { MinutesText } from './minutes-text';
import { ReadBy } from './read-by';
import { useMarkRead } from './use-mark-read';
import { useMinutesLead } from './use-minutes-lead';

export function PublishedMinutes() {
  const { t } = useTranslation();
  const format = useFormat();
  const { minutes } = useMeeting().meeting;
  useMarkRead();
  return (
    <MeetingFrame title={t('meetings.minutes.title')} lead={useMinutesLead()}>
      <Stack gap="lg">
        <UnsentNotes />
        {minutes.publishedAt && minutes.approvedBy ? (
          <Text size="sm" subtle>
            {t('meetings.minutes.published', {
              when: format.dateTime(minutes.publishedAt),
              name: minutes.approvedBy.name,
            })}
          </Text>
        ) : null}
        <MinutesText />
        <ReadBy />
      </Stack>
    </MeetingFrame>
  );
}
