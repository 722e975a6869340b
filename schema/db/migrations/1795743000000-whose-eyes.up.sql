-- A coordinator lends the phone to whoever answers: what is kept from that person is then to be left out, not what is
-- kept from the coordinator.
grant create on schema app to samplan_definer;
create function app.kept_from(target uuid, who uuid) returns uuid[]
language sql stable security definer set search_path = public, pg_temp as $$
  select case when target = any (app.circle_as(array['coordinator'])) then app.hidden_in(who, target) else '{}' end
$$;

create function app.circle_of(target uuid, eyes uuid)
returns table (viewer_id uuid, unit_id uuid, relation text, level text, areas text[], ground_kind text, ground_id uuid, begins timestamptz, ends timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.viewer_id, coalesce(m.unit_id, s.unit_id, g.unit_id), a.relation, a.level, a.areas, a.ground_kind, a.ground_id,
         nullif(lower(a.valid), '-infinity'), nullif(upper(a.valid), 'infinity')
    from circle_access a
   cross join (select app.hidden_in(app.person(), target) || app.hidden_in(eyes, target) as ids) hidden
    left join team_membership m on m.id = a.through_id
    left join standing_team_case c on c.id = a.through_id
    left join standing_team s on s.id = c.standing_team_id
    left join ground g on g.id = a.ground_id
   where a.tenant_id = app.tenant() and a.collaboration_id = target
     and (target = any (app.circle())
          or exists (select from change moved where moved.tx = pg_current_xact_id_if_assigned() and moved.collaboration_id = target
                        and moved.type = 'circle.changed' and moved.audience_id = app.person()))
     -- What is kept from others is for the coordinator alone to know.
     and (eyes = app.person() or target = any (app.circle_as(array['coordinator'])))
     and not coalesce(array[a.viewer_id, a.through_id, m.unit_id, s.unit_id, g.unit_id, s.id] && hidden.ids, false)
     and (upper_inf(a.valid) or upper(a.valid) > app.now())
   order by array_position(array['owner','coordinator','member','guardian','parent','relative','emergency'], a.relation), a.viewer_id, lower(a.valid), a.ground_id
$$;

create or replace function app.circle_of(target uuid)
returns table (viewer_id uuid, unit_id uuid, relation text, level text, areas text[], ground_kind text, ground_id uuid, begins timestamptz, ends timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select * from app.circle_of(target, app.person())
$$;

revoke execute on function app.kept_from(uuid, uuid), app.circle_of(uuid, uuid) from public;
grant execute on function app.kept_from(uuid, uuid), app.circle_of(uuid, uuid) to samplan_app;
grant execute on function app.circle_of(uuid, uuid) to samplan_definer;
alter function app.kept_from(uuid, uuid) owner to samplan_definer;
alter function app.circle_of(uuid, uuid) owner to samplan_definer;
revoke create on schema app from samplan_definer;
