import { type PlanPageQuery as PlanData, type PlanPart, readFragment } from '@samplan/web/data';
import { GoalView, MeasureView } from '../graphql/plan-page';
import { treeOf } from '../logic/goal-tree';

type Around = PlanData['collaboration'];
type Plan = NonNullable<Around['plan']>;

/** What the list of what is missing needs to know of the plan, to lead to where each thing is filled in. */
export interface FillPlaces {
  measures: ReadonlyMap<string, { title: string; accountable?: { id: string } | null }>;
  /** What those in the team are called, by their place in it. */
  members: ReadonlyMap<string, string>;
  /** The goal a first measure would serve. */
  firstGoalId: string | null;
}

export const addMeasurePlace = (goalId: string): string => `measures-${goalId}`;

export function fillPlacesOf(plan: Plan, team: Around['team']): FillPlaces {
  const goals = readFragment(GoalView, plan.goals);
  const masked = [...goals.flatMap((goal) => goal.measures), ...plan.otherMeasures];
  const { top, roots } = treeOf(goals);
  const without = [...(top ? [top] : []), ...roots, ...goals].find(
    ({ state, measures }) => state === 'OPEN' && measures.length === 0,
  );
  return {
    measures: new Map(readFragment(MeasureView, masked).map((measure) => [measure.id, measure])),
    members: new Map(team.map(({ id, person }) => [id, person.name])),
    firstGoalId: without?.id ?? null,
  };
}

/** Where on the plan's own page each part is written; measures have places of their own. */
export const places = {
  GOALS: 'goals',
  RESOURCES: 'resources',
  NEEDS: 'what-matters',
  OWN_CONTRIBUTION: 'own-contribution',
  KIN_CONTRIBUTION: 'kin-contribution',
  PERIOD: 'period',
  PERIOD_OVER: 'period',
  REVIEW: 'period',
  REVIEW_PASSED: 'period',
  PLAN_CONSENT: 'plan-consent',
  COOPERATION: 'needed-cooperation',
} as const satisfies Partial<Record<PlanPart, string>>;
