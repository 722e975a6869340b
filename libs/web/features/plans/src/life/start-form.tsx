import { dateInOslo, monthsAfter } from '@samplan/shared/kernel';
import { type PlanStandingFragment, usePress, useTypedMutation } from '@samplan/web/data';
import { DateField, Text, useTranslation } from '@samplan/web/ui';
import { StartPlanMutation } from '../graphql/plan-life';
import { usePlan } from '../words/plan-context';
import { PressForm } from './press-form';
import { useTyped } from './use-typed';
import { asYes, YesChoice } from './yes-choice';

interface StartFormProps {
  plan: PlanStandingFragment;
  /** How often this municipality looks at a plan. */
  reviewMonths: number;
  onSaved: () => void;
  onClose: () => void;
}

/** From wish to plan: a period, a day to look at it together, and the yes if nobody has written it down. */
export function StartForm({ plan, reviewMonths, onSaved, onClose }: StartFormProps) {
  const { t } = useTranslation();
  const { name } = usePlan();
  const press = usePress(useTypedMutation(StartPlanMutation));
  const today = dateInOslo(new Date());
  const { typed, field, choice } = useTyped(
    {
      periodStart: today,
      periodEnd: monthsAfter(today, Math.max(12, reviewMonths)),
      reviewDate: monthsAfter(today, reviewMonths),
      consentHow: '',
    },
    press.fields,
  );
  const save = (): Promise<object | null> => {
    const { consentHow, ...period } = typed;
    return press.press({
      input: { planId: plan.id, expectedVersion: plan.version, ...period, consentHow: asYes(consentHow) },
    });
  };
  return (
    <PressForm
      label={t('planLife.start.title')}
      save={t('planLife.start.save')}
      press={press}
      onSave={save}
      onSaved={onSaved}
      onClose={onClose}
    >
      <Text>{t('planLife.start.text')}</Text>
      {plan.consentOn ? null : <YesChoice {...choice('consentHow')} personName={name} />}
      <DateField {...field('periodStart')} label={t('planLife.start.from')} />
      <DateField {...field('periodEnd')} label={t('planLife.start.until')} />
      <DateField {...field('reviewDate')} label={t('planLife.start.review')} />
    </PressForm>
  );
}
