import type { LifeArea } from '@samplan/web/data';

const daysAhead = 14;

/** Two weeks from a calendar date, the deadline a new measure starts out with. */
export function presetDeadline(today: string): string {
  const date = new Date(`${today}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + daysAhead);
  return date.toISOString().slice(0, 10);
}

interface Goal {
  id: string;
  lifeArea: LifeArea;
}

/** The goal a decision most likely serves: the first in the item's own area of life, else the plan's first. */
export function presetGoal(goals: readonly Goal[], lifeArea: LifeArea): string | null {
  return (goals.find((goal) => goal.lifeArea === lifeArea) ?? goals[0])?.id ?? null;
}

interface Candidate {
  id: string;
}

/** Who was chosen last in this meeting, else the coordinator, else whoever comes first. */
export function presetAccountable(
  candidates: readonly Candidate[],
  lastChosen: string | null,
  coordinatorId: string | null,
): string {
  const known = (id: string | null) => candidates.find((candidate) => candidate.id === id)?.id;
  return known(lastChosen) ?? known(coordinatorId) ?? candidates[0]?.id ?? '';
}
