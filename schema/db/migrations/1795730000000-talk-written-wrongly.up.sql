-- A talk with a child that was written on the wrong measure can be taken away, and counts no more.
alter table child_talk add column removed_at timestamptz;
alter table child_talk add column removed_by uuid;
alter table child_talk add foreign key (tenant_id, removed_by) references person (tenant_id, id);
alter table child_talk add constraint child_talk_removed_by_somebody check ((removed_at is null) = (removed_by is null));
grant update on child_talk to samplan_app;
