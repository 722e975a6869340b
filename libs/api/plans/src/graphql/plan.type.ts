import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  type GoalVoice,
  goalVoices,
  type LifeArea,
  type MeasureStatus,
  measureStatuses,
  type PlanState,
  planStates,
  type UserAnswer,
  userAnswers,
} from '@samplan/shared/contracts';
import { CalendarDate, connectionOf, enumOf, Instant } from '@samplan/api/platform/graphql';
import { Person, Unit } from '@samplan/api/people';
import { LifeAreaEnum } from '@samplan/api/teams';

const PlanStateEnum = enumOf('PlanState', planStates);
export const GoalVoiceEnum = enumOf('GoalVoice', goalVoices, "Whose goal it is: the person's own or a service's.");
export const MeasureStatusEnum = enumOf('MeasureStatus', measureStatuses);
export const UserAnswerEnum = enumOf('UserAnswer', userAnswers);

@ObjectType({ description: "The person's own words on what matters; the author is always shown." })
export class WhatMatters {
  @Field(() => String)
  text: string;
  authorId: string;
  @Field(() => Person)
  author?: Person;
  @Field(() => Instant)
  writtenAt: Date;
  @Field(() => Int)
  version: number;
}

@ObjectType()
export class Measure {
  @Field(() => ID)
  id: string;
  @Field(() => ID)
  collaborationId: string;
  goalIdUnchecked: string;
  @Field(() => String)
  title: string;
  @Field(() => String, { nullable: true, description: 'How it is carried out.' })
  how: string | null;
  @Field(() => String, { nullable: true, description: 'How much and how often.' })
  extent: string | null;
  @Field(() => LifeAreaEnum)
  lifeArea: LifeArea;
  @Field(() => CalendarDate, { nullable: true })
  startDate: string | null;
  @Field(() => CalendarDate, { nullable: true })
  deadline: string | null;
  @Field(() => MeasureStatusEnum)
  status: MeasureStatus;
  @Field(() => String, { nullable: true })
  statusReason: string | null;
  @Field(() => Boolean)
  overdue: boolean;
  accountablePersonId: string | null;
  accountableUnitId: string | null;
  @Field(() => Person, { nullable: true })
  accountable?: Person | null;
  @Field(() => Unit, { nullable: true })
  accountableUnit?: Unit | null;
  @Field(() => UserAnswerEnum)
  userAnswer: UserAnswer;
  @Field(() => Int)
  version: number;
}

@ObjectType()
export class Goal {
  @Field(() => ID)
  id: string;
  collaborationId: string;
  @Field(() => String)
  title: string;
  @Field(() => GoalVoiceEnum)
  voice: GoalVoice;
  @Field(() => LifeAreaEnum)
  lifeArea: LifeArea;
  @Field(() => Int)
  position: number;
  @Field(() => Int)
  version: number;
}

@ObjectType()
export class IndividualPlan {
  @Field(() => ID)
  id: string;
  collaborationId: string;
  @Field(() => PlanStateEnum)
  state: PlanState;
  @Field(() => WhatMatters, { nullable: true })
  whatMatters: WhatMatters | null;
  @Field(() => CalendarDate, { nullable: true })
  periodStart: string | null;
  @Field(() => CalendarDate, { nullable: true })
  periodEnd: string | null;
  @Field(() => CalendarDate, { nullable: true })
  reviewDate: string | null;
  @Field(() => Int)
  version: number;
}

export const MeasureConnection = connectionOf(Measure, 'MeasureConnection');
