-- A mandate that is changed is a new version in the place of the one before, which stays as it was, as with consents.
alter table guardian_mandate
  add column replaces uuid,
  add constraint guardian_mandate_here unique (tenant_id, collaboration_id, id),
  add constraint guardian_mandate_replaces_fkey foreign key (tenant_id, collaboration_id, replaces) references guardian_mandate (tenant_id, collaboration_id, id);
create unique index guardian_mandate_replaced_once on guardian_mandate (replaces) where replaces is not null;
