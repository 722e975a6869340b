drop index crisis_step_collaboration;
alter table crisis_step drop constraint crisis_step_rank_check, add column nth integer;
do $$
declare
  municipality uuid;
begin
  for municipality in select app.municipalities() loop
    perform set_config('app.tenant', municipality::text, true);
    update crisis_step set who_does = left(who_does, 200), who_to_call = left(who_to_call, 200)
     where length(who_does) > 200 or length(who_to_call) > 200;
    update crisis_step set nth = ordered.n
      from (select id, (row_number() over (partition by collaboration_id order by rank, id))::integer as n from crisis_step) ordered
     where ordered.id = crisis_step.id;
  end loop;
  perform set_config('app.tenant', '', true);
end $$;
alter table crisis_step alter column rank type integer using nth;
alter table crisis_step rename column rank to position;
alter table crisis_step
  drop column nth,
  drop constraint crisis_step_who_does_check,
  drop constraint crisis_step_who_to_call_check,
  add constraint crisis_step_who_does_check check (length(who_does) between 1 and 200),
  add constraint crisis_step_who_to_call_check check (length(who_to_call) between 1 and 200);
create index crisis_step_collaboration on crisis_step (collaboration_id, position, id) where removed_at is null;
