import { Card, Notice, Stack, useTranslation } from '@samplan/web/ui';
import { useMeeting } from '../meeting/meeting-context';
import { MeetingFrame } from '../meeting/meeting-frame';
import { UnsentNotes } from '../notes/unsent-notes';
import { MinutesText } from './minutes-text';
import { PublishBox } from './publish-box';
import { HeldWhen } from './held-when';

/** After the meeting, before the minutes are out: the same pages, with one press left. */
export function DraftMinutes() {
  const { t } = useTranslation();
  const { can, meeting } = useMeeting();
  const mayPublish = can('minutes:publish');
  return (
    <MeetingFrame
      title={t('meetings.minutes.title')}
      heading={t('meetings.minutes.draftHeading', { title: meeting.title })}
      lead={<HeldWhen />}
    >
      <Stack gap="lg">
        <UnsentNotes />
        <Notice tone={mayPublish ? 'warning' : 'info'}>
          {t(mayPublish ? 'meetings.publish.draft' : 'meetings.publish.draftReader')}
        </Notice>
        {mayPublish ? (
          <Card>
            <PublishBox />
          </Card>
        ) : null}
        <MinutesText />
      </Stack>
    </MeetingFrame>
  );
}
