-- Organisations and units that come and go, who works where, what each unit can help with, and the few facts about
-- collaborations that others than the circle may know. The rules in words are in docs/domain.md.
grant create on schema app to samplan_definer;

-- The calendar date it is in Norway.
create function app.today() returns date language sql stable parallel safe
  return (app.now() at time zone 'Europe/Oslo')::date;

-- ── Organisations ─────────────────────────────────────────────────────────────────────────────────────────────────
-- The ninth digit is a check digit, modulus 11 with weights 3 2 7 6 5 4 3 2.
create function app.is_organisation_number(number text) returns boolean language sql immutable parallel safe
  return number ~ '^[0-9]{9}$' and substr(number, 9, 1)::integer = (11 - (
      3 * substr(number, 1, 1)::integer + 2 * substr(number, 2, 1)::integer + 7 * substr(number, 3, 1)::integer
    + 6 * substr(number, 4, 1)::integer + 5 * substr(number, 5, 1)::integer + 4 * substr(number, 6, 1)::integer
    + 3 * substr(number, 7, 1)::integer + 2 * substr(number, 8, 1)::integer) % 11) % 11;

create table organisation (
  id uuid primary key,
  tenant_id uuid not null references municipality,
  name text not null check (length(name) between 1 and 200),
  type text not null check (type in ('municipality','nav_state','nav_municipal','neighbour_municipality','specialist_health','private','voluntary')),
  organisation_number text constraint organisation_number_checked check (app.is_organisation_number(organisation_number)),
  valid daterange not null default daterange(null, null) check (not isempty(valid)),
  version integer not null default 1,
  unique (tenant_id, id),
  -- The two lines of a NAV office may share a number.
  constraint organisation_number_once unique (tenant_id, organisation_number, type)
);
call app.protect_tenant('organisation');
create policy directory on organisation for select to samplan_app using (true);
create policy administered on organisation to samplan_app
  using ((select app.has_unit_role('administrator'))) with check ((select app.has_unit_role('administrator')));
grant insert, update on organisation to samplan_app;

-- ── Units ─────────────────────────────────────────────────────────────────────────────────────────────────────────
alter table unit
  add column organisation_id uuid,
  add column code text check (length(code) between 1 and 50),
  add column zone text check (length(zone) between 1 and 100),
  add column valid daterange not null default daterange(null, null) check (not isempty(valid)),
  add column version integer not null default 1,
  add foreign key (tenant_id, organisation_id) references organisation (tenant_id, id),
  add constraint unit_code_once unique (tenant_id, code),
  drop constraint unit_kind_check,
  add constraint unit_kind_check check (kind in ('home_care','mental_health','rehabilitation','nav_municipal','nav_state','purchaser_office','coordinating_unit','day_centre','family_centre','child_welfare','school','gp','housing','administration','specialist_health','private_service','voluntary'));
create index unit_organisation on unit (organisation_id);
drop policy directory on unit;
create policy directory on unit for select to samplan_app using (true);
create policy administered on unit to samplan_app
  using ((select app.has_unit_role('administrator'))) with check ((select app.has_unit_role('administrator')));
grant insert, update on unit to samplan_app;

-- Units in which the viewer is the leader now.
create function app.led_units() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct unit_id), '{}') from unit_membership
   where tenant_id = app.tenant() and person_id = app.person() and role = 'leader' and valid @> app.now()
$$;
-- Whether the leader of this person's unit is asking.
create function app.leads_person(target uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from unit_membership
                  where tenant_id = app.tenant() and person_id = target and valid @> app.now() and unit_id = any (app.led_units()))
$$;
create function app.is_professional() returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from person where tenant_id = app.tenant() and id = app.person() and kind = 'professional')
$$;

-- What a unit replaces from a day on. The units it replaces keep their rows, their names and all that points to them.
create table unit_succession (
  id uuid primary key,
  tenant_id uuid not null references municipality,
  from_unit_id uuid not null,
  to_unit_id uuid not null,
  on_date date not null,
  foreign key (tenant_id, from_unit_id) references unit (tenant_id, id),
  foreign key (tenant_id, to_unit_id) references unit (tenant_id, id),
  constraint unit_succession_once unique (from_unit_id, to_unit_id),
  check (from_unit_id <> to_unit_id)
);
create index unit_succession_to on unit_succession (to_unit_id);
call app.protect_tenant('unit_succession');
create policy directory on unit_succession for select to samplan_app using (true);
create policy administered on unit_succession for insert to samplan_app with check ((select app.has_unit_role('administrator')));
grant insert on unit_succession to samplan_app;

