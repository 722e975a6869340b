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
  'specialist_health',
  'private_service',
  'voluntary',
] as const;
export type UnitKind = (typeof unitKinds)[number];

export const organisationTypes = [
  'municipality',
  'nav_state',
  'nav_municipal',
  'neighbour_municipality',
  'specialist_health',
  'private',
  'voluntary',
] as const;
export type OrganisationType = (typeof organisationTypes)[number];

export const importKinds = ['units', 'employees'] as const;
/** What a file of the register holds. */
export type ImportKind = (typeof importKinds)[number];

export const importOutcomes = ['new', 'changed', 'unchanged', 'wrong'] as const;
/** What would become of one row of a file. */
export type ImportOutcome = (typeof importOutcomes)[number];

export const unitRoles = ['employee', 'leader', 'coordinating', 'administrator', 'log_control'] as const;
export type UnitRole = (typeof unitRoles)[number];

export const hatRoles = [
  'user',
  'relative',
  'guardian',
  'spokesperson',
  'coordinator',
  'professional',
  'unit_leader',
  'coordinating_unit',
  'administrator',
  'log_control',
] as const;
export type HatRole = (typeof hatRoles)[number];

/** Who asked for the collaboration. */
export const wishedBy = ['person', 'guardian', 'relative', 'service'] as const;
export type WishedBy = (typeof wishedBy)[number];

/** How a person to be registered is known: by number, not by any, or not born yet. */
export const identityKinds = ['national_id', 'none', 'expected'] as const;
export type IdentityKind = (typeof identityKinds)[number];

/** What came of typing an employee's number: the first word, another number than the one before, or the second word. */
export const numberWords = ['noted', 'differs', 'confirmed'] as const;
export type NumberWord = (typeof numberWords)[number];

