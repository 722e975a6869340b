import { type PlanStandingFragment, usePress, useTypedMutation } from '@samplan/web/data';
import { Text, TextField, useTranslation } from '@samplan/web/ui';
import { PausePlanMutation, WithdrawPlanMutation } from '../graphql/plan-life';
import { useTypedDraft } from '../drafts/use-typed-draft';
import { usePlan } from '../words/plan-context';
import { PressForm } from './press-form';

interface ReasonFormProps {
  plan: PlanStandingFragment;
  onSaved: () => void;
  onClose: () => void;
}

export function PauseForm({ plan, onSaved, onClose }: ReasonFormProps) {
  const { t } = useTranslation();
  const press = usePress(useTypedMutation(PausePlanMutation));
  const { typed, field, ...kept } = useTypedDraft({ reason: '' }, press.fields, { key: `pause:${plan.id}` });
  return (
    <PressForm
      label={t('planLife.pause.title')}
      save={t('planLife.pause.save')}
      press={press}
      onSave={() => press.press({ input: { planId: plan.id, expectedVersion: plan.version, ...typed } })}
      onSaved={onSaved}
      onClose={onClose}
      kept={kept}
    >
      <Text>{t('planLife.pause.text')}</Text>
      <TextField {...field('reason')} label={t('planLife.pause.reason')} />
    </PressForm>
  );
}

/** The person takes the plan back; from others it is written down what the person said. */
export function WithdrawForm({ plan, onSaved, onClose }: ReasonFormProps) {
  const { t } = useTranslation();
  const { name, reader } = usePlan();
  const own = reader === 'you';
  const press = usePress(useTypedMutation(WithdrawPlanMutation));
  const { typed, field, ...kept } = useTypedDraft({ reason: '' }, press.fields, { key: `withdraw:${plan.id}` });
  return (
    <PressForm
      label={t(own ? 'planLife.withdraw.titleYou' : 'planLife.withdraw.title', { name })}
      save={t('planLife.withdraw.save')}
      press={press}
      tone="danger"
      onSave={() => press.press({ input: { planId: plan.id, expectedVersion: plan.version, ...typed } })}
      onSaved={onSaved}
      onClose={onClose}
      kept={kept}
    >
      <Text>{t('planLife.withdraw.text')}</Text>
      <TextField
        {...field('reason')}
        label={t(own ? 'planLife.withdraw.reasonYou' : 'planLife.withdraw.reason', { name })}
        optional={own}
      />
    </PressForm>
  );
}
