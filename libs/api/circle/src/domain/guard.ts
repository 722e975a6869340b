import type { ErrorCode } from '@samplan/shared/contracts';

/** A decision is made anew at least this often. */
const mostDays = 365;

export interface GuardFacts {
  /** The last day it is to stand. */
  until: string;
  today: string;
  /** Set when it is toward the person: the day they come of age, null when the birth date is unknown. */
  ofAgeOn?: string | null;
}

/** Why a guard cannot stand until then; null when it can. */
export function endProblem({ until, today, ofAgeOn }: GuardFacts): ErrorCode | null {
  if (until < today) return 'GUARD_END_PAST';
  if (ofAgeOn === null || (ofAgeOn !== undefined && ofAgeOn <= today)) return 'GUARD_TOWARD_ADULT';
  if (ofAgeOn !== undefined && until >= ofAgeOn) return 'GUARD_PAST_OF_AGE';
  if (until > addDays(today, mostDays)) return 'GUARD_END_TOO_FAR';
  return null;
}

/** How a guard stands. Told and ended alike hide nothing. */
export function guardState(guard: { toldAt: Date | null; lastDay: string }, today: string): 'stands' | 'told' | 'over' {
  if (guard.toldAt) return 'told';
  return guard.lastDay < today ? 'over' : 'stands';
}

function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
