-- A no to a coordinator is said by the coordinating unit, which is in no circle: it writes, reads and settles those, and
-- no other, where nobody coordinates. A no to a plan is the coordinator's.
grant create on schema app to samplan_definer;
drop policy told_to_few on plan_refusal;
create policy told_to_few on plan_refusal as restrictive to samplan_app
  using (collaboration_id = any ((select app.circle_as(array['owner','guardian','parent','coordinator']))::uuid[])
         or about = 'coordinator' and (select app.has_unit_role('coordinating')))
  with check (collaboration_id = any ((select app.circle_as(array['owner','guardian','parent','coordinator']))::uuid[])
              or about = 'coordinator' and (select app.has_unit_role('coordinating')));
create policy coordinating on plan_refusal to samplan_app
  using (about = 'coordinator' and (select app.has_unit_role('coordinating')))
  with check (about = 'coordinator' and (select app.has_unit_role('coordinating')));
create policy said_by on plan_refusal as restrictive for insert to samplan_app
  with check (recorded_by = app.person()
              and case about
                    when 'plan' then collaboration_id = any ((select app.circle_as(array['coordinator']))::uuid[])
                    else (select app.has_unit_role('coordinating'))
                         and exists (select from collaboration_facts f
                                      where f.collaboration_id = plan_refusal.collaboration_id and f.coordinator_id is null and f.state <> 'closed')
                  end);
create index plan_refusal_of_unit on plan_refusal (tenant_id, (settled_on is null) desc, id desc) where about = 'coordinator';

-- Whoever writes may see neither the circle nor the unit, so who reads it is looked up here. Nobody else is told, and it
-- answers only somebody who reads it.
create function app.tell_refusal(target uuid, earlier jsonb, later jsonb) returns table (person_id uuid, in_unit boolean)
language sql security definer set search_path = public, pg_temp as $$
  with readers as (
    select r.id, reader.person_id, bool_or(reader.in_unit) as in_unit
      from plan_refusal r
     cross join lateral (
       select a.viewer_id, false from circle_access a
        where a.collaboration_id = r.collaboration_id and a.valid @> app.now() and a.relation in ('owner','guardian','parent','coordinator')
       union all
       select m.person_id, true from unit_membership m
        where r.about = 'coordinator' and m.tenant_id = r.tenant_id and m.role = 'coordinating' and m.valid @> app.now()) reader (person_id, in_unit)
     where r.id = target and r.tenant_id = app.tenant()
     group by r.id, reader.person_id
  ), told as (
    insert into change (tenant_id, at, actor_id, collaboration_id, life_area, audience_id, type, entity, entity_id, version, before, after, correlation_id)
    select r.tenant_id, app.now(), app.person(), r.collaboration_id, 'common', readers.person_id, 'plan_refusal.changed', 'plan_refusal', r.id, r.version,
           earlier, later, app.correlation()
      from readers join plan_refusal r using (id)
     where exists (select from readers mine where mine.person_id = app.person())
     order by readers.person_id
    returning audience_id
  )
  select readers.person_id, readers.in_unit from readers join told on told.audience_id = readers.person_id
$$;
revoke execute on function app.tell_refusal(uuid, jsonb, jsonb) from public;
grant execute on function app.tell_refusal(uuid, jsonb, jsonb) to samplan_app;
alter function app.tell_refusal(uuid, jsonb, jsonb) owner to samplan_definer;
revoke create on schema app from samplan_definer;
