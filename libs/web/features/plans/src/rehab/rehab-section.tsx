import type { RehabCourseViewFragment } from '@samplan/web/data';
import { KeptForm, Section, Text, useTranslation } from '@samplan/web/ui';
import type { GoalToReview } from '../logic/reviews';
import { usePlan } from '../words/plan-context';
import { CourseCard } from './course-card';
import { CourseForm } from './course-form';

interface RehabSectionProps {
  courses: readonly RehabCourseViewFragment[];
  goals: readonly GoalToReview[];
}

/** Courses of rehabilitation; left out where there are none and nobody who can begin one. */
export function RehabSection({ courses, goals }: RehabSectionProps) {
  const { t } = useTranslation();
  const { can, reader } = usePlan();
  const open = goals.filter(({ state }) => state === 'OPEN');
  const mayAdd = can('rehab:edit') && open.length > 0;
  if (courses.length === 0 && !mayAdd) return null;
  const latestFirst = [...courses].sort((a, b) => (a.fromDate < b.fromDate ? 1 : -1));
  return (
    <Section heading={t('evaluation.rehab.title')} id="rehab">
      <Text subtle>{t(reader === 'you' ? 'evaluation.rehab.leadYou' : 'evaluation.rehab.lead')}</Text>
      {latestFirst.map((course) => (
        <CourseCard key={course.id} course={course} goals={goals} />
      ))}
      {mayAdd ? (
        <div>
          <KeptForm label={t('evaluation.rehab.add')} variant="secondary">
            {(form) => <CourseForm course={null} goals={open} {...form} />}
          </KeptForm>
        </div>
      ) : null}
    </Section>
  );
}
