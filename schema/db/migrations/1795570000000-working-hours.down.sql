drop function app.leave_without_ground(uuid);
drop function app.places_without_ground();
alter table log_control_use drop constraint log_control_use_what_check;
alter table log_control_use add constraint log_control_use_what_check
  check (what in ('visits','signals','visits_file','signals_file','emergency_reviews'));
revoke insert, update on log_control_hours from samplan_app;
alter table log_control_hours drop column version;
