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
  const givenBy = said?.byId ?? (actor.records ? facts.ownerId : actor.id);
  if (!actor.records && givenBy !== actor.id) return { code: 'NOT_ALLOWED', path: ['said', 'byId'] };
  const capacity = said?.capacity ?? null;
  const heard = said?.heard ?? null;

  if (givenBy === facts.ownerId) {
    if (facts.underAge) return { code: 'PARENT_DECIDES', path: ['said', 'byId'] };
    return { yes: { givenBy, givenHow: actor.records ? 'spoken' : 'signed', heard, capacity, decidedBy: null } };
  }

  const reach = reachOf(givenBy, facts);
  if (!reach) return { code: 'DECIDER_UNKNOWN', path: ['said', 'byId'] };
  if (!areas.every((area) => reach.includes(area))) return { code: 'OUTSIDE_MANDATE', path: ['areas'] };
  if (facts.hasAVoice && !heard) return { code: 'HEARD_NEEDED', path: ['said', 'heard'] };
  return { yes: { givenBy, givenHow: 'guardian', heard, capacity, decidedBy: givenBy } };
}

/** A no asks nothing of anybody; only who said it, and how, is written down. */
export function noFrom(
  actor: Actor,
  said: Said | null | undefined,
  { ownerId }: YesFacts,
): Pick<Yes, 'givenBy' | 'givenHow'> {
  const givenBy = actor.records ? (said?.byId ?? ownerId) : actor.id;
  if (givenBy !== ownerId) return { givenBy, givenHow: 'guardian' };
  return { givenBy, givenHow: actor.records ? 'spoken' : 'signed' };
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
