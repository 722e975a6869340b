import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { dateInOslo } from '@samplan/shared/kernel';
import { Access } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { AddGoal } from '../application/goals/add-goal';
import { AddMeasure } from '../application/goals/add-measure';
import { EditGoal } from '../application/goals/edit-goal';
import { EditMeasure } from '../application/goals/edit-measure';
import { EditWhatMatters } from '../application/person/edit-what-matters';
import { SetMeasureStatus } from '../application/goals/set-measure-status';
import {
  AddGoalInput,
  AddMeasureInput,
  EditGoalInput,
  EditMeasureInput,
  EditWhatMattersInput,
  SetMeasureStatusInput,
} from './plan.inputs';
import { toGoal, toMeasure, toPlan } from './plan.mapping';
import {
  AddGoalPayload,
  AddMeasurePayload,
  EditGoalPayload,
  EditMeasurePayload,
  EditWhatMattersPayload,
  SetMeasureStatusPayload,
} from './plan.payloads';

@Resolver()
export class PlanMutations {
  constructor(
    private readonly whatMatters: EditWhatMatters,
    private readonly goals: AddGoal,
    private readonly goalEdits: EditGoal,
  ) {}

  @Mutation(() => EditWhatMattersPayload)
  @Access('what-matters:edit')
  editWhatMatters(
    @Ctx() ctx: RequestContext,
    @Args('input') input: EditWhatMattersInput,
  ): Promise<EditWhatMattersPayload> {
    return attempt(ctx, 'plan', async () => toPlan(await this.whatMatters.run(ctx, input)));
  }

  @Mutation(() => AddGoalPayload)
  @Access('goal:add')
  addGoal(@Ctx() ctx: RequestContext, @Args('input') input: AddGoalInput): Promise<AddGoalPayload> {
    return attempt(ctx, 'goal', async () => toGoal(await this.goals.run(ctx, input)));
  }

  @Mutation(() => EditGoalPayload)
  @Access('goal:edit')
  editGoal(@Ctx() ctx: RequestContext, @Args('input') input: EditGoalInput): Promise<EditGoalPayload> {
    return attempt(ctx, 'goal', async () => toGoal(await this.goalEdits.run(ctx, input)));
  }
}

@Resolver()
export class MeasureMutations {
  constructor(
    private readonly measures: AddMeasure,
    private readonly edits: EditMeasure,
    private readonly statuses: SetMeasureStatus,
  ) {}

  @Mutation(() => AddMeasurePayload)
  @Access('measure:add')
  addMeasure(@Ctx() ctx: RequestContext, @Args('input') input: AddMeasureInput): Promise<AddMeasurePayload> {
    return attempt(ctx, 'measure', async () => toMeasure(await this.measures.run(ctx, input), dateInOslo(ctx.now)));
  }

  @Mutation(() => EditMeasurePayload)
  @Access('measure:edit')
  editMeasure(@Ctx() ctx: RequestContext, @Args('input') input: EditMeasureInput): Promise<EditMeasurePayload> {
    return attempt(ctx, 'measure', async () => toMeasure(await this.edits.run(ctx, input), dateInOslo(ctx.now)));
  }

  @Mutation(() => SetMeasureStatusPayload)
  @Access('measure:set-status')
  setMeasureStatus(
    @Ctx() ctx: RequestContext,
    @Args('input') input: SetMeasureStatusInput,
  ): Promise<SetMeasureStatusPayload> {
    return attempt(ctx, 'measure', async () => toMeasure(await this.statuses.run(ctx, input), dateInOslo(ctx.now)));
  }
}
