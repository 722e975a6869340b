drop function app.circle_of(uuid);
alter table ground drop column heard;
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
    ) found
   where app.person() is not null
$$;
