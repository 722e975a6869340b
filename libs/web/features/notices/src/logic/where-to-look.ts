import type { NoticeKind } from '@samplan/web/data';
import { type AppPath, paths } from '@samplan/web/ui';

type Place =
  | 'plan'
  | 'evaluation'
  | 'consent'
  | 'log'
  | 'logQuestion'
  | 'start'
  | 'absence'
  | 'handOver'
  | 'team'
  | 'invitations'
  | 'standingTeams'
  | 'guards'
  | 'emergency'
  | 'needs'
  | 'coordination'
  | 'unit'
  | 'planOrUnit'
  | 'reach'
  | 'nowhere';

/** Where each notice leads. A plan one has left, or has not come to yet, is no place to send anybody. */
const places: Record<NoticeKind, Place> = {
  COORDINATOR_NAMED: 'plan',
  CODE_MADE: 'consent',
  LINK_WANTED: 'reach',
  CONSENT_ENDING: 'consent',
  LAW_ENDING: 'consent',
  RELATIVE_ENDING: 'consent',
  MANDATE_ENDING: 'consent',
  PARENT_ENDING: 'consent',
  OWN_ENDING: 'plan',
  OWN_NARROWING: 'plan',
  AGE_COMING: 'consent',
  TALK_COMING: 'consent',
  PARTY_COMING: 'consent',
  CIRCLE_CHANGED: 'plan',
  // Those told of one plan at a time lead there.
  CONSENT_UNIT_CHANGED: 'planOrUnit',
  DEPUTY_ASKED: 'nowhere',
  DEPUTY_NAMED: 'plan',
  DEPUTY_NOT_NEEDED: 'nowhere',
  DEPUTY_REFUSED: 'absence',
  HAND_OVER_PLANNED: 'nowhere',
  HAND_OVER_UNDONE: 'nowhere',
  HAND_OVER_DONE: 'nowhere',
  HAND_OVER_RECEIVED: 'plan',
  HAND_OVER_HELD_BACK: 'handOver',
  HAND_OVER_LAPSED: 'handOver',
  NEW_COORDINATOR: 'plan',
  NEW_HELPER: 'plan',
  STANDING_TEAM_CLOSING: 'standingTeams',
  STANDING_TEAM_CASES_LEFT: 'standingTeams',
  STANDING_TEAM_WAITS: 'standingTeams',
  STANDING_TEAM_GOES_ON: 'standingTeams',
  EARLIER_MESSAGES_OPENED: 'team',
  TEAM_INVITED: 'invitations',
  INVITATION_SENT: 'team',
  INVITATION_WITHDRAWN: 'nowhere',
  INVITATION_ACCEPTED: 'team',
  INVITATION_DECLINED: 'team',
  MEMBER_LEFT: 'team',
  MEMBERSHIP_ENDED: 'nowhere',
  GUARD_ENDING: 'guards',
  EMERGENCY_OPENED: 'emergency',
  LOG_QUESTION: 'logQuestion',
  LOG_QUESTION_WAITING: 'logQuestion',
  LOG_QUESTION_OVERDUE: 'start',
  LOG_ANSWER: 'log',
  LOG_QUESTION_TO_YOU: 'logQuestion',
  PLAN_OPENED: 'log',
  PLAN_OPENED_BY_NEW: 'log',
  REVIEW_SOON: 'evaluation',
  REVIEW_DUE: 'evaluation',
  NEED_WAITING: 'needs',
  NEED_ESCALATED: 'needs',
  NEED_UNOWNED: 'coordination',
  EMPLOYEE_WAITS: 'unit',
  EMPLOYEE_CONNECTED: 'unit',
  WORK_ADDRESS_REFUSED: 'unit',
  COORDINATOR_REFUSED: 'plan',
  REFUSAL_APPEALED: 'coordination',
  REFUSAL_SETTLED: 'plan',
};

interface About {
  collaborationId?: string | null;
  aboutId?: string | null;
}

export function whereToLook(kind: NoticeKind, { collaborationId, aboutId }: About): AppPath | null {
  const place = places[kind];
  if (place === 'team') return collaborationId ? paths.team(collaborationId) : null;
  if (place === 'invitations') return paths.invitations();
  if (place === 'standingTeams') return paths.standingTeams();
  if (place === 'log') return collaborationId ? paths.looks(collaborationId) : null;
  if (place === 'logQuestion') return aboutId ? paths.logQuestion(aboutId) : null;
  if (place === 'planOrUnit' && collaborationId) return paths.plan(collaborationId);
  if (place === 'unit' || place === 'planOrUnit') return aboutId ? paths.unit(aboutId) : null;
  if (place === 'start') return paths.start();
  if (place === 'plan') return collaborationId ? paths.plan(collaborationId) : null;
  if (place === 'evaluation') return collaborationId ? paths.evaluation(collaborationId) : null;
  if (place === 'needs') return collaborationId ? paths.needs(collaborationId) : null;
  if (place === 'coordination') return paths.coordination();
  if (place === 'guards') return collaborationId ? paths.guards(collaborationId) : null;
  if (place === 'emergency') return collaborationId ? paths.emergencyOpenings(collaborationId) : null;
  if (place === 'consent') return collaborationId ? paths.consent(collaborationId) : null;
  if (place === 'reach') return collaborationId ? paths.reach(collaborationId) : null;
  if (place === 'absence') return paths.absence();
  return place === 'handOver' ? paths.handOver() : null;
}
