import { Injectable } from '@nestjs/common';
import type { LifeArea, TeamRole } from '@samplan/shared/contracts';
import type { CollaborationId, PersonId } from '@samplan/shared/kernel';
import { reportSeen, type Scope } from '@samplan/api/platform/authz';
import type { RequestContext } from '@samplan/api/platform/request';
import type { Place, Standing } from '../domain/deputies';
import { dayRange } from './period';

export interface OwnPlace extends Place {
  collaborationId: CollaborationId;
  ownerId: PersonId;
  role: TeamRole;
  unitId: string | null;
  areas: LifeArea[];
  /** Professionals of the team besides oneself. */
  teamMateIds: string[];
}

export interface Days {
  fromDate: string;
  untilDate: string;
}

const ownMembership = `m.person_id = app.person() and m.accepted_at is not null and m.deputy_for is null and m.measure_id is null
  and m.valid @> app.now()`;

/** The viewer's own places in teams, and how others stand to them. */
@Injectable()
export class PlaceRepository {
  /** Places held now in the collaborations of the scope. Alone is who has nobody of the same unit there all these days. */
  async own(ctx: RequestContext, scope: Scope, days: Days): Promise<OwnPlace[]> {
    const tx = await ctx.db.tx();
    const rows = await tx.sql<OwnPlace>(
      `select m.id as "membershipId", m.collaboration_id as "collaborationId", c.owner_id as "ownerId", m.role, m.unit_id as "unitId", m.areas,
              m.level = 'edit_own' and not exists (
                select from team_membership o
                 where o.collaboration_id = m.collaboration_id and o.person_id <> m.person_id and o.unit_id = m.unit_id
                   and o.accepted_at is not null and o.deputy_for is null and o.measure_id is null
                   and o.level in ('edit_own', 'coordinate') and o.valid @> ${dayRange('$2', '$3')}
                   and not exists (select from app.away(array[o.person_id], $2::date, $3::date))) as alone,
              array(select distinct o.person_id from team_membership o join person p on p.id = o.person_id
                     where o.collaboration_id = m.collaboration_id and o.person_id <> m.person_id and o.accepted_at is not null
                       and o.valid @> app.now() and p.kind = 'professional' order by 1) as "teamMateIds"
         from team_membership m
         join collaboration c on c.id = m.collaboration_id and c.state <> 'closed'
         join person owner on owner.id = c.owner_id
        where ${ownMembership} and m.valid && ${dayRange('$2', '$3')} and m.collaboration_id = any ($1)
        order by owner.given_name, owner.family_name, m.collaboration_id, m.id`,
      [scope.collaborationIds, days.fromDate, days.untilDate],
    );
    reportSeen(ctx, scope, 'team', rows);
    return rows;
  }

  /** Colleagues in the viewer's own units, by name. */
  async colleagues(ctx: RequestContext): Promise<string[]> {
    const tx = await ctx.db.tx();
    const rows = await tx.sql<{ id: string }>(
      `select p.id from person p
        where p.kind = 'professional' and p.id <> app.person()
          and exists (select from unit_membership mine join unit_membership theirs on theirs.unit_id = mine.unit_id
                       where mine.person_id = app.person() and theirs.person_id = p.id
                         and mine.valid @> app.now() and theirs.valid @> app.now())
        order by p.given_name, p.family_name, p.id`,
    );
    return rows.map(({ id }) => id);
  }

  /** Which of these are away on some of the days. */
  async away(ctx: RequestContext, personIds: readonly string[], days: Days): Promise<Set<string>> {
    const tx = await ctx.db.tx();
    const rows = await tx.sql<{ id: string }>('select app.away($1, $2, $3) as id', [
      personIds,
      days.fromDate,
      days.untilDate,
    ]);
    return new Set(rows.map(({ id }) => id));
  }

  /** How each of these persons stands to each of these places; what they would see must last all the days. */
  async standings(
    ctx: RequestContext,
    membershipIds: readonly string[],
    personIds: readonly string[],
    days: Days,
  ): Promise<Standing[]> {
    if (membershipIds.length === 0 || personIds.length === 0) return [];
    const tx = await ctx.db.tx();
    return tx.sql<Standing>(
      `select m.id as "membershipId", d.id as "personId", u.unit_id as "unitId",
              not app.kept_out(m.collaboration_id, d.id, during.days) as possible,
              exists (select from app.away(array[d.id], $3::date, $4::date)) as away,
              case when g.given is null then 'none' when m.areas <@ g.given then 'all' else 'part' end as cover
         from team_membership m
        cross join (select ${dayRange('$3', '$4')} as days) during
         join person d on d.id = any ($2) and d.kind = 'professional'
         left join lateral (
           select um.unit_id
             from unit_membership um
             join unit here on here.id = um.unit_id and here.valid @> (lower(during.days) at time zone 'Europe/Oslo')::date
            where um.person_id = d.id and um.valid @> lower(during.days)
            order by um.unit_id = m.unit_id desc, lower(um.valid) limit 1) u on true
        cross join lateral (
           select case when count(*) > 0 then array(select distinct area from ground h, unnest(h.areas) area
                                                      where h.collaboration_id = m.collaboration_id
                                                        and (h.person_id = d.id or h.unit_id = u.unit_id) and h.valid @> during.days) end as given
             from ground h
            where h.collaboration_id = m.collaboration_id and (h.person_id = d.id or h.unit_id = u.unit_id) and h.valid @> during.days) g
        where m.id = any ($1)`,
      [membershipIds, personIds, days.fromDate, days.untilDate],
    );
  }
}
