import { type EvaluationPageQuery, KeptLine, readFragment } from '@samplan/web/data';
import {
  Card,
  Folded,
  Heading,
  KeptForm,
  lazyPart,
  LoadingState,
  Row,
  Text,
  useFormat,
  useTranslation,
} from '@samplan/web/ui';
import { Suspense } from 'react';
import { GoalState } from '../goals/goal-state';
import { GoalScaleView } from '../graphql/evaluation';
import type { Subject } from '../logic/reviews';
import { useSought } from '../measures/use-sought';
import { usePlan } from '../words/plan-context';
import { DayForm } from './day-form';
import { EvaluateForm } from './evaluate-form';
import { EvaluationEntry } from './evaluation-entry';
import { ProgressTable } from './progress-table';
import { ScaleForm } from './scale-form';
import { ScaleSteps } from './scale-steps';
import { WhenNear } from './when-near';

const ProgressChart = lazyPart(['evaluation'], async () => (await import('./progress-chart')).ProgressChart);

const chartHeight = 240;

interface SubjectCardProps {
  subject: Subject;
  setting: EvaluationPageQuery['planSetting'];
}

/** One goal, or the plan as a whole: how it has gone, the latest first, and what can be said of it. */
export function SubjectCard({ subject, setting }: SubjectCardProps) {
  const { t } = useTranslation();
  const { can, reader, level } = usePlan();
  const { goal, plan, title, looks } = subject;
  const own = reader === 'you';
  const anchor = goal ? `goal-${goal.id}` : 'plan';
  const { element, sought } = useSought<HTMLDivElement>(anchor, 'start');
  const scale = goal?.scale ? readFragment(GoalScaleView, goal.scale) : null;
  const runs = plan.state === 'ACTIVE' && (goal === null || goal.state === 'OPEN');
  const mayEvaluate = runs && can('evaluation:rate') && (goal !== null || reader !== 'work' || level === 'COORDINATE');
  const scaleLabel = t(scale ? 'evaluation.scale.change' : 'evaluation.scale.set');
  const dayLabel = t(goal?.reviewOn ? 'evaluation.changeDay' : 'evaluation.chooseDay');
  const [latest, ...earlier] = looks;
  const area = goal?.lifeArea ?? 'COMMON';
  const drawn = looks.filter(({ own: said, service }) => Boolean(said?.ownOutcome ?? service?.outcome));
  return (
    <Card
      as="section"
      className="ev-card"
      aria-label={title}
      id={anchor}
      ref={element}
      data-sought={sought || undefined}
    >
      <div className="ev-card__top">
        <Heading level={3} size="sm" dir="auto">
          {title}
        </Heading>
        {goal ? <GoalState goal={goal} /> : null}
      </div>
      {runs ? <NextDay subject={subject} /> : null}
      <ScaleSteps scale={scale} />
      {drawn.length > 1 ? (
        <>
          <WhenNear height={chartHeight}>
            <Suspense fallback={<LoadingState lines={3} />}>
              <ProgressChart looks={drawn} title={title} height={chartHeight} />
            </Suspense>
          </WhenNear>
          <ProgressTable looks={looks} title={title} />
        </>
      ) : null}
      {latest ? (
        <EvaluationEntry look={latest} subject={subject} scale={scale} area={area} />
      ) : (
        <Text subtle>{t('evaluation.none')}</Text>
      )}
      {earlier.length > 0 ? (
        <Folded className="ev-earlier" summary={t('evaluation.earlier', { count: earlier.length })}>
          {earlier.map((one) => (
            <EvaluationEntry key={one.evaluatedOn} look={one} subject={subject} scale={scale} area={area} />
          ))}
        </Folded>
      ) : null}
      <KeptLine of={goal?.id ?? plan.id} />
      <Row gap="xs">
        {mayEvaluate ? (
          <KeptForm
            label={t(own ? 'evaluation.evaluateYou' : 'evaluation.evaluate')}
            spoken={t(own ? 'evaluation.evaluateOfYou' : 'evaluation.evaluateOf', { title })}
            variant="secondary"
            adds={false}
          >
            {(form) => <EvaluateForm subject={subject} setting={setting} {...form} />}
          </KeptForm>
        ) : null}
        {goal && runs && can('goal-scale:set') ? (
          <KeptForm label={scaleLabel} spoken={`${scaleLabel}: ${title}`} adds={false}>
            {(form) => <ScaleForm goal={goal} {...form} />}
          </KeptForm>
        ) : null}
        {goal && runs && can('review:plan') ? (
          <KeptForm label={dayLabel} spoken={`${dayLabel}: ${title}`} adds={false}>
            {(form) => <DayForm goal={goal} {...form} />}
          </KeptForm>
        ) : null}
      </Row>
    </Card>
  );
}

function NextDay({ subject: { goal, reviewOn, reviewWas, reviewReason } }: { subject: Subject }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!reviewOn && !goal) return null;
  return (
    <Text subtle dir="auto">
      {reviewOn ? t('evaluation.nextOn', { date: format.date(reviewOn, 'long') }) : t('evaluation.withPlan')}
      {reviewWas && reviewReason
        ? `. ${t('evaluation.due.postponed', { date: format.date(reviewWas, 'day'), reason: reviewReason })}`
        : null}
    </Text>
  );
}
