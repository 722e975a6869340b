import { zodResolver } from '@hookform/resolvers/zod';
import { registerPersonInput } from '@samplan/shared/contracts';
import { newId, type RegisterPersonInput, useErrorText } from '@samplan/web/data';
import { Button, FormProblem, Row, Stack, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { CoordinatorChoice } from './coordinator-choice';
import { type RegisterFields, Who } from './who';
import { type Registered, useRegister } from './use-register';
import { Wish, type WishFields } from './wish';

export type { Registered } from './use-register';

const upper = <Value extends string>(value: Value): Uppercase<Value> => value.toUpperCase() as Uppercase<Value>;

export function RegisterForm({ onDone }: { onDone: (registered: Registered) => void }) {
  const { t } = useTranslation();
  const { fields, problem, send, sending } = useRegister(onDone);
  const [idempotencyKey] = useState(newId);
  const form = useForm<RegisterFields>({
    defaultValues: {
      givenName: '',
      familyName: '',
      identity: 'national_id',
      nationalId: '',
      expectedOn: '',
      addressProtection: 'none',
      coordinatorId: '',
      childCoordinator: false,
      askedBy: 'person',
      askedOn: '',
      askedHow: '',
      wantsPlan: false,
      idempotencyKey,
    },
    resolver: zodResolver(registerPersonInput) as never,
  });
  const { errors } = form.formState;
  const errorText = useErrorText();
  const error = (name: keyof RegisterFields): string | null => {
    const message = errors[name]?.message ?? fields[name];
    return errorText(message) ?? null;
  };
  const submit = form.handleSubmit((input) => {
    const sent: RegisterPersonInput = {
      ...input,
      identity: upper(input.identity),
      nationalId: input.identity === 'national_id' ? input.nationalId : null,
      expectedOn: input.identity === 'expected' ? input.expectedOn : null,
      addressProtection: upper(input.addressProtection),
      askedBy: upper(input.askedBy),
    };
    return send(sent);
  });
  return (
    <form noValidate onSubmit={(event) => void submit(event)} autoComplete="off">
      <Stack gap="lg">
        <Who form={form} error={error} />
        <Wish form={form as unknown as UseFormReturn<WishFields>} error={error} />
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
        </Row>
      </Stack>
    </form>
  );
}
