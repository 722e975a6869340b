import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { type LinkPurpose, linkPurposes } from '@samplan/shared/contracts';
import { enumOf, Instant, MutationError, type MutationErrorType } from '@samplan/api/platform/graphql';
import { Person } from '@samplan/api/people';

const LinkPurposeEnum = enumOf('LinkPurpose', linkPurposes);

@ObjectType({ description: 'A personal link as it is told this once, to be given to the person it is for.' })
export class NewPersonalLink {
  @Field(() => ID)
  id: string;
  @Field(() => ID)
  personId: string;
  @Field(() => String, { description: 'Address within the program; holds the only copy of the token.' })
  path: string;
  @Field(() => Instant)
  expiresAt: Date;
}

@ObjectType({ description: 'That a personal link was made, and what became of it. Never the link itself.' })
export class PersonalLink {
  @Field(() => ID)
  id: string;
  personId: string;
  @Field(() => Person)
  person?: Person;
  @Field(() => LinkPurposeEnum)
  purpose: LinkPurpose;
  @Field(() => Instant)
  createdAt: Date;
  @Field(() => Instant)
  expiresAt: Date;
  @Field(() => Instant, { nullable: true })
  usedAt: Date | null;
  @Field(() => Instant, { nullable: true })
  withdrawnAt: Date | null;
}

@ObjectType({ description: 'Who the login has become by using a link, and what it was for.' })
export class UsedPersonalLink {
  @Field(() => ID, { description: 'The hat to put on.' })
  personId: string;
  @Field(() => LinkPurposeEnum)
  purpose: LinkPurpose;
  @Field(() => ID, { nullable: true })
  aboutId: string | null;
}

@InputType()
export class MakePersonalLinkInput {
  @Field(() => ID)
  collaborationId: string;
  @Field(() => ID)
  personId: string;
  @Field(() => LinkPurposeEnum)
  purpose: LinkPurpose;
}

@InputType()
export class WithdrawPersonalLinkInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class UsePersonalLinkInput {
  @Field(() => String)
  token: string;
}

@ObjectType()
export class MakePersonalLinkPayload {
  @Field(() => NewPersonalLink, { nullable: true })
  link: NewPersonalLink | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

@ObjectType()
export class WithdrawPersonalLinkPayload {
  @Field(() => ID, { nullable: true })
  withdrawnId: string | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

@ObjectType()
export class UsePersonalLinkPayload {
  @Field(() => UsedPersonalLink, { nullable: true })
  used: UsedPersonalLink | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}
