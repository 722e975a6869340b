import type { InviteChoicesQuery } from '@samplan/web/data';

type Plan = InviteChoicesQuery['collaboration']['plan'];
type Chosen = { id: string; title: string };

/** What somebody can still be asked to help with. */
export function openMeasures(plan: Plan): Chosen[] {
  if (!plan) return [];
  return [...plan.goals.flatMap((goal) => goal.measures), ...plan.otherMeasures].filter(
    ({ status }) => status !== 'DONE' && status !== 'STOPPED',
  );
}
