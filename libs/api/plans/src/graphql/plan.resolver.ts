import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Authz, Inherits, type Scope } from '@samplan/api/platform/authz';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person } from '@samplan/api/people';
import { GoalRepository } from '../persistence/goal.repository';
import { MeasureRepository } from '../persistence/measure.repository';
import { dateInOslo } from '@samplan/shared/kernel';
import { toGoal, toMeasure } from './plan.mapping';
import { Goal, IndividualPlan, Measure, WhatMatters } from './plan.type';

@Resolver(() => IndividualPlan)
export class PlanResolver {
  constructor(
    private readonly authz: Authz,
    private readonly goals: GoalRepository,
    private readonly measures: MeasureRepository,
  ) {}

  @ResolveField(() => [Goal], { name: 'goals' })
  @Inherits('Read through the scope of collaboration:read')
  async goalsOf(@Ctx() ctx: RequestContext, @Parent() plan: IndividualPlan): Promise<Goal[]> {
    return (await this.goals.ofPlan(ctx, await this.scope(ctx), plan.id)).map(toGoal);
  }

  @ResolveField(() => [Measure], { description: 'Measures whose goal is in an area this hat may not see.' })
  @Inherits('Read through the scope of collaboration:read')
  async otherMeasures(@Ctx() ctx: RequestContext, @Parent() plan: IndividualPlan): Promise<Measure[]> {
    const scope = await this.scope(ctx);
    const seen = new Set((await this.goals.ofPlan(ctx, scope, plan.id)).map((goal) => goal.id as string));
    const measures = await this.measures.ofCollaboration(ctx, scope, plan.collaborationId);
    return measures.filter((measure) => !seen.has(measure.goalId)).map((row) => toMeasure(row, dateInOslo(ctx.now)));
  }

  private scope(ctx: RequestContext): Promise<Scope> {
    return this.authz.everywhere(ctx, 'collaboration:read');
  }
}

@Resolver(() => Goal)
export class GoalResolver {
  constructor(
    private readonly authz: Authz,
    private readonly measures: MeasureRepository,
  ) {}

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
