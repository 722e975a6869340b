import { Injectable } from '@nestjs/common';
import type { HandOverState } from '@samplan/shared/contracts';
import { type Scope, scoped } from '@samplan/api/platform/authz';
import type { RequestContext } from '@samplan/api/platform/request';
import { In } from 'typeorm';
import { carryOut, settle } from './carry-out/carry-out';
import { tellPeople } from './carry-out/sql';
import { HandOverEntity } from './hand-over.entity';

const columns = { collaboration: 'collaborationId', area: null };
const remembered = 90;

/** What is on its way, or came lately, between the viewer and somebody else. The database shows it to those two. */
@Injectable()
export class HandOverRepository {
  /** Newest day first; what was undone is not told of again. */
  async page(
    ctx: RequestContext,
    scope: Scope,
    after: (string | null)[] | null,
    limit: number,
  ): Promise<HandOverEntity[]> {
    const { manager } = await ctx.db.tx();
    const query = manager
      .createQueryBuilder(HandOverEntity, 'handOver')
      .where(
        `handOver.state in ('planned', 'carried_out') and handOver.onDate > (app.now() - interval '${remembered} days')::date`,
      );
    scoped(query, scope, columns);
    if (after)
      query.andWhere('(handOver.onDate, handOver.id) < (:on::date, :id::uuid)', { on: after[0], id: after[1] });
    return query.orderBy('handOver.onDate', 'DESC').addOrderBy('handOver.id', 'DESC').limit(limit).getMany();
  }

  /** By id, held until the transaction ends. */
  async held(ctx: RequestContext, scope: Scope, id: string): Promise<HandOverEntity | null> {
    const { manager } = await ctx.db.tx();
    const query = manager.createQueryBuilder(HandOverEntity, 'handOver').where('handOver.id = :id', { id });
    return scoped(query, scope, columns).setLock('pessimistic_write').getOne();
  }

  /** Which of the viewer's places are on their way to somebody; nobody hands them over meanwhile. */
  async plannedAmong(ctx: RequestContext, membershipIds: readonly string[]): Promise<Set<string>> {
    const tx = await ctx.db.tx();
    await tx.sql("select pg_advisory_xact_lock(hashtextextended('hand-over ' || app.person()::text, 0))");
    const rows = await tx.manager.findBy(HandOverEntity, { membershipId: In([...membershipIds]), state: 'planned' });
    return new Set(rows.map(({ membershipId }) => membershipId));
  }

  async insert(ctx: RequestContext, handOver: HandOverEntity): Promise<void> {
    const { manager } = await ctx.db.tx();
    await manager.insert(HandOverEntity, handOver);
  }

  /** At once, in the open transaction. */
  async carryOut(ctx: RequestContext, id: string): Promise<HandOverState | null> {
    const tx = await ctx.db.tx();
    return carryOut(tx.sql, id);
  }

  /** Takes it back and tells both. */
  async undo(ctx: RequestContext, handOver: HandOverEntity): Promise<void> {
    const { sql } = await ctx.db.tx();
    await settle(sql, handOver, 'undone');
    await tellPeople(sql, handOver, [handOver.successorId], 'hand_over_undone', handOver.predecessorId);
    await tellPeople(sql, handOver, [handOver.predecessorId], 'hand_over_undone', handOver.successorId);
  }
}
