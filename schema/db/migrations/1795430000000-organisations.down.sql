grant create on schema app to samplan_definer;
drop function app.unit_load(uuid), app.refresh_collaboration_facts(timestamptz);
drop trigger facts_follow on team_membership;
drop trigger facts_follow on collaboration;
drop function app.facts_follow(), app.note_collaboration(uuid);
drop policy coordinated_people on person;
drop table collaboration_facts;
drop function app.tell_of_succession(uuid, date);
drop trigger kept on unit_membership;
drop trigger kept on unit;
drop trigger kept on organisation;
drop trigger unit_is_open on standing_team;
drop trigger unit_is_open on consent_request;
drop trigger unit_is_open on ground;
drop trigger unit_is_open on team_membership;
drop trigger unit_is_open on unit_membership;
drop function app.unit_is_open();
drop trigger administrator_remains on unit_membership;
drop function app.administrator_remains();

revoke insert, update (unit_id, valid, version) on unit_membership from samplan_app;
drop policy administered on unit_membership;
drop policy directory on unit_membership;
create policy directory on unit_membership to samplan_app using (true);
drop index unit_membership_unit, unit_membership_person;
alter table unit_membership drop constraint unit_membership_begins, drop column version;

revoke insert, update (given_name, family_name, profession, work_phone) on person from samplan_app;
drop policy administered_only on person;
drop policy administered_changed on person;
drop policy administered_added on person;
drop policy known_people on person;
create policy known_people on person to samplan_app
  using (kind = 'professional' or id = app.person() or id = any ((select app.circle_people())::uuid[]));
drop table employee, unit_profile, unit_succession, register_change;
drop function app.keep_register(), app.searchable(text[]), app.is_professional(), app.leads_person(uuid);

revoke insert, update on unit from samplan_app;
drop policy administered on unit;
drop policy directory on unit;
create policy directory on unit to samplan_app using (true);
drop index unit_organisation;
alter table unit
  drop column organisation_id, drop column code, drop column zone, drop column valid, drop column version,
  drop constraint unit_kind_check,
  add constraint unit_kind_check check (kind in ('home_care','mental_health','rehabilitation','nav_municipal','nav_state','purchaser_office','coordinating_unit','day_centre','family_centre','child_welfare','school','gp','housing','administration'));
drop function app.led_units();
drop table organisation;
drop function app.is_organisation_number(text), app.today();
revoke create on schema app from samplan_definer;
