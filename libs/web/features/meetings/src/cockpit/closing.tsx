import { usePress, useTypedMutation } from '@samplan/web/data';
import { Button, Stack, Text, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { EndMeetingMutation } from '../graphql/run-meeting';
import { useMeeting } from '../meeting/meeting-context';
import { PublishBox } from '../minutes/publish-box';
import { MutationNotice } from '../parts/mutation-notice';

/** The end of the meeting: minutes out in one press, or only an end. Kept folded until the last item. */
export function Closing({ open }: { open: boolean }) {
  const { t } = useTranslation();
  const { can } = useMeeting();
  return (
    <details className="mt-fold mt-closing" open={open}>
      <summary>{t('meetings.live.closing')}</summary>
      <div className="mt-fold__body">
        <Stack>
          {can('minutes:publish') ? <PublishBox /> : null}
          {can('meeting:run') ? <EndMeeting /> : null}
        </Stack>
      </div>
    </details>
  );
}

function EndMeeting() {
  const { t } = useTranslation();
  const { meeting, notes, adopt } = useMeeting();
  const { press, sending, anyProblem } = usePress(useTypedMutation(EndMeetingMutation));
  const [unsaved, setUnsaved] = useState(false);
  const end = async (): Promise<void> => {
    const allSaved = await notes.flush();
    setUnsaved(!allSaved);
    if (!allSaved) return;
    const data = await press({ input: { meetingId: meeting.id } });
    if (data?.endMeeting.meeting) adopt(data.endMeeting.meeting);
  };
  return (
    <Stack gap="xs">
      <MutationNotice text={unsaved ? t('meetings.live.notSaved') : anyProblem} />
      <div>
        <Button variant="secondary" busy={sending} onClick={() => void end()}>
          {t('meetings.live.end')}
        </Button>
      </div>
      <Text size="sm" subtle>
        {t('meetings.live.endHelp')}
      </Text>
    </Stack>
  );
}
