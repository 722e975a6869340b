import { Injectable } from '@nestjs/common';
import { reportSeen, type Scope, scoped } from '@samplan/api/platform/authz';
import { loader } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import { CrisisStepEntity } from './crisis-step.entity';

@Injectable()
export class CrisisStepRepository {
  /** Steps that stand, in order, those in areas the scope opens. */
  ofCollaboration(ctx: RequestContext, scope: Scope, collaborationId: string): Promise<CrisisStepEntity[]> {
    return loader<CrisisStepEntity[]>(ctx, scope, 'crisis-steps', async (ids) => {
      const { manager } = await ctx.db.tx();
      const query = manager
        .createQueryBuilder(CrisisStepEntity, 'step')
        .where('step.collaborationId = any (:ids) and step.removedAt is null', { ids: [...ids] });
      const rows = await scoped(query, scope).orderBy('step.rank').addOrderBy('step.id').getMany();
      reportSeen(ctx, scope, 'crisis', rows);
      const groups = new Map<string, CrisisStepEntity[]>();
      for (const row of rows) groups.set(row.collaborationId, [...(groups.get(row.collaborationId) ?? []), row]);
      return groups;
    })
      .load(collaborationId)
      .then((rows) => rows ?? []);
  }

  /** All of them whatever their area: what to do in a crisis is what emergency access is for. */
  async inEmergency(ctx: RequestContext, scope: Scope<'emergency:read'>): Promise<CrisisStepEntity[]> {
    const { manager } = await ctx.db.tx();
    const query = manager.createQueryBuilder(CrisisStepEntity, 'step').where('step.removedAt is null');
    const rows = await scoped(query, scope, { collaboration: 'collaborationId', area: null })
      .orderBy('step.rank')
      .addOrderBy('step.id')
      .getMany();
    reportSeen(
      ctx,
      scope,
      'crisis',
      scope.collaborationIds.map((collaborationId) => ({ collaborationId })),
    );
    return rows;
  }

  async one(
    ctx: RequestContext,
    scope: Scope,
    id: string,
    which: 'standing' | 'removed too',
  ): Promise<CrisisStepEntity | null> {
    const { manager } = await ctx.db.tx();
    const query = manager.createQueryBuilder(CrisisStepEntity, 'step').where('step.id = :id', { id });
    if (which === 'standing') query.andWhere('step.removedAt is null');
    return scoped(query, scope).setLock('pessimistic_write').getOne();
  }

  async insert(ctx: RequestContext, step: CrisisStepEntity): Promise<void> {
    const { manager } = await ctx.db.tx();
    await manager.insert(CrisisStepEntity, step);
  }

  async update(ctx: RequestContext, id: string, fields: Partial<CrisisStepEntity>): Promise<void> {
    const { manager } = await ctx.db.tx();
    await manager.update(CrisisStepEntity, { id }, fields);
  }
}
