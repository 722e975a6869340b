drop index guardian_mandate_replaced_once;
alter table guardian_mandate
  drop constraint guardian_mandate_replaces_fkey,
  drop constraint guardian_mandate_here,
  drop column replaces;
