/** The closed word lists of the domain, shared by database, API and web. Values are as stored. */

export const lifeAreas = [
  'common',
  'health',
  'mental_health',
  'daily_living',
  'housing',
  'work',
  'education',
  'economy',
  'family',
  'leisure',
] as const;
/** A part of life; everything about a person has exactly one, or `common`. */
export type LifeArea = (typeof lifeAreas)[number];

export const personKinds = ['citizen', 'professional'] as const;
export type PersonKind = (typeof personKinds)[number];

export const unitKinds = [
  'home_care',
  'mental_health',
  'rehabilitation',
  'nav_municipal',
  'nav_state',
  'purchaser_office',
  'coordinating_unit',
  'day_centre',
  'family_centre',
  'child_welfare',
  'school',
  'gp',
  'housing',
  'administration',
] as const;
export type UnitKind = (typeof unitKinds)[number];

export const unitRoles = ['employee', 'leader', 'coordinating', 'administrator'] as const;
export type UnitRole = (typeof unitRoles)[number];

export const hatRoles = [
  'user',
  'relative',
  'coordinator',
  'professional',
  'unit_leader',
  'coordinating_unit',
  'administrator',
] as const;
export type HatRole = (typeof hatRoles)[number];

export const collaborationStates = ['reported', 'open', 'closed'] as const;
export type CollaborationState = (typeof collaborationStates)[number];

export const planStates = ['wished', 'active', 'paused', 'closed', 'declined', 'withdrawn'] as const;
export type PlanState = (typeof planStates)[number];

export const teamRoles = ['coordinator', 'child_coordinator', 'primary_contact', 'member'] as const;
export type TeamRole = (typeof teamRoles)[number];

/** Each level includes those before it. */
export const accessLevels = ['read', 'contribute', 'edit_own', 'coordinate'] as const;
export type AccessLevel = (typeof accessLevels)[number];

export const relations = ['owner', 'relative', 'member', 'coordinator'] as const;
/** How a person stands to a collaboration. */
export type Relation = (typeof relations)[number];

export const groundKinds = ['self', 'consent', 'legal_basis'] as const;
export type GroundKind = (typeof groundKinds)[number];

export const goalVoices = ['user', 'service'] as const;
export type GoalVoice = (typeof goalVoices)[number];

export const measureStatuses = ['proposed', 'agreed', 'under_way', 'done', 'stopped'] as const;
export type MeasureStatus = (typeof measureStatuses)[number];

export const userAnswers = ['yes', 'no', 'not_asked'] as const;
export type UserAnswer = (typeof userAnswers)[number];

export const meetingStates = ['draft', 'called', 'in_progress', 'held', 'cancelled'] as const;
export type MeetingState = (typeof meetingStates)[number];

export const minutesStates = ['draft', 'approved', 'published'] as const;
export type MinutesState = (typeof minutesStates)[number];

export const agendaItemStates = ['proposed', 'on_agenda', 'taken_up', 'concluded', 'carried_over'] as const;
export type AgendaItemState = (typeof agendaItemStates)[number];

export const attendances = ['invited', 'present', 'absent'] as const;
export type Attendance = (typeof attendances)[number];

export const noteSections = ['facts', 'assessments'] as const;
export type NoteSection = (typeof noteSections)[number];

export const logSections = ['overview', 'plan', 'team', 'meetings', 'minutes', 'messages'] as const;
/** The part of a collaboration that was read, as the access log tells it. */
export type LogSection = (typeof logSections)[number];
