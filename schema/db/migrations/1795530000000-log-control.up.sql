-- Log control as it is used: its signals, the hours they go by, and its own use written down.
grant create on schema app to samplan_definer;

-- That a colleague has a plan is nobody's business at work, so reading it is no signal of its own.
alter table log_signal_review drop constraint log_signal_review_signal_check;
alter table log_signal_review add constraint log_signal_review_signal_check
  check (signal in ('many_plans','same_name','same_address','outside_hours','denied_attempts'));
alter table log_control_use drop constraint log_control_use_what_check;
alter table log_control_use add constraint log_control_use_what_check
  check (what in ('visits','signals','visits_file','signals_file'));
drop index log_signal_review_of;
create index log_signal_review_of on log_signal_review (tenant_id, viewer_id, on_date, signal, reviewed_at);

-- When a kind of unit is at work: what the municipality has set, else weekdays from seven to six. Those that help
-- around the clock have the whole day.
create function app.working_hours(of_kind text) returns table (opens time, closes time, weekends boolean) language sql stable as $$
  select coalesce(h.opens, usual.opens), coalesce(h.closes, usual.closes), coalesce(h.weekends, usual.weekends)
    from (select case when around_the_clock then time '00:00' else time '07:00' end as opens,
                 case when around_the_clock then time '24:00' else time '18:00' end as closes, around_the_clock as weekends
            from (select of_kind in ('home_care','housing','specialist_health') as around_the_clock) kind) usual
    left join log_control_hours h on h.unit_kind = of_kind and h.tenant_id = app.tenant()
$$;

-- Rows of the log as log control sees them: names of employees and units; of users and relatives only references. What
-- the signals compare stays here; only the flag leaves. Nothing is compared with the reader's own plan, nor with the
-- address of somebody whose address is protected.
drop function app.log_signals(timestamptz, timestamptz, integer, integer);
drop function app.log_control_rows(timestamptz, timestamptz, uuid, uuid, text, text, timestamptz, uuid, integer);
create function app.log_control_rows(since timestamptz, until timestamptz, viewer uuid, unit uuid, wanted_signal text, before_at timestamptz, before_id uuid, at_most integer)
returns table (id uuid, at timestamptz, outcome text, section text, plan_ref text, viewer_id uuid, viewer_name text, viewer_profession text, viewer_ref text, viewer_municipality text, unit_id uuid, unit_name text, relation text, ground_kind text, legal_basis text, signals text[])
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
    left join lateral app.working_hours(place.kind) h on place.kind is not null
   cross join lateral (select l.at at time zone 'Europe/Oslo' as local) clock
   cross join lateral (select v.kind = 'professional' and l.outcome = 'read' and o.login_id is distinct from v.login_id as compared) judged
   cross join lateral (select array_remove(array[
       case when judged.compared and lower(v.family_name) = lower(o.family_name) then 'same_name' end,
       case when judged.compared and o.address_protection = 'none' and exists (
              select from person home_hat
                join contact mine on mine.person_id = home_hat.id
                join contact theirs on theirs.person_id = o.id
               where home_hat.login_id = v.login_id and home_hat.kind = 'citizen' and home_hat.tenant_id = l.tenant_id and home_hat.address_protection = 'none'
                 and lower(regexp_replace(mine.address, '[^[:alnum:]]+', ' ', 'g')) = lower(regexp_replace(theirs.address, '[^[:alnum:]]+', ' ', 'g'))) then 'same_address' end,
       case when v.kind = 'professional' and l.outcome = 'read'
             and (clock.local::time < h.opens or clock.local::time >= h.closes or (not h.weekends and extract(isodow from clock.local) > 5)) then 'outside_hours' end
     ], null) as signals) flag
   where l.tenant_id = app.tenant() and l.at >= since and l.at < until
     and exists (select from unit_membership m where m.tenant_id = l.tenant_id and m.person_id = app.person() and m.role = 'log_control' and m.valid @> app.now())
     and (viewer is null or (l.viewer_id = viewer and v.kind = 'professional'))
     and (unit is null or place.id = unit)
     and (wanted_signal is null or wanted_signal = any (flag.signals) or (wanted_signal = 'denied_attempts' and l.outcome = 'denied'))
     and (before_at is null or (l.at, l.id) < (before_at, before_id))
   order by l.at desc, l.id desc
   limit at_most
$$;

-- Signals gathered per employee and day. Thresholds are arguments, so that they are written where they are explained.
-- A list of one's plans is no visit in each of them, so only what lies behind the list counts towards many plans.
-- Halves of hours overlap: what begins late in one hour and ends early in the next counts as well.
create function app.log_signals(since timestamptz, until timestamptz, unit uuid, many_plans integer, denied_attempts integer)
returns table (signal text, viewer_id uuid, viewer_name text, viewer_profession text, unit_name text, on_date date, times integer, plans integer, first_at timestamptz, last_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  with seen as materialized (
    select r.*, (r.at at time zone 'Europe/Oslo')::date as on_date from app.log_control_rows(since, until, null, unit, null, null, null, null) r where r.viewer_id is not null
  ), busiest as (
    select viewer_id, on_date, count(distinct plan_ref) as plans
      from seen cross join (values (interval '0'), (interval '30 minutes')) half (hour)
     where outcome = 'read' and section <> 'overview'
     group by viewer_id, on_date, half.hour, date_trunc('hour', at + half.hour)
  ), found as (
    select 'many_plans' as signal, viewer_id, on_date from busiest group by viewer_id, on_date having max(plans) >= many_plans
    union all
    select 'denied_attempts', viewer_id, on_date from seen where outcome = 'denied' group by viewer_id, on_date having count(*) >= denied_attempts
    union all
    select distinct flag, viewer_id, on_date from seen cross join unnest(signals) flag
  )
  select f.signal, f.viewer_id, min(s.viewer_name), min(s.viewer_profession), min(s.unit_name), f.on_date,
         count(*)::integer, count(distinct s.plan_ref)::integer, min(s.at), max(s.at)
    from found f
    join seen s on s.viewer_id = f.viewer_id and s.on_date = f.on_date
                and case f.signal when 'denied_attempts' then s.outcome = 'denied' when 'many_plans' then s.outcome = 'read' and s.section <> 'overview' else f.signal = any (s.signals) end
   group by f.signal, f.viewer_id, f.on_date
$$;

-- Log control is looked after too: written before the answer leaves.
create function app.note_log_control(what text, asked jsonb) returns void language sql as $$
  insert into log_control_use (tenant_id, person_id, at, what, asked, correlation_id)
  values (app.tenant(), app.person(), app.now(), what, asked, app.correlation())
$$;

revoke execute on function app.log_control_rows(timestamptz, timestamptz, uuid, uuid, text, timestamptz, uuid, integer),
  app.log_signals(timestamptz, timestamptz, uuid, integer, integer), app.working_hours(text), app.note_log_control(text, jsonb) from public;
grant execute on function app.log_control_rows(timestamptz, timestamptz, uuid, uuid, text, timestamptz, uuid, integer),
  app.log_signals(timestamptz, timestamptz, uuid, integer, integer), app.working_hours(text), app.note_log_control(text, jsonb) to samplan_app;
grant execute on function app.working_hours(text) to samplan_definer;
alter function app.log_control_rows(timestamptz, timestamptz, uuid, uuid, text, timestamptz, uuid, integer) owner to samplan_definer;
alter function app.log_signals(timestamptz, timestamptz, uuid, integer, integer) owner to samplan_definer;
revoke create on schema app from samplan_definer;
