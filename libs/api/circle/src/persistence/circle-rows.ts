import { Injectable } from '@nestjs/common';
import { type Scope, scoped } from '@samplan/api/platform/authz';
import type { RequestContext } from '@samplan/api/platform/request';
import type { EntityTarget, FindOptionsWhere, QueryDeepPartialEntity } from 'typeorm';

/** A row that the circle rests on, or that tells what the person was asked. */
export interface CircleRowEntity {
  id: string;
  collaborationId: string;
  version: number;
}

const columns = { collaboration: 'collaborationId', area: null };

/** Rows the circle rests on, alike for all their tables: each belongs to one collaboration and has a version. */
@Injectable()
export class CircleRows {
  /** By id, held until the transaction ends: two presses at once are carried out one after the other. */
  async hold<Row extends CircleRowEntity>(
    ctx: RequestContext,
    scope: Scope,
    entity: EntityTarget<Row>,
    id: string,
  ): Promise<Row | null> {
    const { manager } = await ctx.db.tx();
    const query = manager.createQueryBuilder(entity, 'row').where('row.id = :id', { id });
    return scoped(query, scope, columns).setLock('pessimistic_write').getOne();
  }

  /** Those that count now or later, in the order they were made. */
  async ahead<Row extends CircleRowEntity>(
    ctx: RequestContext,
    scope: Scope,
    entity: EntityTarget<Row>,
  ): Promise<Row[]> {
    const { manager } = await ctx.db.tx();
    const query = manager
      .createQueryBuilder(entity, 'row')
      .where('(upper_inf(row.valid) or upper(row.valid) > app.now())');
    return scoped(query, scope, columns).orderBy('row.id').getMany();
  }

  async insert<Row extends CircleRowEntity>(ctx: RequestContext, entity: EntityTarget<Row>, row: Row): Promise<void> {
    const { manager } = await ctx.db.tx();
    await manager.insert(entity, row as QueryDeepPartialEntity<Row>);
  }

  async update<Row extends CircleRowEntity>(
    ctx: RequestContext,
    entity: EntityTarget<Row>,
    row: Row,
    fields: Partial<Row>,
  ): Promise<Row> {
    const { manager } = await ctx.db.tx();
    const next = { ...fields, version: row.version + 1 };
    await manager.update(entity, { id: row.id } as FindOptionsWhere<Row>, next as QueryDeepPartialEntity<Row>);
    return Object.assign(row, next);
  }
}
