create or replace function app.hidden_in(viewer uuid, target uuid) returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  with recursive units as (
    select g.unit_id as id
      from disclosure_guard g
      join collaboration c on c.id = g.collaboration_id
      join person p on p.id = c.owner_id
     where g.collaboration_id = target and g.toward_id = viewer and g.told_at is null and g.valid @> app.now()
       and (c.owner_id <> viewer or app.age_day(p.born_on, 'of_age') > (app.now() at time zone 'Europe/Oslo')::date)
    -- A unit that was split or merged is kept out of sight under its other names as well.
    union
    select case when s.from_unit_id = units.id then s.to_unit_id else s.from_unit_id end
      from units join unit_succession s on units.id in (s.from_unit_id, s.to_unit_id)
  ), teams as (
    select s.id from standing_team s where s.unit_id in (select id from units)
  ), theirs as (
    select m.person_id as id from team_membership m where m.collaboration_id = target and m.unit_id in (select id from units)
    union select m.person_id from unit_membership m where m.unit_id in (select id from units)
    union select m.person_id from standing_team_member m where m.standing_team_id in (select id from teams)
  ), known as (
    select m.person_id as id from team_membership m
     where m.collaboration_id = target and m.unit_id not in (select id from units) and m.accepted_at is not null and m.valid @> app.now()
    union select p.id from theirs join person p using (id) where p.kind = 'citizen'
  )
  select coalesce(array_agg(id), '{}')
    from (select id from units union select id from teams union (select id from theirs except select id from known)) hidden
$$;

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
           g.kind, g.id as ground_id, coalesce(m.sees_from, lower(m.valid)) as sees_from, m.valid * g.valid as valid, m.id as through_id
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
