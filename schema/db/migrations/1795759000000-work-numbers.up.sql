-- The national number of an employee, by which HelseID finds them. It opens when two people have typed the same; why is
-- in docs/adr/0015-two-people-vouch-for-a-work-address.md. Numbers of citizens have no such words.
grant create on schema app to samplan_definer;
grant delete on national_id to samplan_definer;

alter table national_id
  -- Nobody: whoever runs the program did, with the database's own rights, or it is a citizen's.
  add column set_by uuid,
  add column confirmed_by uuid,
  add column waiting_login uuid references login,
  add column waiting_since timestamptz,
  add foreign key (tenant_id, set_by) references person (tenant_id, id),
  add foreign key (tenant_id, confirmed_by) references person (tenant_id, id),
  add constraint national_id_word_at_work check (person_kind = 'professional' or set_by is null and confirmed_by is null),
  add constraint national_id_another_confirms check (confirmed_by <> person_id and confirmed_by <> set_by),
  add constraint national_id_waits_since check ((waiting_login is null) = (waiting_since is null)),
  add constraint national_id_waits_for_a_word check (waiting_login is null or set_by is not null and confirmed_by is null);
create index national_id_waiting on national_id (waiting_login) where waiting_login is not null;

alter table entry_attempt drop constraint entry_attempt_way_check;
alter table entry_attempt add constraint entry_attempt_way_check check (way in ('personal_link', 'code', 'by_number', 'by_name', 'work_number'));

-- Whether somebody may say who an employee is: an administrator, or the leader of a unit where the employee works.
create function app.may_vouch(employee_id uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from person p where p.id = employee_id and p.tenant_id = app.tenant() and p.kind = 'professional')
     and (app.has_unit_role('administrator') or app.leads_person(employee_id))
$$;

