import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { MutationError, type MutationErrorType } from '@samplan/api/platform/graphql';

@InputType()
export class HandedOverMeasureInput {
  @Field(() => ID)
  measureId: string;
  @Field(() => ID)
  toPersonId: string;
}

@InputType()
export class EndMembershipInput {
  @Field(() => ID)
  membershipId: string;
  @Field(() => String, { nullable: true })
  reason?: string | null;
  @Field(() => [HandedOverMeasureInput], { defaultValue: [] })
  handedOver: HandedOverMeasureInput[];
}

@ObjectType()
export class EndMembershipPayload {
  @Field(() => ID, { nullable: true })
  membershipId: string | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}
