/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A draft lacks a deputy somewhere; nobody else sees it. */
export type AbsenceState =
  | 'CANCELLED'
  | 'DRAFT'
  | 'PLANNED';

/** What a person in the circle may do there; each level includes those before it. */
export type AccessLevel =
  | 'CONTRIBUTE'
  | 'COORDINATE'
  | 'EDIT_OWN'
  | 'READ';

/** Days are days in Norway, both included. */
export type AccessLogFilterInput = {
  from?: string | null | undefined;
  section?: LogSection | null | undefined;
  to?: string | null | undefined;
  unitId?: string | number | null | undefined;
  viewerId?: string | number | null | undefined;
};

export type ActiveInFactState =
  | 'ACTIVE'
  | 'LAPSED'
  | 'UNSEEN';

/** Exactly one of person, unit and name. */
export type AddContributorInput = {
  does?: string | null | undefined;
  measureId: string | number;
  name?: string | null | undefined;
  personId?: string | number | null | undefined;
  unitId?: string | number | null | undefined;
};

export type AddCrisisStepInput = {
  collaborationId: string | number;
  earlyWarning: string;
  /** COMMON or MENTAL_HEALTH. */
  lifeArea?: LifeArea | null | undefined;
  /** Whether these are the person's own words. */
  ownWords?: boolean | null | undefined;
  steps: string;
  whoDoes?: string | null | undefined;
  whoToCall?: string | null | undefined;
};

export type AddEmployeeInput = {
  competences: Array<string>;
  employeeNumber?: string | null | undefined;
  familyName: string;
  from: string;
  givenName: string;
  profession?: string | null | undefined;
  role: UnitRole;
  unitId: string | number;
  /** The last day. */
  until?: string | null | undefined;
  workEmail?: string | null | undefined;
  workPhone?: string | null | undefined;
};

/** What is left when all that does not fit is taken away. */
export type AddFromTemplateInput = {
  collaborationId: string | number;
  /** Needed when no yes is written down yet. */
  consentHow?: PlanYes | null | undefined;
  /** The version of the plan that was seen; left out when there was none. */
  expectedVersion?: number | null | undefined;
  goals: Array<ChosenGoalInput>;
};

export type AddGoalInput = {
  collaborationId: string | number;
  details?: string | null | undefined;
  lifeArea: LifeArea;
  /** The goal it serves. */
  parentId?: string | number | null | undefined;
  title: string;
  voice: GoalVoice;
};

export type AddMeasureInput = {
  accountablePersonId: string | number;
  deadline: string;
  extent?: string | null | undefined;
  goalId: string | number;
  how?: string | null | undefined;
  startDate?: string | null | undefined;
  title: string;
  userAnswer?: UserAnswer;
};

export type AddNeedInput = {
  collaborationId: string | number;
  lifeArea: LifeArea;
  saidBy: NeedSayer;
  text: string;
};

export type AddOrganisationInput = {
  from?: string | null | undefined;
  name: string;
  organisationNumber?: string | null | undefined;
  type: OrganisationType;
  /** The last day. */
  until?: string | null | undefined;
};

export type AddProfessionalPlanInput = {
  collaborationId: string | number;
  keptWhere?: string | null | undefined;
  kind: ProfessionalPlanKind;
  lifeArea: LifeArea;
  reviseOn?: string | null | undefined;
  title: string;
  unitId?: string | number | null | undefined;
};

export type AddRehabActivityInput = {
  courseId: string | number;
  howOften?: string | null | undefined;
  what: string;
  who?: string | null | undefined;
};

export type AddRehabCourseInput = {
  fromDate: string;
  goalId: string | number;
  intensity?: string | null | undefined;
  purpose: string;
  untilDate: string;
};

export type AddServiceOfferInput = {
  answer: OfferAnswer;
  collaborationId: string | number;
  lifeArea: LifeArea;
  reason?: string | null | undefined;
  unitId?: string | number | null | undefined;
  wish: string;
};

export type AddStandingTeamInput = {
  name: string;
  purpose?: string | null | undefined;
  unitId: string | number;
};

export type AddStandingTeamMemberInput = {
  personId: string | number;
  role: StandingTeamRole;
  standingTeamId: string | number;
  startsOn?: string | null | undefined;
};

export type AddUnitInput = {
  code?: string | null | undefined;
  from?: string | null | undefined;
  kind: UnitKind;
  name: string;
  organisationId: string | number;
  /** The last day. */
  until?: string | null | undefined;
  zone?: string | null | undefined;
};

export type AddUnitRoleInput = {
  from: string;
  personId: string | number;
  role: UnitRole;
  unitId: string | number;
  /** The last day. */
  until?: string | null | undefined;
};

export type AddressProtection =
  | 'CONFIDENTIAL'
  | 'NONE'
  | 'STRICTLY_CONFIDENTIAL';

/** An age from which something is different for a child. */
export type AgeKey =
  | 'HEALTH'
  | 'OF_AGE'
  | 'PARTY'
  | 'TALK'
  | 'WEIGHT';

export type AgendaItemInput = {
  lifeArea?: LifeArea;
  minutes?: number;
  title: string;
};

export type AgendaItemState =
  | 'CARRIED_OVER'
  | 'CONCLUDED'
  | 'ON_AGENDA'
  | 'PROPOSED'
  | 'TAKEN_UP';

/** How a guardian or parent said yes. */
export type AgreementWay =
  | 'BY_PHONE'
  | 'IN_PERSON'
  | 'IN_WRITING';

export type AnswerConsentRequestInput = {
  answer: ConsentAnswer;
  /** What was said yes to, when it was less than asked. */
  areas?: Array<LifeArea> | null | undefined;
  id: string | number;
  said?: SaidInput | null | undefined;
  until?: string | null | undefined;
};

export type AnswerTeamInvitationInput = {
  accept: boolean;
  invitationId: string | number;
  reason?: string | null | undefined;
};

export type AnswerWorkAddressInput = {
  expectedVersion: number;
  id: string | number;
  /** No takes the address off the employee. */
  right: boolean;
};

export type AppealPlanRefusalInput = {
  appealedOn: string;
  expectedVersion: number;
  id: string | number;
};

export type AskAboutVisitInput = {
  entryId: string | number;
  idempotencyKey: string | number;
  text: string;
};

export type AskForConsentInput = {
  cards: Array<ConsentCardInput>;
  collaborationId: string | number;
};

/** Somebody by their national identity number, as who they are at home. */
export type AtHomeInput = {
  familyName: string;
  givenName: string;
  nationalId: string;
};

export type Attendance =
  | 'ABSENT'
  | 'INVITED'
  | 'PRESENT';

export type BeginPlanInput = {
  accountablePersonId: string | number;
  collaborationId: string | number;
  /** Needed when no yes is written down yet. */
  consentHow?: PlanYes | null | undefined;
  deadline: string;
  /** The version of the plan that was seen; left out when there was none. */
  expectedVersion?: number | null | undefined;
  goalTitle: string;
  goalVoice: GoalVoice;
  lifeArea: LifeArea;
  measureTitle: string;
  /** Needed when no words stand there yet. */
  whatMatters?: string | null | undefined;
  /** The version of the words that were seen; left out when there were none. */
  whatMattersVersion?: number | null | undefined;
};

export type BrowserName =
  | 'CHROME'
  | 'EDGE'
  | 'FIREFOX'
  | 'OPERA'
  | 'OTHER'
  | 'SAFARI'
  | 'SAMSUNG';

export type CallMeetingInput = {
  agenda: Array<AgendaItemInput>;
  collaborationId: string | number;
  endsAt: string;
  idempotencyKey: string | number;
  participantIds: Array<string | number>;
  place?: string | null | undefined;
  startsAt: string;
  title: string;
};

export type CancelAbsenceInput = {
  absenceId: string | number;
};

/** Who has assessed the person's capacity, where it is in doubt. */
export type CapacityInput = {
  assessedBy: string;
  assessedFor: string;
  assessedOn: string;
};

/** All the terms as they shall be from now on. */
export type ChangeConsentInput = {
  areas: Array<LifeArea>;
  expectedVersion: number;
  id: string | number;
  purpose: string;
  said?: SaidInput | null | undefined;
  until?: string | null | undefined;
};

/** What the authority has decided instead; it holds at once. */
export type ChangeMandateInput = {
  areas: Array<LifeArea>;
  authority: string;
  expectedVersion: number;
  id: string | number;
  level: AccessLevel;
  mayConsent: boolean;
  until?: string | null | undefined;
};

/** Another last day, or none. */
export type ChangeParentInput = {
  expectedVersion: number;
  id: string | number;
  until?: string | null | undefined;
};

export type ChangeRelativeInput = {
  areas: Array<LifeArea>;
  closest?: boolean;
  expectedVersion: number;
  id: string | number;
  level: AccessLevel;
  purpose: string;
  relationship: string;
  said?: SaidInput | null | undefined;
  /** Last day; none is until it is closed. */
  until?: string | null | undefined;
};

export type ChildAgeKey =
  | 'HEALTH'
  | 'OF_AGE'
  | 'PARTY'
  | 'TALK'
  | 'WEIGHT';

export type ChildTalkOutcome =
  | 'NOT_DONE'
  | 'NOT_WISHED'
  | 'TALKED';

export type ChosenGoalInput = {
  lifeArea: LifeArea;
  measures: Array<ChosenMeasureInput>;
  title: string;
  voice: GoalVoice;
};

export type ChosenMeasureInput = {
  deadline: string;
  extent?: string | null | undefined;
  how?: string | null | undefined;
  title: string;
};

export type ClosePlanInput = {
  expectedVersion: number;
  /** What becomes of every open measure this hat sees. */
  measures: Array<SettledMeasureInput>;
  planId: string | number;
  reason: string;
};

export type CloseRelativeInput = {
  id: string | number;
};

export type CollaborationState =
  | 'CLOSED'
  | 'OPEN'
  | 'REPORTED';

/** What the person said; a no is kept as well. */
export type ConsentAnswer =
  | 'NO'
  | 'SOME'
  | 'YES';

/** One card: one service, what it would see, why and until when. */
export type ConsentCardInput = {
  areas: Array<LifeArea>;
  personId?: string | number | null | undefined;
  purpose: string;
  unitId?: string | number | null | undefined;
  /** Last day; left out, it lasts until it is withdrawn. */
  until?: string | null | undefined;
};

export type ConsentEventKind =
  | 'ASKED'
  | 'CHANGED'
  | 'GIVEN'
  | 'GUARDIAN_CHANGED'
  | 'GUARDIAN_ENDED'
  | 'GUARDIAN_RECORDED'
  | 'KEPT_OUT'
  | 'LAW_NAMED'
  | 'LET_BACK'
  | 'PARENT_ENDED'
  | 'PARENT_RECORDED'
  | 'RAN_OUT'
  | 'REFUSED'
  | 'RELATIVE_IN'
  | 'RELATIVE_OUT'
  | 'SHOWN_AGAIN'
  | 'WITHDRAWN'
  | 'WITHHELD';

export type CourseMoment =
  | 'END'
  | 'START';

/** How much of a place in a team somebody would see. */
export type Cover =
  | 'ALL'
  | 'NONE'
  | 'PART';

export type DeclinePlanInput = {
  collaborationId: string | number;
  declinedOn: string;
  /** The version of the plan that was seen; left out when there was none. */
  expectedVersion?: number | null | undefined;
  how: string;
};

export type DeputyChoiceInput = {
  collaborationId: string | number;
  deputyId?: string | number | null | undefined;
};

export type DescribeUnitInput = {
  email?: string | null | undefined;
  /** 0: nobody has described it yet. */
  expectedVersion: number;
  helpsWith: string;
  openingHours: string;
  phone?: string | null | undefined;
  tags: Array<string>;
  unitId: string | number;
};

/** What kind of machine it is, as its owner would say. */
export type DeviceSystem =
  | 'ANDROID'
  | 'CHROMEBOOK'
  | 'IPAD'
  | 'IPHONE'
  | 'LINUX'
  | 'MAC'
  | 'OTHER'
  | 'WINDOWS';

export type DraftFieldInput = {
  name: string;
  text: string;
};

export type DropDraftInput = {
  collaborationId: string | number;
  key: string;
};

export type EditContactInput = {
  address?: string | null | undefined;
  email?: string | null | undefined;
  expectedVersion: number;
  personId: string | number;
  phone?: string | null | undefined;
};

export type EditContributorInput = {
  does?: string | null | undefined;
  expectedVersion: number;
  id: string | number;
};

export type EditCrisisStepInput = {
  earlyWarning?: string | null | undefined;
  expectedVersion: number;
  id: string | number;
  /** Whether these are the person's own words. */
  ownWords?: boolean | null | undefined;
  steps?: string | null | undefined;
  whoDoes?: string | null | undefined;
  whoToCall?: string | null | undefined;
};

export type EditEmployeeInput = {
  competences: Array<string>;
  employeeNumber?: string | null | undefined;
  /** 0: nothing is noted yet. */
  expectedVersion: number;
  familyName: string;
  givenName: string;
  personId: string | number;
  profession?: string | null | undefined;
  workEmail?: string | null | undefined;
  workPhone?: string | null | undefined;
};

/** Only the fields sent are changed. */
export type EditEvaluationInput = {
  expectedVersion: number;
  id: string | number;
  learnt?: string | null | undefined;
  nextReviewOn?: string | null | undefined;
  outcome?: Outcome | null | undefined;
};

/** Only the fields sent are changed. */
export type EditGoalInput = {
  details?: string | null | undefined;
  expectedVersion: number;
  id: string | number;
  title?: string | null | undefined;
  voice?: GoalVoice | null | undefined;
};

/** Only the fields sent are changed. */
export type EditMeasureInput = {
  accountablePersonId?: string | number | null | undefined;
  deadline?: string | null | undefined;
  expectedVersion: number;
  extent?: string | null | undefined;
  how?: string | null | undefined;
  id: string | number;
  startDate?: string | null | undefined;
  title?: string | null | undefined;
  userAnswer?: UserAnswer | null | undefined;
};

export type EditMembershipInput = {
  areas?: Array<LifeArea> | null | undefined;
  endsOn?: string | null | undefined;
  expectedVersion: number;
  helpsWith?: string | null | undefined;
  level?: AccessLevel | null | undefined;
  membershipId: string | number;
};

/** Only the fields sent are changed. */
export type EditNeedInput = {
  expectedVersion: number;
  id: string | number;
  saidBy?: NeedSayer | null | undefined;
  text?: string | null | undefined;
};

export type EditOrganisationInput = {
  expectedVersion: number;
  from?: string | null | undefined;
  id: string | number;
  name: string;
  organisationNumber?: string | null | undefined;
  type: OrganisationType;
  /** The last day. */
  until?: string | null | undefined;
};

/** Only the fields sent are changed. */
export type EditPlanInput = {
  consentHow?: PlanYes | null | undefined;
  expectedVersion: number;
  kinContribution?: string | null | undefined;
  neededCooperation?: string | null | undefined;
  ownContribution?: string | null | undefined;
  periodEnd?: string | null | undefined;
  periodStart?: string | null | undefined;
  planId: string | number;
  resources?: string | null | undefined;
  reviewDate?: string | null | undefined;
  reviewMonths?: number | null | undefined;
};

/** Only the fields sent are changed. */
export type EditProfessionalPlanInput = {
  expectedVersion: number;
  id: string | number;
  keptWhere?: string | null | undefined;
  kind?: ProfessionalPlanKind | null | undefined;
  reviseOn?: string | null | undefined;
  title?: string | null | undefined;
  unitId?: string | number | null | undefined;
};

/** Only the fields sent are changed. */
export type EditRehabActivityInput = {
  expectedVersion: number;
  howOften?: string | null | undefined;
  id: string | number;
  what?: string | null | undefined;
  who?: string | null | undefined;
};

/** Only the fields sent are changed. */
export type EditRehabCourseInput = {
  expectedVersion: number;
  fromDate?: string | null | undefined;
  id: string | number;
  intensity?: string | null | undefined;
  purpose?: string | null | undefined;
  untilDate?: string | null | undefined;
};

/** Only the fields sent are changed. */
export type EditServiceOfferInput = {
  answer?: OfferAnswer | null | undefined;
  expectedVersion: number;
  id: string | number;
  reason?: string | null | undefined;
  unitId?: string | number | null | undefined;
  wish?: string | null | undefined;
};

export type EditStandingTeamInput = {
  expectedVersion: number;
  name?: string | null | undefined;
  purpose?: string | null | undefined;
  standingTeamId: string | number;
};

export type EditTeamCharterInput = {
  collaborationId: string | number;
  decidesItself?: string | null | undefined;
  /** 0 when nothing is agreed yet. */
  expectedVersion: number;
  purpose?: string | null | undefined;
  sharedGoal?: string | null | undefined;
  waysOfWorking?: string | null | undefined;
};

export type EditUnitInput = {
  code?: string | null | undefined;
  expectedVersion: number;
  from?: string | null | undefined;
  id: string | number;
  kind: UnitKind;
  name: string;
  organisationId: string | number;
  /** The last day. */
  until?: string | null | undefined;
  zone?: string | null | undefined;
};

export type EditWhatMattersInput = {
  expectedVersion: number;
  planId: string | number;
  text: string;
};

export type EmergencyContactRole =
  | 'COORDINATOR'
  | 'GP'
  | 'NEXT_OF_KIN'
  | 'PRIMARY_CONTACT';

export type EndEmergencyAccessInput = {
  id: string | number;
};

export type EndEmergencyGroundInput = {
  id: string | number;
};

export type EndMandateInput = {
  id: string | number;
};

export type EndMembershipInput = {
  handedOver?: Array<HandedOverMeasureInput>;
  membershipId: string | number;
  reason?: string | null | undefined;
};

export type EndOwnSessionInput = {
  sessionId: string | number;
};

export type EndParentInput = {
  id: string | number;
};

export type EndStandingTeamCaseInput = {
  caseId: string | number;
};

export type EndStandingTeamMemberInput = {
  memberId: string | number;
};

export type EndUnitRoleInput = {
  expectedVersion: number;
  id: string | number;
  /** The last day. */
  until: string;
};

/** Stable codes of expected errors; each has a text in every language. */
export type ErrorCode =
  | 'ABSENCE_OVERLAPS'
  | 'ACCOUNTABLE_NOT_IN_TEAM'
  | 'ADDRESS_OWN_WORD'
  | 'ALREADY_INVITED'
  | 'ALREADY_IN_STANDING_TEAM'
  | 'ALREADY_IN_TEAM'
  | 'ALREADY_SENT'
  | 'APPEAL_TOO_LATE'
  | 'CHANGED_MEANWHILE'
  | 'CHILD_COORDINATOR_FOR_ADULT'
  | 'CHILD_TALK_MISSING'
  | 'COLLABORATION_ALREADY_OPEN'
  | 'CONSENT_EXISTS'
  | 'CONSENT_UNTIL_IN_PAST'
  | 'CONTRIBUTOR_NOT_ONE'
  | 'CONTRIBUTOR_THERE_ALREADY'
  | 'COORDINATOR_KEPT_IN'
  | 'COORDINATOR_NOT_FOUND'
  | 'COORDINATOR_ONESELF'
  | 'DATE_INVALID'
  | 'DATE_IN_FUTURE'
  | 'DATE_IN_PAST'
  | 'DAY_IN_PAST'
  | 'DEADLINE_BEFORE_START'
  | 'DEADLINE_IN_PAST'
  | 'DECIDER_UNKNOWN'
  | 'DECISION_ALREADY_MEASURE'
  | 'DEPUTY_AWAY'
  | 'DEPUTY_MISSING'
  | 'DEPUTY_NOT_POSSIBLE'
  | 'DEPUTY_SELF'
  | 'EMAIL_INVALID'
  | 'EMERGENCY_GROUND_STANDS'
  | 'EMERGENCY_INSIDE_ALREADY'
  | 'EMERGENCY_NOTHING_TO_OPEN'
  | 'EMERGENCY_NOT_EMPLOYED'
  | 'EMERGENCY_OFF'
  | 'EMERGENCY_TOO_MANY'
  | 'EMPLOYEE_EMAIL_KEPT'
  | 'EMPLOYEE_EMAIL_TAKEN'
  | 'EMPLOYEE_IN_TEAM'
  | 'EMPLOYEE_LOGGED_IN'
  | 'EMPLOYEE_NATIONAL_ID_TAKEN'
  | 'EMPLOYEE_NUMBER_TAKEN'
  | 'EMPLOYEE_UNKNOWN'
  | 'END_BEFORE_START'
  | 'EVALUATED_ALREADY'
  | 'EXPECTED_IN_PAST'
  | 'FIELD_INVALID'
  | 'FIELD_REQUIRED'
  | 'FIELD_TOO_LONG'
  | 'GOAL_NOT_FOUND'
  | 'GOAL_TOO_DEEP'
  | 'GOAL_UNDER_ITSELF'
  | 'GUARD_END_PAST'
  | 'GUARD_END_TOO_FAR'
  | 'GUARD_OVER'
  | 'GUARD_PAST_OF_AGE'
  | 'GUARD_STANDS_ALREADY'
  | 'GUARD_TOWARD_ADULT'
  | 'GUARD_TOWARD_OUTSIDER'
  | 'GUARD_UNIT_COORDINATES'
  | 'HAND_OVER_PLANNED_ALREADY'
  | 'HAS_COORDINATOR'
  | 'HEARD_NEEDED'
  | 'IMPORT_CHANGED_SINCE'
  | 'IMPORT_COLUMN_MISSING'
  | 'IMPORT_COLUMN_TWICE'
  | 'IMPORT_COLUMN_UNKNOWN'
  | 'IMPORT_CONTRADICTS'
  | 'IMPORT_DUPLICATE'
  | 'IMPORT_EMPTY'
  | 'IMPORT_ENCODING'
  | 'IMPORT_HAS_ERRORS'
  | 'IMPORT_NOT_READABLE'
  | 'IMPORT_TOO_LARGE'
  | 'IMPORT_TOO_MANY_ROWS'
  | 'IMPORT_UNIT_UNKNOWN'
  | 'IMPORT_WORD_UNKNOWN'
  | 'INVITATION_CLOSED'
  | 'INVITE_ONESELF'
  | 'KEPT_FROM_WHO_ANSWERS'
  | 'KNOWN_AT_WORK_ONLY'
  | 'LAST_ADMINISTRATOR'
  | 'LAST_COORDINATOR'
  | 'LAW_NOT_CONSENT'
  | 'LIFE_AREA_NOT_OPEN'
  | 'LINK_ALREADY_USED'
  | 'LINK_NOT_FOR_PERSON'
  | 'LINK_NOT_USABLE'
  | 'MEASURES_NOT_DECIDED'
  | 'MEASURES_NOT_HANDED_OVER'
  | 'MEASURE_ENDED'
  | 'MEETING_NOT_IN_PROGRESS'
  | 'MEETING_START_IN_PAST'
  | 'MINUTES_LOCKED'
  | 'NATIONAL_ID_INVALID'
  | 'NATIONAL_ID_LOGGED_IN'
  | 'NATIONAL_ID_NOT_D_NUMBER'
  | 'NATIONAL_ID_NOT_FORMER'
  | 'NATIONAL_ID_NOT_SYNTHETIC'
  | 'NATIONAL_ID_OTHER_NAME'
  | 'NATIONAL_ID_SYNTHETIC'
  | 'NATIONAL_ID_TAKEN'
  | 'NEED_HAS_NO_GOAL'
  | 'NEED_STAYS'
  | 'NOBODY_TO_ASK'
  | 'NOT_ALLOWED'
  | 'NOT_A_CHILD'
  | 'NOT_CHILD_WELFARE'
  | 'NOT_IN_UNIT'
  | 'NO_APPEAL'
  | 'NUMBER_OWN_WORD'
  | 'OPENS_TO_ONESELF'
  | 'ORGANISATION_HAS_UNITS'
  | 'ORGANISATION_NOT_FOUND'
  | 'ORGANISATION_NUMBER_INVALID'
  | 'ORGANISATION_NUMBER_TAKEN'
  | 'OUTCOME_BY_SERVICE'
  | 'OUTSIDE_MANDATE'
  | 'PARENT_DECIDES'
  | 'PARTICIPANT_NOT_IN_TEAM'
  | 'PERIOD_TAKEN'
  | 'PERIOD_TOO_LONG'
  | 'PERSON_HAS_LOGIN'
  | 'PERSON_KEPT_OUT'
  | 'PERSON_LACKS_AREA'
  | 'PERSON_NOT_HERE'
  | 'PERSON_NOT_IDENTIFIED'
  | 'PHONE_INVALID'
  | 'PLAN_CONSENT_NEEDED'
  | 'PLAN_EXISTS'
  | 'PLAN_REFUSED'
  | 'RATED_BY_ANOTHER'
  | 'RECEIVER_UNKNOWN'
  | 'REFUSAL_SETTLED'
  | 'REFUSAL_STANDS'
  | 'RELATIVE_EXISTS'
  | 'REVIEWED_ALREADY'
  | 'REVIEW_BY_ANOTHER'
  | 'REVIEW_NOT_LATER'
  | 'REVIEW_OUTSIDE_PERIOD'
  | 'ROLE_OVERLAPS'
  | 'SAID_BY_PERSON_NEEDED'
  | 'SPOKEN_YES_NEEDED'
  | 'STANDING_TEAM_CLOSES'
  | 'STANDING_TEAM_ONESELF'
  | 'START_IN_PAST'
  | 'SUCCESSOR_AWAY'
  | 'SUCCESSOR_NOT_COVERED'
  | 'SUCCESSOR_NOT_POSSIBLE'
  | 'SUCCESSOR_SELF'
  | 'TOO_LATE_TO_UNDO'
  | 'TOO_YOUNG_TO_WITHHOLD'
  | 'TRANSITION_NOT_ALLOWED'
  | 'UNITS_OVERLAP'
  | 'UNIT_CLOSED'
  | 'UNIT_CODE_TAKEN'
  | 'UNIT_HAS_EMPLOYEES'
  | 'UNIT_LACKS_AREA'
  | 'UNIT_NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'WIDER_THAN_ASKED';

export type EvaluateGoalInput = {
  evaluatedOn: string;
  goalId: string | number;
  learnt?: string | null | undefined;
  nextReviewOn?: string | null | undefined;
  /** As a service sees it. */
  outcome?: Outcome | null | undefined;
  /** As the person says. */
  ownOutcome?: Outcome | null | undefined;
  ownWords?: string | null | undefined;
  /** Must be true when another writes what the person said. */
  saidByPerson?: boolean | null | undefined;
};

export type EvaluatePlanInput = {
  evaluatedOn: string;
  learnt?: string | null | undefined;
  nextReviewOn?: string | null | undefined;
  /** As a service sees it. */
  outcome?: Outcome | null | undefined;
  /** As the person says. */
  ownOutcome?: Outcome | null | undefined;
  ownWords?: string | null | undefined;
  planId: string | number;
  /** Must be true when another writes what the person said. */
  saidByPerson?: boolean | null | undefined;
};

/** Somebody who works here and sees nothing today. */
export type ExcludeByNameInput = {
  collaborationId: string | number;
  /** First and last name; all who go by it are kept out. */
  name: string;
};

export type ExcludeEmployeeInput = {
  collaborationId: string | number;
  personId: string | number;
};

export type GiveConsentInput = {
  areas: Array<LifeArea>;
  collaborationId: string | number;
  personId?: string | number | null | undefined;
  purpose: string;
  said?: SaidInput | null | undefined;
  unitId?: string | number | null | undefined;
  /** Last day; left out, it lasts until it is withdrawn. */
  until?: string | null | undefined;
};

/** How a ground came to be. */
export type GivenHow =
  | 'GUARDIAN'
  | 'LAW'
  | 'SIGNED'
  | 'SPOKEN';

export type GoalState =
  | 'OPEN'
  | 'REACHED'
  | 'SET_ASIDE';

/** Whose words it is in: the person's own or a service's. */
export type GoalVoice =
  | 'SERVICE'
  | 'USER';

export type GroundKind =
  | 'CONSENT'
  | 'EMERGENCY'
  | 'LEGAL_BASIS'
  | 'MANDATE'
  | 'PARENTAL_RESPONSIBILITY'
  | 'SELF';

/** Only what stands hides anything. */
export type GuardState =
  | 'OVER'
  | 'STANDS'
  | 'TOLD';

export type HandOverPlanInput = {
  collaborationId: string | number;
  summary: string;
  withoutGround: boolean;
};

export type HandOverState =
  | 'CARRIED_OUT'
  | 'LAPSED'
  | 'PLANNED'
  | 'UNDONE';

export type HandedOverMeasureInput = {
  measureId: string | number;
  toPersonId: string | number;
};

/** What a hat is used for; decides the start page. One person may have several. */
export type HatRole =
  | 'ADMINISTRATOR'
  | 'COORDINATING_UNIT'
  | 'COORDINATOR'
  | 'GUARDIAN'
  | 'LOG_CONTROL'
  | 'PROFESSIONAL'
  | 'RELATIVE'
  | 'SPOKESPERSON'
  | 'UNIT_LEADER'
  | 'USER';

export type HistoryAct =
  | 'ADDED'
  | 'BROUGHT_BACK'
  | 'EDITED'
  | 'REMOVED'
  | 'RESTORED'
  | 'UNDONE';

export type HistoryFilterInput = {
  kinds?: Array<KeptKind> | null | undefined;
  /** Only what this hat did. */
  mine?: boolean | null | undefined;
  /** Only what brought a thing to stand elsewhere. */
  moves?: boolean | null | undefined;
  /** Only the removing of what is still removed. */
  removed?: boolean | null | undefined;
  /** One thing only. */
  thingId?: string | number | null | undefined;
};

export type IdentifyPersonInput = {
  collaborationId: string | number;
  familyName: string;
  /** The D-number that stands, of somebody who has logged in by it and got a number of their own. */
  formerNumber?: string | null | undefined;
  givenName: string;
  /** Typed in here and never sent back; left out when it stands. */
  nationalId?: string | null | undefined;
};

export type IdentityKind =
  | 'EXPECTED'
  | 'NATIONAL_ID'
  | 'NONE';

export type InvitableState =
  | 'FREE'
  | 'INVITED'
  | 'IN_TEAM'
  | 'KEPT_OUT';

export type InvitationKind =
  | 'PERSON'
  | 'STANDING_TEAM'
  | 'UNIT';

export type InvitationState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'OPEN'
  | 'WITHDRAWN';

export type InviteToTeamInput = {
  areas: Array<LifeArea>;
  collaborationId: string | number;
  endsOn?: string | null | undefined;
  helpsWith: string;
  kind: InvitationKind;
  level?: AccessLevel;
  /** For a temporary expert: the one measure they come for. */
  measureId?: string | number | null | undefined;
  /** Instead of `toId`: somebody who gets a personal link. */
  outsider?: OutsiderInput | null | undefined;
  role?: TeamRole;
  /** Opens messages from before they come, as far as the viewer sees; not for a standing team. */
  seesEarlier?: boolean;
  startsOn: string;
  /** The person, unit or standing team, as `kind` says. */
  toId?: string | number | null | undefined;
};

export type KeepDraftInput = {
  baseVersion: number;
  collaborationId: string | number;
  fields: Array<DraftFieldInput>;
  key: string;
  lifeArea: LifeArea;
};

/** How a value is to be read to people. */
export type KeptFieldKind =
  | 'CHOICE'
  | 'DATE'
  | 'PERSON'
  | 'TEXT'
  | 'UNIT';

/** What has a history one can read and restore from. */
export type KeptKind =
  | 'CHILD_TALK'
  | 'CONTRIBUTOR'
  | 'CRISIS_STEP'
  | 'EVALUATION'
  | 'GOAL'
  | 'GOAL_SCALE'
  | 'MEASURE'
  | 'NEED'
  | 'PLAN'
  | 'PLAN_STATE'
  | 'PROFESSIONAL_PLAN'
  | 'REHAB_ACTIVITY'
  | 'REHAB_COURSE'
  | 'SERVICE_OFFER'
  | 'WHAT_MATTERS';

export type LeaveWithoutGroundInput = {
  placeId: string | number;
};

export type LetInRelativeInput = {
  areas: Array<LifeArea>;
  /** Instead of somebody known; by the coordinator alone. */
  atHome?: AtHomeInput | null | undefined;
  closest?: boolean;
  collaborationId: string | number;
  /** First day; at once when it is left out. */
  from?: string | null | undefined;
  kind: NextOfKinKind;
  level: AccessLevel;
  /** Instead of somebody known. */
  named?: NamedInput | null | undefined;
  /** Which user organisation a spokesperson comes from. */
  organisation?: string | null | undefined;
  /** Somebody who is known here already. */
  personId?: string | number | null | undefined;
  purpose: string;
  relationship: string;
  said?: SaidInput | null | undefined;
  /** Last day; none is until it is closed. */
  until?: string | null | undefined;
};

export type LetReceiveInput = {
  personId: string | number;
  receives: boolean;
  unitId: string | number;
};

/** A part of life; everything about a person has exactly one, or COMMON. */
export type LifeArea =
  | 'COMMON'
  | 'DAILY_LIVING'
  | 'ECONOMY'
  | 'EDUCATION'
  | 'FAMILY'
  | 'HEALTH'
  | 'HOUSING'
  | 'LEISURE'
  | 'MENTAL_HEALTH'
  | 'WORK';

export type LiftExclusionInput = {
  id: string | number;
  said?: SaidInput | null | undefined;
};

export type LinkPurpose =
  | 'GUARDIAN'
  | 'OWNER'
  | 'RELATIVE'
  | 'TEAM';

/** When the person is told that somebody looked. */
export type LogAlertMode =
  | 'EVERY_VISIT'
  | 'NEW_PERSON'
  | 'OFF';

/** Days are days in Norway, both included; three months at most. */
export type LogControlFilterInput = {
  from: string;
  signal?: LogSignal | null | undefined;
  to: string;
  unitId?: string | number | null | undefined;
  /** An employee; users and relatives cannot be sought. */
  viewerId?: string | number | null | undefined;
};

export type LogControlUse =
  | 'EMERGENCY_REVIEWS'
  | 'HOURS'
  | 'SIGNALS'
  | 'SIGNALS_FILE'
  | 'VISITS'
  | 'VISITS_FILE';

/** Who says what: the one who asks, who answers, and to and from the one who looked. */
export type LogQuestionLineKind =
  | 'ANSWER'
  | 'FROM_VIEWER'
  | 'QUESTION'
  | 'TO_VIEWER';

/** What this hat is to the question: who asked, whom it is about, who answers, or who looked. */
export type LogQuestionPart =
  | 'ASKER'
  | 'HANDLER'
  | 'PERSON'
  | 'VIEWER';

/** Who is to answer. */
export type LogQuestionRoute =
  | 'COORDINATING_UNIT'
  | 'COORDINATOR';

export type LogReviewOutcome =
  | 'BREACH'
  | 'EXPLAINED'
  | 'FOLLOW_UP';

/** The part of a collaboration that was read, as the access log tells it. */
export type LogSection =
  | 'CRISIS'
  | 'MEETINGS'
  | 'MESSAGES'
  | 'MINUTES'
  | 'OVERVIEW'
  | 'PLAN'
  | 'PRINT'
  | 'TEAM';

/** Why log control might want to look closer. */
export type LogSignal =
  | 'DENIED_ATTEMPTS'
  | 'MANY_PLANS'
  | 'OUTSIDE_HOURS'
  | 'SAME_ADDRESS'
  | 'SAME_NAME';

export type MakeEntryCodeInput = {
  agreedById: string | number;
  agreedHow: AgreementWay;
  collaborationId: string | number;
};

/** Makes a decision an owned measure. Without a goal it goes under the first in its own area of life, else the first of the plan. */
export type MakeMeasureInput = {
  accountablePersonId: string | number;
  deadline: string;
  decisionId: string | number;
  goalId?: string | number | null | undefined;
};

/** What is left out is what is nearest: the goal of the same area, the owner, four weeks. */
export type MakeMeasureOfNeedInput = {
  accountablePersonId?: string | number | null | undefined;
  deadline?: string | null | undefined;
  expectedVersion: number;
  goalId?: string | number | null | undefined;
  id: string | number;
};

export type MakePersonalLinkInput = {
  collaborationId: string | number;
  personId: string | number;
  purpose: LinkPurpose;
};

