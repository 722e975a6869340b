import type { AccessLevel, ErrorCode, GoalState, Relation } from '@samplan/shared/contracts';

interface Placed {
  id: string;
  parentId: string | null;
}

/** A goal, its sub-goals, and theirs. */
const deepest = 3;

/** Everything under a goal, however far down; without the goal itself. */
export function under<Goal extends Placed>(goals: readonly Goal[], id: string): Goal[] {
  const children = goals.filter((goal) => goal.parentId === id);
  return children.flatMap((child) => [child, ...under(withoutIt(goals, child.id), child.id)]);
}

/** Goes on also where two have come under each other: each is looked at once. */
const withoutIt = <Goal extends Placed>(goals: readonly Goal[], id: string): Goal[] =>
  goals.filter((goal) => goal.id !== id);

/** Why a goal cannot be put under another, or null; looked for among those the viewer sees, so that none learns of others. */
export function cannotBeUnder(seen: readonly Placed[], id: string, parentId: string): ErrorCode | null {
  if (id === parentId || under(seen, id).some((goal) => goal.id === parentId)) return 'GOAL_UNDER_ITSELF';
  return depthOf(seen, parentId) + heightOf(seen, id) > deepest ? 'GOAL_TOO_DEEP' : null;
}

/**
 * Which goal has to leave what it hangs under, so that no circle comes about through goals the viewer does not see: it
 * stands under none for the viewer already. Null when there is no circle.
 */
export function leavesUnseen(
  all: readonly Placed[],
  seen: readonly Placed[],
  id: string,
  parentId: string,
): string | null {
  if (!under(all, id).some((goal) => goal.id === parentId)) return null;
  const parentOf = (one: string): string | null => all.find((goal) => goal.id === one)?.parentId ?? null;
  const isSeen = (one: string): boolean => seen.some((goal) => goal.id === one);
  let at = parentId;
  for (let above = parentOf(at); above && above !== id && isSeen(above); above = parentOf(at)) at = above;
  return at;
}

function depthOf(goals: readonly Placed[], id: string): number {
  const parentId = goals.find((one) => one.id === id)?.parentId;
  const rest = withoutIt(goals, id);
  return rest.some((one) => one.id === parentId) ? 1 + depthOf(rest, parentId!) : 1;
}

function heightOf(goals: readonly Placed[], id: string): number {
  const rest = withoutIt(goals, id);
  return 1 + Math.max(0, ...rest.filter((goal) => goal.parentId === id).map((child) => heightOf(rest, child.id)));
}

const transitions: Record<GoalState, readonly GoalState[]> = {
  open: ['reached', 'set_aside'],
  reached: ['open', 'set_aside'],
  set_aside: ['open', 'reached'],
};

export const goalCanFollow = (from: GoalState, to: GoalState): boolean => transitions[from].includes(to);

const isOneselfs = (goal: { createdBy: string; removedBy: string | null }, viewerId: string): boolean =>
  goal.createdBy === viewerId && (goal.removedBy ?? viewerId) === viewerId;

/**
 * The person and the coordinator take away any goal, and bring it back; whoever wrote it, as long as nothing hangs under
 * it, and not what somebody else took away.
 */
export function mayRemoveGoal(
  standing: { relation: Relation; level: AccessLevel },
  goal: { createdBy: string; removedBy: string | null },
  viewerId: string,
  empty: boolean,
): boolean {
  return standing.relation === 'owner' || standing.level === 'coordinate' || (empty && isOneselfs(goal, viewerId));
}
