-- A read that was on its way when access ended is logged with the ground, the service and the areas it went by: without
-- them the person would not see from where it was, a guardian would see more of the log than their own areas, and a
-- guarded service could be told apart.
create or replace function app.log_reads(reads jsonb) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- A page asks several questions at once; the first answer logs, the others find it logged.
  perform pg_advisory_xact_lock(hashtextextended(app.person()::text, 0));
  insert into access_log (tenant_id, at, outcome, viewer_id, viewer_tenant_id, viewer_unit_id, collaboration_id, section, relation, ground_kind, ground_id, through_id, areas, why, deputy_for, correlation_id)
  select app.tenant(), app.now(), 'read', app.person(), app.tenant(), coalesce(g.unit_id, m.unit_id, t.unit_id, e.unit_id),
         s.collaboration_id, s.section, s.relation, s.ground_kind, g.id, s.through_id, s.areas,
         case s.ground_kind when 'consent' then g.purpose when 'legal_basis' then g.legal_basis when 'mandate' then gm.authority when 'emergency' then e.reason end,
         absent.person_id, app.correlation()
    from (
      select distinct on (r.collaboration_id, r.section)
             r.collaboration_id, r.section, coalesce(a.relation, r.relation) as relation, coalesce(a.ground_kind, r.ground_kind) as ground_kind,
             case when a.viewer_id is null then r.ground_id else a.ground_id end as ground_id,
             case when a.viewer_id is null then r.through_id else a.through_id end as through_id,
             coalesce(a.areas, r.areas, '{}') as areas
        from jsonb_to_recordset(reads) as r (collaboration_id uuid, section text, relation text, ground_kind text, ground_id uuid, through_id uuid, areas text[])
        left join circle_access a on a.collaboration_id = r.collaboration_id and a.viewer_id = app.person() and a.tenant_id = app.tenant() and a.valid @> app.now()
       where a.relation is distinct from 'owner'
         and not exists (select from collaboration c where c.id = r.collaboration_id and c.owner_id = app.person())
       order by r.collaboration_id, r.section, a.relation = 'emergency', array_position(array['coordinate','edit_own','contribute','read'], a.level), a.ground_id
    ) s
    left join ground g on g.id = s.ground_id and g.collaboration_id = s.collaboration_id
    left join team_membership m on m.id = s.through_id and m.collaboration_id = s.collaboration_id
    left join team_membership absent on absent.id = m.deputy_for
    left join standing_team_case tc on tc.id = s.through_id and tc.collaboration_id = s.collaboration_id
    left join standing_team t on t.id = tc.standing_team_id
    left join guardian_mandate gm on gm.id = s.through_id and gm.collaboration_id = s.collaboration_id
    left join emergency_access e on e.id = s.through_id and e.collaboration_id = s.collaboration_id
   where not exists (
           select from access_log l
            where l.viewer_id = app.person() and l.collaboration_id = s.collaboration_id and l.section = s.section
              and l.outcome = 'read' and l.at > app.now() - interval '15 minutes');
end $$;
