import { Stack, useTranslation } from '@samplan/web/ui';
import { useMeeting } from '../meeting/meeting-context';
import { MeetingFrame } from '../meeting/meeting-frame';
import { UnsentNotes } from '../notes/unsent-notes';
import { HeldWhen } from './held-when';
import { MinutesText } from './minutes-text';
import { ReadBy } from './read-by';
import { useMarkRead } from './use-mark-read';

export function PublishedMinutes() {
  const { t } = useTranslation();
  const { meeting } = useMeeting();
  useMarkRead();
  return (
    <MeetingFrame
      title={t('meetings.minutes.title')}
      heading={t('meetings.minutes.heading', { title: meeting.title })}
      lead={<HeldWhen />}
    >
      <Stack gap="xl">
        <UnsentNotes />
        <MinutesText />
        <ReadBy />
      </Stack>
    </MeetingFrame>
  );
}
