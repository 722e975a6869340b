import { zodResolver } from '@hookform/resolvers/zod';
import { addGoalInput } from '@samplan/shared/contracts';
import { saveOutcome, SaveProblems, useKeptMutation, useVersionedSave, useErrorText } from '@samplan/web/data';
import { Button, RadioGroup, Row, Select, Stack, TextField, useTranslation } from '@samplan/web/ui';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { DraftLine } from '../drafts/draft-line';
import { useFormDraft } from '../drafts/use-form-draft';
import { AddGoalMutation } from '../graphql/edit-plan';
import { fromGraphEnum, toGraphEnum } from '../logic/graph-enum';
import { usePlan } from '../words/plan-context';
import { useWords } from '../words/use-words';
import { WhoSeesArea } from '../words/who-sees-area';
import { useVoices } from './use-voices';

const kept = ['title'] as const;

interface NewGoal {
  title: string;
  voice: 'USER' | 'SERVICE';
  lifeArea: ReturnType<typeof usePlan>['areas'][number];
}

interface AddGoalFormProps {
  /** The goal it serves. */
  parentId?: string;
  onSaved: () => void;
  onClose: () => void;
}

export function AddGoalForm({ parentId, onSaved, onClose }: AddGoalFormProps) {
  const { t } = useTranslation();
  const words = useWords();
  const voices = useVoices();
  const errorText = useErrorText();
  const { collaborationId, areas, reader } = usePlan();
  const form = useForm({
    defaultValues: {
      collaborationId,
      title: '',
      voice: reader === 'you' ? ('user' as const) : undefined,
      lifeArea: fromGraphEnum(areas.includes('COMMON') ? 'COMMON' : (areas[0] ?? 'COMMON')),
    },
    resolver: zodResolver(addGoalInput),
  });
  const { register, control, handleSubmit, formState } = form;
  const area = toGraphEnum(useWatch({ control, name: 'lifeArea' }));
  const draft = useFormDraft(form, {
    key: parentId ? `goal:new:${parentId}` : 'goal:new',
    area,
    baseVersion: 0,
    fields: kept,
  });
  const title = useWatch({ control, name: 'title' });
  const { execute } = useKeptMutation(AddGoalMutation, collaborationId, title);
  const saving = useVersionedSave<NewGoal>(
    async (goal) => {
      const { data, fault } = await execute({ input: { collaborationId, parentId, ...goal } });
      return saveOutcome(fault ? { fault } : data.addGoal);
    },
    () => {
      draft.drop();
      onSaved();
    },
  );
  const submit = handleSubmit(({ title, voice, lifeArea }) =>
    saving.save({ title, voice: toGraphEnum(voice), lifeArea: toGraphEnum(lifeArea) }, 0),
  );
  const { errors } = formState;
  return (
    <form noValidate className="pl-form" onSubmit={submit} aria-label={t('plans.addGoal')}>
      <Stack gap="md">
        <TextField
          {...register('title')}
          label={words('goalTitle')}
          error={errorText(errors.title?.message ?? saving.fields['title'])}
          below={<WhoSeesArea area={area} />}
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
              error={errorText(errors.voice?.message ?? saving.fields['voice'])}
              inline
            />
          )}
        />
        <Select
          {...register('lifeArea')}
          label={t('plans.lifeArea')}
          options={areas.map((value) => ({ value: fromGraphEnum(value), label: t(`vocabulary.lifeArea.${value}`) }))}
          error={errorText(errors.lifeArea?.message ?? saving.fields['lifeArea'])}
        />
        <DraftLine draft={draft} onThrownAway={() => form.reset()} />
        <SaveProblems saving={saving} />
        <Row>
          <Button type="submit" busy={saving.saving}>
            {t('plans.saveGoal')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
