import { Injectable } from '@nestjs/common';
import { type Scope, scoped } from '@samplan/api/platform/authz';
import { loader } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import { GroundEntity } from './ground.entity';

const columns = { collaboration: 'collaborationId', area: null };

@Injectable()
export class GroundRepository {
  /** Consents and legal bases that count now or later, the oldest first. */
  async ahead(ctx: RequestContext, scope: Scope): Promise<GroundEntity[]> {
    const { manager } = await ctx.db.tx();
    const query = manager
      .createQueryBuilder(GroundEntity, 'ground')
      .where('(upper_inf(ground.valid) or upper(ground.valid) > app.now())');
    return scoped(query, scope, columns).orderBy('ground.id').getMany();
  }

  /** Of one collaboration, the consent that ends first within 30 days and has none in its place. */
  endingFirst(ctx: RequestContext, scope: Scope, collaborationId: string): Promise<GroundEntity | null> {
    return loader<GroundEntity>(ctx, scope, 'consent-ending', async (ids) => {
      const { manager } = await ctx.db.tx();
      const query = manager
        .createQueryBuilder(GroundEntity, 'ground')
        .distinctOn(['ground.collaborationId'])
        .where("ground.kind = 'consent' and ground.collaborationId = any (:ids)", { ids: [...ids] })
        .andWhere("upper(ground.valid) > app.now() and upper(ground.valid) <= app.now() + interval '30 days'");
      const rows = await scoped(query, scope, columns)
        .orderBy('ground.collaborationId')
        .addOrderBy('upper(ground.valid)')
        .getMany();
      return new Map(rows.map((row) => [row.collaborationId, row]));
    }).load(collaborationId);
  }

  /** The consent to somebody that counts now or later, held until the transaction ends. */
  async consentTo(
    ctx: RequestContext,
    scope: Scope,
    to: { unitId: string | null; personId: string | null },
  ): Promise<GroundEntity | null> {
    const { manager } = await ctx.db.tx();
    const query = manager
      .createQueryBuilder(GroundEntity, 'ground')
      .where("ground.kind = 'consent' and (upper_inf(ground.valid) or upper(ground.valid) > app.now())")
      .andWhere('(ground.unitId = :unitId or ground.personId = :personId)', to);
    return scoped(query, scope, columns).orderBy('ground.id', 'DESC').limit(1).setLock('pessimistic_write').getOne();
  }

  /** Whether a version has been put in the place of this one. */
  async isReplaced(ctx: RequestContext, id: string): Promise<boolean> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<{ replaced: boolean }>(
      'select exists (select from ground where replaces = $1) as replaced',
      [id],
    );
    return row?.replaced ?? false;
  }

  /** The last day a version had before it was ended; null if it had none. */
  async agreedLastDay(ctx: RequestContext, ground: GroundEntity): Promise<string | null> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<{ until: string | null }>(
      "select before ->> 'until' as until from change where entity_id = $1 and version = $2",
      [ground.id, ground.version],
    );
    return row?.until ?? null;
  }

  async insert(ctx: RequestContext, ground: GroundEntity): Promise<void> {
    const { manager } = await ctx.db.tx();
    await manager.insert(GroundEntity, ground);
  }

  async update(ctx: RequestContext, id: string, fields: Partial<GroundEntity>): Promise<void> {
    const { manager } = await ctx.db.tx();
    await manager.update(GroundEntity, { id }, fields);
  }
}