/** What a personal link lets somebody in for: as the person, guardian or relative, or to a place in the team. */
export const linkPurposes = ['owner', 'guardian', 'relative', 'team'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

/** How a guardian or parent said yes to a child's one-time code. */
export const agreementWays = ['in_person', 'by_phone', 'in_writing'] as const;
export type AgreementWay = (typeof agreementWays)[number];

/** A code's session is a narrow one: only what is the person's own, for a short while. */
export const sessionKinds = ['full', 'code'] as const;
export type SessionKind = (typeof sessionKinds)[number];

export const collaborationStates = ['reported', 'open', 'closed'] as const;
export type CollaborationState = (typeof collaborationStates)[number];

export const planStates = ['wished', 'active', 'paused', 'closed', 'declined', 'withdrawn'] as const;
export type PlanState = (typeof planStates)[number];

export const planMoves = ['start', 'pause', 'resume', 'close', 'decline', 'withdraw'] as const;
/** What can be done with a plan that changes where it stands. */
export type PlanMove = (typeof planMoves)[number];

export const measureEndings = ['done', 'stopped', 'carried'] as const;
/** What becomes of an open measure when its plan is closed; carried goes on without the plan. */
export type MeasureEnding = (typeof measureEndings)[number];

export const refusalSubjects = ['plan', 'coordinator'] as const;
/** What the municipality has said no to. */
export type RefusalSubject = (typeof refusalSubjects)[number];

export const refusalStatuses = ['standing', 'appealed', 'upheld', 'changed'] as const;
export type RefusalStatus = (typeof refusalStatuses)[number];

export const planPoints = [
  'goals',
  'participants',
  'coordinator',
  'contributions',
  'measures',
  'methods',
  'period',
  'consent',
  'cooperation',
] as const;
/** The nine things a plan has to say. */
export type PlanPoint = (typeof planPoints)[number];

export const planPointStates = ['met', 'missing', 'unseen'] as const;
/** `unseen`: rests on parts of life the reader does not have, so nobody can tell them. */
export type PlanPointState = (typeof planPointStates)[number];

export const planParts = [
  'goals',
  'resources',
  'needs',
  'participants',
  'coordinator',
  'own_contribution',
  'kin_contribution',
  'member_contribution',
  'measures',
  'accountable',
  'extent',
  'how',
  'period',
  'period_over',
  'review',
  'review_passed',
  'plan_consent',
  'sharing',
  'cooperation',
] as const;
/** What is missing of a point, and so where it is filled in. */
export type PlanPart = (typeof planParts)[number];

export const teamRoles = ['coordinator', 'child_coordinator', 'primary_contact', 'member'] as const;
export type TeamRole = (typeof teamRoles)[number];

/** Each level includes those before it. */
export const accessLevels = ['read', 'contribute', 'edit_own', 'coordinate'] as const;
export type AccessLevel = (typeof accessLevels)[number];

export const invitationKinds = ['person', 'unit', 'standing_team'] as const;
/** Whom an invitation is to; a unit and a standing team answer through one of their own. */
export type InvitationKind = (typeof invitationKinds)[number];

export const invitationStates = ['open', 'accepted', 'declined', 'withdrawn'] as const;
export type InvitationState = (typeof invitationStates)[number];

export const standingTeamRoles = ['lead', 'member'] as const;
export type StandingTeamRole = (typeof standingTeamRoles)[number];

export const invitableStates = ['free', 'in_team', 'invited', 'kept_out'] as const;
/** Whether somebody found in the directory can be invited, or why not. */
export type InvitableState = (typeof invitableStates)[number];

export const relations = ['owner', 'guardian', 'parent', 'relative', 'member', 'coordinator', 'emergency'] as const;
/** How a person stands to a collaboration. */
export type Relation = (typeof relations)[number];

export const groundKinds = [
  'self',
  'consent',
  'legal_basis',
  'mandate',
  'parental_responsibility',
  'emergency',
] as const;
/** Why somebody may see: what a row of the circle rests on. */
export type GroundKind = (typeof groundKinds)[number];

export const consentWays = ['spoken', 'signed', 'guardian'] as const;
/** How a consent was given. */
export type ConsentWay = (typeof consentWays)[number];

export const consentAnswers = ['yes', 'some', 'no'] as const;
export type ConsentAnswer = (typeof consentAnswers)[number];

export const nextOfKinKinds = ['next_of_kin', 'spokesperson'] as const;
export type NextOfKinKind = (typeof nextOfKinKinds)[number];

export const addressProtections = ['none', 'confidential', 'strictly_confidential'] as const;
export type AddressProtection = (typeof addressProtections)[number];

export const goalVoices = ['user', 'service'] as const;
export type GoalVoice = (typeof goalVoices)[number];

export const goalStates = ['open', 'reached', 'set_aside'] as const;
export type GoalState = (typeof goalStates)[number];

export const measureStatuses = ['proposed', 'agreed', 'under_way', 'done', 'stopped'] as const;
export type MeasureStatus = (typeof measureStatuses)[number];

export const userAnswers = ['yes', 'no', 'not_asked'] as const;
export type UserAnswer = (typeof userAnswers)[number];

export const keptKinds = [
  'what_matters',
  'plan',
  'plan_state',
  'goal',
  'measure',
  'contributor',
  'crisis_step',
  'child_talk',
  'professional_plan',
  'service_offer',
  'goal_scale',
  'evaluation',
  'rehab_course',
  'rehab_activity',
  'need',
] as const;
/** What has a history one can read, take back and restore from. */
export type KeptKind = (typeof keptKinds)[number];

export const historyActs = ['added', 'edited', 'removed', 'brought_back', 'undone', 'restored'] as const;
/** What became of a thing in one change. */
export type HistoryAct = (typeof historyActs)[number];

export const keptFieldKinds = ['text', 'date', 'person', 'unit', 'choice'] as const;
/** How a value of the history is to be read to people. */
export type KeptFieldKind = (typeof keptFieldKinds)[number];

export const childTalkOutcomes = ['talked', 'not_wished', 'not_done'] as const;
/** Whether somebody has talked with the child before child welfare begins something. */
export type ChildTalkOutcome = (typeof childTalkOutcomes)[number];

export const professionalPlanKinds = [
  'treatment',
  'school',
  'activity',
  'rehabilitation',
  'care',
  'crisis',
  'other',
] as const;
/** What kind of plan a service keeps of its own, beside the person's one plan. */
export type ProfessionalPlanKind = (typeof professionalPlanKinds)[number];

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

export const absenceStates = ['draft', 'planned', 'cancelled'] as const;
export type AbsenceState = (typeof absenceStates)[number];

export const handOverStates = ['planned', 'carried_out', 'undone', 'lapsed'] as const;
/** `lapsed`: when the day came there was nothing left to hand over. */
export type HandOverState = (typeof handOverStates)[number];

export const covers = ['all', 'part', 'none'] as const;
/** How much of a place in a team somebody would see, by the grounds there are. */
export type Cover = (typeof covers)[number];

export const crisisAreas = ['common', 'mental_health'] as const satisfies readonly LifeArea[];
/** Where crisis steps may belong. */
export type CrisisArea = (typeof crisisAreas)[number];

export const logSections = ['overview', 'plan', 'team', 'meetings', 'minutes', 'messages', 'crisis', 'print'] as const;
/** The part of a collaboration that was read, as the access log tells it. */
export type LogSection = (typeof logSections)[number];

export const providerKinds = ['idporten', 'helseid', 'entra'] as const;
/** Identity providers the program knows how to speak with; each vouches for other things. */
export type ProviderKind = (typeof providerKinds)[number];

export const browserNames = ['chrome', 'edge', 'firefox', 'safari', 'samsung', 'opera', 'other'] as const;
export type BrowserName = (typeof browserNames)[number];

export const deviceSystems = ['windows', 'mac', 'iphone', 'ipad', 'android', 'chromebook', 'linux', 'other'] as const;
/** What kind of machine a session is on, as its owner would call it. */
export type DeviceSystem = (typeof deviceSystems)[number];
export const logQuestionLines = ['question', 'answer', 'to_viewer', 'from_viewer'] as const;
/** Who says what in a question about the log: the one who asks, who answers, and the one who looked. */
export type LogQuestionLineKind = (typeof logQuestionLines)[number];
export const logQuestionRoutes = ['coordinator', 'coordinating_unit'] as const;
/** Who is to answer. */
export type LogQuestionRoute = (typeof logQuestionRoutes)[number];
export const logAlertModes = ['off', 'new_person', 'every_visit'] as const;
/** When the person wants to be told that somebody has looked. */
export type LogAlertMode = (typeof logAlertModes)[number];
export const logSignals = ['many_plans', 'same_name', 'same_address', 'outside_hours', 'denied_attempts'] as const;
/** Why log control might want to look closer at somebody's reading of a day. */
export type LogSignal = (typeof logSignals)[number];
export const logControlUses = [
  'visits',
  'signals',
  'visits_file',
  'signals_file',
  'emergency_reviews',
  'hours',
] as const;
/** What log control itself has looked at, taken out or set. */
export type LogControlUse = (typeof logControlUses)[number];
export const logReviewOutcomes = ['explained', 'follow_up', 'breach'] as const;
export type LogReviewOutcome = (typeof logReviewOutcomes)[number];
