-- The ways in: national identity numbers, personal links, one-time codes; opening a collaboration; contact data and
-- protected addresses. The rules in words are in docs/domain.md, keys in docs/operations/keys.md.
grant create on schema app to samplan_definer;

-- ── National identity numbers ─────────────────────────────────────────────────────────────────────────────────────
-- Sealed outside the database, found by a keyed hash. Nobody reads this table but the functions below. One person may
-- have two hats in a municipality, as a citizen and at work, so a number is there once of each kind.
create table national_id (
  person_id uuid primary key,
  tenant_id uuid not null references municipality,
  person_kind text not null,
  key_id text not null check (key_id ~ '^[a-z0-9]{1,20}$'),
  sealed bytea not null check (length(sealed) = 39),
  hash_key_id text not null check (hash_key_id ~ '^[a-z0-9]{1,20}$'),
  hash bytea not null check (length(hash) = 32),
  recorded_at timestamptz not null,
  foreign key (tenant_id, person_id, person_kind) references person (tenant_id, id, kind),
  constraint national_id_once unique (tenant_id, person_kind, hash)
);
create index national_id_hash on national_id (hash);
create index national_id_keys on national_id (key_id, hash_key_id);
call app.protect_tenant('national_id');
drop policy worker_rows on national_id;
revoke select on national_id from samplan_app, samplan_worker;
grant insert, update on national_id to samplan_definer;

-- Numbers sealed or hashed with another key than the newest, for the worker to seal anew.
create function app.national_ids_to_rotate(newest_key text, newest_hash_key text, at_most integer)
returns table (person_id uuid, key_id text, sealed bytea)
language sql stable security definer set search_path = public, pg_temp as $$
  select n.person_id, n.key_id, n.sealed from national_id n
   where n.key_id <> newest_key or n.hash_key_id <> newest_hash_key
   order by n.person_id limit at_most
$$;
-- Only what is still as it was read is replaced.
create function app.rotate_national_id(person uuid, was bytea, new_key text, new_sealed bytea, new_hash_key text, new_hash bytea) returns boolean
language sql security definer set search_path = public, pg_temp as $$
  with rotated as (
    update national_id set key_id = new_key, sealed = new_sealed, hash_key_id = new_hash_key, hash = new_hash
     where person_id = person and sealed = was
    returning 1)
  select exists (select from rotated)
$$;

-- A login that was never a real one: a child's, who came with a code.
create function app.is_code_login(login uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from login l where l.id = is_code_login.login and l.issuer = 'samplan-code')
$$;

-- Connects a proved login with the persons registered with this number, in every municipality. A person who has a login
-- already keeps it. Tells whether the login is anybody.
create function app.arrive_with_national_id(login uuid, hashes bytea[], wanted_kind text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update person p set login_id = login
    from national_id n
   where n.person_id = p.id and n.hash = any (hashes) and n.person_kind = wanted_kind
     and (p.login_id is null or app.is_code_login(p.login_id));
  return exists (select from person where login_id = login);
end $$;
grant update (login_id) on person to samplan_definer;

-- ── Personal links ────────────────────────────────────────────────────────────────────────────────────────────────
-- The token is 256 random bits in the link alone; whoever reads its hash can do nothing with it. The first login that
-- uses a link becomes the person it was made for, and no other.
create table personal_link (
  id uuid primary key,
  tenant_id uuid not null,
  collaboration_id uuid not null,
  person_id uuid not null,
  purpose text not null check (purpose in ('owner','guardian','relative','team')),
  about_id uuid,
  token_hash bytea not null unique check (length(token_hash) = 32),
  created_by uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  used_by uuid references login,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  version integer not null default 1,
  unique (tenant_id, collaboration_id, id),
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, created_by) references person (tenant_id, id),
  foreign key (tenant_id, withdrawn_by) references person (tenant_id, id),
  constraint personal_link_lasts check (expires_at > created_at),
  constraint personal_link_used_by_a_login check ((used_at is null) = (used_by is null)),
  constraint personal_link_withdrawn_by_somebody check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index personal_link_collaboration on personal_link (collaboration_id, created_at desc, id desc);
create index personal_link_person on personal_link (person_id);
call app.protect_circle('personal_link');
create policy coordinator_only on personal_link as restrictive to samplan_app
  using (collaboration_id = any ((select app.circle_as(array['coordinator']))::uuid[]))
  with check (collaboration_id = any ((select app.circle_as(array['coordinator']))::uuid[]));
grant update (withdrawn_at, withdrawn_by, version) on personal_link to samplan_app;
grant insert, update on personal_link to samplan_definer;
call app.watch_changes('personal_link');

-- Those invited by a link are known to whoever coordinates, also before they have any other place there.
create function app.linked_people() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct person_id), '{}') from personal_link where collaboration_id = any (app.circle_as(array['coordinator']))
$$;
create policy linked_people on person to samplan_app using (id = any ((select app.linked_people())::uuid[]));

