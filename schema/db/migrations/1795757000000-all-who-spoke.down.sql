drop policy guard on evaluation;
call app.guard_rows('evaluation', 'outcome_by');
drop trigger spoken_is_spoken on evaluation;
drop trigger writes_in_evaluation on shared_text_writer;
drop trigger speaks_in_evaluation on change;
drop function app.writes_in_evaluation();
drop function app.speaks_in_evaluation();
alter table evaluation drop spoken_by;
