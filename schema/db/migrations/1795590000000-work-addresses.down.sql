grant create on schema app to samplan_definer;
drop trigger address_kept on employee;
drop trigger address_kept_for_operator on employee;
drop function app.answer_work_address(uuid, integer, boolean);
drop function app.kept_addresses();
drop function app.unconfirmed_addresses(uuid);
drop function app.waits_for_a_word(uuid);
drop function app.arrive_with_work_email(uuid, text, text[]);
drop function app.may_become(uuid, uuid);
drop function app.tell_of_arrival(uuid, text, uuid[]);
drop function app.keep_work_address();
revoke update (work_email, version) on employee from samplan_definer;
drop table work_address;
create index employee_email on employee (lower(work_email));
create function app.arrive_with_work_email(login uuid, email text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update person p set login_id = login
    from employee e
   where e.person_id = p.id and lower(e.work_email) = lower(email) and p.login_id is null
     and exists (select from unit_membership m where m.person_id = p.id and m.valid @> app.now());
  return exists (select from person where login_id = login);
end $$;
revoke execute on function app.arrive_with_work_email(uuid, text) from public;
grant execute on function app.arrive_with_work_email(uuid, text) to samplan_app;
alter function app.arrive_with_work_email(uuid, text) owner to samplan_definer;
revoke create on schema app from samplan_definer;
