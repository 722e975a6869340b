import { Injectable } from '@nestjs/common';
import { reportSeen, type Scope, scoped } from '@samplan/api/platform/authz';
import { loader } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import { GoalEntity } from './goal.entity';

@Injectable()
export class GoalRepository {
  /** Goals of a plan in order, those in areas the scope opens. */
  ofPlan(ctx: RequestContext, scope: Scope, planId: string): Promise<GoalEntity[]> {
    return loader<GoalEntity[]>(ctx, scope, 'goals-of-plan', async (ids) => {
      const { manager } = await ctx.db.tx();
      const query = manager.createQueryBuilder(GoalEntity, 'goal').where('goal.planId = any (:ids)', { ids: [...ids] });
      const rows = await scoped(query, scope).orderBy('goal.position').addOrderBy('goal.id').getMany();
      reportSeen(ctx, scope, 'plan', rows);
      const known = this.loader(ctx, scope);
      for (const row of rows) known.prime(row.id, row);
      return byPlan(rows);
    })
      .load(planId)
      .then((rows) => rows ?? []);
  }

  /** By id, within everything the viewer may read. */
  byId(ctx: RequestContext, scope: Scope, id: string): Promise<GoalEntity | null> {
    return this.loader(ctx, scope).load(id);
  }

  async one(
    ctx: RequestContext,
    scope: Scope,
    id: string,
    lock: 'read' | 'write' = 'read',
  ): Promise<GoalEntity | null> {
    const { manager } = await ctx.db.tx();
    const query = scoped(manager.createQueryBuilder(GoalEntity, 'goal').where('goal.id = :id', { id }), scope);
    return (lock === 'write' ? query.setLock('pessimistic_write') : query).getOne();
  }

  async nextPosition(ctx: RequestContext, planId: string): Promise<number> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<{ next: number }>(
      'select coalesce(max(position), 0) + 1 as next from goal where plan_id = $1',
      [planId],
    );
    return row!.next;
  }

  async insert(ctx: RequestContext, goal: GoalEntity): Promise<void> {
    const { manager } = await ctx.db.tx();
    await manager.insert(GoalEntity, goal);
  }

  async update(ctx: RequestContext, id: string, fields: Partial<GoalEntity>): Promise<void> {
    const { manager } = await ctx.db.tx();
    await manager.update(GoalEntity, { id }, fields);
  }

  private loader(ctx: RequestContext, scope: Scope): ReturnType<typeof loader<GoalEntity>> {
    return loader<GoalEntity>(ctx, scope, 'goal', async (ids) => {
      const { manager } = await ctx.db.tx();
      const query = manager.createQueryBuilder(GoalEntity, 'goal').where('goal.id = any (:ids)', { ids: [...ids] });
      return new Map((await scoped(query, scope).getMany()).map((row) => [row.id, row]));
    });
  }
}

function byPlan(rows: GoalEntity[]): Map<string, GoalEntity[]> {
  const groups = new Map<string, GoalEntity[]>();
  for (const row of rows) groups.set(row.planId, [...(groups.get(row.planId) ?? []), row]);
  return groups;
}
