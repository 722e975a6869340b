import { Injectable } from '@nestjs/common';
import { reportSeen, type Scope, scoped } from '@samplan/api/platform/authz';
import { loader } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import type { MeasureId } from '@samplan/shared/kernel';
import { latestGone } from '../history/latest-of';
import { MeasureEntity } from './measure.entity';

const openStatuses = "('proposed', 'agreed', 'under_way')";

@Injectable()
export class MeasureRepository {
  /** All measures of a collaboration the scope opens; goals pick theirs out of them. */
  ofCollaboration(ctx: RequestContext, scope: Scope, collaborationId: string): Promise<MeasureEntity[]> {
    return loader<MeasureEntity[]>(ctx, scope, 'measures-of-collaboration', async (ids) => {
      const { manager } = await ctx.db.tx();
      const query = manager
        .createQueryBuilder(MeasureEntity, 'measure')
        .where('measure.collaborationId = any (:ids) and measure.removedAt is null', { ids: [...ids] });
      const rows = await scoped(query, scope).orderBy('measure.rank').addOrderBy('measure.id').getMany();
      reportSeen(ctx, scope, 'plan', rows);
      return byCollaboration(rows);
    })
      .load(collaborationId)
      .then((rows) => rows ?? []);
  }

  /** By id, within everything the viewer may read. */
  byId(ctx: RequestContext, scope: Scope, id: string): Promise<MeasureEntity | null> {
    return loader<MeasureEntity>(ctx, scope, 'measure', async (ids) => {
      const { manager } = await ctx.db.tx();
      const query = manager
        .createQueryBuilder(MeasureEntity, 'measure')
        .where('measure.id = any (:ids) and measure.removedAt is null', { ids: [...ids] });
      const rows = await scoped(query, scope).getMany();
      reportSeen(ctx, scope, 'plan', rows);
      return new Map(rows.map((row) => [row.id, row]));
    }).load(id);
  }

  async one(
    ctx: RequestContext,
    scope: Scope,
    id: string,
    lock: 'read' | 'write' = 'read',
  ): Promise<MeasureEntity | null> {
    const { manager } = await ctx.db.tx();
    const query = scoped(manager.createQueryBuilder(MeasureEntity, 'measure').where('measure.id = :id', { id }), scope);
    return (lock === 'write' ? query.setLock('pessimistic_write') : query).getOne();
  }

  /** Some of them, in an order all keep to, held until the transaction ends. */
  async held(ctx: RequestContext, scope: Scope, ids: readonly string[]): Promise<MeasureEntity[]> {
    const { manager } = await ctx.db.tx();
    const query = manager
      .createQueryBuilder(MeasureEntity, 'measure')
      .where('measure.id = any (:ids)', { ids: [...ids] });
    return scoped(query, scope).orderBy('measure.id').setLock('pessimistic_write').getMany();
  }

  /** Open measures the viewer answers for, nearest deadline first, those without one last. */
  async mine(
    ctx: RequestContext,
    scope: Scope,
    after: (string | null)[] | null,
    limit: number,
  ): Promise<MeasureEntity[]> {
    const { manager } = await ctx.db.tx();
    const query = manager
      .createQueryBuilder(MeasureEntity, 'measure')
      .where(
        `measure.accountablePersonId = :viewer and measure.removedAt is null and measure.status in ${openStatuses}`,
        {
          viewer: ctx.viewer.personId,
        },
      );
    scoped(query, scope);
    if (after) {
      query.andWhere(
        "(coalesce(measure.deadline, 'infinity'), measure.id) > (coalesce(:deadline::date, 'infinity'), :id::uuid)",
        {
          deadline: after[0],
          id: after[1],
        },
      );
    }
    const rows = await query
      .orderBy('measure.deadline', 'ASC', 'NULLS LAST')
      .addOrderBy('measure.id')
      .limit(limit)
      .getMany();
    reportSeen(ctx, scope, 'plan', rows);
    return rows;
  }

  /** Measures past their deadline, counted per collaboration. */
  overdueCount(ctx: RequestContext, scope: Scope, collaborationId: string, today: string): Promise<number> {
    return loader<number>(ctx, scope, 'overdue-count', async (ids) => {
      const { manager } = await ctx.db.tx();
      const query = manager
        .createQueryBuilder(MeasureEntity, 'measure')
        .select('measure.collaborationId', 'id')
        .addSelect('count(*)', 'overdue')
        .where(
          `measure.collaborationId = any (:ids) and measure.removedAt is null and measure.status in ${openStatuses} and measure.deadline < :today`,
          { ids: [...ids], today },
        );
      const rows = await scoped(query, scope)
        .groupBy('measure.collaborationId')
        .getRawMany<{ id: string; overdue: string }>();
      return new Map(rows.map((row) => [row.id, Number(row.overdue)]));
    })
      .load(collaborationId)
      .then((count) => count ?? 0);
  }

  /** All that was taken away in the same step as a goal. */
  async goneWith(
    ctx: RequestContext,
    scope: Scope,
    { collaborationId, removedAt, removedBy }: Pick<MeasureEntity, 'collaborationId' | 'removedAt' | 'removedBy'>,
  ): Promise<MeasureEntity[]> {
    const { manager } = await ctx.db.tx();
    const query = manager
      .createQueryBuilder(MeasureEntity, 'measure')
      .where('measure.collaborationId = :collaborationId and measure.removedBy = :removedBy', {
        collaborationId,
        removedBy,
      })
      .andWhere("date_trunc('milliseconds', measure.removedAt) = :removedAt", { removedAt });
    return scoped(query, scope).getMany();
  }

  /** Measures that were taken away, the last first; as many as `mostGone`. */
  removed(ctx: RequestContext, scope: Scope, collaborationId: string): Promise<MeasureEntity[]> {
    return loader<MeasureEntity[]>(ctx, scope, 'removed-measures-of-collaboration', async (ids) => {
      const { manager } = await ctx.db.tx();
      const query = manager
        .createQueryBuilder(MeasureEntity, 'measure')
        .where('measure.collaborationId = any (:ids) and measure.removedAt is not null', { ids: [...ids] });
      const rows = await latestGone(scoped(query, scope), 'collaborationId').addOrderBy('measure.id').getMany();
      reportSeen(ctx, scope, 'plan', rows);
      return byCollaboration(rows);
    })
      .load(collaborationId)
      .then((rows) => rows ?? []);
  }

  /** The unit that answers for a measure the viewer has at hand. */
  async unitOf(ctx: RequestContext, id: string): Promise<string | null> {
    const { manager } = await ctx.db.tx();
    return (await manager.findOneBy(MeasureEntity, { id: id as MeasureId }))?.accountableUnitId ?? null;
  }

  async insert(ctx: RequestContext, measure: MeasureEntity): Promise<void> {
    const { manager } = await ctx.db.tx();
    await manager.insert(MeasureEntity, measure);
  }

  async update(ctx: RequestContext, id: string, fields: Partial<MeasureEntity>): Promise<void> {
    const { manager } = await ctx.db.tx();
    await manager.update(MeasureEntity, { id }, fields);
  }
}

function byCollaboration(rows: MeasureEntity[]): Map<string, MeasureEntity[]> {
  const groups = new Map<string, MeasureEntity[]>();
  for (const row of rows) groups.set(row.collaborationId, [...(groups.get(row.collaborationId) ?? []), row]);
  return groups;
}
