revoke insert, update (attendance) on meeting_participant from samplan_worker;
revoke update (accountable_person_id, accountable_kind, accountable_unit_id, version) on measure from samplan_worker;
revoke insert, update on team_membership from samplan_worker;
drop table hand_over;
drop trigger deputies_follow on team_membership;
drop function app.deputies_follow(), app.kept_out(uuid, uuid, tstzrange), app.kept_out_now(uuid, uuid), app.away(uuid[], date, date),
  app.save_absence(uuid, date, date, text, uuid, jsonb);
alter table team_membership drop constraint team_deputy_once;
alter table team_membership add constraint team_deputy_once exclude using gist (deputy_for with =, person_id with =, valid with &&) where (deputy_for is not null);
drop table absence;
drop function app.circle_colleagues();
