-- In which step a sending was done, so that whoever sends it again learns what it became: what was written later on the
-- same device, on top of it, goes on from there. Of those from before, nobody knows.
alter table sent_once add column tx xid8;
alter table sent_once alter column tx set default pg_current_xact_id();
