-- Who has come in needs no word, and is told apart from whoever has none yet.
grant create on schema app to samplan_definer;
drop function app.work_numbers(uuid[]);
create function app.work_numbers(employees uuid[]) returns table (person_id uuid, words integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, case when n.person_id is null then 0 when n.set_by is null or n.confirmed_by is not null then 2 else 1 end
    from person p
    left join national_id n on n.person_id = p.id
   where p.id = any (employees) and p.login_id is null and app.may_vouch(p.id)
$$;
revoke execute on function app.work_numbers(uuid[]) from public;
grant execute on function app.work_numbers(uuid[]) to samplan_app;
alter function app.work_numbers(uuid[]) owner to samplan_definer;
revoke create on schema app from samplan_definer;
