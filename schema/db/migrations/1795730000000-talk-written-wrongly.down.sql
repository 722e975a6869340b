revoke update on child_talk from samplan_app;
alter table child_talk drop column removed_by;
alter table child_talk drop column removed_at;
