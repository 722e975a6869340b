import { useTypedMutation } from '@samplan/web/data';
import { Button, Stack, Text, useTranslation } from '@samplan/web/ui';
import { StartMeetingMutation } from '../graphql/run-meeting';
import { MutationNotice } from '../parts/mutation-notice';
import { usePress } from '../parts/use-press';
import { useMeeting } from './meeting-context';

export function StartMeeting() {
  const { t } = useTranslation();
  const { meeting, adopt } = useMeeting();
  const { press, sending, problem } = usePress(useTypedMutation(StartMeetingMutation));
  const start = async (): Promise<void> => {
    const payload = await press({ input: { meetingId: meeting.id } }, (data) => data.startMeeting);
    if (payload?.meeting) adopt(payload.meeting);
  };
  return (
    <Stack gap="xs">
      <MutationNotice text={problem} />
      <div>
        <Button busy={sending} onClick={() => void start()}>
          {t('meetings.start.button')}
        </Button>
      </div>
      <Text size="sm" subtle>
        {t('meetings.start.hint')}
      </Text>
    </Stack>
  );
}
