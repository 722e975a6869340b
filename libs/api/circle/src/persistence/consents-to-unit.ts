import { Injectable } from '@nestjs/common';
import { reportSeen, type Scope, scoped } from '@samplan/api/platform/authz';
import type { RequestContext } from '@samplan/api/platform/request';
import { CollaborationEntity } from '@samplan/api/teams';

@Injectable()
export class ConsentsToUnit {
  /** Collaborations where a consent to a unit lasts, or to one that goes into the same on the same day. */
  async page(
    ctx: RequestContext,
    scope: Scope,
    unitId: string,
    after: (string | null)[] | null,
    limit: number,
  ): Promise<CollaborationEntity[]> {
    const { manager } = await ctx.db.tx();
    const query = manager.createQueryBuilder(CollaborationEntity, 'collaboration').where(
      `exists (select from ground g
                where g.collaboration_id = collaboration.id and g.kind = 'consent' and g.valid @> app.now()
                  and (g.unit_id = :unitId
                       or g.unit_id in (select beside.from_unit_id
                                          from unit_succession mine
                                          join unit_succession beside using (to_unit_id, on_date)
                                         where mine.from_unit_id = :unitId)))`,
      { unitId },
    );
    if (after) query.andWhere('collaboration.id > :after::uuid', { after: after[0] });
    const rows = await scoped(query, scope, { collaboration: 'id', area: null })
      .orderBy('collaboration.id')
      .limit(limit)
      .getMany();
    reportSeen(
      ctx,
      scope,
      'overview',
      rows.map(({ id }) => ({ collaborationId: id })),
    );
    return rows;
  }
}
