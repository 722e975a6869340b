import { zodResolver } from '@hookform/resolvers/zod';
import { setGoalStateInput } from '@samplan/shared/contracts';
import { type GoalViewFragment, SaveProblems } from '@samplan/web/data';
import { Button, Row, Stack, TextField, useTranslation } from '@samplan/web/ui';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { useErrorText } from '../words/error-text';
import { WhoSeesArea } from '../words/who-sees-area';
import type { useGoalState } from './use-goal-state';

interface SetAsideFormProps {
  goal: GoalViewFragment;
  saving: ReturnType<typeof useGoalState>;
  onClose: () => void;
}

/** No goal is set aside without saying why. */
export function SetAsideForm({ goal, saving, onClose }: SetAsideFormProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const { register, handleSubmit, formState, setFocus } = useForm({
    defaultValues: { id: goal.id, expectedVersion: goal.version, state: 'set_aside' as const, reason: '' },
    resolver: zodResolver(setGoalStateInput),
  });
  useEffect(() => setFocus('reason'), [setFocus]);
  return (
    <form
      noValidate
      aria-label={`${t('goals.setAsideAction')}: ${goal.title}`}
      onSubmit={handleSubmit(({ reason, expectedVersion }) =>
        saving.save({ state: 'SET_ASIDE', reason: reason ?? '' }, expectedVersion),
      )}
    >
      <Stack gap="md">
        <TextField
          {...register('reason')}
          label={t('goals.setAsideWhy')}
          error={errorText(formState.errors.reason?.message ?? saving.fields['reason'])}
          below={<WhoSeesArea area={goal.lifeArea} />}
        />
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
