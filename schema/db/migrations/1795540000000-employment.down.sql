drop trigger circles_follow on unit_membership;
drop trigger circles_follow on unit_succession;
create or replace function app.recompute_circle(target uuid) returns void language sql security definer set search_path = public, pg_temp as $$
  with gone as (
    delete from circle_access where collaboration_id = target returning *
  ), kept_out as (
    select person_id, range_agg(valid) as ranges from exclusion where collaboration_id = target group by person_id
  ), by_ground as (
    select m.tenant_id, m.person_id, case when m.level = 'coordinate' then 'coordinator' else 'member' end as relation, m.level,
           array['common'] || array(
             select unnest(m.areas) intersect select unnest(g.areas)
             intersect select unnest(case when m.measure_id is null then m.areas else array[t.life_area] end) order by 1) as areas,
           g.kind, g.id as ground_id, least(m.sees_from, lower(m.valid)) as sees_from, m.valid * g.valid as valid, m.id as through_id
      from team_membership m
      join ground g on g.collaboration_id = m.collaboration_id and (g.person_id = m.person_id or g.unit_id = m.unit_id)
      left join measure t on t.id = m.measure_id
     where m.collaboration_id = target and m.accepted_at is not null and m.valid && g.valid
       and (m.measure_id is null or t.status not in ('done','stopped'))
    union all
    select c.tenant_id, sm.person_id, 'member', c.level,
           array['common'] || array(select unnest(c.areas) intersect select unnest(g.areas) order by 1),
           g.kind, g.id, greatest(lower(c.valid), lower(sm.valid)), c.valid * s.valid * sm.valid * g.valid, c.id
      from standing_team_case c
      join standing_team s on s.id = c.standing_team_id
      join standing_team_member sm on sm.standing_team_id = s.id
      join ground g on g.collaboration_id = c.collaboration_id and (g.person_id = sm.person_id or g.unit_id = s.unit_id)
     where c.collaboration_id = target and c.accepted_at is not null
    union all
    select k.tenant_id, k.person_id, 'relative', k.level,
           array['common'] || array(select unnest(k.areas) intersect select unnest(g.areas) order by 1),
           g.kind, g.id, lower(k.valid), k.valid * g.valid, k.id
      from next_of_kin k
      join ground g on g.collaboration_id = k.collaboration_id and g.person_id = k.person_id
     where k.collaboration_id = target and k.valid && g.valid
  ), by_responsibility as (
    select p.tenant_id, p.person_id, p.id, lower(p.valid) as sees_from, piece, array_agg(a.life_area order by a.life_area <> 'common', a.life_area) as areas
      from parental_responsibility p
     cross join app.parental_areas(target) a
     cross join unnest(a.open * tstzmultirange(p.valid)) piece
     where p.collaboration_id = target
     group by p.tenant_id, p.person_id, p.id, p.valid, piece
  ), rows as (
    select c.tenant_id, c.owner_id as viewer_id, 'owner' as relation, 'contribute' as level,
           array['common','health','mental_health','daily_living','housing','work','education','economy','family','leisure'] as areas,
           'self' as ground_kind, null::uuid as ground_id, '-infinity'::timestamptz as sees_from, tstzrange(null, null) as valid, null::uuid as through_id
      from collaboration c where c.id = target
    union all
    select b.tenant_id, b.person_id, b.relation, b.level, b.areas, b.kind, b.ground_id, b.sees_from, piece, b.through_id
      from by_ground b
      left join kept_out k on k.person_id = b.person_id and b.relation <> 'relative'
     cross join unnest(tstzmultirange(b.valid) - coalesce(k.ranges, '{}')) piece
    union all
    select g.tenant_id, g.person_id, 'guardian', g.level, array['common'] || array(select unnest(g.areas) order by 1),
           'mandate', null, '-infinity', g.valid, g.id
      from guardian_mandate g where g.collaboration_id = target
    union all
    select tenant_id, person_id, 'parent', 'contribute', case when 'common' = any (areas) then areas else array['common'] || areas end,
           'parental_responsibility', null, '-infinity', piece, id
      from by_responsibility
    union all
    select e.tenant_id, e.person_id, 'emergency', 'read', array['common'], 'emergency', null, lower(e.valid), e.valid, e.id
      from emergency_access e where e.collaboration_id = target
  ), fresh as (
    insert into circle_access (tenant_id, viewer_id, collaboration_id, relation, level, areas, ground_kind, ground_id, sees_from, valid, through_id)
    select tenant_id, viewer_id, target, relation, level, areas, ground_kind, ground_id, sees_from, valid, through_id from rows where not isempty(valid)
    returning *
  ), differing as (
    select tenant_id, viewer_id from (select * from gone except select * from fresh) lost
    union
    select tenant_id, viewer_id from (select * from fresh except select * from gone) won
  )
  insert into change (tenant_id, at, collaboration_id, life_area, audience_id, type, entity, entity_id, version, actor_id, correlation_id)
  select tenant_id, app.now(), target, 'common', viewer_id, 'circle.changed', 'circle', target, 1, app.person(), app.correlation() from differing
