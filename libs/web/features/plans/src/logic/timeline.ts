import type { TimelineMeasureFragment, TimelineQuery } from '@samplan/web/data';

export type EventKind = 'meetings' | 'measures' | 'goals' | 'plan';

export interface TimelineEvent {
  id: string;
  kind: EventKind;
  /** `YYYY-MM-DD` in Norway. */
  date: string;
  /** Set for what has a time of day. */
  at?: string;
  what:
    | 'meeting'
    | 'meetingCancelled'
    | 'deadline'
    | 'starts'
    | 'done'
    | 'stopped'
    | 'goalAdded'
    | 'goalReached'
    | 'goalAside'
    | 'words'
    | 'opened'
    | 'periodStart'
    | 'review'
    | 'goalReview'
    | 'evaluated'
    | 'goalEvaluated'
    | 'periodEnd'
    | 'wished'
    | 'active'
    | 'paused'
    | 'closed'
    | 'withdrawn'
    | 'declined'
    | 'age';
  title?: string;
  late?: boolean;
  link?: { kind: 'meeting' | 'goal' | 'measure' | 'evaluation'; id: string };
}

/** What is told of a plan that has come to stand where it does; a wish has a day of its own. */
const stands = {
  WISHED: null,
  ACTIVE: 'active',
  PAUSED: 'paused',
  CLOSED: 'closed',
  WITHDRAWN: 'withdrawn',
  DECLINED: 'declined',
} as const satisfies Record<string, TimelineEvent['what'] | null>;

type Around = TimelineQuery['collaboration'];
type Toward = (instant: string) => string;

/** @param dayOf the day in Norway of an instant */
export function eventsOf(around: Around, measures: readonly TimelineMeasureFragment[], dayOf: Toward): TimelineEvent[] {
  const { plan, meetings, openedAt, childAges } = around;
  const events: TimelineEvent[] = [{ id: 'opened', kind: 'plan', date: dayOf(openedAt), what: 'opened' }];
  for (const { id, title, startsAt, state } of meetings.nodes)
    if (state !== 'DRAFT')
      events.push({
        id,
        kind: 'meetings',
        date: dayOf(startsAt),
        at: startsAt,
        what: state === 'CANCELLED' ? 'meetingCancelled' : 'meeting',
        title,
        link: { kind: 'meeting', id },
      });
  for (const { key, age, date, past } of childAges)
    if (!past) events.push({ id: `age-${key}`, kind: 'plan', date, what: 'age', title: String(age) });
  if (!plan) return events;
  const stood = stands[plan.state];
  if (stood && plan.stateSince) events.push({ id: stood, kind: 'plan', date: dayOf(plan.stateSince), what: stood });
  const ofPlan = [
    ['wished', plan.wishedOn],
    ['periodStart', plan.periodStart],
    ['review', plan.reviewDate],
    ['periodEnd', plan.periodEnd],
    ['words', plan.whatMatters && dayOf(plan.whatMatters.writtenAt)],
  ] as const;
  for (const [what, date] of ofPlan) if (date) events.push({ id: what, kind: 'plan', date, what });
  events.push(...ofEvaluations(around));
  for (const goal of plan.goals) {
    const link = { kind: 'goal', id: goal.id } as const;
    const told = { kind: 'goals', title: goal.title, link } as const;
    events.push({ ...told, id: `${goal.id}-added`, date: dayOf(goal.createdAt), what: 'goalAdded' });
    if (goal.settledAt)
      events.push({
        ...told,
        id: `${goal.id}-settled`,
        date: dayOf(goal.settledAt),
        what: goal.state === 'REACHED' ? 'goalReached' : 'goalAside',
      });
  }
  return [...events, ...measures.flatMap((measure) => ofMeasure(measure, dayOf))];
}

/** How it went, and when it is looked at next; of the plan as a whole where no goal is named. */
function ofEvaluations({ evaluations, plan }: Around): TimelineEvent[] {
  const title = new Map(plan?.goals.map((goal) => [goal.id, goal.title]));
  // What the person and the services say of the same day is one thing that happened.
  const days = new Map(evaluations.map((one) => [`${one.goalId} ${one.evaluatedOn}`, one]));
  const been = [...days.values()]
    .filter(({ goalId }) => !goalId || title.has(goalId))
    .map(({ id, goalId, evaluatedOn: date }): TimelineEvent => {
      const link = { kind: 'evaluation', id: goalId ? `goal-${goalId}` : 'plan' } as const;
      const told = { id, date, link };
      return goalId
        ? { ...told, kind: 'goals', what: 'goalEvaluated', title: title.get(goalId) }
        : { ...told, kind: 'plan', what: 'evaluated' };
    });
  const coming = (plan?.goals ?? []).flatMap(({ id, title: name, state, reviewOn: date }): TimelineEvent[] => {
    const link = { kind: 'evaluation', id: `goal-${id}` } as const;
    if (!date || state !== 'OPEN') return [];
    return [{ id: `${id}-review`, kind: 'goals', date, what: 'goalReview', title: name, link }];
  });
  return [...been, ...coming];
}

function ofMeasure(measure: TimelineMeasureFragment, dayOf: Toward): TimelineEvent[] {
  const { id, title, status, startDate, deadline, settledAt, overdue } = measure;
  const told = { kind: 'measures', title, link: { kind: 'measure', id } } as const;
  if (settledAt)
    return [{ ...told, id: `${id}-settled`, date: dayOf(settledAt), what: status === 'DONE' ? 'done' : 'stopped' }];
  return [
    ...(startDate && status !== 'UNDER_WAY'
      ? [{ ...told, id: `${id}-starts`, date: startDate, what: 'starts' as const }]
      : []),
    ...(deadline ? [{ ...told, id: `${id}-deadline`, date: deadline, what: 'deadline' as const, late: overdue }] : []),
  ];
}

/** What is told beforehand; all else is told when it has been, also on its own day. */
const foretold: readonly TimelineEvent['what'][] = [
  'meeting',
  'meetingCancelled',
  'starts',
  'deadline',
  'review',
  'goalReview',
  'periodStart',
  'periodEnd',
  'age',
];

/**
 * What is coming, the nearest first, and what has happened, the latest first. What is late has not happened yet, and
 * what should have begun is told by its deadline.
 */
export function split(
  events: readonly TimelineEvent[],
  today: string,
): { coming: TimelineEvent[]; past: TimelineEvent[] } {
  const key = ({ date, at, id }: TimelineEvent): string => `${date} ${at ?? ''} ${id}`;
  const inOrder = [...events].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const waits = ({ what }: TimelineEvent): boolean => what === 'review' || what === 'goalReview';
  const isComing = (event: TimelineEvent): boolean =>
    event.late === true || waits(event) || (foretold.includes(event.what) && event.date >= today);
  return {
    coming: inOrder
      .filter(isComing)
      .map((event) => (waits(event) && event.date < today ? { ...event, late: true } : event)),
    past: inOrder.filter((event) => !isComing(event) && event.what !== 'starts').reverse(),
  };
}

/** Events under the month they are in, in the order they come. */
export function byMonth(events: readonly TimelineEvent[]): { month: string; events: TimelineEvent[] }[] {
  const months: { month: string; events: TimelineEvent[] }[] = [];
  for (const event of events) {
    const month = event.date.slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) last.events.push(event);
    else months.push({ month, events: [event] });
  }
  return months;
}
