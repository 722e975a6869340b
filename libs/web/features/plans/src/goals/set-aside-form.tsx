import { zodResolver } from '@hookform/resolvers/zod';
import { setGoalStateInput } from '@samplan/shared/contracts';
import { type GoalViewFragment, SaveProblems, useErrorText } from '@samplan/web/data';
import { Button, Row, Stack, TextField, useTranslation } from '@samplan/web/ui';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { DraftLine } from '../drafts/draft-line';
import { useFormDraft } from '../drafts/use-form-draft';
import { WhoSeesArea } from '../words/who-sees-area';
import { useGoalState } from './use-goal-state';

interface SetAsideFormProps {
  goal: GoalViewFragment;
  onSaved: () => void;
  onClose: () => void;
}

const kept = ['reason'] as const;

/** No goal is set aside without saying why. */
export function SetAsideForm({ goal, onSaved, onClose }: SetAsideFormProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const saving = useGoalState(goal, () => {
    draft.drop();
    onSaved();
  });
  const form = useForm({
    defaultValues: { id: goal.id, expectedVersion: goal.version, state: 'set_aside' as const, reason: '' },
    resolver: zodResolver(setGoalStateInput),
  });
  const { register, handleSubmit, formState, setFocus } = form;
  const draft = useFormDraft(form, {
    key: `set-aside:${goal.id}`,
    area: goal.lifeArea,
    baseVersion: goal.version,
    fields: kept,
  });
  useEffect(() => setFocus('reason'), [setFocus]);
  return (
    <form
      noValidate
      aria-label={`${t('goals.setAsideAction')}: ${goal.title}`}
      onSubmit={handleSubmit(({ reason }) => saving.save({ state: 'SET_ASIDE', reason: reason ?? '' }, goal.version))}
    >
      <Stack gap="md">
        <TextField
          {...register('reason')}
          label={t('goals.setAsideWhy')}
          error={errorText(formState.errors.reason?.message ?? saving.fields['reason'])}
          below={<WhoSeesArea area={goal.lifeArea} />}
        />
        <DraftLine draft={draft} onThrownAway={() => form.reset()} />
        <SaveProblems saving={saving} />
        <Row>
          <Button type="submit" busy={saving.saving}>
            {t('goals.setAsideAction')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