-- What was tried with links and codes. Nobody reads it but the functions below and whoever investigates; an attempt
-- with a guessed token belongs to no municipality. The source is a keyed hash of a network address.
create table entry_attempt (
  id uuid primary key default gen_random_uuid(),
  at timestamptz not null,
  way text not null check (way in ('personal_link','code')),
  outcome text not null check (outcome in ('entered','denied')),
  reason text check (reason in ('unknown','expired','used','withdrawn','taken','too_many')),
  tenant_id uuid references municipality,
  about_id uuid,
  login_id uuid references login,
  source bytea not null,
  correlation_id text,
  check ((outcome = 'denied') = (reason is not null))
);
create index entry_attempt_source on entry_attempt (source, at desc) where outcome = 'denied';
create index entry_attempt_at on entry_attempt (at);
alter table entry_attempt enable row level security;
alter table entry_attempt force row level security;
create policy owner_rows on entry_attempt to samplan_owner using (true) with check (true);
create policy definer_rows on entry_attempt to samplan_definer using (true) with check (true);
grant select, insert, delete on entry_attempt to samplan_definer;

-- Whether this source has been refused too often of late to try again now.
create function app.tried_too_often(tried_way text, tried_source bytea, at_most integer) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select count(*) >= at_most from (
    select from entry_attempt
     where way = tried_way and source = tried_source and outcome = 'denied' and reason <> 'too_many' and at > app.now() - interval '15 minutes'
     limit at_most) tried
$$;
create function app.note_attempt(tried_way text, why text, tenant uuid, about uuid, tried_login uuid, tried_source bytea) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into entry_attempt (at, way, outcome, reason, tenant_id, about_id, login_id, source, correlation_id)
  values (app.now(), tried_way, case when why is null then 'entered' else 'denied' end, why, tenant, about, tried_login, tried_source, app.correlation())
$$;
create function app.purge_entry_attempts(older_than interval) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  purged integer;
begin
  delete from entry_attempt where at < app.now() - older_than;
  get diagnostics purged = row_count;
  return purged;
end $$;

create function app.note_circle_change(tenant uuid, actor uuid, collaboration uuid, what text, of_entity text, of_id uuid, of_version integer, said jsonb) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into change (tenant_id, at, actor_id, collaboration_id, life_area, type, entity, entity_id, version, after, correlation_id)
  values (tenant, app.now(), actor, collaboration, 'common', what, of_entity, of_id, of_version, said, app.correlation())
$$;

-- Makes a link, and the person it is for unless they are there already. Answers 'made', or why not: the caller does not
-- coordinate here, the person does not belong here, or has a login and needs no link.
create function app.make_personal_link(
  new_id uuid, collaboration uuid, why text, about uuid, hash bytea, lasts interval,
  invited uuid, is_new boolean, new_kind text, new_given text, new_family text, new_profession text
) returns text language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not collaboration = any (app.circle_as(array['coordinator'])) then
    return 'not_coordinator';
  end if;
  if is_new then
    insert into person (id, tenant_id, kind, given_name, family_name, profession)
    values (invited, app.tenant(), new_kind, new_given, new_family, new_profession);
  elsif not exists (
    select from collaboration c where c.id = collaboration and c.owner_id = invited
    union all select from next_of_kin k where k.collaboration_id = collaboration and k.person_id = invited
    union all select from guardian_mandate g where g.collaboration_id = collaboration and g.person_id = invited
    union all select from parental_responsibility r where r.collaboration_id = collaboration and r.person_id = invited
    union all select from team_membership t where t.collaboration_id = collaboration and t.person_id = invited
  ) then
    return 'not_here';
  elsif exists (select from person p where p.id = invited and p.login_id is not null and not app.is_code_login(p.login_id)) then
    return 'has_login';
  end if;
  insert into personal_link (id, tenant_id, collaboration_id, person_id, purpose, about_id, token_hash, created_by, created_at, expires_at)
  values (new_id, app.tenant(), collaboration, invited, why, about, hash, app.person(), app.now(), app.now() + lasts);
  perform app.note_circle_change(app.tenant(), app.person(), collaboration, 'link.made', 'personal_link', new_id, 1, jsonb_build_object('purpose', why));
  return 'made';
