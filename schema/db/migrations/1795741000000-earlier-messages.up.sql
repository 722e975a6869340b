-- Messages from before somebody joined can be opened to them: from one instant on, in the areas that whoever opened them
-- has, so that nobody opens what they do not see. Each place keeps what was opened to it apart from its own beginning.
grant create on schema app to samplan_definer;
alter table team_membership add column opened_from timestamptz;
alter table team_membership add column opened_areas text[] check (opened_areas <@ array['health','mental_health','daily_living','housing','work','education','economy','family','leisure']);
alter table team_membership add constraint team_membership_opened_somewhere check ((opened_from is null) = (opened_areas is null));
alter table team_invitation add column opened_from timestamptz;
alter table team_invitation add column opened_areas text[] check (opened_areas <@ array['health','mental_health','daily_living','housing','work','education','economy','family','leisure']);
alter table team_invitation add constraint team_invitation_opened_somewhere check ((opened_from is null) = (opened_areas is null));
-- Those in a standing team see from when they came to the case.
alter table team_invitation add constraint team_invitation_opened_to_people check (opened_from is null or standing_team_id is null);

create or replace function app.recompute_circle(target uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  with gone as (
    delete from circle_access where collaboration_id = target returning *
  ), kept_out as (
    select person_id, range_agg(valid) as ranges from exclusion where collaboration_id = target group by person_id
  ), by_ground as (
    select m.tenant_id, m.person_id, case when m.level = 'coordinate' then 'coordinator' else 'member' end as relation, m.level,
           array['common'] || array(
             select unnest(m.areas) intersect select unnest(g.areas)
             intersect select unnest(case when m.measure_id is null then m.areas else array[t.life_area] end) order by 1) as areas,
           g.kind, g.id as ground_id, least(m.sees_from, lower(m.valid)) as sees_from, tstzmultirange(m.valid * g.valid) * app.at_work(m.person_id, m.unit_id) as valid, m.id as through_id
      from (select tenant_id, id, collaboration_id, person_id, unit_id, level, measure_id, accepted_at, valid, areas, sees_from from team_membership
            union all
            select tenant_id, id, collaboration_id, person_id, unit_id, level, measure_id, accepted_at, valid,
                   array(select unnest(areas) intersect select unnest(opened_areas)), opened_from
              from team_membership where opened_from is not null) m
      join ground g on g.collaboration_id = m.collaboration_id and (g.person_id = m.person_id or g.unit_id = m.unit_id)
      left join measure t on t.id = m.measure_id
     where m.collaboration_id = target and m.accepted_at is not null and m.valid && g.valid
       and (m.measure_id is null or t.status not in ('done','stopped'))
    union all
    select c.tenant_id, sm.person_id, 'member', c.level,
           array['common'] || array(select unnest(c.areas) intersect select unnest(g.areas) order by 1),
           g.kind, g.id, greatest(lower(c.valid), lower(sm.valid)), tstzmultirange(c.valid * s.valid * sm.valid * g.valid) * app.at_work(sm.person_id, s.unit_id), c.id
      from standing_team_case c
      join standing_team s on s.id = c.standing_team_id
      join standing_team_member sm on sm.standing_team_id = s.id
      join ground g on g.collaboration_id = c.collaboration_id and (g.person_id = sm.person_id or g.unit_id = s.unit_id)
     where c.collaboration_id = target and c.accepted_at is not null
    union all
    select k.tenant_id, k.person_id, 'relative', k.level,
           array['common'] || array(select unnest(k.areas) intersect select unnest(g.areas) order by 1),
           g.kind, g.id, lower(k.valid), tstzmultirange(k.valid * g.valid), k.id
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
     cross join unnest(b.valid - coalesce(k.ranges, '{}')) piece
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

create or replace function app.join_team(invitation uuid, membership uuid) RETURNS uuid
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  asked team_invitation;
  period tstzrange;
begin
  select * into asked from team_invitation
   where id = invitation and tenant_id = app.tenant() and state = 'accepted' and settled_by = app.person() and settled_at = app.now();
  if asked.id is null then
    raise exception 'nobody has said yes to this invitation now' using errcode = 'restrict_violation';
  end if;
  perform pg_advisory_xact_lock(hashtextextended(asked.collaboration_id::text, 0));
  period := tstzrange(greatest(app.now(), asked.starts_on::timestamp at time zone 'Europe/Oslo'),
                      (asked.ends_on + 1)::timestamp at time zone 'Europe/Oslo');
  if asked.measure_id is not null and exists (select from measure where id = asked.measure_id and status in ('done','stopped')) then
    return null;
  end if;
  if asked.standing_team_id is not null then
    if exists (select from standing_team_case c where c.collaboration_id = asked.collaboration_id and c.standing_team_id = asked.standing_team_id and c.valid && period) then
      return null;
    end if;
    insert into standing_team_case (id, tenant_id, collaboration_id, standing_team_id, helps_with, level, areas, asked_by, accepted_by, accepted_at, valid)
    values (membership, asked.tenant_id, asked.collaboration_id, asked.standing_team_id, asked.helps_with, asked.level, asked.areas, asked.invited_by, app.person(), app.now(), period);
    return membership;
  end if;
  if exists (select from team_membership m
              where m.collaboration_id = asked.collaboration_id and m.person_id = app.person() and m.deputy_for is null
                and m.measure_id is not distinct from asked.measure_id and m.valid && period) then
    return null;
  end if;
  insert into team_membership (id, tenant_id, collaboration_id, person_id, unit_id, role, helps_with, level, areas, measure_id, invited_by, accepted_at, valid, opened_from, opened_areas)
  values (membership, asked.tenant_id, asked.collaboration_id, app.person(), asked.unit_id,
          -- One to turn to first is enough: a second is a member until the coordinator moves the role.
          case when asked.role = 'primary_contact' and exists (
                 select from team_membership m where m.collaboration_id = asked.collaboration_id and m.role = 'primary_contact' and m.deputy_for is null and m.valid && period)
               then 'member' else asked.role end,
          asked.helps_with, asked.level, asked.areas, asked.measure_id, asked.invited_by, app.now(), period, asked.opened_from, asked.opened_areas);
  return membership;
end $$;
revoke create on schema app from samplan_definer;
