import { Injectable } from '@nestjs/common';
import { reportSeen, type Scope, scoped } from '@samplan/api/platform/authz';
import { loader } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import { TeamCharterEntity } from './team-charter.entity';

const columns = { collaboration: 'collaborationId', area: null };

/** One edit of the charter, as the history has it: only the parts that were changed. */
export interface CharterEdit {
  version: number;
  at: Date;
  actorId: string;
  after: Partial<Record<'purpose' | 'sharedGoal' | 'waysOfWorking' | 'decidesItself', string>>;
}

@Injectable()
export class CharterRepository {
  of(ctx: RequestContext, scope: Scope, collaborationId: string): Promise<TeamCharterEntity | null> {
    return loader<TeamCharterEntity>(ctx, scope, 'team-charter', async (ids) => {
      const { manager } = await ctx.db.tx();
      const query = manager
        .createQueryBuilder(TeamCharterEntity, 'charter')
        .where('charter.collaborationId = any (:ids)', { ids: [...ids] });
      const rows = await scoped(query, scope, columns).getMany();
      reportSeen(ctx, scope, 'team', rows);
      return new Map(rows.map((row) => [row.collaborationId, row]));
    }).load(collaborationId);
  }

  /** The newest edits first, from the charter's own history. */
  async edits(ctx: RequestContext, charterId: string, before: number | null, limit: number): Promise<CharterEdit[]> {
    const tx = await ctx.db.tx();
    return tx.sql<CharterEdit>(
      `select version, at, actor_id as "actorId", after from change
        where entity_id = $1 and type = 'charter.edited' and ($2::int is null or version < $2)
        order by version desc limit $3`,
      [charterId, before, limit],
    );
  }

  async insert(ctx: RequestContext, charter: TeamCharterEntity): Promise<void> {
    const { manager } = await ctx.db.tx();
    await manager.insert(TeamCharterEntity, charter);
  }

  async update(ctx: RequestContext, id: string, fields: Partial<TeamCharterEntity>): Promise<void> {
    const { manager } = await ctx.db.tx();
    await manager.update(TeamCharterEntity, { id }, fields);
  }
}
