export { collaborationPolicy } from './access/collaboration.policy';
export { standingTeamUnitPolicy, teamPolicy } from './access/team.policy';
export { MembershipGate } from './application/membership-gate';
export { cannotEndBecause } from './domain/membership';
export { relationshipOf } from './domain/relationship';
export { myAccessIn, toCollaboration } from './graphql/collaboration.resolver';
export { toTeamMember } from './graphql/team-member.resolver';
export {
  AccessLevelEnum,
  Collaboration,
  CollaborationConnection,
  CollaborationStateEnum,
  GroundKindEnum,
  LifeAreaEnum,
  MyAccess,
  RelationEnum,
  TeamMember,
  TeamRoleEnum,
} from './graphql/collaboration.type';
export { closeStandingTeams } from './persistence/close-standing-teams';
export { CollaborationEntity } from './persistence/collaboration.entity';
export { InvitationReceiverEntity } from './persistence/invitation-receiver.entity';
export { MembershipRepository } from './persistence/membership.repository';
export { TeamCharterEntity } from './persistence/team-charter.entity';
export { TeamInvitationEntity } from './persistence/team-invitation.entity';
export { CollaborationLoader } from './persistence/collaboration.loader';
export { NextOfKinEntity } from './persistence/next-of-kin.entity';
export { TeamMembershipEntity } from './persistence/team-membership.entity';
export { type Participant, TeamRepository } from './persistence/team.repository';
export { TeamsModule } from './teams.module';
export { StandingTeamCaseEntity } from './persistence/standing-team-case.entity';
export { StandingTeamEntity } from './persistence/standing-team.entity';
export { StandingTeamMemberEntity } from './persistence/standing-team-member.entity';
