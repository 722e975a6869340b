import { dateInOslo } from '@samplan/shared/kernel';
import { type MutationState, usePress } from '@samplan/web/data';
import { DateField, RadioGroup, useTranslation } from '@samplan/web/ui';
import { PressForm } from './press-form';
import { useTyped } from './use-typed';

interface Settlement {
  input: { id: string; expectedVersion: number; outcome: 'UPHELD' | 'CHANGED'; settledOn: string };
}

interface SettleFormProps {
  id: string;
  version: number;
  mutation: MutationState<object, Settlement>;
  onSaved: () => void;
  onClose: () => void;
}

/** What was decided, when: by whoever decides appeals, or by the municipality itself. */
export function SettleForm({ id, version, mutation, onSaved, onClose }: SettleFormProps) {
  const { t } = useTranslation();
  const press = usePress(mutation);
  const { typed, field, choice } = useTyped({ outcome: 'UPHELD', settledOn: dateInOslo(new Date()) }, press.fields);
  const outcome = typed.outcome === 'CHANGED' ? 'CHANGED' : 'UPHELD';
  return (
    <PressForm
      label={t('planLife.refusal.settle')}
      save={t('planLife.refusal.saveSettled')}
      press={press}
      onSave={() => press.press({ input: { id, expectedVersion: version, outcome, settledOn: typed.settledOn } })}
      onSaved={onSaved}
      onClose={onClose}
    >
      <RadioGroup
        {...choice('outcome')}
        legend={t('planLife.refusal.outcome')}
        options={(['UPHELD', 'CHANGED'] as const).map((value) => ({ value, label: t(`planLife.refusal.${value}`) }))}
      />
      <DateField {...field('settledOn')} label={t('planLife.refusal.settledOn')} />
    </PressForm>
  );
}
