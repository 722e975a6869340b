import { Injectable } from '@nestjs/common';
import { type Scope, scoped } from '@samplan/api/platform/authz';
import { loader } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import { CollaborationEntity } from './collaboration.entity';

/** Collaborations as others refer to them, batched. */
@Injectable()
export class CollaborationLoader {
  byId(ctx: RequestContext, scope: Scope, id: string): Promise<CollaborationEntity | null> {
    return loader<CollaborationEntity>(ctx, 'collaboration', async (ids) => {
      const { manager } = await ctx.db.tx();
      const query = manager.createQueryBuilder(CollaborationEntity, 'collaboration').where('collaboration.id = any (:ids)', { ids: [...ids] });
      const rows = await scoped(query, scope, { collaboration: 'id', area: null }).getMany();
      return new Map(rows.map((row) => [row.id, row]));
    }).load(id);
  }
}