-- How far the numbers of employees are: one word or two. Whoever has none is not there.
create function app.work_numbers(employees uuid[]) returns table (person_id uuid, confirmed boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select n.person_id, n.set_by is null or n.confirmed_by is not null
    from national_id n
   where n.person_id = any (employees) and n.person_kind = 'professional' and app.may_vouch(n.person_id)
$$;

-- Employees of a unit whose number lacks a second word, for its leader and administrators.
create function app.unconfirmed_numbers(target uuid)
returns table (person_id uuid, set_by uuid, set_at timestamptz, waiting_since timestamptz, own_word boolean, sort text)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, n.set_by, n.recorded_at, n.waiting_since, app.is_oneself(n.set_by) or app.is_oneself(p.id),
         case when n.waiting_since is null then '1 ' else '0 ' end || p.family_name || ' ' || p.given_name
    from national_id n
    join person p on p.id = n.person_id and p.login_id is null
   where n.tenant_id = app.tenant() and n.set_by is not null and n.confirmed_by is null
     and exists (select from unit_membership m where m.person_id = p.id and m.unit_id = target and m.valid @> app.now())
     and (app.has_unit_role('administrator') or target = any (app.led_units()))
$$;

-- One types the number of an employee. The first word is kept; the same from another opens it; another number takes the
-- place of the one that was. Answers 'noted', 'differs' or 'confirmed', or why not.
create function app.note_work_number(employee_id uuid, seal_key text, new_sealed bytea, new_hash_key text, new_hash bytea, hashes bytea[], tried_source bytea)
returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare
  known person;
  awaited uuid;
  was national_id;
  same boolean;
  why text;
begin
  if not app.may_vouch(employee_id) then
    return 'not_found';
  end if;
  select n.waiting_login into awaited from national_id n where n.person_id = employee_id;
  perform pg_advisory_xact_lock(hashtextextended('arrival ' || coalesce(awaited, employee_id), 0));
  perform pg_advisory_xact_lock(hashtextextended('work-number ' || app.tenant(), 0));
  select p.* into known from person p where p.id = employee_id for update;
  select n.* into was from national_id n where n.person_id = employee_id for update;
  if was.waiting_login is distinct from awaited then
    return 'changed';
  end if;
  same := coalesce(was.hash = any (hashes), false);
  why := case
    -- Every try counts, also one that finds nobody: else whoever may type could find out whose a number is by trying.
    when (select count(*) from entry_attempt a where a.way = 'work_number' and a.source = tried_source and a.at > app.now() - interval '1 hour') >= 40
      or (select count(*) from entry_attempt a where a.way = 'work_number' and a.source = tried_source and a.about_id = employee_id
             and a.at > app.now() - interval '1 day') >= 5 then 'too_many'
    when known.login_id is not null then 'known'
    when exists (select from national_id n where n.tenant_id = app.tenant() and n.person_kind = 'professional'
                    and n.hash = any (hashes) and n.person_id <> employee_id) then 'taken'
    when same and was.set_by is not null and was.confirmed_by is null
         and (app.is_oneself(was.set_by) or app.is_oneself(employee_id)
              or exists (select from person me where me.id = app.person() and me.login_id = was.waiting_login)) then 'oneself'
  end;
  perform app.note_attempt('work_number', why, app.tenant(), employee_id, null, tried_source);
  if why is not null then
    return why;
  end if;
  if same and (was.set_by is null or was.confirmed_by is not null) then
    return 'confirmed';
  end if;
  if same then
    update national_id set confirmed_by = app.person(), waiting_login = null, waiting_since = null where person_id = employee_id;
    if awaited is not null and app.may_become(awaited, employee_id) then
      update person set login_id = awaited where id = employee_id;
      perform app.tell_of_arrival(employee_id, 'employee_connected', array[was.set_by, app.person()]);
    end if;
  else
    insert into national_id as n (person_id, tenant_id, person_kind, key_id, sealed, hash_key_id, hash, recorded_at, set_by)
    values (employee_id, app.tenant(), 'professional', seal_key, new_sealed, new_hash_key, new_hash, app.now(), app.person())
    on conflict (person_id) do update
      set key_id = excluded.key_id, sealed = excluded.sealed, hash_key_id = excluded.hash_key_id, hash = excluded.hash,
          recorded_at = excluded.recorded_at, set_by = excluded.set_by, confirmed_by = null, waiting_login = null, waiting_since = null;
  end if;
  insert into register_change (tenant_id, at, actor_id, entity, entity_id, after, correlation_id)
  values (app.tenant(), app.now(), app.person(), 'work_number', employee_id, jsonb_build_object('person_id', employee_id, 'confirmed', same), app.correlation());
  return case when same then 'confirmed' when was.person_id is not null and (was.confirmed_by is not null or not app.is_oneself(was.set_by)) then 'differs' else 'noted' end;
end $$;

-- Takes a number that was wrong off an employee who has not come in by it. Answers 'done', or why not.
create function app.remove_work_number(employee_id uuid) returns text language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not app.may_vouch(employee_id) then
    return 'not_found';
  end if;
  perform from person p where p.id = employee_id and p.login_id is null for update;
  if not found then
    return 'known';
  end if;
  delete from national_id n where n.person_id = employee_id and n.person_kind = 'professional';
  if found then
    insert into register_change (tenant_id, at, actor_id, entity, entity_id, after, correlation_id)
    values (app.tenant(), app.now(), app.person(), 'work_number', employee_id, jsonb_build_object('person_id', employee_id, 'removed', true), app.correlation());
  end if;
  return 'done';
end $$;

create or replace function app.arrive_with_national_id(login uuid, hashes bytea[], wanted_kind text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here record;
begin
  perform pg_advisory_xact_lock(hashtextextended('arrival ' || login, 0));
  for here in
    select p.id as person_id, n.set_by, n.confirmed_by, n.waiting_login
      from national_id n join person p on p.id = n.person_id
     where n.hash = any (hashes) and n.person_kind = wanted_kind and (p.login_id is null or app.is_code_login(p.login_id))
     order by p.id
       for update of p, n
  loop
    if wanted_kind = 'citizen' then
      update person set login_id = login where id = here.person_id;
      perform app.end_code_sessions(here.person_id);
      continue;
    end if;
    -- At work as with a work address.
    continue when not app.may_become(login, here.person_id);
    if here.set_by is null or here.confirmed_by is not null then
      update person set login_id = login where id = here.person_id;
      perform app.tell_of_arrival(here.person_id, 'employee_connected', array[here.set_by]);
    else
      update national_id set waiting_login = login, waiting_since = app.now() where person_id = here.person_id;
      if here.waiting_login is distinct from login then
        perform app.tell_of_arrival(here.person_id, 'employee_waits', array[here.set_by]);
      end if;
    end if;
  end loop;
  return exists (select from person where login_id = login);
end $$;

create or replace function app.waits_for_a_word(login uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from work_address a where a.waiting_login = login and app.may_become(login, a.person_id))
      or exists (select from national_id n where n.waiting_login = login and app.may_become(login, n.person_id))
$$;

revoke execute on function app.may_vouch(uuid), app.work_numbers(uuid[]), app.unconfirmed_numbers(uuid), app.remove_work_number(uuid),
  app.note_work_number(uuid, text, bytea, text, bytea, bytea[], bytea) from public;
grant execute on function app.work_numbers(uuid[]), app.unconfirmed_numbers(uuid), app.remove_work_number(uuid),
  app.note_work_number(uuid, text, bytea, text, bytea, bytea[], bytea) to samplan_app;
alter function app.may_vouch(uuid) owner to samplan_definer;
alter function app.work_numbers(uuid[]) owner to samplan_definer;
alter function app.unconfirmed_numbers(uuid) owner to samplan_definer;
alter function app.remove_work_number(uuid) owner to samplan_definer;
alter function app.note_work_number(uuid, text, bytea, text, bytea, bytea[], bytea) owner to samplan_definer;
revoke create on schema app from samplan_definer;
