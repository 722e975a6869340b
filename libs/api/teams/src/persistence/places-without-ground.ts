import { Injectable } from '@nestjs/common';
import type { TeamRole } from '@samplan/shared/contracts';
import type { RequestContext } from '@samplan/api/platform/request';

export interface PlaceRow {
  id: string;
  role: TeamRole;
  helps_with: string | null;
  unit_id: string | null;
  since: Date;
}

export interface Left {
  collaboration_id: string;
  to_tell: string[];
}

/** Places of the viewer in teams they see nothing of; the functions tell neither whose team it is nor who is in it. */
@Injectable()
export class PlacesWithoutGround {
  async mine(ctx: RequestContext, after: (string | null)[] | null, limit: number): Promise<PlaceRow[]> {
    const tx = await ctx.db.tx();
    return tx.sql<PlaceRow>(
      `select id, role, helps_with, unit_id, since from app.places_without_ground()
        where $1::uuid is null or id < $1 order by id desc limit $2`,
      [after?.[0] ?? null, limit],
    );
  }

  /** Null when there is no such place. */
  async leave(ctx: RequestContext, placeId: string): Promise<Left | null> {
    const tx = await ctx.db.tx();
    const [left] = await tx.sql<Left>('select collaboration_id, to_tell from app.leave_without_ground($1)', [placeId]);
    return left ?? null;
  }
}
