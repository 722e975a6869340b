import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { type InvitationPurpose, invitationPurposes } from '@samplan/shared/contracts';
import { enumOf, Instant, MutationError, type MutationErrorType } from '@samplan/api/platform/graphql';
import { Person } from '@samplan/api/people';

const InvitationPurposeEnum = enumOf('InvitationPurpose', invitationPurposes);

@ObjectType({ description: 'A personal link as it is told this once, to be given to the person it is for.' })
export class InvitationLink {
  @Field(() => ID)
  id: string;
  @Field(() => ID)
  personId: string;
  @Field(() => String, { description: 'Address within the program; holds the only copy of the token.' })
  path: string;
  @Field(() => Instant)
  expiresAt: Date;
}

@ObjectType({ description: 'A personal link that nobody has used yet.' })
export class Invitation {
  @Field(() => ID)
  id: string;
  personId: string;
  @Field(() => Person)
  person?: Person;
  @Field(() => InvitationPurposeEnum)
  purpose: InvitationPurpose;
  @Field(() => Instant)
  createdAt: Date;
  @Field(() => Instant)
  expiresAt: Date;
}

@ObjectType({ description: 'Who the login has become by using a link, and what it was for.' })
export class UsedInvitation {
  @Field(() => ID, { description: 'The hat to put on.' })
  personId: string;
  @Field(() => InvitationPurposeEnum)
  purpose: InvitationPurpose;
  @Field(() => ID, { nullable: true })
  aboutId: string | null;
}

@InputType()
export class MakeInvitationInput {
  @Field(() => ID)
  collaborationId: string;
  @Field(() => ID)
  personId: string;
  @Field(() => InvitationPurposeEnum)
  purpose: InvitationPurpose;
}

@InputType()
export class WithdrawInvitationInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class UseInvitationInput {
  @Field(() => String)
  token: string;
}

@ObjectType()
export class MakeInvitationPayload {
  @Field(() => InvitationLink, { nullable: true })
  link: InvitationLink | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

@ObjectType()
export class WithdrawInvitationPayload {
  @Field(() => ID, { nullable: true })
  withdrawnId: string | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

@ObjectType()
export class UseInvitationPayload {
  @Field(() => UsedInvitation, { nullable: true })
  used: UsedInvitation | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}
