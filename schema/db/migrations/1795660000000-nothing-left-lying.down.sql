drop function app.purge_kept(interval, interval, integer);
drop function app.release_needs();
drop index draft_saved_at;
drop index sent_once_at;
revoke delete on sent_once, draft from samplan_definer;
revoke update (state, state_since, open_since, owner_id, owner_unit_id, version) on need from samplan_definer;
