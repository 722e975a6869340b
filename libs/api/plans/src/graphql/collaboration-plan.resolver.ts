import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { dateInOslo } from '@samplan/shared/kernel';
import { Authz, Inherits } from '@samplan/api/platform/authz';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { Collaboration } from '@samplan/api/teams';
import { MeasureRepository } from '../persistence/measure.repository';
import { PlanRepository } from '../persistence/plan.repository';
import { toPlan } from './plan.mapping';
import { IndividualPlan } from './plan.type';

/** What the plan adds to a collaboration. */
@Resolver(() => Collaboration)
export class CollaborationPlanResolver {
  constructor(
    private readonly authz: Authz,
    private readonly plans: PlanRepository,
    private readonly measures: MeasureRepository,
  ) {}

  @ResolveField(() => IndividualPlan, { nullable: true, description: 'Absent when the person has a coordinator only.' })
  @Inherits('Read through the scope of collaboration:read')
  async plan(@Ctx() ctx: RequestContext, @Parent() { id }: Collaboration): Promise<IndividualPlan | null> {
    const row = await this.plans.current(ctx, await this.authz.everywhere(ctx, 'collaboration:read'), id);
    return row && toPlan(row);
  }

  @ResolveField(() => Int, { description: 'Measures past their deadline that this hat may see.' })
  @Inherits('Counted through the scope of collaboration:read')
  async overdueCount(@Ctx() ctx: RequestContext, @Parent() { id }: Collaboration): Promise<number> {
    return this.measures.overdueCount(
      ctx,
      await this.authz.everywhere(ctx, 'collaboration:read'),
      id,
      dateInOslo(ctx.now),
    );
  }
}
