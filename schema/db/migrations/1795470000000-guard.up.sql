-- The disclosure guard, enforced where rows are read; emergency access; the crisis steps it shows.
grant create on schema app to samplan_definer;

-- ── Disclosure guard: toward whom ─────────────────────────────────────────────────────────────────────────────────
-- Never an adult in their own matter: toward the person it ends no later than the day they come of age, and never
-- stands while their age is unknown.
create function app.guard_toward_child_or_relative() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  of_age date;
begin
  if exists (select from collaboration where id = new.collaboration_id and owner_id = new.toward_id) then
    select app.age_day(born_on, 'of_age') into of_age from person where id = new.toward_id;
    if of_age is null or upper(new.valid) > of_age::timestamp at time zone 'Europe/Oslo' then
      raise exception 'nothing is kept from an adult in their own matter' using errcode = 'check_violation', constraint = 'disclosure_guard_never_adult';
    end if;
  elsif not exists (
    select from next_of_kin where collaboration_id = new.collaboration_id and person_id = new.toward_id
    union all select from guardian_mandate where collaboration_id = new.collaboration_id and person_id = new.toward_id
    union all select from parental_responsibility where collaboration_id = new.collaboration_id and person_id = new.toward_id
  ) or exists (select from person where id = new.toward_id and kind <> 'citizen') then
    raise exception 'a guard is toward a child or a relative' using errcode = 'check_violation', constraint = 'disclosure_guard_toward_relative';
  end if;
  return new;
end $$;
create trigger guard_toward_child_or_relative before insert or update on disclosure_guard for each row execute function app.guard_toward_child_or_relative();
alter table disclosure_guard add constraint disclosure_guard_told_after check (told_at is null or told_at >= lower(valid));
-- Told once: from then on it hides nothing, so a later one may stand.
alter table disclosure_guard drop constraint disclosure_guard_once;
alter table disclosure_guard add constraint disclosure_guard_once exclude using gist (collaboration_id with =, toward_id with =, unit_id with =, valid with &&) where (told_at is null);
create index disclosure_guard_ends on disclosure_guard (tenant_id, upper(valid)) where told_at is null;

-- ── What is hidden from whom ──────────────────────────────────────────────────────────────────────────────────────
-- Units, standing teams and people of a collaboration that a viewer is not to know of: the guarded units, and those
-- who are there through them only.
create function app.hidden_in(viewer uuid, target uuid) returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
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

-- All of it for whoever asks, each with its collaboration before it; null for the many from whom nothing is hidden,
-- which is all that their queries pay for.
create function app.hidden() returns text[] language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from disclosure_guard where toward_id = app.person() and told_at is null and valid @> app.now()) then
    return null;
  end if;
  return (select array_agg(target.id::text || hidden.id)
            from (select distinct collaboration_id as id from disclosure_guard where toward_id = app.person() and told_at is null and valid @> app.now()) target
           cross join unnest(app.hidden_in(app.person(), target.id)) hidden (id));
end $$;

-- The same where no collaboration is named, as in the directory: less what the viewer knows from another collaboration.
create function app.hidden_names() returns uuid[] language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  pairs text[] := app.hidden();
begin
  if pairs is null then
    return null;
  end if;
  return (select array_agg(distinct hidden.id)
            from unnest(pairs) pair
           cross join lateral (select right(pair, 36)::uuid as id) hidden
           where not exists (
                   select from team_membership m
                    where m.collaboration_id = any (app.circle()) and hidden.id in (m.unit_id, m.person_id)
                      and not (m.collaboration_id::text || hidden.id) = any (pairs)));
end $$;

-- Hides the rows of a table that name, in one of these columns, what the viewer is not to know of.
create procedure app.guard_rows(target regclass, variadic named text[]) language plpgsql as $$
declare
  hides text := format('(select app.hidden()) is null or not (array[%s] && (select app.hidden()))',
                       (select string_agg(format('collaboration_id::text || %I', name), ', ') from unnest(named) name));
begin
  execute format('create policy guard on %s as restrictive to samplan_app using (%s) with check (%s)', target, hides, hides);
end $$;
create procedure app.guard_names(target regclass, variadic named text[]) language plpgsql as $$
declare
  hides text := format('(select app.hidden_names()) is null or not (array[%s] && (select app.hidden_names()))',
                       (select string_agg(format('%I', name), ', ') from unnest(named) name));
begin
  execute format('create policy guard on %s as restrictive to samplan_app using (%s) with check (%s)', target, hides, hides);
