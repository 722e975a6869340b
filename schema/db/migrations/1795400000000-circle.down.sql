grant create on schema app to samplan_definer;
drop trigger circles_follow on person;
drop function app.parental_areas(uuid), app.notify(uuid[], uuid[], text, uuid, uuid, uuid, date), app.read_notices(uuid[]);
drop table notice, emergency_access, disclosure_guard, exclusion, consent_request, withheld_area, parental_responsibility,
  guardian_mandate, standing_team_case, standing_team_member, standing_team;
drop function app.circles_rest_on(), app.emergency_circle(), app.circle_as(text[]), app.has_unit_role(text), app.age_day(date, text);
drop table age_rule;

create or replace function app.circle() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct collaboration_id), '{}')
    from circle_access
   where tenant_id = app.tenant() and viewer_id = app.person() and valid @> app.now()
$$;
create or replace function app.circle_people() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  with mine as (select unnest(app.circle()) as collaboration_id)
  select coalesce(array_agg(distinct met.person_id), '{}')
    from (
      select c.owner_id as person_id from mine join collaboration c on c.id = mine.collaboration_id
      union all select k.person_id from mine join next_of_kin k using (collaboration_id)
      union all select t.person_id from mine join team_membership t using (collaboration_id)
    ) met
$$;
create or replace function app.recompute_circle(target uuid) returns void language sql security definer set search_path = public, pg_temp as $$
  with gone as (
    delete from circle_access where collaboration_id = target returning *
  ), rows as (
    select c.tenant_id, c.owner_id as viewer_id, c.id as collaboration_id, 'owner' as relation, 'contribute' as level,
           array['common','health','mental_health','daily_living','housing','work','education','economy','family','leisure'] as areas,
           'self' as ground_kind, null::uuid as ground_id, '-infinity'::timestamptz as sees_from, tstzrange(null, null) as valid
      from collaboration c where c.id = target
    union all
    select m.tenant_id, m.person_id, m.collaboration_id,
           case when m.level = 'coordinate' then 'coordinator' else 'member' end, m.level,
           array['common'] || array(select unnest(m.areas) intersect select unnest(g.areas) order by 1),
           g.kind, g.id, lower(m.valid), m.valid * g.valid
      from team_membership m
      join ground g on g.collaboration_id = m.collaboration_id and (g.person_id = m.person_id or g.unit_id = m.unit_id)
     where m.collaboration_id = target and m.accepted_at is not null and m.valid && g.valid
    union all
    select k.tenant_id, k.person_id, k.collaboration_id, 'relative', k.level,
           array['common'] || array(select unnest(k.areas) intersect select unnest(g.areas) order by 1),
           g.kind, g.id, lower(k.valid), k.valid * g.valid
      from next_of_kin k
      join ground g on g.collaboration_id = k.collaboration_id and g.person_id = k.person_id
     where k.collaboration_id = target and k.valid && g.valid
  ), fresh as (
    insert into circle_access (tenant_id, viewer_id, collaboration_id, relation, level, areas, ground_kind, ground_id, sees_from, valid)
    select tenant_id, viewer_id, collaboration_id, relation, level, areas, ground_kind, ground_id, sees_from, valid from rows
    returning *
  ), differing as (
    select tenant_id, viewer_id from (select * from gone except select * from fresh) lost
    union
    select tenant_id, viewer_id from (select * from fresh except select * from gone) won
  )
  insert into change (tenant_id, at, collaboration_id, life_area, audience_id, type, entity, entity_id, version, actor_id, correlation_id)
  select tenant_id, app.now(), target, 'common', viewer_id, 'circle.changed', 'circle', target, 1, app.person(), app.correlation() from differing
$$;
create or replace function app.hats(login uuid)
returns table (person_id uuid, tenant_id uuid, municipality text, given_name text, family_name text, profession text, unit_name text, owner_of uuid, roles text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, p.tenant_id, m.name, p.given_name, p.family_name, p.profession, u.name, c.id,
         array_remove(array[
           case when c.id is not null then 'user' end,
           case when exists (select from next_of_kin k where k.person_id = p.id and k.valid @> app.now()) then 'relative' end,
           case when exists (select from team_membership t where t.person_id = p.id and t.level = 'coordinate' and t.valid @> app.now()) then 'coordinator' end,
           case when p.kind = 'professional' then 'professional' end,
           case when exists (select from unit_membership um where um.person_id = p.id and um.role = 'leader' and um.valid @> app.now()) then 'unit_leader' end,
           case when exists (select from unit_membership um where um.person_id = p.id and um.role = 'coordinating' and um.valid @> app.now()) then 'coordinating_unit' end,
           case when exists (select from unit_membership um where um.person_id = p.id and um.role = 'administrator' and um.valid @> app.now()) then 'administrator' end
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

revoke update (valid, version) on team_membership from samplan_definer;
drop trigger task_ends_membership on measure;
drop trigger deputy_stands_in_for_another on team_membership;
drop function app.task_ends_membership(), app.deputy_stands_in_for_another();

alter table access_log
  drop column through_id,
  drop constraint access_log_relation_check,
  drop constraint access_log_ground_kind_check,
  add constraint access_log_relation_check check (relation in ('relative','member','coordinator')),
  add constraint access_log_ground_kind_check check (ground_kind in ('consent','legal_basis'));
alter table circle_access
  drop column through_id,
  drop constraint circle_access_relation_check,
  drop constraint circle_access_ground_kind_check,
  add constraint circle_access_relation_check check (relation in ('owner','relative','member','coordinator')),
  add constraint circle_access_ground_kind_check check (ground_kind in ('self','consent','legal_basis'));

drop trigger carries_change on ground;
revoke insert, update (valid, withdrawn_at, withdrawn_by, version) on ground from samplan_app;
drop index ground_replaced_once, ground_ends, ground_unit;
alter table ground
  drop constraint ground_begins, drop constraint ground_withdrawn_by_somebody, drop constraint ground_capacity_assessed, drop constraint ground_by_law,
  drop column given_by, drop column capacity_doubted, drop column capacity_assessed_by, drop column capacity_assessed_on,
  drop column capacity_assessed_for, drop column decided_by, drop column replaces, drop column recorded_at,
  drop column withdrawn_at, drop column withdrawn_by, drop column version;

drop trigger carries_change on next_of_kin;
revoke insert, update on next_of_kin from samplan_app;
alter table next_of_kin
  drop constraint next_of_kin_begins, drop constraint next_of_kin_spokesperson_of,
  drop column kind, drop column organisation, drop column closest, drop column version;

drop trigger carries_change on team_membership;
revoke insert, update on team_membership from samplan_app;
drop index team_membership_deputy, team_membership_measure;
alter table team_membership
  drop constraint team_one_coordinator, drop constraint team_membership_once, drop constraint team_deputy_once, drop constraint team_expert_once,
  drop constraint team_deputy_is_another, drop constraint team_membership_begins,
  drop column deputy_for, drop column measure_id, drop column sees_place, drop column sees_from, drop column invited_by,
  drop column left_reason, drop column version,
  drop constraint team_membership_key,
  add exclude using gist (collaboration_id with =, person_id with =, role with =, valid with &&),
  add constraint team_one_coordinator exclude using gist (collaboration_id with =, valid with &&) where (role in ('coordinator','child_coordinator'));

alter table unit_membership drop constraint unit_membership_role_check;
alter table unit_membership add constraint unit_membership_role_check check (role in ('employee','leader','coordinating','administrator'));
alter table person drop constraint person_born_or_expected, drop column born_on, drop column expected_on, drop column address_protection;
revoke create on schema app from samplan_definer;
