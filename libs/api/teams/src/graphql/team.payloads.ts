import { Field, ID, ObjectType } from '@nestjs/graphql';
import { MutationError, type MutationErrorType } from '@samplan/api/platform/graphql';
import { NewPersonalLink } from '@samplan/api/entry';
import { TeamMember } from './collaboration.type';
import { TeamCharter } from './charter.type';
import { MyInvitation, TeamInvitation } from './invitation.type';
import { KeptUnit, StandingTeam } from './standing-team.type';

@ObjectType()
export class InviteToTeamPayload {
  @Field(() => TeamInvitation, { nullable: true })
  invitation: TeamInvitation | null;
  @Field(() => NewPersonalLink, { nullable: true, description: 'For an outsider: the personal link, shown this once.' })
  link: NewPersonalLink | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

@ObjectType()
export class WithdrawTeamInvitationPayload {
  @Field(() => TeamInvitation, { nullable: true })
  invitation: TeamInvitation | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

@ObjectType()
export class AnswerTeamInvitationPayload {
  @Field(() => MyInvitation, { nullable: true })
  invitation: MyInvitation | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

@ObjectType()
export class NameForTeamInvitationPayload extends AnswerTeamInvitationPayload {}

@ObjectType()
export class EditMembershipPayload {
  @Field(() => TeamMember, { nullable: true })
  member: TeamMember | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

@ObjectType()
export class SetSeesPlacePayload extends EditMembershipPayload {}

@ObjectType()
export class SetSeesEarlierPayload extends EditMembershipPayload {}

@ObjectType()
export class NamePrimaryContactPayload extends EditMembershipPayload {}

@ObjectType()
export class EndStandingTeamCasePayload {
  @Field(() => ID, { nullable: true })
  caseId: string | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

@ObjectType()
export class EditTeamCharterPayload {
  @Field(() => TeamCharter, { nullable: true })
  charter: TeamCharter | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

@ObjectType()
export class StandingTeamPayload {
  @Field(() => StandingTeam, { nullable: true })
  standingTeam: StandingTeam | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

@ObjectType()
export class LetReceivePayload {
  @Field(() => KeptUnit, { nullable: true })
  unit: KeptUnit | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}
