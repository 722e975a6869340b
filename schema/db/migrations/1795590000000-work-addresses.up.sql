-- Whose a work address is, and on whose word it lets a login in. The rules in words are in docs/domain.md, and why they
-- are so in docs/adr/0015-two-people-vouch-for-a-work-address.md.
grant create on schema app to samplan_definer;

-- Every address an employee has had. It stays theirs in the municipality, unless somebody else than whoever set it has
-- said that it was wrong. Nobody but functions reads it: a login that waits is in it.
create table work_address (
  id uuid primary key,
  tenant_id uuid not null,
  person_id uuid not null,
  address text not null check (address = lower(address)),
  -- Nobody: whoever runs the program did, with the database's own rights.
  set_by uuid,
  set_at timestamptz not null,
  confirmed_by uuid,
  confirmed_at timestamptz,
  refused_by uuid,
  refused_at timestamptz,
  waiting_login uuid references login,
  waiting_since timestamptz,
  version integer not null default 1,
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, set_by) references person (tenant_id, id),
  foreign key (tenant_id, confirmed_by) references person (tenant_id, id),
  foreign key (tenant_id, refused_by) references person (tenant_id, id),
  constraint work_address_another_confirms check (confirmed_by <> person_id and confirmed_by <> set_by),
  constraint work_address_waits_since check ((waiting_login is null) = (waiting_since is null)),
  constraint work_address_waits_for_a_word check (waiting_login is null or confirmed_at is null and refused_at is null)
);
create unique index work_address_once on work_address (tenant_id, address) where refused_at is null;
create index work_address_found on work_address (address) where refused_at is null;
create index work_address_person on work_address (person_id);
create index work_address_waiting on work_address (waiting_login) where waiting_login is not null;
call app.protect_tenant('work_address');
revoke select on work_address from samplan_app, samplan_worker;
grant insert, update on work_address to samplan_definer;
-- An address that somebody says no to is taken off the employee at once.
grant update (work_email, version) on employee to samplan_definer;
drop index employee_email;

-- Keeps every address that is set, by whom, and takes back what was confirmed before.
create function app.keep_work_address() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  by_operator boolean := tg_argv[0] = 'operator';
begin
  if tg_op = 'UPDATE' and new.person_id = old.person_id and lower(new.work_email) is not distinct from lower(old.work_email) then
    return null;
  end if;
  update work_address set confirmed_by = null, confirmed_at = null, waiting_login = null, waiting_since = null, version = version + 1
   where person_id = new.person_id and address is distinct from lower(new.work_email) and refused_at is null;
  if new.work_email is null then
    return null;
  end if;
  insert into work_address as a (id, tenant_id, person_id, address, set_by, set_at, confirmed_at)
  values (gen_random_uuid(), new.tenant_id, new.person_id, lower(new.work_email), case when not by_operator then app.person() end, app.now(),
          case when by_operator then app.now() end)
  on conflict (tenant_id, address) where refused_at is null do update
     set set_by = excluded.set_by, set_at = excluded.set_at, confirmed_by = null, confirmed_at = excluded.confirmed_at,
         waiting_login = null, waiting_since = null, version = a.version + 1
   where a.person_id = excluded.person_id;
  if not found then
    raise exception 'the address has been somebody else''s' using errcode = 'check_violation', constraint = 'work_address_once';
  end if;
  return null;
end $$;

create trigger address_kept after insert or update on employee for each row
  when (current_user <> 'samplan_owner') execute function app.keep_work_address('program');
create trigger address_kept_for_operator after insert or update on employee for each row
  when (current_user = 'samplan_owner') execute function app.keep_work_address('operator');

-- Tells leaders of an employee's units and the administrators that the employee waits, or is in. Staff alone: the notice
-- names the employee and the unit, and carries nothing else.
create function app.tell_of_arrival(who uuid, said text, besides uuid[]) returns void language sql security definer set search_path = public, pg_temp as $$
  with told as (
    insert into notice (id, tenant_id, recipient_id, kind, about_id, actor_id, created_at)
    select gen_random_uuid(), keeper.tenant_id, keeper.person_id, said,
           (array_agg(seat.unit_id order by keeper.unit_id = seat.unit_id desc, seat.unit_id))[1], who, app.now()
      from unit_membership seat
      join unit_membership keeper on keeper.tenant_id = seat.tenant_id and keeper.valid @> app.now()
           and (keeper.role = 'administrator' or keeper.role = 'leader' and keeper.unit_id = seat.unit_id)
     where seat.person_id = who and seat.valid @> app.now() and keeper.person_id <> who and not keeper.person_id = any (array_remove(besides, null))
     group by keeper.tenant_id, keeper.person_id
    returning *
  )
  insert into change (tenant_id, at, audience_id, actor_id, type, entity, entity_id, version, correlation_id)
  select tenant_id, app.now(), recipient_id, app.person(), 'notice.added', 'notice', id, 1, app.correlation() from told
