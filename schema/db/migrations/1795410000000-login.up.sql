-- ── Login by OpenID Connect ───────────────────────────────────────────────────────────────────────────────────────
grant create on schema app to samplan_definer;

-- What is told of a session to the one whose it is, and what the provider calls it when it ends it from there.
-- `sealed` is readable only with the session's own token, which is in the cookie and nowhere else.
alter table session
  add column provider text,
  add column browser text,
  add column system text,
  add column last_used_at timestamptz,
  add column provider_subject text,
  add column provider_session text,
  add column sealed bytea;
create index session_provider on session (provider_session) where provider_session is not null;

-- A login that has gone to the provider and not come back. The cookie that binds it to the browser opens `sealed`.
create table pending_login (
  state_hash bytea primary key,
  browser_hash bytea not null,
  provider text not null,
  sealed bytea not null,
  begun_at timestamptz not null,
  expires_at timestamptz not null
);
create index pending_login_expiry on pending_login (expires_at);

-- Logout tokens that have done their work, remembered as long as they could be sent again.
create table spent_logout_token (
  issuer text not null,
  jti_hash bytea not null,
  expires_at timestamptz not null,
  primary key (issuer, jti_hash)
);

-- How often something was tried from one place, or as one login, within a period.
create table attempt (
  kind text not null,
  key_hash bytea not null,
  period_ends_at timestamptz not null,
  times integer not null,
  primary key (kind, key_hash)
);

alter table pending_login enable row level security;
alter table pending_login force row level security;
alter table spent_logout_token enable row level security;
alter table spent_logout_token force row level security;
alter table attempt enable row level security;
alter table attempt force row level security;
create policy owner_rows on pending_login to samplan_owner using (true) with check (true);
create policy owner_rows on spent_logout_token to samplan_owner using (true) with check (true);
create policy owner_rows on attempt to samplan_owner using (true) with check (true);
create policy definer_rows on pending_login to samplan_definer using (true) with check (true);
create policy definer_rows on spent_logout_token to samplan_definer using (true) with check (true);
create policy definer_rows on attempt to samplan_definer using (true) with check (true);
grant insert on login to samplan_definer;
grant select, insert, delete on pending_login, spent_logout_token to samplan_definer;
grant select, insert, update, delete on attempt to samplan_definer;

-- ── Pending logins ────────────────────────────────────────────────────────────────────────────────────────────────
create function app.begin_login(state bytea, browser bytea, to_provider text, contents bytea, lifetime interval) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into pending_login (state_hash, browser_hash, provider, sealed, begun_at, expires_at)
  values (state, browser, to_provider, contents, app.now(), app.now() + lifetime)
$$;

-- Takes it out: a second answer with the same state finds nothing.
create function app.take_login(state bytea, browser bytea)
returns table (provider text, sealed bytea, begun_at timestamptz, in_time boolean)
language sql security definer set search_path = public, pg_temp as $$
  delete from pending_login p where p.state_hash = state and p.browser_hash = browser
  returning p.provider, p.sealed, p.begun_at, p.expires_at > app.now()
$$;

-- ── Logins and sessions ───────────────────────────────────────────────────────────────────────────────────────────
-- The login of whoever has been proved, made the first time.
create function app.prove_login(new_id uuid, login_issuer text, login_subject text) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into login (id, issuer, subject) values (new_id, login_issuer, login_subject) on conflict (issuer, subject) do nothing;
  return (select id from login where issuer = login_issuer and subject = login_subject);
end $$;

drop function app.open_session(uuid, bytea, uuid, interval, interval);
create function app.open_session(session_id uuid, hash bytea, login uuid, idle interval, absolute interval, by_provider text, on_browser text, on_system text, subject_there text, session_there text, contents bytea) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into session (id, token_hash, login_id, created_at, last_used_at, idle_expires_at, absolute_expires_at, provider, browser, system, provider_subject, provider_session, sealed)
  values (session_id, hash, login, app.now(), app.now(), app.now() + idle, app.now() + absolute, by_provider, on_browser, on_system, subject_there, session_there, contents)
$$;

-- As before; remembers when it was last used, and tells through which provider it began.
drop function app.use_session(bytea, interval);
create function app.use_session(hash bytea, idle interval)
returns table (session_id uuid, login_id uuid, tenant_id uuid, person_id uuid, idle_expires_at timestamptz, provider text)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  update session set idle_expires_at = least(app.now() + idle, absolute_expires_at), last_used_at = app.now()
   where idle is not null and token_hash = hash and ended_at is null and session.idle_expires_at > app.now()
     and (session.idle_expires_at < least(app.now() + idle, absolute_expires_at) - interval '1 minute'
          or coalesce(session.last_used_at, session.created_at) < app.now() - interval '1 minute');
  return query
    select s.id, s.login_id, s.tenant_id, s.person_id, s.idle_expires_at, s.provider
      from session s
     where s.token_hash = hash and s.ended_at is null and s.idle_expires_at > app.now();
end $$;

-- The token is another from now on; the old one opens nothing.
create function app.rotate_session(turning uuid, new_hash bytea, contents bytea) returns boolean
language sql security definer set search_path = public, pg_temp as $$
  with turned as (
    update session set token_hash = new_hash, sealed = contents where id = turning and ended_at is null returning id)
  select exists (select from turned)
$$;

-- What was sealed with a token, also when its session is over: whoever has the token may be asked to come back.
create function app.sealed_with(hash bytea) returns table (provider text, sealed bytea)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.provider, s.sealed from session s where s.token_hash = hash
$$;

