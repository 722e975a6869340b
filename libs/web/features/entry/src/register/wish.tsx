import { type WishedBy, wishedBy } from '@samplan/shared/contracts';
import { Checkbox, DateField, RadioGroup, Section, Stack, TextField, useTranslation } from '@samplan/web/ui';
import type { UseFormReturn } from 'react-hook-form';

export interface WishFields {
  coordinatorId: string;
  childCoordinator: boolean;
  askedBy: WishedBy;
  askedOn: string;
  askedHow: string;
  wantsPlan: boolean;
}

interface WishProps {
  form: UseFormReturn<WishFields>;
  error: (name: keyof WishFields) => string | null;
}

/** Whose wish it is, when and in what way; a collaboration is not opened without one. */
export function Wish({ form, error }: WishProps) {
  const { t } = useTranslation();
  const { register, watch, setValue } = form;
  return (
    <Section heading={t('entry.register.wish')}>
      <Stack gap="md">
        <RadioGroup
          legend={t('entry.register.askedBy')}
          name="asked-by"
          options={wishedBy.map((value) => ({ value, label: t(`entry.register.askedByWhom.${value}`) }))}
          value={watch('askedBy')}
          onChange={(value) => setValue('askedBy', value as WishedBy)}
        />
        <DateField {...register('askedOn')} label={t('entry.register.askedOn')} error={error('askedOn')} />
        <TextField
          {...register('askedHow')}
          label={t('entry.register.askedHow')}
          description={t('entry.register.askedHowHelp')}
          error={error('askedHow')}
        />
        <Checkbox {...register('wantsPlan')} label={t('entry.register.wantsPlan')} />
      </Stack>
    </Section>
  );
}
