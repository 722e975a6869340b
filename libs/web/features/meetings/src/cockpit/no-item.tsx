import { Heading, Stack, Text, useTranslation } from '@samplan/web/ui';
import { nextItem } from '../logic/agenda-order';
import { useMeeting } from '../meeting/meeting-context';
import { OwnWords } from '../meeting/own-words';

/** Before the first item and after the last. */
export function NoItem() {
  const { t } = useTranslation();
  const { meeting, can } = useMeeting();
  const allDone = nextItem(meeting.agenda, null) === null;
  if (allDone) return <Heading level={2}>{t('meetings.live.allDone')}</Heading>;
  return (
    <Stack>
      <Heading level={2}>{t('meetings.live.noneOpen')}</Heading>
      <OwnWords />
      {can('meeting:run') ? null : <Text>{t('meetings.live.noneOpenReader')}</Text>}
    </Stack>
  );
}
