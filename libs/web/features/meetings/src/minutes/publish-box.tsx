import { usePress, useTypedMutation } from '@samplan/web/data';
import { useHat } from '@samplan/web/session';
import { Button, Stack, Text, useTranslation, WhoSees } from '@samplan/web/ui';
import { useState } from 'react';
import { PublishMinutesMutation } from '../graphql/write-minutes';
import { useMeeting } from '../meeting/meeting-context';
import { MutationNotice } from '../parts/mutation-notice';
import { minutesReaders } from './minutes-readers';

/** Ends the meeting if it runs, approves and publishes: one press, with who will read beside it. */
export function PublishBox() {
  const { t } = useTranslation();
  const { meeting, circle, notes, adopt } = useMeeting();
  const me = useHat().personId;
  const { press, sending, anyProblem } = usePress(useTypedMutation(PublishMinutesMutation));
  const [unsaved, setUnsaved] = useState(false);
  const names = minutesReaders(meeting, circle, me).join(', ');

  const publish = async (): Promise<void> => {
    const allSaved = await notes.flush();
    setUnsaved(!allSaved);
    if (!allSaved) return;
    const data = await press({ input: { meetingId: meeting.id } });
    if (data?.publishMinutes.meeting) adopt(data.publishMinutes.meeting);
  };

  return (
    <Stack gap="sm">
      <MutationNotice text={unsaved ? t('meetings.live.notSaved') : anyProblem} />
      <div>
        <Button busy={sending} onClick={() => void publish()}>
          {t('meetings.publish.button')}
        </Button>
      </div>
      <WhoSees>
        {t('meetings.publish.whoSees', { names })} {t('meetings.publish.limits')}
      </WhoSees>
      <Text size="sm" subtle>
        {meeting.state === 'IN_PROGRESS' ? `${t('meetings.publish.endsToo')} ` : ''}
        {t('meetings.publish.locked')}
      </Text>
    </Stack>
  );
}
