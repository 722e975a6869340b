import type { ConsentWay, ErrorCode, LifeArea, Said } from '@samplan/shared/contracts';

/** What decides whose yes counts. */
export interface YesFacts {
  ownerId: string;
  /** Too young to decide alone, or not born yet. */
  underAge: boolean;
  /** Old enough to be asked for an opinion when others decide. */
  hasAVoice: boolean;
  guardians: readonly { personId: string; areas: readonly LifeArea[]; mayConsent: boolean }[];
  /** With what is open to parents now. */
  parents: readonly { personId: string; areas: readonly LifeArea[] }[];
  /** In Norway. */
  today: string;
}

/** Whoever presses: the one whose yes it is, or a coordinator who writes down what was said. */
export interface Actor {
  id: string;
  records: boolean;
}

/** How a yes is recorded on a ground. */
export interface Yes {
  givenBy: string;
  givenHow: ConsentWay;
  heard: string | null;
  capacity: { assessedBy: string; assessedOn: string; assessedFor: string } | null;
  decidedBy: string | null;
  /** The day it was signed on paper. */
  signedOn: string | null;
}

export type YesOutcome = { yes: Yes } | { code: ErrorCode; path: string[] };

/** Whose yes it is and whether it holds for these areas; else what stands in the way, and beside which field. */
export function yesFor(
  areas: readonly LifeArea[],
  actor: Actor,
  said: Said | null | undefined,
  facts: YesFacts,
): YesOutcome {
  if (actor.records && !said) return { code: 'SPOKEN_YES_NEEDED', path: ['said'] };
  const late = inFuture(said, facts.today);
  if (late) return { code: 'DATE_IN_FUTURE', path: late };
  // Whoever is logged in says it themselves; paper is written down by somebody else.
  if (!actor.records && said?.signedOn) return { code: 'NOT_ALLOWED', path: ['said', 'signedOn'] };
  const givenBy = said?.byId ?? (actor.records ? facts.ownerId : actor.id);
  if (!actor.records && givenBy !== actor.id) return { code: 'NOT_ALLOWED', path: ['said', 'byId'] };
  const capacity = said?.capacity ?? null;
  const heard = said?.heard ?? null;
  const signedOn = said?.signedOn ?? null;

  if (givenBy === facts.ownerId) {
    if (facts.underAge) return { code: 'PARENT_DECIDES', path: ['said', 'byId'] };
    return { yes: { givenBy, givenHow: wayOf(actor, signedOn), heard, capacity, decidedBy: null, signedOn } };
  }

  const reach = reachOf(givenBy, facts);
  if (!reach) return { code: 'DECIDER_UNKNOWN', path: ['said', 'byId'] };
  if (!areas.every((area) => reach.includes(area))) return { code: 'OUTSIDE_MANDATE', path: ['areas'] };
  if (facts.hasAVoice && !heard) return { code: 'HEARD_NEEDED', path: ['said', 'heard'] };
  return { yes: { givenBy, givenHow: 'guardian', heard, capacity, decidedBy: givenBy, signedOn } };
}

/** Where a day stands that has not been yet; nobody has signed or assessed then. */
export function inFuture(said: Said | null | undefined, today: string): string[] | null {
  if (said?.signedOn && said.signedOn > today) return ['said', 'signedOn'];
  if (said?.capacity && said.capacity.assessedOn > today) return ['said', 'capacity', 'assessedOn'];
  return null;
}

const wayOf = ({ records }: Actor, signedOn: string | null): ConsentWay => (records && !signedOn ? 'spoken' : 'signed');

/** A no asks nothing of anybody; only who said it, and how, is written down. */
export function noFrom(
  actor: Actor,
  said: Said | null | undefined,
  { ownerId }: YesFacts,
): Pick<Yes, 'givenBy' | 'givenHow' | 'signedOn'> {
  const givenBy = actor.records ? (said?.byId ?? ownerId) : actor.id;
  const signedOn = (actor.records && said?.signedOn) || null;
  if (givenBy !== ownerId) return { givenBy, givenHow: 'guardian', signedOn };
  return { givenBy, givenHow: wayOf(actor, signedOn), signedOn };
}

/** Areas in which somebody else than the person may say yes; null when they may not at all. */
export function reachOf(personId: string, facts: YesFacts): readonly LifeArea[] | null {
  const mandates = facts.guardians.filter((guardian) => guardian.personId === personId && guardian.mayConsent);
  const parents = facts.underAge ? facts.parents.filter((parent) => parent.personId === personId) : [];
  if (mandates.length + parents.length === 0) return null;
  return [...mandates, ...parents].flatMap((one) => [...one.areas]);
}

/** Whether one end lies after another; null is none. */
export function isLater(one: Date | null, other: Date | null): boolean {
  return other !== null && (one === null || one > other);
}

/** Whether this yes opens more than the one before did: other areas, a longer time, or another purpose. */
export function isWider(
  before: { areas: readonly LifeArea[]; until: Date | null; purpose: string },
  after: { areas: readonly LifeArea[]; until: Date | null; purpose: string },
): boolean {
  if (after.areas.some((area) => !before.areas.includes(area))) return true;
  if (isLater(after.until, before.until)) return true;
  return before.purpose !== after.purpose;
}
