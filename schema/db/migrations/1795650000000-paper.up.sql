-- A plan on paper has left the program: the log tells of it apart from reading.
alter table access_log drop constraint access_log_section_check;
alter table access_log add constraint access_log_section_check check (section in ('overview','plan','team','meetings','minutes','messages','crisis','print'));
