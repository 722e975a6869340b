-- The access log with its reasons, questions about it, alerts on request, and log control.
grant create on schema app to samplan_definer;

-- ── Why somebody could read, as it was when they read ─────────────────────────────────────────────────────────────
alter table access_log
  -- Life areas that were open to them.
  add column areas text[] not null default '{}',
  -- The purpose agreed to, the law named, who made the guardian, or the reason given in an emergency.
  add column why text,
  -- The person they stood in for.
  add column deputy_for uuid,
  add unique (tenant_id, collaboration_id, id);
create index access_log_control on access_log (tenant_id, at desc, id desc);

-- Guardians and parents read the log as far as their own areas reach: a visit by somebody who had only other areas
-- would tell of them.
create policy within_rules on access_log for select to samplan_app using (
  outcome = 'read' and collaboration_id = any ((select app.circle_as(array['guardian','parent']))::uuid[])
  and exists (select from circle_access a
               where a.viewer_id = app.person() and a.collaboration_id = access_log.collaboration_id
                 and a.relation in ('guardian','parent') and a.valid @> app.now()
                 and (array_remove(access_log.areas, 'common') = '{}' or array_remove(access_log.areas, 'common') && a.areas)));

-- Logs what the request read. The same part seen again within 15 minutes is the same visit. The ground is taken from
-- the circle itself. Where access ended between reading and logging, it is the one that was read with; a read that
-- neither explains breaks the table's own rule, and the answer stays here.
create or replace function app.log_reads(reads jsonb) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- A page asks several questions at once; the first answer logs, the others find it logged.
  perform pg_advisory_xact_lock(hashtextextended(app.person()::text, 0));
  insert into access_log (tenant_id, at, outcome, viewer_id, viewer_tenant_id, viewer_unit_id, collaboration_id, section, relation, ground_kind, ground_id, through_id, areas, why, deputy_for, correlation_id)
  select app.tenant(), app.now(), 'read', app.person(), app.tenant(), coalesce(g.unit_id, m.unit_id, t.unit_id, e.unit_id),
         s.collaboration_id, s.section, s.relation, s.ground_kind, s.ground_id, s.through_id, s.areas,
         case s.ground_kind when 'consent' then g.purpose when 'legal_basis' then g.legal_basis when 'mandate' then gm.authority when 'emergency' then e.reason end,
         absent.person_id, app.correlation()
    from (
      select distinct on (r.collaboration_id, r.section)
             r.collaboration_id, r.section, coalesce(a.relation, r.relation) as relation, coalesce(a.ground_kind, r.ground_kind) as ground_kind,
             a.ground_id, a.through_id, coalesce(a.areas, '{}') as areas
        from jsonb_to_recordset(reads) as r (collaboration_id uuid, section text, relation text, ground_kind text)
        left join circle_access a on a.collaboration_id = r.collaboration_id and a.viewer_id = app.person() and a.tenant_id = app.tenant() and a.valid @> app.now()
       where a.relation is distinct from 'owner'
         and not exists (select from collaboration c where c.id = r.collaboration_id and c.owner_id = app.person())
       order by r.collaboration_id, r.section, a.relation = 'emergency', array_position(array['coordinate','edit_own','contribute','read'], a.level), a.ground_id
    ) s
    left join ground g on g.id = s.ground_id
    left join team_membership m on m.id = s.through_id
    left join team_membership absent on absent.id = m.deputy_for
    left join standing_team_case tc on tc.id = s.through_id
    left join standing_team t on t.id = tc.standing_team_id
    left join guardian_mandate gm on gm.id = s.through_id
    left join emergency_access e on e.id = s.through_id
   where not exists (
           select from access_log l
            where l.viewer_id = app.person() and l.collaboration_id = s.collaboration_id and l.section = s.section
              and l.outcome = 'read' and l.at > app.now() - interval '15 minutes');
end $$;