end $$;
-- Hides what belongs to a row that is hidden itself.
create procedure app.guard_with(target regclass, parent regclass, key text) language plpgsql as $$
declare
  hides text := format('(select app.hidden()) is null or %I is null or exists (select from %s parent where parent.id = %I)', key, parent, key);
begin
  execute format('create policy %I on %s as restrictive to samplan_app using (%s) with check (%s)', 'guard_with_' || parent, target, hides, hides);
end $$;

call app.guard_names('unit', 'id');
call app.guard_names('person', 'id');
call app.guard_names('unit_membership', 'unit_id', 'person_id');
call app.guard_names('unit_profile', 'unit_id');
call app.guard_names('unit_succession', 'from_unit_id', 'to_unit_id');
call app.guard_names('standing_team', 'id', 'unit_id');
call app.guard_names('standing_team_member', 'standing_team_id', 'person_id');
call app.guard_rows('team_membership', 'unit_id', 'person_id');
call app.guard_with('team_membership', 'measure', 'measure_id');
call app.guard_rows('standing_team_case', 'standing_team_id', 'accepted_by');
call app.guard_rows('ground', 'unit_id', 'person_id');
call app.guard_rows('consent_request', 'unit_id', 'person_id');
call app.guard_rows('exclusion', 'person_id');
call app.guard_rows('circle_access', 'viewer_id');
call app.guard_rows('measure', 'accountable_unit_id', 'accountable_person_id');
call app.guard_rows('meeting', 'called_by');
call app.guard_rows('meeting_participant', 'person_id');
call app.guard_with('meeting_participant', 'meeting', 'meeting_id');
call app.guard_rows('agenda_item', 'proposed_by');
call app.guard_with('agenda_item', 'meeting', 'meeting_id');
call app.guard_rows('meeting_decision', 'decided_by');
call app.guard_with('meeting_decision', 'agenda_item', 'agenda_item_id');
call app.guard_with('meeting_decision', 'measure', 'measure_id');
call app.guard_rows('minutes_read', 'person_id');
call app.guard_with('minutes_read', 'meeting', 'meeting_id');
call app.guard_rows('message', 'author_id');
call app.guard_rows('access_log', 'viewer_id', 'viewer_unit_id');
call app.guard_rows('disclosure_guard', 'unit_id');
call app.guard_rows('emergency_access', 'unit_id', 'person_id');
call app.guard_rows('team_invitation', 'unit_id', 'person_id', 'standing_team_id');
call app.guard_with('team_invitation', 'measure', 'measure_id');
call app.guard_names('invitation_receiver', 'unit_id', 'person_id');
call app.guard_rows('hand_over', 'predecessor_id', 'successor_id', 'successor_unit_id');
call app.guard_with('hand_over', 'team_membership', 'membership_id');
call app.guard_names('absence', 'person_id', 'deputy_id');

