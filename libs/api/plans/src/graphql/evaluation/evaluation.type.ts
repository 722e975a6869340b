import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  type ActiveInFactState,
  activeInFactStates,
  type GoalVoice,
  type LifeArea,
  type Outcome,
  outcomes,
} from '@samplan/shared/contracts';
import { CalendarDate, enumOf, MutationError, type MutationErrorType } from '@samplan/api/platform/graphql';
import { Person } from '@samplan/api/people';
import { LifeAreaEnum } from '@samplan/api/teams';
import { voiceOf } from '../../domain/evaluation';
import type { EvaluationEntity } from '../../persistence/evaluation/evaluation.entity';
import type { GoalScaleEntity } from '../../persistence/goals/goal-scale.entity';
import { GoalVoiceEnum } from '../plan.type';

const OutcomeEnum = enumOf('Outcome', outcomes, 'How it went, against what was hoped for.');
const ActiveInFactStateEnum = enumOf('ActiveInFactState', activeInFactStates);

@ObjectType({ description: 'How it went with a goal or the whole plan: as services see it, or as the person says.' })
export class Evaluation {
  @Field(() => ID)
  id: string;
  @Field(() => LifeAreaEnum)
  lifeArea: LifeArea;
  @Field(() => ID, { nullable: true, description: 'Null: the plan as a whole.' })
  goalId: string | null;
  @Field(() => GoalVoiceEnum, { description: 'Who says it; each has one a day.' })
  voice: GoalVoice;
  @Field(() => CalendarDate)
  evaluatedOn: string;
  @Field(() => OutcomeEnum, { nullable: true })
  outcome: Outcome | null;
  outcomeById: string | null;
  @Field(() => Person, { nullable: true })
  outcomeBy?: Person | null;
  @Field(() => OutcomeEnum, { nullable: true, description: 'What the person says.' })
  ownOutcome: Outcome | null;
  @Field(() => String, { nullable: true })
  ownWords: string | null;
  ownById: string | null;
  @Field(() => Person, { nullable: true, description: 'The person, or whoever wrote down what the person said.' })
  ownBy?: Person | null;
  @Field(() => String, { nullable: true, description: 'What was learnt.' })
  learnt: string | null;
  @Field(() => Int)
  version: number;
}

export function toEvaluation(row: EvaluationEntity): Evaluation {
  const { id, lifeArea, goalId, evaluatedOn, outcome, ownOutcome, ownWords, learnt, version } = row;
  const by = { voice: voiceOf(row), outcomeById: row.outcomeBy, ownById: row.ownBy };
  return { id, lifeArea, goalId, evaluatedOn, outcome, ownOutcome, ownWords, learnt, version, ...by };
}

@ObjectType({ description: 'What each step of the scale means for one goal.' })
export class GoalScale {
  @Field(() => ID)
  id: string;
  @Field(() => String, { nullable: true })
  muchLess: string | null;
  @Field(() => String, { nullable: true })
  less: string | null;
  @Field(() => String, { nullable: true })
  asHoped: string | null;
  @Field(() => String, { nullable: true })
  more: string | null;
  @Field(() => String, { nullable: true })
  muchMore: string | null;
  @Field(() => Boolean, { description: 'Found together with the person.' })
  withPerson: boolean;
  @Field(() => Int)
  version: number;
}

export function toGoalScale(row: GoalScaleEntity): GoalScale {
  const { id, muchLess, less, asHoped, more, muchMore, withPerson, version } = row;
  return { id, muchLess, less, asHoped, more, muchMore, withPerson, version };
}

@ObjectType({ description: 'Whether a plan is evaluated as often as the municipality has decided.' })
export class ActiveInFact {
  @Field(() => ActiveInFactStateEnum)
  state: ActiveInFactState;
  @Field(() => CalendarDate, { description: 'It lapses after this day unless it is evaluated again.' })
  until: string;
  @Field(() => CalendarDate, { nullable: true, description: 'The last evaluation this hat may see.' })
  lastOn: string | null;
}

@InputType({ isAbstract: true })
class SaidInput {
  @Field(() => CalendarDate)
  evaluatedOn: string;
  @Field(() => OutcomeEnum, { nullable: true, description: 'As a service sees it.' })
  outcome?: Outcome | null;
  @Field(() => String, { nullable: true })
  learnt?: string | null;
  @Field(() => CalendarDate, { nullable: true })
  nextReviewOn?: string | null;
  @Field(() => OutcomeEnum, { nullable: true, description: 'As the person says.' })
  ownOutcome?: Outcome | null;
  @Field(() => String, { nullable: true })
  ownWords?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Must be true when another writes what the person said.' })
  saidByPerson?: boolean;
}

@InputType()
export class EvaluateGoalInput extends SaidInput {
  @Field(() => ID)
  goalId: string;
}

@InputType()
export class EvaluatePlanInput extends SaidInput {
  @Field(() => ID)
  planId: string;
}

@InputType({ description: 'Only the fields sent are changed.' })
export class EditEvaluationInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => OutcomeEnum, { nullable: true })
  outcome?: Outcome | null;
  @Field(() => String, { nullable: true })
  learnt?: string | null;
  @Field(() => CalendarDate, { nullable: true })
  nextReviewOn?: string | null;
}

@InputType({ description: 'Only the fields sent are changed.' })
export class RateEvaluationInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => OutcomeEnum, { nullable: true })
  ownOutcome?: Outcome | null;
  @Field(() => String, { nullable: true })
  ownWords?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Must be true when another writes what the person said.' })
  saidByPerson?: boolean;
}

@ObjectType()
export class EvaluationPayload {
  @Field(() => Evaluation, { nullable: true })
  evaluation: Evaluation | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}