-- ── What a unit can help with, and how to reach it directly ───────────────────────────────────────────────────────
create function app.searchable(words text[]) returns text language sql immutable parallel safe
  return array_to_string(words, ' ');

create table unit_profile (
  unit_id uuid primary key,
  tenant_id uuid not null references municipality,
  helps_with text not null default '' check (length(helps_with) <= 2000),
  tags text[] not null default '{}' check (cardinality(tags) <= 30),
  opening_hours text not null default '' check (length(opening_hours) <= 500),
  phone text check (length(phone) between 1 and 40),
  email text check (length(email) between 3 and 200),
  version integer not null default 1,
  document tsvector generated always as (
    setweight(to_tsvector('norwegian', app.searchable(tags)), 'A') || setweight(to_tsvector('norwegian', helps_with), 'B')) stored,
  foreign key (tenant_id, unit_id) references unit (tenant_id, id)
);
call app.protect_tenant('unit_profile');
create policy directory on unit_profile for select to samplan_app using (true);
create policy described on unit_profile to samplan_app
  using ((select app.has_unit_role('administrator')) or unit_id = any ((select app.led_units())::uuid[]))
  with check ((select app.has_unit_role('administrator')) or unit_id = any ((select app.led_units())::uuid[]));
grant insert, update on unit_profile to samplan_app;

-- ── Employees ─────────────────────────────────────────────────────────────────────────────────────────────────────
create table employee (
  person_id uuid primary key,
  tenant_id uuid not null references municipality,
  kind text not null default 'professional' check (kind = 'professional'),
  employee_number text check (length(employee_number) between 1 and 50),
  work_email text check (length(work_email) between 3 and 200),
  competences text[] not null default '{}' check (cardinality(competences) <= 30),
  version integer not null default 1,
  document tsvector generated always as (setweight(to_tsvector('norwegian', app.searchable(competences)), 'C')) stored,
  constraint employee_number_once unique (tenant_id, employee_number),
  foreign key (tenant_id, person_id, kind) references person (tenant_id, id, kind)
);
create unique index employee_email_once on employee (tenant_id, lower(work_email));
call app.protect_tenant('employee');
-- Colleagues see what colleagues can do; citizens see who works where, by name and profession.
create policy colleagues on employee for select to samplan_app using ((select app.is_professional()));
create policy administered on employee to samplan_app
  using ((select app.has_unit_role('administrator')) or app.leads_person(person_id))
  with check ((select app.has_unit_role('administrator')) or app.leads_person(person_id));
grant insert, update on employee to samplan_app;

drop policy known_people on person;
create policy known_people on person for select to samplan_app
  using (kind = 'professional' or id = app.person() or id = any ((select app.circle_people())::uuid[]));
create policy administered_added on person for insert to samplan_app
  with check (kind = 'professional' and (select app.has_unit_role('administrator')));
create policy administered_changed on person for update to samplan_app
  using (kind = 'professional' and ((select app.has_unit_role('administrator')) or app.leads_person(id)))
  with check (kind = 'professional' and ((select app.has_unit_role('administrator')) or app.leads_person(id)));
-- Whoever else may see a person may not change them.
create policy administered_only on person as restrictive for update to samplan_app
  using (kind = 'professional' and ((select app.has_unit_role('administrator')) or app.leads_person(id)))
  with check (kind = 'professional' and ((select app.has_unit_role('administrator')) or app.leads_person(id)));
grant insert, update (given_name, family_name, profession, work_phone) on person to samplan_app;

alter table unit_membership
  add column version integer not null default 1,
  add constraint unit_membership_begins check (not lower_inf(valid));
create index unit_membership_unit on unit_membership (unit_id);
create index unit_membership_person on unit_membership (person_id);
drop policy directory on unit_membership;
create policy directory on unit_membership for select to samplan_app using (true);
create policy administered on unit_membership to samplan_app
  using ((select app.has_unit_role('administrator'))) with check ((select app.has_unit_role('administrator')));
grant insert, update (unit_id, valid, version) on unit_membership to samplan_app;

-- Somebody must be able to let the next one in.
create function app.administrator_remains() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- One after the other: two who remove each other at once would each see the other remain.
  perform pg_advisory_xact_lock(hashtextextended('administrators ' || new.tenant_id, 0));
  if not exists (select from unit_membership where tenant_id = new.tenant_id and role = 'administrator' and upper_inf(valid)) then
    raise exception 'a municipality needs an administrator' using errcode = 'check_violation', constraint = 'administrator_remains';
  end if;
  return null;
end $$;
create constraint trigger administrator_remains after update on unit_membership deferrable initially deferred
  for each row when (old.role = 'administrator') execute function app.administrator_remains();

