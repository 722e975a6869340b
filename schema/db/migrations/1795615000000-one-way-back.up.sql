-- What a plan stood in before it was moved stands in the change rows, like everything else that is taken back.
alter table individual_plan drop column state_before;
