import { Injectable } from '@nestjs/common';
import type { LogSection } from '@samplan/shared/contracts';
import { type Scope, scoped } from '@samplan/api/platform/authz';
import type { RequestContext } from '@samplan/api/platform/request';
import { AccessLogEntity } from './access-log.entity';

export interface VisitFilter {
  viewerId: string | null;
  unitId: string | null;
  section: LogSection | null;
  /** Days in Norway, both included. */
  from: string | null;
  to: string | null;
}

/** Somebody who has looked, and from where. */
export interface LogViewer {
  viewerId: string;
  unitId: string | null;
}

const columns = { collaboration: 'collaborationId', area: null };

@Injectable()
export class AccessLogRepository {
  /** Visits by others, newest first. The database shows each reader those within their own areas. */
  async page(
    ctx: RequestContext,
    scope: Scope,
    filter: VisitFilter,
    after: (string | null)[] | null,
    limit: number,
  ): Promise<AccessLogEntity[]> {
    const { manager } = await ctx.db.tx();
    const query = manager.createQueryBuilder(AccessLogEntity, 'entry').where("entry.outcome = 'read'");
    scoped(query, scope, columns);
    const { viewerId, unitId, section, from, to } = filter;
    if (viewerId) query.andWhere('entry.viewerId = :viewerId', { viewerId });
    if (unitId) query.andWhere('entry.viewerUnitId = :unitId', { unitId });
    if (section) query.andWhere('entry.section = :section', { section });
    if (from) query.andWhere("entry.at >= (:from::date)::timestamp at time zone 'Europe/Oslo'", { from });
    if (to) query.andWhere("entry.at < (:to::date + 1)::timestamp at time zone 'Europe/Oslo'", { to });
    if (after) query.andWhere('(entry.at, entry.id) < (:at::timestamptz, :id::uuid)', { at: after[0], id: after[1] });
    return query.orderBy('entry.at', 'DESC').addOrderBy('entry.id', 'DESC').limit(limit).getMany();
  }

  /** One visit, wherever the viewer may read the log. */
  async one(ctx: RequestContext, scope: Scope, id: string): Promise<AccessLogEntity | null> {
    const { manager } = await ctx.db.tx();
    const query = manager
      .createQueryBuilder(AccessLogEntity, 'entry')
      .where("entry.id = :id and entry.outcome = 'read'", { id });
    return scoped(query, scope, columns).getOne();
  }

  /** Everybody who has looked, each once for every unit they did it from; the latest first. */
  async viewers(ctx: RequestContext, scope: Scope): Promise<LogViewer[]> {
    const { manager } = await ctx.db.tx();
    const query = manager
      .createQueryBuilder(AccessLogEntity, 'entry')
      .select('entry.viewerId', 'viewerId')
      .addSelect('entry.viewerUnitId', 'unitId')
      .where("entry.outcome = 'read'")
      .groupBy('entry.viewerId')
      .addGroupBy('entry.viewerUnitId')
      .orderBy('max(entry.at)', 'DESC');
    return scoped(query, scope, columns).getRawMany<LogViewer>();
  }

  /** How many persons have looked since an instant. */
  async viewersSince(ctx: RequestContext, scope: Scope, since: Date): Promise<number> {
    const { manager } = await ctx.db.tx();
    const query = manager
      .createQueryBuilder(AccessLogEntity, 'entry')
      .select('count(distinct entry.viewerId)', 'viewers')
      .where("entry.outcome = 'read' and entry.at > :since", { since });
    const row = await scoped(query, scope, columns).getRawOne<{
      viewers: string;
    }>();
    return Number(row?.viewers ?? 0);
  }
}
