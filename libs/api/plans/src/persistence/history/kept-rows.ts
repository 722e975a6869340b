import type { LifeArea } from '@samplan/shared/contracts';
import { reportSeen, type Scope, scoped } from '@samplan/api/platform/authz';
import { loader } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import type { EntityTarget, QueryDeepPartialEntity, SelectQueryBuilder } from 'typeorm';
import { latestGone } from './latest-of';

export interface KeptRow {
  id: string;
  collaborationId: string;
  lifeArea: LifeArea;
  createdAt: Date;
  removedAt: Date | null;
}

/** Rows of a collaboration in the order they were written; those taken away are left out and can be brought back. */
export abstract class KeptRows<Row extends KeptRow> {
  protected constructor(
    private readonly entity: EntityTarget<Row>,
    protected readonly name: string,
  ) {}

  ofCollaboration(ctx: RequestContext, scope: Scope, collaborationId: string): Promise<Row[]> {
    return this.rows(ctx, scope, this.name, (query) =>
      query.andWhere('kept.removedAt is null').orderBy('kept.createdAt'),
    ).load(collaborationId);
  }

  /** Those taken away, the last first; as many as `mostGone`. */
  removed(ctx: RequestContext, scope: Scope, collaborationId: string): Promise<Row[]> {
    return this.rows(ctx, scope, `removed-${this.name}`, (query) =>
      latestGone(query.andWhere('kept.removedAt is not null'), 'collaborationId'),
    ).load(collaborationId);
  }

  /** Also one that was taken away; held until the transaction ends when it is to be written. */
  async one(ctx: RequestContext, scope: Scope, id: string, lock: 'read' | 'write' = 'write'): Promise<Row | null> {
    const { manager } = await ctx.db.tx();
    const query = manager.createQueryBuilder(this.entity, 'kept').where('kept.id = :id', { id });
    const found = scoped(query, scope);
    return (lock === 'write' ? found.setLock('pessimistic_write') : found).getOne();
  }

  async insert(ctx: RequestContext, row: Row): Promise<void> {
    const { manager } = await ctx.db.tx();
    await manager.insert(this.entity, row as QueryDeepPartialEntity<Row>);
  }

  async update(ctx: RequestContext, id: string, fields: Partial<Row>): Promise<void> {
    const { manager } = await ctx.db.tx();
    await manager
      .createQueryBuilder()
      .update(this.entity)
      .set(fields as QueryDeepPartialEntity<Row>)
      .where('id = :id', { id })
      .execute();
  }

  protected rows(
    ctx: RequestContext,
    scope: Scope,
    name: string,
    narrow: (query: SelectQueryBuilder<Row>) => SelectQueryBuilder<Row>,
  ): { load: (collaborationId: string) => Promise<Row[]> } {
    const found = loader<Row[]>(ctx, scope, name, async (ids) => {
      const { manager } = await ctx.db.tx();
      const query = manager
        .createQueryBuilder(this.entity, 'kept')
        .where('kept.collaborationId = any (:ids)', { ids: [...ids] });
      const rows = await narrow(scoped(query, scope)).addOrderBy('kept.id').getMany();
      reportSeen(ctx, scope, 'plan', rows);
      const groups = new Map<string, Row[]>();
      for (const row of rows) groups.set(row.collaborationId, [...(groups.get(row.collaborationId) ?? []), row]);
      return groups;
    });
    return { load: async (id) => (await found.load(id)) ?? [] };
  }
}
