-- Log control itself sets the hours its signals go by, and what it sets is written down like every other use of it.
alter table log_control_hours add column version integer not null default 1;
grant insert, update on log_control_hours to samplan_app;
alter table log_control_use drop constraint log_control_use_what_check;
alter table log_control_use add constraint log_control_use_what_check
  check (what in ('visits','signals','visits_file','signals_file','emergency_reviews','hours'));

-- Places in a team that show their holder nothing: no ground, or none any longer. Neither whose team it is nor who else
-- is in it leaves from here. A coordinator hands over instead.
grant create on schema app to samplan_definer;
create function app.places_without_ground() returns table (id uuid, role text, helps_with text, unit_id uuid, since timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.id, m.role, m.helps_with, m.unit_id, lower(m.valid)
    from team_membership m
   where m.tenant_id = app.tenant() and m.person_id = app.person() and not app.narrow()
     and m.accepted_at is not null and m.deputy_for is null and m.level <> 'coordinate' and m.valid @> app.now()
     and m.collaboration_id <> all (app.circle_as(array['member','coordinator']))
$$;

-- Ends such a place, and those who stand in for it. Answers with whom to tell; with nothing when there is no such place.
create function app.leave_without_ground(place uuid) returns table (collaboration_id uuid, to_tell uuid[])
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  target uuid := (select m.collaboration_id from team_membership m join app.places_without_ground() p on p.id = m.id where m.id = place);
  ended record;
begin
  if target is null then
    return;
  end if;
  perform pg_advisory_xact_lock(hashtextextended(target::text, 0));
  for ended in
    update team_membership m
       set valid = tstzrange(lower(m.valid), greatest(app.now(), lower(m.valid) + interval '1 microsecond')), version = m.version + 1
     where (m.id = place or m.deputy_for = place) and (upper_inf(m.valid) or upper(m.valid) > app.now())
    returning m.id, m.version
  loop
    perform app.note_circle_change(app.tenant(), app.person(), target, 'team.edited', 'team_membership', ended.id, ended.version, '{"ended": true}');
  end loop;
  return query
    select c.id, array_agg(distinct told.id)
      from collaboration c
     cross join lateral (
       select c.owner_id as id
       union
       select m.person_id from team_membership m
        where m.collaboration_id = c.id and m.level = 'coordinate' and m.accepted_at is not null and m.valid @> app.now()) told
     where c.id = target and told.id <> app.person()
     group by c.id;
end $$;
revoke execute on function app.places_without_ground(), app.leave_without_ground(uuid) from public;
grant execute on function app.places_without_ground(), app.leave_without_ground(uuid) to samplan_app;
alter function app.places_without_ground() owner to samplan_definer;
alter function app.leave_without_ground(uuid) owner to samplan_definer;
revoke create on schema app from samplan_definer;
