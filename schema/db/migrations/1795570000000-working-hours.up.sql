-- Log control itself sets the hours its signals go by, and what it sets is written down like every other use of it.
alter table log_control_hours add column version integer not null default 1;
grant insert, update on log_control_hours to samplan_app;
alter table log_control_use drop constraint log_control_use_what_check;
alter table log_control_use add constraint log_control_use_what_check
  check (what in ('visits','signals','visits_file','signals_file','emergency_reviews','hours'));
