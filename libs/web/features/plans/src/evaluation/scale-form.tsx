import { readFragment, usePress } from '@samplan/web/data';
import { Checkbox, Text, TextField, useTranslation } from '@samplan/web/ui';
import { useRef, useState } from 'react';
import { GoalScaleView, SetGoalScaleMutation } from '../graphql/evaluation';
import { PressForm } from '../life/press-form';
import { useTypedDraft } from '../drafts/use-typed-draft';
import { type GoalToReview, outcomes } from '../logic/reviews';
import { usePlan } from '../words/plan-context';
import { scaleFields } from './scale-words';
import { useKept } from '../words/use-kept';

interface ScaleFormProps {
  goal: GoalToReview;
  onSaved: () => void;
  onClose: () => void;
}

/** What each step means for this goal, in words the person would use. */
export function ScaleForm({ goal, onSaved, onClose }: ScaleFormProps) {
  const { t } = useTranslation();
  const { name, reader } = usePlan();
  const own = reader === 'you';
  const scale = goal.scale ? readFragment(GoalScaleView, goal.scale) : null;
  const begun = useRef(scale?.version ?? 0).current;
  const press = usePress(useKept(SetGoalScaleMutation, `${t('evaluation.scale.title')}: ${goal.title}`));
  const [together, setTogether] = useState(scale?.withPerson ?? false);
  const first = {
    muchLess: scale?.muchLess ?? '',
    less: scale?.less ?? '',
    asHoped: scale?.asHoped ?? '',
    more: scale?.more ?? '',
    muchMore: scale?.muchMore ?? '',
  };
  const { typed, field, baseVersion, ...kept } = useTypedDraft(first, press.fields, {
    key: `scale:${goal.id}`,
    area: goal.lifeArea,
    version: begun,
  });
  return (
    <PressForm
      label={t('evaluation.scale.title')}
      save={t('evaluation.scale.save')}
      sending={press.sending}
      problem={press.problem}
      onSave={() =>
        press.press({
          input: { goalId: goal.id, expectedVersion: baseVersion, ...typed, withPerson: own || together },
        })
      }
      onSaved={onSaved}
      onClose={onClose}
      kept={kept}
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
    </PressForm>
  );
}
