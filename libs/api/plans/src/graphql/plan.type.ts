import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  type ConsentWay,
  consentWays,
  type GoalState,
  goalStates,
  type GoalVoice,
  goalVoices,
  type LifeArea,
  type MeasureStatus,
  measureStatuses,
  type PlanState,
  planStates,
  type UserAnswer,
  userAnswers,
  type WishedBy,
  wishedBy,
} from '@samplan/shared/contracts';
import { CalendarDate, connectionOf, enumOf, Instant } from '@samplan/api/platform/graphql';
import { Person, Unit } from '@samplan/api/people';
import { LifeAreaEnum } from '@samplan/api/teams';

const PlanStateEnum = enumOf('PlanState', planStates);
export const PlanAskerEnum = enumOf('PlanAsker', wishedBy, 'Who asked for the plan.');
export const PlanYesEnum = enumOf('PlanYes', consentWays, 'How the person said yes to a plan.');
export const GoalVoiceEnum = enumOf('GoalVoice', goalVoices, "Whose words it is in: the person's own or a service's.");
export const GoalStateEnum = enumOf('GoalState', goalStates);
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
  @Field(() => Instant, { description: 'When somebody wrote it down.' })
  createdAt: Date;
  @Field(() => Instant, { nullable: true, description: 'When it was done or stopped.' })
  settledAt: Date | null;
  @Field(() => Instant, { nullable: true, description: 'When it was taken away; only lists of what is gone show it.' })
  removedAt: Date | null;
  /** Whoever wrote it down may take it away. */
  createdById: string;
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
  @Field(() => String, { nullable: true })
  details: string | null;
  planId: string;
  parentIdUnchecked: string | null;
  @Field(() => Boolean, { description: 'The one all other goals of the plan serve.' })
  isTop: boolean;
  @Field(() => GoalStateEnum)
  state: GoalState;
  @Field(() => String, { nullable: true })
  stateReason: string | null;
  @Field(() => Instant)
  createdAt: Date;
  @Field(() => Instant, { nullable: true, description: 'When it was reached or set aside.' })
  settledAt: Date | null;
  @Field(() => Instant, { nullable: true, description: 'When it was taken away; only lists of what is gone show it.' })
  removedAt: Date | null;
  createdById: string;
  @Field(() => CalendarDate, { nullable: true, description: 'When it is looked at next; null: with the plan.' })
  reviewOn: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'When it was to be looked at before it was put off.' })
  reviewWas: string | null;
  @Field(() => String, { nullable: true })
  reviewReason: string | null;
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
  @Field(() => Instant, { nullable: true, description: 'When it came to stand where it does.' })
  stateSince: Date | null;
  @Field(() => String, { nullable: true })
  stateReason: string | null;
  @Field(() => PlanAskerEnum, { nullable: true, description: 'Null when it was not written down.' })
  wishedBy: WishedBy | null;
  @Field(() => CalendarDate)
  wishedOn: string;
  @Field(() => String)
  wishedHow: string;
  @Field(() => CalendarDate, { nullable: true, description: 'When the person said yes to the plan being made.' })
  consentOn: string | null;
  @Field(() => PlanYesEnum, { nullable: true })
  consentHow: ConsentWay | null;
  @Field(() => String, { nullable: true, description: 'What gives the person strength.' })
  resources: string | null;
  @Field(() => String, { nullable: true, description: 'What the person does.' })
  ownContribution: string | null;
  @Field(() => String, { nullable: true, description: 'What those near do.' })
  kinContribution: string | null;
  @Field(() => String, { nullable: true, description: 'Whom one needs to work with besides the team.' })
  neededCooperation: string | null;
  @Field(() => WhatMatters, { nullable: true })
  whatMatters: WhatMatters | null;
  @Field(() => CalendarDate, { nullable: true })
  periodStart: string | null;
  @Field(() => CalendarDate, { nullable: true })
  periodEnd: string | null;
  @Field(() => CalendarDate, { nullable: true })
  reviewDate: string | null;
  @Field(() => Int, { nullable: true, description: 'How many months between each time it is looked at.' })
  reviewMonths: number | null;
  @Field(() => CalendarDate, { nullable: true, description: 'When it was to be looked at before it was put off.' })
  reviewWas: string | null;
  @Field(() => String, { nullable: true })
  reviewReason: string | null;
  @Field(() => Int)
  version: number;
}

export const MeasureConnection = connectionOf(Measure, 'MeasureConnection');
