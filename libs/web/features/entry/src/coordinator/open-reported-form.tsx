import { zodResolver } from '@hookform/resolvers/zod';
import { openReportedInput } from '@samplan/shared/contracts';
import { newId, usePress, useTypedMutation, useErrorText } from '@samplan/web/data';
import { Button, FormProblem, Row, Stack, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { OpenReportedMutation } from '../graphql/coordinator';
import { CoordinatorChoice } from '../register/coordinator-choice';
import { Wish, type WishFields } from '../register/wish';
import type { CoordinatorFormProps } from './coordinator-form';

/** Takes up what somebody has reported: whose wish it is, and who will coordinate. */
export function OpenReportedForm({ collaborationId, name, onDone, onCancel }: CoordinatorFormProps) {
  const { t } = useTranslation();
  const [idempotencyKey] = useState(newId);
  const form = useForm<WishFields>({
    defaultValues: {
      coordinatorId: '',
      childCoordinator: false,
      askedBy: 'person',
      askedOn: '',
      askedHow: '',
      wantsPlan: false,
    },
    resolver: zodResolver(openReportedInput.omit({ collaborationId: true, idempotencyKey: true })) as never,
  });
  const errorText = useErrorText();
  const { press, sending, fields, problem } = usePress(
    useTypedMutation(OpenReportedMutation),
    ({ openReported: { opened } }) => opened && onDone(opened.coordinator.name),
  );
  const error = (field: keyof WishFields): string | null => {
    const message = form.formState.errors[field]?.message ?? fields[field];
    return errorText(message) ?? null;
  };
  const submit = form.handleSubmit((wish) => {
    const askedBy = wish.askedBy.toUpperCase() as Uppercase<typeof wish.askedBy>;
    return press({ input: { ...wish, askedBy, collaborationId, idempotencyKey } });
  });
  return (
    <form noValidate onSubmit={(event) => void submit(event)} aria-label={t('entry.coordinator.openFor', { name })}>
      <Stack gap="md">
        <Wish form={form} error={error} />
        <CoordinatorChoice
          value={form.watch('coordinatorId')}
          onChange={(id) => form.setValue('coordinatorId', id, { shouldValidate: form.formState.isSubmitted })}
          error={error('coordinatorId')}
          asChild={form.watch('childCoordinator')}
          onAsChild={(asChild) => form.setValue('childCoordinator', asChild)}
          asChildError={error('childCoordinator')}
        />
        <FormProblem problem={problem} fields={fields} />
        <Row>
          <Button type="submit" busy={sending}>
            {t('entry.register.submit')}
          </Button>
          <Button variant="tertiary" onClick={onCancel}>
            {t('common.action.cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
