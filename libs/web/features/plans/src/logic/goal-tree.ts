interface Placed {
  id: string;
  parentId?: string | null;
  isTop: boolean;
}

/** Goals in reading order as a tree: the top goal by itself, for all others serve it. */
export function treeOf<Goal extends Placed>(
  goals: readonly Goal[],
): { top: Goal | null; roots: Goal[]; under: (id: string) => Goal[] } {
  const top = goals.find(({ isTop }) => isTop) ?? null;
  const known = new Set(goals.filter(({ isTop }) => !isTop).map(({ id }) => id));
  const above = ({ parentId }: Goal): string | null => (parentId && known.has(parentId) ? parentId : null);
  return {
    top,
    roots: goals.filter((goal) => goal !== top && above(goal) === null),
    under: (id) => goals.filter((goal) => goal !== top && above(goal) === id),
  };
}

const levels = 3;

function depthOf<Goal extends Placed>(goals: readonly Goal[], goal: Goal): number {
  const parent = goals.find(({ id, isTop }) => !isTop && id === goal.parentId);
  return parent ? 1 + depthOf(goals, parent) : 1;
}

/** Whether there is a level left below a goal. */
export const hasLevelBelow = <Goal extends Placed>(goals: readonly Goal[], goal: Goal): boolean =>
  depthOf(goals, goal) < levels;

/** Where a goal may be put: not under itself or what is under it, and at most in the third level. */
export function placesFor<Goal extends Placed>(goals: readonly Goal[], moved: Goal): Goal[] {
  const { under } = treeOf(goals);
  const below = (id: string): string[] => under(id).flatMap((goal) => [goal.id, ...below(goal.id)]);
  const height = (id: string): number => 1 + Math.max(0, ...under(id).map((goal) => height(goal.id)));
  const kept = new Set([moved.id, ...below(moved.id)]);
  return goals.filter((goal) => !goal.isTop && !kept.has(goal.id) && depthOf(goals, goal) + height(moved.id) <= levels);
}

/** Where something lands when it is moved one place up or down: what it then stands after, or undefined at an end. */
export function afterStep(ids: readonly string[], id: string, step: -1 | 1): string | null | undefined {
  const at = ids.indexOf(id);
  const to = at + step;
  if (at < 0 || to < 0 || to >= ids.length) return undefined;
  const rest = ids.filter((one) => one !== id);
  return rest[to - 1] ?? null;
}

/** The list as it will be once something stands after another. */
export function placed<Item extends { id: string }>(
  items: readonly Item[],
  id: string,
  afterId: string | null,
): Item[] {
  const moved = items.find((item) => item.id === id);
  if (!moved) return [...items];
  const rest = items.filter((item) => item.id !== id);
  const at = afterId === null ? 0 : rest.findIndex((item) => item.id === afterId) + 1;
  return [...rest.slice(0, at), moved, ...rest.slice(at)];
}
