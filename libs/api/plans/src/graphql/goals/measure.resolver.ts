import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { dateInOslo } from '@samplan/shared/kernel';
import { Access, Authz, Inherits } from '@samplan/api/platform/authz';
import { type ConnectionOf, keysetPage } from '@samplan/api/platform/graphql';
import { Ctx, notFound, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person, Unit } from '@samplan/api/people';
import { CollaborationLoader } from '@samplan/api/teams';
import { GoalRepository } from '../../persistence/goals/goal.repository';
import { MeasureRepository } from '../../persistence/goals/measure.repository';
import { toMeasure } from '../plan.mapping';
import { Measure, MeasureConnection } from '../plan.type';

@Resolver(() => Measure)
export class MeasureResolver {
  constructor(
    private readonly authz: Authz,
    private readonly measures: MeasureRepository,
    private readonly goals: GoalRepository,
    private readonly people: PeopleReader,
    private readonly collaborations: CollaborationLoader,
  ) {}

  @Query(() => MeasureConnection, { description: 'Open measures this hat is accountable for, nearest deadline first.' })
  @Access('measure:list-mine')
  async myMeasures(
    @Ctx() ctx: RequestContext,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ConnectionOf<Measure>> {
    const scope = await this.authz.everywhere(ctx, 'measure:list-mine');
    const page = await keysetPage(
      { first, after },
      ['date', 'id'],
      (key, limit) => this.measures.mine(ctx, scope, key, limit),
      (row) => [row.deadline, row.id],
    );
    return { ...page, nodes: page.nodes.map((row) => toMeasure(row, dateInOslo(ctx.now))) };
  }

  @ResolveField(() => ID, { nullable: true, description: 'Null when the goal is in an area this hat may not see.' })
  @Inherits('The goal is looked up through the scope of collaboration:read')
  async goalId(@Ctx() ctx: RequestContext, @Parent() { goalIdUnchecked }: Measure): Promise<string | null> {
    const goal = await this.goals.byId(ctx, await this.authz.everywhere(ctx, 'collaboration:read'), goalIdUnchecked);
    return goal?.id ?? null;
  }

  @ResolveField(() => Person, { nullable: true })
  @Inherits('Whoever may see the measure may see who answers for it')
  accountable(@Ctx() ctx: RequestContext, @Parent() { accountablePersonId }: Measure): Promise<Person | null> {
    return this.people.personOrNull(ctx, accountablePersonId);
  }

  @ResolveField(() => Unit, { nullable: true })
  @Inherits('Whoever may see the measure may see which unit answers for it')
  accountableUnit(@Ctx() ctx: RequestContext, @Parent() { accountableUnitId }: Measure): Promise<Unit | null> {
    return this.people.unit(ctx, accountableUnitId);
  }

  @ResolveField(() => Boolean, { description: 'Whether this hat wrote it down.' })
  @Inherits('Says only whether it is oneself')
  mine(@Ctx() ctx: RequestContext, @Parent() { createdById }: Measure): boolean {
    return createdById === ctx.viewer.personId;
  }

  @ResolveField(() => Person, { description: 'Whose plan it is in.' })
  @Inherits('Whoever may see the measure is in the circle of the person')
  async owner(@Ctx() ctx: RequestContext, @Parent() { collaborationId }: Measure): Promise<Person> {
    const collaboration = await this.collaborations.byId(
      ctx,
      await this.authz.everywhere(ctx, 'collaboration:read'),
      collaborationId,
    );
    if (!collaboration) throw notFound();
    return this.people.person(ctx, collaboration.ownerId);
  }
}
