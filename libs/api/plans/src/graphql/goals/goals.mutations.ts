import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { dateInOslo } from '@samplan/shared/kernel';
import { Access } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { MakeTopGoal } from '../../application/goals/make-top-goal';
import { MoveGoal } from '../../application/goals/move-goal';
import { MoveMeasure } from '../../application/goals/move-measure';
import { RemoveGoal } from '../../application/goals/remove-goal';
import { RemoveMeasure } from '../../application/goals/remove-measure';
import { SetGoalState } from '../../application/goals/set-goal-state';
import { MakeTopGoalInput, MoveGoalInput, MoveMeasureInput, SetGoalStateInput, SetRemovedInput } from './goals.inputs';
import { toGoal, toMeasure } from '../plan.mapping';
import { GoalPayload, MeasurePayload } from '../plan.payloads';

@Resolver()
export class GoalMutations {
  constructor(
    private readonly states: SetGoalState,
    private readonly tops: MakeTopGoal,
    private readonly moves: MoveGoal,
    private readonly removals: RemoveGoal,
  ) {}

  @Mutation(() => GoalPayload, { description: 'Reached, set aside with a reason, or taken up again.' })
  @Access('goal:edit')
  setGoalState(@Ctx() ctx: RequestContext, @Args('input') input: SetGoalStateInput): Promise<GoalPayload> {
    return attempt(ctx, 'goal', async () => toGoal(await this.states.run(ctx, input)));
  }

  @Mutation(() => GoalPayload, { description: 'The goal all others serve; another that was it is so no more.' })
  @Access('goal:edit')
  makeTopGoal(@Ctx() ctx: RequestContext, @Args('input') input: MakeTopGoalInput): Promise<GoalPayload> {
    return attempt(ctx, 'goal', async () => toGoal(await this.tops.run(ctx, input)));
  }

  @Mutation(() => GoalPayload, { description: 'Puts it after another, or under another.' })
  @Access('goal:edit')
  moveGoal(@Ctx() ctx: RequestContext, @Args('input') input: MoveGoalInput): Promise<GoalPayload> {
    return attempt(ctx, 'goal', async () => toGoal(await this.moves.run(ctx, input)));
  }

  @Mutation(() => GoalPayload, {
    description: 'Takes it away with all this hat sees under it, or brings back what went with it.',
  })
  @Access('goal:remove')
  setGoalRemoved(@Ctx() ctx: RequestContext, @Args('input') input: SetRemovedInput): Promise<GoalPayload> {
    return attempt(ctx, 'goal', async () => toGoal(await this.removals.run(ctx, input)));
  }
}

@Resolver()
export class MeasurePlaceMutations {
  constructor(
    private readonly moves: MoveMeasure,
    private readonly removals: RemoveMeasure,
  ) {}

  @Mutation(() => MeasurePayload, { description: 'Puts it after another, or under another goal.' })
  @Access('measure:edit')
  moveMeasure(@Ctx() ctx: RequestContext, @Args('input') input: MoveMeasureInput): Promise<MeasurePayload> {
    return attempt(ctx, 'measure', async () => toMeasure(await this.moves.run(ctx, input), dateInOslo(ctx.now)));
  }

  @Mutation(() => MeasurePayload)
  @Access('measure:remove')
  setMeasureRemoved(@Ctx() ctx: RequestContext, @Args('input') input: SetRemovedInput): Promise<MeasurePayload> {
    return attempt(ctx, 'measure', async () => toMeasure(await this.removals.run(ctx, input), dateInOslo(ctx.now)));
  }
}