-- Who sees what is told past the policies, so what is hidden is left out here.
create or replace function app.circle_of(target uuid)
returns table (viewer_id uuid, unit_id uuid, relation text, level text, areas text[], ground_kind text, ground_id uuid, begins timestamptz, ends timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.viewer_id, coalesce(m.unit_id, s.unit_id, g.unit_id), a.relation, a.level, a.areas, a.ground_kind, a.ground_id,
         nullif(lower(a.valid), '-infinity'), nullif(upper(a.valid), 'infinity')
    from circle_access a
   cross join (select app.hidden_in(app.person(), target) as ids) hidden
    left join team_membership m on m.id = a.through_id
    left join standing_team_case c on c.id = a.through_id
    left join standing_team s on s.id = c.standing_team_id
    left join ground g on g.id = a.ground_id
   where a.tenant_id = app.tenant() and a.collaboration_id = target
     and not coalesce(array[a.viewer_id, m.unit_id, s.unit_id, g.unit_id, s.id] && hidden.ids, false)
     and (upper_inf(a.valid) or upper(a.valid) > app.now())
   order by array_position(array['owner','coordinator','member','guardian','parent','relative','emergency'], a.relation), a.viewer_id, lower(a.valid), a.ground_id
$$;

-- ── Signals and history ───────────────────────────────────────────────────────────────────────────────────────────
-- Everything a row says, with the rows it belongs to; who merely wrote it down is left out.
create function app.row_text(entity text, row_id uuid) returns text language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  told jsonb;
  said text;
  parent text;
begin
  if not exists (select from pg_attribute where attrelid = to_regclass('public.' || quote_ident(entity)) and attname = 'collaboration_id') then
    return null;
  end if;
  execute format('select to_jsonb(t) - %L::text[] from %I t where t.id = $1',
                 array['created_by','recorded_by','asked_by','invited_by','minutes_approved_by','what_matters_author_id'], entity)
     into told using row_id;
  said := told::text;
  foreach parent in array array['meeting','agenda_item','measure','team_membership'] loop
    if told ->> (parent || '_id') is not null then
      said := concat_ws(' ', said, app.row_text(parent, (told ->> (parent || '_id'))::uuid));
    end if;
  end loop;
  return said;
end $$;

-- A notice is hidden with what it tells of.
create function app.notice_hidden(viewer uuid, target uuid, actor uuid, about uuid) returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  ids uuid[] := app.hidden_in(viewer, target);
  entity text;
  said text;
begin
  if actor = any (ids) or about = any (ids) then
    return true;
  end if;
  if about is null or cardinality(ids) = 0 then
    return false;
  end if;
  foreach entity in array array['team_membership','ground','consent_request','standing_team_case','measure','meeting','emergency_access','team_invitation','hand_over'] loop
    said := app.row_text(entity, about);
    if said is not null then
      return exists (select from unnest(ids) hidden where strpos(said, hidden::text) > 0);
    end if;
  end loop;
  return false;
end $$;

-- From whom a change is kept, decided as it is written: signals of it are never sent to them, not even when they come
-- back after having been told.
alter table change add column hidden_from uuid[];
create function app.mark_hidden() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  said text;
begin
  if new.entity = 'notice' then
    select array[n.recipient_id] into new.hidden_from
      from notice n
     where n.id = new.entity_id and n.collaboration_id is not null
       and app.notice_hidden(n.recipient_id, n.collaboration_id, n.actor_id, n.about_id);
    return new;
  end if;
  if new.collaboration_id is null
     or not exists (select from disclosure_guard where collaboration_id = new.collaboration_id and told_at is null and valid @> app.now()) then
    return new;
  end if;
  said := concat_ws(' ', new.actor_id, new.entity_id, new.before, new.after, app.row_text(new.entity, new.entity_id));
  select array_agg(distinct g.toward_id) into new.hidden_from
    from disclosure_guard g
   where g.collaboration_id = new.collaboration_id and g.told_at is null and g.valid @> app.now()
     and exists (select from unnest(app.hidden_in(g.toward_id, g.collaboration_id)) hidden where strpos(said, hidden::text) > 0);
  return new;
end $$;
create trigger mark_hidden before insert on change for each row execute function app.mark_hidden();
create policy guard on change as restrictive to samplan_app
  using ((select app.hidden()) is null or not (app.person() = any (coalesce(hidden_from, '{}')) or array[collaboration_id::text || actor_id] && (select app.hidden())))
  with check (true);

drop function app.change_feed(xid8, bigint, integer);
create function app.change_feed(after_tx xid8, after_seq bigint, at_most integer)
returns table (tx text, seq bigint, tenant_id uuid, collaboration_id uuid, life_area text, audience_id uuid, type text, entity text, entity_id uuid, version integer, hidden_from uuid[])
language sql stable security definer set search_path = public, pg_temp as $$
  select c.tx::text, c.seq, c.tenant_id, c.collaboration_id, c.life_area, c.audience_id, c.type, c.entity, c.entity_id, c.version, c.hidden_from
    from change c
   where (c.tx, c.seq) > (after_tx, after_seq) and c.tx < pg_snapshot_xmin(pg_current_snapshot())
   order by c.tx, c.seq
   limit at_most
$$;

create policy guard on notice as restrictive for select to samplan_app
  using ((select app.hidden()) is null or collaboration_id is null or not app.notice_hidden(app.person(), collaboration_id, actor_id, about_id));

-- The worker warns the coordinator before a guard falls, once for each date it is set to end.
create function app.warn_of_guards(ahead interval) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  due record;
begin
  for due in
    select g.id, g.collaboration_id, coordinators.ids, ((upper(g.valid) - interval '1 second') at time zone 'Europe/Oslo')::date as last_day
      from disclosure_guard g
     cross join lateral (
           select array_agg(distinct a.viewer_id) as ids from circle_access a
            where a.collaboration_id = g.collaboration_id and a.relation = 'coordinator' and a.valid @> app.now()) coordinators
     where g.tenant_id = app.tenant() and g.told_at is null and g.valid @> app.now() and upper(g.valid) <= app.now() + ahead
  loop
    perform app.notify(array(select gen_random_uuid() from unnest(due.ids) r where r not in (select recipient_id from notice where kind = 'guard_ending' and about_id = due.id and on_date = due.last_day)),
                       array(select r from unnest(due.ids) r where r not in (select recipient_id from notice where kind = 'guard_ending' and about_id = due.id and on_date = due.last_day)),
                       'guard_ending', due.collaboration_id, due.id, null, due.last_day);
  end loop;
end $$;

-- ── Crisis steps ──────────────────────────────────────────────────────────────────────────────────────────────────
-- A sign that things are turning, what is done then, by whom, and who is called.
create table crisis_step (
  id uuid primary key,
  tenant_id uuid not null,
  collaboration_id uuid not null,
  life_area text not null check (life_area in ('common','mental_health')),
  early_warning text not null check (length(early_warning) between 1 and 300),
  steps text not null check (length(steps) between 1 and 1000),
  who_does text check (length(who_does) between 1 and 200),
  who_to_call text check (length(who_to_call) between 1 and 200),
  position integer not null,
  created_by uuid not null,
  created_at timestamptz not null,
  removed_at timestamptz,
  version integer not null default 1,
  unique (tenant_id, collaboration_id, id),
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, created_by) references person (tenant_id, id)
);
create index crisis_step_collaboration on crisis_step (collaboration_id, position, id) where removed_at is null;
call app.protect_circle('crisis_step');
grant insert, update on crisis_step to samplan_app;
call app.watch_changes('crisis_step');

