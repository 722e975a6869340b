export { collaborationPolicy } from './access/collaboration.policy';
export { myAccessIn } from './graphql/collaboration.resolver';
export {
  AccessLevelEnum,
  Collaboration,
  CollaborationStateEnum,
  GroundKindEnum,
  LifeAreaEnum,
  MyAccess,
  RelationEnum,
  TeamMember,
  TeamRoleEnum,
} from './graphql/collaboration.type';
export { CollaborationEntity } from './persistence/collaboration.entity';
export { CollaborationLoader } from './persistence/collaboration.loader';
export { NextOfKinEntity } from './persistence/next-of-kin.entity';
export { TeamMembershipEntity } from './persistence/team-membership.entity';
export { type Participant, TeamRepository } from './persistence/team.repository';
export { TeamsModule } from './teams.module';
export { StandingTeamCaseEntity } from './persistence/standing-team-case.entity';
export { StandingTeamEntity } from './persistence/standing-team.entity';
export { StandingTeamMemberEntity } from './persistence/standing-team-member.entity';
