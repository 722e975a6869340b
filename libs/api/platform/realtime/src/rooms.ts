import type { ChangeType } from '@samplan/shared/contracts';
import type { FeedRow } from '@samplan/api/platform/change-feed';
import type { Grant } from '@samplan/api/platform/authz';
import type { Viewer } from '@samplan/api/platform/request';

/** Who is told: everybody in the circle who has the life area, or one person on all their devices. */
export type RoomRule = 'area' | 'person';

/** Every event has its rule; a new type without one does not compile. */
export const roomRules: Record<ChangeType, RoomRule> = {
  'what_matters.edited': 'area',
  'plan.changed': 'area',
  'plan.edited': 'area',
  'plan_refusal.changed': 'person',
  'plan_setting.changed': 'person',
  'plan_template.changed': 'person',
  'goal.added': 'area',
  'goal.edited': 'area',
  'measure.added': 'area',
  'measure.edited': 'area',
  'contributor.changed': 'area',
  'child_talk.recorded': 'area',
  'child_talk.changed': 'area',
  'professional_plan.changed': 'area',
  'service_offer.changed': 'area',
  'goal_scale.changed': 'area',
  'evaluation.changed': 'area',
  'rehab_course.changed': 'area',
  'rehab_activity.changed': 'area',
  'need.changed': 'area',
  'meeting.called': 'area',
  'meeting.edited': 'area',
  'attendance.marked': 'area',
  'minutes.published': 'area',
  'minutes.read': 'area',
  'agenda_item.added': 'area',
  'agenda_item.edited': 'area',
  'decision.taken': 'area',
  'decision.edited': 'area',
  'message.sent': 'area',
  'thread.read': 'person',
  'guard.changed': 'person',
  'crisis_step.changed': 'area',
  'emergency.changed': 'person',
  'circle.changed': 'person',
  'consent.changed': 'area',
  'consent_request.changed': 'area',
  'relative.changed': 'area',
  'log_question.changed': 'person',
  'log_alert.changed': 'person',
  'notice.added': 'person',
  'notice.read': 'person',
  'collaboration.opened': 'area',
  'contact.changed': 'person',
  'protection.changed': 'area',
  'person.identified': 'area',
  'place.told': 'person',
  'link.made': 'area',
  'link.used': 'area',
  'link.withdrawn': 'area',
  'code.made': 'area',
  'code.used': 'area',
  'code.withdrawn': 'area',
  'absence.changed': 'person',
  'deputy.named': 'area',
  'deputy.ended': 'area',
  'membership.handed_over': 'area',
  'hand_over.changed': 'person',
  'team_invitation.sent': 'area',
  'team_invitation.edited': 'area',
  'team.edited': 'area',
  'charter.edited': 'area',
};

export const personRoom = (personId: string): string => `person:${personId}`;
/** Where a session that a one-time code opened stands: what is said to the person elsewhere is not said there. */
export const narrowRoom = (personId: string): string => `narrow:${personId}`;
const areaRoom = (collaborationId: string, area: string): string => `area:${collaborationId}:${area}`;

/** The room a change goes to; null when it cannot be told to anybody. */
export function roomOf(row: FeedRow): string | null {
  if (roomRules[row.type] === 'person') return row.audience_id ? personRoom(row.audience_id) : null;
  return row.collaboration_id && row.life_area && !row.audience_id
    ? areaRoom(row.collaboration_id, row.life_area)
    : null;
}

/** What a narrow session hears that is said to its person: of its own collaboration, and nothing it could not fetch. */
const narrowHears: ReadonlySet<ChangeType> = new Set<ChangeType>(['circle.changed', 'thread.read']);

export function hearsInNarrow(row: FeedRow, own: ReadonlySet<string>): boolean {
  const about = row.collaboration_id ?? (row.entity === 'circle' ? row.entity_id : null);
  return narrowHears.has(row.type) && about !== null && own.has(about);
}

/** The rooms a viewer belongs in now. Emergency access shows what it shows; it does not follow along. */
export function roomsOf({ personId, narrow }: Viewer, grants: readonly Grant[]): Set<string> {
  return new Set([
    narrow ? narrowRoom(personId) : personRoom(personId),
    ...grants
      .filter(({ relation }) => relation !== 'emergency')
      .flatMap((grant) => grant.areas.map((area) => areaRoom(grant.collaborationId, area))),
  ]);
}