-- ── Emergency access ──────────────────────────────────────────────────────────────────────────────────────────────
-- Off until the municipality names the law it rests on, and only as long as it stands by that.
create table emergency_setting (
  id uuid primary key,
  tenant_id uuid not null references municipality,
  legal_ground text not null check (length(legal_ground) between 1 and 200),
  max_hours integer not null check (max_hours between 1 and 24),
  valid tstzrange not null check (not isempty(valid) and not lower_inf(valid)),
  set_by uuid not null,
  set_at timestamptz not null,
  version integer not null default 1,
  foreign key (tenant_id, set_by) references person (tenant_id, id),
  constraint emergency_setting_one exclude using gist (tenant_id with =, valid with &&)
);
call app.protect_tenant('emergency_setting');
create policy known_to_all on emergency_setting for select to samplan_app using (true);
create policy set_by_administrator on emergency_setting for insert to samplan_app with check ((select app.has_unit_role('administrator')));
create policy ended_by_administrator on emergency_setting for update to samplan_app
  using ((select app.has_unit_role('administrator'))) with check ((select app.has_unit_role('administrator')));
grant insert, update on emergency_setting to samplan_app;
call app.watch_changes('emergency_setting');

-- Every attempt, what came of it, and nothing of whom it was about. For the limit on guessing, and for log control.
create table emergency_attempt (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references municipality,
  person_id uuid not null,
  at timestamptz not null,
  outcome text not null check (outcome in ('opened','nothing')),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index emergency_attempt_person on emergency_attempt (person_id, at desc);
call app.protect_tenant('emergency_attempt');
create policy reviewers on emergency_attempt for select to samplan_app
  using ((select app.has_unit_role('coordinating')) or (select app.has_unit_role('log_control')));
grant insert on emergency_attempt to samplan_definer;

alter table emergency_access add constraint emergency_access_reviewed_by_another check (reviewed_by <> person_id);
create index emergency_access_opened on emergency_access (tenant_id, opened_at desc, id desc);
create index emergency_access_waiting on emergency_access (tenant_id, opened_at, id) where reviewed_at is null;
-- The one who opened sees their own opening, and those who look it over see all; neither sees the collaboration by it.
drop policy told_to_few on emergency_access;
create policy told_to_few on emergency_access as restrictive to samplan_app
  using (person_id = app.person() or collaboration_id = any ((select app.circle_as(array['owner','guardian','parent','coordinator']))::uuid[])
         or (select app.has_unit_role('coordinating')) or (select app.has_unit_role('log_control')))
  with check (person_id = app.person() or collaboration_id = any ((select app.circle_as(array['owner','guardian','parent','coordinator']))::uuid[])
         or (select app.has_unit_role('coordinating')) or (select app.has_unit_role('log_control')));
create policy own_opening on emergency_access to samplan_app using (person_id = app.person()) with check (person_id = app.person());
create policy reviewers on emergency_access to samplan_app
  using ((select app.has_unit_role('coordinating')) or (select app.has_unit_role('log_control')))
  with check ((select app.has_unit_role('coordinating')) or (select app.has_unit_role('log_control')));
grant update (valid, reviewed_by, reviewed_at, review_note, version) on emergency_access to samplan_app;
call app.watch_changes('emergency_access');

-- Citizens met through an opening: the person and their next of kin for who opened it, the person alone for reviewers.
create function app.emergency_people() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct met.person_id), '{}')
    from (
      select c.owner_id as person_id from collaboration c where c.id = any (app.emergency_circle())
      union all
      select k.person_id from next_of_kin k where k.collaboration_id = any (app.emergency_circle()) and k.valid @> app.now()
      union all
      select c.owner_id from emergency_access e join collaboration c on c.id = e.collaboration_id
       where e.tenant_id = app.tenant() and (app.has_unit_role('coordinating') or app.has_unit_role('log_control'))
    ) met