export type MakeTopGoalInput = {
  id: string | number;
  top: boolean;
};

export type MarkAttendanceInput = {
  attendance: Attendance;
  meetingId: string | number;
  personId: string | number;
};

export type MarkGuardToldInput = {
  expectedVersion: number;
  id: string | number;
};

export type MarkNoticesReadInput = {
  ids: Array<string | number>;
};

export type MarkThreadReadInput = {
  messageId: string | number;
  threadId: string | number;
};

/** Carried goes on without the plan. */
export type MeasureEnding =
  | 'CARRIED'
  | 'DONE'
  | 'STOPPED';

export type MeasureStatus =
  | 'AGREED'
  | 'DONE'
  | 'PROPOSED'
  | 'STOPPED'
  | 'UNDER_WAY';

export type MeetingIdInput = {
  meetingId: string | number;
};

export type MeetingState =
  | 'CALLED'
  | 'CANCELLED'
  | 'DRAFT'
  | 'HELD'
  | 'IN_PROGRESS';

export type MinutesState =
  | 'APPROVED'
  | 'DRAFT'
  | 'PUBLISHED';

export type MoveCrisisStepInput = {
  /** What it is to stand after; null for first. */
  afterId?: string | number | null | undefined;
  id: string | number;
};

export type MoveGoalInput = {
  /** The goal to put it after; null for first, left out to leave it. */
  afterId?: string | number | null | undefined;
  id: string | number;
  /** The goal to put it under; null for none, left out to leave it. */
  parentId?: string | number | null | undefined;
};

export type MoveMeasureInput = {
  /** The measure to put it after; null for first, left out to leave it. */
  afterId?: string | number | null | undefined;
  /** The goal to put it under; left out to leave it. */
  goalId?: string | number | null | undefined;
  id: string | number;
};

export type NameCoordinatorInput = {
  /** For the family of a child under 18, or of one expected. */
  childCoordinator?: boolean;
  collaborationId: string | number;
  coordinatorId: string | number;
};

export type NameForTeamInvitationInput = {
  invitationId: string | number;
  personId: string | number;
};

export type NamePrimaryContactInput = {
  membershipId: string | number;
};

/** Somebody of whom only the name is known, and who is registered by it. */
export type NamedInput = {
  familyName: string;
  givenName: string;
  /** The same press sent twice lets in one person. */
  idempotencyKey: string | number;
};

/** What can be done with a need. */
export type NeedMove =
  | 'DECLINE'
  | 'EDIT'
  | 'GIVE'
  | 'MAKE_MEASURE'
  | 'MEET'
  | 'OWN'
  | 'RELEASE'
  | 'REMOVE'
  | 'REOPEN';

/** Who says that there is a need. */
export type NeedSayer =
  | 'PERSON'
  | 'RELATIVE'
  | 'SERVICE';

export type NeedState =
  | 'DECLINED'
  | 'MET'
  | 'OPEN'
  | 'OWNED';

export type NextOfKinKind =
  | 'NEXT_OF_KIN'
  | 'SPOKESPERSON';

export type NoteSection =
  | 'ASSESSMENTS'
  | 'FACTS';

export type NoteWorkNumberInput = {
  /** Typed in here and never sent back. */
  nationalId: string;
  personId: string | number;
};

/** What happened; a notice never carries content. */
export type NoticeKind =
  | 'AGE_COMING'
  | 'CIRCLE_CHANGED'
  | 'CODE_MADE'
  | 'CONSENT_ENDING'
  | 'CONSENT_UNIT_CHANGED'
  | 'COORDINATOR_NAMED'
  | 'COORDINATOR_REFUSED'
  | 'DEPUTY_ASKED'
  | 'DEPUTY_NAMED'
  | 'DEPUTY_NOT_NEEDED'
  | 'DEPUTY_REFUSED'
  | 'EARLIER_MESSAGES_OPENED'
  | 'EMERGENCY_OPENED'
  | 'EMPLOYEE_CONNECTED'
  | 'EMPLOYEE_WAITS'
  | 'GUARD_ENDING'
  | 'HAND_OVER_DONE'
  | 'HAND_OVER_HELD_BACK'
  | 'HAND_OVER_LAPSED'
  | 'HAND_OVER_PLANNED'
  | 'HAND_OVER_RECEIVED'
  | 'HAND_OVER_UNDONE'
  | 'INVITATION_ACCEPTED'
  | 'INVITATION_DECLINED'
  | 'INVITATION_SENT'
  | 'INVITATION_WITHDRAWN'
  | 'LAW_ENDING'
  | 'LINK_WANTED'
  | 'LOG_ANSWER'
  | 'LOG_QUESTION'
  | 'LOG_QUESTION_OVERDUE'
  | 'LOG_QUESTION_TO_YOU'
  | 'LOG_QUESTION_WAITING'
  | 'MANDATE_ENDING'
  | 'MEMBERSHIP_ENDED'
  | 'MEMBER_LEFT'
  | 'NEED_ESCALATED'
  | 'NEED_UNOWNED'
  | 'NEED_WAITING'
  | 'NEW_COORDINATOR'
  | 'NEW_HELPER'
  | 'OWN_ENDING'
  | 'OWN_NARROWING'
  | 'PARENT_ENDING'
  | 'PARTY_COMING'
  | 'PLAN_OPENED'
  | 'PLAN_OPENED_BY_NEW'
  | 'REFUSAL_APPEALED'
  | 'REFUSAL_SETTLED'
  | 'RELATIVE_ENDING'
  | 'REVIEW_DUE'
  | 'REVIEW_SOON'
  | 'STANDING_TEAM_CASES_LEFT'
  | 'STANDING_TEAM_CLOSING'
  | 'STANDING_TEAM_GOES_ON'
  | 'STANDING_TEAM_WAITS'
  | 'TALK_COMING'
  | 'TEAM_INVITED'
  | 'WORK_ADDRESS_REFUSED';

/** What came of typing a number: the first word, another number than the one before, or the second word. */
export type NumberWord =
  | 'CONFIRMED'
  | 'DIFFERS'
  | 'NOTED';

export type OfferAnswer =
  | 'CAN'
  | 'CANNOT'
  | 'PARTLY';

/** The whole national identity number, or the whole name and the date of birth. */
export type OpenEmergencyAccessInput = {
  bornOn?: string | null | undefined;
  name?: string | null | undefined;
  nationalId?: string | null | undefined;
  reason: string;
  unitId: string | number;
};

export type OpenReportedInput = {
  askedBy: WishedBy;
  askedHow: string;
  askedOn: string;
  /** For the family of a child under 18, or of one expected. */
  childCoordinator?: boolean;
  collaborationId: string | number;
  coordinatorId: string | number;
  idempotencyKey: string | number;
  wantsPlan: boolean;
};

export type OrganisationType =
  | 'MUNICIPALITY'
  | 'NAV_MUNICIPAL'
  | 'NAV_STATE'
  | 'NEIGHBOUR_MUNICIPALITY'
  | 'PRIVATE'
  | 'SPECIALIST_HEALTH'
  | 'VOLUNTARY';

/** How it went, against what was hoped for. */
export type Outcome =
  | 'AS_HOPED'
  | 'LESS'
  | 'MORE'
  | 'MUCH_LESS'
  | 'MUCH_MORE';

export type OutsiderInput = {
  familyName: string;
  givenName: string;
  kind: PersonKind;
  profession?: string | null | undefined;
  /** Where they work, if it is a unit in the directory. */
  unitId?: string | number | null | undefined;
};

/** A person of the circle, or a unit with somebody there. */
export type OwnNeedInput = {
  expectedVersion: number;
  id: string | number;
  personId?: string | number | null | undefined;
  unitId?: string | number | null | undefined;
};

export type PausePlanInput = {
  expectedVersion: number;
  planId: string | number;
  reason: string;
};

export type PersonKind =
  | 'CITIZEN'
  | 'PROFESSIONAL';

export type PlacementInput = {
  personId: string | number;
  /** Which of the successors, counted from 0. */
  successor: number;
};

export type PlanAbsenceInput = {
  absenceId?: string | number | null | undefined;
  choices: Array<DeputyChoiceInput>;
  deputyId?: string | number | null | undefined;
  fromDate: string;
  untilDate: string;
};

/** Who asked for the plan. */
export type PlanAsker =
  | 'GUARDIAN'
  | 'PERSON'
  | 'RELATIVE'
  | 'SERVICE';

export type PlanHandOverInput = {
  movesMeasures: boolean;
  movesMeetings: boolean;
  movesQuestions: boolean;
  movesRole: boolean;
  onDate: string;
  opensThreads: boolean;
  plans: Array<HandOverPlanInput>;
  stays: boolean;
  successorId: string | number;
  tellsTeam: boolean;
};

/** What is missing of a point. */
export type PlanPart =
  | 'ACCOUNTABLE'
  | 'COOPERATION'
  | 'COORDINATOR'
  | 'EXTENT'
  | 'GOALS'
  | 'HOW'
  | 'KIN_CONTRIBUTION'
  | 'MEASURES'
  | 'MEMBER_CONTRIBUTION'
  | 'NEEDS'
  | 'OWN_CONTRIBUTION'
  | 'PARTICIPANTS'
  | 'PERIOD'
  | 'PERIOD_OVER'
  | 'PLAN_CONSENT'
  | 'RESOURCES'
  | 'REVIEW'
  | 'REVIEW_PASSED'
  | 'SHARING';

/** The nine things a plan has to say. */
export type PlanPoint =
  | 'CONSENT'
  | 'CONTRIBUTIONS'
  | 'COOPERATION'
  | 'COORDINATOR'
  | 'GOALS'
  | 'MEASURES'
  | 'METHODS'
  | 'PARTICIPANTS'
  | 'PERIOD';

/** Unseen rests on parts of life this hat does not have. */
export type PlanPointState =
  | 'MET'
  | 'MISSING'
  | 'UNSEEN';

export type PlanState =
  | 'ACTIVE'
  | 'CLOSED'
  | 'DECLINED'
  | 'PAUSED'
  | 'WISHED'
  | 'WITHDRAWN';

export type PlanTemplateIdInput = {
  expectedVersion: number;
  id: string | number;
};

/** How the person said yes to a plan. */
export type PlanYes =
  | 'GUARDIAN'
  | 'SIGNED'
  | 'SPOKEN';

export type PostponeGoalReviewInput = {
  /** The day it was to be looked at, as seen by whoever puts it off. */
  from: string;
  goalId: string | number;
  reason: string;
  until: string;
};

export type PostponePlanReviewInput = {
  /** The day it was to be looked at, as seen by whoever puts it off. */
  from: string;
  planId: string | number;
  reason: string;
  until: string;
};

/** Exactly one thing one thinks of doing. */
export type PreviewInput = {
  answerConsentRequest?: AnswerConsentRequestInput | null | undefined;
  changeConsent?: ChangeConsentInput | null | undefined;
  changeMandate?: ChangeMandateInput | null | undefined;
  changeParent?: ChangeParentInput | null | undefined;
  changeRelative?: ChangeRelativeInput | null | undefined;
  closeRelative?: CloseRelativeInput | null | undefined;
  endMandate?: EndMandateInput | null | undefined;
  endParent?: EndParentInput | null | undefined;
  excludeEmployee?: ExcludeEmployeeInput | null | undefined;
  giveConsent?: GiveConsentInput | null | undefined;
  letInRelative?: LetInRelativeInput | null | undefined;
  liftExclusion?: LiftExclusionInput | null | undefined;
  recordLegalBasis?: RecordLegalBasisInput | null | undefined;
  recordMandate?: RecordMandateInput | null | undefined;
  recordParent?: RecordParentInput | null | undefined;
  withdrawConsent?: WithdrawConsentInput | null | undefined;
  withholdAreas?: WithholdAreasInput | null | undefined;
};

export type ProfessionalPlanKind =
  | 'ACTIVITY'
  | 'CARE'
  | 'CRISIS'
  | 'OTHER'
  | 'REHABILITATION'
  | 'SCHOOL'
  | 'TREATMENT';

export type ProposeAgendaItemInput = {
  lifeArea?: LifeArea;
  meetingId: string | number;
  title: string;
};

export type ProviderKind =
  | 'ENTRA'
  | 'HELSEID'
  | 'IDPORTEN';

/** Only the fields sent are changed. */
export type RateEvaluationInput = {
  expectedVersion: number;
  id: string | number;
  ownOutcome?: Outcome | null | undefined;
  ownWords?: string | null | undefined;
  /** Must be true when another writes what the person said. */
  saidByPerson?: boolean | null | undefined;
};

export type RateRehabActivityInput = {
  id: string | number;
  moment: CourseMoment;
  /** From 1, does not manage, to 10, manages very well. */
  rating: number;
  /** Must be true when another writes what the person said. */
  saidByPerson?: boolean | null | undefined;
};

export type RecordChildTalkInput = {
  guardianAnswer: UserAnswer;
  guardianNote?: string | null | undefined;
  measureId: string | number;
  outcome: ChildTalkOutcome;
  /** Must be there when nobody has talked with the child. */
  reason?: string | null | undefined;
  talkedOn: string;
};

export type RecordCoordinatorRefusalInput = {
  appealBody: string;
  appealBy: string;
  collaborationId: string | number;
  decidedOn: string;
  grounds: string;
};

export type RecordLegalBasisInput = {
  areas: Array<LifeArea>;
  collaborationId: string | number;
  legalBasis: string;
  personId?: string | number | null | undefined;
  purpose: string;
  unitId?: string | number | null | undefined;
  /** Last day; left out, it lasts until it is withdrawn. */
  until?: string | null | undefined;
};

export type RecordMandateInput = {
  areas: Array<LifeArea>;
  /** Instead of somebody known. */
  atHome?: AtHomeInput | null | undefined;
  /** Which authority has decided it. */
  authority: string;
  collaborationId: string | number;
  from: string;
  level: AccessLevel;
  mayConsent: boolean;
  /** Somebody who is known here already. */
  personId?: string | number | null | undefined;
  until?: string | null | undefined;
};

export type RecordParentInput = {
  /** Instead of somebody known. */
  atHome?: AtHomeInput | null | undefined;
  collaborationId: string | number;
  from?: string | null | undefined;
  /** Somebody who is known here already. */
  personId?: string | number | null | undefined;
  until?: string | null | undefined;
};

export type RecordPlanRefusalInput = {
  appealBody: string;
  appealBy: string;
  collaborationId: string | number;
  decidedOn: string;
  grounds: string;
};

export type RecordPlanWishInput = {
  collaborationId: string | number;
  consentHow?: PlanYes | null | undefined;
  wishedBy: PlanAsker;
  wishedHow: string;
  wishedOn: string;
};

export type RefusalStatus =
  | 'APPEALED'
  | 'CHANGED'
  | 'STANDING'
  | 'UPHELD';

export type RefusalSubject =
  | 'COORDINATOR'
  | 'PLAN';

export type RefuseDeputyInput = {
  collaborationId: string | number;
  deputyId: string | number;
};

export type RegisterPersonInput = {
  addressProtection?: AddressProtection;
  askedBy: WishedBy;
  askedHow: string;
  askedOn: string;
  /** For the family of a child under 18, or of one expected. */
  childCoordinator?: boolean;
  coordinatorId: string | number;
  expectedOn?: string | null | undefined;
  familyName: string;
  givenName: string;
  idempotencyKey: string | number;
  identity: IdentityKind;
  /** Typed in here and never sent back. */
  nationalId?: string | null | undefined;
  wantsPlan: boolean;
};

export type Relation =
  | 'COORDINATOR'
  | 'EMERGENCY'
  | 'GUARDIAN'
  | 'MEMBER'
  | 'OWNER'
  | 'PARENT'
  | 'RELATIVE';

export type RemoveCrisisStepInput = {
  id: string | number;
};

export type RemoveWorkNumberInput = {
  personId: string | number;
};

export type RenewDisclosureGuardInput = {
  decidedById: string | number;
  expectedVersion: number;
  id: string | number;
  legalGround: string;
  reason: string;
  until: string;
};

/** One into several is a split, several into one a merge. */
export type ReorganiseUnitsInput = {
  fromUnitIds: Array<string | number>;
  /** The first day of the successors; later than today. */
  onDate: string;
  /** Who goes where; the others go to the first. */
  placements: Array<PlacementInput>;
  successors: Array<SuccessorInput>;
};

/** Puts back all of a version, in every language, as a new version. */
export type RestorePlanTemplateInput = {
  expectedVersion: number;
  id: string | number;
  /** 0 is as it came with the program. */
  number: number;
};

export type RestoreVersionInput = {
  expectedVersion: number;
  id: string | number;
  kind: KeptKind;
  version: number;
};

export type ResumePlanInput = {
  expectedVersion: number;
  planId: string | number;
};

export type ReviewEmergencyAccessInput = {
  id: string | number;
  note: string;
};

export type ReviewLogSignalInput = {
  note: string;
  onDate: string;
  outcome: LogReviewOutcome;
  signal: LogSignal;
  viewerId: string | number;
};

/** How the yes was said, for whoever writes down somebody else’s. */
export type SaidInput = {
  /** Who said yes; the person when left out. */
  byId?: string | number | null | undefined;
  capacity?: CapacityInput | null | undefined;
  /** What the person said themselves, where somebody else decides. */
  heard?: string | null | undefined;
  /** The day it was signed on paper; left out where it was said. */
  signedOn?: string | null | undefined;
};

/** The whole of it in one language; other languages of what is still there are kept. */
export type SavePlanTemplateInput = {
  about: string;
  expectedVersion: number;
  goals: Array<TemplateGoalInput>;
  /** Left out for a new one. */
  id?: string | number | null | undefined;
  /** nb, nn or en. */
  language: string;
  name: string;
};

export type SendMessageInput = {
  body: string;
  idempotencyKey: string | number;
  threadId: string | number;
};

/** CODE: opened with a one-time code, and narrow. */
export type SessionKind =
  | 'CODE'
  | 'FULL';

export type SetAddressProtectionInput = {
  collaborationId: string | number;
  protection: AddressProtection;
};

export type SetDisclosureGuardInput = {
  collaborationId: string | number;
  decidedById: string | number;
  legalGround: string;
  reason: string;
  towardId: string | number;
  unitId: string | number;
  /** The last day it stands. */
  until: string;
};

export type SetEmergencyGroundInput = {
  from: string;
  legalGround: string;
  maxHours: number;
  /** The last day; open when left out. */
  until?: string | null | undefined;
};

export type SetGoalReviewInput = {
  expectedVersion: number;
  goalId: string | number;
  /** Null: together with the plan. */
  reviewOn?: string | null | undefined;
};

export type SetGoalScaleInput = {
  asHoped?: string | null | undefined;
  /** 0 when there was none. What is left out stands. */
  expectedVersion: number;
  goalId: string | number;
  less?: string | null | undefined;
  more?: string | null | undefined;
  muchLess?: string | null | undefined;
  muchMore?: string | null | undefined;
  withPerson?: boolean | null | undefined;
};

export type SetGoalStateInput = {
  expectedVersion: number;
  id: string | number;
  /** Must be there when it is set aside. */
  reason?: string | null | undefined;
  state: GoalState;
};

export type SetLogAlertInput = {
  collaborationId: string | number;
  mode: LogAlertMode;
};

export type SetMeasureStatusInput = {
  expectedVersion: number;
  id: string | number;
  reason?: string | null | undefined;
  status: MeasureStatus;
};

/** OPEN lets go of it, or takes it up again; DECLINED has a reason. */
export type SetNeedStateInput = {
  expectedVersion: number;
  id: string | number;
  reason?: string | null | undefined;
  state: NeedState;
};

export type SetPlanSettingInput = {
  activeMonths: number;
  appealBody: string;
  appealWeeks: number;
  escalationDays: number;
  expectedVersion: number;
  reviewMonths: number;
};

/** Takes something away, or brings it back as it was. */
export type SetRemovedInput = {
  id: string | number;
  removed: boolean;
};

export type SetSeesEarlierInput = {
  membershipId: string | number;
  seesEarlier: boolean;
};

export type SetSeesPlaceInput = {
  membershipId: string | number;
  seesPlace: boolean;
};

export type SetStandingTeamEndInput = {
  expectedVersion: number;
  /** Null when it is to go on after all. */
  lastDay?: string | null | undefined;
  standingTeamId: string | number;
};

export type SetWorkingHoursInput = {
  closes: string;
  expectedVersion: number;
  opens: string;
  unitKind: UnitKind;
  weekends: boolean;
};

export type SettleCoordinatorRefusalInput = {
  expectedVersion: number;
  id: string | number;
  /** Upheld or changed. */
  outcome: RefusalStatus;
  settledOn: string;
};

export type SettlePlanRefusalInput = {
  expectedVersion: number;
  id: string | number;
  /** Upheld or changed. */
  outcome: RefusalStatus;
  settledOn: string;
};

export type SettledMeasureInput = {
  becomes: MeasureEnding;
  id: string | number;
  /** Needed when it is stopped. */
  reason?: string | null | undefined;
};

export type StandingTeamRole =
  | 'LEAD'
  | 'MEMBER';

export type StartPlanInput = {
  /** Needed when no yes is written down yet. */
  consentHow?: PlanYes | null | undefined;
  expectedVersion: number;
  periodEnd: string;
  periodStart: string;
  planId: string | number;
  reviewDate: string;
};

/** A unit that is there already, or a new one with name and kind. */
export type SuccessorInput = {
  kind?: UnitKind | null | undefined;
  name?: string | null | undefined;
  unitId?: string | number | null | undefined;
};

export type TakeBackAppealInput = {
  expectedVersion: number;
  id: string | number;
};

export type TakeDecisionInput = {
  idempotencyKey: string | number;
  itemId: string | number;
  text: string;
};

export type TakeUpItemInput = {
  itemId: string | number;
};

export type TeamRole =
  | 'CHILD_COORDINATOR'
  | 'COORDINATOR'
  | 'MEMBER'
  | 'PRIMARY_CONTACT';

export type TemplateGoalInput = {
  key: string | number;
  lifeArea: LifeArea;
  measures: Array<TemplateMeasureInput>;
  title: string;
};

export type TemplateMeasureInput = {
  extent?: string | null | undefined;
  how?: string | null | undefined;
  key: string | number;
  title: string;
  weeks: number;
};

export type UndoChangeInput = {
  id: string | number;
  kind: KeptKind;
  /** The version the change gave. */
  version: number;
};

export type UndoHandOverInput = {
  handOverIds: Array<string | number>;
};

export type UndoWithdrawalInput = {
  id: string | number;
};

export type UnitKind =
  | 'ADMINISTRATION'
  | 'CHILD_WELFARE'
  | 'COORDINATING_UNIT'
  | 'DAY_CENTRE'
  | 'FAMILY_CENTRE'
  | 'GP'
  | 'HOME_CARE'
  | 'HOUSING'
  | 'MENTAL_HEALTH'
  | 'NAV_MUNICIPAL'
  | 'NAV_STATE'
  | 'PRIVATE_SERVICE'
  | 'PURCHASER_OFFICE'
  | 'REHABILITATION'
  | 'SCHOOL'
  | 'SPECIALIST_HEALTH'
  | 'VOLUNTARY';

/** What somebody is in a unit. */
export type UnitRole =
  | 'ADMINISTRATOR'
  | 'COORDINATING'
  | 'EMPLOYEE'
  | 'LEADER'
  | 'LOG_CONTROL';

export type UsePersonalLinkInput = {
  token: string;
};

export type UserAnswer =
  | 'NO'
  | 'NOT_ASKED'
  | 'YES';

/** Who asked for the collaboration. */
export type WishedBy =
  | 'GUARDIAN'
  | 'PERSON'
  | 'RELATIVE'
  | 'SERVICE';

export type WithdrawConsentInput = {
  id: string | number;
};

export type WithdrawConsentRequestInput = {
  id: string | number;
};

export type WithdrawEntryCodesInput = {
  collaborationId: string | number;
};

export type WithdrawPersonalLinkInput = {
  id: string | number;
};

export type WithdrawPlanInput = {
  expectedVersion: number;
  planId: string | number;
  /** Needed from others than the person. */
  reason?: string | null | undefined;
};

export type WithdrawTeamInvitationInput = {
  invitationId: string | number;
  reason?: string | null | undefined;
};

/** Exactly these areas from now on. */
export type WithholdAreasInput = {
  areas: Array<LifeArea>;
  collaborationId: string | number;
};

export type WriteLogQuestionInput = {
  idempotencyKey: string | number;
  kind: LogQuestionLineKind;
  questionId: string | number;
  text: string;
};

export type WriteNotesInput = {
  expectedVersion: number;
  itemId: string | number;
  section: NoteSection;
  text: string;
};

type MutationErrors_AlreadySent_Fragment = { __typename: 'AlreadySent', code: ErrorCode, message: string, path: Array<string>, version: number | null } & { ' $fragmentName'?: 'MutationErrors_AlreadySent_Fragment' };

type MutationErrors_InvalidInput_Fragment = { __typename: 'InvalidInput', code: ErrorCode, message: string, path: Array<string> } & { ' $fragmentName'?: 'MutationErrors_InvalidInput_Fragment' };

type MutationErrors_NotPossible_Fragment = { __typename: 'NotPossible', code: ErrorCode, message: string, path: Array<string> } & { ' $fragmentName'?: 'MutationErrors_NotPossible_Fragment' };

type MutationErrors_VersionConflict_Fragment = { __typename: 'VersionConflict', code: ErrorCode, message: string, path: Array<string>, yours: string | null, theirs: string | null, theirName: string, theirAt: string, currentVersion: number } & { ' $fragmentName'?: 'MutationErrors_VersionConflict_Fragment' };

export type MutationErrorsFragment =
  | MutationErrors_AlreadySent_Fragment
  | MutationErrors_InvalidInput_Fragment
  | MutationErrors_NotPossible_Fragment
  | MutationErrors_VersionConflict_Fragment
;

export type OpenOutboxMutationVariables = Exact<{ [key: string]: never; }>;


export type OpenOutboxMutation = { openOutbox: { key: string } };

export type OwnDraftsQueryVariables = Exact<{
  collaborationId: string | number;
  after?: string | null | undefined;
}>;


export type OwnDraftsQuery = { collaboration: { id: string, drafts: Array<{ key: string, baseVersion: number, savedAt: string, fields: Array<{ name: string, text: string }> }> } };

export type KeepDraftMutationVariables = Exact<{
  input: KeepDraftInput;
}>;


