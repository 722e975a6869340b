import { usePress, useTypedMutation } from '@samplan/web/data';
import { Button, FormProblem, Row, Stack, Text, useTranslation } from '@samplan/web/ui';
import { type FormEvent, useState } from 'react';
import { NameCoordinatorMutation } from '../graphql/coordinator';
import { CoordinatorChoice } from '../register/coordinator-choice';
import type { CoordinatorFormProps } from './coordinator-form';

/** Where nobody coordinates any more: one choice and one press. */
export function NameCoordinatorForm({ collaborationId, name, onDone, onCancel }: CoordinatorFormProps) {
  const { t } = useTranslation();
  const [coordinatorId, setCoordinatorId] = useState('');
  const [childCoordinator, setChild] = useState(false);
  const [missing, setMissing] = useState(false);
  const { press, sending, fields, problem } = usePress(
    useTypedMutation(NameCoordinatorMutation),
    ({ nameCoordinator: { coordinator } }) => coordinator && onDone(coordinator.name),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(coordinatorId === '');
    if (coordinatorId !== '') void press({ input: { collaborationId, coordinatorId, childCoordinator } });
  };
  const chosen = (id: string): void => {
    setCoordinatorId(id);
    setMissing(false);
  };
  return (
    <form noValidate onSubmit={submit} aria-label={t('entry.coordinator.nameFor', { name })}>
      <Stack gap="md">
        <Text>{t('entry.coordinator.nameText')}</Text>
        <CoordinatorChoice
          value={coordinatorId}
          onChange={chosen}
          error={missing ? t('errors.COORDINATOR_NOT_FOUND') : (fields['coordinatorId'] ?? null)}
          asChild={childCoordinator}
          onAsChild={setChild}
          asChildError={fields['childCoordinator'] ?? null}
        />
        <FormProblem problem={problem} fields={fields} />
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
