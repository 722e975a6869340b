import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { type AgreementWay, agreementWays } from '@samplan/shared/contracts';
import { enumOf, Instant, MutationError, type MutationErrorType } from '@samplan/api/platform/graphql';
import { Person } from '@samplan/api/people';

const AgreementWayEnum = enumOf('AgreementWay', agreementWays, 'How a guardian or parent said yes.');

@ObjectType({ description: 'A one-time code as it is told this once, to be given to the child.' })
export class NewEntryCode {
  @Field(() => String)
  code: string;
  @Field(() => Instant)
  expiresAt: Date;
}

@ObjectType({ description: 'That a child was given a one-time code, and who had said yes. Never the code.' })
export class EntryCode {
  @Field(() => ID)
  id: string;
  agreedById: string;
  @Field(() => Person)
  agreedBy?: Person;
  @Field(() => AgreementWayEnum)
  agreedHow: AgreementWay;
  @Field(() => Instant)
  createdAt: Date;
  @Field(() => Instant)
  expiresAt: Date;
  @Field(() => Instant, { nullable: true })
  usedAt: Date | null;
  @Field(() => Instant, { nullable: true })
  withdrawnAt: Date | null;
}

@InputType()
export class MakeEntryCodeInput {
  @Field(() => ID)
  collaborationId: string;
  @Field(() => ID)
  agreedById: string;
  @Field(() => AgreementWayEnum)
  agreedHow: AgreementWay;
}

@InputType()
export class WithdrawEntryCodesInput {
  @Field(() => ID)
  collaborationId: string;
}

@ObjectType()
export class MakeEntryCodePayload {
  @Field(() => NewEntryCode, { nullable: true })
  code: NewEntryCode | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

@ObjectType()
export class WithdrawEntryCodesPayload {
  @Field(() => Boolean, { nullable: true })
  done: boolean | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}
