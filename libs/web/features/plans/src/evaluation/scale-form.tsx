import { changedFields, type FieldWords, readFragment, saveOutcome, useVersionedSave } from '@samplan/web/data';
import { Checkbox, Text, TextField, useTranslation } from '@samplan/web/ui';
import { useRef, useState } from 'react';
import { SavingForm } from '../drafts/saving-form';
import { useTypedDraft } from '../drafts/use-typed-draft';
import { GoalScaleView, SetGoalScaleMutation } from '../graphql/evaluation';
import { type GoalToReview, outcomes } from '../logic/reviews';
import { usePlan } from '../words/plan-context';
import { useKept } from '../words/use-kept';
import { scaleFields } from './scale-words';

interface ScaleFormProps {
  goal: GoalToReview;
  onSaved: () => void;
  onClose: () => void;
}

interface Changes extends Partial<Record<(typeof scaleFields)[keyof typeof scaleFields], string>> {
  withPerson?: boolean;
}

/** What each step means for this goal, in words the person would use. */
export function ScaleForm({ goal, onSaved, onClose }: ScaleFormProps) {
  const { t } = useTranslation();
  const { name, reader } = usePlan();
  const own = reader === 'you';
  const scale = useRef(goal.scale ? readFragment(GoalScaleView, goal.scale) : null).current;
  const [together, setTogether] = useState(scale?.withPerson ?? false);
  const first = {
    muchLess: scale?.muchLess ?? '',
    less: scale?.less ?? '',
    asHoped: scale?.asHoped ?? '',
    more: scale?.more ?? '',
    muchMore: scale?.muchMore ?? '',
  };
  const { execute } = useKept(SetGoalScaleMutation, `${t('evaluation.scale.title')}: ${goal.title}`);
  const saving = useVersionedSave<Changes>(
    async (changes, expectedVersion) => {
      const { data, fault } = await execute({ input: { goalId: goal.id, expectedVersion, ...changes } });
      return saveOutcome(fault ? { fault } : data.setGoalScale);
    },
    () => {
      kept.drop();
      onSaved();
    },
  );
  const { typed, field, baseVersion, ...kept } = useTypedDraft(first, saving.fields, {
    key: `scale:${goal.id}`,
    area: goal.lifeArea,
    version: scale?.version ?? 0,
  });
  const submit = (): void => {
    const found = own || together;
    const changed = {
      ...changedFields(first, typed),
      ...(found !== (scale?.withPerson ?? false) && { withPerson: found }),
    };
    if (Object.keys(changed).length === 0) onClose();
    else saving.save(changed, baseVersion);
  };
  const words: FieldWords = {
    label: (field) => {
      const outcome = outcomes.find((one) => scaleFields[one] === field);
      return outcome ? t(`goals.outcome.${outcome}`) : t('evaluation.scale.together', { name });
    },
    isText: (field) => field !== 'withPerson',
    read: (field, value) =>
      field === 'withPerson' ? t(`common.action.${value === 'true' ? 'yes' : 'no'}`) : (value ?? ''),
  };
  return (
    <SavingForm
      label={t('evaluation.scale.title')}
      save={t('evaluation.scale.save')}
      saving={saving}
      words={words}
      onSubmit={submit}
      onClose={onClose}
      line={kept.line}
    >
      <Text subtle>{t(own ? 'evaluation.scale.helpYou' : 'evaluation.scale.help', { name })}</Text>
      {[...outcomes].reverse().map((outcome) => (
        <TextField
          key={outcome}
          {...field(scaleFields[outcome])}
          label={t(`goals.outcome.${outcome}`)}
          optional={outcome !== 'AS_HOPED'}
        />
      ))}
      {own ? null : (
        <Checkbox
          label={t('evaluation.scale.together', { name })}
          checked={together}
          onChange={(event) => setTogether(event.target.checked)}
        />
      )}
    </SavingForm>
  );
}
