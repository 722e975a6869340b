alter table consent_request drop column signed_on;
alter table ground drop column signed_on;
