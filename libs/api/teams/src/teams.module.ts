import { Module } from '@nestjs/common';
import { EntryModule } from '@samplan/api/entry';
import { PeopleModule } from '@samplan/api/people';
import { AddresseeFinder } from './application/addressee';
import { AnswerInvitation } from './application/answer-invitation';
import { EditMembership } from './application/edit-membership';
import { EditTeamCharter } from './application/edit-team-charter';
import { EndStandingTeamCase } from './application/end-standing-team-case';
import { InviteToTeam } from './application/invite-to-team';
import { LetReceive } from './application/let-receive';
import { MaintainStandingTeam } from './application/maintain-standing-team';
import { MembershipGate } from './application/membership-gate';
import { NameForInvitation } from './application/name-for-invitation';
import { NamePrimaryContact } from './application/name-primary-contact';
import { SetSeesEarlier } from './application/set-sees-earlier';
import { SetSeesPlace } from './application/set-sees-place';
import { SetStandingTeamEnd } from './application/set-standing-team-end';
import { StaffStandingTeam } from './application/staff-standing-team';
import { UnitGate } from './application/unit-gate';
import { WithdrawInvitation } from './application/withdraw-invitation';
import { CharterEditResolver, TeamCharterResolver } from './graphql/charter.resolver';
import { CollaborationTeamResolver } from './graphql/collaboration-team.resolver';
import { MyInvitationResolver, TeamInvitationResolver } from './graphql/invitation.resolver';
import { ProtectionResolver, SeesPlaceResolver } from './graphql/protection.resolver';
import { StandingTeamMutations } from './graphql/standing-team.mutations';
import {
  KeptUnitResolver,
  StandingTeamCaseResolver,
  StandingTeamMemberResolver,
  StandingTeamResolver,
} from './graphql/standing-team.resolver';
import { InvitationMutations, TeamMutations } from './graphql/team.mutations';
import { CharterRepository } from './persistence/charter.repository';
import { Coverage } from './persistence/coverage';
import { InvitableFinder } from './persistence/invitable.finder';
import { InvitationRepository } from './persistence/invitation.repository';
import { MembershipRepository } from './persistence/membership.repository';
import { PlacesWithoutGround } from './persistence/places-without-ground';
import { StandingTeamRepository } from './persistence/standing-team.repository';
import { UnitStaff } from './persistence/unit-staff';
import { CollaborationResolver } from './graphql/collaboration.resolver';
import { NextOfKinResolver, TeamMemberResolver } from './graphql/team-member.resolver';
import { CollaborationLoader } from './persistence/collaboration.loader';
import { LeaveWithoutGround } from './application/leave-without-ground';
import { PlaceWithoutGroundResolver } from './graphql/place-without-ground.resolver';
import { TeamRepository } from './persistence/team.repository';

@Module({
  imports: [PeopleModule, EntryModule],
  providers: [
    TeamRepository,
    CollaborationLoader,
    InvitationRepository,
    InvitableFinder,
    MembershipRepository,
    PlacesWithoutGround,
    LeaveWithoutGround,
    PlaceWithoutGroundResolver,
    StandingTeamRepository,
    CharterRepository,
    Coverage,
    UnitStaff,
    UnitGate,
    MembershipGate,
    AddresseeFinder,
    InviteToTeam,
    WithdrawInvitation,
    NameForInvitation,
    AnswerInvitation,
    EditMembership,
    NamePrimaryContact,
    EditTeamCharter,
    MaintainStandingTeam,
    SetStandingTeamEnd,
    StaffStandingTeam,
    LetReceive,
    EndStandingTeamCase,
    CollaborationResolver,
    CollaborationTeamResolver,
    TeamMemberResolver,
    SetSeesEarlier,
    SetSeesPlace,
    SeesPlaceResolver,
    ProtectionResolver,
    NextOfKinResolver,
    TeamInvitationResolver,
    MyInvitationResolver,
    StandingTeamResolver,
    StandingTeamMemberResolver,
    StandingTeamCaseResolver,
    KeptUnitResolver,
    TeamCharterResolver,
    CharterEditResolver,
    InvitationMutations,
    TeamMutations,
    StandingTeamMutations,
  ],
  exports: [TeamRepository, CollaborationLoader, MembershipRepository, MembershipGate],
})
export class TeamsModule {}
