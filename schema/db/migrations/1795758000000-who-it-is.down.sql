drop function app.identify_person(uuid, text, text, date, text, bytea, text, bytea, bytea[], bytea);
drop function app.identity_of(uuid);
revoke update (given_name, family_name, born_on, expected_on) on person from samplan_definer;
