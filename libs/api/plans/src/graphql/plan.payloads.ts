import { Field, ObjectType } from '@nestjs/graphql';
import { MutationError, type MutationErrorType } from '@samplan/api/platform/graphql';
import { Goal, IndividualPlan, Measure } from './plan.type';

@ObjectType()
export class EditWhatMattersPayload {
  @Field(() => IndividualPlan, { nullable: true })
  plan: IndividualPlan | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

@ObjectType()
export class AddGoalPayload {
  @Field(() => Goal, { nullable: true })
  goal: Goal | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

@ObjectType()
export class EditGoalPayload extends AddGoalPayload {}

@ObjectType()
export class AddMeasurePayload {
  @Field(() => Measure, { nullable: true })
  measure: Measure | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

@ObjectType()
export class EditMeasurePayload extends AddMeasurePayload {}

@ObjectType()
export class SetMeasureStatusPayload extends AddMeasurePayload {}

@ObjectType()
export class GoalPayload extends AddGoalPayload {}

@ObjectType()
export class MeasurePayload extends AddMeasurePayload {}
