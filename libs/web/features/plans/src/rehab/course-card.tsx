import { dateInOslo } from '@samplan/shared/kernel';
import { KeptLine, type RehabCourseViewFragment, usePress } from '@samplan/web/data';
import { Button, Card, Heading, KeptForm, Notice, Row, Tag, Text, useFormat, useTranslation } from '@samplan/web/ui';
import { SetRehabCourseRemovedMutation } from '../graphql/rehab';
import { daysBetween, type GoalToReview } from '../logic/reviews';
import { usePlan } from '../words/plan-context';
import { ActivityForm } from './activity-form';
import { ActivityRow } from './activity-row';
import { CourseForm } from './course-form';
import { useKept } from '../words/use-kept';

interface CourseCardProps {
  course: RehabCourseViewFragment;
  goals: readonly GoalToReview[];
}

/** A course from its first day to its last, with what is trained in it. */
export function CourseCard({ course, goals }: CourseCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { can } = usePlan();
  const { purpose, fromDate, untilDate, intensity, activities, goalId } = course;
  const removal = usePress(useKept(SetRehabCourseRemovedMutation, t('evaluation.rehab.removeOf', { title: purpose })));
  const today = dateInOslo(new Date());
  const state = today < fromDate ? 'coming' : today > untilDate ? 'over' : 'now';
  const goal = goals.find(({ id }) => id === goalId);
  const mayEdit = can('rehab:edit');
  return (
    <Card as="section" className="ev-card" aria-label={purpose}>
      <div className="ev-card__top">
        <Heading level={3} size="sm" dir="auto">
          {purpose}
        </Heading>
        <Tag tone={state === 'now' ? 'accent' : 'neutral'}>{t(`evaluation.rehab.state.${state}`)}</Tag>
      </div>
      <Text subtle>
        {t('evaluation.rehab.period', { from: format.date(fromDate, 'long'), until: format.date(untilDate, 'long') })}
        {state === 'now' ? ` · ${t('evaluation.rehab.daysLeft', { count: daysBetween(today, untilDate) })}` : null}
        {intensity ? <span dir="auto"> · {intensity}</span> : null}
      </Text>
      {goal ? <Text subtle>{t('evaluation.rehab.toGoal', { title: goal.title })}</Text> : null}
      {activities.length > 0 ? (
        <ul className="ev-activities">
          {activities.map((activity) => (
            <ActivityRow key={activity.id} activity={activity} area={course.lifeArea} />
          ))}
        </ul>
      ) : null}
      <KeptLine of={course.id} />
      {mayEdit ? (
        <Row gap="xs">
          <KeptForm
            label={t('evaluation.rehab.addActivity')}
            spoken={`${t('evaluation.rehab.addActivity')}: ${purpose}`}
            variant="secondary"
          >
            {(form) => <ActivityForm courseId={course.id} area={course.lifeArea} {...form} />}
          </KeptForm>
          <KeptForm
            label={t('evaluation.rehab.edit')}
            spoken={`${t('evaluation.rehab.edit')}: ${purpose}`}
            adds={false}
          >
            {(form) => <CourseForm course={course} goals={goals} {...form} />}
          </KeptForm>
          <Button
            variant="tertiary"
            tone="danger"
            busy={removal.sending}
            aria-label={t('evaluation.rehab.removeOf', { title: purpose })}
            onClick={() => void removal.press({ input: { id: course.id, removed: true } })}
          >
            {t('evaluation.rehab.remove')}
          </Button>
        </Row>
      ) : null}
      {removal.anyProblem ? (
        <Notice tone="warning" announce>
          {removal.anyProblem}
        </Notice>
      ) : null}
    </Card>
  );
}