end $$;

-- Uses a link in the session of a login: the login becomes the person invited. Whatever is wrong with the link, the
-- caller learns only that it leads nowhere.
create function app.use_personal_link(using_session uuid, hash bytea, tried_source bytea)
returns table (person_id uuid, purpose text, about_id uuid)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  claimant uuid;
  link personal_link;
  holder uuid;
  why text;
begin
  select s.login_id into strict claimant from session s where s.id = using_session and s.ended_at is null and s.idle_expires_at > app.now();
  select * into link from personal_link i where i.token_hash = hash for update;
  select p.login_id into holder from person p where p.id = link.person_id for update;
  why := case
    when app.tried_too_often('personal_link', tried_source, 20) then 'too_many'
    when link.id is null then 'unknown'
    when link.withdrawn_at is not null then 'withdrawn'
    when link.used_by = claimant and holder = claimant then null
    when link.used_by is not null then 'used'
    when link.expires_at <= app.now() then 'expired'
    when holder is not null and holder <> claimant and not app.is_code_login(holder) then 'taken'
  end;
  perform app.note_attempt('personal_link', why, link.tenant_id, link.id, claimant, tried_source);
  if why is not null then
    return;
  end if;
  if link.used_by is null then
    update person set login_id = claimant where id = link.person_id;
    update personal_link set used_at = app.now(), used_by = claimant, version = version + 1 where id = link.id;
    perform app.note_circle_change(link.tenant_id, link.person_id, link.collaboration_id, 'link.used', 'personal_link', link.id, link.version + 1, null);
  end if;
  return query select link.person_id, link.purpose, link.about_id;
end $$;

-- ── Opening a collaboration ───────────────────────────────────────────────────────────────────────────────────────
-- Whose wish it was, when and in what way; a collaboration is never opened without one.
create table collaboration_opening (
  collaboration_id uuid primary key,
  tenant_id uuid not null,
  asked_by text not null check (asked_by in ('person','guardian','relative','service')),
  asked_on date not null,
  asked_how text not null check (length(asked_how) between 1 and 300),
  opened_by uuid not null,
  opened_at timestamptz not null,
  idempotency_key uuid not null,
  unique (tenant_id, opened_by, idempotency_key),
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, opened_by) references person (tenant_id, id)
);
call app.protect_circle('collaboration_opening');
grant insert on collaboration_opening, collaboration, thread, team_membership, ground, individual_plan to samplan_definer;
grant update (state, opened_on) on collaboration to samplan_definer;
grant update (address_protection) on person to samplan_definer;

-- Registers a person, unless they are known by their number or reported already, and opens the collaboration with its
-- coordinator. The coordinator's own ground is the law alone and opens no life area: those the person opens. The
-- coordinating unit learns that there is a collaboration already, and nothing of what is in it.
create function app.open_collaboration(request jsonb, seal_key text, sealed bytea, hash_key text, hash bytea, hashes bytea[])
returns table (outcome text, collaboration_id uuid)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  ask record;
  owner person;
  here collaboration;
  coordinator_unit uuid;
