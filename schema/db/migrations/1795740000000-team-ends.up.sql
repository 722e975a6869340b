-- A standing team gets an end. It takes no new cases from the day that is written down, and is over when the last day is
-- past and somebody else helps in each of its cases; until then it goes on, so that nobody loses their help by a date.
grant create on schema app to samplan_definer;
alter table standing_team add column closes_on date;
-- When those concerned were told that the day has passed and cases are left; once.
alter table standing_team add column waits_since timestamptz;
alter table standing_team add constraint standing_team_waits_to_close check (waits_since is null or closes_on is not null);
grant update (valid, waits_since, version) on standing_team to samplan_definer;

create function app.team_ends_at(last_day date) returns timestamptz language sql immutable parallel safe
  return (last_day + 1)::timestamp at time zone 'Europe/Oslo';

-- Whatever the code does: no team that is to close takes a case, and none is over while it has one.
create function app.standing_team_takes_cases() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from standing_team s where s.id = new.standing_team_id and s.closes_on is null for share;
  if not found then
    raise exception 'standing team takes no new cases' using errcode = 'restrict_violation', constraint = 'standing_team_takes_cases';
  end if;
  return null;
end $$;
create trigger standing_team_takes_cases after insert on standing_team_case for each row execute function app.standing_team_takes_cases();

create function app.standing_team_leaves_nobody() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from standing_team_case c
              where c.standing_team_id = new.id and c.accepted_at is not null
                and not upper_inf(new.valid) and (upper_inf(c.valid) or upper(c.valid) > upper(new.valid))) then
    raise exception 'standing team has cases' using errcode = 'restrict_violation', constraint = 'standing_team_leaves_nobody';
  end if;
  return null;
end $$;
create constraint trigger standing_team_leaves_nobody after update of valid on standing_team deferrable initially deferred
  for each row execute function app.standing_team_leaves_nobody();

-- Who must find somebody else, and who is to know: one notice each, however many cases. Whoever closes the team sees none
-- of its cases, so the database finds those who coordinate them, and tells nobody who they are.
create function app.tell_about_team(team uuid, what text) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here standing_team;
  coordinators uuid[];
  others uuid[];
begin
  select * into here from standing_team s where s.id = team and s.tenant_id = app.tenant();
  coordinators := array(
    select distinct a.viewer_id from circle_access a
     where a.tenant_id = here.tenant_id and a.relation = 'coordinator' and a.valid @> app.now() and a.viewer_id is distinct from app.person()
       and (exists (select from standing_team_case c
                     where c.collaboration_id = a.collaboration_id and c.standing_team_id = team and c.accepted_at is not null
                       and (upper_inf(c.valid) or upper(c.valid) > greatest(app.now(), app.team_ends_at(here.closes_on))))
            or exists (select from team_invitation i where i.collaboration_id = a.collaboration_id and i.standing_team_id = team and i.state = 'open'))
     order by 1);
  others := array(
    select m.person_id from standing_team_member m
     where m.standing_team_id = team and (upper_inf(m.valid) or upper(m.valid) > app.now()) and what <> 'waits'
    union
    select m.person_id from unit_membership m where m.unit_id = here.unit_id and m.role = 'leader' and m.valid @> app.now()
    except
    select unnest(coordinators || app.person())
     order by 1);
  perform app.notify(array(select gen_random_uuid() from unnest(coordinators)), coordinators,
                     case what when 'closing' then 'standing_team_cases_left' else 'standing_team_' || what end, null, team, null, here.closes_on);
  perform app.notify(array(select gen_random_uuid() from unnest(others)), others, 'standing_team_' || what, null, team, null, here.closes_on);
end $$;

create function app.tell_of_team_end(team uuid, goes_on boolean) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.has_unit_role('administrator') or exists (
       select from standing_team s join unit_membership m on m.unit_id = s.unit_id
        where s.id = team and m.person_id = app.person() and m.role = 'leader' and m.valid @> app.now()) then
    perform app.tell_about_team(team, case when goes_on then 'goes_on' else 'closing' end);
  end if;
end $$;

-- The worker's part. A team whose last day is past ends now; one that still has cases waits for them, and that is told once.
create function app.close_standing_teams() returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  due standing_team;
  closed integer := 0;
begin
  for due in
    select s.* from standing_team s
     where s.tenant_id = app.tenant() and upper_inf(s.valid) and app.team_ends_at(s.closes_on) <= app.now()
     order by s.id for update
  loop
    if not exists (select from standing_team_case c
                    where c.standing_team_id = due.id and c.accepted_at is not null and (upper_inf(c.valid) or upper(c.valid) > app.now())) then
      update standing_team set valid = tstzrange(lower(valid), app.now()), version = version + 1 where id = due.id;
      closed := closed + 1;
    elsif due.waits_since is null then
      update standing_team set waits_since = app.now() where id = due.id;
      perform app.tell_about_team(due.id, 'waits');
    end if;
  end loop;
  return closed;
end $$;

create trigger kept after insert or update on standing_team for each row when (current_user = 'samplan_app') execute function app.keep_register('unit_id');

revoke execute on function app.team_ends_at(date), app.standing_team_takes_cases(), app.standing_team_leaves_nobody(), app.tell_about_team(uuid, text), app.tell_of_team_end(uuid, boolean), app.close_standing_teams() from public;
grant execute on function app.team_ends_at(date), app.tell_of_team_end(uuid, boolean) to samplan_app;
grant execute on function app.close_standing_teams() to samplan_worker;
alter function app.standing_team_takes_cases() owner to samplan_definer;
alter function app.standing_team_leaves_nobody() owner to samplan_definer;
alter function app.tell_about_team(uuid, text) owner to samplan_definer;
alter function app.tell_of_team_end(uuid, boolean) owner to samplan_definer;
alter function app.close_standing_teams() owner to samplan_definer;
grant execute on function app.team_ends_at(date), app.tell_about_team(uuid, text) to samplan_definer;
revoke create on schema app from samplan_definer;
