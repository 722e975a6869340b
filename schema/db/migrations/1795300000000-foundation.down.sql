drop schema app cascade;
drop table access_log, thread_read, message, thread, minutes_read, meeting_decision, agenda_item, meeting_participant, meeting,
  measure, goal, individual_plan, circle_boundary_mark, change, circle_access, ground, next_of_kin, team_membership, collaboration,
  unit_membership, person, unit, session, login, municipality cascade;
revoke usage on schema public from samplan_app, samplan_worker, samplan_definer;
