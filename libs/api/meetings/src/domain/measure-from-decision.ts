import { type LifeArea, maxShort, maxTitle } from '@samplan/shared/contracts';

const ellipsis = '…';

/** A measure has one line to say what it is; the rest of a long decision goes to how it is carried out. */
export function measureText(decision: string): { title: string; how: string | null } {
  const line = decision.replace(/\s+/g, ' ').trim();
  if (line.length <= maxTitle) return { title: line, how: null };
  return { title: shortened(line, maxTitle), how: shortened(line, maxShort) };
}

function shortened(line: string, most: number): string {
  if (line.length <= most) return line;
  const room = line.slice(0, most - ellipsis.length + 1);
  const end = room.lastIndexOf(' ');
  // A single endless word is cut where the room ends, never through a character of two halves.
  const kept = end > 0 ? room.slice(0, end) : room.slice(0, -1).replace(/[\uD800-\uDBFF]$/, '');
  return kept + ellipsis;
}

/**
 * The goal's area, unless the decision was taken in a narrower one: what was said there is not told to those who
 * could not hear it.
 */
export function measureArea(decision: LifeArea, goal: LifeArea): LifeArea {
  return decision === 'common' ? goal : decision;
}

/** The goal a decision serves when nobody says which: the first in its own area, else the first of the plan. */
export function goalFor<Goal extends { lifeArea: LifeArea }>(goals: readonly Goal[], decision: LifeArea): Goal | null {
  return goals.find((goal) => goal.lifeArea === decision) ?? goals[0] ?? null;
}