$$;
create function app.owners_of_openings(ids uuid[]) returns table (opening_id uuid, owner_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select e.id, c.owner_id from emergency_access e join collaboration c on c.id = e.collaboration_id
   where e.tenant_id = app.tenant() and e.id = any (ids) and (app.has_unit_role('coordinating') or app.has_unit_role('log_control'))
$$;
create policy emergency on person for select to samplan_app using (id = any ((select app.emergency_people())::uuid[]));
create policy emergency on collaboration for select to samplan_app using (id = any ((select app.emergency_circle())::uuid[]));
create policy emergency on crisis_step for select to samplan_app using (removed_at is null and collaboration_id = any ((select app.emergency_circle())::uuid[]));
create policy emergency on next_of_kin for select to samplan_app using (valid @> app.now() and collaboration_id = any ((select app.emergency_circle())::uuid[]));
create policy emergency on team_membership for select to samplan_app
  using (accepted_at is not null and valid @> app.now() and collaboration_id = any ((select app.emergency_circle())::uuid[])
         and (role in ('coordinator','child_coordinator','primary_contact')
              or exists (select from unit where unit.id = unit_id and unit.kind = 'gp')));
create policy emergency on circle_access for select to samplan_app
  using (relation = 'emergency' and viewer_id = app.person());
-- The change rows of one's own opening, of looking one over, and of the municipality's own decision.
create policy emergency on change for insert to samplan_app
  with check (audience_id = app.person()
              and (entity = 'emergency_access' and exists (select from emergency_access e where e.id = entity_id and e.collaboration_id = change.collaboration_id)
                   or entity = 'emergency_setting' and collaboration_id is null));

alter table access_log drop constraint access_log_section_check;
alter table access_log add constraint access_log_section_check check (section in ('overview','plan','team','meetings','minutes','messages','crisis'));

-- Opens for a limited time. Whoever is not found, is found twice, or has nothing to open gives the same answer; that it
-- was tried is kept, and who tries often waits.
create function app.open_emergency(opening uuid, hashes bytea[], sought_name text, sought_born date, from_unit uuid, why text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  setting emergency_setting;
  target uuid;
  owner uuid;
  recipients uuid[];
begin
  perform pg_advisory_xact_lock(hashtextextended('emergency:' || app.person(), 0));
  select * into setting from emergency_setting where tenant_id = app.tenant() and valid @> app.now();
  if setting.id is null then
    return 'off';
  end if;
  if not exists (select from unit_membership where tenant_id = app.tenant() and person_id = app.person() and unit_id = from_unit
                    and role in ('employee','leader') and valid @> app.now()) then
    return 'not_employed';
  end if;
  if (select count(*) from emergency_attempt where person_id = app.person() and outcome = 'nothing' and at > app.now() - interval '15 minutes') >= 5
     or (select count(*) from emergency_attempt where person_id = app.person() and at > app.now() - interval '24 hours') >= 20 then
    return 'too_many';
  end if;
  select case when count(*) = 1 then min(c.id::text)::uuid end, case when count(*) = 1 then min(p.id::text)::uuid end into target, owner
    from person p
    join collaboration c on c.owner_id = p.id and c.state <> 'closed'
   where p.tenant_id = app.tenant() and p.kind = 'citizen'
     and case when hashes is not null then exists (select from national_id n where n.person_id = p.id and n.tenant_id = p.tenant_id and n.person_kind = 'citizen' and n.hash = any (hashes))
              else p.born_on = sought_born and lower(p.given_name || ' ' || p.family_name) = lower(sought_name) end;
  if target is null or owner = app.person() then
    insert into emergency_attempt (tenant_id, person_id, at, outcome) values (app.tenant(), app.person(), app.now(), 'nothing');
    return 'nothing';
  end if;
  if exists (select from circle_access where collaboration_id = target and viewer_id = app.person() and valid @> app.now()) then
    return 'inside';
  end if;
  insert into emergency_attempt (tenant_id, person_id, at, outcome) values (app.tenant(), app.person(), app.now(), 'opened');
  insert into emergency_access (id, tenant_id, collaboration_id, person_id, unit_id, reason, legal_ground, opened_at, valid)
  values (opening, app.tenant(), target, app.person(), from_unit, why, setting.legal_ground, app.now(),
          tstzrange(app.now(), least(app.now() + make_interval(hours => setting.max_hours), upper(setting.valid))));
  insert into change (tenant_id, at, actor_id, collaboration_id, life_area, audience_id, type, entity, entity_id, version, correlation_id)
  values (app.tenant(), app.now(), app.person(), target, 'common', app.person(), 'emergency.changed', 'emergency_access', opening, 1, app.correlation());
  recipients := array(select owner union select viewer_id from circle_access where collaboration_id = target and relation in ('coordinator','guardian') and valid @> app.now());
  perform app.notify(array(select gen_random_uuid() from unnest(recipients)), recipients, 'emergency_opened', target, opening, app.person(), null);
  return 'opened';
end $$;
grant insert on emergency_access to samplan_definer;

-- Anything of a collaboration can be tried by its id.
create or replace function app.log_miss(entity text, entity_id uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  owned_by text := case when entity = 'collaboration' then 'id' else 'collaboration_id' end;
begin
  if app.person() is null
     or not exists (select from pg_attribute where attrelid = to_regclass('public.' || quote_ident(entity)) and attname = owned_by)
     or not exists (select from pg_attribute where attrelid = to_regclass('public.' || quote_ident(entity)) and attname = 'id') then
    return;
  end if;
  execute format(
    'insert into access_log (tenant_id, at, outcome, viewer_id, viewer_tenant_id, collaboration_id, section, correlation_id)
     select tenant_id, app.now(), ''denied'', app.person(), app.tenant(), %I, $2, app.correlation() from %I where id = $1', owned_by, entity)
  using entity_id, case
    when entity in ('individual_plan','goal','measure') then 'plan'
    when entity in ('meeting','agenda_item','meeting_decision') then 'meetings'
    when entity in ('thread','message') then 'messages'
    when entity = 'crisis_step' then 'crisis'
    when entity like 'team\_%' or entity like 'standing\_%'
      or entity in ('ground','consent_request','exclusion','next_of_kin','guardian_mandate','parental_responsibility') then 'team'
    else 'overview' end;
end $$;

-- ── Who may call what ─────────────────────────────────────────────────────────────────────────────────────────────
revoke execute on all functions in schema app from public;
revoke execute on all procedures in schema app from public;
grant execute on function app.hidden(), app.hidden_names(), app.notice_hidden(uuid, uuid, uuid, uuid) to samplan_app;
grant execute on function app.change_feed(xid8, bigint, integer) to samplan_app;
grant execute on function app.emergency_people(), app.owners_of_openings(uuid[]), app.open_emergency(uuid, bytea[], text, date, uuid, text) to samplan_app;
grant execute on function app.warn_of_guards(interval) to samplan_worker;
grant execute on function app.hidden_in(uuid, uuid), app.row_text(text, uuid), app.notify(uuid[], uuid[], text, uuid, uuid, uuid, date) to samplan_definer;

alter function app.guard_toward_child_or_relative() owner to samplan_definer;
alter function app.hidden_in(uuid, uuid) owner to samplan_definer;
alter function app.hidden() owner to samplan_definer;
alter function app.hidden_names() owner to samplan_definer;
alter function app.row_text(text, uuid) owner to samplan_definer;
alter function app.mark_hidden() owner to samplan_definer;
alter function app.change_feed(xid8, bigint, integer) owner to samplan_definer;
alter function app.notice_hidden(uuid, uuid, uuid, uuid) owner to samplan_definer;
alter function app.warn_of_guards(interval) owner to samplan_definer;
alter function app.owners_of_openings(uuid[]) owner to samplan_definer;
alter function app.emergency_people() owner to samplan_definer;
alter function app.open_emergency(uuid, bytea[], text, date, uuid, text) owner to samplan_definer;
revoke create on schema app from samplan_definer;
