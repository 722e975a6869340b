drop function app.log_signals(timestamptz, timestamptz, integer, integer);
drop function app.log_control_rows(timestamptz, timestamptz, uuid, uuid, text, text, timestamptz, uuid, integer);
drop table log_control_use, log_signal_review, log_control_hours;
drop trigger gets_log_reference on person;
drop trigger gets_log_reference on collaboration;
drop function app.give_log_reference();
drop function app.overdue_log_questions();
drop table log_reference;
drop function app.tell_of_visits(interval);
drop table log_alert;
drop function app.chase_log_questions(interval);
drop policy asks_me on person;
drop function app.log_question_people();
drop table log_question_line;
drop function app.log_question_route(uuid[]), app.tell_log_question(uuid), app.log_question_handlers(uuid);
drop table log_question;
drop function app.log_questions_to_answer();
drop policy within_rules on access_log;
drop index access_log_control;
create or replace function app.log_reads(reads jsonb) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- A page asks several questions at once; the first answer logs, the others find it logged.
  perform pg_advisory_xact_lock(hashtextextended(app.person()::text, 0));
  insert into access_log (tenant_id, at, outcome, viewer_id, viewer_tenant_id, viewer_unit_id, collaboration_id, section, relation, ground_kind, ground_id, correlation_id)
  select distinct on (r.collaboration_id, r.section)
         app.tenant(), app.now(), 'read', app.person(), app.tenant(), g.unit_id, r.collaboration_id, r.section, a.relation, a.ground_kind, a.ground_id, app.correlation()
    from jsonb_to_recordset(reads) as r (collaboration_id uuid, section text)
    join circle_access a on a.collaboration_id = r.collaboration_id and a.viewer_id = app.person() and a.tenant_id = app.tenant() and a.valid @> app.now() and a.relation <> 'owner'
    left join ground g on g.id = a.ground_id
   where not exists (
           select from access_log l
            where l.viewer_id = app.person() and l.collaboration_id = r.collaboration_id and l.section = r.section
              and l.outcome = 'read' and l.at > app.now() - interval '15 minutes')
   order by r.collaboration_id, r.section, array_position(array['coordinate','edit_own','contribute','read'], a.level), a.ground_id;
end $$;
alter table access_log
  drop constraint access_log_tenant_id_collaboration_id_id_key,
  drop column areas,
  drop column why,
  drop column deputy_for;
