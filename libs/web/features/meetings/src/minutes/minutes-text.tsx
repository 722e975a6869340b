import { Section, Stack, useTranslation } from '@samplan/web/ui';
import { useMeeting } from '../meeting/meeting-context';
import { Agreed } from './agreed';
import { AttendanceList } from './attendance-list';
import { CarriedOver } from './carried-over';
import { MinutesItem } from './minutes-item';

/** The minutes, to be read from top to bottom: what was agreed, who was there, then item by item. */
export function MinutesText() {
  const { t } = useTranslation();
  const { agenda } = useMeeting().meeting;
  const taken = agenda.filter(({ state }) => state !== 'CARRIED_OVER');
  return (
    <Stack gap="xl">
      <Agreed />
      <AttendanceList />
      <Section heading={t('meetings.minutes.items')}>
        <Stack gap="lg">
          {taken.map((item, index) => (
            <MinutesItem key={item.id} item={item} number={index + 1} />
          ))}
        </Stack>
      </Section>
      <CarriedOver />
    </Stack>
  );
}
