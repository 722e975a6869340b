import { usePress, useTypedMutation } from '@samplan/web/data';
import { Button, Stack, Text, useTranslation } from '@samplan/web/ui';
import { StartMeetingMutation } from '../graphql/run-meeting';
import { MutationNotice } from '../parts/mutation-notice';
import { useMeeting } from './meeting-context';

export function StartMeeting() {
  const { t } = useTranslation();
  const { meeting, adopt } = useMeeting();
  const { press, sending, anyProblem } = usePress(useTypedMutation(StartMeetingMutation));
  const start = async (): Promise<void> => {
    const data = await press({ input: { meetingId: meeting.id } });
    if (data?.startMeeting.meeting) adopt(data.startMeeting.meeting);
  };
  return (
    <Stack gap="xs">
      <MutationNotice text={anyProblem} />
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
