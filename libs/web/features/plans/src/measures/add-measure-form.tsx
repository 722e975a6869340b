import { zodResolver } from '@hookform/resolvers/zod';
import { addMeasureInput } from '@samplan/shared/contracts';
import {
  type AddMeasureInput,
  type LifeArea,
  saveOutcome,
  SaveProblems,
  useKeptMutation,
  useVersionedSave,
  useErrorText,
} from '@samplan/web/data';
import { Button, Row, Stack, useTranslation } from '@samplan/web/ui';
import { useController, useForm, useWatch } from 'react-hook-form';
import { DraftLine } from '../drafts/draft-line';
import { useFormDraft } from '../drafts/use-form-draft';
import { AddMeasureMutation } from '../graphql/edit-measure';
import { toGraphEnum } from '../logic/graph-enum';
import { usePlan } from '../words/plan-context';
import { MeasureFields } from './measure-fields';

const kept = ['title', 'how', 'extent', 'startDate', 'deadline', 'accountablePersonId'] as const;

interface AddMeasureFormProps {
  goalId: string;
  goalTitle: string;
  area: LifeArea;
  onSaved: () => void;
  onClose: () => void;
}

export function AddMeasureForm({ goalId, goalTitle, area, onSaved, onClose }: AddMeasureFormProps) {
  const { t } = useTranslation();
  const { reader, collaborationId } = usePlan();
  const errorText = useErrorText();
  const form = useForm({
    defaultValues: {
      goalId,
      title: '',
      how: '',
      extent: '',
      startDate: '',
      deadline: '',
      accountablePersonId: '',
      // What the person adds, the person has said yes to.
      userAnswer: reader === 'you' ? ('yes' as const) : ('not_asked' as const),
    },
    resolver: zodResolver(addMeasureInput),
  });
  const { register, control, handleSubmit, formState } = form;
  const draft = useFormDraft(form, { key: `measure:new:${goalId}`, area, baseVersion: 0, fields: kept });
  const title = useWatch({ control, name: 'title' });
  const { execute } = useKeptMutation(AddMeasureMutation, collaborationId, title);
  const saving = useVersionedSave<AddMeasureInput>(
    async (input) => {
      const { data, fault } = await execute({ input });
      return saveOutcome(fault ? { fault } : data.addMeasure);
    },
    () => {
      draft.drop();
      onSaved();
    },
  );
  const { field: answer } = useController({ control, name: 'userAnswer' });
  const { errors } = formState;
  return (
    <form
      noValidate
      className="pl-form"
      aria-label={t('plans.addMeasureTo', { goal: goalTitle })}
      onSubmit={handleSubmit((input) => saving.save({ ...input, userAnswer: toGraphEnum(input.userAnswer) }, 0))}
    >
      <Stack gap="md">
        <MeasureFields
          area={area}
          field={(name) => register(name)}
          error={(name) => errorText(errors[name]?.message ?? saving.fields[name])}
          answer={{ name: answer.name, value: answer.value ?? null, onChange: answer.onChange }}
          more={false}
        />
        <DraftLine draft={draft} onThrownAway={() => form.reset()} />
        <SaveProblems saving={saving} />
        <Row>
          <Button type="submit" busy={saving.saving}>
            {t('plans.saveMeasure')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
