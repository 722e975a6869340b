import type { ActiveInFactState, ErrorCode, GoalVoice, Outcome, Relation } from '@samplan/shared/contracts';
import { monthsAfter } from '@samplan/shared/kernel';

interface Standing {
  relation: Relation;
}

/** Those who rate on behalf of a service; the person and those near say what the person says. */
export const ratesForService = (standings: readonly Standing[]): boolean =>
  standings.some(({ relation }) => relation === 'member' || relation === 'coordinator');

/** Each says how it went in a row of their own, so that what is kept from somebody takes nothing else with it. */
export const voiceOf = ({ outcomeBy }: { outcomeBy: string | null }): GoalVoice => (outcomeBy ? 'service' : 'user');

/**
 * Why the person's own rating cannot be written by this viewer, or null. The person may always; others write down what
 * the person said, and only what they wrote down themselves may they change.
 */
export function cannotSayFor(
  { isOwner, viewerId }: { isOwner: boolean; viewerId: string },
  writtenBy: string | null,
  saidByPerson: boolean,
): ErrorCode | null {
  if (isOwner) return null;
  if (writtenBy !== null && writtenBy !== viewerId) return 'RATED_BY_ANOTHER';
  return saidByPerson ? null : 'SAID_BY_PERSON_NEEDED';
}

interface PlanPeriod {
  periodEnd: string | null;
}

/** When the plan is looked at next if nobody says: as often as is usual, and not after it is over. */
export function nextReview(today: string, months: number, { periodEnd }: PlanPeriod): string | null {
  const next = monthsAfter(today, months);
  if (!periodEnd || next <= periodEnd) return next;
  return periodEnd > today ? periodEnd : null;
}

interface ActiveInFact {
  state: ActiveInFactState;
  /** The day it is no longer active in fact unless it is evaluated again. */
  until: string;
  lastOn: string | null;
}

/** A plan is active in fact while it is evaluated at least this often, counted from when it was begun. */
export function activeInFact(facts: {
  today: string;
  begunOn: string;
  /** Days of evaluations the reader sees. */
  evaluatedOn: readonly string[];
  months: number;
  seesAll: boolean;
}): ActiveInFact {
  const lastOn = [...facts.evaluatedOn].sort().at(-1) ?? null;
  const until = monthsAfter(lastOn ?? facts.begunOn, facts.months);
  if (until >= facts.today) return { state: 'active', until, lastOn };
  return { state: facts.seesAll ? 'lapsed' : 'unseen', until, lastOn };
}

export interface Written {
  outcome: Outcome | null;
  learnt: string | null;
  ownOutcome: Outcome | null;
  ownWords: string | null;
}

/** What two say of the same on the same day goes together, unless they have said different things. */
export function saidDifferently(there: Written, wanted: Partial<Written>): keyof Written | null {
  const fields = ['outcome', 'learnt', 'ownOutcome', 'ownWords'] as const;
  return fields.find((field) => there[field] !== null && wanted[field] && there[field] !== wanted[field]) ?? null;
}