begin
  if not app.has_unit_role('coordinating') then
    return query select 'not_allowed', null::uuid;
    return;
  end if;
  select * into ask from jsonb_to_record(request) as r (
    person_id uuid, new_collaboration_id uuid, reported_id uuid, thread_id uuid, membership_id uuid, ground_id uuid, plan_id uuid,
    given_name text, family_name text, born_on date, expected_on date, address_protection text, coordinator_id uuid,
    asked_by text, asked_on date, asked_how text, wants_plan boolean, purpose text, legal_basis text, today date, idempotency_key uuid);
  -- One after the other in a municipality, so that the same person is never registered twice at once.
  perform pg_advisory_xact_lock(hashtextextended('open-collaboration ' || app.tenant(), 0));
  return query select 'opened_before', o.collaboration_id from collaboration_opening o
                where o.tenant_id = app.tenant() and o.opened_by = app.person() and o.idempotency_key = ask.idempotency_key;
  if found then
    return;
  end if;
  select m.unit_id into coordinator_unit from unit_membership m join person p on p.id = m.person_id
   where p.id = ask.coordinator_id and p.tenant_id = app.tenant() and p.kind = 'professional' and m.valid @> app.now()
   order by lower(m.valid), m.id limit 1;
  if coordinator_unit is null then
    return query select 'no_coordinator', null::uuid;
    return;
  end if;
  if ask.reported_id is not null then
    select c.* into here from collaboration c where c.id = ask.reported_id and c.tenant_id = app.tenant() for update;
    select p.* into owner from person p where p.id = here.owner_id;
    if here.id is null or here.state = 'closed' then
      return query select 'not_found', null::uuid;
      return;
    end if;
  elsif hash is not null then
    select p.* into owner from national_id n join person p on p.id = n.person_id
     where n.tenant_id = app.tenant() and n.person_kind = 'citizen' and n.hash = any (hashes);
    if lower(owner.family_name) <> lower(ask.family_name) or lower(split_part(owner.given_name, ' ', 1)) <> lower(split_part(ask.given_name, ' ', 1)) then
      return query select 'other_name', null::uuid;
      return;
    end if;
  end if;
  if owner.id is null then
    insert into person (id, tenant_id, kind, given_name, family_name, born_on, expected_on, address_protection)
    values (ask.person_id, app.tenant(), 'citizen', ask.given_name, ask.family_name, ask.born_on, ask.expected_on, ask.address_protection)
    returning * into owner;
    if hash is not null then
      insert into national_id (person_id, tenant_id, person_kind, key_id, sealed, hash_key_id, hash, recorded_at)
      values (owner.id, app.tenant(), 'citizen', seal_key, sealed, hash_key, hash, app.now());
    end if;
  else
    if ask.address_protection <> 'none' then
      update person set address_protection = ask.address_protection where id = owner.id;
    end if;
    select c.* into here from collaboration c where c.owner_id = owner.id and c.state <> 'closed' for update;
  end if;
  if here.state = 'open' then
    return query select 'already_open', null::uuid;
    return;
  elsif here.state = 'reported' then
    update collaboration set state = 'open', opened_on = ask.today, version = version + 1 where id = here.id returning * into here;
  else
    insert into collaboration (id, tenant_id, owner_id, state, opened_on)
    values (ask.new_collaboration_id, app.tenant(), owner.id, 'open', ask.today) returning * into here;
  end if;
  insert into thread (id, tenant_id, collaboration_id, kind) values (ask.thread_id, app.tenant(), here.id, 'team')
    on conflict do nothing;
  insert into team_membership (id, tenant_id, collaboration_id, person_id, unit_id, role, level, areas, accepted_at, valid, invited_by)
  values (ask.membership_id, app.tenant(), here.id, ask.coordinator_id, coordinator_unit, 'coordinator', 'coordinate',
          array['health','mental_health','daily_living','housing','work','education','economy','family','leisure'],
          app.now(), tstzrange(app.now(), null), app.person());
  insert into ground (id, tenant_id, collaboration_id, kind, person_id, areas, purpose, given_how, legal_basis, recorded_by, recorded_at, valid)
  values (ask.ground_id, app.tenant(), here.id, 'legal_basis', ask.coordinator_id, '{}', ask.purpose, 'law', ask.legal_basis, app.person(), app.now(), tstzrange(app.now(), null));
  insert into collaboration_opening (collaboration_id, tenant_id, asked_by, asked_on, asked_how, opened_by, opened_at, idempotency_key)
  values (here.id, app.tenant(), ask.asked_by, ask.asked_on, ask.asked_how, app.person(), app.now(), ask.idempotency_key);
  if ask.wants_plan then
    insert into individual_plan (id, tenant_id, collaboration_id, state, wished_on, wished_how)
    values (ask.plan_id, app.tenant(), here.id, 'wished', ask.asked_on, ask.asked_how)
        on conflict do nothing;
  end if;
  perform app.note_circle_change(app.tenant(), app.person(), here.id, 'collaboration.opened', 'collaboration', here.id, here.version, jsonb_build_object('state', 'open'));
  return query select 'opened', here.id;
