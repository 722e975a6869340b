import { zodResolver } from '@hookform/resolvers/zod';
import { editGoalInput } from '@samplan/shared/contracts';
import {
  changedFields,
  type FieldWords,
  type GoalViewFragment,
  saveOutcome,
  SaveProblems,
  useKeptMutation,
  useVersionedSave,
  useErrorText,
} from '@samplan/web/data';
import { Button, RadioGroup, Row, Stack, TextArea, TextField, useTranslation } from '@samplan/web/ui';
import { useEffect } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { DraftLine } from '../drafts/draft-line';
import { useFormDraft } from '../drafts/use-form-draft';
import { EditGoalMutation } from '../graphql/edit-plan';
import { fromGraphEnum, toGraphEnum } from '../logic/graph-enum';
import { usePlan } from '../words/plan-context';
import { useWords } from '../words/use-words';
import { VersionsLink } from '../words/versions-link';
import { WhoSeesArea } from '../words/who-sees-area';
import { useVoices } from './use-voices';

const kept = ['title', 'details'] as const;

interface Changes {
  title?: string;
  voice?: GoalViewFragment['voice'];
  details?: string | null;
}

export function EditGoalForm({ goal, onClose }: { goal: GoalViewFragment; onClose: () => void }) {
  const { t } = useTranslation();
  const words = useWords();
  const voices = useVoices();
  const errorText = useErrorText();
  const { collaborationId } = usePlan();
  const { execute } = useKeptMutation(EditGoalMutation, collaborationId, goal.title);
  const form = useForm({
    defaultValues: {
      id: goal.id,
      expectedVersion: goal.version,
      title: goal.title,
      voice: fromGraphEnum(goal.voice),
      details: goal.details ?? '',
    },
    resolver: zodResolver(editGoalInput),
  });
  const { register, control, handleSubmit, formState, setFocus } = form;
  const draft = useFormDraft(form, {
    key: `goal:${goal.id}`,
    area: goal.lifeArea,
    baseVersion: goal.version,
    fields: kept,
  });
  const saving = useVersionedSave<Changes>(
    async (changes, expectedVersion) => {
      const { data, fault } = await execute({ input: { id: goal.id, expectedVersion, ...changes } });
      return saveOutcome(fault ? { fault } : data.editGoal);
    },
    () => {
      draft.drop();
      onClose();
    },
  );
  useEffect(() => setFocus('title'), [setFocus]);
  const submit = handleSubmit(({ title, voice, details, expectedVersion }) => {
    const changed = changedFields(formState.defaultValues ?? {}, { title, voice, details: details ?? '' });
    if (Object.keys(changed).length === 0) return onClose();
    saving.save({ ...changed, voice: changed.voice && toGraphEnum(changed.voice) }, expectedVersion);
  });
  const goalWords: FieldWords = {
    label: (field) =>
      field === 'voice' ? t('plans.goalVoice') : field === 'details' ? t('goals.details') : words('goalTitle'),
    isText: (field) => field !== 'voice',
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
            <TextArea
              {...register('details')}
              label={t('goals.details')}
              description={t('goals.detailsHelp')}
              error={errorText(formState.errors.details?.message ?? saving.fields['details'])}
              optional
              rows={2}
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
        <DraftLine draft={draft} onThrownAway={() => form.reset()} />
        <SaveProblems saving={saving} words={goalWords} />
        {saving.conflicts.length > 0 ? null : (
          <Row>
            <Button type="submit" busy={saving.saving}>
              {t('plans.saveGoal')}
            </Button>
            <Button variant="tertiary" onClick={onClose}>
              {t('common.action.cancel')}
            </Button>
            <VersionsLink thingId={goal.id} />
          </Row>
        )}
      </Stack>
    </form>
  );
}
