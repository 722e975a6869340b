-- A number that only one person has vouched for would be open without the word it waits for.
do $$
declare
  municipality uuid;
begin
  for municipality in select app.municipalities() loop
    perform set_config('app.tenant', municipality::text, true);
    delete from national_id where set_by is not null and confirmed_by is null;
  end loop;
  perform set_config('app.tenant', '', true);
end $$;
delete from entry_attempt where way = 'work_number';
alter table entry_attempt drop constraint entry_attempt_way_check;
alter table entry_attempt add constraint entry_attempt_way_check check (way in ('personal_link', 'code', 'by_number', 'by_name'));
drop function app.note_work_number(uuid, text, bytea, text, bytea, bytea[], bytea);
drop function app.remove_work_number(uuid);
drop function app.unconfirmed_numbers(uuid);
drop function app.work_numbers(uuid[]);
drop function app.may_vouch(uuid);
create or replace function app.waits_for_a_word(login uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from work_address a where a.waiting_login = login and app.may_become(login, a.person_id))
$$;
create or replace function app.arrive_with_national_id(login uuid, hashes bytea[], wanted_kind text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  found_person uuid;
begin
  for found_person in
    update person p set login_id = login
      from national_id n
     where n.person_id = p.id and n.hash = any (hashes) and n.person_kind = wanted_kind
       and (p.login_id is null or app.is_code_login(p.login_id))
    returning p.id
  loop
    perform app.end_code_sessions(found_person);
  end loop;
  return exists (select from person where login_id = login);
end $$;
alter table national_id drop column set_by, drop column confirmed_by, drop column waiting_login, drop column waiting_since;
revoke delete on national_id from samplan_definer;
