drop function app.person_by_number(uuid, uuid, text, text, date, text, bytea, text, bytea, bytea[], bytea);
delete from entry_attempt where way = 'by_number' or reason = 'other_name';
alter table entry_attempt drop constraint entry_attempt_way_check;
alter table entry_attempt add constraint entry_attempt_way_check check (way in ('personal_link','code'));
alter table entry_attempt drop constraint entry_attempt_reason_check;
alter table entry_attempt add constraint entry_attempt_reason_check
  check (reason in ('unknown','expired','used','withdrawn','taken','too_many','locked','known','oneself'));