$$;

-- Whether a login may become this employee: the employee works here and has no login, and the login is nobody else who
-- works here.
create function app.may_become(login uuid, employee_id uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from person p
     where p.id = employee_id and p.kind = 'professional' and p.login_id is null
       and exists (select from unit_membership m where m.person_id = p.id and m.valid @> app.now())
       and not exists (select from person other where other.login_id = login and other.tenant_id = p.tenant_id and other.kind = 'professional'))
$$;

-- Connects a proved login with those who are registered with this address, in the municipalities its provider speaks
-- for. Where nobody has confirmed the address yet, the login waits. One login at a time, so that two that arrive at once
-- see each other.
drop function app.arrive_with_work_email(uuid, text);
create function app.arrive_with_work_email(login uuid, email text, numbers text[]) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here record;
begin
  perform pg_advisory_xact_lock(hashtextextended('arrival ' || login, 0));
  for here in
    select p.id as person_id, a.id as address_id, a.set_by, a.confirmed_at, a.waiting_login
      from work_address a
      join municipality m on m.id = a.tenant_id and m.number = any (numbers)
      join employee e on e.person_id = a.person_id and lower(e.work_email) = a.address
      join person p on p.id = a.person_id
     where a.address = lower(email) and a.refused_at is null and p.login_id is null
     order by p.id
       for update of p, a
  loop
    continue when not app.may_become(login, here.person_id);
    if here.confirmed_at is not null then
      update person set login_id = login where id = here.person_id;
      perform app.tell_of_arrival(here.person_id, 'employee_connected', array[here.set_by]);
    else
      update work_address set waiting_login = login, waiting_since = app.now() where id = here.address_id;
      if here.waiting_login is distinct from login then
        perform app.tell_of_arrival(here.person_id, 'employee_waits', array[here.set_by]);
      end if;
    end if;
  end loop;
end $$;

create function app.waits_for_a_word(login uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from work_address a where a.waiting_login = login and app.may_become(login, a.person_id))
$$;

-- Addresses in a unit that nobody has confirmed and that could still let somebody in, for its leader and administrators.
create function app.unconfirmed_addresses(target uuid)
returns table (id uuid, person_id uuid, address text, set_by uuid, set_at timestamptz, waiting_since timestamptz, version integer, own_word boolean, sort text)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.id, a.person_id, a.address, a.set_by, a.set_at, a.waiting_since, a.version, app.is_oneself(a.set_by) or app.is_oneself(a.person_id),
         case when a.waiting_since is null then '1 ' else '0 ' end || p.family_name || ' ' || p.given_name
    from work_address a
    join employee e on e.person_id = a.person_id and lower(e.work_email) = a.address
    join person p on p.id = a.person_id and p.login_id is null
   where a.tenant_id = app.tenant() and a.refused_at is null and a.confirmed_at is null
     and exists (select from unit_membership m where m.person_id = p.id and m.unit_id = target and m.valid @> app.now())
     and (app.has_unit_role('administrator') or target = any (app.led_units()))
$$;

