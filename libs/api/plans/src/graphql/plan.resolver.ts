import { ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Authz, Inherits, type Scope } from '@samplan/api/platform/authz';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person } from '@samplan/api/people';
import { isOver } from '../domain/plan';
import { CompletenessReader } from '../application/life/completeness-reader';
import { GoalRepository } from '../persistence/goals/goal.repository';
import { MeasureRepository } from '../persistence/goals/measure.repository';
import { mostGone } from '../persistence/history/latest-of';
import { PlanTies } from '../persistence/life/plan-ties';
import { dateInOslo } from '@samplan/shared/kernel';
import { PointOfPlan } from './life/plan-life.type';
import { toGoal, toMeasure } from './plan.mapping';
import { Goal, IndividualPlan, Measure, WhatMatters } from './plan.type';

@Resolver(() => IndividualPlan)
export class PlanResolver {
  constructor(
    private readonly authz: Authz,
    private readonly goals: GoalRepository,
    private readonly measures: MeasureRepository,
    private readonly ties: PlanTies,
    private readonly completeness: CompletenessReader,
  ) {}

  @ResolveField(() => [PointOfPlan], { description: 'The nine things a plan has to say, as far as this hat sees.' })
  @Inherits('Read through the scope of collaboration:read')
  points(@Ctx() ctx: RequestContext, @Parent() plan: IndividualPlan): Promise<PointOfPlan[]> {
    return this.completeness.points(ctx, plan);
  }

  @ResolveField(() => [Goal], { name: 'goals' })
  @Inherits('Read through the scope of collaboration:read')
  async goalsOf(@Ctx() ctx: RequestContext, @Parent() plan: IndividualPlan): Promise<Goal[]> {
    return (await this.goals.ofPlan(ctx, await this.scope(ctx), plan.id)).map(toGoal);
  }

  @ResolveField(() => [Measure], { description: 'Measures whose goal is in an area this hat may not see.' })
  @Inherits('Read through the scope of collaboration:read')
  async otherMeasures(@Ctx() ctx: RequestContext, @Parent() plan: IndividualPlan): Promise<Measure[]> {
    // What goes on beside the goals is of the plan that runs.
    if (isOver(plan.state)) return [];
    const scope = await this.scope(ctx);
    const seen = new Set((await this.goals.ofPlan(ctx, scope, plan.id)).map((goal) => goal.id as string));
    const measures = await this.measures.ofCollaboration(ctx, scope, plan.collaborationId);
    const { goalsOfPastPlans } = await this.ties.of(ctx, scope, plan.collaborationId);
    return measures
      .filter(({ goalId }) => !seen.has(goalId) && !goalsOfPastPlans.has(goalId))
      .map((row) => toMeasure(row, dateInOslo(ctx.now)));
  }

  @ResolveField(() => [Goal], {
    description: `Goals that were taken away and can be brought back, the last first; the latest ${mostGone}.`,
  })
  @Inherits('Read through the scope of collaboration:read')
  async removedGoals(@Ctx() ctx: RequestContext, @Parent() plan: IndividualPlan): Promise<Goal[]> {
    return (await this.goals.removed(ctx, await this.scope(ctx), plan.id)).map(toGoal);
  }

  @ResolveField(() => [Measure], {
    description: `Measures that were taken away and can be brought back, the last first; the latest ${mostGone}.`,
  })
  @Inherits('Read through the scope of collaboration:read')
  async removedMeasures(@Ctx() ctx: RequestContext, @Parent() plan: IndividualPlan): Promise<Measure[]> {
    const rows = await this.measures.removed(ctx, await this.scope(ctx), plan.collaborationId);
    return rows.map((row) => toMeasure(row, dateInOslo(ctx.now)));
  }

  private scope(ctx: RequestContext): Promise<Scope> {
    return this.authz.everywhere(ctx, 'collaboration:read');
  }
}

@Resolver(() => Goal)
export class GoalResolver {
  constructor(
    private readonly authz: Authz,
    private readonly goals: GoalRepository,
    private readonly measures: MeasureRepository,
  ) {}

  @ResolveField(() => ID, { nullable: true, description: 'Null also when the goal it is under may not be seen.' })
  @Inherits('The goal above is looked up through the scope of collaboration:read')
  async parentId(@Ctx() ctx: RequestContext, @Parent() { planId, parentIdUnchecked }: Goal): Promise<string | null> {
    if (!parentIdUnchecked) return null;
    const scope = await this.authz.everywhere(ctx, 'collaboration:read');
    const seen = await this.goals.ofPlan(ctx, scope, planId);
    return seen.some(({ id }) => id === parentIdUnchecked) ? parentIdUnchecked : null;
  }

  @ResolveField(() => Boolean, { description: 'Whether this hat wrote it down.' })
  @Inherits('Says only whether it is oneself')
  mine(@Ctx() ctx: RequestContext, @Parent() { createdById }: Goal): boolean {
    return createdById === ctx.viewer.personId;
  }

  @ResolveField(() => [Measure], { name: 'measures' })
  @Inherits('Read through the scope of collaboration:read')
  async measuresOf(@Ctx() ctx: RequestContext, @Parent() goal: Goal): Promise<Measure[]> {
    const measures = await this.measures.ofCollaboration(
      ctx,
      await this.authz.everywhere(ctx, 'collaboration:read'),
      goal.collaborationId,
    );
    return measures.filter((measure) => measure.goalId === goal.id).map((row) => toMeasure(row, dateInOslo(ctx.now)));
  }
}

@Resolver(() => WhatMatters)
export class WhatMattersResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField(() => Person)
  @Inherits('Whoever may read the words may know who wrote them')
  author(@Ctx() ctx: RequestContext, @Parent() { authorId }: WhatMatters): Promise<Person> {
    return this.people.person(ctx, authorId);
  }
}
