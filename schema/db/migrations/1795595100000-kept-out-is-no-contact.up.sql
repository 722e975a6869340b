-- Whoever the person keeps out is nobody to turn to in an emergency: calling them would tell them what is kept from them.

grant create on schema app to samplan_definer;

create function app.kept_out_of_emergency(target uuid, who uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select target = any (app.emergency_circle())
     and exists (select from exclusion where tenant_id = app.tenant() and collaboration_id = target and person_id = who and valid @> app.now())
$$;
drop policy emergency on team_membership;
create policy emergency on team_membership for select to samplan_app
  using (accepted_at is not null and valid @> app.now() and collaboration_id = any ((select app.emergency_circle())::uuid[])
         and (role in ('coordinator','child_coordinator','primary_contact')
              or exists (select from unit where unit.id = unit_id and unit.kind = 'gp'))
         and app.at_work_now(person_id, unit_id) and not app.kept_out_of_emergency(collaboration_id, person_id));

revoke execute on function app.kept_out_of_emergency(uuid, uuid) from public;
grant execute on function app.kept_out_of_emergency(uuid, uuid) to samplan_app;
alter function app.kept_out_of_emergency(uuid, uuid) owner to samplan_definer;
revoke create on schema app from samplan_definer;