create function app.sessions_of(asking uuid)
returns table (id uuid, begun_at timestamptz, last_used_at timestamptz, browser text, system text, provider text)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, s.created_at, coalesce(s.last_used_at, s.created_at), s.browser, s.system, s.provider
    from session s
   where s.login_id = asking and s.ended_at is null and s.idle_expires_at > app.now()
   order by 3 desc, 1
$$;

-- Ends one's own sessions: the one named, or all.
create function app.end_sessions_of(ending uuid, only_session uuid) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  over uuid;
  ended integer := 0;
begin
  for over in
    update session set ended_at = app.now()
     where login_id = ending and (only_session is null or id = only_session) and ended_at is null
    returning id
  loop
    perform pg_notify('samplan_session_ended', over::text);
    ended := ended + 1;
  end loop;
  return ended;
end $$;

-- The provider says that it is over: one session there, or everything of one subject.
create function app.end_provider_sessions(at_provider text, subject_there text, session_there text) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  over uuid;
  ended integer := 0;
begin
  for over in
    update session set ended_at = app.now()
     where provider = at_provider and ended_at is null
       and coalesce(subject_there, session_there) is not null
       and (session_there is null or provider_session = session_there)
       and (subject_there is null or provider_subject = subject_there)
    returning id
  loop
    perform pg_notify('samplan_session_ended', over::text);
    ended := ended + 1;
  end loop;
  return ended;
end $$;

-- False when it was used before.
create function app.spend_logout_token(by_issuer text, jti bytea, until timestamptz) returns boolean
language sql security definer set search_path = public, pg_temp as $$
  with spent as (
    insert into spent_logout_token (issuer, jti_hash, expires_at) values (by_issuer, jti, until) on conflict do nothing returning 1)
  select exists (select from spent)
$$;

-- ── Attempts ──────────────────────────────────────────────────────────────────────────────────────────────────────
-- How many there have been in the period that runs, this one included.
create function app.count_attempt(of_kind text, by_key bytea, period interval) returns integer
language sql security definer set search_path = public, pg_temp as $$
  insert into attempt as a (kind, key_hash, period_ends_at, times) values (of_kind, by_key, app.now() + period, 1)
  on conflict (kind, key_hash) do update
     set times = case when a.period_ends_at <= app.now() then 1 else a.times + 1 end,
         period_ends_at = case when a.period_ends_at <= app.now() then excluded.period_ends_at else a.period_ends_at end
  returning times
$$;

create function app.attempts_now(of_kind text, by_key bytea) returns integer
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select times from attempt where kind = of_kind and key_hash = by_key and period_ends_at > app.now()), 0)
$$;

create or replace function app.purge_sessions(older_than interval) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  purged integer;
begin
  delete from session where least(idle_expires_at, coalesce(ended_at, idle_expires_at)) < app.now() - older_than;
  get diagnostics purged = row_count;
  delete from pending_login where expires_at < app.now();
  delete from spent_logout_token where expires_at < app.now();
  delete from attempt where period_ends_at < app.now();
  return purged;
end $$;

-- ── Who may call what ─────────────────────────────────────────────────────────────────────────────────────────────
revoke execute on function app.begin_login(bytea, bytea, text, bytea, interval), app.take_login(bytea, bytea), app.prove_login(uuid, text, text), app.open_session(uuid, bytea, uuid, interval, interval, text, text, text, text, text, bytea), app.use_session(bytea, interval), app.rotate_session(uuid, bytea, bytea), app.sealed_with(bytea), app.sessions_of(uuid), app.end_sessions_of(uuid, uuid), app.end_provider_sessions(text, text, text), app.spend_logout_token(text, bytea, timestamptz), app.count_attempt(text, bytea, interval), app.attempts_now(text, bytea) from public;
grant execute on function app.begin_login(bytea, bytea, text, bytea, interval), app.take_login(bytea, bytea), app.prove_login(uuid, text, text), app.open_session(uuid, bytea, uuid, interval, interval, text, text, text, text, text, bytea), app.use_session(bytea, interval), app.rotate_session(uuid, bytea, bytea), app.sealed_with(bytea), app.sessions_of(uuid), app.end_sessions_of(uuid, uuid), app.end_provider_sessions(text, text, text), app.spend_logout_token(text, bytea, timestamptz), app.count_attempt(text, bytea, interval), app.attempts_now(text, bytea) to samplan_app;

alter function app.begin_login(bytea, bytea, text, bytea, interval) owner to samplan_definer;
alter function app.take_login(bytea, bytea) owner to samplan_definer;
alter function app.prove_login(uuid, text, text) owner to samplan_definer;
alter function app.open_session(uuid, bytea, uuid, interval, interval, text, text, text, text, text, bytea) owner to samplan_definer;
alter function app.use_session(bytea, interval) owner to samplan_definer;
alter function app.rotate_session(uuid, bytea, bytea) owner to samplan_definer;
alter function app.sealed_with(bytea) owner to samplan_definer;
alter function app.sessions_of(uuid) owner to samplan_definer;
alter function app.end_sessions_of(uuid, uuid) owner to samplan_definer;
alter function app.end_provider_sessions(text, text, text) owner to samplan_definer;
alter function app.spend_logout_token(text, bytea, timestamptz) owner to samplan_definer;
alter function app.count_attempt(text, bytea, interval) owner to samplan_definer;
alter function app.attempts_now(text, bytea) owner to samplan_definer;
revoke create on schema app from samplan_definer;
