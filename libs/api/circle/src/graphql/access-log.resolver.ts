import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { parseId, type CollaborationId } from '@samplan/shared/kernel';
import { Access, Authz, Inherits } from '@samplan/api/platform/authz';
import { type ConnectionOf, keysetPage } from '@samplan/api/platform/graphql';
import { Ctx, notFound, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person } from '@samplan/api/people';
import { Collaboration } from '@samplan/api/teams';
import type { AccessLogEntity } from '../persistence/access-log.entity';
import { AccessLogRepository } from '../persistence/access-log.repository';
import { AccessLogConnection, AccessLogEntry } from './access-log.type';

const week = 7 * 24 * 60 * 60 * 1000;

@Resolver(() => AccessLogEntry)
export class AccessLogResolver {
  constructor(
    private readonly authz: Authz,
    private readonly log: AccessLogRepository,
    private readonly people: PeopleReader,
  ) {}

  @Query(() => AccessLogConnection)
  @Access('access-log:read')
  async accessLog(
    @Ctx() ctx: RequestContext,
    @Args('collaborationId', { type: () => ID }) text: string,
    @Args('first', { type: () => Int, defaultValue: 30 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ConnectionOf<AccessLogEntry>> {
    const id = parseId<CollaborationId>(text);
    if (!id) throw notFound();
    const scope = await this.authz.require(ctx, 'access-log:read', id, { entity: 'collaboration', id });
    const page = await keysetPage(
      { first, after },
      ['instant', 'id'],
      (key, limit) => this.log.page(ctx, scope, key, limit),
      (row) => [row.at.toISOString(), row.id],
    );
    return { ...page, nodes: page.nodes.map(toEntry) };
  }

  @ResolveField(() => Person)
  @Inherits('The person may know everybody who has looked')
  viewer(@Ctx() ctx: RequestContext, @Parent() { viewerId }: AccessLogEntry): Promise<Person> {
    return this.people.person(ctx, viewerId);
  }

  @ResolveField(() => String, { nullable: true })
  @Inherits('The unit whose ground was used')
  async unitName(@Ctx() ctx: RequestContext, @Parent() { viewerUnitId }: AccessLogEntry): Promise<string | null> {
    return (await this.people.unit(ctx, viewerUnitId))?.name ?? null;
  }
}

@Resolver(() => Collaboration)
export class LookedResolver {
  constructor(
    private readonly authz: Authz,
    private readonly log: AccessLogRepository,
  ) {}

  @ResolveField(() => Int, {
    nullable: true,
    description:
      'Persons other than the owner who have looked during the last seven days. Null for others than the owner.',
  })
  @Inherits('Counted through the scope of access-log:read, which the person alone has')
  async lookedLastWeek(@Ctx() ctx: RequestContext, @Parent() { id }: Collaboration): Promise<number | null> {
    const actions = await this.authz.actionsIn(ctx, id);
    if (!actions.includes('access-log:read')) return null;
    const scope = await this.authz.require(ctx, 'access-log:read', id, { entity: 'collaboration', id });
    return this.log.viewersSince(ctx, scope, new Date(ctx.now.getTime() - week));
  }
}

function toEntry(row: AccessLogEntity): AccessLogEntry {
  return {
    id: row.id,
    at: row.at,
    viewerId: row.viewerId,
    viewerUnitId: row.viewerUnitId,
    section: row.section,
    relation: row.relation!,
    groundKind: row.groundKind!,
  };
}
