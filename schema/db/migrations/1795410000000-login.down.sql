grant create on schema app to samplan_definer;

drop function app.begin_login(bytea, bytea, text, bytea, interval);
drop function app.take_login(bytea, bytea);
drop function app.prove_login(uuid, text, text);
drop function app.open_session(uuid, bytea, uuid, interval, interval, text, text, text, text, text, bytea);
drop function app.rotate_session(uuid, bytea, bytea);
drop function app.sealed_with(bytea);
drop function app.use_session(bytea, interval);
drop function app.sessions_of(uuid);
drop function app.end_sessions_of(uuid, uuid);
drop function app.end_provider_sessions(text, text, text);
drop function app.spend_logout_token(text, bytea, timestamptz);
drop function app.count_attempt(text, bytea, interval);
drop function app.attempts_now(text, bytea);

drop table attempt, spent_logout_token, pending_login;
revoke insert on login from samplan_definer;
drop index session_provider;
alter table session
  drop column provider,
  drop column browser,
  drop column system,
  drop column last_used_at,
  drop column provider_subject,
  drop column provider_session,
  drop column sealed;

create function app.open_session(session_id uuid, hash bytea, login uuid, idle interval, absolute interval) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into session (id, token_hash, login_id, created_at, idle_expires_at, absolute_expires_at)
  values (session_id, hash, login, app.now(), app.now() + idle, app.now() + absolute)
$$;
revoke execute on function app.open_session(uuid, bytea, uuid, interval, interval) from public;
grant execute on function app.open_session(uuid, bytea, uuid, interval, interval) to samplan_app;
alter function app.open_session(uuid, bytea, uuid, interval, interval) owner to samplan_definer;

create function app.use_session(hash bytea, idle interval)
returns table (session_id uuid, login_id uuid, tenant_id uuid, person_id uuid, idle_expires_at timestamptz)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  update session set idle_expires_at = least(app.now() + idle, absolute_expires_at)
   where idle is not null and token_hash = hash and ended_at is null and session.idle_expires_at > app.now()
     and session.idle_expires_at < least(app.now() + idle, absolute_expires_at) - interval '1 minute';
  return query
    select s.id, s.login_id, s.tenant_id, s.person_id, s.idle_expires_at
      from session s
     where s.token_hash = hash and s.ended_at is null and s.idle_expires_at > app.now();
end $$;
revoke execute on function app.use_session(bytea, interval) from public;
grant execute on function app.use_session(bytea, interval) to samplan_app;
alter function app.use_session(bytea, interval) owner to samplan_definer;

create or replace function app.purge_sessions(older_than interval) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  purged integer;
begin
  delete from session where least(idle_expires_at, coalesce(ended_at, idle_expires_at)) < app.now() - older_than;
  get diagnostics purged = row_count;
  return purged;
end $$;

revoke create on schema app from samplan_definer;