-- Nothing new begins with a unit that is closed. What was there before stays, and a consent may still be narrowed.
create function app.unit_is_open() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  row_now jsonb := to_jsonb(new);
  begins date;
begin
  if new.unit_id is null then
    return null;
  end if;
  if tg_table_name = 'ground' and row_now ->> 'replaces' is not null and exists (
       select from ground former where former.id = (row_now ->> 'replaces')::uuid and former.unit_id = new.unit_id
         and array(select jsonb_array_elements_text(row_now -> 'areas')) <@ former.areas) then
    return null;
  end if;
  begins := coalesce((lower((row_now ->> 'valid')::tstzrange) at time zone 'Europe/Oslo')::date, app.today());
  if not exists (select from unit where id = new.unit_id and valid @> begins) then
    raise exception 'the unit is not open on %', begins using errcode = 'check_violation', constraint = 'unit_open';
  end if;
  return null;
end $$;
create trigger unit_is_open after insert on unit_membership for each row execute function app.unit_is_open();
create trigger unit_is_open after insert on team_membership for each row execute function app.unit_is_open();
create trigger unit_is_open after insert on ground for each row execute function app.unit_is_open();
create trigger unit_is_open after insert on consent_request for each row execute function app.unit_is_open();
create trigger unit_is_open after insert on standing_team for each row execute function app.unit_is_open();

-- ── History of the register: kept by itself, so that no write can forget it ───────────────────────────────────────
create table register_change (
  id bigint generated always as identity primary key,
  tenant_id uuid not null references municipality,
  at timestamptz not null,
  actor_id uuid,
  entity text not null,
  entity_id uuid not null,
  unit_id uuid,
  before jsonb,
  after jsonb not null,
  correlation_id text,
  foreign key (tenant_id, actor_id) references person (tenant_id, id)
);
create index register_change_unit on register_change (unit_id, id desc);
call app.protect_tenant('register_change');
create policy administrators on register_change for select to samplan_app using ((select app.has_unit_role('administrator')));
grant insert on register_change to samplan_definer;
create trigger register_change_is_history before update or delete on register_change for each row execute function app.refuse();
create trigger register_change_is_kept before truncate on register_change for each statement execute function app.refuse();

create function app.keep_register() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  was jsonb := case when tg_op = 'UPDATE' then to_jsonb(old) - 'document' end;
  is_now jsonb := to_jsonb(new) - 'document';
begin
  if was = is_now then
    return null;
  end if;
  insert into register_change (tenant_id, at, actor_id, entity, entity_id, unit_id, before, after, correlation_id)
  values (app.tenant(), app.now(), app.person(), tg_table_name,
          coalesce(is_now ->> 'id', is_now ->> tg_argv[0])::uuid, (is_now ->> tg_argv[0])::uuid, was, is_now, app.correlation());
  return null;
end $$;
create trigger kept after insert or update on organisation for each row when (current_user = 'samplan_app') execute function app.keep_register('id');
create trigger kept after insert or update on unit for each row when (current_user = 'samplan_app') execute function app.keep_register('id');
create trigger kept after insert or update on unit_profile for each row when (current_user = 'samplan_app') execute function app.keep_register('unit_id');
create trigger kept after insert or update on unit_membership for each row when (current_user = 'samplan_app') execute function app.keep_register('unit_id');
create trigger kept after insert on unit_succession for each row when (current_user = 'samplan_app') execute function app.keep_register('from_unit_id');
create trigger kept after insert or update on employee for each row when (current_user = 'samplan_app') execute function app.keep_register('person_id');

-- A unit that will be replaced is told to the coordinators of those who have said yes to it; nobody else learns who.
create function app.tell_of_succession(target uuid, from_day date) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not app.has_unit_role('administrator') then
    return;
  end if;
  perform app.notify(array[gen_random_uuid()], array[m.person_id], 'consent_unit_changed', g.collaboration_id, g.id, null, from_day)
     from ground g
     join team_membership m on m.collaboration_id = g.collaboration_id and m.role in ('coordinator','child_coordinator')
          and m.accepted_at is not null and m.valid @> app.now()
    where g.tenant_id = app.tenant() and g.unit_id = target and g.valid @> (from_day::timestamp at time zone 'Europe/Oslo');
end $$;

