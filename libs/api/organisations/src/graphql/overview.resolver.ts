import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, Authz, Inherits } from '@samplan/api/platform/authz';
import { type ConnectionOf, keysetPage, sought } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person } from '@samplan/api/people';
import { type FactsRow, OverviewRepository } from '../persistence/overview.repository';
import { CoordinationCounts, CoordinationLine, CoordinationLineConnection } from './overview.type';

/** Longer than any two names. */
const longestSearch = 100;

/** For the coordinating unit: whom there is a collaboration around, and who has none to coordinate it. */
@Resolver(() => CoordinationLine)
export class OverviewResolver {
  constructor(
    private readonly authz: Authz,
    private readonly overview: OverviewRepository,
    private readonly people: PeopleReader,
  ) {}

  @Query(() => CoordinationLineConnection, {
    description: 'Those without a coordinator first, the oldest of each first.',
  })
  @Access('coordination:overview')
  async coordinationOverview(
    @Ctx() ctx: RequestContext,
    @Args('search', { type: () => String, nullable: true, description: 'Words in the names.' }) search: string | null,
    @Args('first', { type: () => Int, defaultValue: 30 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ConnectionOf<CoordinationLine>> {
    await this.authz.requireUnitRole(ctx, 'coordination:overview');
    const words = sought(search ?? '', longestSearch)
      .split(/\s+/)
      .filter(Boolean);
    const page = await keysetPage(
      { first, after },
      ['boolean', 'date', 'id'],
      (key, limit) => this.overview.facts(ctx, words, key, limit),
      (row) => [String(row.coordinator_id !== null), row.opened_on, row.collaboration_id],
    );
    return { ...page, nodes: page.nodes.map(toLine) };
  }

  @Query(() => CoordinationLineConnection, {
    description: 'Where a need has waited too long for somebody to take it, the longest first. Its age, and no more.',
  })
  @Access('coordination:overview')
  async unownedNeeds(
    @Ctx() ctx: RequestContext,
    @Args('first', { type: () => Int, defaultValue: 30 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ConnectionOf<CoordinationLine>> {
    await this.authz.requireUnitRole(ctx, 'coordination:overview');
    const page = await keysetPage(
      { first, after },
      ['instant', 'id'],
      (key, limit) => this.overview.waiting(ctx, key, limit),
      (row) => [row.needs_since, row.collaboration_id],
    );
    return { ...page, nodes: page.nodes.map(toLine) };
  }

  @Query(() => CoordinationCounts)
  @Access('coordination:overview')
  async coordinationCounts(@Ctx() ctx: RequestContext): Promise<CoordinationCounts> {
    await this.authz.requireUnitRole(ctx, 'coordination:overview');
    const { open, without_coordinator, with_needs } = await this.overview.counts(ctx);
    return { open, withoutCoordinator: without_coordinator, withNeeds: with_needs };
  }

  @ResolveField(() => Person)
  @Inherits('The coordinating unit may know who; the database shows the name to no other outsider')
  owner(@Ctx() ctx: RequestContext, @Parent() { ownerId }: CoordinationLine): Promise<Person> {
    return this.people.person(ctx, ownerId);
  }

  @ResolveField(() => Person, { nullable: true })
  @Inherits('A colleague')
  coordinator(@Ctx() ctx: RequestContext, @Parent() { coordinatorId }: CoordinationLine): Promise<Person | null> {
    return this.people.personOrNull(ctx, coordinatorId);
  }
}

const toLine = (row: FactsRow): CoordinationLine => ({
  id: row.collaboration_id,
  ownerId: row.owner_id,
  coordinatorId: row.coordinator_id,
  state: row.state,
  openedOn: row.opened_on,
  coordinatorSince: row.coordinator_since,
  needs: row.needs,
  needsSince: row.needs_since,
});
