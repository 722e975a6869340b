import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, Authz, Inherits } from '@samplan/api/platform/authz';
import { CalendarDate, type ConnectionOf, keysetPage } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person } from '@samplan/api/people';
import { CollaborationLoader } from '@samplan/api/teams';
import { Preview } from '../application/preview';
import type { HandOverEntity } from '../persistence/hand-over.entity';
import { HandOverRepository } from '../persistence/hand-over.repository';
import { HandOver, HandOverConnection, HandOverPlace, HandOverPreview } from './hand-over.type';

@Resolver(() => HandOver)
export class HandOverResolver {
  constructor(
    private readonly authz: Authz,
    private readonly handOvers: HandOverRepository,
    private readonly preview: Preview,
    private readonly collaborations: CollaborationLoader,
    private readonly people: PeopleReader,
  ) {}

  @Query(() => HandOverConnection, { description: 'Planned, and carried out lately; latest day first.' })
  @Access('hand-over:read')
  async myHandOvers(
    @Ctx() ctx: RequestContext,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ConnectionOf<HandOver>> {
    const scope = await this.authz.everywhere(ctx, 'hand-over:read');
    const page = await keysetPage(
      { first, after },
      ['date', 'id'],
      (key, limit) => this.handOvers.page(ctx, scope, key, limit),
      (row) => [row.onDate, row.id],
    );
    return { ...page, nodes: page.nodes.map((row) => toHandOver(row, ctx.viewer.personId)) };
  }

  @Query(() => HandOverPreview, { description: 'Exactly what would move, for each place the viewer has in a team.' })
  @Access('hand-over:plan')
  handOverPreview(
    @Ctx() ctx: RequestContext,
    @Args('onDate', { type: () => CalendarDate, nullable: true }) onDate: string | null,
    @Args('successorId', { type: () => ID, nullable: true }) successorId: string | null,
  ): Promise<HandOverPreview> {
    return this.preview.handOver(ctx, onDate, successorId);
  }

  @ResolveField(() => Person, { nullable: true })
  @Inherits('Read through the scope of collaboration:read')
  async owner(@Ctx() ctx: RequestContext, @Parent() { collaborationId }: HandOver): Promise<Person | null> {
    const scope = await this.authz.everywhere(ctx, 'collaboration:read');
    const collaboration = await this.collaborations.byId(ctx, scope, collaborationId);
    return this.people.personOrNull(ctx, collaboration?.ownerId ?? null);
  }

  @ResolveField(() => Person)
  @Inherits('One of the two it is between')
  predecessor(@Ctx() ctx: RequestContext, @Parent() { predecessorId }: HandOver): Promise<Person> {
    return this.people.person(ctx, predecessorId);
  }

  @ResolveField(() => Person)
  @Inherits('One of the two it is between')
  successor(@Ctx() ctx: RequestContext, @Parent() { successorId }: HandOver): Promise<Person> {
    return this.people.person(ctx, successorId);
  }
}

@Resolver(() => HandOverPlace)
export class HandOverPlaceResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField(() => Person)
  @Inherits('The person around whom the viewer has a place')
  owner(@Ctx() ctx: RequestContext, @Parent() { ownerId }: HandOverPlace): Promise<Person> {
    return this.people.person(ctx, ownerId);
  }
}

export function toHandOver(row: HandOverEntity, viewerId: string): HandOver {
  const { id, batchId, collaborationId, predecessorId, successorId, onDate, state, heldBackAt, summary } = row;
  return {
    id,
    batchId,
    collaborationId,
    predecessorId,
    successorId,
    mine: predecessorId === viewerId,
    onDate,
    state,
    heldBack: state === 'planned' && heldBackAt !== null,
    summary,
  };
}