$$;

create or replace function app.note_collaboration(target uuid) returns void language sql security definer set search_path = public, pg_temp as $$
  insert into collaboration_facts (collaboration_id, tenant_id, owner_id, state, opened_on, coordinator_id, coordinator_since, stale_at)
  select c.id, c.tenant_id, c.owner_id, c.state, c.opened_on, m.person_id, (lower(m.valid) at time zone 'Europe/Oslo')::date, boundary.next
    from collaboration c
    left join lateral (
      select person_id, valid from team_membership
       where collaboration_id = c.id and role in ('coordinator','child_coordinator') and deputy_for is null
         and accepted_at is not null and valid @> app.now()
       order by lower(valid) limit 1) m on true
    left join lateral (
      select min(at) as next
        from team_membership, unnest(array[lower(valid), upper(valid)]) at
       where collaboration_id = c.id and role in ('coordinator','child_coordinator') and deputy_for is null and at > app.now()) boundary on true
   where c.id = target
  on conflict (collaboration_id) do update
     set owner_id = excluded.owner_id, state = excluded.state, opened_on = excluded.opened_on, coordinator_id = excluded.coordinator_id,
         coordinator_since = excluded.coordinator_since, stale_at = excluded.stale_at
$$;

create or replace function app.hats(login uuid)
returns table (person_id uuid, tenant_id uuid, municipality text, given_name text, family_name text, profession text, unit_name text, owner_of uuid, roles text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, p.tenant_id, m.name, p.given_name, p.family_name, p.profession, u.name, c.id,
         array_remove(array[
           case when c.id is not null then 'user' end,
           case when exists (select from next_of_kin k where k.person_id = p.id and k.valid @> app.now())
                  or exists (select from guardian_mandate g where g.person_id = p.id and g.valid @> app.now())
                  or exists (select from parental_responsibility r where r.person_id = p.id and r.valid @> app.now()) then 'relative' end,
           case when exists (select from team_membership t where t.person_id = p.id and t.level = 'coordinate' and t.valid @> app.now()) then 'coordinator' end,
           case when p.kind = 'professional' then 'professional' end,
           case when exists (select from unit_membership um where um.person_id = p.id and um.role = 'leader' and um.valid @> app.now()) then 'unit_leader' end,
           case when exists (select from unit_membership um where um.person_id = p.id and um.role = 'coordinating' and um.valid @> app.now()) then 'coordinating_unit' end,
           case when exists (select from unit_membership um where um.person_id = p.id and um.role = 'administrator' and um.valid @> app.now()) then 'administrator' end,
           case when exists (select from unit_membership um where um.person_id = p.id and um.role = 'log_control' and um.valid @> app.now()) then 'log_control' end
         ], null)
    from person p
    join municipality m on m.id = p.tenant_id
    left join collaboration c on c.owner_id = p.id and c.state <> 'closed'
    left join lateral (
      select unit.name from unit_membership um join unit on unit.id = um.unit_id
       where um.person_id = p.id and um.valid @> app.now() order by lower(um.valid) limit 1) u on true
   where p.login_id = login
   order by m.name, p.kind desc, p.id
$$;

drop function app.name_coordinator(jsonb);
drop function app.circles_rest_on_work();
drop function app.at_work(uuid, uuid);
set local role samplan_definer;
do $$ begin perform app.recompute_circle(id), app.note_collaboration(id) from collaboration; end $$;
reset role;
