import { Injectable } from '@nestjs/common';
import type { LifeArea } from '@samplan/shared/contracts';
import type { Scope } from '@samplan/api/platform/authz';
import type { RequestContext } from '@samplan/api/platform/request';

export const consentEvents = [
  'asked',
  'refused',
  'given',
  'changed',
  'law_named',
  'withdrawn',
  'ran_out',
  'kept_out',
  'let_back',
  'relative_in',
  'relative_out',
  'guardian_recorded',
  'guardian_changed',
  'guardian_ended',
  'parent_recorded',
  'parent_ended',
  'withheld',
  'shown_again',
] as const;

export interface ConsentEventRow {
  id: string;
  version: number;
  what: (typeof consentEvents)[number];
  at: Date;
  byId: string | null;
  unitId: string | null;
  personId: string | null;
  areas: LifeArea[];
  lastDay: string | null;
  signedOn: string | null;
  capacityAssessedBy: string | null;
  capacityAssessedOn: string | null;
  capacityAssessedFor: string | null;
}

/** Everything that has happened to who may see what, told as events; `open` is what the reader may know of. */
const history = `
  with event as (
    select id, version, 'asked' as what, asked_at as at, asked_by as by_id, unit_id, person_id, areas, until as last_day
      from consent_request where collaboration_id = $1
    union all select id, version, 'refused', answered_at, answered_by, unit_id, person_id, areas, null
      from consent_request where collaboration_id = $1 and answer = 'no'
    union all select id, version, case when kind = 'legal_basis' then 'law_named' when replaces is null then 'given' else 'changed' end,
           coalesce(recorded_at, lower(valid)), coalesce(given_by, recorded_by), unit_id, person_id, areas,
           case when withdrawn_at is null then (upper(valid) at time zone 'Europe/Oslo' - interval '1 second')::date end
      from ground where collaboration_id = $1
    union all select id, version, 'withdrawn', withdrawn_at, withdrawn_by, unit_id, person_id, areas, null
      from ground where collaboration_id = $1 and withdrawn_at is not null
    union all select id, version, 'ran_out', upper(valid), null, unit_id, person_id, areas, null
      from ground g where collaboration_id = $1 and withdrawn_at is null and upper(valid) <= app.now()
       and not exists (select from ground next where next.collaboration_id = $1 and next.replaces = g.id)
    union all select id, version, 'kept_out', created_at, created_by, null, person_id, '{}', null from exclusion where collaboration_id = $1
    union all select id, version, 'let_back', upper(valid), null, null, person_id, '{}', null
      from exclusion where collaboration_id = $1 and upper(valid) <= app.now()
    union all select id, version, 'relative_in', lower(valid), null, null, person_id, areas, null
      from next_of_kin where collaboration_id = $1 and lower(valid) <= app.now()
    union all select id, version, 'relative_out', upper(valid), null, null, person_id, areas, null
      from next_of_kin where collaboration_id = $1 and upper(valid) <= app.now()
    union all select id, version, case when replaces is null then 'guardian_recorded' else 'guardian_changed' end, recorded_at, recorded_by, null, person_id, areas, null
      from guardian_mandate where collaboration_id = $1
    union all select id, version, 'guardian_ended', upper(valid), null, null, person_id, areas, null
      from guardian_mandate m where collaboration_id = $1 and upper(valid) <= app.now()
       and not exists (select from guardian_mandate next where next.collaboration_id = $1 and next.replaces = m.id)
    union all select id, version, 'parent_recorded', recorded_at, recorded_by, null, person_id, '{}', null
      from parental_responsibility where collaboration_id = $1
    union all select id, version, 'parent_ended', upper(valid), null, null, person_id, '{}', null
      from parental_responsibility where collaboration_id = $1 and upper(valid) <= app.now()
    union all select id, version, 'withheld', withheld_at, withheld_by, null, null, array[life_area], null
      from withheld_area where collaboration_id = $1
    union all select id, version, 'shown_again', upper(valid), null, null, null, array[life_area], null
      from withheld_area where collaboration_id = $1 and upper(valid) <= app.now()
  )
  select e.id, e.version, e.what, e.at, e.by_id as "byId", e.unit_id as "unitId", e.person_id as "personId", e.last_day::text as "lastDay",
         array(select unnest(e.areas) intersect select unnest($2::text[]) order by 1) as areas,
         coalesce(g.signed_on, r.signed_on)::text as "signedOn", g.capacity_assessed_by as "capacityAssessedBy",
         g.capacity_assessed_on::text as "capacityAssessedOn", g.capacity_assessed_for as "capacityAssessedFor"
    from event e
    left join ground g on g.id = e.id and e.what in ('given', 'changed')
    left join consent_request r on r.id = e.id and e.what = 'refused'
   where (e.areas = '{}' or e.areas && $2::text[])
     and ($3::timestamptz is null or (e.at, e.what, e.id) < ($3::timestamptz, $4, $5::uuid))
   order by e.at desc, e.what desc, e.id desc
   limit $6`;

@Injectable()
export class ConsentHistory {
  async page(
    ctx: RequestContext,
    scope: Scope,
    collaborationId: string,
    after: (string | null)[] | null,
    limit: number,
  ): Promise<ConsentEventRow[]> {
    const tx = await ctx.db.tx();
    const open = [...scope.areasIn(collaborationId)];
    const [at, what, id] = after ?? [null, null, null];
    return tx.sql<ConsentEventRow>(history, [collaborationId, open, at, what, id, limit]);
  }
}
