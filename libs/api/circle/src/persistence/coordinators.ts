import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@samplan/api/platform/request';

@Injectable()
export class Coordinators {
  /** Everybody who coordinates and has access now, deputies included. */
  async of(ctx: RequestContext, collaborationId: string): Promise<string[]> {
    const tx = await ctx.db.tx();
    const rows = await tx.sql<{ viewer_id: string }>(
      `select distinct viewer_id from circle_access
        where collaboration_id = $1 and relation = 'coordinator' and valid @> app.now() order by viewer_id`,
      [collaborationId],
    );
    return rows.map((row) => row.viewer_id);
  }
}
