import { zodResolver } from '@hookform/resolvers/zod';
import { editGoalInput } from '@samplan/shared/contracts';
import {
  changedFields,
  type FieldWords,
  type GoalViewFragment,
  saveOutcome,
  SaveProblems,
  useTypedMutation,
  useVersionedSave,
} from '@samplan/web/data';
import { Button, RadioGroup, Row, Stack, TextField, useTranslation } from '@samplan/web/ui';
import { useEffect } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { EditGoalMutation } from '../graphql/edit-plan';
import { fromGraphEnum, toGraphEnum } from '../logic/graph-enum';
import { useErrorText } from '../words/error-text';
import { useWords } from '../words/use-words';
import { WhoSeesArea } from '../words/who-sees-area';
import { useVoices } from './use-voices';

interface Changes {
  title?: string;
  voice?: GoalViewFragment['voice'];
}

export function EditGoalForm({ goal, onClose }: { goal: GoalViewFragment; onClose: () => void }) {
  const { t } = useTranslation();
  const words = useWords();
  const voices = useVoices();
  const errorText = useErrorText();
  const { execute } = useTypedMutation(EditGoalMutation);
  const saving = useVersionedSave<Changes>(async (changes, expectedVersion) => {
    const { data, fault } = await execute({ input: { id: goal.id, expectedVersion, ...changes } });
    return saveOutcome(fault ? { fault } : data.editGoal);
  }, onClose);
  const { register, control, handleSubmit, formState, setFocus } = useForm({
    defaultValues: { id: goal.id, expectedVersion: goal.version, title: goal.title, voice: fromGraphEnum(goal.voice) },
    resolver: zodResolver(editGoalInput),
  });
  useEffect(() => setFocus('title'), [setFocus]);
  const submit = handleSubmit(({ title, voice, expectedVersion }) => {
    const changed = changedFields(formState.defaultValues ?? {}, { title, voice });
    if (Object.keys(changed).length === 0) return onClose();
    saving.save({ ...changed, voice: changed.voice && toGraphEnum(changed.voice) }, expectedVersion);
  });
  const goalWords: FieldWords = {
    label: (field) => (field === 'voice' ? t('plans.goalVoice') : words('goalTitle')),
    isText: (field) => field === 'title',
    read: (field, value) =>
      field === 'voice' ? (voices.find((voice) => voice.value === value?.toLowerCase())?.label ?? '') : (value ?? ''),
  };

  return (
    <form noValidate className="pl-form" onSubmit={submit}>
      <Stack gap="sm">
        {saving.conflicts.length > 0 ? null : (
          <>
            <TextField
              {...register('title')}
              label={words('goalTitle')}
              error={errorText(formState.errors.title?.message ?? saving.fields['title'])}
              below={<WhoSeesArea area={goal.lifeArea} />}
            />
            <Controller
              control={control}
              name="voice"
              render={({ field }) => (
                <RadioGroup
                  legend={t('plans.goalVoice')}
                  name={field.name}
                  options={voices}
                  value={field.value ?? null}
                  onChange={field.onChange}
                  inline
                />
              )}
            />
          </>
        )}
        <SaveProblems saving={saving} words={goalWords} />
        {saving.conflicts.length > 0 ? null : (
          <Row>
            <Button type="submit" busy={saving.saving}>
              {t('plans.saveGoal')}
            </Button>
            <Button variant="tertiary" onClick={onClose}>
              {t('common.action.cancel')}
            </Button>
          </Row>
        )}
      </Stack>
    </form>
  );
}
