import type { ErrorCode, TeamRole } from '@samplan/shared/contracts';
import { startsAt } from './period';

export interface MembershipFacts {
  personId: string;
  role: TeamRole;
  deputyFor: string | null;
  measureId: string | null;
}

/** Whether the role of the one to turn to first can be given to this member: helpers do, guests for a time do not. */
export function canBePrimaryContact(membership: MembershipFacts): boolean {
  return membership.role === 'member' && membership.deputyFor === null && membership.measureId === null;
}

/** A collaboration is never left without a coordinator; that role is handed over, not ended. */
export function cannotEndBecause(membership: MembershipFacts, successorStands: boolean): ErrorCode | null {
  const coordinates = membership.role === 'coordinator' || membership.role === 'child_coordinator';
  return coordinates && membership.deputyFor === null && !successorStands ? 'LAST_COORDINATOR' : null;
}

/** Whether messages from before the place began are open to it: by a press, or by a hand-over. */
export function seesEarlier(place: { openedFrom: Date | null; seesFrom: Date | null; valid: string }): boolean {
  return place.openedFrom !== null || (place.seesFrom !== null && place.seesFrom < startsAt(place.valid));
}
