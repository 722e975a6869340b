-- Who is asked into a team, which hat may be on, and what a one-time code reaches: each by one rule, kept everywhere.
grant create on schema app to samplan_definer;

-- ── Work in a unit, now ───────────────────────────────────────────────────────────────────────────────────────────
create function app.at_work_now(who uuid, place uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select app.at_work(who, place) @> app.now()
$$;

-- Invitations that wait for the viewer: in person, for a unit they answer for, or for a standing team they lead; while
-- they work there. What one has answered oneself stays in sight as long.
create or replace function app.invitations_to_me() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(i.id), '{}')
    from team_invitation i
   where i.tenant_id = app.tenant() and not app.narrow()
     and (i.state = 'open' or i.settled_by = app.person())
     and (((i.person_id = app.person() or i.named_by = app.person()) and app.at_work_now(app.person(), i.unit_id))
          or (i.to_kind = 'unit' and i.person_id is null and (
                exists (select from unit_membership m where m.unit_id = i.unit_id and m.person_id = app.person() and m.role = 'leader' and m.valid @> app.now())
                or exists (select from invitation_receiver r where r.unit_id = i.unit_id and r.person_id = app.person() and r.valid @> app.now() and app.at_work_now(r.person_id, r.unit_id))))
          or exists (select from standing_team_member l join standing_team s on s.id = l.standing_team_id
                      where s.id = i.standing_team_id and l.person_id = app.person() and l.role = 'lead' and l.valid @> app.now() and app.at_work_now(l.person_id, s.unit_id)))
$$;

