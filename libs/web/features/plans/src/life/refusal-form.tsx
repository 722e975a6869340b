import { dateInOslo } from '@samplan/shared/kernel';
import { usePress, useTypedMutation } from '@samplan/web/data';
import { DateField, RadioGroup, TextArea, TextField, useTranslation, WhoSees } from '@samplan/web/ui';
import { RecordPlanRefusalMutation } from '../graphql/plan-life';
import { daysFromDate } from '../logic/months-from';
import { usePlan } from '../words/plan-context';
import { PressForm } from './press-form';
import { useTyped } from './use-typed';

const subjects = ['PLAN', 'COORDINATOR'] as const;

interface RefusalFormProps {
  setting: { appealWeeks: number; appealBody: string };
  onSaved: () => void;
  onClose: () => void;
}

/** A decision the person can appeal: what, why, until when, to whom. */
export function RefusalForm({ setting, onSaved, onClose }: RefusalFormProps) {
  const { t } = useTranslation();
  const { collaborationId, name } = usePlan();
  const press = usePress(useTypedMutation(RecordPlanRefusalMutation));
  const today = dateInOslo(new Date());
  const { typed, field, choice } = useTyped(
    {
      about: 'PLAN',
      grounds: '',
      decidedOn: today,
      appealBy: daysFromDate(today, setting.appealWeeks * 7),
      appealBody: setting.appealBody,
    },
    press.fields,
  );
  const about = subjects.find((one) => one === typed.about) ?? 'PLAN';
  return (
    <PressForm
      label={t('planLife.refusal.record')}
      save={t('planLife.refusal.save')}
      sending={press.sending}
      problem={press.problem}
      onSave={() => press.press({ input: { collaborationId, ...typed, about } })}
      onSaved={onSaved}
      onClose={onClose}
    >
      <RadioGroup
        {...choice('about')}
        legend={t('planLife.refusal.about')}
        options={subjects.map((value) => ({ value, label: t(`planLife.refusal.${value}`) }))}
        inline
      />
      <TextArea
        {...field('grounds')}
        label={t('planLife.refusal.grounds')}
        description={t('planLife.refusal.groundsHelp', { name })}
        below={<WhoSees>{t('planLife.refusal.whoSees', { name })}</WhoSees>}
      />
      <DateField {...field('decidedOn')} label={t('planLife.refusal.decidedOn')} />
      <DateField {...field('appealBy')} label={t('planLife.refusal.appealBy')} />
      <TextField {...field('appealBody')} label={t('planLife.refusal.appealBody')} />
    </PressForm>
  );
}