-- ── References in place of names ──────────────────────────────────────────────────────────────────────────────────
-- What a person or a collaboration is called in front of log control. Drawn at random, so that it cannot be worked out
-- from anything else; whoever must know whom it means asks the owner of the database.
create table log_reference (
  tenant_id uuid not null references municipality,
  subject_id uuid primary key,
  reference text not null default upper(substr(md5(gen_random_uuid()::text), 1, 12)),
  unique (tenant_id, reference)
);
alter table log_reference enable row level security;
alter table log_reference force row level security;
create policy tenant on log_reference as restrictive to samplan_app, samplan_worker, samplan_owner using (tenant_id = app.tenant()) with check (tenant_id = app.tenant());
create policy owner_rows on log_reference to samplan_owner using (true) with check (true);
create policy definer_rows on log_reference to samplan_definer using (true) with check (true);
grant select, insert on log_reference to samplan_definer;
create function app.give_log_reference() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into log_reference (tenant_id, subject_id) values (new.tenant_id, new.id);
  return null;
end $$;
set local role samplan_definer;
insert into log_reference (tenant_id, subject_id)
  select tenant_id, id from collaboration union all select tenant_id, id from person where kind = 'citizen';
reset role;
create trigger gets_log_reference after insert on collaboration for each row execute function app.give_log_reference();
create trigger gets_log_reference after insert on person for each row when (new.kind = 'citizen') execute function app.give_log_reference();

-- ── Questions about a visit ───────────────────────────────────────────────────────────────────────────────────────
-- Holds what the log said of the visit, so that who answers needs no right to read the log.
create table log_question (
  id uuid primary key,
  tenant_id uuid not null,
  collaboration_id uuid not null,
  entry_id uuid not null,
  viewer_id uuid not null,
  viewer_unit_id uuid,
  looked_at timestamptz not null,
  section text not null,
  relation text not null,
  ground_kind text not null,
  why text,
  asked_by uuid not null,
  asked_at timestamptz not null,
  goes_to text not null check (goes_to in ('coordinator','coordinating_unit')),
  due_on date not null,
  reminded_at timestamptz,
  escalated_at timestamptz,
  viewer_asked_at timestamptz,
  answered_at timestamptz,
  version integer not null default 1,
  unique (tenant_id, collaboration_id, id),
  foreign key (tenant_id, collaboration_id, entry_id) references access_log (tenant_id, collaboration_id, id),
  foreign key (tenant_id, viewer_id) references person (tenant_id, id),
  foreign key (tenant_id, viewer_unit_id) references unit (tenant_id, id),
  foreign key (tenant_id, asked_by) references person (tenant_id, id),
  constraint log_question_not_about_oneself check (viewer_id <> asked_by)
);
create unique index log_question_once on log_question (entry_id, asked_by);
create index log_question_collaboration on log_question (collaboration_id);
create index log_question_open on log_question (tenant_id, due_on) where answered_at is null;
create index log_question_viewer on log_question (viewer_id) where viewer_asked_at is not null;

create table log_question_line (
  id uuid primary key,
  tenant_id uuid not null,
  collaboration_id uuid not null,
  question_id uuid not null,
  kind text not null check (kind in ('question','answer','to_viewer','from_viewer')),
  author_id uuid not null,
  body text not null check (length(body) between 1 and 2000),
  written_at timestamptz not null,
  idempotency_key uuid not null,
  foreign key (tenant_id, collaboration_id, question_id) references log_question (tenant_id, collaboration_id, id),
  foreign key (tenant_id, author_id) references person (tenant_id, id),
  unique (tenant_id, author_id, idempotency_key)
);
create index log_question_line_question on log_question_line (question_id, written_at, id);