-- How many cases each standing team carries: a number for those who lead the unit, and nothing of whose they are.
create or replace function app.standing_team_load(teams uuid[]) returns table (standing_team_id uuid, cases integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, count(c.id)::int
    from standing_team s
    left join standing_team_case c on c.standing_team_id = s.id and c.accepted_at is not null and c.valid @> app.now()
   where s.id = any (teams) and s.tenant_id = app.tenant()
     and (exists (select from unit_membership m
                   where m.unit_id = s.unit_id and m.person_id = app.person() and m.role = 'leader' and m.valid @> app.now())
          or exists (select from standing_team_member l
                      where l.standing_team_id = s.id and l.person_id = app.person() and l.role = 'lead' and l.valid @> app.now()
                        and app.at_work_now(l.person_id, s.unit_id)))
   group by s.id
$$;

-- Whom to reach in an emergency: those of the team who still work there.
drop policy emergency on team_membership;
create policy emergency on team_membership for select to samplan_app
  using (accepted_at is not null and valid @> app.now() and collaboration_id = any ((select app.emergency_circle())::uuid[])
         and (role in ('coordinator','child_coordinator','primary_contact')
              or exists (select from unit where unit.id = unit_id and unit.kind = 'gp'))
         and app.at_work_now(person_id, unit_id));

-- ── Hats ──────────────────────────────────────────────────────────────────────────────────────────────────────────
-- Whether a login may act as a person now: they are its own, and a professional who has had a role in the municipality
-- has one now. Who never had any comes from outside.
create function app.may_wear(login uuid, somebody uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from person p
     where p.id = somebody and p.login_id = login
       and (p.kind <> 'professional' or coalesce((select bool_or(m.valid @> app.now()) from unit_membership m where m.person_id = p.id), true)))
$$;

create or replace function app.hats(login uuid)
returns table (person_id uuid, tenant_id uuid, municipality text, given_name text, family_name text, profession text, unit_name text, owner_of uuid, roles text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, p.tenant_id, m.name, p.given_name, p.family_name, p.profession, u.name, c.id,
         array_remove(array[
           case when c.id is not null then 'user' end,
           case when exists (select from next_of_kin k where k.person_id = p.id and k.valid @> app.now())
                  or exists (select from guardian_mandate g where g.person_id = p.id and g.valid @> app.now())
                  or exists (select from parental_responsibility r where r.person_id = p.id and r.valid @> app.now()) then 'relative' end,
           case when exists (select from team_membership t where t.person_id = p.id and t.level = 'coordinate' and t.valid @> app.now()) then 'coordinator' end,
           case when p.kind = 'professional' then 'professional' end,
           case when exists (select from unit_membership um where um.person_id = p.id and um.role = 'leader' and um.valid @> app.now()) then 'unit_leader' end,
           case when exists (select from unit_membership um where um.person_id = p.id and um.role = 'coordinating' and um.valid @> app.now()) then 'coordinating_unit' end,
           case when exists (select from unit_membership um where um.person_id = p.id and um.role = 'administrator' and um.valid @> app.now()) then 'administrator' end,
           case when exists (select from unit_membership um where um.person_id = p.id and um.role = 'log_control' and um.valid @> app.now()) then 'log_control' end
         ], null)
    from person p
    join municipality m on m.id = p.tenant_id
    left join collaboration c on c.owner_id = p.id and c.state <> 'closed'
    left join lateral (
      select unit.name from unit_membership um join unit on unit.id = um.unit_id
       where um.person_id = p.id and um.valid @> app.now() order by lower(um.valid) limit 1) u on true
   where p.login_id = login and app.may_wear(login, p.id)
   order by m.name, p.kind desc, p.id
$$;

create or replace function app.choose_hat(session uuid, person uuid) returns boolean
language sql security definer set search_path = public, pg_temp as $$
  with chosen as (
    update session s set tenant_id = p.tenant_id, person_id = p.id
      from person p
     where s.id = session and s.ended_at is null and p.id = person and app.may_wear(s.login_id, p.id)
    returning pg_notify('samplan_hat_chosen', s.id || ' ' || p.id))
  select exists (select from chosen)
$$;

-- As before; a hat that may not be worn any longer is off, and the session says that it was on.
drop function app.use_session(bytea, interval);
create function app.use_session(hash bytea, idle interval)
returns table (session_id uuid, login_id uuid, tenant_id uuid, person_id uuid, idle_expires_at timestamptz, provider text, kind text, hat_ended boolean)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  update session set idle_expires_at = least(app.now() + case when kind = 'code' then least(idle, interval '15 minutes') else idle end, absolute_expires_at),
                     last_used_at = app.now()
   where idle is not null and token_hash = hash and ended_at is null and session.idle_expires_at > app.now()
     and (session.idle_expires_at < least(app.now() + case when kind = 'code' then least(idle, interval '15 minutes') else idle end, absolute_expires_at) - interval '1 minute'
          or coalesce(session.last_used_at, session.created_at) < app.now() - interval '1 minute');
  return query
    select s.id, s.login_id, case when worn.now then s.tenant_id end, case when worn.now then s.person_id end,
           s.idle_expires_at, s.provider, s.kind, s.person_id is not null and not worn.now
      from session s
     cross join lateral (select app.may_wear(s.login_id, s.person_id) as now) worn
     where s.token_hash = hash and s.ended_at is null and s.idle_expires_at > app.now();
end $$;

-- Which of these sessions still run, each in a hat that may still be worn; sockets of the others are cut.
create or replace function app.running_sessions(sessions uuid[]) returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select id from session
   where id = any (sessions) and ended_at is null and idle_expires_at > app.now()
     and (person_id is null or app.may_wear(login_id, person_id))
$$;

-- ── Narrow sessions ───────────────────────────────────────────────────────────────────────────────────────────────
-- How to reach anybody at home, the child included, is nothing a code opens.
create or replace function app.reachable_people() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  with coordinated as (select unnest(app.circle_as(array['coordinator'])) as collaboration_id)
  select coalesce(array_agg(distinct met.person_id), '{}') from (
    select app.person() as person_id
    union all select c.owner_id from coordinated join collaboration c on c.id = coordinated.collaboration_id
    union all select k.person_id from coordinated join next_of_kin k using (collaboration_id) where k.valid @> app.now()
    union all select g.person_id from coordinated join guardian_mandate g using (collaboration_id) where g.valid @> app.now()
    union all select r.person_id from coordinated join parental_responsibility r using (collaboration_id) where r.valid @> app.now()
    union all select p.id from unnest(app.circle_as(array['guardian','parent'])) mine
                join collaboration c on c.id = mine join person p on p.id = c.owner_id where p.address_protection = 'none'
  ) met where met.person_id is not null and not app.narrow()
$$;
-- Nor where a child in hiding meets others.
create or replace function app.hidden_places() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(c.id), '{}')
    from collaboration c join person p on p.id = c.owner_id
   where c.id = any (app.circle() || app.emergency_circle()) and p.address_protection <> 'none' and (c.owner_id <> app.person() or app.narrow())
     and c.id <> all (app.circle_as(array['coordinator']))
     and not exists (select from team_membership m
                      where m.collaboration_id = c.id and m.person_id = app.person() and m.sees_place
                        and m.accepted_at is not null and m.valid @> app.now())
$$;
-- Nor what has been asked about who looked, nor notices.
create policy full_session on log_question as restrictive to samplan_app using (not app.narrow()) with check (not app.narrow());
create policy full_session on log_question_line as restrictive to samplan_app using (not app.narrow()) with check (not app.narrow());
create policy full_session on notice as restrictive to samplan_app using (not app.narrow()) with check (not app.narrow());

-- ── Looking over emergency access ─────────────────────────────────────────────────────────────────────────────────
-- Whom an opening was for is told to the coordinating unit alone. To log control the person is a reference in the log,
-- and nothing beside it may say whose; so neither to somebody who has both roles.
create function app.may_know_of_openings() returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select app.has_unit_role('coordinating') and not app.has_unit_role('log_control')
$$;
create or replace function app.emergency_people() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct met.person_id), '{}')
    from (
      select c.owner_id as person_id from collaboration c where c.id = any (app.emergency_circle())
      union all
      select k.person_id from next_of_kin k where k.collaboration_id = any (app.emergency_circle()) and k.valid @> app.now()
      union all
      select c.owner_id from emergency_access e join collaboration c on c.id = e.collaboration_id
       where e.tenant_id = app.tenant() and app.may_know_of_openings()
    ) met