end $$;

-- ── Contact data and protected addresses ──────────────────────────────────────────────────────────────────────────
-- How to reach a citizen at home is for the person, whoever coordinates, and guardians and parents unless the address is
-- protected; never for others who take part.
create table contact (
  person_id uuid primary key,
  tenant_id uuid not null references municipality,
  person_kind text not null default 'citizen' check (person_kind = 'citizen'),
  address text check (length(address) between 1 and 300),
  phone text check (length(phone) between 1 and 30),
  email text check (length(email) between 1 and 200),
  changed_by uuid not null,
  changed_at timestamptz not null,
  version integer not null default 1,
  foreign key (tenant_id, person_id, person_kind) references person (tenant_id, id, kind),
  foreign key (tenant_id, changed_by) references person (tenant_id, id)
);
create function app.reachable_people() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  with coordinated as (select unnest(app.circle_as(array['coordinator'])) as collaboration_id)
  select coalesce(array_agg(distinct met.person_id), '{}') from (
    select app.person() as person_id
    union all select c.owner_id from coordinated join collaboration c on c.id = coordinated.collaboration_id
    union all select k.person_id from coordinated join next_of_kin k using (collaboration_id) where k.valid @> app.now()
    union all select g.person_id from coordinated join guardian_mandate g using (collaboration_id) where g.valid @> app.now()
    union all select r.person_id from coordinated join parental_responsibility r using (collaboration_id) where r.valid @> app.now()
    union all select p.id from unnest(app.circle_as(array['guardian','parent'])) mine
                join collaboration c on c.id = mine join person p on p.id = c.owner_id where p.address_protection = 'none'
  ) met where met.person_id is not null
$$;
call app.protect_tenant('contact');
create policy those_who_need_it on contact to samplan_app using (person_id = any ((select app.reachable_people())::uuid[]));
grant insert, update on contact to samplan_definer;

-- Writes how to reach somebody, if the caller may: their own, or that of somebody they coordinate for. The history says
-- that it was changed, never to what. Answers the new version, 0 when somebody else was first, null when not allowed.
create function app.put_contact(of_person uuid, expected integer, new_address text, new_phone text, new_email text) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  written integer;
begin
  if not (of_person = any (app.reachable_people()) and exists (select from person p where p.id = of_person and p.tenant_id = app.tenant() and p.kind = 'citizen')) then
    return null;
  end if;
  insert into contact as c (person_id, tenant_id, address, phone, email, changed_by, changed_at)
  select of_person, app.tenant(), new_address, new_phone, new_email, app.person(), app.now()
   where expected = 0
  on conflict (person_id) do nothing
  returning c.version into written;
  if expected > 0 then
    update contact set address = new_address, phone = new_phone, email = new_email, changed_by = app.person(), changed_at = app.now(), version = version + 1
     where person_id = of_person and version = expected returning version into written;
  end if;
  if written is null then
    return 0;
  end if;
  insert into change (tenant_id, at, actor_id, audience_id, type, entity, entity_id, version, correlation_id)
  values (app.tenant(), app.now(), app.person(), of_person, 'contact.changed', 'person', of_person, written, app.correlation());
  return written;
end $$;

