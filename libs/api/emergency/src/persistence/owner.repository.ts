import { Injectable } from '@nestjs/common';
import { loader } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';

/** Whom openings were for: the coordinating unit sees no collaboration, so a function of the database tells it, alone. */
@Injectable()
export class OwnerRepository {
  async ofOpening(ctx: RequestContext, openingId: string): Promise<string | null> {
    const owner = await loader<{ id: string }>(ctx, null, 'owner-of-opening', async (ids) => {
      const tx = await ctx.db.tx();
      const rows = await tx.sql<{ opening_id: string; owner_id: string }>(
        'select opening_id, owner_id from app.owners_of_openings($1)',
        [[...ids]],
      );
      return new Map(rows.map((row) => [row.opening_id, { id: row.owner_id }]));
    }).load(openingId);
    return owner?.id ?? null;
  }
}
