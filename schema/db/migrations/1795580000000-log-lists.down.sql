create or replace function app.log_signals(since timestamptz, until timestamptz, unit uuid, many_plans integer, denied_attempts integer)
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
