import {
  type AddressProtection,
  addressProtections,
  type IdentityKind,
  identityKinds,
} from '@samplan/shared/contracts';
import { DateField, RadioGroup, Section, Stack, TextField, useTranslation } from '@samplan/web/ui';
import type { UseFormReturn } from 'react-hook-form';
import type { WishFields } from './wish';

export interface RegisterFields extends WishFields {
  givenName: string;
  familyName: string;
  identity: IdentityKind;
  nationalId: string;
  expectedOn: string;
  addressProtection: AddressProtection;
  idempotencyKey: string;
}

export interface PartProps {
  form: UseFormReturn<RegisterFields>;
  error: (name: keyof RegisterFields) => string | null;
}

/** Who it is: name, number and whether the address is protected, and nothing more. */
export function Who({ form, error }: PartProps) {
  const { t } = useTranslation();
  const { register, watch, setValue } = form;
  const identity = watch('identity');
  return (
    <Section heading={t('entry.register.who')}>
      <Stack gap="md">
        <TextField {...register('givenName')} label={t('entry.register.givenName')} error={error('givenName')} />
        <TextField {...register('familyName')} label={t('entry.register.familyName')} error={error('familyName')} />
        <RadioGroup
          legend={t('entry.register.identity')}
          name="identity"
          options={identityKinds.map((value) => ({ value, label: t(`entry.register.identityKind.${value}`) }))}
          value={identity}
          onChange={(value) => setValue('identity', value as IdentityKind)}
        />
        {identity === 'national_id' ? (
          <TextField
            {...register('nationalId')}
            inputMode="numeric"
            label={t('entry.register.nationalId')}
            description={t('entry.register.nationalIdHelp')}
            error={error('nationalId')}
          />
        ) : null}
        {identity === 'expected' ? (
          <DateField {...register('expectedOn')} label={t('entry.register.expectedOn')} error={error('expectedOn')} />
        ) : null}
        <RadioGroup
          legend={t('entry.register.protection')}
          description={t('entry.register.protectionHelp')}
          name="protection"
          options={addressProtections.map((value) => ({ value, label: t(`entry.protection.${value}`) }))}
          value={watch('addressProtection')}
          onChange={(value) => setValue('addressProtection', value as AddressProtection)}
        />
      </Stack>
    </Section>
  );
}