export type KeepDraftMutation = { keepDraft: { savedAt: string | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type DropDraftMutationVariables = Exact<{
  input: DropDraftInput;
}>;


export type DropDraftMutation = { dropDraft: { dropped: boolean | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type AccessLogEntryViewFragment = { id: string, at: string, unitName: string | null, section: LogSection, relation: Relation, groundKind: GroundKind, why: string | null, questionGoesTo: LogQuestionRoute, deputyFor: { id: string, name: string } | null, viewer: { id: string, name: string, initials: string, profession: string | null }, question: { ' $fragmentRefs'?: { 'LogQuestionViewFragment': LogQuestionViewFragment } } | null } & { ' $fragmentName'?: 'AccessLogEntryViewFragment' };

export type AccessLogQueryVariables = Exact<{
  collaborationId: string | number;
  after?: string | null | undefined;
  filter?: AccessLogFilterInput | null | undefined;
}>;


export type AccessLogQuery = { accessLog: { nodes: Array<{ ' $fragmentRefs'?: { 'AccessLogEntryViewFragment': AccessLogEntryViewFragment } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AccessLogViewersQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type AccessLogViewersQuery = { accessLogViewers: Array<{ unitId: string | null, unitName: string | null, viewer: { id: string, name: string } }> };

export type ActionsHereQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type ActionsHereQuery = { collaboration: { id: string, myAccess: { actions: Array<string> } } };

export type GiveConsentMutationVariables = Exact<{
  input: GiveConsentInput;
}>;


export type GiveConsentMutation = { giveConsent: { consent: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type ChangeConsentMutationVariables = Exact<{
  input: ChangeConsentInput;
}>;


export type ChangeConsentMutation = { changeConsent: { consent: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type WithdrawConsentMutationVariables = Exact<{
  input: WithdrawConsentInput;
}>;


export type WithdrawConsentMutation = { withdrawConsent: { consent: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type UndoWithdrawalMutationVariables = Exact<{
  input: UndoWithdrawalInput;
}>;


export type UndoWithdrawalMutation = { undoWithdrawal: { consent: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type RecordLegalBasisMutationVariables = Exact<{
  input: RecordLegalBasisInput;
}>;


export type RecordLegalBasisMutation = { recordLegalBasis: { consent: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type AnswerConsentRequestMutationVariables = Exact<{
  input: AnswerConsentRequestInput;
}>;


export type AnswerConsentRequestMutation = { answerConsentRequest: { request: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type WithdrawConsentRequestMutationVariables = Exact<{
  input: WithdrawConsentRequestInput;
}>;


export type WithdrawConsentRequestMutation = { withdrawConsentRequest: { request: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type ExcludeEmployeeMutationVariables = Exact<{
  input: ExcludeEmployeeInput;
}>;


export type ExcludeEmployeeMutation = { excludeEmployee: { exclusion: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type ExcludeByNameMutationVariables = Exact<{
  input: ExcludeByNameInput;
}>;


export type ExcludeByNameMutation = { excludeByName: { namesakeStays: boolean | null, exclusions: Array<{ id: string }> | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type LiftExclusionMutationVariables = Exact<{
  input: LiftExclusionInput;
}>;


export type LiftExclusionMutation = { liftExclusion: { exclusion: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type LetInRelativeMutationVariables = Exact<{
  input: LetInRelativeInput;
}>;


export type LetInRelativeMutation = { letInRelative: { relative: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type ChangeRelativeMutationVariables = Exact<{
  input: ChangeRelativeInput;
}>;


export type ChangeRelativeMutation = { changeRelative: { relative: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type CloseRelativeMutationVariables = Exact<{
  input: CloseRelativeInput;
}>;


export type CloseRelativeMutation = { closeRelative: { relative: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type RecordMandateMutationVariables = Exact<{
  input: RecordMandateInput;
}>;


export type RecordMandateMutation = { recordMandate: { guardian: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type ChangeMandateMutationVariables = Exact<{
  input: ChangeMandateInput;
}>;


export type ChangeMandateMutation = { changeMandate: { guardian: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type EndMandateMutationVariables = Exact<{
  input: EndMandateInput;
}>;


export type EndMandateMutation = { endMandate: { guardian: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type RecordParentMutationVariables = Exact<{
  input: RecordParentInput;
}>;


export type RecordParentMutation = { recordParent: { parent: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type ChangeParentMutationVariables = Exact<{
  input: ChangeParentInput;
}>;


export type ChangeParentMutation = { changeParent: { parent: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type EndParentMutationVariables = Exact<{
  input: EndParentInput;
}>;


export type EndParentMutation = { endParent: { parent: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type AskForConsentMutationVariables = Exact<{
  input: AskForConsentInput;
}>;


export type AskForConsentMutation = { askForConsent: { requests: Array<{ id: string }> | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type WithholdAreasMutationVariables = Exact<{
  input: WithholdAreasInput;
}>;


export type WithholdAreasMutation = { withholdAreas: { withheld: Array<LifeArea> | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type CircleChangeViewFragment = { loses: Array<LifeArea>, keeps: Array<LifeArea>, writes: boolean | null, seesNothing: boolean, person: { id: string, name: string, profession: string | null } | null, unit: { id: string, name: string } | null, gains: Array<{ areas: Array<LifeArea>, firstDay: string | null, lastDay: string | null }>, moves: Array<{ areas: Array<LifeArea>, lastDay: string | null }> } & { ' $fragmentName'?: 'CircleChangeViewFragment' };

export type PreviewCircleChangeMutationVariables = Exact<{
  input: PreviewInput;
}>;


export type PreviewCircleChangeMutation = { previewCircleChange: { changes: Array<{ ' $fragmentRefs'?: { 'CircleChangeViewFragment': CircleChangeViewFragment } }> | null, unchanged: Array<{ ' $fragmentRefs'?: { 'CircleChangeViewFragment': CircleChangeViewFragment } }> | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type GuardViewFragment = { id: string, reason: string, legalGround: string, decidedAt: string, until: string, toldAt: string | null, state: GuardState, version: number, toward: { id: string, name: string }, unit: { id: string, name: string } | null, decidedBy: { id: string, name: string } } & { ' $fragmentName'?: 'GuardViewFragment' };

export type DisclosureGuardsQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type DisclosureGuardsQuery = { disclosureGuards: { guards: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'GuardViewFragment': GuardViewFragment } }
    )>, choices: { takingPartIds: Array<string>, towards: Array<{ ofAgeOn: string | null, person: { id: string, name: string } }>, units: Array<{ id: string, name: string }>, deciders: Array<{ id: string, name: string }> } } };

export type SetDisclosureGuardMutationVariables = Exact<{
  input: SetDisclosureGuardInput;
}>;


export type SetDisclosureGuardMutation = { setDisclosureGuard: { guarding: { guards: Array<{ id: string, state: GuardState, version: number }> } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type RenewDisclosureGuardMutationVariables = Exact<{
  input: RenewDisclosureGuardInput;
}>;


export type RenewDisclosureGuardMutation = { renewDisclosureGuard: { guarding: { guards: Array<{ id: string, state: GuardState, version: number }> } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type MarkGuardToldMutationVariables = Exact<{
  input: MarkGuardToldInput;
}>;


export type MarkGuardToldMutation = { markGuardTold: { guarding: { guards: Array<{ id: string, state: GuardState, version: number }> } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type LogControlHoursQueryVariables = Exact<{ [key: string]: never; }>;


export type LogControlHoursQuery = { logControlHours: Array<{ unitKind: UnitKind, opens: string, closes: string, weekends: boolean, version: number }> };

export type SetWorkingHoursMutationVariables = Exact<{
  input: SetWorkingHoursInput;
}>;


export type SetWorkingHoursMutation = { setWorkingHours: { hours: Array<{ unitKind: UnitKind, version: number }> | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type LogControlRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type LogControlRulesQuery = { logControlRules: { manyPlans: number, deniedAttempts: number, units: Array<{ id: string, name: string }> } };

export type LogControlSignalViewFragment = { signal: LogSignal, viewerId: string, viewerName: string, profession: string | null, unitName: string | null, onDate: string, times: number, plans: number, firstAt: string, lastAt: string, mine: boolean, reviews: Array<{ id: string, outcome: LogReviewOutcome, note: string, reviewedAt: string, reviewedBy: { id: string, name: string } | null }> } & { ' $fragmentName'?: 'LogControlSignalViewFragment' };

export type LogControlSignalsQueryVariables = Exact<{
  filter: LogControlFilterInput;
  after?: string | null | undefined;
}>;


export type LogControlSignalsQuery = { logControlSignals: { nodes: Array<{ ' $fragmentRefs'?: { 'LogControlSignalViewFragment': LogControlSignalViewFragment } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LogControlVisitsQueryVariables = Exact<{
  filter: LogControlFilterInput;
  after?: string | null | undefined;
}>;


export type LogControlVisitsQuery = { logControlVisits: { nodes: Array<{ id: string, at: string, refused: boolean, section: LogSection, planReference: string, viewerName: string | null, profession: string | null, viewerReference: string | null, municipality: string | null, unitName: string | null, relation: Relation | null, groundKind: GroundKind | null, legalBasis: string | null, signals: Array<LogSignal> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LogControlUsesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type LogControlUsesQuery = { logControlUses: { nodes: Array<{ id: string, at: string, what: LogControlUse, from: string | null, to: string | null, hours: { unitKind: UnitKind, opens: string, closes: string, weekends: boolean } | null, person: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReviewLogSignalMutationVariables = Exact<{
  input: ReviewLogSignalInput;
}>;


export type ReviewLogSignalMutation = { reviewLogSignal: { signal: { ' $fragmentRefs'?: { 'LogControlSignalViewFragment': LogControlSignalViewFragment } } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type LogQuestionViewFragment = { id: string, part: LogQuestionPart, lookedAt: string, section: LogSection, unitName: string | null, dueOn: string, overdue: boolean, answered: boolean, viewer: { id: string, name: string } | null, askedBy: { id: string, name: string } | null, lines: Array<{ id: string, kind: LogQuestionLineKind, body: string, mine: boolean, writtenAt: string, author: { id: string, name: string } | null }> } & { ' $fragmentName'?: 'LogQuestionViewFragment' };

export type LogQuestionQueryVariables = Exact<{
  id: string | number;
}>;


export type LogQuestionQuery = { logQuestion: { ' $fragmentRefs'?: { 'LogQuestionViewFragment': LogQuestionViewFragment } } };

export type QuestionsToAnswerQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type QuestionsToAnswerQuery = { logQuestionsToAnswer: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, part: LogQuestionPart, dueOn: string, overdue: boolean, askedBy: { id: string, name: string } | null }> } };

export type OverdueQuestionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OverdueQuestionsQuery = { overdueLogQuestions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ reference: string, askedOn: string, dueOn: string, coordinator: { id: string, name: string } | null }> } };

export type AskAboutVisitMutationVariables = Exact<{
  input: AskAboutVisitInput;
}>;


export type AskAboutVisitMutation = { askAboutVisit: { entry: { id: string, question: { ' $fragmentRefs'?: { 'LogQuestionViewFragment': LogQuestionViewFragment } } | null } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type WriteLogQuestionMutationVariables = Exact<{
  input: WriteLogQuestionInput;
}>;


export type WriteLogQuestionMutation = { writeLogQuestion: { question: { ' $fragmentRefs'?: { 'LogQuestionViewFragment': LogQuestionViewFragment } } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type LogAlertQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type LogAlertQuery = { collaboration: { id: string, logAlert: LogAlertMode | null } };

export type SetLogAlertMutationVariables = Exact<{
  input: SetLogAlertInput;
}>;


export type SetLogAlertMutation = { setLogAlert: { mode: LogAlertMode | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type ConsentViewFragment = { id: string, version: number, kind: GroundKind, areas: Array<LifeArea>, purpose: string, legalBasis: string | null, givenHow: GivenHow, heard: string | null, signedOn: string | null, firstDay: string | null, lastDay: string | null, unit: { id: string, name: string } | null, person: { id: string, name: string } | null, givenBy: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null, capacity: { assessedBy: string, assessedOn: string, assessedFor: string } | null } & { ' $fragmentName'?: 'ConsentViewFragment' };

export type CircleMemberViewFragment = { relation: Relation, person: { id: string, name: string, initials: string, kind: PersonKind } | null, unit: { id: string, name: string } | null, spans: Array<{ areas: Array<LifeArea>, groundKind: GroundKind, consentId: string | null, firstDay: string | null, lastDay: string | null }> } & { ' $fragmentName'?: 'CircleMemberViewFragment' };

export type RequestViewFragment = { id: string, areas: Array<LifeArea>, purpose: string, until: string | null, keptFrom: Array<string>, unit: { id: string, name: string } | null, person: { id: string, name: string } | null } & { ' $fragmentName'?: 'RequestViewFragment' };

export type WhoSeesQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type WhoSeesQuery = { whoSees: { id: string, records: boolean, own: boolean, decides: boolean, underAge: boolean, child: boolean, heard: boolean, mayWithhold: boolean, withheld: Array<LifeArea> | null, owner: { id: string, name: string } | null, people: Array<{ ' $fragmentRefs'?: { 'CircleMemberViewFragment': CircleMemberViewFragment } }>, consents: Array<{ ' $fragmentRefs'?: { 'ConsentViewFragment': ConsentViewFragment } }>, requests: Array<{ ' $fragmentRefs'?: { 'RequestViewFragment': RequestViewFragment } }>, exclusions: Array<{ id: string, since: string | null, person: { id: string, name: string } | null }>, relatives: Array<{ id: string, version: number, kind: NextOfKinKind, relationship: string, organisation: string | null, closest: boolean, level: AccessLevel, areas: Array<LifeArea>, firstDay: string | null, lastDay: string | null, person: { id: string, name: string } | null }>, guardians: Array<{ id: string, version: number, level: AccessLevel, areas: Array<LifeArea>, mayConsent: boolean, authority: string, firstDay: string | null, lastDay: string | null, person: { id: string, name: string } | null }>, parents: Array<{ id: string, version: number, firstDay: string | null, lastDay: string | null, person: { id: string, name: string } | null }>, deciders: Array<{ relation: Relation, areas: Array<LifeArea>, person: { id: string, name: string } | null }>, ages: Array<{ key: AgeKey, age: number, date: string, past: boolean }> } };

export type ConsentServicesQueryVariables = Exact<{
  search: string;
}>;


export type ConsentServicesQuery = { unitDirectory: { nodes: Array<{ id: string, name: string, organisation: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } } };

export type ConsentServiceQueryVariables = Exact<{
  id: string | number;
}>;


export type ConsentServiceQuery = { directoryUnit: { id: string, name: string } };

export type ConsentOutsidersQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type ConsentOutsidersQuery = { collaboration: { id: string, team: Array<{ id: string, role: TeamRole, unit: { id: string } | null, person: { id: string, name: string } }>, teamInvitations: Array<{ id: string, state: InvitationState, unit: { id: string } | null, person: { id: string, name: string } | null }> } };

export type ConsentKnownPeopleQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type ConsentKnownPeopleQuery = { collaboration: { id: string, nextOfKin: Array<{ id: string, person: { id: string, name: string } }> } };

export type ConsentHistoryQueryVariables = Exact<{
  collaborationId: string | number;
  after?: string | null | undefined;
}>;


export type ConsentHistoryQuery = { consentHistory: { nodes: Array<{ id: string, what: ConsentEventKind, at: string, areas: Array<LifeArea>, lastDay: string | null, signedOn: string | null, by: { id: string, name: string } | null, unit: { id: string, name: string } | null, person: { id: string, name: string } | null, capacity: { assessedBy: string, assessedOn: string, assessedFor: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RequestsWaitingQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type RequestsWaitingQuery = { whoSees: { id: string, decides: boolean, requests: Array<{ id: string }> } };

export type LookedLatelyQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type LookedLatelyQuery = { collaboration: { id: string, lookedLastWeek: number | null, myAccess: { relation: Relation } } };

export type EmergencyReadinessQueryVariables = Exact<{ [key: string]: never; }>;


export type EmergencyReadinessQuery = { emergencyReadiness: { on: boolean, legalGround: string | null, maxHours: number | null, units: Array<{ id: string, name: string }>, open: Array<{ id: string, endsAt: string, owner: { id: string, name: string } }> } };

export type EmergencyDoorQueryVariables = Exact<{ [key: string]: never; }>;


export type EmergencyDoorQuery = { emergencyReadiness: { on: boolean } };

export type OpenEmergencyAccessMutationVariables = Exact<{
  input: OpenEmergencyAccessInput;
}>;


export type OpenEmergencyAccessMutation = { openEmergencyAccess: { emergency: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type EmergencyAccessQueryVariables = Exact<{
  id: string | number;
}>;


export type EmergencyAccessQuery = { emergencyAccess: { id: string, reason: string, endsAt: string, owner: { id: string, name: string }, crisisSteps: Array<{ id: string, earlyWarning: string, steps: string, whoDoes: string | null, whoToCall: string | null }>, contacts: Array<{ role: EmergencyContactRole, relationship: string | null, closest: boolean, phone: string | null, person: { id: string, name: string, initials: string }, unit: { id: string, name: string } | null }> } };

export type EndEmergencyAccessMutationVariables = Exact<{
  input: EndEmergencyAccessInput;
}>;


export type EndEmergencyAccessMutation = { endEmergencyAccess: { endedId: string | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type EmergencyOpeningsQueryVariables = Exact<{
  collaborationId: string | number;
  after?: string | null | undefined;
}>;


export type EmergencyOpeningsQuery = { emergencyOpenings: { nodes: Array<{ id: string, reason: string, legalGround: string, openedAt: string, endsAt: string, reviewedAt: string | null, openedBy: { id: string, name: string, initials: string }, unit: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReviewViewFragment = { id: string, reason: string, legalGround: string, openedAt: string, endsAt: string, reviewedAt: string | null, note: string | null, own: boolean, owner: { id: string, name: string } | null, openedBy: { id: string, name: string }, unit: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null } & { ' $fragmentName'?: 'ReviewViewFragment' };

export type EmergencyReviewsQueryVariables = Exact<{
  waiting: boolean;
  after?: string | null | undefined;
}>;


export type EmergencyReviewsQuery = { emergencyReviews: { nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'ReviewViewFragment': ReviewViewFragment } }
    )>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type EmergencyReviewsWaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type EmergencyReviewsWaitingQuery = { emergencyReviewsWaiting: number };

export type ReviewEmergencyAccessMutationVariables = Exact<{
  input: ReviewEmergencyAccessInput;
}>;


export type ReviewEmergencyAccessMutation = { reviewEmergencyAccess: { review: (
      { id: string }
      & { ' $fragmentRefs'?: { 'ReviewViewFragment': ReviewViewFragment } }
    ) | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type EmergencySettingQueryVariables = Exact<{ [key: string]: never; }>;


export type EmergencySettingQuery = { emergencySetting: { id: string, legalGround: string, maxHours: number, from: string, until: string | null, setBy: { id: string, name: string } } | null };

export type SetEmergencyGroundMutationVariables = Exact<{
  input: SetEmergencyGroundInput;
}>;


export type SetEmergencyGroundMutation = { setEmergencyGround: { setting: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type EndEmergencyGroundMutationVariables = Exact<{
  input: EndEmergencyGroundInput;
}>;


export type EndEmergencyGroundMutation = { endEmergencyGround: { setting: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type NameCoordinatorMutationVariables = Exact<{
  input: NameCoordinatorInput;
}>;


export type NameCoordinatorMutation = { nameCoordinator: { coordinator: { id: string, name: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type OpenReportedMutationVariables = Exact<{
  input: OpenReportedInput;
}>;


export type OpenReportedMutation = { openReported: { opened: { coordinator: { id: string, name: string } } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type UsePersonalLinkMutationVariables = Exact<{
  input: UsePersonalLinkInput;
}>;


export type UsePersonalLinkMutation = { usePersonalLink: { used: { personId: string, purpose: LinkPurpose } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type CoordinatorCandidatesQueryVariables = Exact<{
  search: string;
}>;


export type CoordinatorCandidatesQuery = { coordinatorCandidates: Array<{ id: string, name: string, profession: string | null, unitName: string }> };

export type RegisterPersonMutationVariables = Exact<{
  input: RegisterPersonInput;
}>;


export type RegisterPersonMutation = { registerPerson: { opened: { bornOn: string | null, coordinator: { id: string, name: string } } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type ContactOfFragment = { id: string, name: string, contact: { address: string | null, phone: string | null, email: string | null, version: number } | null } & { ' $fragmentName'?: 'ContactOfFragment' };

export type ReachQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type ReachQuery = { collaboration: { id: string, addressProtection: AddressProtection | null, myAccess: { relation: Relation, actions: Array<string> }, owner: (
      { id: string }
      & { ' $fragmentRefs'?: { 'ContactOfFragment': ContactOfFragment } }
    ), team: Array<{ id: string, level: AccessLevel, seesPlace: boolean | null, person: { id: string, name: string }, unit: { id: string, name: string } | null }> } };

export type IdentityQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type IdentityQuery = { identity: { givenName: string, familyName: string, bornOn: string | null, expectedOn: string | null, isNumbered: boolean, hasLoggedIn: boolean } };

export type IdentifyPersonMutationVariables = Exact<{
  input: IdentifyPersonInput;
}>;


export type IdentifyPersonMutation = { identifyPerson: { identity: { bornOn: string | null } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type ReachNearQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type ReachNearQuery = { whoSees: { id: string, child: boolean, relatives: Array<{ id: string, person: { ' $fragmentRefs'?: { 'ContactOfFragment': ContactOfFragment } } | null }>, guardians: Array<{ id: string, mayConsent: boolean, person: { ' $fragmentRefs'?: { 'ContactOfFragment': ContactOfFragment } } | null }>, parents: Array<{ id: string, person: { ' $fragmentRefs'?: { 'ContactOfFragment': ContactOfFragment } } | null }> } };

export type EditContactMutationVariables = Exact<{
  input: EditContactInput;
}>;


export type EditContactMutation = { editContact: { contact: { version: number } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type SetAddressProtectionMutationVariables = Exact<{
  input: SetAddressProtectionInput;
}>;


export type SetAddressProtectionMutation = { setAddressProtection: { done: boolean | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type SetSeesPlaceMutationVariables = Exact<{
  input: SetSeesPlaceInput;
}>;


export type SetSeesPlaceMutation = { setSeesPlace: { member: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type PersonalLinksQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type PersonalLinksQuery = { personalLinks: Array<{ id: string, purpose: LinkPurpose, createdAt: string, expiresAt: string, usedAt: string | null, withdrawnAt: string | null, person: { id: string, name: string } }> };

export type MakePersonalLinkMutationVariables = Exact<{
  input: MakePersonalLinkInput;
}>;


export type MakePersonalLinkMutation = { makePersonalLink: { link: { path: string, expiresAt: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type WithdrawPersonalLinkMutationVariables = Exact<{
  input: WithdrawPersonalLinkInput;
}>;


export type WithdrawPersonalLinkMutation = { withdrawPersonalLink: { withdrawnId: string | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type EntryCodesQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type EntryCodesQuery = { entryCodes: Array<{ id: string, agreedHow: AgreementWay, createdAt: string, expiresAt: string, usedAt: string | null, withdrawnAt: string | null, agreedBy: { id: string, name: string } }> };

export type MakeEntryCodeMutationVariables = Exact<{
  input: MakeEntryCodeInput;
}>;


export type MakeEntryCodeMutation = { makeEntryCode: { code: { code: string, expiresAt: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type WithdrawEntryCodesMutationVariables = Exact<{
  input: WithdrawEntryCodesInput;
}>;


export type WithdrawEntryCodesMutation = { withdrawEntryCodes: { done: boolean | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type ReachLinkQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type ReachLinkQuery = { collaboration: { id: string, owner: { id: string, contact: { version: number } | null } } };

export type AbsencesQueryVariables = Exact<{ [key: string]: never; }>;


export type AbsencesQuery = { myAbsences: { nodes: Array<{ id: string, fromDate: string, untilDate: string, state: AbsenceState, deputyId: string | null, choices: Array<{ collaborationId: string, deputyId: string | null }> }> } };

export type AbsencePreviewQueryVariables = Exact<{
  fromDate: string;
  untilDate: string;
  deputyIds: Array<string | number> | string | number;
}>;


export type AbsencePreviewQuery = { absencePreview: { nodes: Array<{ collaborationId: string, role: TeamRole, needsDeputy: boolean, owner: { id: string, name: string }, covers: Array<{ personId: string, possible: boolean, cover: Cover }> }>, colleagues: Array<{ away: boolean, person: { id: string, name: string } }> } };

export type PlanAbsenceMutationVariables = Exact<{
  input: PlanAbsenceInput;
}>;


export type PlanAbsenceMutation = { planAbsence: { absence: { id: string, state: AbsenceState } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type CancelAbsenceMutationVariables = Exact<{
  input: CancelAbsenceInput;
}>;


export type CancelAbsenceMutation = { cancelAbsence: { absence: { id: string, state: AbsenceState } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type HandOversQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type HandOversQuery = { myHandOvers: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, batchId: string, collaborationId: string, mine: boolean, onDate: string, state: HandOverState, heldBack: boolean, summary: string, owner: { id: string, name: string } | null, predecessor: { id: string, name: string }, successor: { id: string, name: string } }> } };

export type HandOverPreviewQueryVariables = Exact<{
  onDate?: string | null | undefined;
  successorId?: string | number | null | undefined;
}>;


export type HandOverPreviewQuery = { handOverPreview: { nodes: Array<{ collaborationId: string, role: TeamRole, unanswered: number, planned: boolean, possible: boolean | null, cover: Cover | null, owner: { id: string, name: string }, measures: Array<{ id: string, title: string }>, meetings: Array<{ id: string, title: string, startsAt: string }> }>, colleagues: Array<{ away: boolean, person: { id: string, name: string } }> } };

export type PlanHandOverMutationVariables = Exact<{
  input: PlanHandOverInput;
}>;


export type PlanHandOverMutation = { planHandOver: { handOvers: Array<{ id: string, state: HandOverState }> | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type UndoHandOverMutationVariables = Exact<{
  input: UndoHandOverInput;
}>;


export type UndoHandOverMutation = { undoHandOver: { handOvers: Array<{ id: string, state: HandOverState }> | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type HistoryLineFragment = { id: string, at: string, kind: KeptKind, thingId: string, name: string | null, removed: boolean, currentVersion: number, act: HistoryAct, version: number, mayRestore: boolean, by: { id: string, name: string } | null, changes: Array<{ field: string, kind: KeptFieldKind, before: string | null, after: string | null }> } & { ' $fragmentName'?: 'HistoryLineFragment' };

export type HistoryQueryVariables = Exact<{
  collaborationId: string | number;
  after?: string | null | undefined;
  filter?: HistoryFilterInput | null | undefined;
}>;


export type HistoryQuery = { collaboration: { id: string, history: { nodes: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'HistoryLineFragment': HistoryLineFragment } }
      )>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type LastStepFragment = { id: string, at: string, act: HistoryAct, kind: KeptKind, thingId: string, name: string | null, version: number, changes: Array<{ field: string, before: string | null, after: string | null }> } & { ' $fragmentName'?: 'LastStepFragment' };

export type LastDoneQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type LastDoneQuery = { collaboration: { id: string, lastDone: { undo: { ' $fragmentRefs'?: { 'LastStepFragment': LastStepFragment } } | null, redo: { ' $fragmentRefs'?: { 'LastStepFragment': LastStepFragment } } | null } } };

export type UndoChangeMutationVariables = Exact<{
  input: UndoChangeInput;
}>;


export type UndoChangeMutation = { undoChange: { entry: { id: string, version: number } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type RestoreVersionMutationVariables = Exact<{
  input: RestoreVersionInput;
}>;


export type RestoreVersionMutation = { restoreVersion: { entry: { id: string, version: number } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type CallMeetingCircleQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type CallMeetingCircleQuery = { collaboration: { id: string, owner: { id: string, name: string, initials: string }, myAccess: { relation: Relation, areas: Array<LifeArea>, actions: Array<string> }, team: Array<{ id: string, role: TeamRole, profession: string | null, away: { fromDate: string, untilDate: string } | null, person: { id: string, name: string, initials: string }, unit: { id: string, name: string } | null }>, thread: { id: string, readers: Array<{ id: string }> }, nextOfKin: Array<{ id: string, relationship: string, person: { id: string, name: string, initials: string } }> } };

export type CallMeetingMutationVariables = Exact<{
  input: CallMeetingInput;
}>;


export type CallMeetingMutation = { callMeeting: { meeting: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type DecisionViewFragment = { id: string, text: string, decidedAt: string, measure: { id: string, title: string, deadline: string | null, status: MeasureStatus, accountable: { id: string, name: string } | null, accountableUnit: { id: string, name: string } | null } | null } & { ' $fragmentName'?: 'DecisionViewFragment' };

export type AgendaItemViewFragment = { id: string, title: string, lifeArea: LifeArea, position: number, minutes: number, state: AgendaItemState, isWhatMatters: boolean, facts: string, assessments: string, version: number, proposedBy: { id: string, name: string }, decisions: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'DecisionViewFragment': DecisionViewFragment } }
  )> } & { ' $fragmentName'?: 'AgendaItemViewFragment' };

export type MeetingPageQueryVariables = Exact<{
  id: string | number;
}>;


export type MeetingPageQuery = { meeting: { ' $fragmentRefs'?: { 'MeetingViewFragment': MeetingViewFragment } } };

export type MeetingViewFragment = { id: string, collaborationId: string, title: string, startsAt: string, endsAt: string, place: string | null, placeHidden: boolean, state: MeetingState, startedAt: string | null, endedAt: string | null, currentItemId: string | null, currentItemOpenedAt: string | null, version: number, owner: { id: string, name: string }, whatMatters: { text: string, writtenAt: string, author: { id: string, name: string } } | null, myAccess: { relation: Relation, areas: Array<LifeArea>, actions: Array<string> }, participants: Array<{ attendance: Attendance, person: { id: string, name: string, initials: string, unit: { id: string, name: string } | null } }>, agenda: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'AgendaItemViewFragment': AgendaItemViewFragment } }
  )>, minutes: { state: MinutesState, approvedAt: string | null, publishedAt: string | null, readByMe: boolean, approvedBy: { id: string, name: string } | null, readBy: Array<{ id: string, name: string }> } } & { ' $fragmentName'?: 'MeetingViewFragment' };

export type MeetingCircleQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type MeetingCircleQuery = { collaboration: { id: string, owner: { id: string, name: string }, coordinator: { id: string, person: { id: string } } | null, team: Array<{ id: string, person: { id: string, name: string }, away: { fromDate: string, untilDate: string } | null, unit: { id: string, name: string } | null }>, nextOfKin: Array<{ id: string, person: { id: string, name: string } }>, plan: { id: string, goals: Array<{ id: string, title: string, lifeArea: LifeArea }> } | null } };

export type MeetingSummaryFragment = { id: string, title: string, startsAt: string, endsAt: string, place: string | null, placeHidden: boolean, state: MeetingState, myAccess: { relation: Relation }, owner: { id: string, name: string }, participants: Array<{ person: { id: string } }>, minutes: { state: MinutesState, readByMe: boolean } } & { ' $fragmentName'?: 'MeetingSummaryFragment' };

export type MeetingsQueryVariables = Exact<{
  collaborationId: string | number;
  after?: string | null | undefined;
}>;


export type MeetingsQuery = { collaboration: { id: string, owner: { id: string, name: string }, myAccess: { relation: Relation, actions: Array<string> }, meetings: { nodes: Array<(
        { id: string, state: MeetingState, startsAt: string, endsAt: string }
        & { ' $fragmentRefs'?: { 'MeetingSummaryFragment': MeetingSummaryFragment } }
      )>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type NextMeetingQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type NextMeetingQuery = { collaboration: { id: string, myAccess: { relation: Relation, actions: Array<string> }, nextMeeting: { ' $fragmentRefs'?: { 'MeetingSummaryFragment': MeetingSummaryFragment } } | null } };

export type MyMeetingsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyMeetingsQuery = { myMeetings: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'MeetingSummaryFragment': MeetingSummaryFragment } }
    )> } };

export type StartMeetingMutationVariables = Exact<{
  input: MeetingIdInput;
}>;


export type StartMeetingMutation = { startMeeting: { meeting: { ' $fragmentRefs'?: { 'MeetingViewFragment': MeetingViewFragment } } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type MarkAttendanceMutationVariables = Exact<{
  input: MarkAttendanceInput;
}>;


export type MarkAttendanceMutation = { markAttendance: { meeting: { id: string, participants: Array<{ attendance: Attendance, person: { id: string } }> } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type TakeUpItemMutationVariables = Exact<{
  input: TakeUpItemInput;
}>;


export type TakeUpItemMutation = { takeUpItem: { meeting: { ' $fragmentRefs'?: { 'MeetingViewFragment': MeetingViewFragment } } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type ConcludeItemMutationVariables = Exact<{
  input: TakeUpItemInput;
}>;


export type ConcludeItemMutation = { concludeItem: { meeting: { ' $fragmentRefs'?: { 'MeetingViewFragment': MeetingViewFragment } } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type EndMeetingMutationVariables = Exact<{
  input: MeetingIdInput;
}>;


export type EndMeetingMutation = { endMeeting: { meeting: { ' $fragmentRefs'?: { 'MeetingViewFragment': MeetingViewFragment } } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type WriteNotesMutationVariables = Exact<{
  input: WriteNotesInput;
}>;


export type WriteNotesMutation = { writeNotes: { item: { id: string, facts: string, assessments: string, version: number } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type TakeDecisionMutationVariables = Exact<{
  input: TakeDecisionInput;
}>;


export type TakeDecisionMutation = { takeDecision: { decision: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type MakeMeasureMutationVariables = Exact<{
  input: MakeMeasureInput;
}>;


export type MakeMeasureMutation = { makeMeasure: { decision: { ' $fragmentRefs'?: { 'DecisionViewFragment': DecisionViewFragment } } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type ProposeAgendaItemMutationVariables = Exact<{
  input: ProposeAgendaItemInput;
}>;


export type ProposeAgendaItemMutation = { proposeAgendaItem: { item: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type PublishMinutesMutationVariables = Exact<{
  input: MeetingIdInput;
}>;


export type PublishMinutesMutation = { publishMinutes: { meeting: { ' $fragmentRefs'?: { 'MeetingViewFragment': MeetingViewFragment } } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type MarkMinutesReadMutationVariables = Exact<{
  input: MeetingIdInput;
}>;


export type MarkMinutesReadMutation = { markMinutesRead: { meeting: { id: string, minutes: { state: MinutesState, readByMe: boolean } } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type MessageViewFragment = { id: string, body: string, sentAt: string, mine: boolean, author: { id: string, name: string, initials: string, unit: { id: string, name: string } | null } } & { ' $fragmentName'?: 'MessageViewFragment' };

export type ThreadQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type ThreadQuery = { collaboration: { id: string, owner: { id: string, name: string }, myAccess: { relation: Relation, actions: Array<string> }, thread: { id: string, unreadCount: number, lastReadMessageId: string | null, readers: Array<{ id: string, name: string, kind: PersonKind, unit: { id: string, name: string } | null }>, messages: { hasPreviousPage: boolean, startCursor: string | null, nodes: Array<{ ' $fragmentRefs'?: { 'MessageViewFragment': MessageViewFragment } }> } } } };

export type OlderMessagesQueryVariables = Exact<{
  collaborationId: string | number;
  before: string;
}>;


export type OlderMessagesQuery = { collaboration: { id: string, thread: { id: string, messages: { hasPreviousPage: boolean, startCursor: string | null, nodes: Array<{ ' $fragmentRefs'?: { 'MessageViewFragment': MessageViewFragment } }> } } } };

export type UnreadQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type UnreadQuery = { collaboration: { id: string, thread: { id: string, unreadCount: number } } };

export type SendMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type SendMessageMutation = { sendMessage: { message: { ' $fragmentRefs'?: { 'MessageViewFragment': MessageViewFragment } } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type MarkThreadReadMutationVariables = Exact<{
  input: MarkThreadReadInput;
}>;


export type MarkThreadReadMutation = { markThreadRead: { thread: { id: string, unreadCount: number, lastReadMessageId: string | null } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type UnreadNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNoticesQuery = { unreadNotices: number };

export type NoticesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type NoticesQuery = { myNotices: { nodes: Array<{ id: string, kind: NoticeKind, collaborationId: string | null, aboutId: string | null, onDate: string | null, createdAt: string, read: boolean, actor: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MarkNoticesReadMutationVariables = Exact<{
  input: MarkNoticesReadInput;
}>;


export type MarkNoticesReadMutation = { markNoticesRead: { unread: number | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type UnconfirmedAddressesQueryVariables = Exact<{
  unitId: string | number;
  after?: string | null | undefined;
}>;


export type UnconfirmedAddressesQuery = { unconfirmedAddresses: { nodes: Array<{ id: string, address: string, setAt: string, waitingSince: string | null, mayAnswer: boolean, version: number, person: { id: string, name: string, initials: string }, setBy: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AnswerWorkAddressMutationVariables = Exact<{
  input: AnswerWorkAddressInput;
}>;


export type AnswerWorkAddressMutation = { answerWorkAddress: { answered: boolean | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type OrganisationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OrganisationsQuery = { organisations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, type: OrganisationType, organisationNumber: string | null, from: string | null, until: string | null, units: number, version: number }> } };

export type UnitRegisterQueryVariables = Exact<{
  search: string;
  closed: boolean;
  after?: string | null | undefined;
}>;


export type UnitRegisterQuery = { unitRegister: { nodes: Array<{ id: string, name: string, kind: UnitKind, code: string | null, until: string | null, closed: boolean, employees: number, organisation: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProfessionalsQueryVariables = Exact<{
  search: string;
}>;


export type ProfessionalsQuery = { professionals: Array<{ id: string, name: string, profession: string | null }> };

export type AddOrganisationMutationVariables = Exact<{
  input: AddOrganisationInput;
}>;


export type AddOrganisationMutation = { addOrganisation: { organisation: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type EditOrganisationMutationVariables = Exact<{
  input: EditOrganisationInput;
}>;


export type EditOrganisationMutation = { editOrganisation: { organisation: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type AddUnitMutationVariables = Exact<{
  input: AddUnitInput;
}>;


export type AddUnitMutation = { addUnit: { unit: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type EditUnitMutationVariables = Exact<{
  input: EditUnitInput;
}>;


export type EditUnitMutation = { editUnit: { unit: { id: string, version: number } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type ReorganiseUnitsMutationVariables = Exact<{
  input: ReorganiseUnitsInput;
}>;


export type ReorganiseUnitsMutation = { reorganiseUnits: { units: Array<{ id: string, name: string }> | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type AddEmployeeMutationVariables = Exact<{
  input: AddEmployeeInput;
}>;


export type AddEmployeeMutation = { addEmployee: { staff: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type EditEmployeeMutationVariables = Exact<{
  input: EditEmployeeInput;
}>;


export type EditEmployeeMutation = { editEmployee: { person: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type AddUnitRoleMutationVariables = Exact<{
  input: AddUnitRoleInput;
}>;


export type AddUnitRoleMutation = { addUnitRole: { staff: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type EndUnitRoleMutationVariables = Exact<{
  input: EndUnitRoleInput;
}>;


export type EndUnitRoleMutation = { endUnitRole: { staff: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type UnitDirectoryQueryVariables = Exact<{
  search: string;
  after?: string | null | undefined;
}>;


export type UnitDirectoryQuery = { unitDirectory: { nodes: Array<{ id: string, name: string, kind: UnitKind, zone: string | null, organisation: { id: string, name: string } | null, profile: { helpsWith: string, tags: Array<string>, phone: string | null, email: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DirectoryTagsQueryVariables = Exact<{ [key: string]: never; }>;


export type DirectoryTagsQuery = { directoryTags: Array<string> };

export type DirectoryUnitQueryVariables = Exact<{
  id: string | number;
}>;


export type DirectoryUnitQuery = { directoryUnit: { id: string, name: string, kind: UnitKind, code: string | null, zone: string | null, from: string | null, until: string | null, closed: boolean, version: number, mayDescribe: boolean, organisation: { id: string, name: string } | null, profile: { helpsWith: string, tags: Array<string>, openingHours: string, phone: string | null, email: string | null, version: number }, successors: Array<{ id: string, name: string }>, predecessors: Array<{ id: string, name: string }> } };

export type UnitStaffQueryVariables = Exact<{
  unitId: string | number;
  ended: boolean;
  after?: string | null | undefined;
}>;


export type UnitStaffQuery = { loginProviders: Array<{ key: string, kind: ProviderKind }>, unitStaff: { nodes: Array<{ id: string, role: UnitRole, from: string, until: string | null, version: number, person: { id: string, name: string, initials: string, profession: string | null }, facts: { employeeNumber: string | null, workPhone: string | null, workEmail: string | null, numberWords: number | null, competences: Array<string>, version: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DescribeUnitMutationVariables = Exact<{
  input: DescribeUnitInput;
}>;


export type DescribeUnitMutation = { describeUnit: { unit: { id: string, profile: { version: number } } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type ConsentsToUnitQueryVariables = Exact<{
  unitId: string | number;
  after?: string | null | undefined;
}>;


export type ConsentsToUnitQuery = { consentsToUnit: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, owner: { id: string, name: string } }> } };

export type UnconfirmedNumbersQueryVariables = Exact<{
  unitId: string | number;
  after?: string | null | undefined;
}>;


export type UnconfirmedNumbersQuery = { unconfirmedNumbers: { nodes: Array<{ setAt: string, waitingSince: string | null, mayAnswer: boolean, person: { id: string, name: string, initials: string }, setBy: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NoteWorkNumberMutationVariables = Exact<{
  input: NoteWorkNumberInput;
}>;


export type NoteWorkNumberMutation = { noteWorkNumber: { word: NumberWord | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type RemoveWorkNumberMutationVariables = Exact<{
  input: RemoveWorkNumberInput;
}>;


export type RemoveWorkNumberMutation = { removeWorkNumber: { removed: boolean | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type CoordinationOverviewQueryVariables = Exact<{
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type CoordinationOverviewQuery = { coordinationOverview: { nodes: Array<{ id: string, state: CollaborationState, openedOn: string, coordinatorSince: string | null, owner: { id: string, name: string, initials: string }, coordinator: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, coordinationCounts: { open: number, withoutCoordinator: number, withNeeds: number } };

export type UnownedNeedsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type UnownedNeedsQuery = { unownedNeeds: { nodes: Array<{ id: string, needs: number, needsSince: string | null, owner: { id: string, name: string, initials: string }, coordinator: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type UnitLoadsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnitLoadsQuery = { unitLoads: Array<{ collaborations: number, coordinated: number, unit: { id: string, name: string }, employees: Array<{ collaborations: number, coordinated: number, person: { id: string, name: string } }> }> };

export type PaperHelperFragment = { id: string, helpsWith: string | null, phone: string | null, level: AccessLevel, deputyFor: string | null, person: { id: string, name: string }, unit: { id: string, name: string } | null } & { ' $fragmentName'?: 'PaperHelperFragment' };

export type PaperMeasureFragment = { id: string, title: string, extent: string | null, deadline: string | null, status: MeasureStatus, createdAt: string, settledAt: string | null, accountable: { id: string, name: string } | null, accountableUnit: { id: string, name: string } | null } & { ' $fragmentName'?: 'PaperMeasureFragment' };

export type PaperPageQueryVariables = Exact<{
  collaborationId: string | number;
  easy?: boolean;
}>;


export type PaperPageQuery = { collaboration: { id: string, owner: { id: string, name: string }, myAccess: { relation: Relation, actions: Array<string> }, team: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'PaperHelperFragment': PaperHelperFragment } }
    )>, crisisSteps?: Array<{ id: string, earlyWarning: string, steps: string, whoDoes: string | null, whoToCall: string | null }>, nextMeeting: { id: string, startsAt: string } | null, plan: { id: string, state: PlanState, reviewDate: string | null, whatMatters: { text: string } | null, goals: Array<{ id: string, title: string, voice: GoalVoice, state: GoalState, measures: Array<(
          { id: string }
          & { ' $fragmentRefs'?: { 'PaperMeasureFragment': PaperMeasureFragment } }
        )> }>, otherMeasures: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'PaperMeasureFragment': PaperMeasureFragment } }
      )> } | null } };

export type BeginPlanPageQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type BeginPlanPageQuery = { collaboration: { id: string, owner: { id: string, name: string }, myAccess: { relation: Relation, level: AccessLevel, areas: Array<LifeArea>, actions: Array<string> }, team: Array<{ id: string, person: { id: string, name: string }, away: { fromDate: string, untilDate: string } | null, unit: { id: string, name: string } | null }>, nextOfKin: Array<{ id: string, relationship: string, person: { id: string, name: string } }>, plan: { id: string, state: PlanState, version: number, consentOn: string | null, whatMatters: { text: string, version: number, writtenAt: string, author: { id: string, name: string } } | null } | null } };

export type BeginPlanMutationVariables = Exact<{
  input: BeginPlanInput;
}>;


export type BeginPlanMutation = { beginPlan: { plan: { id: string, state: PlanState } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type ClosePlanPageQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type ClosePlanPageQuery = { collaboration: { id: string, owner: { id: string, name: string }, myAccess: { relation: Relation, level: AccessLevel, areas: Array<LifeArea>, actions: Array<string> }, plan: { id: string, state: PlanState, version: number, goals: Array<{ id: string, measures: Array<{ id: string, title: string, status: MeasureStatus, deadline: string | null, accountable: { id: string, name: string } | null }> }>, otherMeasures: Array<{ id: string, title: string, status: MeasureStatus, deadline: string | null, accountable: { id: string, name: string } | null }> } | null } };

export type ProfessionalPlanViewFragment = { id: string, lifeArea: LifeArea, kind: ProfessionalPlanKind, title: string, keptWhere: string | null, reviseOn: string | null, version: number, unit: { id: string, name: string } | null } & { ' $fragmentName'?: 'ProfessionalPlanViewFragment' };

export type ServiceOfferViewFragment = { id: string, lifeArea: LifeArea, wish: string, answer: OfferAnswer, reason: string | null, version: number, unit: { id: string, name: string } | null } & { ' $fragmentName'?: 'ServiceOfferViewFragment' };

export type BesideGoalsQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type BesideGoalsQuery = { collaboration: { id: string, professionalPlans: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'ProfessionalPlanViewFragment': ProfessionalPlanViewFragment } }
    )>, serviceOffers: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'ServiceOfferViewFragment': ServiceOfferViewFragment } }
    )> } };

export type AddProfessionalPlanMutationVariables = Exact<{
  input: AddProfessionalPlanInput;
}>;


export type AddProfessionalPlanMutation = { addProfessionalPlan: { professionalPlan: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type EditProfessionalPlanMutationVariables = Exact<{
  input: EditProfessionalPlanInput;
}>;


export type EditProfessionalPlanMutation = { editProfessionalPlan: { professionalPlan: { id: string, version: number } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type SetProfessionalPlanRemovedMutationVariables = Exact<{
  input: SetRemovedInput;
}>;


export type SetProfessionalPlanRemovedMutation = { setProfessionalPlanRemoved: { professionalPlan: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type AddServiceOfferMutationVariables = Exact<{
  input: AddServiceOfferInput;
}>;


export type AddServiceOfferMutation = { addServiceOffer: { serviceOffer: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type EditServiceOfferMutationVariables = Exact<{
  input: EditServiceOfferInput;
}>;


export type EditServiceOfferMutation = { editServiceOffer: { serviceOffer: { id: string, version: number } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type SetServiceOfferRemovedMutationVariables = Exact<{
  input: SetRemovedInput;
}>;


export type SetServiceOfferRemovedMutation = { setServiceOfferRemoved: { serviceOffer: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type MoveGoalMutationVariables = Exact<{
  input: MoveGoalInput;
}>;


export type MoveGoalMutation = { moveGoal: { goal: { id: string, version: number } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type SetGoalStateMutationVariables = Exact<{
  input: SetGoalStateInput;
}>;


export type SetGoalStateMutation = { setGoalState: { goal: { id: string, version: number } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type MakeTopGoalMutationVariables = Exact<{
  input: MakeTopGoalInput;
}>;


export type MakeTopGoalMutation = { makeTopGoal: { goal: { id: string, version: number } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type SetGoalRemovedMutationVariables = Exact<{
  input: SetRemovedInput;
}>;


export type SetGoalRemovedMutation = { setGoalRemoved: { goal: { id: string, version: number } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type MoveMeasureMutationVariables = Exact<{
  input: MoveMeasureInput;
}>;


export type MoveMeasureMutation = { moveMeasure: { measure: { id: string, version: number } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type SetMeasureRemovedMutationVariables = Exact<{
  input: SetRemovedInput;
}>;


export type SetMeasureRemovedMutation = { setMeasureRemoved: { measure: { id: string, version: number } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type RecordChildTalkMutationVariables = Exact<{
  input: RecordChildTalkInput;
}>;


export type RecordChildTalkMutation = { recordChildTalk: { measure: { id: string, version: number } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type SetChildTalkRemovedMutationVariables = Exact<{
  input: SetRemovedInput;
}>;


export type SetChildTalkRemovedMutation = { setChildTalkRemoved: { removed: boolean | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type ContributorViewFragment = { id: string, name: string | null, does: string | null, mine: boolean, version: number, person: { id: string, name: string } | null, unit: { id: string, name: string } | null } & { ' $fragmentName'?: 'ContributorViewFragment' };

export type AddContributorMutationVariables = Exact<{
  input: AddContributorInput;
}>;


export type AddContributorMutation = { addContributor: { contributor: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type EditContributorMutationVariables = Exact<{
  input: EditContributorInput;
}>;


export type EditContributorMutation = { editContributor: { contributor: { id: string, version: number } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type SetContributorRemovedMutationVariables = Exact<{
  input: SetRemovedInput;
}>;


export type SetContributorRemovedMutation = { setContributorRemoved: { contributor: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type CoordinatorRefusalsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CoordinatorRefusalsQuery = { coordinatorRefusals: { nodes: Array<{ id: string, owner: { id: string, name: string }, refusal: (
        { id: string }
        & { ' $fragmentRefs'?: { 'RefusalViewFragment': RefusalViewFragment } }
      ) }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AppealSettingQueryVariables = Exact<{ [key: string]: never; }>;


export type AppealSettingQuery = { planSetting: { appealWeeks: number, appealBody: string } };

export type RecordCoordinatorRefusalMutationVariables = Exact<{
  input: RecordCoordinatorRefusalInput;
}>;


export type RecordCoordinatorRefusalMutation = { recordCoordinatorRefusal: { refusal: { id: string, refusal: { id: string } } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type SettleCoordinatorRefusalMutationVariables = Exact<{
  input: SettleCoordinatorRefusalInput;
}>;


export type SettleCoordinatorRefusalMutation = { settleCoordinatorRefusal: { refusal: { id: string, refusal: { id: string } } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type CrisisStepViewFragment = { id: string, lifeArea: LifeArea, earlyWarning: string, steps: string, whoDoes: string | null, whoToCall: string | null, ownWords: boolean, version: number } & { ' $fragmentName'?: 'CrisisStepViewFragment' };

export type CrisisStepsQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type CrisisStepsQuery = { collaboration: { id: string, crisisSteps: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'CrisisStepViewFragment': CrisisStepViewFragment } }
    )> } };

export type AddCrisisStepMutationVariables = Exact<{
  input: AddCrisisStepInput;
}>;


export type AddCrisisStepMutation = { addCrisisStep: { step: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type EditCrisisStepMutationVariables = Exact<{
  input: EditCrisisStepInput;
}>;


export type EditCrisisStepMutation = { editCrisisStep: { step: { id: string, version: number } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type MoveCrisisStepMutationVariables = Exact<{
  input: MoveCrisisStepInput;
}>;


export type MoveCrisisStepMutation = { moveCrisisStep: { step: { id: string, version: number } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type RemoveCrisisStepMutationVariables = Exact<{
  input: RemoveCrisisStepInput;
}>;


export type RemoveCrisisStepMutation = { removeCrisisStep: { step: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type AddMeasureMutationVariables = Exact<{
  input: AddMeasureInput;
}>;


export type AddMeasureMutation = { addMeasure: { measure: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type EditMeasureMutationVariables = Exact<{
  input: EditMeasureInput;
}>;


export type EditMeasureMutation = { editMeasure: { measure: { id: string, version: number } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type SetMeasureStatusMutationVariables = Exact<{
  input: SetMeasureStatusInput;
}>;


export type SetMeasureStatusMutation = { setMeasureStatus: { measure: { id: string, status: MeasureStatus, version: number } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type EditWhatMattersMutationVariables = Exact<{
  input: EditWhatMattersInput;
}>;


export type EditWhatMattersMutation = { editWhatMatters: { plan: { id: string, whatMatters: { text: string, version: number } | null } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type AddGoalMutationVariables = Exact<{
  input: AddGoalInput;
}>;


export type AddGoalMutation = { addGoal: { goal: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type EditGoalMutationVariables = Exact<{
  input: EditGoalInput;
}>;


export type EditGoalMutation = { editGoal: { goal: { id: string, version: number } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type EvaluationViewFragment = { id: string, goalId: string | null, voice: GoalVoice, evaluatedOn: string, outcome: Outcome | null, ownOutcome: Outcome | null, ownWords: string | null, learnt: string | null, version: number, outcomeBy: { id: string, name: string } | null, ownBy: { id: string, name: string } | null } & { ' $fragmentName'?: 'EvaluationViewFragment' };

export type GoalScaleViewFragment = { id: string, muchLess: string | null, less: string | null, asHoped: string | null, more: string | null, muchMore: string | null, withPerson: boolean, version: number } & { ' $fragmentName'?: 'GoalScaleViewFragment' };

export type RehabCourseViewFragment = { id: string, goalId: string, lifeArea: LifeArea, purpose: string, fromDate: string, untilDate: string, intensity: string | null, version: number, activities: Array<{ id: string, what: string, howOften: string | null, who: string | null, startRating: number | null, endRating: number | null, version: number, startBy: { id: string, name: string } | null, endBy: { id: string, name: string } | null }> } & { ' $fragmentName'?: 'RehabCourseViewFragment' };

export type EvaluationPageQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type EvaluationPageQuery = { collaboration: { id: string, owner: { id: string, name: string }, myAccess: { relation: Relation, level: AccessLevel, areas: Array<LifeArea>, actions: Array<string> }, evaluations: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'EvaluationViewFragment': EvaluationViewFragment } }
    )>, rehabCourses: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'RehabCourseViewFragment': RehabCourseViewFragment } }
    )>, plan: { id: string, state: PlanState, version: number, reviewDate: string | null, reviewWas: string | null, reviewReason: string | null, reviewMonths: number | null, periodEnd: string | null, activeInFact: { state: ActiveInFactState, until: string, lastOn: string | null } | null, goals: Array<{ id: string, title: string, lifeArea: LifeArea, state: GoalState, stateReason: string | null, settledAt: string | null, reviewOn: string | null, reviewWas: string | null, reviewReason: string | null, version: number, scale: (
          { id: string }
          & { ' $fragmentRefs'?: { 'GoalScaleViewFragment': GoalScaleViewFragment } }
        ) | null }> } | null }, planSetting: { reviewMonths: number } };

export type EvaluateGoalMutationVariables = Exact<{
  input: EvaluateGoalInput;
}>;


export type EvaluateGoalMutation = { evaluateGoal: { evaluation: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type EvaluatePlanMutationVariables = Exact<{
  input: EvaluatePlanInput;
}>;


export type EvaluatePlanMutation = { evaluatePlan: { evaluation: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type RateEvaluationMutationVariables = Exact<{
  input: RateEvaluationInput;
}>;


export type RateEvaluationMutation = { rateEvaluation: { evaluation: { id: string, version: number } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type EditEvaluationMutationVariables = Exact<{
  input: EditEvaluationInput;
}>;


export type EditEvaluationMutation = { editEvaluation: { evaluation: { id: string, version: number } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type SetEvaluationRemovedMutationVariables = Exact<{
  input: SetRemovedInput;
}>;


export type SetEvaluationRemovedMutation = { setEvaluationRemoved: { evaluation: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type SetGoalScaleMutationVariables = Exact<{
  input: SetGoalScaleInput;
}>;


export type SetGoalScaleMutation = { setGoalScale: { goal: { id: string, scale: { version: number } | null } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type SetGoalReviewMutationVariables = Exact<{
  input: SetGoalReviewInput;
}>;


export type SetGoalReviewMutation = { setGoalReview: { goal: { id: string, version: number } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type PostponeGoalReviewMutationVariables = Exact<{
  input: PostponeGoalReviewInput;
}>;


export type PostponeGoalReviewMutation = { postponeGoalReview: { goal: { id: string, reviewOn: string | null } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type PostponePlanReviewMutationVariables = Exact<{
  input: PostponePlanReviewInput;
}>;


export type PostponePlanReviewMutation = { postponePlanReview: { plan: { id: string, reviewDate: string | null } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type GoalsPageQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type GoalsPageQuery = { collaboration: { id: string, owner: { id: string, name: string }, myAccess: { relation: Relation, level: AccessLevel, areas: Array<LifeArea>, actions: Array<string> }, team: Array<{ id: string, person: { id: string, name: string }, away: { fromDate: string, untilDate: string } | null, unit: { id: string, name: string } | null }>, nextOfKin: Array<{ id: string, relationship: string, person: { id: string, name: string } }>, childAges: Array<{ key: ChildAgeKey, age: number, date: string, past: boolean }>, plan: { id: string, state: PlanState, goals: Array<(
        { id: string, measures: Array<{ id: string, contributors: Array<(
            { id: string }
            & { ' $fragmentRefs'?: { 'ContributorViewFragment': ContributorViewFragment } }
          )> }> }
        & { ' $fragmentRefs'?: { 'GoalViewFragment': GoalViewFragment } }
      )>, otherMeasures: Array<(
        { id: string, contributors: Array<(
          { id: string }
          & { ' $fragmentRefs'?: { 'ContributorViewFragment': ContributorViewFragment } }
        )> }
        & { ' $fragmentRefs'?: { 'MeasureViewFragment': MeasureViewFragment } }
      )> } | null } };

export type RemovedQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type RemovedQuery = { collaboration: { id: string, plan: { id: string, removedGoals: Array<{ id: string, title: string, removedAt: string | null }>, removedMeasures: Array<{ id: string, title: string, removedAt: string | null }> } | null } };

export type MyMeasureItemFragment = { id: string, collaborationId: string, title: string, extent: string | null, deadline: string | null, overdue: boolean, status: MeasureStatus, version: number, owner: { id: string, name: string } } & { ' $fragmentName'?: 'MyMeasureItemFragment' };

export type MyMeasuresQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyMeasuresQuery = { myMeasures: { nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'MyMeasureItemFragment': MyMeasureItemFragment } }
    )>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PlanSummaryQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type PlanSummaryQuery = { collaboration: { id: string, owner: { id: string, name: string }, myAccess: { relation: Relation, level: AccessLevel, areas: Array<LifeArea>, actions: Array<string> }, coordinator: { id: string } | null, planRefusals: Array<(
      { id: string, about: RefusalSubject, status: RefusalStatus }
      & { ' $fragmentRefs'?: { 'RefusalViewFragment': RefusalViewFragment } }
    )>, plan: { id: string, whatMatters: { ' $fragmentRefs'?: { 'WhatMattersViewFragment': WhatMattersViewFragment } } | null, goals: Array<{ id: string, measures: Array<(
          { id: string }
          & { ' $fragmentRefs'?: { 'MeasureViewFragment': MeasureViewFragment } }
        )> }>, otherMeasures: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'MeasureViewFragment': MeasureViewFragment } }
      )> } | null } };

export type NeedViewFragment = { id: string, lifeArea: LifeArea, text: string, saidBy: NeedSayer, state: NeedState, waitedDays: number, stateSince: string, escalatedAt: string | null, reason: string | null, createdAt: string, version: number, moves: Array<NeedMove>, owner: { id: string, name: string } | null, ownerUnit: { id: string, name: string } | null, createdBy: { id: string, name: string } | null, measure: { id: string, title: string, status: MeasureStatus, deadline: string | null } | null } & { ' $fragmentName'?: 'NeedViewFragment' };

export type NeedsPageQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type NeedsPageQuery = { collaboration: { id: string, owner: { id: string, name: string }, myAccess: { relation: Relation, level: AccessLevel, areas: Array<LifeArea>, actions: Array<string> }, team: Array<{ id: string, person: { id: string, name: string }, away: { fromDate: string, untilDate: string } | null, unit: { id: string, name: string } | null }>, nextOfKin: Array<{ id: string, relationship: string, person: { id: string, name: string } }>, plan: { id: string } | null, needs: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'NeedViewFragment': NeedViewFragment } }
    )> } };

export type NeedsLineQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type NeedsLineQuery = { collaboration: { id: string, needs: Array<{ id: string, state: NeedState, waitedDays: number }> } };

export type RemovedNeedsQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type RemovedNeedsQuery = { collaboration: { id: string, removedNeeds: Array<{ id: string, text: string, removedAt: string | null, moves: Array<NeedMove> }> } };

export type AddNeedMutationVariables = Exact<{
  input: AddNeedInput;
}>;


export type AddNeedMutation = { addNeed: { need: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type EditNeedMutationVariables = Exact<{
  input: EditNeedInput;
}>;


export type EditNeedMutation = { editNeed: { need: { id: string, version: number } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type OwnNeedMutationVariables = Exact<{
  input: OwnNeedInput;
}>;


export type OwnNeedMutation = { ownNeed: { need: { id: string, version: number } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type SetNeedStateMutationVariables = Exact<{
  input: SetNeedStateInput;
}>;


export type SetNeedStateMutation = { setNeedState: { need: { id: string, version: number } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type MakeMeasureOfNeedMutationVariables = Exact<{
  input: MakeMeasureOfNeedInput;
}>;


export type MakeMeasureOfNeedMutation = { makeMeasureOfNeed: { need: { id: string, version: number, measure: { id: string } | null } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type SetNeedRemovedMutationVariables = Exact<{
  input: SetRemovedInput;
}>;


export type SetNeedRemovedMutation = { setNeedRemoved: { need: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type RefusalViewFragment = { id: string, about: RefusalSubject, grounds: string, decidedOn: string, appealBy: string, appealBody: string, status: RefusalStatus, appealedOn: string | null, settledOn: string | null, version: number } & { ' $fragmentName'?: 'RefusalViewFragment' };

export type PlanLifeQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type PlanLifeQuery = { collaboration: { id: string, pastPlans: Array<{ id: string, state: PlanState, stateSince: string | null, stateReason: string | null, wishedOn: string, version: number }>, planRefusals: Array<(
      { id: string, about: RefusalSubject, status: RefusalStatus }
      & { ' $fragmentRefs'?: { 'RefusalViewFragment': RefusalViewFragment } }
    )> }, planSetting: { appealWeeks: number, appealBody: string, reviewMonths: number } };

export type RefusalsQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type RefusalsQuery = { collaboration: { id: string, planRefusals: Array<(
      { id: string, about: RefusalSubject, status: RefusalStatus }
      & { ' $fragmentRefs'?: { 'RefusalViewFragment': RefusalViewFragment } }
    )> } };

export type RecordPlanWishMutationVariables = Exact<{
  input: RecordPlanWishInput;
}>;


export type RecordPlanWishMutation = { recordPlanWish: { plan: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type DeclinePlanMutationVariables = Exact<{
  input: DeclinePlanInput;
}>;


export type DeclinePlanMutation = { declinePlan: { plan: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type StartPlanMutationVariables = Exact<{
  input: StartPlanInput;
}>;


export type StartPlanMutation = { startPlan: { plan: { id: string, state: PlanState } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type PausePlanMutationVariables = Exact<{
  input: PausePlanInput;
}>;


export type PausePlanMutation = { pausePlan: { plan: { id: string, state: PlanState } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type ResumePlanMutationVariables = Exact<{
  input: ResumePlanInput;
}>;


export type ResumePlanMutation = { resumePlan: { plan: { id: string, state: PlanState } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type WithdrawPlanMutationVariables = Exact<{
  input: WithdrawPlanInput;
}>;


export type WithdrawPlanMutation = { withdrawPlan: { plan: { id: string, state: PlanState } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type ClosePlanMutationVariables = Exact<{
  input: ClosePlanInput;
}>;


export type ClosePlanMutation = { closePlan: { plan: { id: string, state: PlanState } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type EditPlanMutationVariables = Exact<{
  input: EditPlanInput;
}>;


export type EditPlanMutation = { editPlan: { plan: { id: string, version: number } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type RecordPlanRefusalMutationVariables = Exact<{
  input: RecordPlanRefusalInput;
}>;


export type RecordPlanRefusalMutation = { recordPlanRefusal: { refusal: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type AppealPlanRefusalMutationVariables = Exact<{
  input: AppealPlanRefusalInput;
}>;


export type AppealPlanRefusalMutation = { appealPlanRefusal: { refusal: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type TakeBackAppealMutationVariables = Exact<{
  input: TakeBackAppealInput;
}>;


export type TakeBackAppealMutation = { takeBackAppeal: { refusal: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type SettlePlanRefusalMutationVariables = Exact<{
  input: SettlePlanRefusalInput;
}>;


export type SettlePlanRefusalMutation = { settlePlanRefusal: { refusal: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type WhatMattersViewFragment = { text: string, writtenAt: string, version: number, author: { id: string, name: string } } & { ' $fragmentName'?: 'WhatMattersViewFragment' };

export type MeasureViewFragment = { id: string, goalId: string | null, title: string, how: string | null, extent: string | null, lifeArea: LifeArea, startDate: string | null, deadline: string | null, status: MeasureStatus, statusReason: string | null, overdue: boolean, userAnswer: UserAnswer, version: number, mine: boolean, childWelfare: boolean, accountable: { id: string, name: string, initials: string } | null, accountableUnit: { id: string, name: string } | null, decision: { id: string, meetingId: string, decidedAt: string } | null, childTalks: Array<{ id: string, outcome: ChildTalkOutcome, talkedOn: string, reason: string | null, guardianAnswer: UserAnswer | null, guardianNote: string | null, recordedBy: { id: string, name: string } }> } & { ' $fragmentName'?: 'MeasureViewFragment' };

export type GoalViewFragment = { id: string, title: string, voice: GoalVoice, lifeArea: LifeArea, details: string | null, parentId: string | null, isTop: boolean, state: GoalState, stateReason: string | null, settledAt: string | null, mine: boolean, version: number, measures: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'MeasureViewFragment': MeasureViewFragment } }
  )> } & { ' $fragmentName'?: 'GoalViewFragment' };

export type PlanStandingFragment = { id: string, state: PlanState, stateSince: string | null, stateReason: string | null, wishedBy: PlanAsker | null, wishedOn: string, wishedHow: string, consentOn: string | null, reviewMonths: number | null, version: number } & { ' $fragmentName'?: 'PlanStandingFragment' };

export type PlanAboutFragment = { id: string, resources: string | null, ownContribution: string | null, kinContribution: string | null, neededCooperation: string | null, periodStart: string | null, periodEnd: string | null, reviewDate: string | null, reviewMonths: number | null, consentOn: string | null, consentHow: PlanYes | null, version: number } & { ' $fragmentName'?: 'PlanAboutFragment' };

export type PlanPageQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type PlanPageQuery = { collaboration: { id: string, owner: { id: string, name: string }, myAccess: { relation: Relation, level: AccessLevel, areas: Array<LifeArea>, actions: Array<string> }, coordinator: { id: string, person: { id: string, name: string }, unit: { id: string, name: string } | null } | null, team: Array<{ id: string, person: { id: string, name: string }, away: { fromDate: string, untilDate: string } | null, unit: { id: string, name: string } | null }>, nextOfKin: Array<{ id: string, relationship: string, person: { id: string, name: string } }>, carriedMeasures: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'MeasureViewFragment': MeasureViewFragment } }
    )>, plan: (
      { id: string, state: PlanState, reviewDate: string | null, version: number, points: Array<{ point: PlanPoint, state: PlanPointState, missing: Array<{ part: PlanPart, measureId: string | null, memberId: string | null }> }>, whatMatters: { ' $fragmentRefs'?: { 'WhatMattersViewFragment': WhatMattersViewFragment } } | null, goals: Array<(
        { id: string, voice: GoalVoice }
        & { ' $fragmentRefs'?: { 'GoalViewFragment': GoalViewFragment } }
      )>, otherMeasures: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'MeasureViewFragment': MeasureViewFragment } }
      )> }
      & { ' $fragmentRefs'?: { 'PlanStandingFragment': PlanStandingFragment;'PlanAboutFragment': PlanAboutFragment } }
    ) | null } };

export type TabsQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type TabsQuery = { collaboration: { id: string, rehabCourses: Array<{ id: string }> } };

export type TemplateViewFragment = { id: string, shipped: boolean, ours: boolean, retired: boolean, name: string, about: string, version: number, goals: Array<{ key: string, title: string, lifeArea: LifeArea, measures: Array<{ key: string, title: string, extent: string | null, how: string | null, weeks: number }> }> } & { ' $fragmentName'?: 'TemplateViewFragment' };

export type PlanTemplatesPageQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type PlanTemplatesPageQuery = { collaboration: { id: string, owner: { id: string, name: string }, myAccess: { relation: Relation, level: AccessLevel, areas: Array<LifeArea>, actions: Array<string> }, plan: { id: string, state: PlanState, version: number, consentOn: string | null } | null }, planTemplates: Array<(
    { id: string, retired: boolean }
    & { ' $fragmentRefs'?: { 'TemplateViewFragment': TemplateViewFragment } }
  )> };

export type KeptTemplatesQueryVariables = Exact<{
  language: string;
}>;


export type KeptTemplatesQuery = { planTemplates: Array<(
    { id: string, versions: Array<{ number: number, setAt: string, setBy: { id: string, name: string } | null }> }
    & { ' $fragmentRefs'?: { 'TemplateViewFragment': TemplateViewFragment } }
  )> };

export type TemplateVersionQueryVariables = Exact<{
  id: string | number;
  number: number;
  language: string;
}>;


export type TemplateVersionQuery = { planTemplateVersion: { number: number, name: string, about: string, goals: Array<{ key: string, title: string, lifeArea: LifeArea, measures: Array<{ key: string, title: string, extent: string | null, how: string | null, weeks: number }> }> } };

export type RestorePlanTemplateMutationVariables = Exact<{
  input: RestorePlanTemplateInput;
}>;


export type RestorePlanTemplateMutation = { restorePlanTemplate: { template: { id: string, version: number } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type AddFromTemplateMutationVariables = Exact<{
  input: AddFromTemplateInput;
}>;


export type AddFromTemplateMutation = { addFromTemplate: { plan: { id: string, state: PlanState } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type SavePlanTemplateMutationVariables = Exact<{
  input: SavePlanTemplateInput;
}>;


export type SavePlanTemplateMutation = { savePlanTemplate: { template: { id: string, version: number } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type RetirePlanTemplateMutationVariables = Exact<{
  input: PlanTemplateIdInput;
}>;


export type RetirePlanTemplateMutation = { retirePlanTemplate: { template: { id: string, version: number } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type OfferPlanTemplateMutationVariables = Exact<{
  input: PlanTemplateIdInput;
}>;


export type OfferPlanTemplateMutation = { offerPlanTemplate: { template: { id: string, version: number } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type PlanSettingPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanSettingPageQuery = { planSetting: { activeMonths: number, reviewMonths: number, escalationDays: number, appealWeeks: number, appealBody: string, setAt: string | null, version: number, setBy: { id: string, name: string } | null } };

export type SetPlanSettingMutationVariables = Exact<{
  input: SetPlanSettingInput;
}>;


export type SetPlanSettingMutation = { setPlanSetting: { setting: { version: number } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type AddRehabCourseMutationVariables = Exact<{
  input: AddRehabCourseInput;
}>;


export type AddRehabCourseMutation = { addRehabCourse: { rehabCourse: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type EditRehabCourseMutationVariables = Exact<{
  input: EditRehabCourseInput;
}>;


export type EditRehabCourseMutation = { editRehabCourse: { rehabCourse: { id: string, version: number } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type SetRehabCourseRemovedMutationVariables = Exact<{
  input: SetRemovedInput;
}>;


export type SetRehabCourseRemovedMutation = { setRehabCourseRemoved: { rehabCourse: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type AddRehabActivityMutationVariables = Exact<{
  input: AddRehabActivityInput;
}>;


export type AddRehabActivityMutation = { addRehabActivity: { rehabActivity: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type EditRehabActivityMutationVariables = Exact<{
  input: EditRehabActivityInput;
}>;


export type EditRehabActivityMutation = { editRehabActivity: { rehabActivity: { id: string, version: number } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type RateRehabActivityMutationVariables = Exact<{
  input: RateRehabActivityInput;
}>;


export type RateRehabActivityMutation = { rateRehabActivity: { rehabActivity: { id: string, version: number } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type SetRehabActivityRemovedMutationVariables = Exact<{
  input: SetRemovedInput;
}>;


export type SetRehabActivityRemovedMutation = { setRehabActivityRemoved: { rehabActivity: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type TakersQueryVariables = Exact<{
  collaborationId: string | number;
  lifeArea: LifeArea;
}>;


export type TakersQuery = { collaboration: { id: string, takers: { people: Array<string>, units: Array<string> } } };

export type TimelineMeasureFragment = { id: string, title: string, startDate: string | null, deadline: string | null, status: MeasureStatus, settledAt: string | null, overdue: boolean } & { ' $fragmentName'?: 'TimelineMeasureFragment' };

export type TimelineMeetingsFragment = { nodes: Array<{ id: string, title: string, startsAt: string, state: MeetingState }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } & { ' $fragmentName'?: 'TimelineMeetingsFragment' };

export type TimelineMovesFragment = { nodes: Array<{ id: string, at: string, kind: KeptKind, thingId: string, name: string | null, removed: boolean, act: HistoryAct, stoodAt: string | null, standsAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } & { ' $fragmentName'?: 'TimelineMovesFragment' };

export type OlderTimelineMeetingsQueryVariables = Exact<{
  collaborationId: string | number;
  after: string;
}>;


export type OlderTimelineMeetingsQuery = { collaboration: { id: string, meetings: { ' $fragmentRefs'?: { 'TimelineMeetingsFragment': TimelineMeetingsFragment } } } };

export type OlderTimelineMovesQueryVariables = Exact<{
  collaborationId: string | number;
  after: string;
}>;


export type OlderTimelineMovesQuery = { collaboration: { id: string, moves: { ' $fragmentRefs'?: { 'TimelineMovesFragment': TimelineMovesFragment } } } };

export type TimelineGoalFragment = { id: string, title: string, state: GoalState, createdAt: string, settledAt: string | null, reviewOn: string | null, measures: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'TimelineMeasureFragment': TimelineMeasureFragment } }
  )> } & { ' $fragmentName'?: 'TimelineGoalFragment' };

export type TimelineQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type TimelineQuery = { collaboration: { id: string, openedAt: string, owner: { id: string, name: string }, myAccess: { relation: Relation, level: AccessLevel, areas: Array<LifeArea>, actions: Array<string> }, childAges: Array<{ key: ChildAgeKey, age: number, date: string, past: boolean }>, evaluations: Array<{ id: string, goalId: string | null, evaluatedOn: string }>, meetings: { ' $fragmentRefs'?: { 'TimelineMeetingsFragment': TimelineMeetingsFragment } }, moves: { ' $fragmentRefs'?: { 'TimelineMovesFragment': TimelineMovesFragment } }, needs: Array<{ id: string, text: string, state: NeedState, stateSince: string, createdAt: string }>, rehabCourses: Array<{ id: string, purpose: string, fromDate: string, untilDate: string }>, professionalPlans: Array<{ id: string, title: string, reviseOn: string | null }>, carriedMeasures: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'TimelineMeasureFragment': TimelineMeasureFragment } }
    )>, pastPlans: Array<{ id: string, state: PlanState, stateSince: string | null, wishedOn: string, goals: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'TimelineGoalFragment': TimelineGoalFragment } }
      )> }>, plan: { id: string, state: PlanState, stateSince: string | null, wishedOn: string, periodStart: string | null, periodEnd: string | null, reviewDate: string | null, whatMatters: { writtenAt: string } | null, goals: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'TimelineGoalFragment': TimelineGoalFragment } }
      )>, otherMeasures: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'TimelineMeasureFragment': TimelineMeasureFragment } }
      )> } | null } };

export type RefuseDeputyMutationVariables = Exact<{
  input: RefuseDeputyInput;
}>;


export type RefuseDeputyMutation = { refuseDeputy: { collaborationId: string | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type InvitationsWaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type InvitationsWaitingQuery = { myTeamInvitations: { nodes: Array<{ id: string }> }, myPlacesWithoutGround: { nodes: Array<{ id: string }> } };

export type MyTeamInvitationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyTeamInvitationsQuery = { myTeamInvitations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: InvitationKind, helpsWith: string, areas: Array<LifeArea>, startsOn: string, endsOn: string | null, temporary: boolean, seesEarlier: boolean, ownerName: string | null, mustName: boolean, invitedAt: string, standingTeamName: string | null, unit: { id: string, name: string } | null, invitedBy: { id: string, name: string }, candidates: Array<{ id: string, name: string }> }> } };

export type MyPlacesWithoutGroundQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyPlacesWithoutGroundQuery = { myPlacesWithoutGround: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'PlaceWithoutGroundFragment': PlaceWithoutGroundFragment } }
    )> } };

export type PlaceWithoutGroundFragment = { id: string, role: TeamRole, helpsWith: string | null, since: string, unit: { id: string, name: string } | null } & { ' $fragmentName'?: 'PlaceWithoutGroundFragment' };

export type LeaveWithoutGroundMutationVariables = Exact<{
  input: LeaveWithoutGroundInput;
}>;


export type LeaveWithoutGroundMutation = { leaveWithoutGround: { placeId: string | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type AnswerTeamInvitationMutationVariables = Exact<{
  input: AnswerTeamInvitationInput;
}>;


export type AnswerTeamInvitationMutation = { answerTeamInvitation: { invitation: { id: string, openedId: string | null } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type NameForTeamInvitationMutationVariables = Exact<{
  input: NameForTeamInvitationInput;
}>;


export type NameForTeamInvitationMutation = { nameForTeamInvitation: { invitation: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type StandingTeamsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StandingTeamsQuery = { standingTeams: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, purpose: string | null, closesOn: string | null, version: number, mayMaintain: boolean, unitClosed: boolean, caseCount: number | null, unit: { id: string, name: string } | null, members: Array<{ id: string, role: StandingTeamRole, person: { id: string, name: string } }> }> } };

export type KeptUnitsQueryVariables = Exact<{ [key: string]: never; }>;


export type KeptUnitsQuery = { keptUnits: Array<{ id: string, name: string, staff: Array<{ id: string, name: string }>, receivers: Array<{ id: string, name: string }> }> };

export type CaseloadQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CaseloadQuery = { myCaseload: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, helpsWith: string | null, standingTeam: { id: string, name: string, closesOn: string | null }, collaboration: { id: string, owner: { id: string, name: string, initials: string } } }> } };

export type CasesToHandOverQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CasesToHandOverQuery = { casesToHandOver: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, standingTeam: { id: string, name: string, closesOn: string | null }, collaboration: { id: string, owner: { id: string, name: string } } }> } };

export type AddStandingTeamMutationVariables = Exact<{
  input: AddStandingTeamInput;
}>;


export type AddStandingTeamMutation = { addStandingTeam: { standingTeam: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type AddStandingTeamMemberMutationVariables = Exact<{
  input: AddStandingTeamMemberInput;
}>;


export type AddStandingTeamMemberMutation = { addStandingTeamMember: { standingTeam: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type EndStandingTeamMemberMutationVariables = Exact<{
  input: EndStandingTeamMemberInput;
}>;


export type EndStandingTeamMemberMutation = { endStandingTeamMember: { standingTeam: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type LetReceiveMutationVariables = Exact<{
  input: LetReceiveInput;
}>;


export type LetReceiveMutation = { letReceiveInvitations: { unit: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type EndStandingTeamCaseMutationVariables = Exact<{
  input: EndStandingTeamCaseInput;
}>;


export type EndStandingTeamCaseMutation = { endStandingTeamCase: { caseId: string | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type EditStandingTeamMutationVariables = Exact<{
  input: EditStandingTeamInput;
}>;


export type EditStandingTeamMutation = { editStandingTeam: { standingTeam: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type SetStandingTeamEndMutationVariables = Exact<{
  input: SetStandingTeamEndInput;
}>;


export type SetStandingTeamEndMutation = { setStandingTeamEnd: { standingTeam: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type TeamPlaceFragment = { id: string, role: TeamRole, profession: string | null, helpsWith: string | null, phone: string | null, areas: Array<LifeArea>, level: AccessLevel, since: string, until: string | null, seesEarlier: boolean, temporary: boolean, deputy: boolean, sees: boolean, version: number, person: { id: string, name: string, initials: string }, unit: { id: string, name: string } | null, openMeasures: Array<{ id: string, title: string }>, forMeasure: { id: string, title: string } | null } & { ' $fragmentName'?: 'TeamPlaceFragment' };

export type TeamPageQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type TeamPageQuery = { collaboration: { id: string, owner: { id: string, name: string, initials: string }, myAccess: { relation: Relation, areas: Array<LifeArea>, actions: Array<string> }, helpers: { people: number, services: number }, team: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'TeamPlaceFragment': TeamPlaceFragment } }
    )>, nextOfKin: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'NextOfKinViewFragment': NextOfKinViewFragment } }
    )>, standingTeams: Array<{ id: string, helpsWith: string | null, areas: Array<LifeArea>, standingTeam: { id: string, name: string, closesOn: string | null, unit: { id: string, name: string } | null, members: Array<{ id: string, person: { id: string, name: string } }> } }>, teamInvitations: Array<{ id: string, kind: InvitationKind, state: InvitationState, reason: string | null, helpsWith: string, level: AccessLevel, areas: Array<LifeArea>, startsOn: string, endsOn: string | null, temporary: boolean, seesEarlier: boolean, invitedAt: string, standingTeamName: string | null, covered: Array<LifeArea>, person: { id: string, name: string } | null, unit: { id: string, name: string } | null, invitedBy: { id: string, name: string } }>, charter: { id: string, purpose: string, sharedGoal: string, waysOfWorking: string, decidesItself: string, editedAt: string, version: number, editedBy: { id: string, name: string } } | null } };

export type InvitableQueryVariables = Exact<{
  collaborationId: string | number;
  search: string;
}>;


export type InvitableQuery = { collaboration: { id: string, invitable: Array<{ kind: InvitationKind, id: string, name: string, detail: string | null, state: InvitableState, answers: boolean, covered: Array<LifeArea> }> } };

export type InviteChoicesQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type InviteChoicesQuery = { collaboration: { id: string, plan: { id: string, goals: Array<{ id: string, measures: Array<{ id: string, title: string, status: MeasureStatus }> }>, otherMeasures: Array<{ id: string, title: string, status: MeasureStatus }> } | null } };

export type WorkplacesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type WorkplacesQuery = { unitDirectory: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string }> } };

export type InviteToTeamMutationVariables = Exact<{
  input: InviteToTeamInput;
}>;


export type InviteToTeamMutation = { inviteToTeam: { invitation: { id: string, covered: Array<LifeArea>, standingTeamName: string | null, unit: { id: string, name: string } | null, person: { id: string, name: string } | null } | null, link: { path: string, expiresAt: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type WithdrawTeamInvitationMutationVariables = Exact<{
  input: WithdrawTeamInvitationInput;
}>;


export type WithdrawTeamInvitationMutation = { withdrawTeamInvitation: { invitation: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type EditMembershipMutationVariables = Exact<{
  input: EditMembershipInput;
}>;


export type EditMembershipMutation = { editMembership: { member: { id: string, version: number } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type SetSeesEarlierMutationVariables = Exact<{
  input: SetSeesEarlierInput;
}>;


export type SetSeesEarlierMutation = { setSeesEarlier: { member: { id: string, seesEarlier: boolean } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type NamePrimaryContactMutationVariables = Exact<{
  input: NamePrimaryContactInput;
}>;


export type NamePrimaryContactMutation = { namePrimaryContact: { member: { id: string } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type EndMembershipMutationVariables = Exact<{
  input: EndMembershipInput;
}>;


export type EndMembershipMutation = { endMembership: { membershipId: string | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type CharterHistoryQueryVariables = Exact<{
  collaborationId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type CharterHistoryQuery = { collaboration: { id: string, owner: { id: string, name: string }, myAccess: { relation: Relation }, charter: { id: string, edits: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ version: number, at: string, purpose: string | null, sharedGoal: string | null, waysOfWorking: string | null, decidesItself: string | null, by: { id: string, name: string } }> } } | null } };

export type EditTeamCharterMutationVariables = Exact<{
  input: EditTeamCharterInput;
}>;


export type EditTeamCharterMutation = { editTeamCharter: { charter: { id: string, version: number } | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type TeamMemberViewFragment = { id: string, role: TeamRole, profession: string | null, helpsWith: string | null, phone: string | null, away: { fromDate: string, untilDate: string } | null, deputies: Array<{ id: string, fromDate: string, untilDate: string, person: { id: string, name: string } }>, person: { id: string, name: string, initials: string }, unit: { id: string, name: string } | null } & { ' $fragmentName'?: 'TeamMemberViewFragment' };

export type NextOfKinViewFragment = { id: string, relationship: string, person: { id: string, name: string, initials: string } } & { ' $fragmentName'?: 'NextOfKinViewFragment' };

export type TeamQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type TeamQuery = { collaboration: { id: string, owner: { id: string, name: string }, myAccess: { relation: Relation }, helpers: { people: number, services: number }, team: Array<(
      { id: string, role: TeamRole, deputyFor: string | null, person: { id: string } }
      & { ' $fragmentRefs'?: { 'TeamMemberViewFragment': TeamMemberViewFragment } }
    )>, nextOfKin: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'NextOfKinViewFragment': NextOfKinViewFragment } }
    )> } };

export type OwnSessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnSessionsQuery = { ownSessions: Array<{ id: string, begunAt: string, lastUsedAt: string, browser: BrowserName, system: DeviceSystem, provider: string | null, isThis: boolean }>, loginProviders: Array<{ key: string, kind: ProviderKind, name: string | null }> };

export type EndOwnSessionMutationVariables = Exact<{
  input: EndOwnSessionInput;
}>;


export type EndOwnSessionMutation = { endOwnSession: { endedId: string | null, errors: Array<
      | { ' $fragmentRefs'?: { 'MutationErrors_AlreadySent_Fragment': MutationErrors_AlreadySent_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_InvalidInput_Fragment': MutationErrors_InvalidInput_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_NotPossible_Fragment': MutationErrors_NotPossible_Fragment } }
      | { ' $fragmentRefs'?: { 'MutationErrors_VersionConflict_Fragment': MutationErrors_VersionConflict_Fragment } }
    > } };

export type CollaborationLineFragment = { id: string, overdueCount: number, owner: { id: string, name: string, initials: string }, myAccess: { relation: Relation }, coordinator: { id: string, person: { id: string, name: string } } | null, plan: { id: string, state: PlanState } | null, nextMeeting: { id: string, startsAt: string, state: MeetingState } | null, thread: { id: string, unreadCount: number } } & { ' $fragmentName'?: 'CollaborationLineFragment' };

export type PeopleQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PeopleQuery = { myCollaborations: { nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'CollaborationLineFragment': CollaborationLineFragment } }
    )>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OwnerNewsQueryVariables = Exact<{
  collaborationId: string | number;
}>;


export type OwnerNewsQuery = { collaboration: { id: string, lookedLastWeek: number | null, owner: { id: string, name: string }, myAccess: { relation: Relation, actions: Array<string> }, thread: { id: string, unreadCount: number } } };

export type RelativeStartQueryVariables = Exact<{ [key: string]: never; }>;


export type RelativeStartQuery = { myCollaborations: { pageInfo: { hasNextPage: boolean }, nodes: Array<(
      { id: string, owner: { id: string, name: string } }
      & { ' $fragmentRefs'?: { 'CollaborationLineFragment': CollaborationLineFragment } }
    )> } };

export type WorkStartQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkStartQuery = { myCollaborations: { nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'CollaborationLineFragment': CollaborationLineFragment;'FollowUpFactsFragment': FollowUpFactsFragment } }
    )>, pageInfo: { hasNextPage: boolean } }, myMeasures: { nodes: Array<{ id: string, collaborationId: string, title: string, deadline: string | null, overdue: boolean, owner: { id: string, name: string } }> } };

export type FollowUpFactsFragment = { plan: { id: string, reviewDate: string | null, whatMatters: { version: number } | null } | null, nextMeeting: { id: string, startedAt: string | null } | null, consentEnding: { id: string, lastDay: string | null, unit: { id: string, name: string } | null, person: { id: string, name: string } | null } | null } & { ' $fragmentName'?: 'FollowUpFactsFragment' };

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { session: { demoMode: boolean, loggedIn: boolean, kind: SessionKind | null, hatEnded: boolean, waits: boolean, idleExpiresAt: string | null, provider: string | null, hats: Array<{ ' $fragmentRefs'?: { 'HatPartsFragment': HatPartsFragment } }>, hat: { ' $fragmentRefs'?: { 'HatPartsFragment': HatPartsFragment } } | null } };

export type HatPartsFragment = { personId: string, name: string, roles: Array<HatRole>, unitName: string | null, profession: string | null, ownerOf: string | null, municipality: { id: string, name: string } } & { ' $fragmentName'?: 'HatPartsFragment' };

export type LoginProvidersQueryVariables = Exact<{ [key: string]: never; }>;


export type LoginProvidersQuery = { loginProviders: Array<{ key: string, kind: ProviderKind, name: string | null }> };

export type DemoPersonasQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoPersonasQuery = { demoPersonas: Array<{ key: string, name: string, description: string }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const MutationErrorsFragmentDoc = new TypedDocumentString(`
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}
    `, {"fragmentName":"MutationErrors"}) as unknown as TypedDocumentString<MutationErrorsFragment, unknown>;
export const LogQuestionViewFragmentDoc = new TypedDocumentString(`
    fragment LogQuestionView on LogQuestion {
  id
  part
  lookedAt
  section
  unitName
  dueOn
  overdue
  answered
  viewer {
    id
    name
  }
  askedBy {
    id
    name
  }
  lines {
    id
    kind
    body
    mine
    writtenAt
    author {
      id
      name
    }
  }
}
    `, {"fragmentName":"LogQuestionView"}) as unknown as TypedDocumentString<LogQuestionViewFragment, unknown>;
export const AccessLogEntryViewFragmentDoc = new TypedDocumentString(`
    fragment AccessLogEntryView on AccessLogEntry {
  id
  at
  unitName
  section
  relation
  groundKind
  why
  questionGoesTo
  deputyFor {
    id
    name
  }
  viewer {
    id
    name
    initials
    profession
  }
  question {
    ...LogQuestionView
  }
}
    fragment LogQuestionView on LogQuestion {
  id
  part
  lookedAt
  section
  unitName
  dueOn
  overdue
  answered
  viewer {
    id
    name
  }
  askedBy {
    id
    name
  }
  lines {
    id
    kind
    body
    mine
    writtenAt
    author {
      id
      name
    }
  }
}`, {"fragmentName":"AccessLogEntryView"}) as unknown as TypedDocumentString<AccessLogEntryViewFragment, unknown>;
export const CircleChangeViewFragmentDoc = new TypedDocumentString(`
    fragment CircleChangeView on CircleChange {
  person {
    id
    name
    profession
  }
  unit {
    id
    name
  }
  gains {
    areas
    firstDay
    lastDay
  }
  moves {
    areas
    lastDay
  }
  loses
  keeps
  writes
  seesNothing
}
    `, {"fragmentName":"CircleChangeView"}) as unknown as TypedDocumentString<CircleChangeViewFragment, unknown>;
export const GuardViewFragmentDoc = new TypedDocumentString(`
    fragment GuardView on DisclosureGuard {
  id
  reason
  legalGround
  decidedAt
  until
  toldAt
  state
  version
  toward {
    id
    name
  }
  unit {
    id
    name
  }
  decidedBy {
    id
    name
  }
}
    `, {"fragmentName":"GuardView"}) as unknown as TypedDocumentString<GuardViewFragment, unknown>;
export const LogControlSignalViewFragmentDoc = new TypedDocumentString(`
    fragment LogControlSignalView on LogControlSignal {
  signal
  viewerId
  viewerName
  profession
  unitName
  onDate
  times
  plans
  firstAt
  lastAt
  mine
  reviews {
    id
    outcome
    note
    reviewedAt
    reviewedBy {
      id
      name
    }
  }
}
    `, {"fragmentName":"LogControlSignalView"}) as unknown as TypedDocumentString<LogControlSignalViewFragment, unknown>;
export const ConsentViewFragmentDoc = new TypedDocumentString(`
    fragment ConsentView on Consent {
  id
  version
  kind
  unit {
    id
    name
  }
  person {
    id
    name
  }
  areas
  purpose
  legalBasis
  givenHow
  givenBy {
    id
    name
  }
  recordedBy {
    id
    name
  }
  capacity {
    assessedBy
    assessedOn
    assessedFor
  }
  heard
  signedOn
  firstDay
  lastDay
}
    `, {"fragmentName":"ConsentView"}) as unknown as TypedDocumentString<ConsentViewFragment, unknown>;
export const CircleMemberViewFragmentDoc = new TypedDocumentString(`
    fragment CircleMemberView on CircleMember {
  person {
    id
    name
    initials
    kind
  }
  unit {
    id
    name
  }
  relation
  spans {
    areas
    groundKind
    consentId
    firstDay
    lastDay
  }
}
    `, {"fragmentName":"CircleMemberView"}) as unknown as TypedDocumentString<CircleMemberViewFragment, unknown>;
export const RequestViewFragmentDoc = new TypedDocumentString(`
    fragment RequestView on ConsentRequest {
  id
  unit {
    id
    name
  }
  person {
    id
    name
  }
  areas
  purpose
  until
  keptFrom
}
    `, {"fragmentName":"RequestView"}) as unknown as TypedDocumentString<RequestViewFragment, unknown>;
export const ReviewViewFragmentDoc = new TypedDocumentString(`
    fragment ReviewView on EmergencyReview {
  id
  reason
  legalGround
  openedAt
  endsAt
  reviewedAt
  note
  own
  owner {
    id
    name
  }
  openedBy {
    id
    name
  }
  unit {
    id
    name
  }
  reviewedBy {
    id
    name
  }
}
    `, {"fragmentName":"ReviewView"}) as unknown as TypedDocumentString<ReviewViewFragment, unknown>;
export const ContactOfFragmentDoc = new TypedDocumentString(`
    fragment ContactOf on Person {
  id
  name
  contact {
    address
    phone
    email
    version
  }
}
    `, {"fragmentName":"ContactOf"}) as unknown as TypedDocumentString<ContactOfFragment, unknown>;
export const HistoryLineFragmentDoc = new TypedDocumentString(`
    fragment HistoryLine on HistoryEntry {
  id
  at
  kind
  thingId
  name
  removed
  currentVersion
  act
  version
  mayRestore
  by {
    id
    name
  }
  changes {
    field
    kind
    before
    after
  }
}
    `, {"fragmentName":"HistoryLine"}) as unknown as TypedDocumentString<HistoryLineFragment, unknown>;
export const LastStepFragmentDoc = new TypedDocumentString(`
    fragment LastStep on HistoryEntry {
  id
  at
  act
  kind
  thingId
  name
  version
  changes {
    field
    before
    after
  }
}
    `, {"fragmentName":"LastStep"}) as unknown as TypedDocumentString<LastStepFragment, unknown>;
export const DecisionViewFragmentDoc = new TypedDocumentString(`
    fragment DecisionView on MeetingDecision {
  id
  text
  decidedAt
  measure {
    id
    title
    deadline
    status
    accountable {
      id
      name
    }
    accountableUnit {
      id
      name
    }
  }
}
    `, {"fragmentName":"DecisionView"}) as unknown as TypedDocumentString<DecisionViewFragment, unknown>;
export const AgendaItemViewFragmentDoc = new TypedDocumentString(`
    fragment AgendaItemView on AgendaItem {
  id
  title
  lifeArea
  position
  minutes
  state
  isWhatMatters
  facts
  assessments
  version
  proposedBy {
    id
    name
  }
  decisions {
    id
    ...DecisionView
  }
}
    fragment DecisionView on MeetingDecision {
  id
  text
  decidedAt
  measure {
    id
    title
    deadline
    status
    accountable {
      id
      name
    }
    accountableUnit {
      id
      name
    }
  }
}`, {"fragmentName":"AgendaItemView"}) as unknown as TypedDocumentString<AgendaItemViewFragment, unknown>;
export const MeetingViewFragmentDoc = new TypedDocumentString(`
    fragment MeetingView on Meeting {
  id
  collaborationId
  title
  startsAt
  endsAt
  place
  placeHidden
  state
  startedAt
  endedAt
  currentItemId
  currentItemOpenedAt
  version
  owner {
    id
    name
  }
  whatMatters {
    text
    writtenAt
    author {
      id
      name
    }
  }
  myAccess {
    relation
    areas
    actions
  }
  participants {
    attendance
    person {
      id
      name
      initials
      unit {
        id
        name
      }
    }
  }
  agenda {
    id
    ...AgendaItemView
  }
  minutes {
    state
    approvedAt
    publishedAt
    readByMe
    approvedBy {
      id
      name
    }
    readBy {
      id
      name
    }
  }
}
    fragment DecisionView on MeetingDecision {
  id
  text
  decidedAt
  measure {
    id
    title
    deadline
    status
    accountable {
      id
      name
    }
    accountableUnit {
      id
      name
    }
  }
}
fragment AgendaItemView on AgendaItem {
  id
  title
  lifeArea
  position
  minutes
  state
  isWhatMatters
  facts
  assessments
  version
  proposedBy {
    id
    name
  }
  decisions {
    id
    ...DecisionView
  }
}`, {"fragmentName":"MeetingView"}) as unknown as TypedDocumentString<MeetingViewFragment, unknown>;
export const MeetingSummaryFragmentDoc = new TypedDocumentString(`
    fragment MeetingSummary on Meeting {
  id
  title
  startsAt
  endsAt
  place
  placeHidden
  state
  myAccess {
    relation
  }
  owner {
    id
    name
  }
  participants {
    person {
      id
    }
  }
  minutes {
    state
    readByMe
  }
}
    `, {"fragmentName":"MeetingSummary"}) as unknown as TypedDocumentString<MeetingSummaryFragment, unknown>;
export const MessageViewFragmentDoc = new TypedDocumentString(`
    fragment MessageView on Message {
  id
  body
  sentAt
  mine
  author {
    id
    name
    initials
    unit {
      id
      name
    }
  }
}
    `, {"fragmentName":"MessageView"}) as unknown as TypedDocumentString<MessageViewFragment, unknown>;
export const PaperHelperFragmentDoc = new TypedDocumentString(`
    fragment PaperHelper on TeamMember {
  id
  helpsWith
  phone
  level
  deputyFor
  person {
    id
    name
  }
  unit {
    id
    name
  }
}
    `, {"fragmentName":"PaperHelper"}) as unknown as TypedDocumentString<PaperHelperFragment, unknown>;
export const PaperMeasureFragmentDoc = new TypedDocumentString(`
    fragment PaperMeasure on Measure {
  id
  title
  extent
  deadline
  status
  createdAt
  settledAt
  accountable {
    id
    name
  }
  accountableUnit {
    id
    name
  }
}
    `, {"fragmentName":"PaperMeasure"}) as unknown as TypedDocumentString<PaperMeasureFragment, unknown>;
export const ProfessionalPlanViewFragmentDoc = new TypedDocumentString(`
    fragment ProfessionalPlanView on ProfessionalPlan {
  id
  lifeArea
  kind
  title
  keptWhere
  reviseOn
  version
  unit {
    id
    name
  }
}
    `, {"fragmentName":"ProfessionalPlanView"}) as unknown as TypedDocumentString<ProfessionalPlanViewFragment, unknown>;
export const ServiceOfferViewFragmentDoc = new TypedDocumentString(`
    fragment ServiceOfferView on ServiceOffer {
  id
  lifeArea
  wish
  answer
  reason
  version
  unit {
    id
    name
  }
}
    `, {"fragmentName":"ServiceOfferView"}) as unknown as TypedDocumentString<ServiceOfferViewFragment, unknown>;
export const ContributorViewFragmentDoc = new TypedDocumentString(`
    fragment ContributorView on Contributor {
  id
  name
  does
  mine
  version
  person {
    id
    name
  }
  unit {
    id
    name
  }
}
    `, {"fragmentName":"ContributorView"}) as unknown as TypedDocumentString<ContributorViewFragment, unknown>;
export const CrisisStepViewFragmentDoc = new TypedDocumentString(`
    fragment CrisisStepView on CrisisStep {
  id
  lifeArea
  earlyWarning
  steps
  whoDoes
  whoToCall
  ownWords
  version
}
    `, {"fragmentName":"CrisisStepView"}) as unknown as TypedDocumentString<CrisisStepViewFragment, unknown>;
export const EvaluationViewFragmentDoc = new TypedDocumentString(`
    fragment EvaluationView on Evaluation {
  id
  goalId
  voice
  evaluatedOn
  outcome
  outcomeBy {
    id
    name
  }
  ownOutcome
  ownWords
  ownBy {
    id
    name
  }
  learnt
  version
}
    `, {"fragmentName":"EvaluationView"}) as unknown as TypedDocumentString<EvaluationViewFragment, unknown>;
export const GoalScaleViewFragmentDoc = new TypedDocumentString(`
    fragment GoalScaleView on GoalScale {
  id
  muchLess
  less
  asHoped
  more
  muchMore
  withPerson
  version
}
    `, {"fragmentName":"GoalScaleView"}) as unknown as TypedDocumentString<GoalScaleViewFragment, unknown>;
export const RehabCourseViewFragmentDoc = new TypedDocumentString(`
    fragment RehabCourseView on RehabCourse {
  id
  goalId
  lifeArea
  purpose
  fromDate
  untilDate
  intensity
  version
  activities {
    id
    what
    howOften
    who
    startRating
    startBy {
      id
      name
    }
    endRating
    endBy {
      id
      name
    }
    version
  }
}
    `, {"fragmentName":"RehabCourseView"}) as unknown as TypedDocumentString<RehabCourseViewFragment, unknown>;
export const MyMeasureItemFragmentDoc = new TypedDocumentString(`
    fragment MyMeasureItem on Measure {
  id
  collaborationId
  title
  extent
  deadline
  overdue
  status
  version
  owner {
    id
    name
  }
}
    `, {"fragmentName":"MyMeasureItem"}) as unknown as TypedDocumentString<MyMeasureItemFragment, unknown>;
export const NeedViewFragmentDoc = new TypedDocumentString(`
    fragment NeedView on Need {
  id
  lifeArea
  text
  saidBy
  state
  waitedDays
  stateSince
  escalatedAt
  reason
  createdAt
  version
  moves
  owner {
    id
    name
  }
  ownerUnit {
    id
    name
  }
  createdBy {
    id
    name
  }
  measure {
    id
    title
    status
    deadline
  }
}
    `, {"fragmentName":"NeedView"}) as unknown as TypedDocumentString<NeedViewFragment, unknown>;
export const RefusalViewFragmentDoc = new TypedDocumentString(`
    fragment RefusalView on PlanRefusal {
  id
  about
  grounds
  decidedOn
  appealBy
  appealBody
  status
  appealedOn
  settledOn
  version
}
    `, {"fragmentName":"RefusalView"}) as unknown as TypedDocumentString<RefusalViewFragment, unknown>;
export const WhatMattersViewFragmentDoc = new TypedDocumentString(`
    fragment WhatMattersView on WhatMatters {
  text
  writtenAt
  version
  author {
    id
    name
  }
}
    `, {"fragmentName":"WhatMattersView"}) as unknown as TypedDocumentString<WhatMattersViewFragment, unknown>;
export const MeasureViewFragmentDoc = new TypedDocumentString(`
    fragment MeasureView on Measure {
  id
  goalId
  title
  how
  extent
  lifeArea
  startDate
  deadline
  status
  statusReason
  overdue
  userAnswer
  version
  accountable {
    id
    name
    initials
  }
  accountableUnit {
    id
    name
  }
  decision {
    id
    meetingId
    decidedAt
  }
  mine
  childWelfare
  childTalks {
    id
    outcome
    talkedOn
    reason
    guardianAnswer
    guardianNote
    recordedBy {
      id
      name
    }
  }
}
    `, {"fragmentName":"MeasureView"}) as unknown as TypedDocumentString<MeasureViewFragment, unknown>;
export const GoalViewFragmentDoc = new TypedDocumentString(`
    fragment GoalView on Goal {
  id
  title
  voice
  lifeArea
  details
  parentId
  isTop
  state
  stateReason
  settledAt
  mine
  version
  measures {
    id
    ...MeasureView
  }
}
    fragment MeasureView on Measure {
  id
  goalId
  title
  how
  extent
  lifeArea
  startDate
  deadline
  status
  statusReason
  overdue
  userAnswer
  version
  accountable {
    id
    name
    initials
  }
  accountableUnit {
    id
    name
  }
  decision {
    id
    meetingId
    decidedAt
  }
  mine
  childWelfare
  childTalks {
    id
    outcome
    talkedOn
    reason
    guardianAnswer
    guardianNote
    recordedBy {
      id
      name
    }
  }
}`, {"fragmentName":"GoalView"}) as unknown as TypedDocumentString<GoalViewFragment, unknown>;
export const PlanStandingFragmentDoc = new TypedDocumentString(`
    fragment PlanStanding on IndividualPlan {
  id
  state
  stateSince
  stateReason
  wishedBy
  wishedOn
  wishedHow
  consentOn
  reviewMonths
  version
}
    `, {"fragmentName":"PlanStanding"}) as unknown as TypedDocumentString<PlanStandingFragment, unknown>;
export const PlanAboutFragmentDoc = new TypedDocumentString(`
    fragment PlanAbout on IndividualPlan {
  id
  resources
  ownContribution
  kinContribution
  neededCooperation
  periodStart
  periodEnd
  reviewDate
  reviewMonths
  consentOn
  consentHow
  version
}
    `, {"fragmentName":"PlanAbout"}) as unknown as TypedDocumentString<PlanAboutFragment, unknown>;
export const TemplateViewFragmentDoc = new TypedDocumentString(`
    fragment TemplateView on PlanTemplate {
  id
  shipped
  ours
  retired
  name
  about
  version
  goals {
    key
    title
    lifeArea
    measures {
      key
      title
      extent
      how
      weeks
    }
  }
}
    `, {"fragmentName":"TemplateView"}) as unknown as TypedDocumentString<TemplateViewFragment, unknown>;
export const TimelineMeetingsFragmentDoc = new TypedDocumentString(`
    fragment TimelineMeetings on MeetingConnection {
  nodes {
    id
    title
    startsAt
    state
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    `, {"fragmentName":"TimelineMeetings"}) as unknown as TypedDocumentString<TimelineMeetingsFragment, unknown>;
export const TimelineMovesFragmentDoc = new TypedDocumentString(`
    fragment TimelineMoves on HistoryConnection {
  nodes {
    id
    at
    kind
    thingId
    name
    removed
    act
    stoodAt
    standsAt
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    `, {"fragmentName":"TimelineMoves"}) as unknown as TypedDocumentString<TimelineMovesFragment, unknown>;
export const TimelineMeasureFragmentDoc = new TypedDocumentString(`
    fragment TimelineMeasure on Measure {
  id
  title
  startDate
  deadline
  status
  settledAt
  overdue
}
    `, {"fragmentName":"TimelineMeasure"}) as unknown as TypedDocumentString<TimelineMeasureFragment, unknown>;
export const TimelineGoalFragmentDoc = new TypedDocumentString(`
    fragment TimelineGoal on Goal {
  id
  title
  state
  createdAt
  settledAt
  reviewOn
  measures {
    id
    ...TimelineMeasure
  }
}
    fragment TimelineMeasure on Measure {
  id
  title
  startDate
  deadline
  status
  settledAt
  overdue
}`, {"fragmentName":"TimelineGoal"}) as unknown as TypedDocumentString<TimelineGoalFragment, unknown>;
export const PlaceWithoutGroundFragmentDoc = new TypedDocumentString(`
    fragment PlaceWithoutGround on PlaceWithoutGround {
  id
  role
  helpsWith
  since
  unit {
    id
    name
  }
}
    `, {"fragmentName":"PlaceWithoutGround"}) as unknown as TypedDocumentString<PlaceWithoutGroundFragment, unknown>;
export const TeamPlaceFragmentDoc = new TypedDocumentString(`
    fragment TeamPlace on TeamMember {
  id
  role
  profession
  helpsWith
  phone
  areas
  level
  since
  until
  seesEarlier
  temporary
  deputy
  sees
  version
  person {
    id
    name
    initials
  }
  unit {
    id
    name
  }
  openMeasures {
    id
    title
  }
  forMeasure {
    id
    title
  }
}
    `, {"fragmentName":"TeamPlace"}) as unknown as TypedDocumentString<TeamPlaceFragment, unknown>;
export const TeamMemberViewFragmentDoc = new TypedDocumentString(`
    fragment TeamMemberView on TeamMember {
  id
  role
  profession
  helpsWith
  phone
  away {
    fromDate
    untilDate
  }
  deputies {
    id
    fromDate
    untilDate
    person {
      id
      name
    }
  }
  person {
    id
    name
    initials
  }
  unit {
    id
    name
  }
}
    `, {"fragmentName":"TeamMemberView"}) as unknown as TypedDocumentString<TeamMemberViewFragment, unknown>;
export const NextOfKinViewFragmentDoc = new TypedDocumentString(`
    fragment NextOfKinView on NextOfKin {
  id
  relationship
  person {
    id
    name
    initials
  }
}
    `, {"fragmentName":"NextOfKinView"}) as unknown as TypedDocumentString<NextOfKinViewFragment, unknown>;
export const CollaborationLineFragmentDoc = new TypedDocumentString(`
    fragment CollaborationLine on Collaboration {
  id
  owner {
    id
    name
    initials
  }
  myAccess {
    relation
  }
  coordinator {
    id
    person {
      id
      name
    }
  }
  plan {
    id
    state
  }
  nextMeeting {
    id
    startsAt
    state
  }
  thread {
    id
    unreadCount
  }
  overdueCount
}
    `, {"fragmentName":"CollaborationLine"}) as unknown as TypedDocumentString<CollaborationLineFragment, unknown>;
export const FollowUpFactsFragmentDoc = new TypedDocumentString(`
    fragment FollowUpFacts on Collaboration {
  plan {
    id
    reviewDate
    whatMatters {
      version
    }
  }
  nextMeeting {
    id
    startedAt
  }
  consentEnding {
    id
    lastDay
    unit {
      id
      name
    }
    person {
      id
      name
    }
  }
}
    `, {"fragmentName":"FollowUpFacts"}) as unknown as TypedDocumentString<FollowUpFactsFragment, unknown>;
export const HatPartsFragmentDoc = new TypedDocumentString(`
    fragment HatParts on Hat {
  personId
  name
  municipality {
    id
    name
  }
  roles
  unitName
  profession
  ownerOf
}
    `, {"fragmentName":"HatParts"}) as unknown as TypedDocumentString<HatPartsFragment, unknown>;
export const OpenOutboxDocument = new TypedDocumentString(`
    mutation OpenOutbox {
  openOutbox {
    key
  }
}
    `) as unknown as TypedDocumentString<OpenOutboxMutation, OpenOutboxMutationVariables>;
export const OwnDraftsDocument = new TypedDocumentString(`
    query OwnDrafts($collaborationId: ID!, $after: String) {
  collaboration(id: $collaborationId) {
    id
    drafts(after: $after) {
      key
      baseVersion
      savedAt
      fields {
        name
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnDraftsQuery, OwnDraftsQueryVariables>;
export const KeepDraftDocument = new TypedDocumentString(`
    mutation KeepDraft($input: KeepDraftInput!) {
  keepDraft(input: $input) {
    savedAt
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<KeepDraftMutation, KeepDraftMutationVariables>;
export const DropDraftDocument = new TypedDocumentString(`
    mutation DropDraft($input: DropDraftInput!) {
  dropDraft(input: $input) {
    dropped
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<DropDraftMutation, DropDraftMutationVariables>;
export const AccessLogDocument = new TypedDocumentString(`
    query AccessLog($collaborationId: ID!, $after: String, $filter: AccessLogFilterInput) {
  accessLog(
    collaborationId: $collaborationId
    first: 30
    after: $after
    filter: $filter
  ) {
    nodes {
      ...AccessLogEntryView
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment AccessLogEntryView on AccessLogEntry {
  id
  at
  unitName
  section
  relation
  groundKind
  why
  questionGoesTo
  deputyFor {
    id
    name
  }
  viewer {
    id
    name
    initials
    profession
  }
  question {
    ...LogQuestionView
  }
}
fragment LogQuestionView on LogQuestion {
  id
  part
  lookedAt
  section
  unitName
  dueOn
  overdue
  answered
  viewer {
    id
    name
  }
  askedBy {
    id
    name
  }
  lines {
    id
    kind
    body
    mine
    writtenAt
    author {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<AccessLogQuery, AccessLogQueryVariables>;
export const AccessLogViewersDocument = new TypedDocumentString(`
    query AccessLogViewers($collaborationId: ID!) {
  accessLogViewers(collaborationId: $collaborationId) {
    unitId
    unitName
    viewer {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<AccessLogViewersQuery, AccessLogViewersQueryVariables>;
export const ActionsHereDocument = new TypedDocumentString(`
    query ActionsHere($collaborationId: ID!) {
  collaboration(id: $collaborationId) {
    id
    myAccess {
      actions
    }
  }
}
    `) as unknown as TypedDocumentString<ActionsHereQuery, ActionsHereQueryVariables>;
export const GiveConsentDocument = new TypedDocumentString(`
    mutation GiveConsent($input: GiveConsentInput!) {
  giveConsent(input: $input) {
    consent {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<GiveConsentMutation, GiveConsentMutationVariables>;
export const ChangeConsentDocument = new TypedDocumentString(`
    mutation ChangeConsent($input: ChangeConsentInput!) {
  changeConsent(input: $input) {
    consent {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<ChangeConsentMutation, ChangeConsentMutationVariables>;
export const WithdrawConsentDocument = new TypedDocumentString(`
    mutation WithdrawConsent($input: WithdrawConsentInput!) {
  withdrawConsent(input: $input) {
    consent {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const UndoWithdrawalDocument = new TypedDocumentString(`
    mutation UndoWithdrawal($input: UndoWithdrawalInput!) {
  undoWithdrawal(input: $input) {
    consent {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<UndoWithdrawalMutation, UndoWithdrawalMutationVariables>;
export const RecordLegalBasisDocument = new TypedDocumentString(`
    mutation RecordLegalBasis($input: RecordLegalBasisInput!) {
  recordLegalBasis(input: $input) {
    consent {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<RecordLegalBasisMutation, RecordLegalBasisMutationVariables>;
export const AnswerConsentRequestDocument = new TypedDocumentString(`
    mutation AnswerConsentRequest($input: AnswerConsentRequestInput!) {
  answerConsentRequest(input: $input) {
    request {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<AnswerConsentRequestMutation, AnswerConsentRequestMutationVariables>;
export const WithdrawConsentRequestDocument = new TypedDocumentString(`
    mutation WithdrawConsentRequest($input: WithdrawConsentRequestInput!) {
  withdrawConsentRequest(input: $input) {
    request {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<WithdrawConsentRequestMutation, WithdrawConsentRequestMutationVariables>;
export const ExcludeEmployeeDocument = new TypedDocumentString(`
    mutation ExcludeEmployee($input: ExcludeEmployeeInput!) {
  excludeEmployee(input: $input) {
    exclusion {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<ExcludeEmployeeMutation, ExcludeEmployeeMutationVariables>;
export const ExcludeByNameDocument = new TypedDocumentString(`
    mutation ExcludeByName($input: ExcludeByNameInput!) {
  excludeByName(input: $input) {
    exclusions {
      id
    }
    namesakeStays
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<ExcludeByNameMutation, ExcludeByNameMutationVariables>;
export const LiftExclusionDocument = new TypedDocumentString(`
    mutation LiftExclusion($input: LiftExclusionInput!) {
  liftExclusion(input: $input) {
    exclusion {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<LiftExclusionMutation, LiftExclusionMutationVariables>;
export const LetInRelativeDocument = new TypedDocumentString(`
    mutation LetInRelative($input: LetInRelativeInput!) {
  letInRelative(input: $input) {
    relative {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<LetInRelativeMutation, LetInRelativeMutationVariables>;
export const ChangeRelativeDocument = new TypedDocumentString(`
    mutation ChangeRelative($input: ChangeRelativeInput!) {
  changeRelative(input: $input) {
    relative {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<ChangeRelativeMutation, ChangeRelativeMutationVariables>;
export const CloseRelativeDocument = new TypedDocumentString(`
    mutation CloseRelative($input: CloseRelativeInput!) {
  closeRelative(input: $input) {
    relative {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<CloseRelativeMutation, CloseRelativeMutationVariables>;
export const RecordMandateDocument = new TypedDocumentString(`
    mutation RecordMandate($input: RecordMandateInput!) {
  recordMandate(input: $input) {
    guardian {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<RecordMandateMutation, RecordMandateMutationVariables>;
export const ChangeMandateDocument = new TypedDocumentString(`
    mutation ChangeMandate($input: ChangeMandateInput!) {
  changeMandate(input: $input) {
    guardian {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<ChangeMandateMutation, ChangeMandateMutationVariables>;
export const EndMandateDocument = new TypedDocumentString(`
    mutation EndMandate($input: EndMandateInput!) {
  endMandate(input: $input) {
    guardian {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<EndMandateMutation, EndMandateMutationVariables>;
export const RecordParentDocument = new TypedDocumentString(`
    mutation RecordParent($input: RecordParentInput!) {
  recordParent(input: $input) {
    parent {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<RecordParentMutation, RecordParentMutationVariables>;
export const ChangeParentDocument = new TypedDocumentString(`
    mutation ChangeParent($input: ChangeParentInput!) {
  changeParent(input: $input) {
    parent {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<ChangeParentMutation, ChangeParentMutationVariables>;
export const EndParentDocument = new TypedDocumentString(`
    mutation EndParent($input: EndParentInput!) {
  endParent(input: $input) {
    parent {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<EndParentMutation, EndParentMutationVariables>;
export const AskForConsentDocument = new TypedDocumentString(`
    mutation AskForConsent($input: AskForConsentInput!) {
  askForConsent(input: $input) {
    requests {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<AskForConsentMutation, AskForConsentMutationVariables>;
export const WithholdAreasDocument = new TypedDocumentString(`
    mutation WithholdAreas($input: WithholdAreasInput!) {
  withholdAreas(input: $input) {
    withheld
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<WithholdAreasMutation, WithholdAreasMutationVariables>;
export const PreviewCircleChangeDocument = new TypedDocumentString(`
    mutation PreviewCircleChange($input: PreviewInput!) {
  previewCircleChange(input: $input) {
    changes {
      ...CircleChangeView
    }
    unchanged {
      ...CircleChangeView
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}
fragment CircleChangeView on CircleChange {
  person {
    id
    name
    profession
  }
  unit {
    id
    name
  }
  gains {
    areas
    firstDay
    lastDay
  }
  moves {
    areas
    lastDay
  }
  loses
  keeps
  writes
  seesNothing
}`) as unknown as TypedDocumentString<PreviewCircleChangeMutation, PreviewCircleChangeMutationVariables>;
export const DisclosureGuardsDocument = new TypedDocumentString(`
    query DisclosureGuards($collaborationId: ID!) {
  disclosureGuards(collaborationId: $collaborationId) {
    guards {
      id
      ...GuardView
    }
    choices {
      towards {
        ofAgeOn
        person {
          id
          name
        }
      }
      takingPartIds
      units {
        id
        name
      }
      deciders {
        id
        name
      }
    }
  }
}
    fragment GuardView on DisclosureGuard {
  id
  reason
  legalGround
  decidedAt
  until
  toldAt
  state
  version
  toward {
    id
    name
  }
  unit {
    id
    name
  }
  decidedBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<DisclosureGuardsQuery, DisclosureGuardsQueryVariables>;
export const SetDisclosureGuardDocument = new TypedDocumentString(`
    mutation SetDisclosureGuard($input: SetDisclosureGuardInput!) {
  setDisclosureGuard(input: $input) {
    guarding {
      guards {
        id
        state
        version
      }
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<SetDisclosureGuardMutation, SetDisclosureGuardMutationVariables>;
export const RenewDisclosureGuardDocument = new TypedDocumentString(`
    mutation RenewDisclosureGuard($input: RenewDisclosureGuardInput!) {
  renewDisclosureGuard(input: $input) {
    guarding {
      guards {
        id
        state
        version
      }
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<RenewDisclosureGuardMutation, RenewDisclosureGuardMutationVariables>;
export const MarkGuardToldDocument = new TypedDocumentString(`
    mutation MarkGuardTold($input: MarkGuardToldInput!) {
  markGuardTold(input: $input) {
    guarding {
      guards {
        id
        state
        version
      }
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<MarkGuardToldMutation, MarkGuardToldMutationVariables>;
export const LogControlHoursDocument = new TypedDocumentString(`
    query LogControlHours {
  logControlHours {
    unitKind
    opens
    closes
    weekends
    version
  }
}
    `) as unknown as TypedDocumentString<LogControlHoursQuery, LogControlHoursQueryVariables>;
export const SetWorkingHoursDocument = new TypedDocumentString(`
    mutation SetWorkingHours($input: SetWorkingHoursInput!) {
  setWorkingHours(input: $input) {
    hours {
      unitKind
      version
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<SetWorkingHoursMutation, SetWorkingHoursMutationVariables>;
export const LogControlRulesDocument = new TypedDocumentString(`
    query LogControlRules {
  logControlRules {
    manyPlans
    deniedAttempts
    units {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<LogControlRulesQuery, LogControlRulesQueryVariables>;
export const LogControlSignalsDocument = new TypedDocumentString(`
    query LogControlSignals($filter: LogControlFilterInput!, $after: String) {
  logControlSignals(filter: $filter, first: 20, after: $after) {
    nodes {
      ...LogControlSignalView
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment LogControlSignalView on LogControlSignal {
  signal
  viewerId
  viewerName
  profession
  unitName
  onDate
  times
  plans
  firstAt
  lastAt
  mine
  reviews {
    id
    outcome
    note
    reviewedAt
    reviewedBy {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<LogControlSignalsQuery, LogControlSignalsQueryVariables>;
export const LogControlVisitsDocument = new TypedDocumentString(`
    query LogControlVisits($filter: LogControlFilterInput!, $after: String) {
  logControlVisits(filter: $filter, first: 30, after: $after) {
    nodes {
      id
      at
      refused
      section
      planReference
      viewerName
      profession
      viewerReference
      municipality
      unitName
      relation
      groundKind
      legalBasis
      signals
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<LogControlVisitsQuery, LogControlVisitsQueryVariables>;
export const LogControlUsesDocument = new TypedDocumentString(`
    query LogControlUses($after: String) {
  logControlUses(first: 20, after: $after) {
    nodes {
      id
      at
      what
      from
      to
      hours {
        unitKind
        opens
        closes
        weekends
      }
      person {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<LogControlUsesQuery, LogControlUsesQueryVariables>;
export const ReviewLogSignalDocument = new TypedDocumentString(`
    mutation ReviewLogSignal($input: ReviewLogSignalInput!) {
  reviewLogSignal(input: $input) {
    signal {
      ...LogControlSignalView
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}
fragment LogControlSignalView on LogControlSignal {
  signal
  viewerId
  viewerName
  profession
  unitName
  onDate
  times
  plans
  firstAt
  lastAt
  mine
  reviews {
    id
    outcome
    note
    reviewedAt
    reviewedBy {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<ReviewLogSignalMutation, ReviewLogSignalMutationVariables>;
export const LogQuestionDocument = new TypedDocumentString(`
    query LogQuestion($id: ID!) {
  logQuestion(id: $id) {
    ...LogQuestionView
  }
}
    fragment LogQuestionView on LogQuestion {
  id
  part
  lookedAt
  section
  unitName
  dueOn
  overdue
  answered
  viewer {
    id
    name
  }
  askedBy {
    id
    name
  }
  lines {
    id
    kind
    body
    mine
    writtenAt
    author {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<LogQuestionQuery, LogQuestionQueryVariables>;
export const QuestionsToAnswerDocument = new TypedDocumentString(`
    query QuestionsToAnswer($after: String) {
  logQuestionsToAnswer(first: 10, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      part
      dueOn
      overdue
      askedBy {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<QuestionsToAnswerQuery, QuestionsToAnswerQueryVariables>;
export const OverdueQuestionsDocument = new TypedDocumentString(`
    query OverdueQuestions($after: String) {
  overdueLogQuestions(first: 20, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      reference
      askedOn
      dueOn
      coordinator {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OverdueQuestionsQuery, OverdueQuestionsQueryVariables>;
export const AskAboutVisitDocument = new TypedDocumentString(`
    mutation AskAboutVisit($input: AskAboutVisitInput!) {
  askAboutVisit(input: $input) {
    entry {
      id
      question {
        ...LogQuestionView
      }
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}
fragment LogQuestionView on LogQuestion {
  id
  part
  lookedAt
  section
  unitName
  dueOn
  overdue
  answered
  viewer {
    id
    name
  }
  askedBy {
    id
    name
  }
  lines {
    id
    kind
    body
    mine
    writtenAt
    author {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<AskAboutVisitMutation, AskAboutVisitMutationVariables>;
export const WriteLogQuestionDocument = new TypedDocumentString(`
    mutation WriteLogQuestion($input: WriteLogQuestionInput!) {
  writeLogQuestion(input: $input) {
    question {
      ...LogQuestionView
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}
fragment LogQuestionView on LogQuestion {
  id
  part
  lookedAt
  section
  unitName
  dueOn
  overdue
  answered
  viewer {
    id
    name
  }
  askedBy {
    id
    name
  }
  lines {
    id
    kind
    body
    mine
    writtenAt
    author {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<WriteLogQuestionMutation, WriteLogQuestionMutationVariables>;
export const LogAlertDocument = new TypedDocumentString(`
    query LogAlert($collaborationId: ID!) {
  collaboration(id: $collaborationId) {
    id
    logAlert
  }
}
    `) as unknown as TypedDocumentString<LogAlertQuery, LogAlertQueryVariables>;
export const SetLogAlertDocument = new TypedDocumentString(`
    mutation SetLogAlert($input: SetLogAlertInput!) {
  setLogAlert(input: $input) {
    mode
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<SetLogAlertMutation, SetLogAlertMutationVariables>;
export const WhoSeesDocument = new TypedDocumentString(`
    query WhoSees($collaborationId: ID!) {
  whoSees(collaborationId: $collaborationId) {
    id
    owner {
      id
      name
    }
    records
    own
    decides
    underAge
    child
    heard
    mayWithhold
    withheld
    people {
      ...CircleMemberView
    }
    consents {
      ...ConsentView
    }
    requests {
      ...RequestView
    }
    exclusions {
      id
      since
      person {
        id
        name
      }
    }
    relatives {
      id
      version
      kind
      relationship
      organisation
      closest
      level
      areas
      firstDay
      lastDay
      person {
        id
        name
      }
    }
    guardians {
      id
      version
      level
      areas
      mayConsent
      authority
      firstDay
      lastDay
      person {
        id
        name
      }
    }
    parents {
      id
      version
      firstDay
      lastDay
      person {
        id
        name
      }
    }
    deciders {
      relation
      areas
      person {
        id
        name
      }
    }
    ages {
      key
      age
      date
      past
    }
  }
}
    fragment ConsentView on Consent {
  id
  version
  kind
  unit {
    id
    name
  }
  person {
    id
    name
  }
  areas
  purpose
  legalBasis
  givenHow
  givenBy {
    id
    name
  }
  recordedBy {
    id
    name
  }
  capacity {
    assessedBy
    assessedOn
    assessedFor
  }
  heard
  signedOn
  firstDay
  lastDay
}
fragment CircleMemberView on CircleMember {
  person {
    id
    name
    initials
    kind
  }
  unit {
    id
    name
  }
  relation
  spans {
    areas
    groundKind
    consentId
    firstDay
    lastDay
  }
}
fragment RequestView on ConsentRequest {
  id
  unit {
    id
    name
  }
  person {
    id
    name
  }
  areas
  purpose
  until
  keptFrom
}`) as unknown as TypedDocumentString<WhoSeesQuery, WhoSeesQueryVariables>;
export const ConsentServicesDocument = new TypedDocumentString(`
    query ConsentServices($search: String!) {
  unitDirectory(search: $search, first: 8) {
    nodes {
      id
      name
      organisation {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<ConsentServicesQuery, ConsentServicesQueryVariables>;
export const ConsentServiceDocument = new TypedDocumentString(`
    query ConsentService($id: ID!) {
  directoryUnit(id: $id) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<ConsentServiceQuery, ConsentServiceQueryVariables>;
export const ConsentOutsidersDocument = new TypedDocumentString(`
    query ConsentOutsiders($collaborationId: ID!) {
  collaboration(id: $collaborationId) {
    id
    team {
      id
      role
      unit {
        id
      }
      person {
        id
        name
      }
    }
    teamInvitations {
      id
      state
      unit {
        id
      }
      person {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsentOutsidersQuery, ConsentOutsidersQueryVariables>;
export const ConsentKnownPeopleDocument = new TypedDocumentString(`
    query ConsentKnownPeople($collaborationId: ID!) {
  collaboration(id: $collaborationId) {
    id
    nextOfKin {
      id
      person {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsentKnownPeopleQuery, ConsentKnownPeopleQueryVariables>;
export const ConsentHistoryDocument = new TypedDocumentString(`
    query ConsentHistory($collaborationId: ID!, $after: String) {
  consentHistory(collaborationId: $collaborationId, first: 20, after: $after) {
    nodes {
      id
      what
      at
      by {
        id
        name
      }
      unit {
        id
        name
      }
      person {
        id
        name
      }
      areas
      lastDay
      signedOn
      capacity {
        assessedBy
        assessedOn
        assessedFor
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ConsentHistoryQuery, ConsentHistoryQueryVariables>;
export const RequestsWaitingDocument = new TypedDocumentString(`
    query RequestsWaiting($collaborationId: ID!) {
  whoSees(collaborationId: $collaborationId) {
    id
    decides
    requests {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RequestsWaitingQuery, RequestsWaitingQueryVariables>;
export const LookedLatelyDocument = new TypedDocumentString(`
    query LookedLately($collaborationId: ID!) {
  collaboration(id: $collaborationId) {
    id
    lookedLastWeek
    myAccess {
      relation
    }
  }
}
    `) as unknown as TypedDocumentString<LookedLatelyQuery, LookedLatelyQueryVariables>;
export const EmergencyReadinessDocument = new TypedDocumentString(`
    query EmergencyReadiness {
  emergencyReadiness {
    on
    legalGround
    maxHours
    units {
      id
      name
    }
    open {
      id
      endsAt
      owner {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EmergencyReadinessQuery, EmergencyReadinessQueryVariables>;
export const EmergencyDoorDocument = new TypedDocumentString(`
    query EmergencyDoor {
  emergencyReadiness {
    on
  }
}
    `) as unknown as TypedDocumentString<EmergencyDoorQuery, EmergencyDoorQueryVariables>;
export const OpenEmergencyAccessDocument = new TypedDocumentString(`
    mutation OpenEmergencyAccess($input: OpenEmergencyAccessInput!) {
  openEmergencyAccess(input: $input) {
    emergency {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<OpenEmergencyAccessMutation, OpenEmergencyAccessMutationVariables>;
export const EmergencyAccessDocument = new TypedDocumentString(`
    query EmergencyAccess($id: ID!) {
  emergencyAccess(id: $id) {
    id
    reason
    endsAt
    owner {
      id
      name
    }
    crisisSteps {
      id
      earlyWarning
      steps
      whoDoes
      whoToCall
    }
    contacts {
      role
      relationship
      closest
      phone
      person {
        id
        name
        initials
      }
      unit {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EmergencyAccessQuery, EmergencyAccessQueryVariables>;
export const EndEmergencyAccessDocument = new TypedDocumentString(`
    mutation EndEmergencyAccess($input: EndEmergencyAccessInput!) {
  endEmergencyAccess(input: $input) {
    endedId
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<EndEmergencyAccessMutation, EndEmergencyAccessMutationVariables>;
export const EmergencyOpeningsDocument = new TypedDocumentString(`
    query EmergencyOpenings($collaborationId: ID!, $after: String) {
  emergencyOpenings(collaborationId: $collaborationId, after: $after) {
    nodes {
      id
      reason
      legalGround
      openedAt
      endsAt
      reviewedAt
      openedBy {
        id
        name
        initials
      }
      unit {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<EmergencyOpeningsQuery, EmergencyOpeningsQueryVariables>;
export const EmergencyReviewsDocument = new TypedDocumentString(`
    query EmergencyReviews($waiting: Boolean!, $after: String) {
  emergencyReviews(waiting: $waiting, after: $after) {
    nodes {
      id
      ...ReviewView
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ReviewView on EmergencyReview {
  id
  reason
  legalGround
  openedAt
  endsAt
  reviewedAt
  note
  own
  owner {
    id
    name
  }
  openedBy {
    id
    name
  }
  unit {
    id
    name
  }
  reviewedBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<EmergencyReviewsQuery, EmergencyReviewsQueryVariables>;
export const EmergencyReviewsWaitingDocument = new TypedDocumentString(`
    query EmergencyReviewsWaiting {
  emergencyReviewsWaiting
}
    `) as unknown as TypedDocumentString<EmergencyReviewsWaitingQuery, EmergencyReviewsWaitingQueryVariables>;
export const ReviewEmergencyAccessDocument = new TypedDocumentString(`
    mutation ReviewEmergencyAccess($input: ReviewEmergencyAccessInput!) {
  reviewEmergencyAccess(input: $input) {
    review {
      id
      ...ReviewView
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}
fragment ReviewView on EmergencyReview {
  id
  reason
  legalGround
  openedAt
  endsAt
  reviewedAt
  note
  own
  owner {
    id
    name
  }
  openedBy {
    id
    name
  }
  unit {
    id
    name
  }
  reviewedBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<ReviewEmergencyAccessMutation, ReviewEmergencyAccessMutationVariables>;
export const EmergencySettingDocument = new TypedDocumentString(`
    query EmergencySetting {
  emergencySetting {
    id
    legalGround
    maxHours
    from
    until
    setBy {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<EmergencySettingQuery, EmergencySettingQueryVariables>;
export const SetEmergencyGroundDocument = new TypedDocumentString(`
    mutation SetEmergencyGround($input: SetEmergencyGroundInput!) {
  setEmergencyGround(input: $input) {
    setting {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<SetEmergencyGroundMutation, SetEmergencyGroundMutationVariables>;
export const EndEmergencyGroundDocument = new TypedDocumentString(`
    mutation EndEmergencyGround($input: EndEmergencyGroundInput!) {
  endEmergencyGround(input: $input) {
    setting {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<EndEmergencyGroundMutation, EndEmergencyGroundMutationVariables>;
export const NameCoordinatorDocument = new TypedDocumentString(`
    mutation NameCoordinator($input: NameCoordinatorInput!) {
  nameCoordinator(input: $input) {
    coordinator {
      id
      name
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<NameCoordinatorMutation, NameCoordinatorMutationVariables>;
export const OpenReportedDocument = new TypedDocumentString(`
    mutation OpenReported($input: OpenReportedInput!) {
  openReported(input: $input) {
    opened {
      coordinator {
        id
        name
      }
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<OpenReportedMutation, OpenReportedMutationVariables>;
export const UsePersonalLinkDocument = new TypedDocumentString(`
    mutation UsePersonalLink($input: UsePersonalLinkInput!) {
  usePersonalLink(input: $input) {
    used {
      personId
      purpose
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<UsePersonalLinkMutation, UsePersonalLinkMutationVariables>;
export const CoordinatorCandidatesDocument = new TypedDocumentString(`
    query CoordinatorCandidates($search: String!) {
  coordinatorCandidates(search: $search) {
    id
    name
    profession
    unitName
  }
}
    `) as unknown as TypedDocumentString<CoordinatorCandidatesQuery, CoordinatorCandidatesQueryVariables>;
export const RegisterPersonDocument = new TypedDocumentString(`
    mutation RegisterPerson($input: RegisterPersonInput!) {
  registerPerson(input: $input) {
    opened {
      bornOn
      coordinator {
        id
        name
      }
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<RegisterPersonMutation, RegisterPersonMutationVariables>;
export const ReachDocument = new TypedDocumentString(`
    query Reach($collaborationId: ID!) {
  collaboration(id: $collaborationId) {
    id
    addressProtection
    myAccess {
      relation
      actions
    }
    owner {
      id
      ...ContactOf
    }
    team {
      id
      level
      seesPlace
      person {
        id
        name
      }
      unit {
        id
        name
      }
    }
  }
}
    fragment ContactOf on Person {
  id
  name
  contact {
    address
    phone
    email
    version
  }
}`) as unknown as TypedDocumentString<ReachQuery, ReachQueryVariables>;
export const IdentityDocument = new TypedDocumentString(`
    query Identity($collaborationId: ID!) {
  identity(collaborationId: $collaborationId) {
    givenName
    familyName
    bornOn
    expectedOn
    isNumbered
    hasLoggedIn
  }
}
    `) as unknown as TypedDocumentString<IdentityQuery, IdentityQueryVariables>;
export const IdentifyPersonDocument = new TypedDocumentString(`
    mutation IdentifyPerson($input: IdentifyPersonInput!) {
  identifyPerson(input: $input) {
    identity {
      bornOn
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<IdentifyPersonMutation, IdentifyPersonMutationVariables>;
export const ReachNearDocument = new TypedDocumentString(`
    query ReachNear($collaborationId: ID!) {
  whoSees(collaborationId: $collaborationId) {
    id
    child
    relatives {
      id
      person {
        ...ContactOf
      }
    }
    guardians {
      id
      mayConsent
      person {
        ...ContactOf
      }
    }
    parents {
      id
      person {
        ...ContactOf
      }
    }
  }
}
    fragment ContactOf on Person {
  id
  name
  contact {
    address
    phone
    email
    version
  }
}`) as unknown as TypedDocumentString<ReachNearQuery, ReachNearQueryVariables>;
export const EditContactDocument = new TypedDocumentString(`
    mutation EditContact($input: EditContactInput!) {
  editContact(input: $input) {
    contact {
      version
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<EditContactMutation, EditContactMutationVariables>;
export const SetAddressProtectionDocument = new TypedDocumentString(`
    mutation SetAddressProtection($input: SetAddressProtectionInput!) {
  setAddressProtection(input: $input) {
    done
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<SetAddressProtectionMutation, SetAddressProtectionMutationVariables>;
export const SetSeesPlaceDocument = new TypedDocumentString(`
    mutation SetSeesPlace($input: SetSeesPlaceInput!) {
  setSeesPlace(input: $input) {
    member {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<SetSeesPlaceMutation, SetSeesPlaceMutationVariables>;
export const PersonalLinksDocument = new TypedDocumentString(`
    query PersonalLinks($collaborationId: ID!) {
  personalLinks(collaborationId: $collaborationId) {
    id
    purpose
    createdAt
    expiresAt
    usedAt
    withdrawnAt
    person {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<PersonalLinksQuery, PersonalLinksQueryVariables>;
export const MakePersonalLinkDocument = new TypedDocumentString(`
    mutation MakePersonalLink($input: MakePersonalLinkInput!) {
  makePersonalLink(input: $input) {
    link {
      path
      expiresAt
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<MakePersonalLinkMutation, MakePersonalLinkMutationVariables>;
export const WithdrawPersonalLinkDocument = new TypedDocumentString(`
    mutation WithdrawPersonalLink($input: WithdrawPersonalLinkInput!) {
  withdrawPersonalLink(input: $input) {
    withdrawnId
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<WithdrawPersonalLinkMutation, WithdrawPersonalLinkMutationVariables>;
export const EntryCodesDocument = new TypedDocumentString(`
    query EntryCodes($collaborationId: ID!) {
  entryCodes(collaborationId: $collaborationId) {
    id
    agreedHow
    createdAt
    expiresAt
    usedAt
    withdrawnAt
    agreedBy {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<EntryCodesQuery, EntryCodesQueryVariables>;
export const MakeEntryCodeDocument = new TypedDocumentString(`
    mutation MakeEntryCode($input: MakeEntryCodeInput!) {
  makeEntryCode(input: $input) {
    code {
      code
      expiresAt
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<MakeEntryCodeMutation, MakeEntryCodeMutationVariables>;
export const WithdrawEntryCodesDocument = new TypedDocumentString(`
    mutation WithdrawEntryCodes($input: WithdrawEntryCodesInput!) {
  withdrawEntryCodes(input: $input) {
    done
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<WithdrawEntryCodesMutation, WithdrawEntryCodesMutationVariables>;
export const ReachLinkDocument = new TypedDocumentString(`
    query ReachLink($collaborationId: ID!) {
  collaboration(id: $collaborationId) {
    id
    owner {
      id
      contact {
        version
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReachLinkQuery, ReachLinkQueryVariables>;
export const AbsencesDocument = new TypedDocumentString(`
    query Absences {
  myAbsences {
    nodes {
      id
      fromDate
      untilDate
      state
      deputyId
      choices {
        collaborationId
        deputyId
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AbsencesQuery, AbsencesQueryVariables>;
export const AbsencePreviewDocument = new TypedDocumentString(`
    query AbsencePreview($fromDate: Date!, $untilDate: Date!, $deputyIds: [ID!]!) {
  absencePreview(
    fromDate: $fromDate
    untilDate: $untilDate
    deputyIds: $deputyIds
  ) {
    nodes {
      collaborationId
      role
      needsDeputy
      owner {
        id
        name
      }
      covers {
        personId
        possible
        cover
      }
    }
    colleagues {
      away
      person {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AbsencePreviewQuery, AbsencePreviewQueryVariables>;
export const PlanAbsenceDocument = new TypedDocumentString(`
    mutation PlanAbsence($input: PlanAbsenceInput!) {
  planAbsence(input: $input) {
    absence {
      id
      state
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<PlanAbsenceMutation, PlanAbsenceMutationVariables>;
export const CancelAbsenceDocument = new TypedDocumentString(`
    mutation CancelAbsence($input: CancelAbsenceInput!) {
  cancelAbsence(input: $input) {
    absence {
      id
      state
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<CancelAbsenceMutation, CancelAbsenceMutationVariables>;
export const HandOversDocument = new TypedDocumentString(`
    query HandOvers($after: String) {
  myHandOvers(first: 50, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      batchId
      collaborationId
      mine
      onDate
      state
      heldBack
      summary
      owner {
        id
        name
      }
      predecessor {
        id
        name
      }
      successor {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HandOversQuery, HandOversQueryVariables>;
export const HandOverPreviewDocument = new TypedDocumentString(`
    query HandOverPreview($onDate: Date, $successorId: ID) {
  handOverPreview(onDate: $onDate, successorId: $successorId) {
    nodes {
      collaborationId
      role
      unanswered
      planned
      possible
      cover
      owner {
        id
        name
      }
      measures {
        id
        title
      }
      meetings {
        id
        title
        startsAt
      }
    }
    colleagues {
      away
      person {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HandOverPreviewQuery, HandOverPreviewQueryVariables>;
export const PlanHandOverDocument = new TypedDocumentString(`
    mutation PlanHandOver($input: PlanHandOverInput!) {
  planHandOver(input: $input) {
    handOvers {
      id
      state
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<PlanHandOverMutation, PlanHandOverMutationVariables>;
export const UndoHandOverDocument = new TypedDocumentString(`
    mutation UndoHandOver($input: UndoHandOverInput!) {
  undoHandOver(input: $input) {
    handOvers {
      id
      state
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<UndoHandOverMutation, UndoHandOverMutationVariables>;
export const HistoryDocument = new TypedDocumentString(`
    query History($collaborationId: ID!, $after: String, $filter: HistoryFilterInput) {
  collaboration(id: $collaborationId) {
    id
    history(first: 20, after: $after, filter: $filter) {
      nodes {
        id
        ...HistoryLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment HistoryLine on HistoryEntry {
  id
  at
  kind
  thingId
  name
  removed
  currentVersion
  act
  version
  mayRestore
  by {
    id
    name
  }
  changes {
    field
    kind
    before
    after
  }
}`) as unknown as TypedDocumentString<HistoryQuery, HistoryQueryVariables>;
export const LastDoneDocument = new TypedDocumentString(`
    query LastDone($collaborationId: ID!) {
  collaboration(id: $collaborationId) {
    id
    lastDone {
      undo {
        ...LastStep
      }
      redo {
        ...LastStep
      }
    }
  }
}
    fragment LastStep on HistoryEntry {
  id
  at
  act
  kind
  thingId
  name
  version
  changes {
    field
    before
    after
  }
}`) as unknown as TypedDocumentString<LastDoneQuery, LastDoneQueryVariables>;
export const UndoChangeDocument = new TypedDocumentString(`
    mutation UndoChange($input: UndoChangeInput!) {
  undoChange(input: $input) {
    entry {
      id
      version
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<UndoChangeMutation, UndoChangeMutationVariables>;
export const RestoreVersionDocument = new TypedDocumentString(`
    mutation RestoreVersion($input: RestoreVersionInput!) {
  restoreVersion(input: $input) {
    entry {
      id
      version
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<RestoreVersionMutation, RestoreVersionMutationVariables>;
export const CallMeetingCircleDocument = new TypedDocumentString(`
    query CallMeetingCircle($collaborationId: ID!) {
  collaboration(id: $collaborationId) {
    id
    owner {
      id
      name
      initials
    }
    myAccess {
      relation
      areas
      actions
    }
    team {
      id
      role
      profession
      away {
        fromDate
        untilDate
      }
      person {
        id
        name
        initials
      }
      unit {
        id
        name
      }
    }
    thread {
      id
      readers {
        id
      }
    }
    nextOfKin {
      id
      relationship
      person {
        id
        name
        initials
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CallMeetingCircleQuery, CallMeetingCircleQueryVariables>;
export const CallMeetingDocument = new TypedDocumentString(`
    mutation CallMeeting($input: CallMeetingInput!) {
  callMeeting(input: $input) {
    meeting {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<CallMeetingMutation, CallMeetingMutationVariables>;
export const MeetingPageDocument = new TypedDocumentString(`
    query MeetingPage($id: ID!) {
  meeting(id: $id) {
    ...MeetingView
  }
}
    fragment DecisionView on MeetingDecision {
  id
  text
  decidedAt
  measure {
    id
    title
    deadline
    status
    accountable {
      id
      name
    }
    accountableUnit {
      id
      name
    }
  }
}
fragment AgendaItemView on AgendaItem {
  id
  title
  lifeArea
  position
  minutes
  state
  isWhatMatters
  facts
  assessments
  version
  proposedBy {
    id
    name
  }
  decisions {
    id
    ...DecisionView
  }
}
fragment MeetingView on Meeting {
  id
  collaborationId
  title
  startsAt
  endsAt
  place
  placeHidden
  state
  startedAt
  endedAt
  currentItemId
  currentItemOpenedAt
  version
  owner {
    id
    name
  }
  whatMatters {
    text
    writtenAt
    author {
      id
      name
    }
  }
  myAccess {
    relation
    areas
    actions
  }
  participants {
    attendance
    person {
      id
      name
      initials
      unit {
        id
        name
      }
    }
  }
  agenda {
    id
    ...AgendaItemView
  }
  minutes {
    state
    approvedAt
    publishedAt
    readByMe
    approvedBy {
      id
      name
    }
    readBy {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<MeetingPageQuery, MeetingPageQueryVariables>;
export const MeetingCircleDocument = new TypedDocumentString(`
    query MeetingCircle($collaborationId: ID!) {
  collaboration(id: $collaborationId) {
    id
    owner {
      id
      name
    }
    coordinator {
      id
      person {
        id
      }
    }
    team {
      id
      person {
        id
        name
      }
      away {
        fromDate
        untilDate
      }
      unit {
        id
        name
      }
    }
    nextOfKin {
      id
      person {
        id
        name
      }
    }
    plan {
      id
      goals {
        id
        title
        lifeArea
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingCircleQuery, MeetingCircleQueryVariables>;
export const MeetingsDocument = new TypedDocumentString(`
    query Meetings($collaborationId: ID!, $after: String) {
  collaboration(id: $collaborationId) {
    id
    owner {
      id
      name
    }
    myAccess {
      relation
      actions
    }
    meetings(first: 20, after: $after) {
      nodes {
        id
        state
        startsAt
        endsAt
        ...MeetingSummary
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment MeetingSummary on Meeting {
  id
  title
  startsAt
  endsAt
  place
  placeHidden
  state
  myAccess {
    relation
  }
  owner {
    id
    name
  }
  participants {
    person {
      id
    }
  }
  minutes {
    state
    readByMe
  }
}`) as unknown as TypedDocumentString<MeetingsQuery, MeetingsQueryVariables>;
export const NextMeetingDocument = new TypedDocumentString(`
    query NextMeeting($collaborationId: ID!) {
  collaboration(id: $collaborationId) {
    id
    myAccess {
      relation
      actions
    }
    nextMeeting {
      ...MeetingSummary
    }
  }
}
    fragment MeetingSummary on Meeting {
  id
  title
  startsAt
  endsAt
  place
  placeHidden
  state
  myAccess {
    relation
  }
  owner {
    id
    name
  }
  participants {
    person {
      id
    }
  }
  minutes {
    state
    readByMe
  }
}`) as unknown as TypedDocumentString<NextMeetingQuery, NextMeetingQueryVariables>;
export const MyMeetingsDocument = new TypedDocumentString(`
    query MyMeetings($first: Int!, $after: String) {
  myMeetings(first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      ...MeetingSummary
    }
  }
}
    fragment MeetingSummary on Meeting {
  id
  title
  startsAt
  endsAt
  place
  placeHidden
  state
  myAccess {
    relation
  }
  owner {
    id
    name
  }
  participants {
    person {
      id
    }
  }
  minutes {
    state
    readByMe
  }
}`) as unknown as TypedDocumentString<MyMeetingsQuery, MyMeetingsQueryVariables>;
export const StartMeetingDocument = new TypedDocumentString(`
    mutation StartMeeting($input: MeetingIdInput!) {
  startMeeting(input: $input) {
    meeting {
      ...MeetingView
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}
fragment DecisionView on MeetingDecision {
  id
  text
  decidedAt
  measure {
    id
    title
    deadline
    status
    accountable {
      id
      name
    }
    accountableUnit {
      id
      name
    }
  }
}
fragment AgendaItemView on AgendaItem {
  id
  title
  lifeArea
  position
  minutes
  state
  isWhatMatters
  facts
  assessments
  version
  proposedBy {
    id
    name
  }
  decisions {
    id
    ...DecisionView
  }
}
fragment MeetingView on Meeting {
  id
  collaborationId
  title
  startsAt
  endsAt
  place
  placeHidden
  state
  startedAt
  endedAt
  currentItemId
  currentItemOpenedAt
  version
  owner {
    id
    name
  }
  whatMatters {
    text
    writtenAt
    author {
      id
      name
    }
  }
  myAccess {
    relation
    areas
    actions
  }
  participants {
    attendance
    person {
      id
      name
      initials
      unit {
        id
        name
      }
    }
  }
  agenda {
    id
    ...AgendaItemView
  }
  minutes {
    state
    approvedAt
    publishedAt
    readByMe
    approvedBy {
      id
      name
    }
    readBy {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<StartMeetingMutation, StartMeetingMutationVariables>;
export const MarkAttendanceDocument = new TypedDocumentString(`
    mutation MarkAttendance($input: MarkAttendanceInput!) {
  markAttendance(input: $input) {
    meeting {
      id
      participants {
        attendance
        person {
          id
        }
      }
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<MarkAttendanceMutation, MarkAttendanceMutationVariables>;
export const TakeUpItemDocument = new TypedDocumentString(`
    mutation TakeUpItem($input: TakeUpItemInput!) {
  takeUpItem(input: $input) {
    meeting {
      ...MeetingView
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}
fragment DecisionView on MeetingDecision {
  id
  text
  decidedAt
  measure {
    id
    title
    deadline
    status
    accountable {
      id
      name
    }
    accountableUnit {
      id
      name
    }
  }
}
fragment AgendaItemView on AgendaItem {
  id
  title
  lifeArea
  position
  minutes
  state
  isWhatMatters
  facts
  assessments
  version
  proposedBy {
    id
    name
  }
  decisions {
    id
    ...DecisionView
  }
}
fragment MeetingView on Meeting {
  id
  collaborationId
  title
  startsAt
  endsAt
  place
  placeHidden
  state
  startedAt
  endedAt
  currentItemId
  currentItemOpenedAt
  version
  owner {
    id
    name
  }
  whatMatters {
    text
    writtenAt
    author {
      id
      name
    }
  }
  myAccess {
    relation
    areas
    actions
  }
  participants {
    attendance
    person {
      id
      name
      initials
      unit {
        id
        name
      }
    }
  }
  agenda {
    id
    ...AgendaItemView
  }
  minutes {
    state
    approvedAt
    publishedAt
    readByMe
    approvedBy {
      id
      name
    }
    readBy {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<TakeUpItemMutation, TakeUpItemMutationVariables>;
export const ConcludeItemDocument = new TypedDocumentString(`
    mutation ConcludeItem($input: TakeUpItemInput!) {
  concludeItem(input: $input) {
    meeting {
      ...MeetingView
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}
fragment DecisionView on MeetingDecision {
  id
  text
  decidedAt
  measure {
    id
    title
    deadline
    status
    accountable {
      id
      name
    }
    accountableUnit {
      id
      name
    }
  }
}
fragment AgendaItemView on AgendaItem {
  id
  title
  lifeArea
  position
  minutes
  state
  isWhatMatters
  facts
  assessments
  version
  proposedBy {
    id
    name
  }
  decisions {
    id
    ...DecisionView
  }
}
fragment MeetingView on Meeting {
  id
  collaborationId
  title
  startsAt
  endsAt
  place
  placeHidden
  state
  startedAt
  endedAt
  currentItemId
  currentItemOpenedAt
  version
  owner {
    id
    name
  }
  whatMatters {
    text
    writtenAt
    author {
      id
      name
    }
  }
  myAccess {
    relation
    areas
    actions
  }
  participants {
    attendance
    person {
      id
      name
      initials
      unit {
        id
        name
      }
    }
  }
  agenda {
    id
    ...AgendaItemView
  }
  minutes {
    state
    approvedAt
    publishedAt
    readByMe
    approvedBy {
      id
      name
    }
    readBy {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<ConcludeItemMutation, ConcludeItemMutationVariables>;
export const EndMeetingDocument = new TypedDocumentString(`
    mutation EndMeeting($input: MeetingIdInput!) {
  endMeeting(input: $input) {
    meeting {
      ...MeetingView
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}
fragment DecisionView on MeetingDecision {
  id
  text
  decidedAt
  measure {
    id
    title
    deadline
    status
    accountable {
      id
      name
    }
    accountableUnit {
      id
      name
    }
  }
}
fragment AgendaItemView on AgendaItem {
  id
  title
  lifeArea
  position
  minutes
  state
  isWhatMatters
  facts
  assessments
  version
  proposedBy {
    id
    name
  }
  decisions {
    id
    ...DecisionView
  }
}
fragment MeetingView on Meeting {
  id
  collaborationId
  title
  startsAt
  endsAt
  place
  placeHidden
  state
  startedAt
  endedAt
  currentItemId
  currentItemOpenedAt
  version
  owner {
    id
    name
  }
  whatMatters {
    text
    writtenAt
    author {
      id
      name
    }
  }
  myAccess {
    relation
    areas
    actions
  }
  participants {
    attendance
    person {
      id
      name
      initials
      unit {
        id
        name
      }
    }
  }
  agenda {
    id
    ...AgendaItemView
  }
  minutes {
    state
    approvedAt
    publishedAt
    readByMe
    approvedBy {
      id
      name
    }
    readBy {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<EndMeetingMutation, EndMeetingMutationVariables>;
export const WriteNotesDocument = new TypedDocumentString(`
    mutation WriteNotes($input: WriteNotesInput!) {
  writeNotes(input: $input) {
    item {
      id
      facts
      assessments
      version
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<WriteNotesMutation, WriteNotesMutationVariables>;
export const TakeDecisionDocument = new TypedDocumentString(`
    mutation TakeDecision($input: TakeDecisionInput!) {
  takeDecision(input: $input) {
    decision {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<TakeDecisionMutation, TakeDecisionMutationVariables>;
export const MakeMeasureDocument = new TypedDocumentString(`
    mutation MakeMeasure($input: MakeMeasureInput!) {
  makeMeasure(input: $input) {
    decision {
      ...DecisionView
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}
fragment DecisionView on MeetingDecision {
  id
  text
  decidedAt
  measure {
    id
    title
    deadline
    status
    accountable {
      id
      name
    }
    accountableUnit {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<MakeMeasureMutation, MakeMeasureMutationVariables>;
export const ProposeAgendaItemDocument = new TypedDocumentString(`
    mutation ProposeAgendaItem($input: ProposeAgendaItemInput!) {
  proposeAgendaItem(input: $input) {
    item {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<ProposeAgendaItemMutation, ProposeAgendaItemMutationVariables>;
export const PublishMinutesDocument = new TypedDocumentString(`
    mutation PublishMinutes($input: MeetingIdInput!) {
  publishMinutes(input: $input) {
    meeting {
      ...MeetingView
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}
fragment DecisionView on MeetingDecision {
  id
  text
  decidedAt
  measure {
    id
    title
    deadline
    status
    accountable {
      id
      name
    }
    accountableUnit {
      id
      name
    }
  }
}
fragment AgendaItemView on AgendaItem {
  id
  title
  lifeArea
  position
  minutes
  state
  isWhatMatters
  facts
  assessments
  version
  proposedBy {
    id
    name
  }
  decisions {
    id
    ...DecisionView
  }
}
fragment MeetingView on Meeting {
  id
  collaborationId
  title
  startsAt
  endsAt
  place
  placeHidden
  state
  startedAt
  endedAt
  currentItemId
  currentItemOpenedAt
  version
  owner {
    id
    name
  }
  whatMatters {
    text
    writtenAt
    author {
      id
      name
    }
  }
  myAccess {
    relation
    areas
    actions
  }
  participants {
    attendance
    person {
      id
      name
      initials
      unit {
        id
        name
      }
    }
  }
  agenda {
    id
    ...AgendaItemView
  }
  minutes {
    state
    approvedAt
    publishedAt
    readByMe
    approvedBy {
      id
      name
    }
    readBy {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<PublishMinutesMutation, PublishMinutesMutationVariables>;
export const MarkMinutesReadDocument = new TypedDocumentString(`
    mutation MarkMinutesRead($input: MeetingIdInput!) {
  markMinutesRead(input: $input) {
    meeting {
      id
      minutes {
        state
        readByMe
      }
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<MarkMinutesReadMutation, MarkMinutesReadMutationVariables>;
export const ThreadDocument = new TypedDocumentString(`
    query Thread($collaborationId: ID!) {
  collaboration(id: $collaborationId) {
    id
    owner {
      id
      name
    }
    myAccess {
      relation
      actions
    }
    thread {
      id
      unreadCount
      lastReadMessageId
      readers {
        id
        name
        kind
        unit {
          id
          name
        }
      }
      messages(last: 30) {
        nodes {
          ...MessageView
        }
        hasPreviousPage
        startCursor
      }
    }
  }
}
    fragment MessageView on Message {
  id
  body
  sentAt
  mine
  author {
    id
    name
    initials
    unit {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<ThreadQuery, ThreadQueryVariables>;
export const OlderMessagesDocument = new TypedDocumentString(`
    query OlderMessages($collaborationId: ID!, $before: String!) {
  collaboration(id: $collaborationId) {
    id
    thread {
      id
      messages(last: 30, before: $before) {
        nodes {
          ...MessageView
        }
        hasPreviousPage
        startCursor
      }
    }
  }
}
    fragment MessageView on Message {
  id
  body
  sentAt
  mine
  author {
    id
    name
    initials
    unit {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<OlderMessagesQuery, OlderMessagesQueryVariables>;
export const UnreadDocument = new TypedDocumentString(`
    query Unread($collaborationId: ID!) {
  collaboration(id: $collaborationId) {
    id
    thread {
      id
      unreadCount
    }
  }
}
    `) as unknown as TypedDocumentString<UnreadQuery, UnreadQueryVariables>;
export const SendMessageDocument = new TypedDocumentString(`
    mutation SendMessage($input: SendMessageInput!) {
  sendMessage(input: $input) {
    message {
      ...MessageView
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}
fragment MessageView on Message {
  id
  body
  sentAt
  mine
  author {
    id
    name
    initials
    unit {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<SendMessageMutation, SendMessageMutationVariables>;
export const MarkThreadReadDocument = new TypedDocumentString(`
    mutation MarkThreadRead($input: MarkThreadReadInput!) {
  markThreadRead(input: $input) {
    thread {
      id
      unreadCount
      lastReadMessageId
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<MarkThreadReadMutation, MarkThreadReadMutationVariables>;
export const UnreadNoticesDocument = new TypedDocumentString(`
    query UnreadNotices {
  unreadNotices
}
    `) as unknown as TypedDocumentString<UnreadNoticesQuery, UnreadNoticesQueryVariables>;
export const NoticesDocument = new TypedDocumentString(`
    query Notices($first: Int!, $after: String) {
  myNotices(first: $first, after: $after) {
    nodes {
      id
      kind
      collaborationId
      aboutId
      onDate
      createdAt
      read
      actor {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<NoticesQuery, NoticesQueryVariables>;
export const MarkNoticesReadDocument = new TypedDocumentString(`
    mutation MarkNoticesRead($input: MarkNoticesReadInput!) {
  markNoticesRead(input: $input) {
    unread
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<MarkNoticesReadMutation, MarkNoticesReadMutationVariables>;
export const UnconfirmedAddressesDocument = new TypedDocumentString(`
    query UnconfirmedAddresses($unitId: ID!, $after: String) {
  unconfirmedAddresses(unitId: $unitId, first: 30, after: $after) {
    nodes {
      id
      address
      setAt
      waitingSince
      mayAnswer
      version
      person {
        id
        name
        initials
      }
      setBy {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<UnconfirmedAddressesQuery, UnconfirmedAddressesQueryVariables>;
export const AnswerWorkAddressDocument = new TypedDocumentString(`
    mutation AnswerWorkAddress($input: AnswerWorkAddressInput!) {
  answerWorkAddress(input: $input) {
    answered
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<AnswerWorkAddressMutation, AnswerWorkAddressMutationVariables>;
export const OrganisationsDocument = new TypedDocumentString(`
    query Organisations($after: String) {
  organisations(first: 100, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      type
      organisationNumber
      from
      until
      units
      version
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationsQuery, OrganisationsQueryVariables>;
export const UnitRegisterDocument = new TypedDocumentString(`
    query UnitRegister($search: String!, $closed: Boolean!, $after: String) {
  unitRegister(search: $search, closed: $closed, first: 50, after: $after) {
    nodes {
      id
      name
      kind
      code
      until
      closed
      employees
      organisation {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<UnitRegisterQuery, UnitRegisterQueryVariables>;
export const ProfessionalsDocument = new TypedDocumentString(`
    query Professionals($search: String!) {
  professionals(search: $search) {
    id
    name
    profession
  }
}
    `) as unknown as TypedDocumentString<ProfessionalsQuery, ProfessionalsQueryVariables>;
export const AddOrganisationDocument = new TypedDocumentString(`
    mutation AddOrganisation($input: AddOrganisationInput!) {
  addOrganisation(input: $input) {
    organisation {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<AddOrganisationMutation, AddOrganisationMutationVariables>;
export const EditOrganisationDocument = new TypedDocumentString(`
    mutation EditOrganisation($input: EditOrganisationInput!) {
  editOrganisation(input: $input) {
    organisation {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<EditOrganisationMutation, EditOrganisationMutationVariables>;
export const AddUnitDocument = new TypedDocumentString(`
    mutation AddUnit($input: AddUnitInput!) {
  addUnit(input: $input) {
    unit {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<AddUnitMutation, AddUnitMutationVariables>;
export const EditUnitDocument = new TypedDocumentString(`
    mutation EditUnit($input: EditUnitInput!) {
  editUnit(input: $input) {
    unit {
      id
      version
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<EditUnitMutation, EditUnitMutationVariables>;
export const ReorganiseUnitsDocument = new TypedDocumentString(`
    mutation ReorganiseUnits($input: ReorganiseUnitsInput!) {
  reorganiseUnits(input: $input) {
    units {
      id
      name
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<ReorganiseUnitsMutation, ReorganiseUnitsMutationVariables>;
export const AddEmployeeDocument = new TypedDocumentString(`
    mutation AddEmployee($input: AddEmployeeInput!) {
  addEmployee(input: $input) {
    staff {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<AddEmployeeMutation, AddEmployeeMutationVariables>;
export const EditEmployeeDocument = new TypedDocumentString(`
    mutation EditEmployee($input: EditEmployeeInput!) {
  editEmployee(input: $input) {
    person {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<EditEmployeeMutation, EditEmployeeMutationVariables>;
export const AddUnitRoleDocument = new TypedDocumentString(`
    mutation AddUnitRole($input: AddUnitRoleInput!) {
  addUnitRole(input: $input) {
    staff {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<AddUnitRoleMutation, AddUnitRoleMutationVariables>;
export const EndUnitRoleDocument = new TypedDocumentString(`
    mutation EndUnitRole($input: EndUnitRoleInput!) {
  endUnitRole(input: $input) {
    staff {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<EndUnitRoleMutation, EndUnitRoleMutationVariables>;
export const UnitDirectoryDocument = new TypedDocumentString(`
    query UnitDirectory($search: String!, $after: String) {
  unitDirectory(search: $search, first: 20, after: $after) {
    nodes {
      id
      name
      kind
      zone
      organisation {
        id
        name
      }
      profile {
        helpsWith
        tags
        phone
        email
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<UnitDirectoryQuery, UnitDirectoryQueryVariables>;
export const DirectoryTagsDocument = new TypedDocumentString(`
    query DirectoryTags {
  directoryTags
}
    `) as unknown as TypedDocumentString<DirectoryTagsQuery, DirectoryTagsQueryVariables>;
export const DirectoryUnitDocument = new TypedDocumentString(`
    query DirectoryUnit($id: ID!) {
  directoryUnit(id: $id) {
    id
    name
    kind
    code
    zone
    from
    until
    closed
    version
    mayDescribe
    organisation {
      id
      name
    }
    profile {
      helpsWith
      tags
      openingHours
      phone
      email
      version
    }
    successors {
      id
      name
    }
    predecessors {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<DirectoryUnitQuery, DirectoryUnitQueryVariables>;
export const UnitStaffDocument = new TypedDocumentString(`
    query UnitStaff($unitId: ID!, $ended: Boolean!, $after: String) {
  loginProviders {
    key
    kind
  }
  unitStaff(unitId: $unitId, ended: $ended, first: 30, after: $after) {
    nodes {
      id
      role
      from
      until
      version
      person {
        id
        name
        initials
        profession
      }
      facts {
        employeeNumber
        workPhone
        workEmail
        numberWords
        competences
        version
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<UnitStaffQuery, UnitStaffQueryVariables>;
export const DescribeUnitDocument = new TypedDocumentString(`
    mutation DescribeUnit($input: DescribeUnitInput!) {
  describeUnit(input: $input) {
    unit {
      id
      profile {
        version
      }
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<DescribeUnitMutation, DescribeUnitMutationVariables>;
export const ConsentsToUnitDocument = new TypedDocumentString(`
    query ConsentsToUnit($unitId: ID!, $after: String) {
  consentsToUnit(unitId: $unitId, first: 20, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      owner {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsentsToUnitQuery, ConsentsToUnitQueryVariables>;
export const UnconfirmedNumbersDocument = new TypedDocumentString(`
    query UnconfirmedNumbers($unitId: ID!, $after: String) {
  unconfirmedNumbers(unitId: $unitId, first: 30, after: $after) {
    nodes {
      setAt
      waitingSince
      mayAnswer
      person {
        id
        name
        initials
      }
      setBy {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<UnconfirmedNumbersQuery, UnconfirmedNumbersQueryVariables>;
export const NoteWorkNumberDocument = new TypedDocumentString(`
    mutation NoteWorkNumber($input: NoteWorkNumberInput!) {
  noteWorkNumber(input: $input) {
    word
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<NoteWorkNumberMutation, NoteWorkNumberMutationVariables>;
export const RemoveWorkNumberDocument = new TypedDocumentString(`
    mutation RemoveWorkNumber($input: RemoveWorkNumberInput!) {
  removeWorkNumber(input: $input) {
    removed
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<RemoveWorkNumberMutation, RemoveWorkNumberMutationVariables>;
export const CoordinationOverviewDocument = new TypedDocumentString(`
    query CoordinationOverview($search: String, $after: String) {
  coordinationOverview(search: $search, first: 30, after: $after) {
    nodes {
      id
      state
      openedOn
      coordinatorSince
      owner {
        id
        name
        initials
      }
      coordinator {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  coordinationCounts {
    open
    withoutCoordinator
    withNeeds
  }
}
    `) as unknown as TypedDocumentString<CoordinationOverviewQuery, CoordinationOverviewQueryVariables>;
export const UnownedNeedsDocument = new TypedDocumentString(`
    query UnownedNeeds($after: String) {
  unownedNeeds(first: 10, after: $after) {
    nodes {
      id
      needs
      needsSince
      owner {
        id
        name
        initials
      }
      coordinator {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<UnownedNeedsQuery, UnownedNeedsQueryVariables>;
export const UnitLoadsDocument = new TypedDocumentString(`
    query UnitLoads {
  unitLoads {
    unit {
      id
      name
    }
    collaborations
    coordinated
    employees {
      collaborations
      coordinated
      person {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnitLoadsQuery, UnitLoadsQueryVariables>;
export const PaperPageDocument = new TypedDocumentString(`
    query PaperPage($collaborationId: ID!, $easy: Boolean! = false) {
  collaboration(id: $collaborationId) {
    id
    owner {
      id
      name
    }
    myAccess {
      relation
      actions
    }
    team {
      id
      ...PaperHelper
    }
    crisisSteps @include(if: $easy) {
      id
      earlyWarning
      steps
      whoDoes
      whoToCall
    }
    nextMeeting {
      id
      startsAt
    }
    plan {
      id
      state
      reviewDate
      whatMatters {
        text
      }
      goals {
        id
        title
        voice
        state
        measures {
          id
          ...PaperMeasure
        }
      }
      otherMeasures {
        id
        ...PaperMeasure
      }
    }
  }
}
    fragment PaperHelper on TeamMember {
  id
  helpsWith
  phone
  level
  deputyFor
  person {
    id
    name
  }
  unit {
    id
    name
  }
}
fragment PaperMeasure on Measure {
  id
  title
  extent
  deadline
  status
  createdAt
  settledAt
  accountable {
    id
    name
  }
  accountableUnit {
    id
    name
  }
}`) as unknown as TypedDocumentString<PaperPageQuery, PaperPageQueryVariables>;
export const BeginPlanPageDocument = new TypedDocumentString(`
    query BeginPlanPage($collaborationId: ID!) {
  collaboration(id: $collaborationId) {
    id
    owner {
      id
      name
    }
    myAccess {
      relation
      level
      areas
      actions
    }
    team {
      id
      person {
        id
        name
      }
      away {
        fromDate
        untilDate
      }
      unit {
        id
        name
      }
    }
    nextOfKin {
      id
      relationship
      person {
        id
        name
      }
    }
    plan {
      id
      state
      version
      consentOn
      whatMatters {
        text
        version
        writtenAt
        author {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BeginPlanPageQuery, BeginPlanPageQueryVariables>;
export const BeginPlanDocument = new TypedDocumentString(`
    mutation BeginPlan($input: BeginPlanInput!) {
  beginPlan(input: $input) {
    plan {
      id
      state
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<BeginPlanMutation, BeginPlanMutationVariables>;
export const ClosePlanPageDocument = new TypedDocumentString(`
    query ClosePlanPage($collaborationId: ID!) {
  collaboration(id: $collaborationId) {
    id
    owner {
      id
      name
    }
    myAccess {
      relation
      level
      areas
      actions
    }
    plan {
      id
      state
      version
      goals {
        id
        measures {
          id
          title
          status
          deadline
          accountable {
            id
            name
          }
        }
      }
      otherMeasures {
        id
        title
        status
        deadline
        accountable {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClosePlanPageQuery, ClosePlanPageQueryVariables>;
export const BesideGoalsDocument = new TypedDocumentString(`
    query BesideGoals($collaborationId: ID!) {
  collaboration(id: $collaborationId) {
    id
    professionalPlans {
      id
      ...ProfessionalPlanView
    }
    serviceOffers {
      id
      ...ServiceOfferView
    }
  }
}
    fragment ProfessionalPlanView on ProfessionalPlan {
  id
  lifeArea
  kind
  title
  keptWhere
  reviseOn
  version
  unit {
    id
    name
  }
}
fragment ServiceOfferView on ServiceOffer {
  id
  lifeArea
  wish
  answer
  reason
  version
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<BesideGoalsQuery, BesideGoalsQueryVariables>;
export const AddProfessionalPlanDocument = new TypedDocumentString(`
    mutation AddProfessionalPlan($input: AddProfessionalPlanInput!) {
  addProfessionalPlan(input: $input) {
    professionalPlan {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<AddProfessionalPlanMutation, AddProfessionalPlanMutationVariables>;
export const EditProfessionalPlanDocument = new TypedDocumentString(`
    mutation EditProfessionalPlan($input: EditProfessionalPlanInput!) {
  editProfessionalPlan(input: $input) {
    professionalPlan {
      id
      version
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<EditProfessionalPlanMutation, EditProfessionalPlanMutationVariables>;
export const SetProfessionalPlanRemovedDocument = new TypedDocumentString(`
    mutation SetProfessionalPlanRemoved($input: SetRemovedInput!) {
  setProfessionalPlanRemoved(input: $input) {
    professionalPlan {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<SetProfessionalPlanRemovedMutation, SetProfessionalPlanRemovedMutationVariables>;
export const AddServiceOfferDocument = new TypedDocumentString(`
    mutation AddServiceOffer($input: AddServiceOfferInput!) {
  addServiceOffer(input: $input) {
    serviceOffer {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<AddServiceOfferMutation, AddServiceOfferMutationVariables>;
export const EditServiceOfferDocument = new TypedDocumentString(`
    mutation EditServiceOffer($input: EditServiceOfferInput!) {
  editServiceOffer(input: $input) {
    serviceOffer {
      id
      version
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<EditServiceOfferMutation, EditServiceOfferMutationVariables>;
export const SetServiceOfferRemovedDocument = new TypedDocumentString(`
    mutation SetServiceOfferRemoved($input: SetRemovedInput!) {
  setServiceOfferRemoved(input: $input) {
    serviceOffer {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<SetServiceOfferRemovedMutation, SetServiceOfferRemovedMutationVariables>;
export const MoveGoalDocument = new TypedDocumentString(`
    mutation MoveGoal($input: MoveGoalInput!) {
  moveGoal(input: $input) {
    goal {
      id
      version
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<MoveGoalMutation, MoveGoalMutationVariables>;
export const SetGoalStateDocument = new TypedDocumentString(`
    mutation SetGoalState($input: SetGoalStateInput!) {
  setGoalState(input: $input) {
    goal {
      id
      version
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<SetGoalStateMutation, SetGoalStateMutationVariables>;
export const MakeTopGoalDocument = new TypedDocumentString(`
    mutation MakeTopGoal($input: MakeTopGoalInput!) {
  makeTopGoal(input: $input) {
    goal {
      id
      version
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<MakeTopGoalMutation, MakeTopGoalMutationVariables>;
export const SetGoalRemovedDocument = new TypedDocumentString(`
    mutation SetGoalRemoved($input: SetRemovedInput!) {
  setGoalRemoved(input: $input) {
    goal {
      id
      version
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<SetGoalRemovedMutation, SetGoalRemovedMutationVariables>;
export const MoveMeasureDocument = new TypedDocumentString(`
    mutation MoveMeasure($input: MoveMeasureInput!) {
  moveMeasure(input: $input) {
    measure {
      id
      version
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<MoveMeasureMutation, MoveMeasureMutationVariables>;
export const SetMeasureRemovedDocument = new TypedDocumentString(`
    mutation SetMeasureRemoved($input: SetRemovedInput!) {
  setMeasureRemoved(input: $input) {
    measure {
      id
      version
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<SetMeasureRemovedMutation, SetMeasureRemovedMutationVariables>;
export const RecordChildTalkDocument = new TypedDocumentString(`
    mutation RecordChildTalk($input: RecordChildTalkInput!) {
  recordChildTalk(input: $input) {
    measure {
      id
      version
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<RecordChildTalkMutation, RecordChildTalkMutationVariables>;
export const SetChildTalkRemovedDocument = new TypedDocumentString(`
    mutation SetChildTalkRemoved($input: SetRemovedInput!) {
  setChildTalkRemoved(input: $input) {
    removed
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<SetChildTalkRemovedMutation, SetChildTalkRemovedMutationVariables>;
export const AddContributorDocument = new TypedDocumentString(`
    mutation AddContributor($input: AddContributorInput!) {
  addContributor(input: $input) {
    contributor {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<AddContributorMutation, AddContributorMutationVariables>;
export const EditContributorDocument = new TypedDocumentString(`
    mutation EditContributor($input: EditContributorInput!) {
  editContributor(input: $input) {
    contributor {
      id
      version
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<EditContributorMutation, EditContributorMutationVariables>;
export const SetContributorRemovedDocument = new TypedDocumentString(`
    mutation SetContributorRemoved($input: SetRemovedInput!) {
  setContributorRemoved(input: $input) {
    contributor {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<SetContributorRemovedMutation, SetContributorRemovedMutationVariables>;
export const CoordinatorRefusalsDocument = new TypedDocumentString(`
    query CoordinatorRefusals($after: String) {
  coordinatorRefusals(first: 5, after: $after) {
    nodes {
      id
      owner {
        id
        name
      }
      refusal {
        id
        ...RefusalView
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment RefusalView on PlanRefusal {
  id
  about
  grounds
  decidedOn
  appealBy
  appealBody
  status
  appealedOn
  settledOn
  version
}`) as unknown as TypedDocumentString<CoordinatorRefusalsQuery, CoordinatorRefusalsQueryVariables>;
export const AppealSettingDocument = new TypedDocumentString(`
    query AppealSetting {
  planSetting {
    appealWeeks
    appealBody
  }
}
    `) as unknown as TypedDocumentString<AppealSettingQuery, AppealSettingQueryVariables>;
export const RecordCoordinatorRefusalDocument = new TypedDocumentString(`
    mutation RecordCoordinatorRefusal($input: RecordCoordinatorRefusalInput!) {
  recordCoordinatorRefusal(input: $input) {
    refusal {
      id
      refusal {
        id
      }
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<RecordCoordinatorRefusalMutation, RecordCoordinatorRefusalMutationVariables>;
export const SettleCoordinatorRefusalDocument = new TypedDocumentString(`
    mutation SettleCoordinatorRefusal($input: SettleCoordinatorRefusalInput!) {
  settleCoordinatorRefusal(input: $input) {
    refusal {
      id
      refusal {
        id
      }
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<SettleCoordinatorRefusalMutation, SettleCoordinatorRefusalMutationVariables>;
export const CrisisStepsDocument = new TypedDocumentString(`
    query CrisisSteps($collaborationId: ID!) {
  collaboration(id: $collaborationId) {
    id
    crisisSteps {
      id
      ...CrisisStepView
    }
  }
}
    fragment CrisisStepView on CrisisStep {
  id
  lifeArea
  earlyWarning
  steps
  whoDoes
  whoToCall
  ownWords
  version
}`) as unknown as TypedDocumentString<CrisisStepsQuery, CrisisStepsQueryVariables>;
export const AddCrisisStepDocument = new TypedDocumentString(`
    mutation AddCrisisStep($input: AddCrisisStepInput!) {
  addCrisisStep(input: $input) {
    step {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<AddCrisisStepMutation, AddCrisisStepMutationVariables>;
export const EditCrisisStepDocument = new TypedDocumentString(`
    mutation EditCrisisStep($input: EditCrisisStepInput!) {
  editCrisisStep(input: $input) {
    step {
      id
      version
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<EditCrisisStepMutation, EditCrisisStepMutationVariables>;
export const MoveCrisisStepDocument = new TypedDocumentString(`
    mutation MoveCrisisStep($input: MoveCrisisStepInput!) {
  moveCrisisStep(input: $input) {
    step {
      id
      version
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<MoveCrisisStepMutation, MoveCrisisStepMutationVariables>;
export const RemoveCrisisStepDocument = new TypedDocumentString(`
    mutation RemoveCrisisStep($input: RemoveCrisisStepInput!) {
  removeCrisisStep(input: $input) {
    step {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<RemoveCrisisStepMutation, RemoveCrisisStepMutationVariables>;
export const AddMeasureDocument = new TypedDocumentString(`
    mutation AddMeasure($input: AddMeasureInput!) {
  addMeasure(input: $input) {
    measure {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<AddMeasureMutation, AddMeasureMutationVariables>;
export const EditMeasureDocument = new TypedDocumentString(`
    mutation EditMeasure($input: EditMeasureInput!) {
  editMeasure(input: $input) {
    measure {
      id
      version
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<EditMeasureMutation, EditMeasureMutationVariables>;
export const SetMeasureStatusDocument = new TypedDocumentString(`
    mutation SetMeasureStatus($input: SetMeasureStatusInput!) {
  setMeasureStatus(input: $input) {
    measure {
      id
      status
      version
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<SetMeasureStatusMutation, SetMeasureStatusMutationVariables>;
export const EditWhatMattersDocument = new TypedDocumentString(`
    mutation EditWhatMatters($input: EditWhatMattersInput!) {
  editWhatMatters(input: $input) {
    plan {
      id
      whatMatters {
        text
        version
      }
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<EditWhatMattersMutation, EditWhatMattersMutationVariables>;
export const AddGoalDocument = new TypedDocumentString(`
    mutation AddGoal($input: AddGoalInput!) {
  addGoal(input: $input) {
    goal {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<AddGoalMutation, AddGoalMutationVariables>;
export const EditGoalDocument = new TypedDocumentString(`
    mutation EditGoal($input: EditGoalInput!) {
  editGoal(input: $input) {
    goal {
      id
      version
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<EditGoalMutation, EditGoalMutationVariables>;
export const EvaluationPageDocument = new TypedDocumentString(`
    query EvaluationPage($collaborationId: ID!) {
  collaboration(id: $collaborationId) {
    id
    owner {
      id
      name
    }
    myAccess {
      relation
      level
      areas
      actions
    }
    evaluations {
      id
      ...EvaluationView
    }
    rehabCourses {
      id
      ...RehabCourseView
    }
    plan {
      id
      state
      version
      reviewDate
      reviewWas
      reviewReason
      reviewMonths
      periodEnd
      activeInFact {
        state
        until
        lastOn
      }
      goals {
        id
        title
        lifeArea
        state
        stateReason
        settledAt
        reviewOn
        reviewWas
        reviewReason
        version
        scale {
          id
          ...GoalScaleView
        }
      }
    }
  }
  planSetting {
    reviewMonths
  }
}
    fragment EvaluationView on Evaluation {
  id
  goalId
  voice
  evaluatedOn
  outcome
  outcomeBy {
    id
    name
  }
  ownOutcome
  ownWords
  ownBy {
    id
    name
  }
  learnt
  version
}
fragment GoalScaleView on GoalScale {
  id
  muchLess
  less
  asHoped
  more
  muchMore
  withPerson
  version
}
fragment RehabCourseView on RehabCourse {
  id
  goalId
  lifeArea
  purpose
  fromDate
  untilDate
  intensity
  version
  activities {
    id
    what
    howOften
    who
    startRating
    startBy {
      id
      name
    }
    endRating
    endBy {
      id
      name
    }
    version
  }
}`) as unknown as TypedDocumentString<EvaluationPageQuery, EvaluationPageQueryVariables>;
export const EvaluateGoalDocument = new TypedDocumentString(`
    mutation EvaluateGoal($input: EvaluateGoalInput!) {
  evaluateGoal(input: $input) {
    evaluation {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<EvaluateGoalMutation, EvaluateGoalMutationVariables>;
export const EvaluatePlanDocument = new TypedDocumentString(`
    mutation EvaluatePlan($input: EvaluatePlanInput!) {
  evaluatePlan(input: $input) {
    evaluation {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<EvaluatePlanMutation, EvaluatePlanMutationVariables>;
export const RateEvaluationDocument = new TypedDocumentString(`
    mutation RateEvaluation($input: RateEvaluationInput!) {
  rateEvaluation(input: $input) {
    evaluation {
      id
      version
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<RateEvaluationMutation, RateEvaluationMutationVariables>;
export const EditEvaluationDocument = new TypedDocumentString(`
    mutation EditEvaluation($input: EditEvaluationInput!) {
  editEvaluation(input: $input) {
    evaluation {
      id
      version
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<EditEvaluationMutation, EditEvaluationMutationVariables>;
export const SetEvaluationRemovedDocument = new TypedDocumentString(`
    mutation SetEvaluationRemoved($input: SetRemovedInput!) {
  setEvaluationRemoved(input: $input) {
    evaluation {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<SetEvaluationRemovedMutation, SetEvaluationRemovedMutationVariables>;
export const SetGoalScaleDocument = new TypedDocumentString(`
    mutation SetGoalScale($input: SetGoalScaleInput!) {
  setGoalScale(input: $input) {
    goal {
      id
      scale {
        version
      }
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<SetGoalScaleMutation, SetGoalScaleMutationVariables>;
export const SetGoalReviewDocument = new TypedDocumentString(`
    mutation SetGoalReview($input: SetGoalReviewInput!) {
  setGoalReview(input: $input) {
    goal {
      id
      version
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<SetGoalReviewMutation, SetGoalReviewMutationVariables>;
export const PostponeGoalReviewDocument = new TypedDocumentString(`
    mutation PostponeGoalReview($input: PostponeGoalReviewInput!) {
  postponeGoalReview(input: $input) {
    goal {
      id
      reviewOn
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<PostponeGoalReviewMutation, PostponeGoalReviewMutationVariables>;
export const PostponePlanReviewDocument = new TypedDocumentString(`
    mutation PostponePlanReview($input: PostponePlanReviewInput!) {
  postponePlanReview(input: $input) {
    plan {
      id
      reviewDate
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<PostponePlanReviewMutation, PostponePlanReviewMutationVariables>;
export const GoalsPageDocument = new TypedDocumentString(`
    query GoalsPage($collaborationId: ID!) {
  collaboration(id: $collaborationId) {
    id
    owner {
      id
      name
    }
    myAccess {
      relation
      level
      areas
      actions
    }
    team {
      id
      person {
        id
        name
      }
      away {
        fromDate
        untilDate
      }
      unit {
        id
        name
      }
    }
    nextOfKin {
      id
      relationship
      person {
        id
        name
      }
    }
    childAges {
      key
      age
      date
      past
    }
    plan {
      id
      state
      goals {
        id
        ...GoalView
        measures {
          id
          contributors {
            id
            ...ContributorView
          }
        }
      }
      otherMeasures {
        id
        ...MeasureView
        contributors {
          id
          ...ContributorView
        }
      }
    }
  }
}
    fragment ContributorView on Contributor {
  id
  name
  does
  mine
  version
  person {
    id
    name
  }
  unit {
    id
    name
  }
}
fragment MeasureView on Measure {
  id
  goalId
  title
  how
  extent
  lifeArea
  startDate
  deadline
  status
  statusReason
  overdue
  userAnswer
  version
  accountable {
    id
    name
    initials
  }
  accountableUnit {
    id
    name
  }
  decision {
    id
    meetingId
    decidedAt
  }
  mine
  childWelfare
  childTalks {
    id
    outcome
    talkedOn
    reason
    guardianAnswer
    guardianNote
    recordedBy {
      id
      name
    }
  }
}
fragment GoalView on Goal {
  id
  title
  voice
  lifeArea
  details
  parentId
  isTop
  state
  stateReason
  settledAt
  mine
  version
  measures {
    id
    ...MeasureView
  }
}`) as unknown as TypedDocumentString<GoalsPageQuery, GoalsPageQueryVariables>;
export const RemovedDocument = new TypedDocumentString(`
    query Removed($collaborationId: ID!) {
  collaboration(id: $collaborationId) {
    id
    plan {
      id
      removedGoals {
        id
        title
        removedAt
      }
      removedMeasures {
        id
        title
        removedAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RemovedQuery, RemovedQueryVariables>;
export const MyMeasuresDocument = new TypedDocumentString(`
    query MyMeasures($first: Int!, $after: String) {
  myMeasures(first: $first, after: $after) {
    nodes {
      id
      ...MyMeasureItem
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment MyMeasureItem on Measure {
  id
  collaborationId
  title
  extent
  deadline
  overdue
  status
  version
  owner {
    id
    name
  }
}`) as unknown as TypedDocumentString<MyMeasuresQuery, MyMeasuresQueryVariables>;
export const PlanSummaryDocument = new TypedDocumentString(`
    query PlanSummary($collaborationId: ID!) {
  collaboration(id: $collaborationId) {
    id
    owner {
      id
      name
    }
    myAccess {
      relation
      level
      areas
      actions
    }
    coordinator {
      id
    }
    planRefusals {
      id
      about
      status
      ...RefusalView
    }
    plan {
      id
      whatMatters {
        ...WhatMattersView
      }
      goals {
        id
        measures {
          id
          ...MeasureView
        }
      }
      otherMeasures {
        id
        ...MeasureView
      }
    }
  }
}
    fragment RefusalView on PlanRefusal {
  id
  about
  grounds
  decidedOn
  appealBy
  appealBody
  status
  appealedOn
  settledOn
  version
}
fragment WhatMattersView on WhatMatters {
  text
  writtenAt
  version
  author {
    id
    name
  }
}
fragment MeasureView on Measure {
  id
  goalId
  title
  how
  extent
  lifeArea
  startDate
  deadline
  status
  statusReason
  overdue
  userAnswer
  version
  accountable {
    id
    name
    initials
  }
  accountableUnit {
    id
    name
  }
  decision {
    id
    meetingId
    decidedAt
  }
  mine
  childWelfare
  childTalks {
    id
    outcome
    talkedOn
    reason
    guardianAnswer
    guardianNote
    recordedBy {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<PlanSummaryQuery, PlanSummaryQueryVariables>;
export const NeedsPageDocument = new TypedDocumentString(`
    query NeedsPage($collaborationId: ID!) {
  collaboration(id: $collaborationId) {
    id
    owner {
      id
      name
    }
    myAccess {
      relation
      level
      areas
      actions
    }
    team {
      id
      person {
        id
        name
      }
      away {
        fromDate
        untilDate
      }
      unit {
        id
        name
      }
    }
    nextOfKin {
      id
      relationship
      person {
        id
        name
      }
    }
    plan {
      id
    }
    needs {
      id
      ...NeedView
    }
  }
}
    fragment NeedView on Need {
  id
  lifeArea
  text
  saidBy
  state
  waitedDays
  stateSince
  escalatedAt
  reason
  createdAt
  version
  moves
  owner {
    id
    name
  }
  ownerUnit {
    id
    name
  }
  createdBy {
    id
    name
  }
  measure {
    id
    title
    status
    deadline
  }
}`) as unknown as TypedDocumentString<NeedsPageQuery, NeedsPageQueryVariables>;
export const NeedsLineDocument = new TypedDocumentString(`
    query NeedsLine($collaborationId: ID!) {
  collaboration(id: $collaborationId) {
    id
    needs {
      id
      state
      waitedDays
    }
  }
}
    `) as unknown as TypedDocumentString<NeedsLineQuery, NeedsLineQueryVariables>;
export const RemovedNeedsDocument = new TypedDocumentString(`
    query RemovedNeeds($collaborationId: ID!) {
  collaboration(id: $collaborationId) {
    id
    removedNeeds {
      id
      text
      removedAt
      moves
    }
  }
}
    `) as unknown as TypedDocumentString<RemovedNeedsQuery, RemovedNeedsQueryVariables>;
export const AddNeedDocument = new TypedDocumentString(`
    mutation AddNeed($input: AddNeedInput!) {
  addNeed(input: $input) {
    need {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<AddNeedMutation, AddNeedMutationVariables>;
export const EditNeedDocument = new TypedDocumentString(`
    mutation EditNeed($input: EditNeedInput!) {
  editNeed(input: $input) {
    need {
      id
      version
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<EditNeedMutation, EditNeedMutationVariables>;
export const OwnNeedDocument = new TypedDocumentString(`
    mutation OwnNeed($input: OwnNeedInput!) {
  ownNeed(input: $input) {
    need {
      id
      version
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<OwnNeedMutation, OwnNeedMutationVariables>;
export const SetNeedStateDocument = new TypedDocumentString(`
    mutation SetNeedState($input: SetNeedStateInput!) {
  setNeedState(input: $input) {
    need {
      id
      version
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<SetNeedStateMutation, SetNeedStateMutationVariables>;
export const MakeMeasureOfNeedDocument = new TypedDocumentString(`
    mutation MakeMeasureOfNeed($input: MakeMeasureOfNeedInput!) {
  makeMeasureOfNeed(input: $input) {
    need {
      id
      version
      measure {
        id
      }
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<MakeMeasureOfNeedMutation, MakeMeasureOfNeedMutationVariables>;
export const SetNeedRemovedDocument = new TypedDocumentString(`
    mutation SetNeedRemoved($input: SetRemovedInput!) {
  setNeedRemoved(input: $input) {
    need {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<SetNeedRemovedMutation, SetNeedRemovedMutationVariables>;
export const PlanLifeDocument = new TypedDocumentString(`
    query PlanLife($collaborationId: ID!) {
  collaboration(id: $collaborationId) {
    id
    pastPlans {
      id
      state
      stateSince
      stateReason
      wishedOn
      version
    }
    planRefusals {
      id
      about
      status
      ...RefusalView
    }
  }
  planSetting {
    appealWeeks
    appealBody
    reviewMonths
  }
}
    fragment RefusalView on PlanRefusal {
  id
  about
  grounds
  decidedOn
  appealBy
  appealBody
  status
  appealedOn
  settledOn
  version
}`) as unknown as TypedDocumentString<PlanLifeQuery, PlanLifeQueryVariables>;
export const RefusalsDocument = new TypedDocumentString(`
    query Refusals($collaborationId: ID!) {
  collaboration(id: $collaborationId) {
    id
    planRefusals {
      id
      about
      status
      ...RefusalView
    }
  }
}
    fragment RefusalView on PlanRefusal {
  id
  about
  grounds
  decidedOn
  appealBy
  appealBody
  status
  appealedOn
  settledOn
  version
}`) as unknown as TypedDocumentString<RefusalsQuery, RefusalsQueryVariables>;
export const RecordPlanWishDocument = new TypedDocumentString(`
    mutation RecordPlanWish($input: RecordPlanWishInput!) {
  recordPlanWish(input: $input) {
    plan {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<RecordPlanWishMutation, RecordPlanWishMutationVariables>;
export const DeclinePlanDocument = new TypedDocumentString(`
    mutation DeclinePlan($input: DeclinePlanInput!) {
  declinePlan(input: $input) {
    plan {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<DeclinePlanMutation, DeclinePlanMutationVariables>;
export const StartPlanDocument = new TypedDocumentString(`
    mutation StartPlan($input: StartPlanInput!) {
  startPlan(input: $input) {
    plan {
      id
      state
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<StartPlanMutation, StartPlanMutationVariables>;
export const PausePlanDocument = new TypedDocumentString(`
    mutation PausePlan($input: PausePlanInput!) {
  pausePlan(input: $input) {
    plan {
      id
      state
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<PausePlanMutation, PausePlanMutationVariables>;
export const ResumePlanDocument = new TypedDocumentString(`
    mutation ResumePlan($input: ResumePlanInput!) {
  resumePlan(input: $input) {
    plan {
      id
      state
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<ResumePlanMutation, ResumePlanMutationVariables>;
export const WithdrawPlanDocument = new TypedDocumentString(`
    mutation WithdrawPlan($input: WithdrawPlanInput!) {
  withdrawPlan(input: $input) {
    plan {
      id
      state
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<WithdrawPlanMutation, WithdrawPlanMutationVariables>;
export const ClosePlanDocument = new TypedDocumentString(`
    mutation ClosePlan($input: ClosePlanInput!) {
  closePlan(input: $input) {
    plan {
      id
      state
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<ClosePlanMutation, ClosePlanMutationVariables>;
export const EditPlanDocument = new TypedDocumentString(`
    mutation EditPlan($input: EditPlanInput!) {
  editPlan(input: $input) {
    plan {
      id
      version
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<EditPlanMutation, EditPlanMutationVariables>;
export const RecordPlanRefusalDocument = new TypedDocumentString(`
    mutation RecordPlanRefusal($input: RecordPlanRefusalInput!) {
  recordPlanRefusal(input: $input) {
    refusal {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<RecordPlanRefusalMutation, RecordPlanRefusalMutationVariables>;
export const AppealPlanRefusalDocument = new TypedDocumentString(`
    mutation AppealPlanRefusal($input: AppealPlanRefusalInput!) {
  appealPlanRefusal(input: $input) {
    refusal {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<AppealPlanRefusalMutation, AppealPlanRefusalMutationVariables>;
export const TakeBackAppealDocument = new TypedDocumentString(`
    mutation TakeBackAppeal($input: TakeBackAppealInput!) {
  takeBackAppeal(input: $input) {
    refusal {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<TakeBackAppealMutation, TakeBackAppealMutationVariables>;
export const SettlePlanRefusalDocument = new TypedDocumentString(`
    mutation SettlePlanRefusal($input: SettlePlanRefusalInput!) {
  settlePlanRefusal(input: $input) {
    refusal {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<SettlePlanRefusalMutation, SettlePlanRefusalMutationVariables>;
export const PlanPageDocument = new TypedDocumentString(`
    query PlanPage($collaborationId: ID!) {
  collaboration(id: $collaborationId) {
    id
    owner {
      id
      name
    }
    myAccess {
      relation
      level
      areas
      actions
    }
    coordinator {
      id
      person {
        id
        name
      }
      unit {
        id
        name
      }
    }
    team {
      id
      person {
        id
        name
      }
      away {
        fromDate
        untilDate
      }
      unit {
        id
        name
      }
    }
    nextOfKin {
      id
      relationship
      person {
        id
        name
      }
    }
    carriedMeasures {
      id
      ...MeasureView
    }
    plan {
      id
      ...PlanStanding
      ...PlanAbout
      points {
        point
        state
        missing {
          part
          measureId
          memberId
        }
      }
      state
      reviewDate
      version
      whatMatters {
        ...WhatMattersView
      }
      goals {
        id
        voice
        ...GoalView
      }
      otherMeasures {
        id
        ...MeasureView
      }
    }
  }
}
    fragment WhatMattersView on WhatMatters {
  text
  writtenAt
  version
  author {
    id
    name
  }
}
fragment MeasureView on Measure {
  id
  goalId
  title
  how
  extent
  lifeArea
  startDate
  deadline
  status
  statusReason
  overdue
  userAnswer
  version
  accountable {
    id
    name
    initials
  }
  accountableUnit {
    id
    name
  }
  decision {
    id
    meetingId
    decidedAt
  }
  mine
  childWelfare
  childTalks {
    id
    outcome
    talkedOn
    reason
    guardianAnswer
    guardianNote
    recordedBy {
      id
      name
    }
  }
}
fragment GoalView on Goal {
  id
  title
  voice
  lifeArea
  details
  parentId
  isTop
  state
  stateReason
  settledAt
  mine
  version
  measures {
    id
    ...MeasureView
  }
}
fragment PlanStanding on IndividualPlan {
  id
  state
  stateSince
  stateReason
  wishedBy
  wishedOn
  wishedHow
  consentOn
  reviewMonths
  version
}
fragment PlanAbout on IndividualPlan {
  id
  resources
  ownContribution
  kinContribution
  neededCooperation
  periodStart
  periodEnd
  reviewDate
  reviewMonths
  consentOn
  consentHow
  version
}`) as unknown as TypedDocumentString<PlanPageQuery, PlanPageQueryVariables>;
export const TabsDocument = new TypedDocumentString(`
    query Tabs($collaborationId: ID!) {
  collaboration(id: $collaborationId) {
    id
    rehabCourses {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<TabsQuery, TabsQueryVariables>;
export const PlanTemplatesPageDocument = new TypedDocumentString(`
    query PlanTemplatesPage($collaborationId: ID!) {
  collaboration(id: $collaborationId) {
    id
    owner {
      id
      name
    }
    myAccess {
      relation
      level
      areas
      actions
    }
    plan {
      id
      state
      version
      consentOn
    }
  }
  planTemplates {
    id
    retired
    ...TemplateView
  }
}
    fragment TemplateView on PlanTemplate {
  id
  shipped
  ours
  retired
  name
  about
  version
  goals {
    key
    title
    lifeArea
    measures {
      key
      title
      extent
      how
      weeks
    }
  }
}`) as unknown as TypedDocumentString<PlanTemplatesPageQuery, PlanTemplatesPageQueryVariables>;
export const KeptTemplatesDocument = new TypedDocumentString(`
    query KeptTemplates($language: String!) {
  planTemplates(language: $language) {
    id
    ...TemplateView
    versions {
      number
      setAt
      setBy {
        id
        name
      }
    }
  }
}
    fragment TemplateView on PlanTemplate {
  id
  shipped
  ours
  retired
  name
  about
  version
  goals {
    key
    title
    lifeArea
    measures {
      key
      title
      extent
      how
      weeks
    }
  }
}`) as unknown as TypedDocumentString<KeptTemplatesQuery, KeptTemplatesQueryVariables>;
export const TemplateVersionDocument = new TypedDocumentString(`
    query TemplateVersion($id: ID!, $number: Int!, $language: String!) {
  planTemplateVersion(id: $id, number: $number, language: $language) {
    number
    name
    about
    goals {
      key
      title
      lifeArea
      measures {
        key
        title
        extent
        how
        weeks
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TemplateVersionQuery, TemplateVersionQueryVariables>;
export const RestorePlanTemplateDocument = new TypedDocumentString(`
    mutation RestorePlanTemplate($input: RestorePlanTemplateInput!) {
  restorePlanTemplate(input: $input) {
    template {
      id
      version
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<RestorePlanTemplateMutation, RestorePlanTemplateMutationVariables>;
export const AddFromTemplateDocument = new TypedDocumentString(`
    mutation AddFromTemplate($input: AddFromTemplateInput!) {
  addFromTemplate(input: $input) {
    plan {
      id
      state
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<AddFromTemplateMutation, AddFromTemplateMutationVariables>;
export const SavePlanTemplateDocument = new TypedDocumentString(`
    mutation SavePlanTemplate($input: SavePlanTemplateInput!) {
  savePlanTemplate(input: $input) {
    template {
      id
      version
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<SavePlanTemplateMutation, SavePlanTemplateMutationVariables>;
export const RetirePlanTemplateDocument = new TypedDocumentString(`
    mutation RetirePlanTemplate($input: PlanTemplateIdInput!) {
  retirePlanTemplate(input: $input) {
    template {
      id
      version
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<RetirePlanTemplateMutation, RetirePlanTemplateMutationVariables>;
export const OfferPlanTemplateDocument = new TypedDocumentString(`
    mutation OfferPlanTemplate($input: PlanTemplateIdInput!) {
  offerPlanTemplate(input: $input) {
    template {
      id
      version
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<OfferPlanTemplateMutation, OfferPlanTemplateMutationVariables>;
export const PlanSettingPageDocument = new TypedDocumentString(`
    query PlanSettingPage {
  planSetting {
    activeMonths
    reviewMonths
    escalationDays
    appealWeeks
    appealBody
    setAt
    setBy {
      id
      name
    }
    version
  }
}
    `) as unknown as TypedDocumentString<PlanSettingPageQuery, PlanSettingPageQueryVariables>;
export const SetPlanSettingDocument = new TypedDocumentString(`
    mutation SetPlanSetting($input: SetPlanSettingInput!) {
  setPlanSetting(input: $input) {
    setting {
      version
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<SetPlanSettingMutation, SetPlanSettingMutationVariables>;
export const AddRehabCourseDocument = new TypedDocumentString(`
    mutation AddRehabCourse($input: AddRehabCourseInput!) {
  addRehabCourse(input: $input) {
    rehabCourse {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<AddRehabCourseMutation, AddRehabCourseMutationVariables>;
export const EditRehabCourseDocument = new TypedDocumentString(`
    mutation EditRehabCourse($input: EditRehabCourseInput!) {
  editRehabCourse(input: $input) {
    rehabCourse {
      id
      version
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<EditRehabCourseMutation, EditRehabCourseMutationVariables>;
export const SetRehabCourseRemovedDocument = new TypedDocumentString(`
    mutation SetRehabCourseRemoved($input: SetRemovedInput!) {
  setRehabCourseRemoved(input: $input) {
    rehabCourse {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<SetRehabCourseRemovedMutation, SetRehabCourseRemovedMutationVariables>;
export const AddRehabActivityDocument = new TypedDocumentString(`
    mutation AddRehabActivity($input: AddRehabActivityInput!) {
  addRehabActivity(input: $input) {
    rehabActivity {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<AddRehabActivityMutation, AddRehabActivityMutationVariables>;
export const EditRehabActivityDocument = new TypedDocumentString(`
    mutation EditRehabActivity($input: EditRehabActivityInput!) {
  editRehabActivity(input: $input) {
    rehabActivity {
      id
      version
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<EditRehabActivityMutation, EditRehabActivityMutationVariables>;
export const RateRehabActivityDocument = new TypedDocumentString(`
    mutation RateRehabActivity($input: RateRehabActivityInput!) {
  rateRehabActivity(input: $input) {
    rehabActivity {
      id
      version
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<RateRehabActivityMutation, RateRehabActivityMutationVariables>;
export const SetRehabActivityRemovedDocument = new TypedDocumentString(`
    mutation SetRehabActivityRemoved($input: SetRemovedInput!) {
  setRehabActivityRemoved(input: $input) {
    rehabActivity {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<SetRehabActivityRemovedMutation, SetRehabActivityRemovedMutationVariables>;
export const TakersDocument = new TypedDocumentString(`
    query Takers($collaborationId: ID!, $lifeArea: LifeArea!) {
  collaboration(id: $collaborationId) {
    id
    takers(lifeArea: $lifeArea) {
      people
      units
    }
  }
}
    `) as unknown as TypedDocumentString<TakersQuery, TakersQueryVariables>;
export const OlderTimelineMeetingsDocument = new TypedDocumentString(`
    query OlderTimelineMeetings($collaborationId: ID!, $after: String!) {
  collaboration(id: $collaborationId) {
    id
    meetings(first: 50, after: $after) {
      ...TimelineMeetings
    }
  }
}
    fragment TimelineMeetings on MeetingConnection {
  nodes {
    id
    title
    startsAt
    state
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`) as unknown as TypedDocumentString<OlderTimelineMeetingsQuery, OlderTimelineMeetingsQueryVariables>;
export const OlderTimelineMovesDocument = new TypedDocumentString(`
    query OlderTimelineMoves($collaborationId: ID!, $after: String!) {
  collaboration(id: $collaborationId) {
    id
    moves: history(
      first: 100
      after: $after
      filter: {kinds: [PLAN_STATE, NEED], moves: true}
    ) {
      ...TimelineMoves
    }
  }
}
    fragment TimelineMoves on HistoryConnection {
  nodes {
    id
    at
    kind
    thingId
    name
    removed
    act
    stoodAt
    standsAt
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`) as unknown as TypedDocumentString<OlderTimelineMovesQuery, OlderTimelineMovesQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($collaborationId: ID!) {
  collaboration(id: $collaborationId) {
    id
    openedAt
    owner {
      id
      name
    }
    myAccess {
      relation
      level
      areas
      actions
    }
    childAges {
      key
      age
      date
      past
    }
    evaluations {
      id
      goalId
      evaluatedOn
    }
    meetings(first: 50) {
      ...TimelineMeetings
    }
    moves: history(first: 100, filter: {kinds: [PLAN_STATE, NEED], moves: true}) {
      ...TimelineMoves
    }
    needs {
      id
      text
      state
      stateSince
      createdAt
    }
    rehabCourses {
      id
      purpose
      fromDate
      untilDate
    }
    professionalPlans {
      id
      title
      reviseOn
    }
    carriedMeasures {
      id
      ...TimelineMeasure
    }
    pastPlans {
      id
      state
      stateSince
      wishedOn
      goals {
        id
        ...TimelineGoal
      }
    }
    plan {
      id
      state
      stateSince
      wishedOn
      periodStart
      periodEnd
      reviewDate
      whatMatters {
        writtenAt
      }
      goals {
        id
        ...TimelineGoal
      }
      otherMeasures {
        id
        ...TimelineMeasure
      }
    }
  }
}
    fragment TimelineMeasure on Measure {
  id
  title
  startDate
  deadline
  status
  settledAt
  overdue
}
fragment TimelineMeetings on MeetingConnection {
  nodes {
    id
    title
    startsAt
    state
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment TimelineMoves on HistoryConnection {
  nodes {
    id
    at
    kind
    thingId
    name
    removed
    act
    stoodAt
    standsAt
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment TimelineGoal on Goal {
  id
  title
  state
  createdAt
  settledAt
  reviewOn
  measures {
    id
    ...TimelineMeasure
  }
}`) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const RefuseDeputyDocument = new TypedDocumentString(`
    mutation RefuseDeputy($input: RefuseDeputyInput!) {
  refuseDeputy(input: $input) {
    collaborationId
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<RefuseDeputyMutation, RefuseDeputyMutationVariables>;
export const InvitationsWaitingDocument = new TypedDocumentString(`
    query InvitationsWaiting {
  myTeamInvitations(first: 100) {
    nodes {
      id
    }
  }
  myPlacesWithoutGround(first: 100) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<InvitationsWaitingQuery, InvitationsWaitingQueryVariables>;
export const MyTeamInvitationsDocument = new TypedDocumentString(`
    query MyTeamInvitations($after: String) {
  myTeamInvitations(first: 50, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      helpsWith
      areas
      startsOn
      endsOn
      temporary
      seesEarlier
      ownerName
      mustName
      invitedAt
      standingTeamName
      unit {
        id
        name
      }
      invitedBy {
        id
        name
      }
      candidates {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyTeamInvitationsQuery, MyTeamInvitationsQueryVariables>;
export const MyPlacesWithoutGroundDocument = new TypedDocumentString(`
    query MyPlacesWithoutGround($after: String) {
  myPlacesWithoutGround(first: 50, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      ...PlaceWithoutGround
    }
  }
}
    fragment PlaceWithoutGround on PlaceWithoutGround {
  id
  role
  helpsWith
  since
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<MyPlacesWithoutGroundQuery, MyPlacesWithoutGroundQueryVariables>;
export const LeaveWithoutGroundDocument = new TypedDocumentString(`
    mutation LeaveWithoutGround($input: LeaveWithoutGroundInput!) {
  leaveWithoutGround(input: $input) {
    placeId
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<LeaveWithoutGroundMutation, LeaveWithoutGroundMutationVariables>;
export const AnswerTeamInvitationDocument = new TypedDocumentString(`
    mutation AnswerTeamInvitation($input: AnswerTeamInvitationInput!) {
  answerTeamInvitation(input: $input) {
    invitation {
      id
      openedId
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<AnswerTeamInvitationMutation, AnswerTeamInvitationMutationVariables>;
export const NameForTeamInvitationDocument = new TypedDocumentString(`
    mutation NameForTeamInvitation($input: NameForTeamInvitationInput!) {
  nameForTeamInvitation(input: $input) {
    invitation {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<NameForTeamInvitationMutation, NameForTeamInvitationMutationVariables>;
export const StandingTeamsDocument = new TypedDocumentString(`
    query StandingTeams($after: String) {
  standingTeams(first: 20, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      purpose
      closesOn
      version
      mayMaintain
      unitClosed
      caseCount
      unit {
        id
        name
      }
      members {
        id
        role
        person {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StandingTeamsQuery, StandingTeamsQueryVariables>;
export const KeptUnitsDocument = new TypedDocumentString(`
    query KeptUnits {
  keptUnits {
    id
    name
    staff {
      id
      name
    }
    receivers {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<KeptUnitsQuery, KeptUnitsQueryVariables>;
export const CaseloadDocument = new TypedDocumentString(`
    query Caseload($after: String) {
  myCaseload(first: 20, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      helpsWith
      standingTeam {
        id
        name
        closesOn
      }
      collaboration {
        id
        owner {
          id
          name
          initials
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CaseloadQuery, CaseloadQueryVariables>;
export const CasesToHandOverDocument = new TypedDocumentString(`
    query CasesToHandOver($after: String) {
  casesToHandOver(first: 20, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      standingTeam {
        id
        name
        closesOn
      }
      collaboration {
        id
        owner {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CasesToHandOverQuery, CasesToHandOverQueryVariables>;
export const AddStandingTeamDocument = new TypedDocumentString(`
    mutation AddStandingTeam($input: AddStandingTeamInput!) {
  addStandingTeam(input: $input) {
    standingTeam {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<AddStandingTeamMutation, AddStandingTeamMutationVariables>;
export const AddStandingTeamMemberDocument = new TypedDocumentString(`
    mutation AddStandingTeamMember($input: AddStandingTeamMemberInput!) {
  addStandingTeamMember(input: $input) {
    standingTeam {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<AddStandingTeamMemberMutation, AddStandingTeamMemberMutationVariables>;
export const EndStandingTeamMemberDocument = new TypedDocumentString(`
    mutation EndStandingTeamMember($input: EndStandingTeamMemberInput!) {
  endStandingTeamMember(input: $input) {
    standingTeam {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<EndStandingTeamMemberMutation, EndStandingTeamMemberMutationVariables>;
export const LetReceiveDocument = new TypedDocumentString(`
    mutation LetReceive($input: LetReceiveInput!) {
  letReceiveInvitations(input: $input) {
    unit {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<LetReceiveMutation, LetReceiveMutationVariables>;
export const EndStandingTeamCaseDocument = new TypedDocumentString(`
    mutation EndStandingTeamCase($input: EndStandingTeamCaseInput!) {
  endStandingTeamCase(input: $input) {
    caseId
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<EndStandingTeamCaseMutation, EndStandingTeamCaseMutationVariables>;
export const EditStandingTeamDocument = new TypedDocumentString(`
    mutation EditStandingTeam($input: EditStandingTeamInput!) {
  editStandingTeam(input: $input) {
    standingTeam {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<EditStandingTeamMutation, EditStandingTeamMutationVariables>;
export const SetStandingTeamEndDocument = new TypedDocumentString(`
    mutation SetStandingTeamEnd($input: SetStandingTeamEndInput!) {
  setStandingTeamEnd(input: $input) {
    standingTeam {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<SetStandingTeamEndMutation, SetStandingTeamEndMutationVariables>;
export const TeamPageDocument = new TypedDocumentString(`
    query TeamPage($collaborationId: ID!) {
  collaboration(id: $collaborationId) {
    id
    owner {
      id
      name
      initials
    }
    myAccess {
      relation
      areas
      actions
    }
    helpers {
      people
      services
    }
    team {
      id
      ...TeamPlace
    }
    nextOfKin {
      id
      ...NextOfKinView
    }
    standingTeams {
      id
      helpsWith
      areas
      standingTeam {
        id
        name
        closesOn
        unit {
          id
          name
        }
        members {
          id
          person {
            id
            name
          }
        }
      }
    }
    teamInvitations {
      id
      kind
      state
      reason
      helpsWith
      level
      areas
      startsOn
      endsOn
      temporary
      seesEarlier
      invitedAt
      standingTeamName
      covered
      person {
        id
        name
      }
      unit {
        id
        name
      }
      invitedBy {
        id
        name
      }
    }
    charter {
      id
      purpose
      sharedGoal
      waysOfWorking
      decidesItself
      editedAt
      version
      editedBy {
        id
        name
      }
    }
  }
}
    fragment TeamPlace on TeamMember {
  id
  role
  profession
  helpsWith
  phone
  areas
  level
  since
  until
  seesEarlier
  temporary
  deputy
  sees
  version
  person {
    id
    name
    initials
  }
  unit {
    id
    name
  }
  openMeasures {
    id
    title
  }
  forMeasure {
    id
    title
  }
}
fragment NextOfKinView on NextOfKin {
  id
  relationship
  person {
    id
    name
    initials
  }
}`) as unknown as TypedDocumentString<TeamPageQuery, TeamPageQueryVariables>;
export const InvitableDocument = new TypedDocumentString(`
    query Invitable($collaborationId: ID!, $search: String!) {
  collaboration(id: $collaborationId) {
    id
    invitable(search: $search) {
      kind
      id
      name
      detail
      state
      answers
      covered
    }
  }
}
    `) as unknown as TypedDocumentString<InvitableQuery, InvitableQueryVariables>;
export const InviteChoicesDocument = new TypedDocumentString(`
    query InviteChoices($collaborationId: ID!) {
  collaboration(id: $collaborationId) {
    id
    plan {
      id
      goals {
        id
        measures {
          id
          title
          status
        }
      }
      otherMeasures {
        id
        title
        status
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InviteChoicesQuery, InviteChoicesQueryVariables>;
export const WorkplacesDocument = new TypedDocumentString(`
    query Workplaces($after: String) {
  unitDirectory(first: 100, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<WorkplacesQuery, WorkplacesQueryVariables>;
export const InviteToTeamDocument = new TypedDocumentString(`
    mutation InviteToTeam($input: InviteToTeamInput!) {
  inviteToTeam(input: $input) {
    invitation {
      id
      covered
      standingTeamName
      unit {
        id
        name
      }
      person {
        id
        name
      }
    }
    link {
      path
      expiresAt
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<InviteToTeamMutation, InviteToTeamMutationVariables>;
export const WithdrawTeamInvitationDocument = new TypedDocumentString(`
    mutation WithdrawTeamInvitation($input: WithdrawTeamInvitationInput!) {
  withdrawTeamInvitation(input: $input) {
    invitation {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<WithdrawTeamInvitationMutation, WithdrawTeamInvitationMutationVariables>;
export const EditMembershipDocument = new TypedDocumentString(`
    mutation EditMembership($input: EditMembershipInput!) {
  editMembership(input: $input) {
    member {
      id
      version
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<EditMembershipMutation, EditMembershipMutationVariables>;
export const SetSeesEarlierDocument = new TypedDocumentString(`
    mutation SetSeesEarlier($input: SetSeesEarlierInput!) {
  setSeesEarlier(input: $input) {
    member {
      id
      seesEarlier
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<SetSeesEarlierMutation, SetSeesEarlierMutationVariables>;
export const NamePrimaryContactDocument = new TypedDocumentString(`
    mutation NamePrimaryContact($input: NamePrimaryContactInput!) {
  namePrimaryContact(input: $input) {
    member {
      id
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<NamePrimaryContactMutation, NamePrimaryContactMutationVariables>;
export const EndMembershipDocument = new TypedDocumentString(`
    mutation EndMembership($input: EndMembershipInput!) {
  endMembership(input: $input) {
    membershipId
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<EndMembershipMutation, EndMembershipMutationVariables>;
export const CharterHistoryDocument = new TypedDocumentString(`
    query CharterHistory($collaborationId: ID!, $first: Int!, $after: String) {
  collaboration(id: $collaborationId) {
    id
    owner {
      id
      name
    }
    myAccess {
      relation
    }
    charter {
      id
      edits(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          version
          at
          purpose
          sharedGoal
          waysOfWorking
          decidesItself
          by {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CharterHistoryQuery, CharterHistoryQueryVariables>;
export const EditTeamCharterDocument = new TypedDocumentString(`
    mutation EditTeamCharter($input: EditTeamCharterInput!) {
  editTeamCharter(input: $input) {
    charter {
      id
      version
    }
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<EditTeamCharterMutation, EditTeamCharterMutationVariables>;
export const TeamDocument = new TypedDocumentString(`
    query Team($collaborationId: ID!) {
  collaboration(id: $collaborationId) {
    id
    owner {
      id
      name
    }
    myAccess {
      relation
    }
    helpers {
      people
      services
    }
    team {
      id
      role
      deputyFor
      person {
        id
      }
      ...TeamMemberView
    }
    nextOfKin {
      id
      ...NextOfKinView
    }
  }
}
    fragment TeamMemberView on TeamMember {
  id
  role
  profession
  helpsWith
  phone
  away {
    fromDate
    untilDate
  }
  deputies {
    id
    fromDate
    untilDate
    person {
      id
      name
    }
  }
  person {
    id
    name
    initials
  }
  unit {
    id
    name
  }
}
fragment NextOfKinView on NextOfKin {
  id
  relationship
  person {
    id
    name
    initials
  }
}`) as unknown as TypedDocumentString<TeamQuery, TeamQueryVariables>;
export const OwnSessionsDocument = new TypedDocumentString(`
    query OwnSessions {
  ownSessions {
    id
    begunAt
    lastUsedAt
    browser
    system
    provider
    isThis
  }
  loginProviders {
    key
    kind
    name
  }
}
    `) as unknown as TypedDocumentString<OwnSessionsQuery, OwnSessionsQueryVariables>;
export const EndOwnSessionDocument = new TypedDocumentString(`
    mutation EndOwnSession($input: EndOwnSessionInput!) {
  endOwnSession(input: $input) {
    endedId
    errors {
      ...MutationErrors
    }
  }
}
    fragment MutationErrors on MutationError {
  __typename
  ... on UserError {
    code
    message
    path
  }
  ... on VersionConflict {
    yours
    theirs
    theirName
    theirAt
    currentVersion
  }
  ... on AlreadySent {
    version
  }
}`) as unknown as TypedDocumentString<EndOwnSessionMutation, EndOwnSessionMutationVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($after: String) {
  myCollaborations(first: 20, after: $after) {
    nodes {
      id
      ...CollaborationLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CollaborationLine on Collaboration {
  id
  owner {
    id
    name
    initials
  }
  myAccess {
    relation
  }
  coordinator {
    id
    person {
      id
      name
    }
  }
  plan {
    id
    state
  }
  nextMeeting {
    id
    startsAt
    state
  }
  thread {
    id
    unreadCount
  }
  overdueCount
}`) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const OwnerNewsDocument = new TypedDocumentString(`
    query OwnerNews($collaborationId: ID!) {
  collaboration(id: $collaborationId) {
    id
    lookedLastWeek
    owner {
      id
      name
    }
    myAccess {
      relation
      actions
    }
    thread {
      id
      unreadCount
    }
  }
}
    `) as unknown as TypedDocumentString<OwnerNewsQuery, OwnerNewsQueryVariables>;
export const RelativeStartDocument = new TypedDocumentString(`
    query RelativeStart {
  myCollaborations(first: 10) {
    pageInfo {
      hasNextPage
    }
    nodes {
      id
      ...CollaborationLine
      owner {
        id
        name
      }
    }
  }
}
    fragment CollaborationLine on Collaboration {
  id
  owner {
    id
    name
    initials
  }
  myAccess {
    relation
  }
  coordinator {
    id
    person {
      id
      name
    }
  }
  plan {
    id
    state
  }
  nextMeeting {
    id
    startsAt
    state
  }
  thread {
    id
    unreadCount
  }
  overdueCount
}`) as unknown as TypedDocumentString<RelativeStartQuery, RelativeStartQueryVariables>;
export const WorkStartDocument = new TypedDocumentString(`
    query WorkStart {
  myCollaborations(first: 10) {
    nodes {
      id
      ...CollaborationLine
      ...FollowUpFacts
    }
    pageInfo {
      hasNextPage
    }
  }
  myMeasures(first: 10) {
    nodes {
      id
      collaborationId
      title
      deadline
      overdue
      owner {
        id
        name
      }
    }
  }
}
    fragment CollaborationLine on Collaboration {
  id
  owner {
    id
    name
    initials
  }
  myAccess {
    relation
  }
  coordinator {
    id
    person {
      id
      name
    }
  }
  plan {
    id
    state
  }
  nextMeeting {
    id
    startsAt
    state
  }
  thread {
    id
    unreadCount
  }
  overdueCount
}
fragment FollowUpFacts on Collaboration {
  plan {
    id
    reviewDate
    whatMatters {
      version
    }
  }
  nextMeeting {
    id
    startedAt
  }
  consentEnding {
    id
    lastDay
    unit {
      id
      name
    }
    person {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<WorkStartQuery, WorkStartQueryVariables>;
export const SessionDocument = new TypedDocumentString(`
    query Session {
  session {
    demoMode
    loggedIn
    kind
    hatEnded
    waits
    idleExpiresAt
    provider
    hats {
      ...HatParts
    }
    hat {
      ...HatParts
    }
  }
}
    fragment HatParts on Hat {
  personId
  name
  municipality {
    id
    name
  }
  roles
  unitName
  profession
  ownerOf
}`) as unknown as TypedDocumentString<SessionQuery, SessionQueryVariables>;
export const LoginProvidersDocument = new TypedDocumentString(`
    query LoginProviders {
  loginProviders {
    key
    kind
    name
  }
}
    `) as unknown as TypedDocumentString<LoginProvidersQuery, LoginProvidersQueryVariables>;
export const DemoPersonasDocument = new TypedDocumentString(`
    query DemoPersonas {
  demoPersonas {
    key
    name
    description
  }
}
    `) as unknown as TypedDocumentString<DemoPersonasQuery, DemoPersonasQueryVariables>;