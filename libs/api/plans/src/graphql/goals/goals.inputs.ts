import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { GoalState } from '@samplan/shared/contracts';
import { GoalStateEnum } from '../plan.type';

@InputType()
export class SetGoalStateInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => GoalStateEnum)
  state: GoalState;
  @Field(() => String, { nullable: true, description: 'Must be there when it is set aside.' })
  reason?: string | null;
}

@InputType()
export class MakeTopGoalInput {
  @Field(() => ID)
  id: string;
  @Field(() => Boolean)
  top: boolean;
}

@InputType()
export class MoveGoalInput {
  @Field(() => ID)
  id: string;
  @Field(() => ID, { nullable: true, description: 'The goal to put it under; null for none, left out to leave it.' })
  parentId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The goal to put it after; null for first, left out to leave it.' })
  afterId?: string | null;
}

@InputType()
export class MoveMeasureInput {
  @Field(() => ID)
  id: string;
  @Field(() => ID, { nullable: true, description: 'The goal to put it under; left out to leave it.' })
  goalId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The measure to put it after; null for first, left out to leave it.',
  })
  afterId?: string | null;
}

@InputType({ description: 'Takes something away, or brings it back as it was.' })
export class SetRemovedInput {
  @Field(() => ID)
  id: string;
  @Field(() => Boolean)
  removed: boolean;
}
