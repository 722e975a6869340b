grant create on schema app to samplan_definer;
drop function app.work_numbers(uuid[]);
create function app.work_numbers(employees uuid[]) returns table (person_id uuid, confirmed boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select n.person_id, n.set_by is null or n.confirmed_by is not null
    from national_id n
   where n.person_id = any (employees) and n.person_kind = 'professional' and app.may_vouch(n.person_id)
$$;
revoke execute on function app.work_numbers(uuid[]) from public;
grant execute on function app.work_numbers(uuid[]) to samplan_app;
alter function app.work_numbers(uuid[]) owner to samplan_definer;
revoke create on schema app from samplan_definer;