$$;
create or replace function app.owners_of_openings(ids uuid[]) returns table (opening_id uuid, owner_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select e.id, c.owner_id from emergency_access e join collaboration c on c.id = e.collaboration_id
   where e.tenant_id = app.tenant() and e.id = any (ids) and app.may_know_of_openings()
$$;
alter table log_control_use drop constraint log_control_use_what_check;
alter table log_control_use add constraint log_control_use_what_check
  check (what in ('visits','signals','visits_file','signals_file','emergency_reviews'));

-- ── The guard follows who stands in ───────────────────────────────────────────────────────────────────────────────
-- Units, standing teams and people of a collaboration that a viewer is not to know of, and the memberships that name
-- them: the guarded units, and those who are there through them only, deputies of theirs included.
create or replace function app.hidden_in(viewer uuid, target uuid) returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
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
  ), for_them as (
    select m.id, m.person_id from team_membership m where m.collaboration_id = target and m.unit_id in (select id from units)
    -- Who stands in for them is there through them.
    union
    select m.id, m.person_id from team_membership m join team_membership absent on absent.id = m.deputy_for
     where m.collaboration_id = target and absent.unit_id in (select id from units)
  ), theirs as (
    select person_id as id from for_them
    union select m.person_id from unit_membership m where m.unit_id in (select id from units)
    union select m.person_id from standing_team_member m where m.standing_team_id in (select id from teams)
  ), known as (
    select m.person_id as id from team_membership m
     where m.collaboration_id = target and m.unit_id not in (select id from units) and m.accepted_at is not null and m.valid @> app.now()
       and app.at_work_now(m.person_id, m.unit_id)
       and m.id not in (select id from for_them)
    union
    select m.person_id
      from standing_team_case c
      join standing_team s on s.id = c.standing_team_id
      join standing_team_member m on m.standing_team_id = s.id
     where c.collaboration_id = target and s.unit_id not in (select id from units) and c.accepted_at is not null
       and c.valid @> app.now() and s.valid @> app.now() and m.valid @> app.now()
       and app.at_work_now(m.person_id, s.unit_id)
    union select p.id from theirs join person p using (id) where p.kind = 'citizen'
  ), people as (
    select id from theirs except select id from known
  ), places as (
    select m.id from team_membership m left join measure t on t.id = m.measure_id
     where m.collaboration_id = target
       and (m.unit_id in (select id from units) or m.person_id in (select id from people)
            or t.accountable_unit_id in (select id from units) or t.accountable_person_id in (select id from people))
    union select m.id from team_membership m join places on m.deputy_for = places.id
  )
  select coalesce(array_agg(id), '{}')
    from (select id from units union select id from teams union select id from people union select id from places) hidden
$$;
drop policy guard on team_membership;
call app.guard_rows('team_membership', 'unit_id', 'person_id', 'deputy_for');
drop policy guard on circle_access;
call app.guard_rows('circle_access', 'viewer_id', 'through_id');
drop policy guard on access_log;
call app.guard_rows('access_log', 'viewer_id', 'viewer_unit_id', 'deputy_for', 'through_id');

-- Who sees what, for those in the circle and for whoever a change of this transaction has put out of it; told past the
-- policies, so what is hidden is left out here.
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
     and (target = any (app.circle())
          or exists (select from change moved where moved.tx = pg_current_xact_id_if_assigned() and moved.collaboration_id = target
                        and moved.type = 'circle.changed' and moved.audience_id = app.person()))
     and not coalesce(array[a.viewer_id, a.through_id, m.unit_id, s.unit_id, g.unit_id, s.id] && hidden.ids, false)
     and (upper_inf(a.valid) or upper(a.valid) > app.now())
   order by array_position(array['owner','coordinator','member','guardian','parent','relative','emergency'], a.relation), a.viewer_id, lower(a.valid), a.ground_id
