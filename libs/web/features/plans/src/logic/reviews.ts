import { daysAfter, monthsAfter } from '@samplan/shared/kernel';
import type { EvaluationPageQuery, EvaluationViewFragment, Outcome } from '@samplan/web/data';

export type PlanToReview = NonNullable<EvaluationPageQuery['collaboration']['plan']>;
export type GoalToReview = PlanToReview['goals'][number];

/** What is evaluated: a goal, or the plan as a whole. */
export interface Subject {
  goal: GoalToReview | null;
  plan: PlanToReview;
  title: string;
  reviewOn: string | null;
  reviewWas: string | null;
  reviewReason: string | null;
  /** The latest first. */
  looks: readonly Look[];
}

/** What is said of one day: by the person, by the services, or by both, each for themselves. */
export interface Look {
  evaluatedOn: string;
  own: EvaluationViewFragment | null;
  service: EvaluationViewFragment | null;
}

export const outcomes = ['MUCH_LESS', 'LESS', 'AS_HOPED', 'MORE', 'MUCH_MORE'] as const satisfies readonly Outcome[];

/** How far from what was hoped for, from −2 to +2. */
export const stepOf = (outcome: Outcome | null): number | null => (outcome ? outcomes.indexOf(outcome) - 2 : null);

/** The plan first, then its goals as they stand; what is reached or set aside only when it was evaluated. */
export function subjectsOf(
  plan: PlanToReview,
  evaluations: readonly EvaluationViewFragment[],
  planTitle: string,
): Subject[] {
  const of = (goalId: string | null) => looksOf(evaluations.filter((one) => one.goalId === goalId));
  const { reviewDate, reviewWas, reviewReason } = plan;
  const whole: Subject = {
    goal: null,
    plan,
    title: planTitle,
    reviewOn: reviewDate,
    reviewWas,
    reviewReason,
    looks: of(null),
  };
  const goals = plan.goals
    .map((goal): Subject => {
      const { title, reviewOn } = goal;
      const put = { reviewWas: goal.reviewWas, reviewReason: goal.reviewReason };
      return { goal, plan, title, reviewOn, ...put, looks: of(goal.id) };
    })
    .filter(({ goal, looks }) => goal?.state === 'OPEN' || looks.length > 0);
  return [whole, ...goals];
}

/** Side by side what was said of the same day, the latest first. */
function looksOf(evaluations: readonly EvaluationViewFragment[]): Look[] {
  const days = new Map<string, Look>();
  for (const one of evaluations) {
    const look = days.get(one.evaluatedOn) ?? { evaluatedOn: one.evaluatedOn, own: null, service: null };
    days.set(one.evaluatedOn, { ...look, [one.voice === 'USER' ? 'own' : 'service']: one });
  }
  return [...days.values()].sort((a, b) => (a.evaluatedOn < b.evaluatedOn ? 1 : -1));
}

const day = 86_400_000;
const soonDays = 14;

export const daysBetween = (from: string, until: string): number =>
  Math.round((Date.parse(until) - Date.parse(from)) / day);

/** What is to be looked at within a fortnight or should have been, the longest waiting first. */
export function dueOf(subjects: readonly Subject[], today: string): Subject[] {
  return subjects
    .filter(({ goal, plan, reviewOn }) => {
      const runs = plan.state === 'ACTIVE' && (goal === null || goal.state === 'OPEN');
      return runs && reviewOn !== null && daysBetween(today, reviewOn) <= soonDays;
    })
    .sort((a, b) => (a.reviewOn! < b.reviewOn! ? -1 : 1));
}

/** The next day anything is looked at; null when no day is set. */
export function nextOf(subjects: readonly Subject[], today: string): string | null {
  const days = subjects.flatMap(({ reviewOn }) => (reviewOn && reviewOn >= today ? [reviewOn] : []));
  return [...days].sort()[0] ?? null;
}

export type Postponement = { weeks: number } | { months: number };
const postponements: readonly Postponement[] = [{ weeks: 2 }, { months: 1 }, { months: 3 }];

/** How long something can wait; the plan itself is looked at before its period ends, and on its last day at the latest. */
export function choicesToPostpone(
  { goal, plan: { periodEnd }, reviewOn }: Pick<Subject, 'goal' | 'reviewOn'> & { plan: { periodEnd: string | null } },
  today: string,
): { by: Postponement | null; until: string }[] {
  const from = reviewOn ?? today;
  const choices = postponements.map((by) => ({ by, until: postponedTo(from, today, by) }));
  if (goal || !periodEnd) return choices;
  const within = choices.filter(({ until }) => until < periodEnd);
  const lastDay = periodEnd > from && periodEnd > today && within.length < choices.length;
  return lastDay ? [...within, { by: null, until: periodEnd }] : within;
}

/** Counted from the day that was set, or from today where that day has been. */
export function postponedTo(from: string, today: string, by: Postponement): string {
  const start = from > today ? from : today;
  return 'weeks' in by ? daysAfter(start, by.weeks * 7) : monthsAfter(start, by.months);
}
