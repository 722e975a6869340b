-- One-time codes for children without electronic identity, and the narrow sessions they open. The rules in words are in
-- docs/domain.md.
grant create on schema app to samplan_definer;

-- ── Narrow sessions ───────────────────────────────────────────────────────────────────────────────────────────────
-- Opened with a code: nothing but what is the person's own, for a short while, whatever else the person may be.
alter table session add column kind text not null default 'full' check (kind in ('full','code'));

create function app.narrow() returns boolean language sql stable parallel safe
  return coalesce(current_setting('app.narrow', true), '') = 'yes';
grant execute on function app.narrow() to samplan_app, samplan_worker, samplan_definer;

create or replace function app.circle() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct collaboration_id), '{}')
    from circle_access
   where tenant_id = app.tenant() and viewer_id = app.person() and valid @> app.now() and relation <> 'emergency'
     and (relation = 'owner' or not app.narrow())
$$;
create or replace function app.circle_as(wanted text[]) returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct collaboration_id), '{}')
    from circle_access
   where tenant_id = app.tenant() and viewer_id = app.person() and valid @> app.now() and relation = any (wanted)
     and (relation = 'owner' or not app.narrow())
$$;
create or replace function app.emergency_circle() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct collaboration_id), '{}')
    from circle_access
   where tenant_id = app.tenant() and viewer_id = app.person() and valid @> app.now() and relation = 'emergency' and not app.narrow()
$$;
create or replace function app.has_unit_role(wanted text) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select not app.narrow() and exists (select from unit_membership
                  where tenant_id = app.tenant() and person_id = app.person() and role = wanted and valid @> app.now())
$$;

-- As before; a session that a code opened is left sooner, and says what it is.
drop function app.use_session(bytea, interval);
create function app.use_session(hash bytea, idle interval)
returns table (session_id uuid, login_id uuid, tenant_id uuid, person_id uuid, idle_expires_at timestamptz, provider text, kind text)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  update session set idle_expires_at = least(app.now() + case when kind = 'code' then least(idle, interval '15 minutes') else idle end, absolute_expires_at),
                     last_used_at = app.now()
   where idle is not null and token_hash = hash and ended_at is null and session.idle_expires_at > app.now()
     and (session.idle_expires_at < least(app.now() + case when kind = 'code' then least(idle, interval '15 minutes') else idle end, absolute_expires_at) - interval '1 minute'
          or coalesce(session.last_used_at, session.created_at) < app.now() - interval '1 minute');
  return query
    select s.id, s.login_id, s.tenant_id, s.person_id, s.idle_expires_at, s.provider, s.kind
      from session s
     where s.token_hash = hash and s.ended_at is null and s.idle_expires_at > app.now();
end $$;

-- ── One-time codes ────────────────────────────────────────────────────────────────────────────────────────────────
-- Given by the coordinator to a child, when a guardian or parent has said yes. Both hashes are keyed outside the
-- database; the one of the first digits is what wrong tries are counted by.
create table entry_code (
  id uuid primary key,
  tenant_id uuid not null,
  collaboration_id uuid not null,
  person_id uuid not null,
  agreed_by uuid not null,
  agreed_how text not null check (agreed_how in ('in_person','by_phone','in_writing')),
  start_hash bytea not null check (length(start_hash) = 32),
  code_hash bytea not null check (length(code_hash) = 32),
  created_by uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  version integer not null default 1,
  unique (tenant_id, collaboration_id, id),
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, agreed_by) references person (tenant_id, id),
  foreign key (tenant_id, created_by) references person (tenant_id, id),
  foreign key (tenant_id, withdrawn_by) references person (tenant_id, id),
  constraint entry_code_lasts check (expires_at > created_at),
  constraint entry_code_another_agrees check (agreed_by <> person_id),
  constraint entry_code_withdrawn_by_somebody check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index entry_code_collaboration on entry_code (collaboration_id, created_at desc, id desc);
create index entry_code_hash on entry_code (code_hash);
call app.protect_circle('entry_code');
create policy coordinator_only on entry_code as restrictive to samplan_app
  using (collaboration_id = any ((select app.circle_as(array['coordinator']))::uuid[]))
  with check (collaboration_id = any ((select app.circle_as(array['coordinator']))::uuid[]));
grant insert, update on entry_code to samplan_definer;
alter table entry_attempt drop constraint entry_attempt_reason_check;
alter table entry_attempt add constraint entry_attempt_reason_check
  check (reason in ('unknown','expired','used','withdrawn','taken','too_many','locked'));

