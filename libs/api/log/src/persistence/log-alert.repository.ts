import { Injectable } from '@nestjs/common';
import { type Scope, scoped } from '@samplan/api/platform/authz';
import { loader } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import { LogAlertEntity } from './log-alert.entity';

const columns = { collaboration: 'collaborationId', area: null };

@Injectable()
export class LogAlertRepository {
  of(ctx: RequestContext, scope: Scope, collaborationId: string): Promise<LogAlertEntity | null> {
    return loader<LogAlertEntity>(ctx, scope, 'log-alert', async (ids) => {
      const { manager } = await ctx.db.tx();
      const query = manager
        .createQueryBuilder(LogAlertEntity, 'alert')
        .where('alert.collaborationId = any (:ids)', { ids: [...ids] });
      const rows = await scoped(query, scope, columns).getMany();
      return new Map(rows.map((row) => [row.collaborationId, row]));
    }).load(collaborationId);
  }

  /** Two switches at once come one after the other. */
  async hold(ctx: RequestContext, scope: Scope, collaborationId: string): Promise<LogAlertEntity | null> {
    const tx = await ctx.db.tx();
    await tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`log-alert:${collaborationId}`]);
    const query = tx.manager
      .createQueryBuilder(LogAlertEntity, 'alert')
      .where('alert.collaborationId = :id', { id: collaborationId });
    return scoped(query, scope, columns).getOne();
  }

  async save(ctx: RequestContext, alert: LogAlertEntity, exists: boolean): Promise<void> {
    const { manager } = await ctx.db.tx();
    if (!exists) await manager.insert(LogAlertEntity, alert);
    else {
      const { mode, toldUntil, version } = alert;
      await manager.update(LogAlertEntity, { id: alert.id }, { mode, toldUntil, version });
    }
  }
}
