import { Card, Notice, Stack, useTranslation } from '@samplan/web/ui';
import { useMeeting } from '../meeting/meeting-context';
import { MeetingFrame } from '../meeting/meeting-frame';
import { HeldWhen } from './held-when';
import { MinutesText } from './minutes-text';
import { PublishBox } from './publish-box';
import { WriteUp } from './write-up';

/** After the meeting, before the minutes are out: still to be written on by those who may, and one press left. */
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
      <Stack gap="xl">
        <Notice>{t(mayPublish ? 'meetings.publish.draft' : 'meetings.publish.draftReader')}</Notice>
        {can('meeting:write-notes') ? <WriteUp /> : <MinutesText />}
        {mayPublish ? (
          <Card>
            <PublishBox />
          </Card>
        ) : null}
      </Stack>
    </MeetingFrame>
  );
}
