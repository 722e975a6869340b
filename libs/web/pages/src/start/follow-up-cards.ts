import { type Instant, osloDaysBetween } from '@samplan/shared/i18n';
import { type AppPath, paths } from '@samplan/web/ui';

/** What the cards are worked out from; a person is given by first name, as one speaks of them. */
export interface FollowUpPerson {
  collaborationId: string;
  name: string;
  coordinates: boolean;
  overdueCount: number;
  unreadCount: number;
  nextMeeting: { id: string; startsAt: string; startedAt: string | null; state: string } | null;
  /** The consent that ends first, to whom, and its last day. */
  consentEnding: { to: string; lastDay: string } | null;
  plan: { reviewDate: string | null; hasOwnWords: boolean; active: boolean; wished: boolean } | null;
}

export interface FollowUpMeasure {
  id: string;
  collaborationId: string;
  title: string;
  name: string;
  deadline: string | null;
  overdue: boolean;
}

interface CardOf<Kind extends string, Facts = object> {
  kind: Kind;
  key: string;
  name: string;
  to: AppPath;
  hash?: string;
  facts: Facts;
}

export type FollowUpCard =
  | CardOf<'live', { startedAt: string | null }>
  | CardOf<'myMeasureLate', { title: string; deadline: string | null }>
  | CardOf<'meeting', { startsAt: string }>
  | CardOf<'late', { count: number }>
  | CardOf<'unread', { count: number }>
  | CardOf<'consentEnds', { to: string; lastDay: string }>
  | CardOf<'planWished'>
  | CardOf<'review', { date: string }>
  | CardOf<'noWords'>
  | CardOf<'noMeeting'>;

/** A start page is an answer: more than this is a list, and lists are below. */
export const mostCards = 5;
/** Of one kind, before the other kinds have had their say. */
const mostOfAKind = 2;
const soonInDays = 1;

/** What hurts most first: a running meeting, one's own lateness, today's meeting, then what others wait for. */
const order: readonly FollowUpCard['kind'][] = [
  'live',
  'myMeasureLate',
  'meeting',
  'late',
  'unread',
  'consentEnds',
  'planWished',
  'review',
  'noWords',
  'noMeeting',
];

export function followUpCards(
  people: readonly FollowUpPerson[],
  measures: readonly FollowUpMeasure[],
  now: Instant,
): FollowUpCard[] {
  const mine = measures.filter((measure) => measure.overdue);
  const cards = [
    ...mine.map(cardOfMeasure),
    ...people.flatMap((person) => cardsOfPerson(withoutMine(person, mine), now)),
  ];
  const worstFirst = cards.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const within = worstFirst.filter(
    (card, index) => worstFirst.slice(0, index).filter(({ kind }) => kind === card.kind).length < mostOfAKind,
  );
  const chosen = [...within, ...worstFirst.filter((card) => !within.includes(card))].slice(0, mostCards);
  return worstFirst.filter((card) => chosen.includes(card));
}

/** What is late for oneself has its own card and is not counted once more among what others are late with. */
function withoutMine(person: FollowUpPerson, mine: readonly FollowUpMeasure[]): FollowUpPerson {
  const own = mine.filter((measure) => measure.collaborationId === person.collaborationId).length;
  return { ...person, overdueCount: person.overdueCount - own };
}

function cardOfMeasure({ id, collaborationId, title, name, deadline }: FollowUpMeasure): FollowUpCard {
  return {
    kind: 'myMeasureLate',
    key: `measure-${id}`,
    name,
    to: paths.plan(collaborationId),
    hash: id,
    facts: { title, deadline },
  };
}

function cardsOfPerson(person: FollowUpPerson, now: Instant): FollowUpCard[] {
  const { collaborationId: id, name, nextMeeting, plan } = person;
  const cards: FollowUpCard[] = [];
  if (nextMeeting?.state === 'IN_PROGRESS') {
    cards.push({
      kind: 'live',
      key: `live-${id}`,
      name,
      to: paths.meeting(nextMeeting.id),
      facts: { startedAt: nextMeeting.startedAt },
    });
  } else if (nextMeeting && osloDaysBetween(now, nextMeeting.startsAt) <= soonInDays) {
    cards.push({
      kind: 'meeting',
      key: `meeting-${id}`,
      name,
      to: paths.meeting(nextMeeting.id),
      facts: { startsAt: nextMeeting.startsAt },
    });
  }
  if (person.unreadCount > 0) {
    cards.push({
      kind: 'unread',
      key: `unread-${id}`,
      name,
      to: paths.thread(id),
      facts: { count: person.unreadCount },
    });
  }
  if (!person.coordinates) return cards;
  if (person.overdueCount > 0) {
    cards.push({ kind: 'late', key: `late-${id}`, name, to: paths.plan(id), facts: { count: person.overdueCount } });
  }
  if (person.consentEnding) {
    cards.push({
      kind: 'consentEnds',
      key: `consent-${id}`,
      name,
      to: paths.consent(id),
      facts: person.consentEnding,
    });
  }
  if (plan?.wished) cards.push({ kind: 'planWished', key: `wish-${id}`, name, to: paths.plan(id), facts: {} });
  if (plan?.active && plan.reviewDate && osloDaysBetween(now, plan.reviewDate) < 0) {
    cards.push({ kind: 'review', key: `review-${id}`, name, to: paths.plan(id), facts: { date: plan.reviewDate } });
  }
  if (plan?.active && !plan.hasOwnWords)
    cards.push({ kind: 'noWords', key: `words-${id}`, name, to: paths.plan(id), facts: {} });
  if (!nextMeeting) cards.push({ kind: 'noMeeting', key: `call-${id}`, name, to: paths.callMeeting(id), facts: {} });
  return cards;
}
