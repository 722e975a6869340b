drop policy guard on evaluation;
drop index evaluation_one_a_day;
alter table evaluation
  drop constraint evaluation_of_one_voice,
  drop constraint evaluation_outcome_by_somebody,
  add constraint evaluation_outcome_by_somebody check ((outcome is null) = (outcome_by is null));
create unique index evaluation_one_a_day on evaluation (plan_id, coalesce(goal_id, plan_id), evaluated_on) where removed_at is null;

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
                 array['created_by','recorded_by','asked_by','invited_by','minutes_approved_by','what_matters_author_id',
                       'removed_by','state_by','outcome_by','own_by','start_by','end_by','last_author_id'], entity)
     into told using row_id;
  said := told::text;
  foreach parent in array array['meeting','agenda_item','measure','team_membership'] loop
    if told ->> (parent || '_id') is not null then
      said := concat_ws(' ', said, app.row_text(parent, (told ->> (parent || '_id'))::uuid));
    end if;
  end loop;
  return said;
end $$;