-- Who answers for access in a collaboration now: the coordinator and deputies. When one of them is who looked, or there
-- is none, the coordinating unit answers: nobody has to ask the one they wonder about. The same human under another hat
-- is the same human.
create function app.log_question_route(entries uuid[]) returns table (entry_id uuid, goes_to text)
language sql stable security definer set search_path = public, pg_temp as $$
  select l.id,
         case when exists (select from circle_access a where a.collaboration_id = l.collaboration_id and a.relation = 'coordinator' and a.valid @> app.now())
               and not exists (select from circle_access a join person p on p.id = a.viewer_id join person v on v.id = l.viewer_id
                                where a.collaboration_id = l.collaboration_id and a.relation = 'coordinator' and a.valid @> app.now()
                                  and (p.id = v.id or p.login_id = v.login_id))
              then 'coordinator' else 'coordinating_unit' end
    from access_log l
   where l.id = any (entries) and l.tenant_id = app.tenant()
$$;

-- Those who are to answer a question now.
create function app.log_question_handlers(question uuid) returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct p.id), '{}')
    from log_question q
    join person v on v.id = q.viewer_id
    join lateral (
      select a.viewer_id as id from circle_access a
       where q.goes_to = 'coordinator' and a.collaboration_id = q.collaboration_id and a.relation = 'coordinator' and a.valid @> app.now()
      union all
      select m.person_id from unit_membership m
       where q.goes_to = 'coordinating_unit' and m.tenant_id = q.tenant_id and m.role = 'coordinating' and m.valid @> app.now()
    ) handler on true
    join person p on p.id = handler.id
   where q.id = question and q.tenant_id = app.tenant() and p.id <> q.asked_by and p.id <> v.id and p.login_id is distinct from v.login_id
$$;

create function app.log_questions_to_answer() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(q.id), '{}')
    from log_question q
    join person v on v.id = q.viewer_id
    join person me on me.id = app.person()
   where q.tenant_id = app.tenant() and q.asked_by <> me.id and v.id <> me.id and v.login_id is distinct from me.login_id
     and ((q.goes_to = 'coordinator'
           and exists (select from circle_access a where a.collaboration_id = q.collaboration_id and a.viewer_id = me.id and a.relation = 'coordinator' and a.valid @> app.now()))
       or (q.goes_to = 'coordinating_unit'
           and exists (select from unit_membership m where m.tenant_id = q.tenant_id and m.person_id = me.id and m.role = 'coordinating' and m.valid @> app.now())))
$$;
-- Those who ask somebody outside the circle: the coordinating unit may know who wonders.
create function app.log_question_people() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct met.id), '{}')
    from log_question q
    join collaboration c on c.id = q.collaboration_id
   cross join lateral (values (q.asked_by), (c.owner_id)) met (id)
   where q.goes_to = 'coordinating_unit' and q.id = any (app.log_questions_to_answer())
$$;
create policy asks_me on person for select to samplan_app using (id = any ((select app.log_question_people())::uuid[]));

call app.protect_tenant('log_question');
create policy own_question on log_question for select to samplan_app
  using (collaboration_id = any ((select app.own_collaborations())::uuid[])
         or (asked_by = app.person() and collaboration_id = any ((select app.circle_as(array['guardian','parent']))::uuid[])));
create policy to_answer on log_question for select to samplan_app using (id = any ((select app.log_questions_to_answer())::uuid[]));
create policy about_me on log_question for select to samplan_app using (viewer_id = app.person() and viewer_asked_at is not null);
-- One asks about a visit one is shown.
create policy asking on log_question for insert to samplan_app
  with check (asked_by = app.person() and exists (select from access_log l where l.id = entry_id and l.viewer_id = log_question.viewer_id));
create policy taking_part on log_question for update to samplan_app using (
  (asked_by = app.person() and collaboration_id = any ((select app.circle_as(array['owner','guardian','parent']))::uuid[]))
  or id = any ((select app.log_questions_to_answer())::uuid[])
  or (viewer_id = app.person() and viewer_asked_at is not null)) with check (true);
grant insert, update (goes_to, due_on, reminded_at, escalated_at, viewer_asked_at, answered_at, version) on log_question to samplan_app;
call app.watch_changes('log_question');

