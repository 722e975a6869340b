drop function app.note_name_tried(uuid, boolean, bytea);
delete from entry_attempt where way = 'by_name';
alter table entry_attempt drop constraint entry_attempt_way_check;
alter table entry_attempt add constraint entry_attempt_way_check check (way in ('personal_link', 'code', 'by_number'));
