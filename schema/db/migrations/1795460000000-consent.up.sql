-- What consent needs on top of the grounds themselves.
grant create on schema app to samplan_definer;

-- Where somebody else decides, the person is still heard: what they said themselves.
alter table ground add column heard text check (length(heard) between 1 and 500);

-- Who sees what now or later, with the unit they come from. Also answers whoever a change of this transaction has put
-- out of the circle, so that they can be told what it does; authz has let them in before they ask.
create function app.circle_of(target uuid)
returns table (viewer_id uuid, unit_id uuid, relation text, level text, areas text[], ground_kind text, ground_id uuid, begins timestamptz, ends timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.viewer_id, coalesce(m.unit_id, s.unit_id, g.unit_id), a.relation, a.level, a.areas, a.ground_kind, a.ground_id,
         nullif(lower(a.valid), '-infinity'), nullif(upper(a.valid), 'infinity')
    from circle_access a
    left join team_membership m on m.id = a.through_id
    left join standing_team_case c on c.id = a.through_id
    left join standing_team s on s.id = c.standing_team_id
    left join ground g on g.id = a.ground_id
   where a.tenant_id = app.tenant() and a.collaboration_id = target
     and (upper_inf(a.valid) or upper(a.valid) > app.now())
   order by array_position(array['owner','coordinator','member','guardian','parent','relative','emergency'], a.relation), a.viewer_id, lower(a.valid), a.ground_id
$$;

-- What an attempt from outside was after, by the table its id is in.
create or replace function app.log_miss(entity text, entity_id uuid) returns void language sql security definer set search_path = public, pg_temp as $$
  insert into access_log (tenant_id, at, outcome, viewer_id, viewer_tenant_id, collaboration_id, section, correlation_id)
  select found.tenant_id, app.now(), 'denied', app.person(), app.tenant(), found.collaboration_id, found.section, app.correlation()
    from (
      select tenant_id, id as collaboration_id, 'overview' as section from collaboration where entity = 'collaboration' and id = entity_id
      union all select tenant_id, collaboration_id, 'plan' from individual_plan where entity = 'individual_plan' and id = entity_id
      union all select tenant_id, collaboration_id, 'plan' from goal where entity = 'goal' and id = entity_id
      union all select tenant_id, collaboration_id, 'plan' from measure where entity = 'measure' and id = entity_id
      union all select tenant_id, collaboration_id, 'meetings' from meeting where entity = 'meeting' and id = entity_id
      union all select tenant_id, collaboration_id, 'meetings' from agenda_item where entity = 'agenda_item' and id = entity_id
      union all select tenant_id, collaboration_id, 'meetings' from meeting_decision where entity = 'meeting_decision' and id = entity_id
      union all select tenant_id, collaboration_id, 'messages' from thread where entity = 'thread' and id = entity_id
      union all select tenant_id, collaboration_id, 'messages' from message where entity = 'message' and id = entity_id
      union all select tenant_id, collaboration_id, 'team' from ground where entity = 'ground' and id = entity_id
      union all select tenant_id, collaboration_id, 'team' from consent_request where entity = 'consent_request' and id = entity_id
      union all select tenant_id, collaboration_id, 'team' from exclusion where entity = 'exclusion' and id = entity_id
      union all select tenant_id, collaboration_id, 'team' from next_of_kin where entity = 'next_of_kin' and id = entity_id
      union all select tenant_id, collaboration_id, 'team' from guardian_mandate where entity = 'guardian_mandate' and id = entity_id
      union all select tenant_id, collaboration_id, 'team' from parental_responsibility where entity = 'parental_responsibility' and id = entity_id
    ) found
   where app.person() is not null
$$;

revoke execute on function app.circle_of(uuid) from public;
grant execute on function app.circle_of(uuid) to samplan_app;
alter function app.circle_of(uuid) owner to samplan_definer;
revoke create on schema app from samplan_definer;
