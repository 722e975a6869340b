-- What was signed on paper has the day it was signed; what is said, or pressed by whoever is logged in, has none.
alter table ground add column signed_on date;
alter table ground add constraint ground_signed_by_somebody check (signed_on is null or given_how in ('signed', 'guardian'));
alter table consent_request add column signed_on date;
alter table consent_request add constraint consent_request_signed_by_somebody
  check (signed_on is null or given_how in ('signed', 'guardian'));
