-- A place begun after a reorganisation is for the unit the person works in by then: the former one takes nothing new.
grant create on schema app to samplan_definer;
create function app.unit_on(worker uuid, former uuid, day date) returns uuid language sql stable security definer set search_path = public, pg_temp as $$
  with recursive after as (
    select former as id
    union
    select s.to_unit_id from unit_succession s join after on s.from_unit_id = after.id)
  select coalesce(
    (select u.id from unit u where u.id = former and u.tenant_id = app.tenant() and u.valid @> day),
    (select m.unit_id
       from unit_membership m join unit u on u.id = m.unit_id and u.valid @> day
      where former is not null and m.person_id = worker and m.tenant_id = app.tenant()
        and m.valid @> greatest(day::timestamp at time zone 'Europe/Oslo', app.now())
      order by m.unit_id in (select id from after) desc, lower(m.valid), m.id limit 1))
$$;
revoke execute on function app.unit_on(uuid, uuid, date) from public;
grant execute on function app.unit_on(uuid, uuid, date) to samplan_app, samplan_worker;
alter function app.unit_on(uuid, uuid, date) owner to samplan_definer;
revoke create on schema app from samplan_definer;
