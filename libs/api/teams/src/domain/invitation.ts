import type { ErrorCode, InvitationState } from '@samplan/shared/contracts';

/** What the rules need to know of an invitation. */
export interface InvitationFacts {
  state: InvitationState;
  personId: string | null;
  endsOn: string | null;
}

/** How the viewer stands to it, beside being the person who is asked. */
export interface AnsweringFor {
  viewerId: string;
  /** Leads the standing team that is asked. */
  leads: boolean;
  /** Answers for the unit that is asked and has not named anybody yet. */
  receives: boolean;
}

/** A yes is given by the person or the standing team's lead; a no also by whoever answers for the unit. */
export function mayAnswer(accept: boolean, invitation: InvitationFacts, answering: AnsweringFor): boolean {
  if (invitation.personId) return invitation.personId === answering.viewerId;
  return answering.leads || (!accept && answering.receives);
}

/** Why an invitation cannot be answered, named for or withdrawn any more; null when it still waits. */
export function closedBecause(invitation: InvitationFacts, today: string): ErrorCode | null {
  if (invitation.state !== 'open') return 'INVITATION_CLOSED';
  return invitation.endsOn !== null && invitation.endsOn < today ? 'INVITATION_CLOSED' : null;
}

/** A period can begin today and not before: access is never given backwards. */
export function startInPast(startsOn: string, today: string): boolean {
  return startsOn < today;
}
