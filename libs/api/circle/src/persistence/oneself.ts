import { Injectable } from '@nestjs/common';
import type { LifeArea } from '@samplan/shared/contracts';
import type { RequestContext } from '@samplan/api/platform/request';

/** What somebody would open to themselves, whatever hat they have on. */
@Injectable()
export class Oneself {
  /**
   * Whether a law that is named for a service lets the viewer see something there, or see it longer, than laws that others
   * have recorded do already. What rests on a consent can be withdrawn, and does not count.
   */
  async seesMoreByLaw(
    ctx: RequestContext,
    law: { collaborationId: string; unitId: string; areas: readonly LifeArea[]; until: Date | null },
  ): Promise<boolean> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<{ more: boolean }>(
      `with place as (
         select m.person_id, m.areas from team_membership m
          where m.collaboration_id = $1 and m.unit_id = $2 and (upper_inf(m.valid) or upper(m.valid) > app.now())
         union all
         select member.person_id, c.areas
           from standing_team_case c
           join standing_team t on t.id = c.standing_team_id
           join standing_team_member member on member.standing_team_id = t.id
          where c.collaboration_id = $1 and t.unit_id = $2 and (upper_inf(c.valid) or upper(c.valid) > app.now())
       )
       select exists (
         select from place
          cross join unnest(array['common'] || place.areas) area
          where (area = 'common' or area = any ($3::text[])) and app.is_oneself(place.person_id)
            and not exists (
              select from circle_access a
               where a.collaboration_id = $1 and a.viewer_id = place.person_id and a.ground_kind = 'legal_basis' and area = any (a.areas)
                 and a.valid @> app.now() and (upper_inf(a.valid) or upper(a.valid) >= $4::timestamptz))
       ) as more`,
      [law.collaborationId, law.unitId, law.areas, law.until],
    );
    return row!.more;
  }
}
