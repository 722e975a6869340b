import { Injectable } from '@nestjs/common';
import type { NextOfKinKind } from '@samplan/shared/contracts';
import type { Scope } from '@samplan/api/platform/authz';
import { reportSeen } from '@samplan/api/platform/authz';
import type { RequestContext } from '@samplan/api/platform/request';

export interface ContactRow {
  person_id: string;
  role: 'coordinator' | 'primary_contact' | 'gp' | 'next_of_kin';
  unit_id: string | null;
  relationship: string | null;
  /** Of next of kin alone. */
  kind: NextOfKinKind | null;
  closest: boolean;
}

/** Whom to reach: those row-level security opens to emergency access, who work there still, and nobody else. */
@Injectable()
export class ContactRepository {
  async of(ctx: RequestContext, scope: Scope<'emergency:read'>): Promise<ContactRow[]> {
    const tx = await ctx.db.tx();
    const rows = await tx.sql<ContactRow & { collaborationId: string }>(
      `select m.collaboration_id as "collaborationId", m.person_id, m.unit_id, null as relationship, null as kind, false as closest,
              case when m.role in ('coordinator','child_coordinator') then 'coordinator'
                   when m.role = 'primary_contact' then 'primary_contact' else 'gp' end as role
         from team_membership m left join unit u on u.id = m.unit_id
        where m.collaboration_id = any ($1) and m.accepted_at is not null and m.valid @> app.now()
          and (m.role in ('coordinator','child_coordinator','primary_contact') or u.kind = 'gp')
          and app.at_work_now(m.person_id, m.unit_id)
        union all
       select k.collaboration_id, k.person_id, null, k.relationship, k.kind, k.closest, 'next_of_kin'
         from next_of_kin k where k.collaboration_id = any ($1) and k.valid @> app.now()
        order by role, closest desc, person_id`,
      [scope.collaborationIds],
    );
    reportSeen(ctx, scope, 'team', rows);
    return rows;
  }
}
