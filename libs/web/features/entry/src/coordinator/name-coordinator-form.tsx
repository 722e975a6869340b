import { FaultState, readErrors, useTypedMutation } from '@samplan/web/data';
import { Button, Notice, Row, Stack, Text, useTranslation } from '@samplan/web/ui';
import { type FormEvent, useState } from 'react';
import { NameCoordinatorMutation } from '../graphql/coordinator';
import { CoordinatorChoice } from '../register/coordinator-choice';
import type { CoordinatorFormProps } from './coordinator-form';

/** Where nobody coordinates any more: one choice and one press. */
export function NameCoordinatorForm({ collaborationId, name, onDone, onCancel }: CoordinatorFormProps) {
  const { t } = useTranslation();
  const [coordinatorId, setCoordinatorId] = useState('');
  const [missing, setMissing] = useState(false);
  const { execute, sending } = useTypedMutation(NameCoordinatorMutation);
  const [answer, setAnswer] = useState<Awaited<ReturnType<typeof execute>> | null>(null);
  const { fields, general } = readErrors(answer?.data?.nameCoordinator.errors ?? []);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setMissing(coordinatorId === '');
    if (coordinatorId === '') return;
    const told = await execute({ input: { collaborationId, coordinatorId } });
    setAnswer(told);
    if (told.data?.nameCoordinator.coordinator) onDone(told.data.nameCoordinator.coordinator.name);
  };
  const chosen = (id: string): void => {
    setCoordinatorId(id);
    setMissing(false);
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)} aria-label={t('entry.coordinator.nameFor', { name })}>
      <Stack gap="md">
        <Text>{t('entry.coordinator.nameText')}</Text>
        <CoordinatorChoice
          value={coordinatorId}
          onChange={chosen}
          error={missing ? t('errors.COORDINATOR_NOT_FOUND') : (fields['coordinatorId'] ?? null)}
        />
        {general ? (
          <Notice tone="danger" announce>
            {general.message}
          </Notice>
        ) : null}
        {answer?.fault ? <FaultState fault={answer.fault} /> : null}
        <Row>
          <Button type="submit" busy={sending}>
            {t('entry.coordinator.name')}
          </Button>
          <Button variant="tertiary" onClick={onCancel}>
            {t('common.action.cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
