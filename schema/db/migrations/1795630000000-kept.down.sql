drop table outbox_key;
drop table sent_once;
drop table draft;
drop policy guard on change;
create policy guard on change as restrictive to samplan_app
  using ((select app.hidden()) is null or not (
    app.person() = any (coalesce(hidden_from, '{}')) or array[collaboration_id::text || actor_id] && (select app.hidden())))
  with check (true);
drop function app.names_hidden(uuid, jsonb, jsonb);
drop index change_collaboration;
alter table change drop constraint change_takes_back_one, drop column restores, drop column undoes;
