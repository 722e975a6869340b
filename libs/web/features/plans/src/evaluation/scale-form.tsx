import {
  changedFields,
  type FieldWords,
  type Outcome,
  readFragment,
  saveOutcome,
  SaveProblems,
  type SetGoalScaleInput,
  useVersionedSave,
} from '@samplan/web/data';
import { Button, Checkbox, Row, Stack, Text, TextField, useTranslation } from '@samplan/web/ui';
import { useRef, useState } from 'react';
import { GoalScaleView, SetGoalScaleMutation } from '../graphql/evaluation';
import { useTypedDraft } from '../drafts/use-typed-draft';
import { type GoalToReview, outcomes } from '../logic/reviews';
import { usePlan } from '../words/plan-context';
import { scaleFields } from './scale-words';
import { useKept } from '../words/use-kept';

type Changes = Omit<SetGoalScaleInput, 'goalId' | 'expectedVersion'>;

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
  // What one began from, so that what others write meanwhile is not overwritten unseen.
  const begun = useRef(goal.scale ? readFragment(GoalScaleView, goal.scale) : null).current;
  const { execute } = useKept(SetGoalScaleMutation, `${t('evaluation.scale.title')}: ${goal.title}`);
  const [together, setTogether] = useState(begun?.withPerson ?? false);
  const first = {
    muchLess: begun?.muchLess ?? '',
    less: begun?.less ?? '',
    asHoped: begun?.asHoped ?? '',
    more: begun?.more ?? '',
    muchMore: begun?.muchMore ?? '',
  };
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
    version: begun?.version ?? 0,
  });
  const submit = (): void => {
    const withPerson = own || together;
    const changes: Changes = changedFields({ ...first, withPerson: begun?.withPerson }, { ...typed, withPerson });
    if (Object.keys(changes).length === 0) onClose();
    else saving.save(changes, baseVersion);
  };
  const words: FieldWords = {
    label: (changed) => {
      const outcome = outcomes.find((one: Outcome) => scaleFields[one] === changed);
      return outcome ? t(`goals.outcome.${outcome}`) : t('evaluation.scale.together', { name });
    },
    isText: (changed) => changed !== 'withPerson',
    read: (changed, value) =>
      changed === 'withPerson' ? t(value === 'true' ? 'common.action.yes' : 'common.action.no') : (value ?? ''),
  };
  if (saving.conflicts.length > 0) return <SaveProblems saving={saving} words={words} />;
  return (
    <form
      noValidate
      className="pl-form"
      aria-label={t('evaluation.scale.title')}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap="md">
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
        <SaveProblems saving={saving} words={words} />
        <Row>
          <Button type="submit" busy={saving.saving}>
            {t('evaluation.scale.save')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
        </Row>
        {kept.line}
      </Stack>
    </form>
  );
}
