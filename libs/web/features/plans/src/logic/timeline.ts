export type EventKind = 'meetings' | 'measures' | 'goals' | 'needs' | 'plan';

export type What =
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
  | 'professionalReview'
  | 'evaluated'
  | 'goalEvaluated'
  | 'periodEnd'
  | 'wished'
  | 'active'
  | 'paused'
  | 'resumed'
  | 'closed'
  | 'withdrawn'
  | 'declined'
  | 'age'
  | 'needArose'
  | 'needOwned'
  | 'needOpen'
  | 'needMet'
  | 'needDeclined'
  | 'needGone'
  | 'needBack'
  | 'courseStarts'
  | 'courseEnds';

export interface TimelineEvent {
  id: string;
  kind: EventKind;
  /** `YYYY-MM-DD` in Norway. */
  date: string;
  /** Set for what has a time of day. */
  at?: string;
  what: What;
  title?: string;
  late?: boolean;
  link?: { kind: 'meeting' | 'goal' | 'measure' | 'carried' | 'evaluation' | 'need'; id: string };
}

/** What is told beforehand; all else is told when it has been, also on its own day. */
const foretold: readonly What[] = [
  'meeting',
  'meetingCancelled',
  'starts',
  'deadline',
  'review',
  'goalReview',
  'periodStart',
  'periodEnd',
  'courseStarts',
  'courseEnds',
  'age',
];

/** What is put off until somebody has done it. */
const waiting: readonly What[] = ['review', 'goalReview', 'professionalReview'];
const waits = ({ what }: TimelineEvent): boolean => waiting.includes(what);

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

const longestTitle = 120;

/** What people wrote without a title of its own, short enough for a line. */
export function asTitle(text: string): string {
  if (text.length <= longestTitle) return text;
  const cut = text.slice(0, longestTitle);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > 0 ? space : longestTitle)} …`;
}
