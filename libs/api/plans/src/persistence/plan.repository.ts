import { Injectable } from '@nestjs/common';
import { reportSeen, type Scope, scoped } from '@samplan/api/platform/authz';
import { loader } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import { PlanEntity } from './plan.entity';

const columns = { collaboration: 'collaborationId', area: null };

@Injectable()
export class PlanRepository {
  /** The plan of a collaboration that is not over; null when the person has a coordinator only. */
  current(ctx: RequestContext, scope: Scope, collaborationId: string): Promise<PlanEntity | null> {
    return loader<PlanEntity>(ctx, scope, 'current-plan', async (ids) => {
      const { manager } = await ctx.db.tx();
      const query = manager
        .createQueryBuilder(PlanEntity, 'plan')
        .where("plan.collaborationId = any (:ids) and plan.state not in ('closed', 'declined', 'withdrawn')", {
          ids: [...ids],
        });
      const rows = await scoped(query, scope, columns).getMany();
      reportSeen(ctx, scope, 'plan', rows);
      return new Map(rows.map((row) => [row.collaborationId, row]));
    }).load(collaborationId);
  }

  /** One plan within the scope; locked until the transaction ends when it is about to be written. */
  async one(
    ctx: RequestContext,
    scope: Scope,
    id: string,
    lock: 'read' | 'write' = 'read',
  ): Promise<PlanEntity | null> {
    const { manager } = await ctx.db.tx();
    const query = scoped(manager.createQueryBuilder(PlanEntity, 'plan').where('plan.id = :id', { id }), scope, columns);
    return (lock === 'write' ? query.setLock('pessimistic_write') : query).getOne();
  }

  async update(ctx: RequestContext, id: string, fields: Partial<PlanEntity>): Promise<void> {
    const { manager } = await ctx.db.tx();
    await manager.update(PlanEntity, { id }, fields);
  }
}
