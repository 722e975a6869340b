import { Injectable } from '@nestjs/common';
import { reportSeen, type Scope, scoped } from '@samplan/api/platform/authz';
import { loader } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import { ChildTalkEntity } from './child-talk.entity';

@Injectable()
export class ChildTalkRepository {
  /** The newest for each measure of a collaboration. */
  async newest(
    ctx: RequestContext,
    scope: Scope,
    collaborationId: string,
    measureId: string,
  ): Promise<ChildTalkEntity | null> {
    const rows = await loader<ChildTalkEntity[]>(ctx, scope, 'child-talks', async (ids) => {
      const { manager } = await ctx.db.tx();
      const query = manager
        .createQueryBuilder(ChildTalkEntity, 'talk')
        .where('talk.collaborationId = any (:ids)', { ids: [...ids] });
      const found = await scoped(query, scope).orderBy('talk.recordedAt', 'DESC').addOrderBy('talk.id').getMany();
      reportSeen(ctx, scope, 'plan', found);
      const groups = new Map<string, ChildTalkEntity[]>();
      for (const row of found) groups.set(row.collaborationId, [...(groups.get(row.collaborationId) ?? []), row]);
      return groups;
    }).load(collaborationId);
    return rows?.find((row) => row.measureId === measureId) ?? null;
  }

  /** Whether there is any for a measure the viewer has at hand. */
  async recorded(ctx: RequestContext, measureId: string): Promise<boolean> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<{ there: boolean }>(
      'select exists (select from child_talk where measure_id = $1) as there',
      [measureId],
    );
    return row!.there;
  }

  async insert(ctx: RequestContext, talk: ChildTalkEntity): Promise<void> {
    const { manager } = await ctx.db.tx();
    await manager.insert(ChildTalkEntity, talk);
  }
}