-- ── The few facts about collaborations that the coordinating unit may know: who, since when, which coordinator ────
create table collaboration_facts (
  collaboration_id uuid primary key,
  tenant_id uuid not null,
  owner_id uuid not null,
  state text not null,
  opened_on date not null,
  coordinator_id uuid,
  coordinator_since date,
  -- When the clock alone changes who coordinates; the worker then looks again.
  stale_at timestamptz,
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, owner_id) references person (tenant_id, id),
  foreign key (tenant_id, coordinator_id) references person (tenant_id, id)
);
create index collaboration_facts_list on collaboration_facts (tenant_id, (coordinator_id is not null), opened_on, collaboration_id) where state <> 'closed';
create index collaboration_facts_owner on collaboration_facts (owner_id);
create index collaboration_facts_stale on collaboration_facts (tenant_id, stale_at);
call app.protect_tenant('collaboration_facts');
create policy coordinating on collaboration_facts for select to samplan_app using ((select app.has_unit_role('coordinating')));
grant insert, update on collaboration_facts to samplan_definer;
create policy coordinated_people on person for select to samplan_app
  using ((select app.has_unit_role('coordinating')) and exists (select from collaboration_facts f where f.owner_id = person.id and f.state <> 'closed'));

create function app.note_collaboration(target uuid) returns void language sql security definer set search_path = public, pg_temp as $$
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
create function app.facts_follow() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform app.note_collaboration((to_jsonb(new) ->> case when tg_table_name = 'collaboration' then 'id' else 'collaboration_id' end)::uuid);
  return null;
end $$;
create constraint trigger facts_follow after insert or update on collaboration deferrable initially deferred
  for each row execute function app.facts_follow();
create constraint trigger facts_follow after insert or update on team_membership deferrable initially deferred
  for each row when (new.level = 'coordinate') execute function app.facts_follow();

-- The worker's part: those whose coordinator has begun or ended by the clock since.
create function app.refresh_collaboration_facts(until timestamptz) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  target uuid;
  refreshed integer := 0;
begin
  for target in select collaboration_id from collaboration_facts where tenant_id = app.tenant() and stale_at <= until order by 1 loop
    perform app.note_collaboration(target);
    refreshed := refreshed + 1;
  end loop;
  return refreshed;
end $$;

-- How much the people of a unit carry, in numbers, to its leader alone. The row without a person is the whole unit.
create function app.unit_load(target uuid) returns table (person_id uuid, collaborations integer, coordinated integer)
language sql stable security definer set search_path = public, pg_temp as $$
  with seats as (
    select m.person_id, m.collaboration_id, m.level
      from team_membership m
      join collaboration c on c.id = m.collaboration_id and c.state <> 'closed'
     where m.tenant_id = app.tenant() and m.unit_id = target and target = any (app.led_units())
       and m.accepted_at is not null and m.valid @> app.now()
  ), staff as (
    select distinct um.person_id from unit_membership um
     where um.tenant_id = app.tenant() and um.unit_id = target and target = any (app.led_units()) and um.valid @> app.now()
  )
  select staff.person_id, count(distinct seats.collaboration_id)::integer,
         (count(distinct seats.collaboration_id) filter (where seats.level = 'coordinate'))::integer
    from staff left join seats on seats.person_id = staff.person_id
   group by staff.person_id
  union all
  select null, count(distinct collaboration_id)::integer, (count(distinct collaboration_id) filter (where level = 'coordinate'))::integer
    from seats where target = any (app.led_units())
$$;

-- ── Who may call what ─────────────────────────────────────────────────────────────────────────────────────────────
revoke execute on all functions in schema app from public;
grant execute on function app.today(), app.is_organisation_number(text), app.searchable(text[]) to samplan_app, samplan_worker, samplan_definer;
grant execute on function app.led_units(), app.leads_person(uuid), app.is_professional(), app.unit_load(uuid), app.tell_of_succession(uuid, date) to samplan_app;
grant execute on function app.refresh_collaboration_facts(timestamptz) to samplan_worker;
grant execute on function app.note_collaboration(uuid) to samplan_definer;

alter function app.led_units() owner to samplan_definer;
alter function app.leads_person(uuid) owner to samplan_definer;
alter function app.is_professional() owner to samplan_definer;
alter function app.administrator_remains() owner to samplan_definer;
alter function app.unit_is_open() owner to samplan_definer;
alter function app.keep_register() owner to samplan_definer;
alter function app.tell_of_succession(uuid, date) owner to samplan_definer;
alter function app.note_collaboration(uuid) owner to samplan_definer;
alter function app.facts_follow() owner to samplan_definer;
alter function app.refresh_collaboration_facts(timestamptz) owner to samplan_definer;
alter function app.unit_load(uuid) owner to samplan_definer;

-- Those that were there before, in every municipality.
create function app.note_all() returns void language sql security definer set search_path = public, pg_temp as $$
  select app.note_collaboration(id) from collaboration
$$;
alter function app.note_all() owner to samplan_definer;
select app.note_all();
drop function app.note_all();
revoke create on schema app from samplan_definer;
