import type { TimelineMovesFragment, TimelineQuery } from '@samplan/web/data';
import { asTitle, type TimelineEvent, type What } from './timeline';

export type Move = TimelineMovesFragment['nodes'][number];
type Around = TimelineQuery['collaboration'];
type Plan = Pick<NonNullable<Around['plan']>, 'id' | 'state' | 'stateSince'>;
type Toward = (instant: string) => string;

/** What is told of a plan that comes to stand somewhere; a wish has a day of its own. */
const plans = {
  WISHED: null,
  ACTIVE: 'active',
  PAUSED: 'paused',
  CLOSED: 'closed',
  WITHDRAWN: 'withdrawn',
  DECLINED: 'declined',
} as const satisfies Record<Plan['state'], What | null>;

const needs = {
  OPEN: 'needOpen',
  OWNED: 'needOwned',
  MET: 'needMet',
  DECLINED: 'needDeclined',
} as const satisfies Record<Around['needs'][number]['state'], What>;

/** As the history says it of what was taken away. */
const removed = 'removed';

/** Moves that stand, the first first: one that was taken back at once is as if it had not been made. */
function standing(moves: readonly Move[], thingId: string): Move[] {
  const stand: Move[] = [];
  for (const move of moves.filter((one) => one.thingId === thingId).reverse()) {
    const last = stand.at(-1);
    const takesBack = move.act === 'UNDONE' && last?.stoodAt === move.standsAt && last?.standsAt === move.stoodAt;
    if (takesBack) stand.pop();
    else stand.push(move);
  }
  return stand;
}

/** Where a plan has stood. What is older than the history is told by where it stands. */
export function ofPlanMoves(plan: Plan, moves: readonly Move[], dayOf: Toward): TimelineEvent[] {
  const stood = standing(moves, plan.id);
  const told = stood.flatMap(({ id, at, stoodAt, standsAt }): TimelineEvent[] => {
    const state = codeOf(plans, standsAt);
    const again = state === 'ACTIVE' && stoodAt !== null && stoodAt !== 'wished';
    const what = again ? 'resumed' : state && plans[state];
    return what ? [{ id, kind: 'plan', date: dayOf(at), what }] : [];
  });
  const now = plans[plan.state];
  const isTold = codeOf(plans, stood.at(-1)?.standsAt) === plan.state;
  if (isTold || !now || !plan.stateSince) return told;
  return [...told, { id: `${plan.id}-${now}`, kind: 'plan', date: dayOf(plan.stateSince), what: now }];
}

/** When a need was written down, and what became of it. */
export function ofNeed(need: Around['needs'][number], moves: readonly Move[], dayOf: Toward): TimelineEvent[] {
  const { id, text, state, stateSince, createdAt } = need;
  const told = { kind: 'needs', title: asTitle(text), link: { kind: 'need', id } } as const;
  const arose = { ...told, id: `${id}-arose`, date: dayOf(createdAt), what: 'needArose' as const };
  const stood = standing(moves, id).filter((move) => !isBeginning(move));
  const been = ofNeedMoves(stood, told, dayOf);
  const isTold = state === (stood.flatMap(({ standsAt }) => codeOf(needs, standsAt) ?? []).at(-1) ?? 'OPEN');
  if (isTold) return [arose, ...been];
  return [arose, ...been, { ...told, id: `${id}-stands`, date: dayOf(stateSince), what: needs[state] }];
}

/** Needs that were taken away, and are among the others no more, by what the history says of them. */
export function ofGoneNeeds(moves: readonly Move[], dayOf: Toward): TimelineEvent[] {
  const gone = new Map(
    moves.filter(({ kind, removed }) => kind === 'NEED' && removed).map((one) => [one.thingId, one]),
  );
  return [...gone.values()].flatMap(({ thingId, name }) => {
    const told = { kind: 'needs', title: asTitle(name ?? '') } as const;
    return standing(moves, thingId).flatMap((move): TimelineEvent[] =>
      isBeginning(move)
        ? [{ ...told, id: move.id, date: dayOf(move.at), what: 'needArose' }]
        : ofNeedMoves([move], told, dayOf),
    );
  });
}

/** As it was written down, before anything became of it. */
const isBeginning = ({ stoodAt, standsAt }: Move): boolean => stoodAt === null && standsAt !== removed;

function ofNeedMoves(
  moves: readonly Move[],
  told: Pick<TimelineEvent, 'kind' | 'title' | 'link'>,
  dayOf: Toward,
): TimelineEvent[] {
  return moves.flatMap(({ id, at, stoodAt, standsAt }) => {
    const code = codeOf(needs, standsAt);
    const state = code && needs[code];
    const what: What | null = standsAt === removed ? 'needGone' : stoodAt === removed ? 'needBack' : state;
    return what ? [{ ...told, id, date: dayOf(at), what }] : [];
  });
}

/** The history writes in small letters what the rest of the API writes in large. */
function codeOf<Codes extends object>(codes: Codes, text: string | null | undefined): keyof Codes | null {
  const code = text?.toUpperCase();
  return code && code in codes ? (code as keyof Codes) : null;
}
