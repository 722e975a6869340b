import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type {
  AccessLevel,
  InvitationKind,
  LifeArea,
  PersonKind,
  StandingTeamRole,
  TeamRole,
} from '@samplan/shared/contracts';
import { CalendarDate } from '@samplan/api/platform/graphql';
import { PersonKindEnum } from '@samplan/api/people';
import { AccessLevelEnum, LifeAreaEnum, TeamRoleEnum } from './collaboration.type';
import { InvitationKindEnum } from './invitation.type';
import { StandingTeamRoleEnum } from './standing-team.type';

@InputType()
export class OutsiderInput {
  @Field(() => PersonKindEnum)
  kind: PersonKind;
  @Field(() => String)
  givenName: string;
  @Field(() => String)
  familyName: string;
  @Field(() => String, { nullable: true })
  profession?: string | null;
  @Field(() => ID, { nullable: true, description: 'Where they work, if it is a unit in the directory.' })
  unitId?: string | null;
}

@InputType()
export class InviteToTeamInput {
  @Field(() => ID)
  collaborationId: string;
  @Field(() => InvitationKindEnum)
  kind: InvitationKind;
  @Field(() => ID, { nullable: true, description: 'The person, unit or standing team, as `kind` says.' })
  toId?: string | null;
  @Field(() => OutsiderInput, { nullable: true, description: 'Instead of `toId`: somebody who gets a personal link.' })
  outsider?: OutsiderInput | null;
  @Field(() => TeamRoleEnum, { defaultValue: 'member' })
  role: TeamRole;
  @Field(() => String)
  helpsWith: string;
  @Field(() => AccessLevelEnum, { defaultValue: 'edit_own' })
  level: AccessLevel;
  @Field(() => [LifeAreaEnum])
  areas: LifeArea[];
  @Field(() => ID, { nullable: true, description: 'For a temporary expert: the one measure they come for.' })
  measureId?: string | null;
  @Field(() => CalendarDate)
  startsOn: string;
  @Field(() => CalendarDate, { nullable: true })
  endsOn?: string | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Opens messages from before they come, as far as the viewer sees; not for a standing team.',
  })
  seesEarlier: boolean;
}

@InputType()
export class WithdrawTeamInvitationInput {
  @Field(() => ID)
  invitationId: string;
  @Field(() => String, { nullable: true })
  reason?: string | null;
}

@InputType()
export class NameForTeamInvitationInput {
  @Field(() => ID)
  invitationId: string;
  @Field(() => ID)
  personId: string;
}

@InputType()
export class AnswerTeamInvitationInput {
  @Field(() => ID)
  invitationId: string;
  @Field(() => Boolean)
  accept: boolean;
  @Field(() => String, { nullable: true })
  reason?: string | null;
}

@InputType()
export class EditMembershipInput {
  @Field(() => ID)
  membershipId: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => String, { nullable: true })
  helpsWith?: string;
  @Field(() => AccessLevelEnum, { nullable: true })
  level?: AccessLevel;
  @Field(() => [LifeAreaEnum], { nullable: true })
  areas?: LifeArea[];
  @Field(() => CalendarDate, { nullable: true })
  endsOn?: string | null;
}

@InputType()
export class SetSeesPlaceInput {
  @Field(() => ID)
  membershipId: string;
  @Field(() => Boolean)
  seesPlace: boolean;
}

@InputType()
export class SetSeesEarlierInput {
  @Field(() => ID)
  membershipId: string;
  @Field(() => Boolean)
  seesEarlier: boolean;
}

@InputType()
export class NamePrimaryContactInput {
  @Field(() => ID)
  membershipId: string;
}

@InputType()
export class EndStandingTeamCaseInput {
  @Field(() => ID)
  caseId: string;
}

@InputType()
export class EditTeamCharterInput {
  @Field(() => ID)
  collaborationId: string;
  @Field(() => Int, { description: '0 when nothing is agreed yet.' })
  expectedVersion: number;
  @Field(() => String, { nullable: true })
  purpose?: string;
  @Field(() => String, { nullable: true })
  sharedGoal?: string;
  @Field(() => String, { nullable: true })
  waysOfWorking?: string;
  @Field(() => String, { nullable: true })
  decidesItself?: string;
}

@InputType()
export class AddStandingTeamInput {
  @Field(() => ID)
  unitId: string;
  @Field(() => String)
  name: string;
  @Field(() => String, { nullable: true })
  purpose?: string | null;
}

@InputType()
export class EditStandingTeamInput {
  @Field(() => ID)
  standingTeamId: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => String, { nullable: true })
  name?: string;
  @Field(() => String, { nullable: true })
  purpose?: string | null;
}

@InputType()
export class SetStandingTeamEndInput {
  @Field(() => ID)
  standingTeamId: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => CalendarDate, { nullable: true, description: 'Null when it is to go on after all.' })
  lastDay: string | null;
}

@InputType()
export class AddStandingTeamMemberInput {
  @Field(() => ID)
  standingTeamId: string;
  @Field(() => ID)
  personId: string;
  @Field(() => StandingTeamRoleEnum)
  role: StandingTeamRole;
  @Field(() => CalendarDate, { nullable: true })
  startsOn?: string | null;
}

@InputType()
export class EndStandingTeamMemberInput {
  @Field(() => ID)
  memberId: string;
}

@InputType()
export class LetReceiveInput {
  @Field(() => ID)
  unitId: string;
  @Field(() => ID)
  personId: string;
  @Field(() => Boolean)
  receives: boolean;
}
