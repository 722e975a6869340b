import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CalendarDate } from '@samplan/api/platform/graphql';

@InputType()
export class SetGoalScaleInput {
  @Field(() => ID)
  goalId: string;
  @Field(() => Int, { description: '0 when there was none.' })
  expectedVersion: number;
  @Field(() => String, { nullable: true })
  muchLess?: string | null;
  @Field(() => String, { nullable: true })
  less?: string | null;
  @Field(() => String, { nullable: true })
  asHoped?: string | null;
  @Field(() => String, { nullable: true })
  more?: string | null;
  @Field(() => String, { nullable: true })
  muchMore?: string | null;
  @Field(() => Boolean, { nullable: true })
  withPerson?: boolean;
}

@InputType()
export class SetGoalReviewInput {
  @Field(() => ID)
  goalId: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => CalendarDate, { nullable: true, description: 'Null: together with the plan.' })
  reviewOn?: string | null;
}

@InputType({ isAbstract: true })
class PostponeInput {
  @Field(() => CalendarDate, { description: 'The day it was to be looked at, as seen by whoever puts it off.' })
  from: string;
  @Field(() => CalendarDate)
  until: string;
  @Field(() => String)
  reason: string;
}

@InputType()
export class PostponeGoalReviewInput extends PostponeInput {
  @Field(() => ID)
  goalId: string;
}

@InputType()
export class PostponePlanReviewInput extends PostponeInput {
  @Field(() => ID)
  planId: string;
}
