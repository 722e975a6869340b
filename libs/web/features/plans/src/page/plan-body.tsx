import type { PlanPageQuery as PlanData } from '@samplan/web/data';
import { EmptyState, Notice, Section, Text } from '@samplan/web/ui';
import { AddGoal } from '../goals/add-goal';
import { GoalSection } from '../goals/goal-section';
import { MeasureList } from '../measures/measure-list';
import { WhatMatters } from '../what-matters/what-matters';
import { usePlan } from '../words/plan-context';
import { useWords } from '../words/use-words';

type Plan = NonNullable<PlanData['collaboration']['plan']>;

/** The plan as it is read: own words, goals with what is done to reach them, then the rest. */
export function PlanBody({ plan }: { plan: Plan }) {
  const words = useWords();
  const { can } = usePlan();
  const goals = [...plan.goals].sort((a, b) => a.position - b.position);
  const ownVoice = goals.some((goal) => goal.voice === 'USER');
  return (
    <>
      {plan.state === 'DECLINED' ? <Notice>{words('declined')}</Notice> : null}
      <WhatMatters planId={plan.id} whatMatters={plan.whatMatters} />
      <Section heading={words('goals')}>
        {goals.length > 0 && !ownVoice ? <Notice tone="warning">{words('noOwnGoal')}</Notice> : null}
        {goals.length === 0 ? <EmptyState title={words('noGoals')} /> : null}
        {goals.map((goal) => (
          <GoalSection key={goal.id} goal={goal} />
        ))}
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
