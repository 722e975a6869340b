import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { accessLogFilter } from '@samplan/shared/contracts';
import { parseId, type CollaborationId } from '@samplan/shared/kernel';
import { Access, Authz, Inherits, reportSeen, type Scope } from '@samplan/api/platform/authz';
import { type ConnectionOf, keysetPage } from '@samplan/api/platform/graphql';
import { badRequest, Ctx, notFound, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person } from '@samplan/api/people';
import type { AccessLogEntity } from '../persistence/access-log.entity';
import { AccessLogRepository, type VisitFilter } from '../persistence/access-log.repository';
import { AccessLogConnection, AccessLogEntry, AccessLogFilterInput, AccessLogViewer } from './access-log.type';

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
    @Args('filter', { type: () => AccessLogFilterInput, nullable: true }) raw: AccessLogFilterInput | null,
  ): Promise<ConnectionOf<AccessLogEntry>> {
    const scope = await this.scope(ctx, text);
    const filter = visitFilter(raw);
    const page = await keysetPage(
      { first, after },
      ['instant', 'id'],
      (key, limit) => this.log.page(ctx, scope, filter, key, limit),
      (row) => [row.at, row.id],
    );
    return { ...page, nodes: page.nodes.map(toEntry) };
  }

  @Query(() => [AccessLogViewer], { description: 'Everybody who has looked, the latest first.' })
  @Access('access-log:read')
  async accessLogViewers(
    @Ctx() ctx: RequestContext,
    @Args('collaborationId', { type: () => ID }) text: string,
  ): Promise<AccessLogViewer[]> {
    return this.log.viewers(ctx, await this.scope(ctx, text));
  }

  @ResolveField(() => Person)
  @Inherits('Whoever may read the log may know everybody who has looked')
  viewer(@Ctx() ctx: RequestContext, @Parent() { viewerId }: AccessLogEntry): Promise<Person> {
    return this.people.person(ctx, viewerId);
  }

  @ResolveField(() => Person, { nullable: true })
  @Inherits('Whom a deputy stood in for is a member of the team')
  deputyFor(@Ctx() ctx: RequestContext, @Parent() { deputyForId }: AccessLogEntry): Promise<Person | null> {
    return this.people.personOrNull(ctx, deputyForId);
  }

  @ResolveField(() => String, { nullable: true })
  @Inherits('The unit whose ground was used')
  async unitName(@Ctx() ctx: RequestContext, @Parent() { viewerUnitId }: AccessLogEntry): Promise<string | null> {
    return (await this.people.unit(ctx, viewerUnitId))?.name ?? null;
  }

  private async scope(ctx: RequestContext, text: string): Promise<Scope> {
    const id = parseId<CollaborationId>(text);
    if (!id) throw notFound();
    const scope = await this.authz.require(ctx, 'access-log:read', id, { entity: 'collaboration', id });
    reportSeen(ctx, scope, 'overview', [{ collaborationId: id }]);
    return scope;
  }
}

@Resolver(() => AccessLogViewer)
export class AccessLogViewerResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField(() => Person)
  @Inherits('Whoever may read the log may know everybody who has looked')
  viewer(@Ctx() ctx: RequestContext, @Parent() { viewerId }: AccessLogViewer): Promise<Person> {
    return this.people.person(ctx, viewerId);
  }

  @ResolveField(() => String, { nullable: true })
  @Inherits('The unit whose ground was used')
  async unitName(@Ctx() ctx: RequestContext, @Parent() { unitId }: AccessLogViewer): Promise<string | null> {
    return (await this.people.unit(ctx, unitId))?.name ?? null;
  }
}

function visitFilter(raw: AccessLogFilterInput | null): VisitFilter {
  const parsed = accessLogFilter.safeParse(raw ?? {});
  if (!parsed.success) throw badRequest();
  const { viewerId, unitId, section, from, to } = parsed.data;
  const id = (text: string | null | undefined): string | null => {
    if (!text) return null;
    const known = parseId(text);
    if (!known) throw badRequest();
    return known;
  };
  return { viewerId: id(viewerId), unitId: id(unitId), section: section ?? null, from: from ?? null, to: to ?? null };
}

export function toEntry(row: AccessLogEntity): AccessLogEntry {
  return {
    id: row.id,
    collaborationId: row.collaborationId,
    at: row.at,
    viewerId: row.viewerId,
    viewerUnitId: row.viewerUnitId,
    section: row.section,
    relation: row.relation!,
    groundKind: row.groundKind!,
    why: row.why,
    deputyForId: row.deputyFor,
  };
}
