import { Injectable } from '@nestjs/common';
import { type Scope, scoped } from '@samplan/api/platform/authz';
import { loader } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import { CollaborationEntity } from './collaboration.entity';

/** Collaborations as others refer to them, batched. */
@Injectable()
export class CollaborationLoader {
  byId(ctx: RequestContext, scope: Scope, id: string): Promise<CollaborationEntity | null> {
    return this.loader(ctx, scope).load(id);
  }

  /** Remembers rows that were read another way, so that references to them cost nothing. */
  remember(ctx: RequestContext, scope: Scope, rows: readonly CollaborationEntity[]): void {
    for (const row of rows) this.loader(ctx, scope).prime(row.id, row);
  }

  private loader(ctx: RequestContext, scope: Scope): ReturnType<typeof loader<CollaborationEntity>> {
    return loader<CollaborationEntity>(ctx, scope, 'collaboration', async (ids) => {
      const { manager } = await ctx.db.tx();
      const query = manager
        .createQueryBuilder(CollaborationEntity, 'collaboration')
        .where('collaboration.id = any (:ids)', { ids: [...ids] });
      const rows = await scoped(query, scope, { collaboration: 'id', area: null }).getMany();
      return new Map(rows.map((row) => [row.id, row]));
    });
  }
}
