import {
  Button,
  Card,
  LiveRegion,
  PlusIcon,
  Row,
  Section,
  Stack,
  Text,
  useTranslation,
  WhoSees,
} from '@samplan/web/ui';
import { useFormContext } from 'react-hook-form';
import { AgendaBuilderItem } from './agenda-builder-item';
import { AgendaSum } from './agenda-sum';
import type { CallFormValues } from './call-form';
import type { CallCircle } from './invitees';
import { useAgendaEditing } from './use-agenda-editing';

/** The agenda before the meeting: the person's own words always first, the rest in the order one likes. */
export function AgendaBuilder({ circle }: { circle: CallCircle }) {
  const { t } = useTranslation();
  const { control } = useFormContext<CallFormValues>();
  const editing = useAgendaEditing(control);
  const mine = circle.myAccess.relation === 'OWNER';
  return (
    <Section heading={t('meetings.call.agenda')}>
      <Stack>
        <Text subtle>{t('meetings.call.agendaHelp')}</Text>
        <ol className="mt-agenda-list">
          <Card as="li" dense variant="tinted">
            <strong>
              1. {mine ? t('meetings.call.firstItemMine') : t('meetings.call.firstItem', { name: circle.owner.name })}
            </strong>
            <Text size="sm" subtle>
              {t('meetings.call.firstItemHelp')}
            </Text>
          </Card>
          {editing.items.map(({ id }, index) => (
            <AgendaBuilderItem
              key={id}
              index={index}
              total={editing.items.length}
              areas={circle.myAccess.areas}
              editing={editing}
            />
          ))}
        </ol>
        <Row>
          <Button variant="secondary" icon={<PlusIcon aria-hidden="true" />} onClick={editing.add}>
            {t('meetings.call.addItem')}
          </Button>
          {editing.removed ? (
            <Button variant="tertiary" id={editing.undoId} onClick={editing.undo}>
              {t('meetings.call.undoRemove')}
            </Button>
          ) : null}
        </Row>
        <AgendaSum />
        <WhoSees>{t('meetings.call.itemAreaHelp')}</WhoSees>
        <LiveRegion>{editing.spoken}</LiveRegion>
      </Stack>
    </Section>
  );
}
