grant create on schema app to samplan_definer;
create or replace function app.answer_work_address(target uuid, expected integer, is_right boolean) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  asked work_address;
  awaited uuid;
begin
  select a.* into asked from work_address a
   where a.id = target and a.tenant_id = app.tenant() and (app.has_unit_role('administrator') or app.leads_person(a.person_id));
  if asked.id is null then
    return 'not_found';
  end if;
  awaited := asked.waiting_login;
  perform pg_advisory_xact_lock(hashtextextended('arrival ' || coalesce(awaited, target), 0));
  perform from person p where p.id = asked.person_id for update;
  select a.* into asked from work_address a where a.id = target for update;
  if app.is_oneself(asked.person_id) or app.is_oneself(asked.set_by)
     or exists (select from person me where me.id = app.person() and me.login_id = asked.waiting_login) then
    return 'own_word';
  elsif asked.version <> expected or asked.confirmed_at is not null or asked.refused_at is not null or asked.waiting_login is distinct from awaited
     or not exists (select from employee e where e.person_id = asked.person_id and lower(e.work_email) = asked.address) then
    return 'changed';
  end if;
  update work_address
     set confirmed_by = case when is_right then app.person() end, confirmed_at = case when is_right then app.now() end,
         refused_by = case when not is_right then app.person() end, refused_at = case when not is_right then app.now() end,
         waiting_login = null, waiting_since = null, version = version + 1
   where id = target;
  insert into register_change (tenant_id, at, actor_id, entity, entity_id, after, correlation_id)
  values (app.tenant(), app.now(), app.person(), 'work_address', target,
          jsonb_build_object('person_id', asked.person_id, 'address', asked.address, 'right', is_right), app.correlation());
  if not is_right then
    update employee set work_email = null, version = version + 1 where person_id = asked.person_id;
  elsif awaited is not null and app.may_become(awaited, asked.person_id) then
    update person set login_id = awaited where id = asked.person_id;
    perform app.tell_of_arrival(asked.person_id, 'employee_connected', array[asked.set_by, app.person()]);
  end if;
  return 'done';
end $$;
drop function app.tell_of_refused_address(uuid, uuid);
drop function app.tell_of_succession(uuid[], date);
create or replace function app.tell_of_succession(target uuid, from_day date) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
begin
  if not app.has_unit_role('administrator') then
    return;
  end if;
  perform app.notify(array[gen_random_uuid()], array[m.person_id], 'consent_unit_changed', g.collaboration_id, g.id, null, from_day)
     from ground g
     join team_membership m on m.collaboration_id = g.collaboration_id and m.role in ('coordinator','child_coordinator')
          and m.accepted_at is not null and m.valid @> app.now()
    where g.tenant_id = app.tenant() and g.unit_id = target and g.valid @> (from_day::timestamp at time zone 'Europe/Oslo');
end $$;
revoke execute on function app.tell_of_succession(uuid, date) from public;
grant execute on function app.tell_of_succession(uuid, date) to samplan_app;
alter function app.tell_of_succession(uuid, date) owner to samplan_definer;
revoke create on schema app from samplan_definer;
