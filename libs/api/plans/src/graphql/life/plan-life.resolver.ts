import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { BeginPlan } from '../../application/life/begin-plan';
import { ClosePlan } from '../../application/life/close-plan';
import { DeclinePlan } from '../../application/life/decline-plan';
import { EditPlan } from '../../application/edit-plan';
import { MovePlan } from '../../application/life/move-plan';
import { RecordPlanWish } from '../../application/life/record-plan-wish';
import type { PlanEntity } from '../../persistence/plan.entity';
import {
  BeginPlanInput,
  ClosePlanInput,
  DeclinePlanInput,
  EditPlanInput,
  PausePlanInput,
  RecordPlanWishInput,
  ResumePlanInput,
  StartPlanInput,
  WithdrawPlanInput,
} from './plan-life.inputs';
import { PlanPayload } from './plan-life.type';
import { toPlan } from '../plan.mapping';

const answer = (ctx: RequestContext, work: () => Promise<PlanEntity>): Promise<PlanPayload> =>
  attempt(ctx, 'plan', async () => toPlan(await work()));

/** How a plan comes to be and what it holds. */
@Resolver()
export class PlanBeginningMutations {
  constructor(
    private readonly wishes: RecordPlanWish,
    private readonly declines: DeclinePlan,
    private readonly begins: BeginPlan,
    private readonly edits: EditPlan,
  ) {}

  @Mutation(() => PlanPayload)
  @Access('plan:wish')
  recordPlanWish(@Ctx() ctx: RequestContext, @Args('input') input: RecordPlanWishInput): Promise<PlanPayload> {
    return answer(ctx, () => this.wishes.run(ctx, input));
  }

  @Mutation(() => PlanPayload, { description: 'A no, be a plan wished for or only offered.' })
  @Access('plan:withdraw')
  declinePlan(@Ctx() ctx: RequestContext, @Args('input') input: DeclinePlanInput): Promise<PlanPayload> {
    return answer(ctx, () => this.declines.run(ctx, input));
  }

  @Mutation(() => PlanPayload, { description: 'What matters, one goal and one measure: the first useful plan.' })
  @Access('plan:run')
  beginPlan(@Ctx() ctx: RequestContext, @Args('input') input: BeginPlanInput): Promise<PlanPayload> {
    return answer(ctx, () => this.begins.run(ctx, input));
  }

  @Mutation(() => PlanPayload)
  @Access('plan:edit')
  editPlan(@Ctx() ctx: RequestContext, @Args('input') input: EditPlanInput): Promise<PlanPayload> {
    return answer(ctx, () => this.edits.run(ctx, input));
  }
}

/** Where a plan stands. */
@Resolver()
export class PlanMoveMutations {
  constructor(
    private readonly moves: MovePlan,
    private readonly closes: ClosePlan,
  ) {}

  @Mutation(() => PlanPayload)
  @Access('plan:run')
  startPlan(@Ctx() ctx: RequestContext, @Args('input') input: StartPlanInput): Promise<PlanPayload> {
    return answer(ctx, () => this.moves.start(ctx, input));
  }

  @Mutation(() => PlanPayload)
  @Access('plan:run')
  pausePlan(@Ctx() ctx: RequestContext, @Args('input') input: PausePlanInput): Promise<PlanPayload> {
    return answer(ctx, () => this.moves.pause(ctx, input));
  }

  @Mutation(() => PlanPayload)
  @Access('plan:run')
  resumePlan(@Ctx() ctx: RequestContext, @Args('input') input: ResumePlanInput): Promise<PlanPayload> {
    return answer(ctx, () => this.moves.resume(ctx, input));
  }

  @Mutation(() => PlanPayload)
  @Access('plan:run')
  closePlan(@Ctx() ctx: RequestContext, @Args('input') input: ClosePlanInput): Promise<PlanPayload> {
    return answer(ctx, () => this.closes.run(ctx, input));
  }

  @Mutation(() => PlanPayload, { description: 'The person takes the yes back, from anywhere the plan runs.' })
  @Access('plan:withdraw')
  withdrawPlan(@Ctx() ctx: RequestContext, @Args('input') input: WithdrawPlanInput): Promise<PlanPayload> {
    return answer(ctx, () => this.moves.withdraw(ctx, input));
  }
}
