-- A file may bring ten thousand roles, most of them of people who take part nowhere: two look-ups say so, and the
-- circles are worked out anew only around those who do.
create or replace function app.circles_rest_on_work() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  concerned uuid[];
  target uuid;
begin
  if tg_table_name = 'unit_membership' then
    concerned := array[old.person_id, new.person_id];
  else
    select array_agg(m.person_id) into concerned from unit_membership m where m.unit_id in (old.to_unit_id, new.to_unit_id);
  end if;
  if not exists (select from team_membership m where m.person_id = any (concerned))
     and not exists (select from standing_team_member m where m.person_id = any (concerned)) then
    return null;
  end if;
  for target in
    select m.collaboration_id from team_membership m
     where m.person_id = any (concerned) and (m.valid @> app.now() or lower(m.valid) > app.now())
     union
    select c.collaboration_id from standing_team_member m join standing_team_case c using (standing_team_id) where m.person_id = any (concerned)
     order by 1
  loop
    perform from collaboration where id = target for no key update;
    perform app.recompute_circle(target);
    perform app.note_collaboration(target);
  end loop;
  return null;
end $$;