-- The one who looked sees what they are asked and what they said, never the words of the person.
call app.protect_tenant('log_question_line');
create policy with_question on log_question_line to samplan_app
  using (exists (select from log_question q where q.id = question_id
                  and (q.viewer_id <> app.person() or (q.viewer_asked_at is not null and kind in ('to_viewer','from_viewer')))))
  with check (author_id = app.person() and exists (select from log_question q where q.id = question_id));
grant insert on log_question_line to samplan_app;
call app.watch_changes('log_question_line', 'question_id');
create trigger line_is_history before update or delete on log_question_line for each row execute function app.refuse();
create trigger line_is_kept before truncate on log_question_line for each statement execute function app.refuse();

-- Refreshes the open pages of all who have a part in a question. Who answers may be outside the circle, so the change
-- rows are written here; what was said is in the lines.
create function app.tell_log_question(question uuid) returns void language sql security definer set search_path = public, pg_temp as $$
  insert into change (tenant_id, at, actor_id, collaboration_id, life_area, audience_id, type, entity, entity_id, version, correlation_id)
  select q.tenant_id, app.now(), app.person(), q.collaboration_id, 'common', audience, 'log_question.changed', 'log_question', q.id, q.version, app.correlation()
    from log_question q
   cross join lateral (
     select unnest(app.log_question_handlers(q.id) || q.asked_by || case when q.viewer_asked_at is not null then q.viewer_id end) as audience) told
   where q.id = question and q.tenant_id = app.tenant() and audience is not null
$$;

-- Reminds those who are to answer, and tells the coordinating unit of what is overdue: that it is, never what.
create function app.chase_log_questions(remind_after interval) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  question log_question;
  people uuid[];
  chased integer := 0;
begin
  for question in
    select * from log_question
     where tenant_id = app.tenant() and answered_at is null
       and ((reminded_at is null and asked_at <= app.now() - remind_after)
         or (escalated_at is null and due_on < (app.now() at time zone 'Europe/Oslo')::date))
     order by asked_at for update skip locked
  loop
    chased := chased + 1;
    if question.reminded_at is null then
      people := app.log_question_handlers(question.id);
      perform app.notify(array(select gen_random_uuid() from unnest(people)), people, 'log_question_waiting',
                         case when question.goes_to = 'coordinator' then question.collaboration_id end, question.id, null, question.due_on);
    end if;
    if question.due_on < (app.now() at time zone 'Europe/Oslo')::date and question.escalated_at is null then
      people := array(select distinct m.person_id from unit_membership m join unit u on u.id = m.unit_id
                       where m.tenant_id = app.tenant() and m.valid @> app.now() and m.person_id <> question.viewer_id
                         and (m.role = 'coordinating' or (question.goes_to = 'coordinating_unit' and m.role = 'leader' and u.kind = 'coordinating_unit')));
      perform app.notify(array(select gen_random_uuid() from unnest(people)), people, 'log_question_overdue', null, null, null, question.due_on);
      update log_question set escalated_at = app.now(), version = version + 1 where id = question.id;
    end if;
    update log_question set reminded_at = coalesce(reminded_at, app.now()), version = version + 1 where id = question.id;
  end loop;
  return chased;
end $$;
grant update (reminded_at, escalated_at, version) on log_question to samplan_definer;

