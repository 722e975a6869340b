drop index employee_email;
drop function app.arrive_with_work_email(uuid, text);
drop function app.use_entry_code(bytea, bytea, bytea, uuid, bytea, uuid, interval, text, text);
drop function app.withdraw_entry_codes(uuid);
drop function app.make_entry_code(uuid, uuid, uuid, text, bytea, bytea, interval);
drop function app.withdraw_unused_codes(uuid);
drop table entry_code;
delete from entry_attempt where reason = 'locked';
alter table entry_attempt drop constraint entry_attempt_reason_check;
alter table entry_attempt add constraint entry_attempt_reason_check
  check (reason in ('unknown','expired','used','withdrawn','taken','too_many'));

grant create on schema app to samplan_definer;
create or replace function app.circle() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct collaboration_id), '{}')
    from circle_access
   where tenant_id = app.tenant() and viewer_id = app.person() and valid @> app.now() and relation <> 'emergency'
$$;
create or replace function app.circle_as(wanted text[]) returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct collaboration_id), '{}')
    from circle_access
   where tenant_id = app.tenant() and viewer_id = app.person() and valid @> app.now() and relation = any (wanted)
$$;
create or replace function app.emergency_circle() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct collaboration_id), '{}')
    from circle_access
   where tenant_id = app.tenant() and viewer_id = app.person() and valid @> app.now() and relation = 'emergency'
$$;
create or replace function app.has_unit_role(wanted text) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from unit_membership
                  where tenant_id = app.tenant() and person_id = app.person() and role = wanted and valid @> app.now())
$$;
drop function app.use_session(bytea, interval);
delete from session where kind = 'code';
alter table session drop column kind;
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
revoke execute on function app.use_session(bytea, interval) from public;
grant execute on function app.use_session(bytea, interval) to samplan_app;
alter function app.use_session(bytea, interval) owner to samplan_definer;
revoke create on schema app from samplan_definer;
drop function app.narrow();
