grant create on schema app to samplan_definer;
drop policy emergency on change;
drop policy emergency on circle_access;
drop policy emergency on team_membership;
drop policy emergency on next_of_kin;
drop policy emergency on collaboration;
drop policy emergency on person;
drop function app.open_emergency(uuid, bytea[], text, date, uuid, text);
drop policy reviewers on emergency_access;
drop policy own_opening on emergency_access;
drop policy told_to_few on emergency_access;
create policy told_to_few on emergency_access as restrictive to samplan_app
  using (collaboration_id = any ((select app.circle_as(array['owner','guardian','parent','coordinator']))::uuid[]))
  with check (collaboration_id = any ((select app.circle_as(array['owner','guardian','parent','coordinator']))::uuid[]));
revoke update (valid, reviewed_by, reviewed_at, review_note, version) on emergency_access from samplan_app;
revoke insert on emergency_access from samplan_definer;
drop trigger carries_change on emergency_access;
drop index emergency_access_opened, emergency_access_waiting;
alter table emergency_access drop constraint emergency_access_reviewed_by_another;
drop table emergency_attempt, emergency_setting, crisis_step;
drop function app.emergency_people(), app.owners_of_openings(uuid[]);
alter table access_log drop constraint access_log_section_check;
alter table access_log add constraint access_log_section_check check (section in ('overview','plan','team','meetings','minutes','messages'));

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
create or replace function app.circle_of(target uuid)
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

drop policy guard on notice;
drop policy guard on change;
drop trigger mark_hidden on change;
drop function app.mark_hidden();
drop function app.change_feed(xid8, bigint, integer);
create function app.change_feed(after_tx xid8, after_seq bigint, at_most integer)
returns table (tx text, seq bigint, tenant_id uuid, collaboration_id uuid, life_area text, audience_id uuid, type text, entity text, entity_id uuid, version integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.tx::text, c.seq, c.tenant_id, c.collaboration_id, c.life_area, c.audience_id, c.type, c.entity, c.entity_id, c.version
    from change c
   where (c.tx, c.seq) > (after_tx, after_seq) and c.tx < pg_snapshot_xmin(pg_current_snapshot())
   order by c.tx, c.seq
   limit at_most
$$;
revoke execute on function app.change_feed(xid8, bigint, integer) from public;
grant execute on function app.change_feed(xid8, bigint, integer) to samplan_app;
alter function app.change_feed(xid8, bigint, integer) owner to samplan_definer;
alter table change drop column hidden_from;

do $$
declare
  guarded record;
begin
  for guarded in select polname, polrelid::regclass as target from pg_policy where polname = 'guard' or polname like 'guard\_with\_%' loop
    execute format('drop policy %I on %s', guarded.polname, guarded.target);
  end loop;
end $$;
drop procedure app.guard_rows(regclass, text[]), app.guard_names(regclass, text[]), app.guard_with(regclass, regclass, text);
drop function app.notice_hidden(uuid, uuid, uuid, uuid), app.row_text(text, uuid), app.hidden_names(), app.hidden(), app.hidden_in(uuid, uuid), app.warn_of_guards(interval);
drop index disclosure_guard_ends;
alter table disclosure_guard drop constraint disclosure_guard_once, drop constraint disclosure_guard_told_after;
alter table disclosure_guard add constraint disclosure_guard_once exclude using gist (collaboration_id with =, toward_id with =, unit_id with =, valid with &&);
drop trigger guard_toward_child_or_relative on disclosure_guard;
drop function app.guard_toward_child_or_relative();
revoke create on schema app from samplan_definer;
