import { Injectable } from '@nestjs/common';
import { reportSeen, type Scope, scoped } from '@samplan/api/platform/authz';
import { loader } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import { PlanRefusalEntity } from './plan-refusal.entity';

const columns = { collaboration: 'collaborationId', area: null };

@Injectable()
export class PlanRefusalRepository {
  /** The newest first. */
  ofCollaboration(ctx: RequestContext, scope: Scope, collaborationId: string): Promise<PlanRefusalEntity[]> {
    return loader<PlanRefusalEntity[]>(ctx, scope, 'plan-refusals', async (ids) => {
      const { manager } = await ctx.db.tx();
      const query = manager
        .createQueryBuilder(PlanRefusalEntity, 'refusal')
        .where('refusal.collaborationId = any (:ids)', { ids: [...ids] });
      const rows = await scoped(query, scope, columns)
        .orderBy('refusal.decidedOn', 'DESC')
        .addOrderBy('refusal.id', 'DESC')
        .getMany();
      reportSeen(ctx, scope, 'plan', rows);
      const groups = new Map<string, PlanRefusalEntity[]>();
      for (const row of rows) groups.set(row.collaborationId, [...(groups.get(row.collaborationId) ?? []), row]);
      return groups;
    })
      .load(collaborationId)
      .then((rows) => rows ?? []);
  }

  /** Held until the transaction ends: two who settle it do so one after the other. */
  async one(ctx: RequestContext, scope: Scope, id: string): Promise<PlanRefusalEntity | null> {
    const { manager } = await ctx.db.tx();
    const query = manager.createQueryBuilder(PlanRefusalEntity, 'refusal').where('refusal.id = :id', { id });
    return scoped(query, scope, columns).setLock('pessimistic_write').getOne();
  }

  /** A no to a plan that has not been changed. */
  async standsAgainstPlan(ctx: RequestContext, scope: Scope, collaborationId: string): Promise<boolean> {
    const latest = (await this.ofCollaboration(ctx, scope, collaborationId)).find(({ about }) => about === 'plan');
    return latest !== undefined && latest.status !== 'changed';
  }

  /** False when one about the same stands already. */
  async insert(ctx: RequestContext, refusal: PlanRefusalEntity): Promise<boolean> {
    const { manager } = await ctx.db.tx();
    const result = await manager
      .createQueryBuilder()
      .insert()
      .into(PlanRefusalEntity)
      .values(refusal)
      .orIgnore()
      .returning('id')
      .execute();
    return (result.raw as unknown[]).length > 0;
  }

  async update(ctx: RequestContext, id: string, fields: Partial<PlanRefusalEntity>): Promise<void> {
    const { manager } = await ctx.db.tx();
    await manager.update(PlanRefusalEntity, { id }, fields);
  }
}
