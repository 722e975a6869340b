import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { GoalVoice, LifeArea, MeasureStatus, UserAnswer } from '@samplan/shared/contracts';
import { CalendarDate } from '@samplan/api/platform/graphql';
import { LifeAreaEnum } from '@samplan/api/teams';
import { GoalVoiceEnum, MeasureStatusEnum, UserAnswerEnum } from './plan.type';

@InputType()
export class EditWhatMattersInput {
  @Field(() => ID)
  planId: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => String)
  text: string;
}

@InputType()
export class AddGoalInput {
  @Field(() => ID)
  collaborationId: string;
  @Field(() => String)
  title: string;
  @Field(() => GoalVoiceEnum)
  voice: GoalVoice;
  @Field(() => LifeAreaEnum)
  lifeArea: LifeArea;
  @Field(() => String, { nullable: true })
  details?: string | null;
  @Field(() => ID, { nullable: true, description: 'The goal it serves.' })
  parentId?: string | null;
}

@InputType({ description: 'Only the fields sent are changed.' })
export class EditGoalInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => String, { nullable: true })
  title?: string;
  @Field(() => GoalVoiceEnum, { nullable: true })
  voice?: GoalVoice;
  @Field(() => String, { nullable: true })
  details?: string | null;
}

@InputType()
export class AddMeasureInput {
  @Field(() => ID)
  goalId: string;
  @Field(() => String)
  title: string;
  @Field(() => String, { nullable: true })
  how?: string | null;
  @Field(() => String, { nullable: true })
  extent?: string | null;
  @Field(() => CalendarDate, { nullable: true })
  startDate?: string | null;
  @Field(() => CalendarDate)
  deadline: string;
  @Field(() => ID)
  accountablePersonId: string;
  @Field(() => UserAnswerEnum, { defaultValue: 'not_asked' })
  userAnswer: UserAnswer;
}

@InputType({ description: 'Only the fields sent are changed.' })
export class EditMeasureInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => String, { nullable: true })
  title?: string;
  @Field(() => String, { nullable: true })
  how?: string | null;
  @Field(() => String, { nullable: true })
  extent?: string | null;
  @Field(() => CalendarDate, { nullable: true })
  startDate?: string | null;
  @Field(() => CalendarDate, { nullable: true })
  deadline?: string;
  @Field(() => ID, { nullable: true })
  accountablePersonId?: string;
  @Field(() => UserAnswerEnum, { nullable: true })
  userAnswer?: UserAnswer;
}

@InputType()
export class SetMeasureStatusInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => MeasureStatusEnum)
  status: MeasureStatus;
  @Field(() => String, { nullable: true })
  reason?: string | null;
}
