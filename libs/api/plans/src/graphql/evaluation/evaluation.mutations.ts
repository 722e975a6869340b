import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { ChangeEvaluation } from '../../application/evaluation/change-evaluation';
import { Evaluate } from '../../application/evaluation/evaluate';
import { GoalScales } from '../../application/goals/goal-scales';
import { Reviews } from '../../application/evaluation/reviews';
import {
  EditEvaluationInput,
  EvaluateGoalInput,
  EvaluatePlanInput,
  EvaluationPayload,
  RateEvaluationInput,
  toEvaluation,
} from './evaluation.type';
import { SetRemovedInput } from '../goals/goals.inputs';
import { PlanPayload } from '../life/plan-life.type';
import { toGoal, toPlan } from '../plan.mapping';
import { GoalPayload } from '../plan.payloads';
import {
  PostponeGoalReviewInput,
  PostponePlanReviewInput,
  SetGoalReviewInput,
  SetGoalScaleInput,
} from './review.inputs';

@Resolver()
export class EvaluationMutations {
  constructor(
    private readonly evaluate: Evaluate,
    private readonly changes: ChangeEvaluation,
  ) {}

  @Mutation(() => EvaluationPayload, {
    description: 'What several services say of it on the same day is one; what the person says is another.',
  })
  @Access('evaluation:rate')
  evaluateGoal(@Ctx() ctx: RequestContext, @Args('input') input: EvaluateGoalInput): Promise<EvaluationPayload> {
    return attempt(ctx, 'evaluation', async () => toEvaluation(await this.evaluate.goal(ctx, input)));
  }

  @Mutation(() => EvaluationPayload)
  @Access('evaluation:rate')
  evaluatePlan(@Ctx() ctx: RequestContext, @Args('input') input: EvaluatePlanInput): Promise<EvaluationPayload> {
    return attempt(ctx, 'evaluation', async () => toEvaluation(await this.evaluate.plan(ctx, input)));
  }

  @Mutation(() => EvaluationPayload)
  @Access('evaluation:write')
  editEvaluation(@Ctx() ctx: RequestContext, @Args('input') input: EditEvaluationInput): Promise<EvaluationPayload> {
    return attempt(ctx, 'evaluation', async () => toEvaluation(await this.changes.edit(ctx, input)));
  }

  @Mutation(() => EvaluationPayload, { description: 'What the person says; never written over by others.' })
  @Access('evaluation:rate')
  rateEvaluation(@Ctx() ctx: RequestContext, @Args('input') input: RateEvaluationInput): Promise<EvaluationPayload> {
    return attempt(ctx, 'evaluation', async () => toEvaluation(await this.changes.rate(ctx, input)));
  }

  @Mutation(() => EvaluationPayload)
  @Access('evaluation:remove')
  setEvaluationRemoved(@Ctx() ctx: RequestContext, @Args('input') input: SetRemovedInput): Promise<EvaluationPayload> {
    return attempt(ctx, 'evaluation', async () => toEvaluation(await this.changes.setRemoved(ctx, input)));
  }
}

@Resolver()
export class ReviewMutations {
  constructor(
    private readonly scales: GoalScales,
    private readonly reviews: Reviews,
  ) {}

  @Mutation(() => GoalPayload)
  @Access('goal-scale:set')
  setGoalScale(@Ctx() ctx: RequestContext, @Args('input') input: SetGoalScaleInput): Promise<GoalPayload> {
    return attempt(ctx, 'goal', async () => toGoal(await this.scales.set(ctx, input)));
  }

  @Mutation(() => GoalPayload)
  @Access('review:plan')
  setGoalReview(@Ctx() ctx: RequestContext, @Args('input') input: SetGoalReviewInput): Promise<GoalPayload> {
    return attempt(ctx, 'goal', async () => toGoal(await this.reviews.setGoal(ctx, input)));
  }

  @Mutation(() => GoalPayload)
  @Access('review:plan')
  postponeGoalReview(@Ctx() ctx: RequestContext, @Args('input') input: PostponeGoalReviewInput): Promise<GoalPayload> {
    return attempt(ctx, 'goal', async () => toGoal(await this.reviews.postponeGoal(ctx, input)));
  }

  @Mutation(() => PlanPayload)
  @Access('plan:edit')
  postponePlanReview(@Ctx() ctx: RequestContext, @Args('input') input: PostponePlanReviewInput): Promise<PlanPayload> {
    return attempt(ctx, 'plan', async () => toPlan(await this.reviews.postponePlan(ctx, input)));
  }
}