$$;

-- A visit by somebody one is not to know of is no visit to tell of, not even without a name.
create or replace function app.tell_of_visits(quiet interval) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  alert record;
  viewers uuid[];
  hidden uuid[];
  told integer := 0;
begin
  for alert in
    select a.*, c.owner_id from log_alert a join collaboration c on c.id = a.collaboration_id
     where a.tenant_id = app.tenant() and a.mode <> 'off' and (a.told_at is null or a.told_at <= app.now() - quiet)
       and exists (select from access_log l where l.collaboration_id = a.collaboration_id and l.outcome = 'read' and l.at > a.told_until)
     for update of a skip locked
  loop
    hidden := app.hidden_in(alert.owner_id, alert.collaboration_id);
    viewers := array(
      select distinct l.viewer_id from access_log l
       where l.collaboration_id = alert.collaboration_id and l.outcome = 'read' and l.at > alert.told_until and l.viewer_id <> alert.owner_id
         and not coalesce(array[l.viewer_id, l.viewer_unit_id, l.deputy_for, l.through_id] && hidden, false)
         and (alert.mode = 'every_visit'
              or not exists (select from access_log earlier where earlier.collaboration_id = l.collaboration_id and earlier.outcome = 'read'
                                and earlier.viewer_id = l.viewer_id and earlier.at <= alert.told_until)));
    if cardinality(viewers) > 0 then
      perform app.notify(array[gen_random_uuid()], array[alert.owner_id],
                         case alert.mode when 'new_person' then 'plan_opened_by_new' else 'plan_opened' end,
                         alert.collaboration_id, null, case when cardinality(viewers) = 1 then viewers[1] end, null);
      told := told + 1;
    end if;
    update log_alert set told_until = app.now(), told_at = case when cardinality(viewers) > 0 then app.now() else told_at end, version = version + 1 where id = alert.id;
  end loop;
  return told;
end $$;

-- ── Questions about a visit ───────────────────────────────────────────────────────────────────────────────────────
-- What a question becomes is still a question one has a part in.
drop policy taking_part on log_question;
create policy taking_part on log_question for update to samplan_app using (
  (asked_by = app.person() and collaboration_id = any ((select app.circle_as(array['owner','guardian','parent']))::uuid[]))
  or id = any ((select app.log_questions_to_answer())::uuid[])
  or (viewer_id = app.person() and viewer_asked_at is not null)) with check (
  (asked_by = app.person() and collaboration_id = any ((select app.circle_as(array['owner','guardian','parent']))::uuid[]))
  or id = any ((select app.log_questions_to_answer())::uuid[])
  or (viewer_id = app.person() and viewer_asked_at is not null));

-- Who asked is told to the one who did, the person, and those who answer; never to the one who looked. The column itself
-- the running program cannot read.
revoke select on log_question from samplan_app;
grant select (id, tenant_id, collaboration_id, entry_id, viewer_id, viewer_unit_id, looked_at, section, relation, ground_kind, why,
  asked_at, goes_to, due_on, reminded_at, escalated_at, viewer_asked_at, answered_at, version) on log_question to samplan_app;
create function app.log_question_askers(questions uuid[]) returns table (question_id uuid, asked_by uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select q.id, q.asked_by from log_question q
   where q.id = any (questions) and q.tenant_id = app.tenant() and q.viewer_id <> app.person() and not app.narrow()
     and (q.asked_by = app.person() or q.collaboration_id = any (app.own_collaborations()) or q.id = any (app.log_questions_to_answer()))
$$;

-- ── Who may call what ─────────────────────────────────────────────────────────────────────────────────────────────
revoke execute on function app.at_work_now(uuid, uuid), app.may_wear(uuid, uuid), app.may_know_of_openings(), app.use_session(bytea, interval), app.log_question_askers(uuid[]) from public;
grant execute on function app.at_work_now(uuid, uuid), app.use_session(bytea, interval), app.log_question_askers(uuid[]) to samplan_app;
grant execute on function app.at_work_now(uuid, uuid), app.may_wear(uuid, uuid), app.may_know_of_openings() to samplan_definer;
alter function app.at_work_now(uuid, uuid) owner to samplan_definer;
alter function app.may_wear(uuid, uuid) owner to samplan_definer;
alter function app.log_question_askers(uuid[]) owner to samplan_definer;
alter function app.may_know_of_openings() owner to samplan_definer;
alter function app.use_session(bytea, interval) owner to samplan_definer;
revoke create on schema app from samplan_definer;
