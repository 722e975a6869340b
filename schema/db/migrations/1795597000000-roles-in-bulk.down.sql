create or replace function app.circles_rest_on_work() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  target uuid;
begin
  for target in
    select distinct taking_part.id
      from unnest(array[to_jsonb(old), to_jsonb(new)]) touched
     cross join lateral (
       select (touched ->> 'person_id')::uuid as person_id where tg_table_name = 'unit_membership'
       union all
       select m.person_id from unit_membership m where tg_table_name = 'unit_succession' and m.unit_id = (touched ->> 'to_unit_id')::uuid
     ) concerned
     cross join lateral (
       select m.collaboration_id as id from team_membership m where m.person_id = concerned.person_id and (m.valid @> app.now() or lower(m.valid) > app.now())
       union all
       select c.collaboration_id from standing_team_member m join standing_team_case c using (standing_team_id) where m.person_id = concerned.person_id
     ) taking_part
     where touched is not null
     order by 1
  loop
    perform from collaboration where id = target for no key update;
    perform app.recompute_circle(target);
    perform app.note_collaboration(target);
  end loop;
  return null;
end $$;
