import { dateInOslo } from '@samplan/shared/kernel';
import {
  changedFields,
  type EditRehabCourseInput,
  type FieldWords,
  type RehabCourseViewFragment,
  saveOutcome,
  SaveProblems,
  useVersionedSave,
} from '@samplan/web/data';
import { Button, DateField, Row, Select, Stack, TextField, useFormat, useTranslation } from '@samplan/web/ui';
import { useRef } from 'react';
import { AddRehabCourseMutation, EditRehabCourseMutation } from '../graphql/rehab';
import { useTypedDraft } from '../drafts/use-typed-draft';
import type { GoalToReview } from '../logic/reviews';
import { useKept } from '../words/use-kept';

type Changes = Partial<Pick<EditRehabCourseInput, 'purpose' | 'fromDate' | 'untilDate' | 'intensity'>>;

interface CourseFormProps {
  course: RehabCourseViewFragment | null;
  goals: readonly GoalToReview[];
  onSaved: () => void;
  onClose: () => void;
}

/** A new course, or a changed one; it stays with the goal it was begun for. */
export function CourseForm({ course, goals, onSaved, onClose }: CourseFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const add = useKept(AddRehabCourseMutation, ({ input }) => input.purpose).execute;
  const edit = useKept(EditRehabCourseMutation, course?.purpose ?? '').execute;
  // What one began from, so that what others write meanwhile is not overwritten unseen.
  const begun = useRef(course).current;
  const first = useRef({
    purpose: begun?.purpose ?? '',
    fromDate: begun?.fromDate ?? dateInOslo(new Date()),
    untilDate: begun?.untilDate ?? '',
    intensity: begun?.intensity ?? '',
  }).current;
  const saving = useVersionedSave<Changes>(
    async (changes, expectedVersion) => {
      if (begun) {
        const { data, fault } = await edit({ input: { id: begun.id, expectedVersion, ...changes } });
        return saveOutcome(fault ? { fault } : data.editRehabCourse);
      }
      const { data, fault } = await add({ input: typed });
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
    const { goalId: _, ...text } = typed;
    const changes = changedFields<typeof text>(first, text);
    if (begun && Object.keys(changes).length === 0) onClose();
    else saving.save(changes, baseVersion);
  };
  const words: FieldWords = {
    label: (name) => t(`evaluation.rehab.${labels[name as keyof Changes]}`),
    isText: (name) => name === 'purpose' || name === 'intensity',
    read: (name, value) => (value && name.endsWith('Date') ? format.date(value, 'long') : (value ?? '')),
  };
  if (saving.conflicts.length > 0) return <SaveProblems saving={saving} words={words} />;
  return (
    <form
      noValidate
      className="pl-form"
      aria-label={t(course ? 'evaluation.rehab.edit' : 'evaluation.rehab.add')}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap="md">
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
        <SaveProblems saving={saving} words={words} />
        <Row>
          <Button type="submit" busy={saving.saving}>
            {t('evaluation.rehab.save')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
        </Row>
        {kept.line}
      </Stack>
    </form>
  );
}

const labels = { purpose: 'purpose', fromDate: 'from', untilDate: 'until', intensity: 'intensity' } as const;
