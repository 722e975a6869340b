drop index child_talk_measure, goal_parent, notice_review, need_open;
create index need_open on need (tenant_id, open_since) where state = 'open' and removed_at is null;
create or replace function app.escalate_needs(usual_days integer) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  days integer := coalesce((select escalation_days from plan_setting where tenant_id = app.tenant()), usual_days);
  due need;
  out_of_time boolean;
  people uuid[];
  told integer := 0;
begin
  for due in
    select n.* from need n join collaboration c on c.id = n.collaboration_id and c.state = 'open'
     where n.tenant_id = app.tenant() and n.state = 'open' and n.removed_at is null
       and (n.told_at is null and n.open_since <= app.now() - make_interval(days => (days + 1) / 2)
            or n.escalated_at is null and n.open_since <= app.now() - make_interval(days => days))
     order by n.collaboration_id, n.id
       for update of n
  loop
    out_of_time := due.open_since <= app.now() - make_interval(days => days);
    update need set told_at = coalesce(told_at, app.now()), escalated_at = case when out_of_time then app.now() end where id = due.id;
    people := array(select distinct a.viewer_id from circle_access a
                     where a.collaboration_id = due.collaboration_id and a.relation = 'coordinator' and a.valid @> app.now()
                       and due.life_area = any (a.areas || array['common']) order by 1);
    perform app.notify(array(select gen_random_uuid() from unnest(people)), people,
                       case when out_of_time then 'need_escalated' else 'need_waiting' end, due.collaboration_id, due.id, null, null);
    told := told + cardinality(people);
    if out_of_time then
      people := array(select distinct um.person_id from unit_membership um
                       where um.tenant_id = app.tenant() and um.role = 'coordinating' and um.valid @> app.now()
                         and not um.person_id = any (people) order by 1);
      perform app.notify(array(select gen_random_uuid() from unnest(people)), people, 'need_unowned', null, null, null, null);
      told := told + cardinality(people);
    end if;
  end loop;
  return told;
end $$;
create or replace function app.row_text(entity text, row_id uuid) RETURNS text
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  told jsonb;
  said text;
  parent text;
begin
  if not exists (select from pg_attribute where attrelid = to_regclass('public.' || quote_ident(entity)) and attname = 'collaboration_id') then
    return null;
  end if;
  execute format('select to_jsonb(t) - %L::text[] from %I t where t.id = $1',
                 array['created_by','recorded_by','asked_by','invited_by','minutes_approved_by','what_matters_author_id'], entity)
     into told using row_id;
  said := told::text;
  foreach parent in array array['meeting','agenda_item','measure','team_membership'] loop
    if told ->> (parent || '_id') is not null then
      said := concat_ws(' ', said, app.row_text(parent, (told ->> (parent || '_id'))::uuid));
    end if;
  end loop;
  return said;
end $$;
