import { dateInOslo } from '@samplan/shared/kernel';
import {
  type AddRehabCourseInput,
  changedFields,
  type FieldWords,
  type RehabCourseViewFragment,
  saveOutcome,
  useVersionedSave,
} from '@samplan/web/data';
import { DateField, Select, TextField, useFormat, useTranslation } from '@samplan/web/ui';
import { useRef } from 'react';
import { AddRehabCourseMutation, EditRehabCourseMutation } from '../graphql/rehab';
import { SavingForm } from '../drafts/saving-form';
import { useTypedDraft } from '../drafts/use-typed-draft';
import type { GoalToReview } from '../logic/reviews';
import { useKept } from '../words/use-kept';

type Changes = Partial<AddRehabCourseInput>;

interface CourseFormProps {
  course: RehabCourseViewFragment | null;
  goals: readonly GoalToReview[];
  onSaved: () => void;
  onClose: () => void;
}

const called = { purpose: 'purpose', fromDate: 'from', untilDate: 'until', intensity: 'intensity' } as const;
type Called = keyof typeof called;
const isDay = (field: string): boolean => field === 'fromDate' || field === 'untilDate';

/** A new course, or a changed one; it stays with the goal it was begun for. */
export function CourseForm({ course, goals, onSaved, onClose }: CourseFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const begun = useRef(course).current;
  const first = {
    purpose: begun?.purpose ?? '',
    fromDate: begun?.fromDate ?? dateInOslo(new Date()),
    untilDate: begun?.untilDate ?? '',
    intensity: begun?.intensity ?? '',
  };
  const add = useKept(AddRehabCourseMutation, ({ input }) => input.purpose).execute;
  const edit = useKept(EditRehabCourseMutation, begun?.purpose ?? '').execute;
  const saving = useVersionedSave<Changes>(
    async ({ goalId = '', ...changes }, expectedVersion) => {
      if (begun) {
        const { data, fault } = await edit({ input: { id: begun.id, expectedVersion, ...changes } });
        return saveOutcome(fault ? { fault } : data.editRehabCourse);
      }
      const { data, fault } = await add({ input: { ...first, goalId, ...changes } });
      return saveOutcome(fault ? { fault } : data.addRehabCourse);
    },
    () => {
      kept.drop();
      onSaved();
    },
  );
  const { typed, field, baseVersion, ...kept } = useTypedDraft(
    { goalId: begun?.goalId ?? goals[0]?.id ?? '', ...first },
    saving.fields,
    { key: `course:${begun?.id ?? 'new'}`, area: begun?.lifeArea, version: begun?.version },
  );
  const submit = (): void => {
    const { goalId, ...text } = typed;
    if (!begun) return saving.save({ goalId, ...text }, 0);
    const changed = changedFields(first, text);
    if (Object.keys(changed).length === 0) onClose();
    else saving.save(changed, baseVersion);
  };
  const words: FieldWords = {
    label: (name) => t(`evaluation.rehab.${called[name as Called]}`),
    isText: (name) => !isDay(name),
    read: (name, value) => (isDay(name) && value ? format.date(value, 'long') : (value ?? '')),
  };
  return (
    <SavingForm
      label={t(begun ? 'evaluation.rehab.edit' : 'evaluation.rehab.add')}
      save={t('evaluation.rehab.save')}
      saving={saving}
      words={words}
      onSubmit={submit}
      onClose={onClose}
      line={kept.line}
    >
      {begun ? null : (
        <Select
          {...field('goalId')}
          label={t('evaluation.rehab.goal')}
          options={goals.map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
      <TextField {...field('purpose')} label={t('evaluation.rehab.purpose')} />
      <DateField {...field('fromDate')} label={t('evaluation.rehab.from')} />
      <DateField {...field('untilDate')} label={t('evaluation.rehab.until')} />
      <TextField
        {...field('intensity')}
        label={t('evaluation.rehab.intensity')}
        description={t('evaluation.rehab.intensityHelp')}
        optional
      />
    </SavingForm>
  );
}
