drop policy emergency on team_membership;
create policy emergency on team_membership for select to samplan_app
  using (accepted_at is not null and valid @> app.now() and collaboration_id = any ((select app.emergency_circle())::uuid[])
         and (role in ('coordinator','child_coordinator','primary_contact')
              or exists (select from unit where unit.id = unit_id and unit.kind = 'gp'))
         and app.at_work_now(person_id, unit_id));
drop function app.kept_out_of_emergency(uuid, uuid);