-- What the coordinating unit is told of questions nobody has answered in time: how long, and who coordinates.
create function app.overdue_log_questions() returns table (ref text, asked_on date, due_on date, coordinator_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select r.reference, (q.asked_at at time zone 'Europe/Oslo')::date, q.due_on,
         (select a.viewer_id from circle_access a join team_membership m on m.id = a.through_id
           where a.collaboration_id = q.collaboration_id and a.relation = 'coordinator' and a.valid @> app.now() and m.deputy_for is null limit 1)
    from log_question q
    join log_reference r on r.subject_id = q.collaboration_id
   where q.tenant_id = app.tenant() and q.answered_at is null and q.due_on < (app.now() at time zone 'Europe/Oslo')::date
     and q.viewer_id <> app.person()
     and exists (select from unit_membership m join unit u on u.id = m.unit_id
                  where m.tenant_id = q.tenant_id and m.person_id = app.person() and m.valid @> app.now()
                    and (m.role = 'coordinating' or (m.role = 'leader' and u.kind = 'coordinating_unit')))
   order by q.due_on, q.id
$$;

-- ── Alerts on request ─────────────────────────────────────────────────────────────────────────────────────────────
create table log_alert (
  id uuid primary key,
  tenant_id uuid not null,
  collaboration_id uuid not null unique,
  mode text not null check (mode in ('off','new_person','every_visit')),
  -- Up to when visits have been told of, and when that was.
  told_until timestamptz not null,
  told_at timestamptz,
  version integer not null default 1,
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id)
);
call app.protect_tenant('log_alert');
create policy own_alert on log_alert to samplan_app
  using (collaboration_id = any ((select app.own_collaborations())::uuid[])) with check (collaboration_id = any ((select app.own_collaborations())::uuid[]));
grant insert, update (mode, told_until, version) on log_alert to samplan_app;
call app.watch_changes('log_alert');
grant update (told_until, told_at, version) on log_alert to samplan_definer;

-- One notice an hour at most: what comes within the hour waits and becomes one.
create function app.tell_of_visits(quiet interval) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  alert record;
  viewers uuid[];
  told integer := 0;
