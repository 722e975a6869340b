import type {
  AccessLevel,
  AgendaItemState,
  Attendance,
  BrowserName,
  CollaborationState,
  DeviceSystem,
  GoalVoice,
  GroundKind,
  HatRole,
  ImportOutcome,
  InvitationState,
  LifeArea,
  LogControlUse,
  LogReviewOutcome,
  LogSection,
  LogSignal,
  MeasureStatus,
  MeetingState,
  MinutesState,
  NoteSection,
  OrganisationType,
  PersonKind,
  PlanState,
  Relation,
  StandingTeamRole,
  TeamRole,
  UnitKind,
  UnitRole,
  UserAnswer,
} from '@samplan/shared/contracts';

type Labels<T extends string> = Record<Uppercase<T>, string>;

/** A label for every value of every closed word list, keyed as GraphQL spells the value. */
export interface VocabularyLabels {
  lifeArea: Labels<LifeArea>;
  personKind: Labels<PersonKind>;
  unitKind: Labels<UnitKind>;
  organisationType: Labels<OrganisationType>;
  unitRole: Labels<UnitRole>;
  importOutcome: Labels<ImportOutcome>;
  hatRole: Labels<HatRole>;
  collaborationState: Labels<CollaborationState>;
  planState: Labels<PlanState>;
  invitationState: Labels<InvitationState>;
  standingTeamRole: Labels<StandingTeamRole>;
  teamRole: Labels<TeamRole>;
  accessLevel: Labels<AccessLevel>;
  relation: Labels<Relation>;
  groundKind: Labels<GroundKind>;
  goalVoice: Labels<GoalVoice>;
  measureStatus: Labels<MeasureStatus>;
  userAnswer: Labels<UserAnswer>;
  meetingState: Labels<MeetingState>;
  minutesState: Labels<MinutesState>;
  agendaItemState: Labels<AgendaItemState>;
  attendance: Labels<Attendance>;
  noteSection: Labels<NoteSection>;
  logSection: Labels<LogSection>;
  logSignal: Labels<LogSignal>;
  logReviewOutcome: Labels<LogReviewOutcome>;
  logControlUse: Labels<LogControlUse>;
  browserName: Labels<BrowserName>;
  deviceSystem: Labels<DeviceSystem>;
}
