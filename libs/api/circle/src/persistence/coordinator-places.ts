import { Injectable } from '@nestjs/common';
import type { LifeArea } from '@samplan/shared/contracts';
import type { CollaborationId } from '@samplan/shared/kernel';
import { recordChange } from '@samplan/api/platform/change-feed';
import type { RequestContext } from '@samplan/api/platform/request';

/**
 * The place of whoever coordinates reaches into no life area before somebody says yes to it: what was agreed to before they
 * came does not open to them by itself.
 */
@Injectable()
export class CoordinatorPlaces {
  /** After a yes to a person or a service: who coordinates as that person, or for that service, reaches into these areas. */
  async reachInto(
    ctx: RequestContext,
    to: { collaborationId: string; unitId: string | null; personId: string | null },
    areas: readonly LifeArea[],
  ): Promise<void> {
    const tx = await ctx.db.tx();
    const widened = await tx.sql<{ id: string; version: number }>(
      `with widened as (
         update team_membership
            set areas = array(select distinct area from unnest(areas || $4::text[]) area order by area), version = version + 1
          where collaboration_id = $1 and (unit_id = $2 or person_id = $3) and level = 'coordinate' and measure_id is null
            and accepted_at is not null and (upper_inf(valid) or upper(valid) > app.now()) and not $4::text[] <@ areas
         returning id, version)
       select id, version from widened order by id`,
      [to.collaborationId, to.unitId, to.personId, areas],
    );
    for (const { id, version } of widened) {
      await recordChange(ctx, {
        type: 'team.edited',
        entity: 'team_membership',
        id,
        version,
        collaborationId: to.collaborationId as CollaborationId,
        lifeArea: 'common',
        before: null,
        after: null,
      });
    }
  }
}
