import { type PlanPageQuery as PlanData, readFragment } from '@samplan/web/data';
import { GoalView, MeasureView } from '../graphql/plan-page';

type Plan = NonNullable<PlanData['collaboration']['plan']>;

/** What each measure of the plan is called. */
export function measureTitles(plan: Plan): ReadonlyMap<string, string> {
  const goals = readFragment(GoalView, plan.goals);
  const masked = [...goals.flatMap((goal) => goal.measures), ...plan.otherMeasures];
  return new Map(readFragment(MeasureView, masked).map(({ id, title }) => [id, title]));
}
