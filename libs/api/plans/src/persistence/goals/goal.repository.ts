import { Injectable } from '@nestjs/common';
import type { LifeArea } from '@samplan/shared/contracts';
import { reportSeen, type Scope, scoped } from '@samplan/api/platform/authz';
import { loader } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import { latestGone } from '../history/latest-of';
import { GoalEntity } from './goal.entity';

@Injectable()
export class GoalRepository {
  /** Goals of a plan in order, those in areas the scope opens. */
  ofPlan(ctx: RequestContext, scope: Scope, planId: string): Promise<GoalEntity[]> {
    return loader<GoalEntity[]>(ctx, scope, 'goals-of-plan', async (ids) => {
      const { manager } = await ctx.db.tx();
      const query = manager
        .createQueryBuilder(GoalEntity, 'goal')
        .where('goal.planId = any (:ids) and goal.removedAt is null', { ids: [...ids] });
      const rows = await scoped(query, scope).orderBy('goal.rank').addOrderBy('goal.id').getMany();
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

  /** Some of them, in an order all keep to, held until the transaction ends. */
  async held(ctx: RequestContext, scope: Scope, ids: readonly string[]): Promise<GoalEntity[]> {
    const { manager } = await ctx.db.tx();
    const query = manager.createQueryBuilder(GoalEntity, 'goal').where('goal.id = any (:ids)', { ids: [...ids] });
    return scoped(query, scope).orderBy('goal.id').setLock('pessimistic_write').getMany();
  }

  /** Goals that were taken away, the last first; as many as `mostGone`. */
  removed(ctx: RequestContext, scope: Scope, planId: string): Promise<GoalEntity[]> {
    return loader<GoalEntity[]>(ctx, scope, 'removed-goals-of-plan', async (ids) => {
      const { manager } = await ctx.db.tx();
      const query = manager
        .createQueryBuilder(GoalEntity, 'goal')
        .where('goal.planId = any (:ids) and goal.removedAt is not null', { ids: [...ids] });
      const rows = await latestGone(scoped(query, scope), 'planId').addOrderBy('goal.id').getMany();
      reportSeen(ctx, scope, 'plan', rows);
      return byPlan(rows);
    })
      .load(planId)
      .then((rows) => rows ?? []);
  }

  /** All that was taken away in the same step as a goal, without the goal itself. */
  async goneWith(
    ctx: RequestContext,
    scope: Scope,
    { id, planId, removedAt, removedBy }: GoalEntity,
  ): Promise<GoalEntity[]> {
    const { manager } = await ctx.db.tx();
    const query = manager
      .createQueryBuilder(GoalEntity, 'goal')
      .where('goal.planId = :planId and goal.id <> :id and goal.removedBy = :removedBy', { planId, id, removedBy })
      .andWhere("date_trunc('milliseconds', goal.removedAt) = :removedAt", { removedAt });
    return scoped(query, scope).getMany();
  }

  /**
   * The one all others serve, as far as the scope sees; more than one where people who see different areas have each
   * made one. Held until the transaction ends, and so is the place itself: of two at once the second sees the first.
   */
  async tops(ctx: RequestContext, scope: Scope, planId: string): Promise<GoalEntity[]> {
    const tx = await ctx.db.tx();
    await tx.sql('select from individual_plan where id = $1 for update', [planId]);
    const query = tx.manager
      .createQueryBuilder(GoalEntity, 'goal')
      .where('goal.planId = :planId and goal.isTop and goal.removedAt is null', { planId });
    return scoped(query, scope).orderBy('goal.id').setLock('pessimistic_write').getMany();
  }

  /** What hangs under what, also in areas that are not open: no circle may come about. */
  async tree(ctx: RequestContext, planId: string): Promise<{ id: string; parentId: string | null }[]> {
    const tx = await ctx.db.tx();
    return tx.sql(`select id, parent_id as "parentId" from goal where plan_id = $1 and removed_at is null`, [planId]);
  }

  /** Whether nothing hangs under it in these areas. */
  async isEmpty(ctx: RequestContext, id: string, areas: ReadonlySet<LifeArea>): Promise<boolean> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<{ empty: boolean }>(
      `select not exists (select from goal where parent_id = $1 and removed_at is null and life_area = any ($2))
          and not exists (select from measure where goal_id = $1 and removed_at is null and life_area = any ($2)) as empty`,
      [id, [...areas]],
    );
    return row!.empty;
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
      const query = manager
        .createQueryBuilder(GoalEntity, 'goal')
        .where('goal.id = any (:ids) and goal.removedAt is null', { ids: [...ids] });
      return new Map((await scoped(query, scope).getMany()).map((row) => [row.id, row]));
    });
  }
}

function byPlan(rows: GoalEntity[]): Map<string, GoalEntity[]> {
  const groups = new Map<string, GoalEntity[]>();
  for (const row of rows) groups.set(row.planId, [...(groups.get(row.planId) ?? []), row]);
  return groups;
}
