import { dateInOslo } from '@samplan/shared/kernel';
import { type RehabCourseViewFragment, usePress } from '@samplan/web/data';
import { DateField, Select, TextField, useTranslation } from '@samplan/web/ui';
import { useRef } from 'react';
import { AddRehabCourseMutation, EditRehabCourseMutation } from '../graphql/rehab';
import { PressForm } from '../life/press-form';
import { useTypedDraft } from '../drafts/use-typed-draft';
import type { GoalToReview } from '../logic/reviews';
import { useKept } from '../words/use-kept';

interface CourseFormProps {
  course: RehabCourseViewFragment | null;
  goals: readonly GoalToReview[];
  onSaved: () => void;
  onClose: () => void;
}

/** A new course, or a changed one; it stays with the goal it was begun for. */
export function CourseForm({ course, goals, onSaved, onClose }: CourseFormProps) {
  const { t } = useTranslation();
  const add = usePress(useKept(AddRehabCourseMutation, ({ input }) => input.purpose));
  const edit = usePress(useKept(EditRehabCourseMutation, course?.purpose ?? ''));
  const press = course ? edit : add;
  const begun = useRef(course).current;
  const { typed, field, baseVersion, ...kept } = useTypedDraft(
    {
      goalId: begun?.goalId ?? goals[0]?.id ?? '',
      purpose: begun?.purpose ?? '',
      fromDate: begun?.fromDate ?? dateInOslo(new Date()),
      untilDate: begun?.untilDate ?? '',
      intensity: begun?.intensity ?? '',
    },
    press.fields,
    { key: `course:${begun?.id ?? 'new'}`, area: begun?.lifeArea, version: begun?.version },
  );
  const save = (): Promise<object | null> => {
    const { goalId, ...text } = typed;
    if (!begun) return add.press({ input: { goalId, ...text } });
    // Only what was changed is sent, so that what others change meanwhile stands.
    const changed = Object.entries(text).filter(([name, value]) => value !== (begun[name as keyof typeof text] ?? ''));
    return edit.press({ input: { id: begun.id, expectedVersion: baseVersion, ...Object.fromEntries(changed) } });
  };
  return (
    <PressForm
      label={t(course ? 'evaluation.rehab.edit' : 'evaluation.rehab.add')}
      save={t('evaluation.rehab.save')}
      sending={press.sending}
      problem={press.problem}
      onSave={save}
      onSaved={onSaved}
      onClose={onClose}
      kept={kept}
    >
      {course ? null : (
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
    </PressForm>
  );
}
