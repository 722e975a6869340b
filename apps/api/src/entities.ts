import {
  AccessLogEntity,
  ConsentRequestEntity,
  DisclosureGuardEntity,
  EmergencyAccessEntity,
  ExclusionEntity,
  GroundEntity,
  GuardianMandateEntity,
  ParentalResponsibilityEntity,
  WithheldAreaEntity,
} from '@samplan/api/circle';
import { EntryCodeEntity, PersonalLinkEntity } from '@samplan/api/entry';
import { AbsenceEntity, HandOverEntity } from '@samplan/api/handover';
import { LogAlertEntity, LogQuestionEntity, LogQuestionLineEntity } from '@samplan/api/log';
import {
  AgendaItemEntity,
  MeetingDecisionEntity,
  MeetingEntity,
  MeetingParticipantEntity,
  MinutesReadEntity,
} from '@samplan/api/meetings';
import { EmergencySettingEntity } from '@samplan/api/emergency';
import { MessageEntity, ThreadEntity, ThreadReadEntity } from '@samplan/api/messaging';
import { NoticeEntity } from '@samplan/api/notices';
import { ContactEntity, PersonEntity, UnitEntity } from '@samplan/api/people';
import { CrisisStepEntity, GoalEntity, MeasureEntity, PlanEntity } from '@samplan/api/plans';
import {
  CollaborationEntity,
  InvitationReceiverEntity,
  NextOfKinEntity,
  StandingTeamCaseEntity,
  StandingTeamEntity,
  StandingTeamMemberEntity,
  TeamCharterEntity,
  TeamInvitationEntity,
  TeamMembershipEntity,
} from '@samplan/api/teams';

/** Every table TypeORM knows; a test compares them with the migrated database. */
export const entities = [
  TeamInvitationEntity,
  InvitationReceiverEntity,
  TeamCharterEntity,
  PersonEntity,
  ContactEntity,
  UnitEntity,
  EntryCodeEntity,
  PersonalLinkEntity,
  CollaborationEntity,
  TeamMembershipEntity,
  NextOfKinEntity,
  StandingTeamEntity,
  StandingTeamMemberEntity,
  StandingTeamCaseEntity,
  NoticeEntity,
  GroundEntity,
  ConsentRequestEntity,
  ExclusionEntity,
  GuardianMandateEntity,
  ParentalResponsibilityEntity,
  WithheldAreaEntity,
  DisclosureGuardEntity,
  EmergencyAccessEntity,
  AccessLogEntity,
  LogQuestionEntity,
  LogQuestionLineEntity,
  LogAlertEntity,
  PlanEntity,
  GoalEntity,
  MeasureEntity,
  CrisisStepEntity,
  EmergencySettingEntity,
  ThreadEntity,
  MessageEntity,
  ThreadReadEntity,
  MeetingEntity,
  MeetingParticipantEntity,
  AgendaItemEntity,
  MeetingDecisionEntity,
  MinutesReadEntity,
  AbsenceEntity,
  HandOverEntity,
];
