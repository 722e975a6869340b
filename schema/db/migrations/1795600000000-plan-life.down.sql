drop policy kept_by_municipality on change;
drop table plan_template_version;
drop table plan_template;
drop table plan_setting;
drop table plan_refusal;
revoke insert on individual_plan from samplan_app;
alter table individual_plan
  drop constraint individual_plan_stands,
  drop constraint individual_plan_recorded,
  drop constraint individual_plan_consent,
  drop constraint individual_plan_state_by,
  drop constraint individual_plan_recorded_by,
  drop column review_months,
  drop column needed_cooperation,
  drop column kin_contribution,
  drop column own_contribution,
  drop column resources,
  drop column state_reason,
  drop column state_by,
  drop column state_since,
  drop column state_before,
  drop column consent_how,
  drop column consent_on,
  drop column recorded_at,
  drop column recorded_by,
  drop column wished_by;
