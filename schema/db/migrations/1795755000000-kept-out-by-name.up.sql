-- Somebody who is not around the person yet is kept out by the name they go by at work. That a name is nobody's is said,
-- so the tries are counted, as those by a number are.
alter table entry_attempt drop constraint entry_attempt_way_check;
alter table entry_attempt add constraint entry_attempt_way_check check (way in ('personal_link', 'code', 'by_number', 'by_name'));

grant create on schema app to samplan_definer;
-- Whether a name may be tried once more; keeps that it was, and whether it was anybody's.
create function app.note_name_tried(collaboration uuid, is_somebody boolean, tried_source bytea) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  why text;
begin
  if not collaboration = any (app.circle_as(array['owner','guardian','parent','coordinator'])) then
    return 'not_allowed';
  end if;
  perform pg_advisory_xact_lock(hashtextextended(encode(tried_source, 'hex'), 0));
  why := case when app.tried_too_often('by_name', tried_source, 10) then 'too_many' when not is_somebody then 'unknown' end;
  perform app.note_attempt('by_name', why, app.tenant(), collaboration, null, tried_source);
  return why;
end $$;
revoke execute on function app.note_name_tried(uuid, boolean, bytea) from public;
grant execute on function app.note_name_tried(uuid, boolean, bytea) to samplan_app;
alter function app.note_name_tried(uuid, boolean, bytea) owner to samplan_definer;
revoke create on schema app from samplan_definer;
