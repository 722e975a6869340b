/**
 * What a child reaches who came in with a one-time code. All else is refused. A new operation is refused by itself, and a
 * new field is in neither list: opening it is a line here.
 */
export const operations = [
  'Mutation.editWhatMatters',
  'Mutation.markMinutesRead',
  'Mutation.markThreadRead',
  'Mutation.proposeAgendaItem',
  'Mutation.sendMessage',
  'Query.accessLog',
  'Query.accessLogViewers',
  'Query.collaboration',
  'Query.meeting',
  'Query.myCollaborations',
  'Query.myMeasures',
  'Query.myMeetings',
];

/** Fields on the way that say nothing in such a session, whatever there is. */
export const fieldsClosed = [
  'AccessLogEntry.question',
  'Collaboration.addressProtection',
  'Collaboration.consentEnding',
  'Collaboration.invitable',
  'Collaboration.logAlert',
  'Collaboration.teamInvitations',
  'Person.contact',
  'TeamMember.seesPlace',
];

/** What the child reads: its own plan, team, meetings and messages, and who has looked. */
export const fieldsRead: Record<string, string> = {
  AccessLogConnection: 'nodes pageInfo',
  AccessLogEntry: 'at deputyFor groundKind id questionGoesTo relation section unitName viewer why',
  AccessLogViewer: 'unitId unitName viewer',
  AgendaItem:
    'assessments decisions facts id isWhatMatters lifeArea meetingId minutes position proposedBy state title version',
  Away: 'fromDate untilDate',
  CharterEdit: 'at by decidesItself purpose sharedGoal version waysOfWorking',
  CharterEditConnection: 'nodes pageInfo',
  Collaboration:
    'charter coordinator crisisSteps helpers id lookedLastWeek meetings myAccess nextMeeting nextOfKin openedAt overdueCount owner plan standingTeams state team thread',
  CollaborationConnection: 'nodes pageInfo',
  CrisisStep: 'earlyWarning id lifeArea steps version whoDoes whoToCall',
  Deputy: 'fromDate id person untilDate',
  EditWhatMattersPayload: 'errors plan',
  Goal: 'id lifeArea measures position title version voice',
  Helpers: 'people services',
  IndividualPlan: 'goals id otherMeasures periodEnd periodStart reviewDate state version whatMatters',
  InvalidInput: 'code message path',
  MarkThreadReadPayload: 'errors thread',
  Measure:
    'accountable accountableUnit collaborationId deadline decision extent goalId how id lifeArea overdue owner startDate status statusReason title userAnswer version',
  MeasureConnection: 'nodes pageInfo',
  Meeting:
    'agenda collaborationId currentItemId currentItemOpenedAt endedAt endsAt id minutes myAccess owner participants place placeHidden startedAt startsAt state title version whatMatters',
  MeetingConnection: 'nodes pageInfo',
  MeetingDecision: 'agendaItemId decidedAt id measure meetingId text',
  MeetingPayload: 'errors meeting',
  Message: 'author body id mine sentAt threadId',
  MessageConnection: 'hasPreviousPage nodes startCursor',
  Minutes: 'approvedAt approvedBy publishedAt readBy readByMe state',
  MyAccess: 'actions areas groundKind level relation',
  NextOfKin: 'id person relationship',
  NotPossible: 'code message path',
  PageInfo: 'endCursor hasNextPage',
  Participant: 'attendance person',
  Person: 'id initials kind name profession unit',
  ProposeAgendaItemPayload: 'errors item',
  SendMessagePayload: 'errors message',
  StandingTeam: 'caseCount id mayMaintain members name purpose unit version',
  StandingTeamCase: 'areas collaboration helpsWith id since standingTeam',
  StandingTeamMember: 'id person role since',
  TeamCharter: 'decidesItself editedAt editedBy edits id purpose sharedGoal version waysOfWorking',
  TeamMember:
    'areas away deputies deputy deputyFor forMeasure helpsWith id level openMeasures person phone profession role sees since temporary unit until version',
  Thread: 'collaborationId id lastReadMessageId messages readers unreadCount',
  Unit: 'id kind name',
  VersionConflict: 'code currentVersion message path theirAt theirName theirs yours',
  WhatMatters: 'author text version writtenAt',
};
