-- An evaluation of a day is spoken in by several services. All who ever changed what it says are kept, whoever it is
-- signed by in the end, so that it is hidden from whoever any of them is hidden from.
alter table evaluation add spoken_by uuid[] not null default '{}';
grant update (spoken_by) on evaluation to samplan_definer;

do $$
declare
  municipality uuid;
begin
  for municipality in select app.municipalities() loop
    perform set_config('app.tenant', municipality::text, true);
    update evaluation e set spoken_by = said.by
      from (select c.entity_id, array_agg(distinct c.actor_id) as by from change c
             where c.entity = 'evaluation' and c.actor_id is not null and c.after ?| array['outcome', 'learnt']
             group by c.entity_id) said
     where said.entity_id = e.id and e.outcome_by is not null;
  end loop;
  perform set_config('app.tenant', '', true);
end $$;

grant create on schema app to samplan_definer;
-- By the history, which nothing that is written goes past.
create function app.speaks_in_evaluation() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update evaluation set spoken_by = spoken_by || new.actor_id
   where id = new.entity_id and outcome_by is not null and not new.actor_id = any (spoken_by);
  return null;
end $$;
-- What is written together is read before it is a version.
create function app.writes_in_evaluation() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update evaluation e set spoken_by = e.spoken_by || new.author_id
    from shared_text t
   where t.id = new.text_id and t.kind = 'evaluation' and e.id = t.subject_id
     and e.outcome_by is not null and not new.author_id = any (e.spoken_by);
  return null;
end $$;
revoke execute on function app.speaks_in_evaluation(), app.writes_in_evaluation() from public;
alter function app.speaks_in_evaluation() owner to samplan_definer;
alter function app.writes_in_evaluation() owner to samplan_definer;
revoke create on schema app from samplan_definer;

create trigger speaks_in_evaluation after insert on change for each row
  when (new.entity = 'evaluation' and new.after ?| array['outcome', 'learnt'])
  execute function app.speaks_in_evaluation();
create trigger spoken_is_spoken before update on evaluation for each row
  when (not new.spoken_by @> old.spoken_by)
  execute function app.refuse();
create trigger writes_in_evaluation after insert on shared_text_writer for each row
  execute function app.writes_in_evaluation();

drop policy guard on evaluation;
create policy guard on evaluation as restrictive to samplan_app
  using ((select app.hidden()) is null
         or not (array(select collaboration_id::text || who from unnest(outcome_by || spoken_by) who) && (select app.hidden())))
  with check ((select app.hidden()) is null
         or not (array(select collaboration_id::text || who from unnest(outcome_by || spoken_by) who) && (select app.hidden())));
