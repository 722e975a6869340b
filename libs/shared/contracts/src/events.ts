import type { PersonHere, SharedTextAddress, SharedTextRefusal } from './shared-text';
/** Types of change rows; those that concern open pages travel as signals. */
export const changeTypes = [
  'what_matters.edited',
  'plan.changed',
  'plan.edited',
  'plan_refusal.changed',
  'plan_setting.changed',
  'plan_template.changed',
  'goal.added',
  'goal.edited',
  'measure.added',
  'measure.edited',
  'contributor.changed',
  'child_talk.recorded',
  'child_talk.changed',
  'professional_plan.changed',
  'service_offer.changed',
  'goal_scale.changed',
  'evaluation.changed',
  'rehab_course.changed',
  'rehab_activity.changed',
  'need.changed',
  'meeting.called',
  'meeting.edited',
  'attendance.marked',
  'minutes.published',
  'minutes.read',
  'agenda_item.added',
  'agenda_item.edited',
  'decision.taken',
  'decision.edited',
  'message.sent',
  'thread.read',
  'guard.changed',
  'crisis_step.changed',
  'emergency.changed',
  'circle.changed',
  'consent.changed',
  'consent_request.changed',
  'relative.changed',
  'log_question.changed',
  'log_alert.changed',
  'notice.added',
  'notice.read',
  'collaboration.opened',
  'contact.changed',
  'protection.changed',
  'person.identified',
  'place.told',
  'link.made',
  'link.used',
  'link.withdrawn',
  'code.made',
  'code.used',
  'code.withdrawn',
  'absence.changed',
  'deputy.named',
  'deputy.ended',
  'membership.handed_over',
  'hand_over.changed',
  'team_invitation.sent',
  'team_invitation.edited',
  'team.edited',
  'charter.edited',
] as const;
export type ChangeType = (typeof changeTypes)[number];

/**
 * What a client is told when something was written: never content, only where to look again.
 * `pos` orders the changes of a municipality; a client that returns sends the last one it saw.
 */
export interface ChangeSignal {
  pos: string;
  type: ChangeType;
  entity: string;
  id: string;
  version: number;
  collaborationId: string | null;
}

/** Events from server to client on the `/realtime` path. */
export interface ServerEvents {
  /** Sent once after connecting: replay is done, or the client was away too long and must fetch again. */
  ready: (state: { pos: string; refetch: boolean }) => void;
  change: (signal: ChangeSignal) => void;
  /** The session has ended; the socket closes right after. */
  ended: () => void;
  /** What has come into a text one has open. */
  'text:changed': (told: SharedTextAddress & { update: Uint8Array; mayWrite: boolean }) => void;
  /** Who else has the text open to write in it, as far as one may know. */
  'text:people': (told: SharedTextAddress & { people: PersonHere[] }) => void;
  /** One may not read it any more. */
  'text:closed': (told: SharedTextAddress & { code: SharedTextRefusal }) => void;
}
