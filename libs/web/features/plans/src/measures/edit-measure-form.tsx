import { zodResolver } from '@hookform/resolvers/zod';
import { editMeasureInput } from '@samplan/shared/contracts';
import {
  changedFields,
  type EditMeasureInput,
  type MeasureViewFragment,
  saveOutcome,
  SaveProblems,
  useKeptMutation,
  useVersionedSave,
  useErrorText,
} from '@samplan/web/data';
import { Button, Row, Stack, unfold, useTranslation } from '@samplan/web/ui';
import { useEffect, useRef } from 'react';
import { useController, useForm } from 'react-hook-form';
import { DraftLine } from '../drafts/draft-line';
import { useFormDraft } from '../drafts/use-form-draft';
import { EditMeasureMutation } from '../graphql/edit-measure';
import { fromGraphEnum, toGraphEnum } from '../logic/graph-enum';
import { usePlan } from '../words/plan-context';
import { VersionsLink } from '../words/versions-link';
import { type MeasureField, MeasureFields } from './measure-fields';
import { OtherSteps } from './other-steps';
import { useMeasureWords } from './use-measure-words';

const kept = ['title', 'how', 'extent', 'startDate', 'deadline'] as const;

type Changes = Omit<EditMeasureInput, 'id' | 'expectedVersion'>;

interface EditMeasureFormProps {
  measure: MeasureViewFragment;
  /** The field to begin in; a new one moves the keyboard there. */
  focus: { at: MeasureField };
  onClose: () => void;
}

export function EditMeasureForm({ measure, focus, onClose }: EditMeasureFormProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const measureWords = useMeasureWords();
  const { collaborationId } = usePlan();
  const { execute } = useKeptMutation(EditMeasureMutation, collaborationId, measure.title);
  const form = useForm({
    defaultValues: {
      id: measure.id,
      expectedVersion: measure.version,
      title: measure.title,
      how: measure.how ?? '',
      extent: measure.extent ?? '',
      startDate: measure.startDate ?? '',
      deadline: measure.deadline ?? undefined,
      accountablePersonId: measure.accountable?.id,
      userAnswer: fromGraphEnum(measure.userAnswer),
    },
    resolver: zodResolver(editMeasureInput),
  });
  const { register, control, handleSubmit, formState } = form;
  const draft = useFormDraft(form, {
    key: `measure:${measure.id}`,
    area: measure.lifeArea,
    baseVersion: measure.version,
    fields: kept,
  });
  const saving = useVersionedSave<Changes>(
    async (changes, expectedVersion) => {
      const { data, fault } = await execute({ input: { id: measure.id, expectedVersion, ...changes } });
      return saveOutcome(fault ? { fault } : data.editMeasure);
    },
    () => {
      draft.drop();
      onClose();
    },
  );
  const fields = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const field = fields.current?.querySelector<HTMLElement>(`[name="${focus.at}"]`);
    if (!field) return;
    unfold(field);
    field.focus();
  }, [focus]);
  const { field: answer } = useController({ control, name: 'userAnswer' });
  const { errors, defaultValues } = formState;
  const submit = handleSubmit(({ id: _id, expectedVersion, ...values }) => {
    const { userAnswer, ...changed } = changedFields(defaultValues ?? {}, values);
    const changes = userAnswer ? { ...changed, userAnswer: toGraphEnum(userAnswer) } : changed;
    if (Object.keys(changes).length === 0) return onClose();
    saving.save(changes, expectedVersion);
  });
  if (saving.conflicts.length > 0) return <SaveProblems saving={saving} words={measureWords} />;
  return (
    <div className="pl-form">
      <form ref={fields} noValidate onSubmit={submit} aria-label={t('plans.editMeasure', { title: measure.title })}>
        <Stack gap="md">
          <MeasureFields
            area={measure.lifeArea}
            field={(name) => register(name)}
            error={(name) => errorText(errors[name]?.message ?? saving.fields[name])}
            answer={{ name: answer.name, value: answer.value ?? null, onChange: answer.onChange }}
            more={Boolean(measure.how ?? measure.extent ?? measure.startDate)}
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
            <VersionsLink thingId={measure.id} />
          </Row>
        </Stack>
      </form>
      <OtherSteps measure={measure} onDone={onClose} />
    </div>
  );
}