-- Takes back every code of a child that could still be used.
create function app.withdraw_unused_codes(collaboration uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  old entry_code;
begin
  for old in
    update entry_code set withdrawn_at = app.now(), withdrawn_by = app.person(), version = version + 1
     where collaboration_id = collaboration and used_at is null and withdrawn_at is null and expires_at > app.now()
    returning *
  loop
    perform app.note_circle_change(old.tenant_id, app.person(), collaboration, 'code.withdrawn', 'entry_code', old.id, old.version, null);
  end loop;
end $$;

-- Makes a code, and takes back the one before it. Answers 'made', or why not: the caller does not coordinate here, the
-- person is no child or has a login of another kind, or whoever is said to have agreed is neither guardian nor parent.
create function app.make_entry_code(new_id uuid, collaboration uuid, agreeing uuid, how text, start bytea, hash bytea, lasts interval) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  child person;
begin
  if not collaboration = any (app.circle_as(array['coordinator'])) then
    return 'not_coordinator';
  end if;
  select p.* into child from collaboration c join person p on p.id = c.owner_id
   where c.id = collaboration and c.state = 'open' for update of p;
  if child.id is null or child.expected_on is not null or app.age_day(child.born_on, 'of_age') <= app.today() then
    return 'not_a_child';
  elsif child.login_id is not null and not app.is_code_login(child.login_id) then
    return 'has_login';
  elsif not exists (
    select from guardian_mandate g where g.collaboration_id = collaboration and g.person_id = agreeing and g.may_consent and g.valid @> app.now()
    union all select from parental_responsibility r where r.collaboration_id = collaboration and r.person_id = agreeing and r.valid @> app.now()
  ) then
    return 'not_theirs';
  end if;
  perform app.withdraw_unused_codes(collaboration);
  insert into entry_code (id, tenant_id, collaboration_id, person_id, agreed_by, agreed_how, start_hash, code_hash, created_by, created_at, expires_at)
  values (new_id, app.tenant(), collaboration, child.id, agreeing, how, start, hash, app.person(), app.now(), app.now() + lasts);
  perform app.note_circle_change(app.tenant(), app.person(), collaboration, 'code.made', 'entry_code', new_id, 1, jsonb_build_object('agreed_by', agreeing, 'agreed_how', how));
  return 'made';
end $$;

-- Takes back what is not used, and ends what a used code has opened.
create function app.withdraw_entry_codes(collaboration uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not collaboration = any (app.circle_as(array['coordinator'])) then
    return false;
  end if;
  perform app.withdraw_unused_codes(collaboration);
  perform app.end_sessions_of(p.login_id, null) from collaboration c join person p on p.id = c.owner_id
    where c.id = collaboration and app.is_code_login(p.login_id);
  return true;
end $$;

-- Opens a narrow session with a code, once. Whatever is wrong the caller learns only that it was no use. Five wrong tries
-- within a quarter of an hour that begin alike close every code that begins so; tries that begin alike wait for each
-- other, so that many at once are counted like many in a row.
create function app.use_entry_code(start bytea, hash bytea, tried_source bytea, new_session uuid, token bytea, new_login uuid, absolute interval, on_browser text, on_system text)
returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare
  code entry_code;
  child person;
  childs_login uuid;
  why text;
begin
  perform pg_advisory_xact_lock(hashtextextended('entry-code ' || encode(start, 'hex'), 0));
  select * into code from entry_code c where c.code_hash = hash order by c.created_at desc limit 1 for update;
  select p.* into child from person p where p.id = code.person_id for update;
  why := case
    when app.tried_too_often('code', tried_source, 20) then 'too_many'
    when app.attempts_now('entry-code', start) >= 5 then 'locked'
    when code.id is null then 'unknown'
    when code.withdrawn_at is not null then 'withdrawn'
    when code.used_at is not null then 'used'
    when code.expires_at <= app.now() then 'expired'
    when child.login_id is not null and not app.is_code_login(child.login_id) then 'taken'
  end;
  if why = 'unknown' then
    perform app.count_attempt('entry-code', start, '15 minutes');
  end if;
  perform app.note_attempt('code', why, code.tenant_id, code.id, child.login_id, tried_source);
  if why is not null then
    return false;
  end if;
  childs_login := app.prove_login(new_login, 'samplan-code', child.id::text);
  update person set login_id = childs_login where id = child.id;
  perform app.end_sessions_of(childs_login, null);
  insert into session (id, token_hash, login_id, tenant_id, person_id, kind, created_at, last_used_at, idle_expires_at, absolute_expires_at, browser, system)
  values (new_session, token, childs_login, child.tenant_id, child.id, 'code', app.now(), app.now(), app.now() + least(absolute, interval '15 minutes'), app.now() + absolute, on_browser, on_system);
  update entry_code set used_at = app.now(), version = version + 1 where id = code.id;
  perform app.note_circle_change(code.tenant_id, child.id, code.collaboration_id, 'code.used', 'entry_code', code.id, code.version + 1, null);
  return true;
end $$;

-- ── Employees who log in with the account they have at work ───────────────────────────────────────────────────────
-- Connects a proved login with those who are registered with this address, in every municipality where they work now.
-- A person who has a login already keeps it. Tells whether the login is anybody.
create function app.arrive_with_work_email(login uuid, email text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update person p set login_id = login
    from employee e
   where e.person_id = p.id and lower(e.work_email) = lower(email) and p.login_id is null
     and exists (select from unit_membership m where m.person_id = p.id and m.valid @> app.now());
  return exists (select from person where login_id = login);
end $$;
create index employee_email on employee (lower(work_email));

-- ── Who may call what ─────────────────────────────────────────────────────────────────────────────────────────────
revoke execute on all functions in schema app from public;
grant execute on function app.arrive_with_work_email(uuid, text) to samplan_app;
grant execute on function app.use_session(bytea, interval), app.make_entry_code(uuid, uuid, uuid, text, bytea, bytea, interval), app.withdraw_entry_codes(uuid), app.use_entry_code(bytea, bytea, bytea, uuid, bytea, uuid, interval, text, text) to samplan_app;
alter function app.arrive_with_work_email(uuid, text) owner to samplan_definer;
alter function app.use_session(bytea, interval) owner to samplan_definer;
alter function app.withdraw_unused_codes(uuid) owner to samplan_definer;
alter function app.make_entry_code(uuid, uuid, uuid, text, bytea, bytea, interval) owner to samplan_definer;
alter function app.withdraw_entry_codes(uuid) owner to samplan_definer;
alter function app.use_entry_code(bytea, bytea, bytea, uuid, bytea, uuid, interval, text, text) owner to samplan_definer;
revoke create on schema app from samplan_definer;
