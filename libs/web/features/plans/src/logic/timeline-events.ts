import {
  readFragment,
  type TimelineMeasureFragment,
  type TimelineMeetingsFragment,
  type TimelineQuery,
} from '@samplan/web/data';
import { TimelineGoal, TimelineMeasure } from '../graphql/timeline';
import { asTitle, type TimelineEvent } from './timeline';
import { type Move, ofGoneNeeds, ofNeed, ofPlanMoves } from './timeline-moves';

type Meeting = TimelineMeetingsFragment['nodes'][number];
type Around = TimelineQuery['collaboration'];
type Toward = (instant: string) => string;

/** What is read backwards, as far as it has been read. */
interface ReadSoFar {
  meetings: readonly Meeting[];
  moves: readonly Move[];
}

/** @param dayOf the day in Norway of an instant */
export function eventsOf(around: Around, { meetings, moves }: ReadSoFar, dayOf: Toward): TimelineEvent[] {
  const { plan, pastPlans, needs, rehabCourses, professionalPlans, openedAt, childAges } = around;
  return [
    { id: 'opened', kind: 'plan', date: dayOf(openedAt), what: 'opened' },
    ...meetings.flatMap((meeting) => ofMeeting(meeting, dayOf)),
    ...childAges.flatMap(({ key, age, date, past }): TimelineEvent[] =>
      past ? [] : [{ id: `age-${key}`, kind: 'plan', date, what: 'age', title: String(age) }],
    ),
    ...needs.flatMap((need) => ofNeed(need, moves, dayOf)),
    ...ofGoneNeeds(moves, dayOf),
    ...rehabCourses.flatMap(({ id, purpose, fromDate, untilDate }): TimelineEvent[] => {
      const told = { kind: 'measures', title: asTitle(purpose), link: { kind: 'evaluation', id: 'rehab' } } as const;
      return [
        { ...told, id: `${id}-starts`, date: fromDate, what: 'courseStarts' },
        { ...told, id: `${id}-ends`, date: untilDate, what: 'courseEnds' },
      ];
    }),
    ...professionalPlans.flatMap(({ id, title, reviseOn }): TimelineEvent[] =>
      reviseOn ? [{ id, kind: 'plan', date: reviseOn, what: 'professionalReview', title }] : [],
    ),
    ...[...pastPlans, ...(plan ? [plan] : [])].flatMap((one) => [
      { id: `${one.id}-wished`, kind: 'plan' as const, date: one.wishedOn, what: 'wished' as const },
      ...ofPlanMoves(one, moves, dayOf),
    ]),
    ...ofRunning(plan, dayOf),
    ...ofEvaluations(around),
    ...goalsOf(around).flatMap(({ runs, ...goal }) => {
      const told = {
        kind: 'goals',
        title: goal.title,
        ...(runs && { link: { kind: 'goal', id: goal.id } as const }),
      } as const;
      const added = { ...told, id: `${goal.id}-added`, date: dayOf(goal.createdAt), what: 'goalAdded' as const };
      if (!goal.settledAt) return [added];
      const what = goal.state === 'REACHED' ? ('goalReached' as const) : ('goalAside' as const);
      return [added, { ...told, id: `${goal.id}-settled`, date: dayOf(goal.settledAt), what }];
    }),
    ...measuresOf(around).flatMap((measure) => ofMeasure(measure, dayOf)),
  ];
}

function ofMeeting({ id, title, startsAt: at, state }: Meeting, dayOf: Toward): TimelineEvent[] {
  if (state === 'DRAFT') return [];
  const what = state === 'CANCELLED' ? 'meetingCancelled' : 'meeting';
  return [{ id, kind: 'meetings', date: dayOf(at), at, what, title, link: { kind: 'meeting', id } }];
}

