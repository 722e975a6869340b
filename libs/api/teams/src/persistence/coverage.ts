import { Injectable } from '@nestjs/common';
import type { LifeArea } from '@samplan/shared/contracts';
import { loader } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';

/** Which life areas a ground opens today to a unit or a person, whether or not they are in the team. */
@Injectable()
export class Coverage {
  of(
    ctx: RequestContext,
    to: { collaborationId: string; unitId: string | null; personId: string | null },
  ): Promise<LifeArea[]> {
    return loader<LifeArea[]>(ctx, null, 'coverage', async (keys) => {
      const parts = keys.map((key) => key.split(' '));
      const tx = await ctx.db.tx();
      const rows = await tx.sql<{ key: string; areas: LifeArea[] }>(
        `select asked.key, array_agg(distinct area) as areas
           from unnest($1::text[], $2::uuid[], $3::text[], $4::text[]) as asked (key, collaboration_id, unit_id, person_id)
           join ground g on g.collaboration_id = asked.collaboration_id and g.valid @> app.now()
            and (g.unit_id::text = asked.unit_id or g.person_id::text = asked.person_id)
          cross join unnest(array['common'] || g.areas) area
          group by asked.key`,
        [keys, parts.map((part) => part[0]), parts.map((part) => part[1]), parts.map((part) => part[2])],
      );
      return new Map(rows.map((row) => [row.key, row.areas]));
    })
      .load(`${to.collaborationId} ${to.unitId ?? '-'} ${to.personId ?? '-'}`)
      .then((areas) => areas ?? []);
  }
}
