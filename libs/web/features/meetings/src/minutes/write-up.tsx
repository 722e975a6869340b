import { Heading, Section, Stack, useTranslation } from '@samplan/web/ui';
import { Attendance } from '../cockpit/attendance';
import { DecisionMemoryProvider, useNewDecisionMemory } from '../decisions/decision-memory';
import { Decisions } from '../decisions/decisions';
import { useMeeting } from '../meeting/meeting-context';
import { OwnWords } from '../meeting/own-words';
import { ItemNotes } from '../notes/item-notes';
import { CarriedOver } from './carried-over';

/** The whole meeting on one page, with the same fields as while it ran. */
export function WriteUp() {
  const { t } = useTranslation();
  const { agenda } = useMeeting().meeting;
  const memory = useNewDecisionMemory();
  return (
    <DecisionMemoryProvider value={memory}>
      <Stack gap="xl">
        <Section heading={t('meetings.minutes.attendance')}>
          <Attendance />
        </Section>
        {agenda
          .filter(({ state }) => state !== 'CARRIED_OVER')
          .map((item, index) => (
            <article key={item.id} className="mt-minutes-item" aria-label={item.title}>
              <Stack>
                <Heading level={2}>
                  {index + 1}. {item.title}
                </Heading>
                {item.isWhatMatters ? <OwnWords size="md" /> : null}
                <ItemNotes item={item} />
                <Decisions item={item} />
              </Stack>
            </article>
          ))}
        <CarriedOver />
      </Stack>
    </DecisionMemoryProvider>
  );
}