-- Whose every address is, for the administrator's look at a file before it is taken in.
create function app.kept_addresses() returns table (address text, person_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.address, a.person_id from work_address a
   where a.tenant_id = app.tenant() and a.refused_at is null and app.has_unit_role('administrator')
$$;

-- The word of a second person. Yes lets in the login that waits; no takes the address off the employee and lets it be
-- somebody else's. Answers 'done', or why not.
create function app.answer_work_address(target uuid, expected integer, is_right boolean) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  asked work_address;
  awaited uuid;
begin
  select a.* into asked from work_address a
   where a.id = target and a.tenant_id = app.tenant() and (app.has_unit_role('administrator') or app.leads_person(a.person_id));
  if asked.id is null then
    return 'not_found';
  end if;
  awaited := asked.waiting_login;
  perform pg_advisory_xact_lock(hashtextextended('arrival ' || coalesce(awaited, target), 0));
  perform from person p where p.id = asked.person_id for update;
  select a.* into asked from work_address a where a.id = target for update;
  if app.is_oneself(asked.person_id) or app.is_oneself(asked.set_by)
     or exists (select from person me where me.id = app.person() and me.login_id = asked.waiting_login) then
    return 'own_word';
  elsif asked.version <> expected or asked.confirmed_at is not null or asked.refused_at is not null or asked.waiting_login is distinct from awaited
     or not exists (select from employee e where e.person_id = asked.person_id and lower(e.work_email) = asked.address) then
    return 'changed';
  end if;
  update work_address
     set confirmed_by = case when is_right then app.person() end, confirmed_at = case when is_right then app.now() end,
         refused_by = case when not is_right then app.person() end, refused_at = case when not is_right then app.now() end,
         waiting_login = null, waiting_since = null, version = version + 1
   where id = target;
  insert into register_change (tenant_id, at, actor_id, entity, entity_id, after, correlation_id)
  values (app.tenant(), app.now(), app.person(), 'work_address', target,
          jsonb_build_object('person_id', asked.person_id, 'address', asked.address, 'right', is_right), app.correlation());
  if not is_right then
    update employee set work_email = null, version = version + 1 where person_id = asked.person_id;
  elsif awaited is not null and app.may_become(awaited, asked.person_id) then
    update person set login_id = awaited where id = asked.person_id;
    perform app.tell_of_arrival(asked.person_id, 'employee_connected', array[asked.set_by, app.person()]);
  end if;
  return 'done';
end $$;

-- ── Who may call what ─────────────────────────────────────────────────────────────────────────────────────────────
revoke execute on all functions in schema app from public;
grant execute on function app.arrive_with_work_email(uuid, text, text[]), app.waits_for_a_word(uuid), app.unconfirmed_addresses(uuid),
  app.kept_addresses(), app.answer_work_address(uuid, integer, boolean) to samplan_app;
alter function app.keep_work_address() owner to samplan_definer;
alter function app.tell_of_arrival(uuid, text, uuid[]) owner to samplan_definer;
alter function app.may_become(uuid, uuid) owner to samplan_definer;
alter function app.arrive_with_work_email(uuid, text, text[]) owner to samplan_definer;
alter function app.waits_for_a_word(uuid) owner to samplan_definer;
alter function app.unconfirmed_addresses(uuid) owner to samplan_definer;
alter function app.kept_addresses() owner to samplan_definer;
alter function app.answer_work_address(uuid, integer, boolean) owner to samplan_definer;
-- Those there are, in every municipality: set by whoever changed the register last, or else by whoever runs the program.
-- Then those there have been, as far as the history of the register knows, unless they are somebody else's by now.
create function app.keep_all_addresses() returns void language sql security definer set search_path = public, pg_temp as $$
  insert into work_address (id, tenant_id, person_id, address, set_by, set_at, confirmed_at)
  select gen_random_uuid(), e.tenant_id, e.person_id, lower(e.work_email), setter.actor_id, coalesce(setter.at, app.now()),
         case when setter.actor_id is null then app.now() end
    from employee e
    left join lateral (
      select c.actor_id, c.at from register_change c
       where c.entity = 'employee' and c.tenant_id = e.tenant_id and c.after ->> 'person_id' = e.person_id::text
         and lower(c.after ->> 'work_email') = lower(e.work_email)
         and lower(c.before ->> 'work_email') is distinct from lower(c.after ->> 'work_email')
       order by c.id desc limit 1) setter on true
   where e.work_email is not null;
  insert into work_address (id, tenant_id, person_id, address, set_by, set_at)
  select gen_random_uuid(), c.tenant_id, (c.after ->> 'person_id')::uuid, lower(c.after ->> 'work_email'), c.actor_id, c.at
    from register_change c
   where c.entity = 'employee' and c.after ->> 'work_email' is not null
   order by c.id
  on conflict (tenant_id, address) where refused_at is null do nothing;
$$;
alter function app.keep_all_addresses() owner to samplan_definer;
select app.keep_all_addresses();
drop function app.keep_all_addresses();
revoke create on schema app from samplan_definer;