begin
  for alert in
    select a.*, c.owner_id from log_alert a join collaboration c on c.id = a.collaboration_id
     where a.tenant_id = app.tenant() and a.mode <> 'off' and (a.told_at is null or a.told_at <= app.now() - quiet)
       and exists (select from access_log l where l.collaboration_id = a.collaboration_id and l.outcome = 'read' and l.at > a.told_until)
     for update of a skip locked
  loop
    viewers := array(
      select distinct l.viewer_id from access_log l
       where l.collaboration_id = alert.collaboration_id and l.outcome = 'read' and l.at > alert.told_until and l.viewer_id <> alert.owner_id
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

-- ── Log control ───────────────────────────────────────────────────────────────────────────────────────────────────
-- Hours outside which reading is worth a look, by kind of unit; kinds that are not here work around the clock.
create table log_control_hours (
  tenant_id uuid not null references municipality,
  unit_kind text not null,
  opens time not null,
  closes time not null,
  weekends boolean not null,
  primary key (tenant_id, unit_kind),
  check (opens < closes)
);
call app.protect_tenant('log_control_hours');
create policy control on log_control_hours to samplan_app using ((select app.has_unit_role('log_control'))) with check ((select app.has_unit_role('log_control')));

-- That somebody looked into a signal, and what came of it. One more row for every time; nothing is changed.
create table log_signal_review (
  id uuid primary key,
  tenant_id uuid not null references municipality,
  signal text not null check (signal in ('many_plans','same_name','outside_hours','own_colleague','denied_attempts')),
  viewer_id uuid not null,
  on_date date not null,
  outcome text not null check (outcome in ('explained','follow_up','breach')),
  note text not null check (length(note) between 1 and 1000),
  reviewed_by uuid not null,
  reviewed_at timestamptz not null,
  foreign key (tenant_id, reviewed_by) references person (tenant_id, id)
);
create index log_signal_review_of on log_signal_review (tenant_id, viewer_id, on_date, signal);
call app.protect_tenant('log_signal_review');
create policy control on log_signal_review to samplan_app
  using ((select app.has_unit_role('log_control'))) with check ((select app.has_unit_role('log_control')) and reviewed_by = app.person());
grant insert on log_signal_review to samplan_app;
create trigger review_is_history before update or delete on log_signal_review for each row execute function app.refuse();
create trigger review_is_kept before truncate on log_signal_review for each statement execute function app.refuse();

-- Log control is looked after too: who asked for what, and when.
create table log_control_use (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references municipality,
  person_id uuid not null,
  at timestamptz not null,
  what text not null check (what in ('entries','signals','export','reviews')),
  asked jsonb not null,
  correlation_id text,
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index log_control_use_at on log_control_use (tenant_id, at desc, id desc);
call app.protect_tenant('log_control_use');
create policy control on log_control_use for select to samplan_app using ((select app.has_unit_role('log_control')));
create policy own_use on log_control_use for insert to samplan_app with check (person_id = app.person() and (select app.has_unit_role('log_control')));
grant insert on log_control_use to samplan_app;
create trigger use_is_history before update or delete on log_control_use for each row execute function app.refuse();
create trigger use_is_kept before truncate on log_control_use for each statement execute function app.refuse();

-- Rows of the log as log control sees them: names of employees and units; of users and relatives only references.
-- Signals on single rows. What they compare stays here; only the flag leaves. A colleague who has a plan is never
-- pointed out where fewer than ten work together, for then the flag would be a name.
create function app.log_control_rows(since timestamptz, until timestamptz, viewer uuid, unit uuid, wanted_outcome text, wanted_signal text, before_at timestamptz, before_id uuid, at_most integer)
returns table (id uuid, at timestamptz, outcome text, section text, collaboration_ref text, viewer_id uuid, viewer_name text, viewer_profession text, viewer_ref text, viewer_municipality text, unit_id uuid, unit_name text, relation text, ground_kind text, legal_basis text, signals text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select l.id, l.at, l.outcome, l.section, cr.reference,
         case when v.kind = 'professional' then v.id end,
         case when v.kind = 'professional' then v.given_name || ' ' || v.family_name end,
         v.profession, vr.reference, case when l.viewer_tenant_id <> l.tenant_id then home.name end,
         place.id, place.name, l.relation, l.ground_kind, case when l.ground_kind = 'legal_basis' then l.why end,
         flag.signals
    from access_log l
    join person v on v.id = l.viewer_id
    join municipality home on home.id = l.viewer_tenant_id
    join collaboration c on c.id = l.collaboration_id
    join person o on o.id = c.owner_id
    join log_reference cr on cr.subject_id = l.collaboration_id
    left join log_reference vr on vr.subject_id = v.id and v.kind = 'citizen'
    left join lateral (
      select u.id, u.name, u.kind from unit u
       where u.id = coalesce(l.viewer_unit_id, (select m.unit_id from unit_membership m where m.person_id = v.id and m.valid @> l.at order by lower(m.valid), m.id limit 1))
    ) place on true
    left join log_control_hours h on h.tenant_id = l.tenant_id and h.unit_kind = place.kind
   cross join lateral (select l.at at time zone 'Europe/Oslo' as local) clock
   cross join lateral (select array_remove(array[
       case when v.kind = 'professional' and lower(unaccent(v.family_name)) = lower(unaccent(o.family_name)) then 'same_name' end,
       case when v.kind = 'professional' and h.opens is not null
             and (clock.local::time < h.opens or clock.local::time >= h.closes or (not h.weekends and extract(isodow from clock.local) > 5)) then 'outside_hours' end,
       case when v.kind = 'professional' and o.login_id is distinct from v.login_id and exists (
              select from person colleague
                join unit_membership theirs on theirs.person_id = colleague.id and theirs.valid @> l.at
                join unit_membership mine on mine.unit_id = theirs.unit_id and mine.person_id = v.id and mine.valid @> l.at
               where colleague.login_id = o.login_id and colleague.kind = 'professional' and colleague.tenant_id = l.tenant_id
                 and (select count(distinct member.person_id) from unit_membership member where member.unit_id = theirs.unit_id and member.valid @> l.at) >= 10) then 'own_colleague' end
     ], null) as signals) flag
   where l.tenant_id = app.tenant() and l.at >= since and l.at < until
     and exists (select from unit_membership m where m.tenant_id = l.tenant_id and m.person_id = app.person() and m.role = 'log_control' and m.valid @> app.now())
     and (viewer is null or (l.viewer_id = viewer and v.kind = 'professional'))
     and (unit is null or place.id = unit)
     and (wanted_outcome is null or l.outcome = wanted_outcome)
     and (wanted_signal is null or wanted_signal = any (flag.signals))
     and (before_at is null or (l.at, l.id) < (before_at, before_id))
   order by l.at desc, l.id desc
   limit at_most
$$;

-- Signals gathered per employee and day. Thresholds are arguments, so that they are written where they are explained.
create function app.log_signals(since timestamptz, until timestamptz, many_plans integer, denied_attempts integer)
returns table (signal text, viewer_id uuid, viewer_name text, viewer_profession text, unit_name text, on_date date, times integer, collaborations integer, first_at timestamptz, last_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  with seen as materialized (
    select r.*, (r.at at time zone 'Europe/Oslo')::date as on_date from app.log_control_rows(since, until, null, null, null, null, null, null, null) r where r.viewer_id is not null
  ), busiest as (
    select viewer_id, on_date, count(distinct collaboration_ref) as plans
      from seen where outcome = 'read' group by viewer_id, on_date, date_trunc('hour', at)
  ), found as (
    select 'many_plans' as signal, viewer_id, on_date from busiest group by viewer_id, on_date having max(plans) >= many_plans
    union all
    select 'denied_attempts', viewer_id, on_date from seen where outcome = 'denied' group by viewer_id, on_date having count(*) >= denied_attempts
    union all
    select distinct flag, viewer_id, on_date from seen cross join unnest(signals) flag where outcome = 'read'
  )
  select f.signal, f.viewer_id, min(s.viewer_name), min(s.viewer_profession), min(s.unit_name), f.on_date,
         count(*)::integer, count(distinct s.collaboration_ref)::integer, min(s.at), max(s.at)
    from found f
    join seen s on s.viewer_id = f.viewer_id and s.on_date = f.on_date
                and case f.signal when 'denied_attempts' then s.outcome = 'denied' when 'many_plans' then s.outcome = 'read' else s.outcome = 'read' and f.signal = any (s.signals) end
   group by f.signal, f.viewer_id, f.on_date
   order by f.on_date desc, f.signal, f.viewer_id
$$;

-- ── Who may call what ─────────────────────────────────────────────────────────────────────────────────────────────
revoke execute on all functions in schema app from public;
grant execute on function app.log_question_route(uuid[]), app.log_question_handlers(uuid), app.tell_log_question(uuid), app.log_questions_to_answer(), app.log_question_people(), app.overdue_log_questions() to samplan_app;
grant execute on function app.log_control_rows(timestamptz, timestamptz, uuid, uuid, text, text, timestamptz, uuid, integer) to samplan_app;
grant execute on function app.log_signals(timestamptz, timestamptz, integer, integer) to samplan_app;
grant execute on function app.chase_log_questions(interval), app.tell_of_visits(interval) to samplan_worker;

alter function app.log_question_route(uuid[]) owner to samplan_definer;
alter function app.log_question_handlers(uuid) owner to samplan_definer;
alter function app.tell_log_question(uuid) owner to samplan_definer;
alter function app.log_questions_to_answer() owner to samplan_definer;
alter function app.log_question_people() owner to samplan_definer;
alter function app.overdue_log_questions() owner to samplan_definer;
alter function app.chase_log_questions(interval) owner to samplan_definer;
alter function app.tell_of_visits(interval) owner to samplan_definer;
alter function app.give_log_reference() owner to samplan_definer;
alter function app.log_control_rows(timestamptz, timestamptz, uuid, uuid, text, text, timestamptz, uuid, integer) owner to samplan_definer;
alter function app.log_signals(timestamptz, timestamptz, integer, integer) owner to samplan_definer;
revoke create on schema app from samplan_definer;
