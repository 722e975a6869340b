alter table individual_plan add column state_before text check (state_before in ('wished','active','paused'));
