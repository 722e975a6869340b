import { zodResolver } from '@hookform/resolvers/zod';
import { addGoalInput } from '@samplan/shared/contracts';
import { saveOutcome, SaveProblems, useTypedMutation, useVersionedSave } from '@samplan/web/data';
import { Button, RadioGroup, Row, Select, Stack, TextField, useTranslation } from '@samplan/web/ui';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { AddGoalMutation } from '../graphql/edit-plan';
import { fromGraphEnum, toGraphEnum } from '../logic/graph-enum';
import { useErrorText } from '../words/error-text';
import { usePlan } from '../words/plan-context';
import { useWords } from '../words/use-words';
import { WhoSeesArea } from '../words/who-sees-area';
import { useVoices } from './use-voices';

interface NewGoal {
  title: string;
  voice: 'USER' | 'SERVICE';
  lifeArea: ReturnType<typeof usePlan>['areas'][number];
}

export function AddGoalForm({ onSaved, onClose }: { onSaved: () => void; onClose: () => void }) {
  const { t } = useTranslation();
  const words = useWords();
  const voices = useVoices();
  const errorText = useErrorText();
  const { collaborationId, areas, reader } = usePlan();
  const { execute } = useTypedMutation(AddGoalMutation);
  const saving = useVersionedSave<NewGoal>(async (goal) => {
    const { data, fault } = await execute({ input: { collaborationId, ...goal } });
    return saveOutcome(fault ? { fault } : data.addGoal);
  }, onSaved);
  const { register, control, handleSubmit, formState } = useForm({
    defaultValues: {
      collaborationId,
      title: '',
      voice: reader === 'you' ? ('user' as const) : undefined,
      lifeArea: fromGraphEnum(areas.includes('COMMON') ? 'COMMON' : (areas[0] ?? 'COMMON')),
    },
    resolver: zodResolver(addGoalInput),
  });
  const area = toGraphEnum(useWatch({ control, name: 'lifeArea' }));
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
