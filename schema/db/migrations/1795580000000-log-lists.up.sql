-- Signals gathered per employee and day. Thresholds are arguments, so that they are written where they are explained.
-- A list of one's plans is no visit in each of them: neither its heading nor what a start page tells of them all at once.
-- So only what was asked for of one plan by itself counts towards many plans.
-- Halves of hours overlap: what begins late in one hour and ends early in the next counts as well.
create or replace function app.log_signals(since timestamptz, until timestamptz, unit uuid, many_plans integer, denied_attempts integer)
returns table (signal text, viewer_id uuid, viewer_name text, viewer_profession text, unit_name text, on_date date, times integer, plans integer, first_at timestamptz, last_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  with seen as materialized (
    select r.*, (r.at at time zone 'Europe/Oslo')::date as on_date, l.correlation_id
      from app.log_control_rows(since, until, null, unit, null, null, null, null) r
      join access_log l on l.id = r.id
     where r.viewer_id is not null
  ), lists as (
    -- A caller may choose the id of a request, but not its instant.
    select viewer_id, correlation_id, at from seen
     where outcome = 'read' and correlation_id is not null
     group by viewer_id, correlation_id, at having count(distinct plan_ref) > 1
  ), visited as (
    select seen.* from seen left join lists using (viewer_id, correlation_id, at)
     where seen.outcome = 'read' and seen.section <> 'overview' and lists.viewer_id is null
  ), busiest as (
    select viewer_id, on_date, count(distinct plan_ref) as plans
      from visited cross join (values (interval '0'), (interval '30 minutes')) half (hour)
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
                and case f.signal when 'denied_attempts' then s.outcome = 'denied' when 'many_plans' then s.id in (select id from visited) else f.signal = any (s.signals) end
   group by f.signal, f.viewer_id, f.on_date
$$;
