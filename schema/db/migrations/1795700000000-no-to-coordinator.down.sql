drop function app.tell_refusal(uuid, jsonb, jsonb);
drop index plan_refusal_of_unit;
drop policy said_by on plan_refusal;
drop policy coordinating on plan_refusal;
drop policy told_to_few on plan_refusal;
create policy told_to_few on plan_refusal as restrictive to samplan_app
  using (collaboration_id = any ((select app.circle_as(array['owner','guardian','parent','coordinator']))::uuid[]))
  with check (collaboration_id = any ((select app.circle_as(array['owner','guardian','parent','coordinator']))::uuid[]));
