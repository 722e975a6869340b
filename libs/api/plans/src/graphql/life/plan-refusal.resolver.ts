import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, Authz, Inherits } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { Collaboration } from '@samplan/api/teams';
import { PlanRefusals } from '../../application/life/plan-refusals';
import { PlanRefusalRepository } from '../../persistence/life/plan-refusal.repository';
import {
  AppealPlanRefusalInput,
  RecordPlanRefusalInput,
  SettlePlanRefusalInput,
  TakeBackAppealInput,
} from './plan-life.inputs';
import { PlanRefusal, PlanRefusalPayload, toRefusal } from './plan-life.type';

@Resolver(() => Collaboration)
export class PlanRefusalResolver {
  constructor(
    private readonly authz: Authz,
    private readonly refusals: PlanRefusalRepository,
    private readonly work: PlanRefusals,
  ) {}

  @ResolveField(() => [PlanRefusal], { description: 'For the person, those who speak for them, and the coordinator.' })
  @Inherits('Read through the scope of plan-refusal:read')
  async planRefusals(@Ctx() ctx: RequestContext, @Parent() { id }: Collaboration): Promise<PlanRefusal[]> {
    const scope = await this.authz.everywhere(ctx, 'plan-refusal:read');
    if (!scope.collaborationIds.some((one) => one === id)) return [];
    return (await this.refusals.ofCollaboration(ctx, scope, id)).map(toRefusal);
  }

  @Mutation(() => PlanRefusalPayload)
  @Access('plan-refusal:record')
  recordPlanRefusal(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RecordPlanRefusalInput,
  ): Promise<PlanRefusalPayload> {
    return attempt(ctx, 'refusal', async () => toRefusal(await this.work.record(ctx, input)));
  }

  @Mutation(() => PlanRefusalPayload)
  @Access('plan-refusal:appeal')
  appealPlanRefusal(
    @Ctx() ctx: RequestContext,
    @Args('input') input: AppealPlanRefusalInput,
  ): Promise<PlanRefusalPayload> {
    return attempt(ctx, 'refusal', async () => toRefusal(await this.work.appeal(ctx, input)));
  }

  @Mutation(() => PlanRefusalPayload, { description: 'Until it is settled.' })
  @Access('plan-refusal:take-back')
  takeBackAppeal(@Ctx() ctx: RequestContext, @Args('input') input: TakeBackAppealInput): Promise<PlanRefusalPayload> {
    return attempt(ctx, 'refusal', async () => toRefusal(await this.work.takeBackAppeal(ctx, input)));
  }

  @Mutation(() => PlanRefusalPayload)
  @Access('plan-refusal:record')
  settlePlanRefusal(
    @Ctx() ctx: RequestContext,
    @Args('input') input: SettlePlanRefusalInput,
  ): Promise<PlanRefusalPayload> {
    return attempt(ctx, 'refusal', async () => toRefusal(await this.work.settle(ctx, input)));
  }
}