function ofRunning(plan: Around['plan'], dayOf: Toward): TimelineEvent[] {
  if (!plan) return [];
  const { periodStart, reviewDate, periodEnd, whatMatters } = plan;
  const days = [
    ['periodStart', periodStart],
    ['review', reviewDate],
    ['periodEnd', periodEnd],
    ['words', whatMatters && dayOf(whatMatters.writtenAt)],
  ] as const;
  return days.flatMap(([what, date]) => (date ? [{ id: what, kind: 'plan' as const, date, what }] : []));
}

/** Of the plan that runs, and of those that are over; those are not on the page of goals any more. */
function goalsOf({ plan, pastPlans }: Around) {
  const running = readFragment(TimelineGoal, plan?.goals ?? []).map((goal) => ({ ...goal, runs: true }));
  const past = readFragment(
    TimelineGoal,
    pastPlans.flatMap(({ goals }) => goals),
  ).map((goal) => ({ ...goal, runs: false }));
  return [...running, ...past];
}

type Measure = TimelineMeasureFragment & { place: 'measure' | 'carried' | null };

/** Each once: what is carried on is also under its goal, where the reader may see that. */
function measuresOf(around: Around): Measure[] {
  const goals = goalsOf(around);
  const under = (runs: boolean) =>
    readFragment(
      TimelineMeasure,
      goals.filter((goal) => goal.runs === runs).flatMap(({ measures }) => measures),
    );
  const at =
    (place: Measure['place']) =>
    (measure: TimelineMeasureFragment): Measure => ({ ...measure, place });
  const found = [
    ...under(false).map(at(null)),
    ...readFragment(TimelineMeasure, around.carriedMeasures).map(at('carried')),
    ...readFragment(TimelineMeasure, around.plan?.otherMeasures ?? []).map(at('measure')),
    ...under(true).map(at('measure')),
  ];
  return [...new Map(found.map((measure) => [measure.id, measure])).values()];
}

/** How it went, and when it is looked at next; of the plan as a whole where no goal is named. */
function ofEvaluations(around: Around): TimelineEvent[] {
  const goals = goalsOf(around);
  const known = new Map(goals.map((goal) => [goal.id, goal]));
  // What the person and the services say of the same day is one thing that happened.
  const days = new Map(around.evaluations.map((one) => [`${one.goalId} ${one.evaluatedOn}`, one]));
  const been = [...days.values()].flatMap(({ id, goalId, evaluatedOn: date }): TimelineEvent[] => {
    if (!goalId) return [{ id, date, kind: 'plan', what: 'evaluated', link: { kind: 'evaluation', id: 'plan' } }];
    const goal = known.get(goalId);
    if (!goal) return [];
    const told = { id, date, kind: 'goals', what: 'goalEvaluated', title: goal.title } as const;
    return [goal.runs ? { ...told, link: { kind: 'evaluation', id: `goal-${goalId}` } } : told];
  });
  const coming = goals.flatMap(({ id, title, state, reviewOn: date, runs }): TimelineEvent[] => {
    const link = { kind: 'evaluation', id: `goal-${id}` } as const;
    if (!date || state !== 'OPEN' || !runs) return [];
    return [{ id: `${id}-review`, kind: 'goals', date, what: 'goalReview', title, link }];
  });
  return [...been, ...coming];
}

function ofMeasure({ place, ...measure }: Measure, dayOf: Toward): TimelineEvent[] {
  const { id, title, status, startDate, deadline, settledAt, overdue } = measure;
  const told = { kind: 'measures', title, ...(place && { link: { kind: place, id } }) } as const;
  if (settledAt)
    return [{ ...told, id: `${id}-settled`, date: dayOf(settledAt), what: status === 'DONE' ? 'done' : 'stopped' }];
  return [
    ...(startDate && status !== 'UNDER_WAY'
      ? [{ ...told, id: `${id}-starts`, date: startDate, what: 'starts' as const }]
      : []),
    ...(deadline ? [{ ...told, id: `${id}-deadline`, date: deadline, what: 'deadline' as const, late: overdue }] : []),
  ];
}
