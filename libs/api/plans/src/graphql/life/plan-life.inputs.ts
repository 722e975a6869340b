import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type {
  ConsentWay,
  GoalVoice,
  LifeArea,
  MeasureEnding,
  RefusalStatus,
  WishedBy,
} from '@samplan/shared/contracts';
import { CalendarDate } from '@samplan/api/platform/graphql';
import { LifeAreaEnum } from '@samplan/api/teams';
import { GoalVoiceEnum, PlanAskerEnum, PlanYesEnum } from '../plan.type';
import { MeasureEndingEnum, RefusalStatusEnum } from './plan-life.type';

@InputType({ isAbstract: true })
abstract class OnePlanInput {
  @Field(() => ID)
  planId: string;
  @Field(() => Int)
  expectedVersion: number;
}

@InputType({ isAbstract: true })
export abstract class SeenPlanInput {
  @Field(() => ID)
  collaborationId: string;
  @Field(() => Int, {
    nullable: true,
    description: 'The version of the plan that was seen; left out when there was none.',
  })
  expectedVersion?: number | null;
}

@InputType()
export class RecordPlanWishInput {
  @Field(() => ID)
  collaborationId: string;
  @Field(() => PlanAskerEnum)
  wishedBy: WishedBy;
  @Field(() => CalendarDate)
  wishedOn: string;
  @Field(() => String)
  wishedHow: string;
  @Field(() => PlanYesEnum, { nullable: true })
  consentHow?: ConsentWay | null;
}

@InputType()
export class DeclinePlanInput extends SeenPlanInput {
  @Field(() => CalendarDate)
  declinedOn: string;
  @Field(() => String)
  how: string;
}

@InputType()
export class StartPlanInput extends OnePlanInput {
  @Field(() => CalendarDate)
  periodStart: string;
  @Field(() => CalendarDate)
  periodEnd: string;
  @Field(() => CalendarDate)
  reviewDate: string;
  @Field(() => PlanYesEnum, { nullable: true, description: 'Needed when no yes is written down yet.' })
  consentHow?: ConsentWay | null;
}

@InputType()
export class PausePlanInput extends OnePlanInput {
  @Field(() => String)
  reason: string;
}

@InputType()
export class ResumePlanInput extends OnePlanInput {}

@InputType()
export class WithdrawPlanInput extends OnePlanInput {
  @Field(() => String, { nullable: true, description: 'Needed from others than the person.' })
  reason?: string | null;
}

@InputType()
class SettledMeasureInput {
  @Field(() => ID)
  id: string;
  @Field(() => MeasureEndingEnum)
  becomes: MeasureEnding;
  @Field(() => String, { nullable: true, description: 'Needed when it is stopped.' })
  reason?: string | null;
}

@InputType()
export class ClosePlanInput extends OnePlanInput {
  @Field(() => String)
  reason: string;
  @Field(() => [SettledMeasureInput], { description: 'What becomes of every open measure this hat sees.' })
  measures: SettledMeasureInput[];
}

@InputType({ description: 'Only the fields sent are changed.' })
export class EditPlanInput extends OnePlanInput {
  @Field(() => String, { nullable: true })
  resources?: string | null;
  @Field(() => String, { nullable: true })
  ownContribution?: string | null;
  @Field(() => String, { nullable: true })
  kinContribution?: string | null;
  @Field(() => String, { nullable: true })
  neededCooperation?: string | null;
  @Field(() => CalendarDate, { nullable: true })
  periodStart?: string | null;
  @Field(() => CalendarDate, { nullable: true })
  periodEnd?: string | null;
  @Field(() => CalendarDate, { nullable: true })
  reviewDate?: string | null;
  @Field(() => Int, { nullable: true })
  reviewMonths?: number | null;
  @Field(() => PlanYesEnum, { nullable: true })
  consentHow?: ConsentWay | null;
}

@InputType()
export class BeginPlanInput extends SeenPlanInput {
  @Field(() => PlanYesEnum, { nullable: true, description: 'Needed when no yes is written down yet.' })
  consentHow?: ConsentWay | null;
  @Field(() => String, { nullable: true, description: 'Needed when no words stand there yet.' })
  whatMatters?: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'The version of the words that were seen; left out when there were none.',
  })
  whatMattersVersion?: number | null;
  @Field(() => String)
  goalTitle: string;
  @Field(() => GoalVoiceEnum)
  goalVoice: GoalVoice;
  @Field(() => LifeAreaEnum)
  lifeArea: LifeArea;
  @Field(() => String)
  measureTitle: string;
  @Field(() => ID)
  accountablePersonId: string;
  @Field(() => CalendarDate)
  deadline: string;
}

@InputType({ isAbstract: true })
abstract class RefusalInput {
  @Field(() => ID)
  collaborationId: string;
  @Field(() => String)
  grounds: string;
  @Field(() => CalendarDate)
  decidedOn: string;
  @Field(() => CalendarDate)
  appealBy: string;
  @Field(() => String)
  appealBody: string;
}

@InputType()
export class RecordPlanRefusalInput extends RefusalInput {}

@InputType()
export class RecordCoordinatorRefusalInput extends RefusalInput {}

@InputType()
export class AppealPlanRefusalInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => CalendarDate)
  appealedOn: string;
}

@InputType()
export class TakeBackAppealInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
}

@InputType({ isAbstract: true })
abstract class SettlementInput extends TakeBackAppealInput {
  @Field(() => RefusalStatusEnum, { description: 'Upheld or changed.' })
  outcome: RefusalStatus;
  @Field(() => CalendarDate)
  settledOn: string;
}

@InputType()
export class SettlePlanRefusalInput extends SettlementInput {}

@InputType()
export class SettleCoordinatorRefusalInput extends SettlementInput {}
