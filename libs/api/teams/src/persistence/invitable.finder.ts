import { Injectable } from '@nestjs/common';
import type { InvitableState, InvitationKind, LifeArea } from '@samplan/shared/contracts';
import type { RequestContext } from '@samplan/api/platform/request';

/** Somebody who can be asked into a team, and what stands in the way. */
export interface InvitableRow {
  kind: InvitationKind;
  id: string;
  name: string;
  /** What tells two of the same name apart: profession and unit, or the unit of a standing team. */
  detail: string | null;
  unit_id: string | null;
  unit_name: string | null;
  state: InvitableState;
  /** Life areas that a ground to them or their unit opens today; empty when there is none. */
  covered: LifeArea[];
  /** Whether somebody is there to answer. */
  answers: boolean;
}

/** One row for each person, unit and standing team that is at work today, as a team sees them. */
const everybody = `
  with here as (select $1::uuid as collaboration_id),
  grounds as (
    select g.unit_id, g.person_id, g.areas from ground g, here where g.collaboration_id = here.collaboration_id and g.valid @> app.now()
  ), found as (
    select 'person' as kind, p.id, p.given_name || ' ' || p.family_name as name,
           nullif(concat_ws(', ', p.profession, u.name), '') as detail, u.id as unit_id, u.name as unit_name, p.id as person_id,
           exists (select from exclusion e, here where e.collaboration_id = here.collaboration_id and e.person_id = p.id and e.valid @> app.now()) as kept_out,
           exists (select from team_membership m, here where m.collaboration_id = here.collaboration_id and m.person_id = p.id
                      and m.accepted_at is not null and m.deputy_for is null and m.measure_id is not distinct from $2::uuid and m.valid @> app.now()) as in_team,
           exists (select from team_invitation i, here where i.collaboration_id = here.collaboration_id and i.person_id = p.id
                      and i.state = 'open' and i.measure_id is not distinct from $2::uuid) as invited,
           true as answers
      from person p
      left join lateral (
        select u.id, u.name from unit_membership m join unit u on u.id = m.unit_id
         where m.person_id = p.id and m.valid @> app.now() order by lower(m.valid) limit 1) u on true
     where p.kind = 'professional'
    union all
    select 'unit', u.id, u.name, null, u.id, u.name, null, false, false,
           exists (select from team_invitation i, here where i.collaboration_id = here.collaboration_id and i.unit_id = u.id
                      and i.to_kind = 'unit' and i.person_id is null and i.state = 'open' and i.measure_id is not distinct from $2::uuid),
           exists (select from unit_membership m where m.unit_id = u.id and m.role = 'leader' and m.valid @> app.now())
             or exists (select from invitation_receiver r where r.unit_id = u.id and r.valid @> app.now() and app.at_work_now(r.person_id, r.unit_id))
      from unit u where u.valid @> (app.now() at time zone 'Europe/Oslo')::date
    union all
    select 'standing_team', s.id, s.name, u.name, u.id, u.name, null, false,
           exists (select from standing_team_case c, here where c.collaboration_id = here.collaboration_id and c.standing_team_id = s.id and c.valid @> app.now()),
           exists (select from team_invitation i, here where i.collaboration_id = here.collaboration_id and i.standing_team_id = s.id and i.state = 'open'),
           exists (select from standing_team_member l where l.standing_team_id = s.id and l.role = 'lead' and l.valid @> app.now() and app.at_work_now(l.person_id, s.unit_id))
      from standing_team s join unit u on u.id = s.unit_id
     where s.valid @> app.now() and s.closes_on is null and u.valid @> (app.now() at time zone 'Europe/Oslo')::date and $2::uuid is null
  )
  select kind, id, name, detail, unit_id, unit_name, answers,
         case when kept_out then 'kept_out' when in_team then 'in_team' when invited then 'invited' else 'free' end as state,
         coalesce((select array_agg(distinct area) from grounds g, unnest(g.areas) area
                    where g.unit_id = found.unit_id or g.person_id = found.person_id), '{}') as covered
    from found`;

@Injectable()
export class InvitableFinder {
  /** By name, the best matches first; at most twenty, for a longer list is a worse question. */
  async search(
    ctx: RequestContext,
    collaborationId: string,
    measureId: string | null,
    words: string,
  ): Promise<InvitableRow[]> {
    const tx = await ctx.db.tx();
    return tx.sql<InvitableRow>(
      `${everybody}
        where (name ilike '%' || $3 || '%' or detail ilike '%' || $3 || '%') and not app.is_oneself(id)
        order by (name ilike $3 || '%') desc, array_position(array['unit','standing_team','person'], kind), name, id
        limit 20`,
      [collaborationId, measureId, words.replace(/[\\%_]/g, (sign) => `\\${sign}`)],
    );
  }

  async one(
    ctx: RequestContext,
    collaborationId: string,
    measureId: string | null,
    kind: InvitationKind,
    id: string,
  ): Promise<InvitableRow | null> {
    const tx = await ctx.db.tx();
    const rows = await tx.sql<InvitableRow>(`${everybody} where kind = $3 and id = $4`, [
      collaborationId,
      measureId,
      kind,
      id,
    ]);
    return rows[0] ?? null;
  }

  /** Who answers when a unit or a standing team is asked: as long as they work there. */
  async answering(ctx: RequestContext, kind: InvitationKind, id: string): Promise<string[]> {
    if (kind === 'person') return [id];
    const tx = await ctx.db.tx();
    const rows = await tx.sql<{ person_id: string }>(
      kind === 'unit'
        ? `select app.leaders_of($1) as person_id
           union select person_id from invitation_receiver where unit_id = $1 and valid @> app.now() and app.at_work_now(person_id, unit_id)`
        : `select l.person_id from standing_team_member l join standing_team s on s.id = l.standing_team_id
            where s.id = $1 and l.role = 'lead' and l.valid @> app.now() and app.at_work_now(l.person_id, s.unit_id)`,
      [id],
    );
    return rows.map((row) => row.person_id);
  }

  /** A measure a temporary expert can come for, within the areas the inviter has. */
  async task(
    ctx: RequestContext,
    collaborationId: string,
    measureId: string,
    areas: ReadonlySet<LifeArea>,
  ): Promise<{ lifeArea: LifeArea; over: boolean } | null> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<{ life_area: LifeArea; over: boolean }>(
      `select life_area, status in ('done', 'stopped') or removed_at is not null as over from measure
        where collaboration_id = $1 and id = $2 and life_area = any ($3)`,
      [collaborationId, measureId, [...areas]],
    );
    return row ? { lifeArea: row.life_area, over: row.over } : null;
  }
}
