import { Injectable } from '@nestjs/common';
import { reportSeen, type Scope, scoped } from '@samplan/api/platform/authz';
import { loader } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { grouped } from './columns';
import { MeetingDecisionEntity } from './meeting-decision.entity';

@Injectable()
export class DecisionRepository {
  /** Decisions taken on an item, in the order they were taken. */
  ofItem(ctx: RequestContext, scope: Scope, agendaItemId: string): Promise<MeetingDecisionEntity[]> {
    return loader<MeetingDecisionEntity[]>(ctx, scope, 'decisions-of-item', async (ids) => {
      const { manager } = await ctx.db.tx();
      const query = decisions(manager).where('decision.agendaItemId = any (:ids)', { ids: [...ids] });
      const rows = await scoped(query, scope).orderBy('decision.decidedAt').addOrderBy('decision.id').getMany();
      return grouped(rows, (row) => row.agendaItemId);
    })
      .load(agendaItemId)
      .then((rows) => rows ?? []);
  }

  /** The decision a measure came from. */
  ofMeasure(ctx: RequestContext, scope: Scope, measureId: string): Promise<MeetingDecisionEntity | null> {
    return loader<MeetingDecisionEntity>(ctx, scope, 'decision-of-measure', async (ids) => {
      const { manager } = await ctx.db.tx();
      const query = decisions(manager).where('decision.measureId = any (:ids)', { ids: [...ids] });
      const rows = await scoped(query, scope).getMany();
      reportSeen(ctx, scope, 'meetings', rows);
      return new Map(rows.map((row) => [row.measureId!, row]));
    }).load(measureId);
  }

  async one(
    ctx: RequestContext,
    scope: Scope,
    id: string,
    hold: 'none' | 'write' = 'none',
  ): Promise<MeetingDecisionEntity | null> {
    const { manager } = await ctx.db.tx();
    const query = scoped(decisions(manager).where('decision.id = :id', { id }), scope);
    return (hold === 'write' ? query.setLock('pessimistic_write') : query).getOne();
  }

  /** The decision a press with this key has already taken. */
  async takenWith(ctx: RequestContext, scope: Scope, idempotencyKey: string): Promise<MeetingDecisionEntity | null> {
    const { manager } = await ctx.db.tx();
    const query = decisions(manager).where(
      'decision.decidedBy = :viewer and decision.idempotencyKey = :idempotencyKey',
      {
        viewer: ctx.viewer.personId,
        idempotencyKey,
      },
    );
    return scoped(query, scope).getOne();
  }

  /** False when the same press has been made before. */
  async insert(ctx: RequestContext, decision: MeetingDecisionEntity): Promise<boolean> {
    const { manager } = await ctx.db.tx();
    const inserted = await manager
      .createQueryBuilder()
      .insert()
      .into(MeetingDecisionEntity)
      .values(decision)
      .orIgnore()
      .returning('id')
      .execute();
    return (inserted.raw as unknown[]).length > 0;
  }

  async update(ctx: RequestContext, id: string, fields: Partial<MeetingDecisionEntity>): Promise<void> {
    const { manager } = await ctx.db.tx();
    await manager.update(MeetingDecisionEntity, { id }, fields);
  }
}

const decisions = (manager: EntityManager): SelectQueryBuilder<MeetingDecisionEntity> =>
  manager.createQueryBuilder(MeetingDecisionEntity, 'decision');
