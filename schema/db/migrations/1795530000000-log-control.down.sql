grant create on schema app to samplan_definer;
drop function app.note_log_control(text, jsonb);
drop function app.log_signals(timestamptz, timestamptz, uuid, integer, integer);
drop function app.log_control_rows(timestamptz, timestamptz, uuid, uuid, text, timestamptz, uuid, integer);
drop function app.working_hours(text);
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
revoke execute on function app.log_control_rows(timestamptz, timestamptz, uuid, uuid, text, text, timestamptz, uuid, integer), app.log_signals(timestamptz, timestamptz, integer, integer) from public;
grant execute on function app.log_control_rows(timestamptz, timestamptz, uuid, uuid, text, text, timestamptz, uuid, integer) to samplan_app;
grant execute on function app.log_signals(timestamptz, timestamptz, integer, integer) to samplan_app;
alter function app.log_control_rows(timestamptz, timestamptz, uuid, uuid, text, text, timestamptz, uuid, integer) owner to samplan_definer;
alter function app.log_signals(timestamptz, timestamptz, integer, integer) owner to samplan_definer;
revoke create on schema app from samplan_definer;
drop index log_signal_review_of;
create index log_signal_review_of on log_signal_review (tenant_id, viewer_id, on_date, signal);
alter table log_control_use drop constraint log_control_use_what_check;
alter table log_control_use add constraint log_control_use_what_check
  check (what in ('entries','signals','export','reviews'));
alter table log_signal_review drop constraint log_signal_review_signal_check;
alter table log_signal_review add constraint log_signal_review_signal_check
  check (signal in ('many_plans','same_name','outside_hours','own_colleague','denied_attempts'));
