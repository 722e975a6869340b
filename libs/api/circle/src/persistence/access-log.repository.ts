import { Injectable } from '@nestjs/common';
import { type Scope, scoped } from '@samplan/api/platform/authz';
import type { RequestContext } from '@samplan/api/platform/request';
import { AccessLogEntity } from './access-log.entity';

@Injectable()
export class AccessLogRepository {
  /** Visits by others, newest first. The database shows them to the person only. */
  async page(
    ctx: RequestContext,
    scope: Scope,
    after: (string | null)[] | null,
    limit: number,
  ): Promise<AccessLogEntity[]> {
    const { manager } = await ctx.db.tx();
    const query = manager.createQueryBuilder(AccessLogEntity, 'entry').where("entry.outcome = 'read'");
    scoped(query, scope, { collaboration: 'collaborationId', area: null });
    if (after) query.andWhere('(entry.at, entry.id) < (:at::timestamptz, :id::uuid)', { at: after[0], id: after[1] });
    return query.orderBy('entry.at', 'DESC').addOrderBy('entry.id', 'DESC').limit(limit).getMany();
  }

  /** How many persons have looked since an instant. */
  async viewersSince(ctx: RequestContext, scope: Scope, since: Date): Promise<number> {
    const { manager } = await ctx.db.tx();
    const query = manager
      .createQueryBuilder(AccessLogEntity, 'entry')
      .select('count(distinct entry.viewerId)', 'viewers')
      .where("entry.outcome = 'read' and entry.at > :since", { since });
    const row = await scoped(query, scope, { collaboration: 'collaborationId', area: null }).getRawOne<{
      viewers: string;
    }>();
    return Number(row?.viewers ?? 0);
  }
}
