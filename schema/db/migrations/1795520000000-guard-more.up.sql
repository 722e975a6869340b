-- The guard over what came after it: questions about a visit, and the alerts on request.
grant create on schema app to samplan_definer;

call app.guard_rows('log_question', 'viewer_id', 'viewer_unit_id');
call app.guard_rows('log_question_line', 'author_id');
call app.guard_with('log_question_line', 'log_question', 'question_id');
-- For whom somebody stood in says as much as who they are.
drop policy guard on access_log;
call app.guard_rows('access_log', 'viewer_id', 'viewer_unit_id', 'deputy_for');

create or replace function app.notice_hidden(viewer uuid, target uuid, actor uuid, about uuid) returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  ids uuid[] := app.hidden_in(viewer, target);
  entity text;
  said text;
begin
  if actor = any (ids) or about = any (ids) then
    return true;
  end if;
  if about is null or cardinality(ids) = 0 then
    return false;
  end if;
  foreach entity in array array['team_membership','ground','consent_request','standing_team_case','measure','meeting','emergency_access','team_invitation','hand_over','log_question'] loop
    said := app.row_text(entity, about);
    if said is not null then
      return exists (select from unnest(ids) hidden where strpos(said, hidden::text) > 0);
    end if;
  end loop;
  return false;
end $$;

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
         and not coalesce(array[l.viewer_id, l.viewer_unit_id] && hidden, false)
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
revoke create on schema app from samplan_definer;
