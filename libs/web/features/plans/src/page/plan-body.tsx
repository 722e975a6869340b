import { type PlanPageQuery as PlanData, readFragment } from '@samplan/web/data';
import { AppLink, EmptyState, Notice, paths, Section, Text, useTranslation } from '@samplan/web/ui';
import { AboutPlan, Resources } from '../about/about-plan';
import { AddGoal } from '../goals/add-goal';
import { GoalSection } from '../goals/goal-section';
import { GoalView } from '../graphql/plan-page';
import { CarriedMeasures } from '../life/carried-measures';
import { PlanStanding } from '../life/plan-standing';
import { treeOf } from '../logic/goal-tree';
import { MeasureList } from '../measures/measure-list';
import { WhatMatters } from '../what-matters/what-matters';
import { usePlan } from '../words/plan-context';
import { useWords } from '../words/use-words';

type Plan = NonNullable<PlanData['collaboration']['plan']>;

/** The plan as it is read: own words, goals with what is done to reach them, then the rest. */
export function PlanBody({ plan, carried }: { plan: Plan; carried: PlanData['collaboration']['carriedMeasures'] }) {
  // What is only wished for shows how to begin, and no empty places.
  const begun = plan.state !== 'WISHED' || plan.goals.length > 0;
  return (
    <>
      <PlanStanding plan={plan} />
      <WhatMatters planId={plan.id} whatMatters={plan.whatMatters} />
      {begun ? (
        <>
          <Resources plan={plan} />
          <Goals plan={plan} />
        </>
      ) : null}
      <CarriedMeasures measures={carried} />
      {begun ? <AboutPlan plan={plan} /> : null}
    </>
  );
}

function Goals({ plan }: { plan: Plan }) {
  const words = useWords();
  const { t } = useTranslation();
  const { can, collaborationId } = usePlan();
  const goals = readFragment(GoalView, plan.goals);
  const { top, roots, under } = treeOf(goals);
  const ownVoice = goals.some((goal) => goal.voice === 'USER');
  return (
    <>
      <Section heading={words('goals')} id="goals">
        {goals.length > 0 && !ownVoice ? <Notice tone="warning">{words('noOwnGoal')}</Notice> : null}
        {goals.length === 0 ? <EmptyState title={words('noGoals')} /> : null}
        {[...(top ? [top] : []), ...roots].map((goal) => (
          <GoalSection key={goal.id} goal={goal} under={under} />
        ))}
        {goals.length > 0 ? (
          <p>
            <AppLink to={paths.goals(collaborationId)}>{t('goals.toAll')}</AppLink>
          </p>
        ) : null}
        {can('goal:add') ? <AddGoal first={goals.length === 0} /> : null}
      </Section>
      {plan.otherMeasures.length > 0 ? (
        <Section heading={words('otherMeasures')}>
          <Text subtle>{words('otherMeasuresWhy')}</Text>
          <MeasureList label={words('otherMeasures')} measures={plan.otherMeasures} />
        </Section>
      ) : null}
    </>
  );
}
