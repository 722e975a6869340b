import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { dateInOslo } from '@samplan/shared/kernel';
import { Authz, Inherits } from '@samplan/api/platform/authz';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { Collaboration } from '@samplan/api/teams';
import { isOpen } from '../../domain/measure';
import { MeasureRepository } from '../../persistence/goals/measure.repository';
import { PlanRepository } from '../../persistence/plan.repository';
import { PlanTies } from '../../persistence/life/plan-ties';
import { toMeasure, toPlan } from '../plan.mapping';
import { IndividualPlan, Measure } from '../plan.type';

/** What the plan adds to a collaboration. */
@Resolver(() => Collaboration)
export class CollaborationPlanResolver {
  constructor(
    private readonly authz: Authz,
    private readonly plans: PlanRepository,
    private readonly measures: MeasureRepository,
    private readonly ties: PlanTies,
  ) {}

  @ResolveField(() => IndividualPlan, { nullable: true, description: 'Absent when the person has a coordinator only.' })
  @Inherits('Read through the scope of collaboration:read')
  async plan(@Ctx() ctx: RequestContext, @Parent() { id }: Collaboration): Promise<IndividualPlan | null> {
    const row = await this.plans.current(ctx, await this.authz.everywhere(ctx, 'collaboration:read'), id);
    return row && toPlan(row);
  }

  @ResolveField(() => [IndividualPlan], { description: 'Plans that are over, the newest first.' })
  @Inherits('Read through the scope of collaboration:read')
  async pastPlans(@Ctx() ctx: RequestContext, @Parent() { id }: Collaboration): Promise<IndividualPlan[]> {
    const rows = await this.plans.past(ctx, await this.authz.everywhere(ctx, 'collaboration:read'), id);
    return rows.map(toPlan);
  }

  @ResolveField(() => [Measure], { description: 'Open measures that go on from a plan that is over.' })
  @Inherits('Read through the scope of collaboration:read')
  async carriedMeasures(@Ctx() ctx: RequestContext, @Parent() { id }: Collaboration): Promise<Measure[]> {
    const scope = await this.authz.everywhere(ctx, 'collaboration:read');
    const [measures, { goalsOfPastPlans }] = await Promise.all([
      this.measures.ofCollaboration(ctx, scope, id),
      this.ties.of(ctx, scope, id),
    ]);
    return measures
      .filter(({ status, goalId }) => isOpen(status) && goalsOfPastPlans.has(goalId))
      .map((row) => toMeasure(row, dateInOslo(ctx.now)));
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