-- Collaborations whose place the viewer may not learn: the address is protected, and the viewer is neither the person nor
-- a coordinator nor marked as one who must know.
create function app.hidden_places() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(c.id), '{}')
    from collaboration c join person p on p.id = c.owner_id
   where c.id = any (app.circle() || app.emergency_circle()) and p.address_protection <> 'none' and c.owner_id <> app.person()
     and c.id <> all (app.circle_as(array['coordinator']))
     and not exists (select from team_membership m
                      where m.collaboration_id = c.id and m.person_id = app.person() and m.sees_place
                        and m.accepted_at is not null and m.valid @> app.now())
$$;
-- Where meetings are, for those who may know. The column itself the running program cannot read.
create function app.meeting_places(asked uuid[]) returns table (meeting_id uuid, place text)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.id, m.place from meeting m
   where m.id = any (asked) and m.tenant_id = app.tenant() and m.place is not null
     and m.collaboration_id = any (app.circle()) and m.collaboration_id <> all (app.hidden_places())
$$;
revoke select on meeting from samplan_app;
grant select (id, tenant_id, collaboration_id, title, starts_at, ends_at, state, called_by, idempotency_key, started_at, ended_at,
  current_item_id, current_item_opened_at, minutes_state, minutes_approved_by, minutes_approved_at, minutes_published_at, version) on meeting to samplan_app;

-- Whoever coordinates says how protected the address is, and who besides must know where.
create function app.set_address_protection(collaboration uuid, protection text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not collaboration = any (app.circle_as(array['coordinator'])) then
    return false;
  end if;
  update person p set address_protection = protection from collaboration c where c.id = collaboration and p.id = c.owner_id;
  perform app.note_circle_change(app.tenant(), app.person(), collaboration, 'protection.changed', 'collaboration', collaboration, 1, null);
  return true;
end $$;

-- ── Who may call what ─────────────────────────────────────────────────────────────────────────────────────────────
revoke execute on all functions in schema app from public;
grant execute on function app.national_ids_to_rotate(text, text, integer), app.rotate_national_id(uuid, bytea, text, bytea, text, bytea), app.purge_entry_attempts(interval) to samplan_worker;
grant execute on function app.arrive_with_national_id(uuid, bytea[], text) to samplan_app;
grant execute on function app.linked_people() to samplan_app;
grant execute on function app.make_personal_link(uuid, uuid, text, uuid, bytea, interval, uuid, boolean, text, text, text, text) to samplan_app;
grant execute on function app.use_personal_link(uuid, bytea, bytea) to samplan_app;
grant execute on function app.open_collaboration(jsonb, text, bytea, text, bytea, bytea[]) to samplan_app;
grant execute on function app.reachable_people(), app.put_contact(uuid, integer, text, text, text), app.hidden_places(), app.meeting_places(uuid[]), app.set_address_protection(uuid, text) to samplan_app;
grant insert on person to samplan_definer;

alter function app.national_ids_to_rotate(text, text, integer) owner to samplan_definer;
alter function app.rotate_national_id(uuid, bytea, text, bytea, text, bytea) owner to samplan_definer;
alter function app.is_code_login(uuid) owner to samplan_definer;
alter function app.arrive_with_national_id(uuid, bytea[], text) owner to samplan_definer;
alter function app.tried_too_often(text, bytea, integer) owner to samplan_definer;
alter function app.note_attempt(text, text, uuid, uuid, uuid, bytea) owner to samplan_definer;
alter function app.purge_entry_attempts(interval) owner to samplan_definer;
alter function app.note_circle_change(uuid, uuid, uuid, text, text, uuid, integer, jsonb) owner to samplan_definer;
alter function app.linked_people() owner to samplan_definer;
alter function app.make_personal_link(uuid, uuid, text, uuid, bytea, interval, uuid, boolean, text, text, text, text) owner to samplan_definer;
alter function app.open_collaboration(jsonb, text, bytea, text, bytea, bytea[]) owner to samplan_definer;
alter function app.reachable_people() owner to samplan_definer;
alter function app.put_contact(uuid, integer, text, text, text) owner to samplan_definer;
alter function app.hidden_places() owner to samplan_definer;
alter function app.meeting_places(uuid[]) owner to samplan_definer;
alter function app.set_address_protection(uuid, text) owner to samplan_definer;
alter function app.use_personal_link(uuid, bytea, bytea) owner to samplan_definer;
revoke create on schema app from samplan_definer;
