import { Heading, Stack, Text, useTranslation } from '@samplan/web/ui';
import { useMeeting } from '../meeting/meeting-context';
import type { AgendaItemModel } from '../meeting/meeting-model';
import { DecisionRow } from './decision-row';
import { TakeDecision } from './take-decision';

export function Decisions({ item }: { item: AgendaItemModel }) {
  const { t } = useTranslation();
  const { can, meeting } = useMeeting();
  const decide = can('meeting:decide') && meeting.minutes.state !== 'PUBLISHED';
  return (
    <Stack gap="sm">
      <Heading level={3}>{t('meetings.decisions.title')}</Heading>
      {item.decisions.length > 0 ? (
        <ul className="mt-decisions">
          {item.decisions.map((decision) => (
            <DecisionRow key={decision.id} decision={decision} item={item} />
          ))}
        </ul>
      ) : decide ? null : (
        <Text subtle>{t('meetings.decisions.none')}</Text>
      )}
      {decide ? <TakeDecision item={item} /> : null}
    </Stack>
  );
}
