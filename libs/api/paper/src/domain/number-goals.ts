interface Placed {
  id: string;
  parentId: string | null;
  isTop: boolean;
}

/** Goals in the order they are read: the one all others serve, then each with what hangs under it. */
export function numberGoals<Goal extends Placed>(goals: readonly Goal[]): { goal: Goal; number: string | null }[] {
  const top = goals.filter(({ isTop }) => isTop);
  const rest = goals.filter(({ isTop }) => !isTop);
  const seen = new Set(rest.map(({ id }) => id));
  const parentOf = ({ parentId }: Goal): string | null => (parentId && seen.has(parentId) ? parentId : null);
  const under = (parentId: string | null, before: string): { goal: Goal; number: string | null }[] =>
    rest
      .filter((goal) => parentOf(goal) === parentId)
      .flatMap((goal, index) => {
        const number = `${before}${index + 1}`;
        return [{ goal, number }, ...under(goal.id, `${number}.`)];
      });
  return [...top.map((goal) => ({ goal, number: null })), ...under(null, '')];
}
