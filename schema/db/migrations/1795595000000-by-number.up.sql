-- Guardians and parents are recorded as who they are at home, by the national identity number, whatever hats they have at work.

grant create on schema app to samplan_definer;

alter table entry_attempt drop constraint entry_attempt_way_check;
alter table entry_attempt add constraint entry_attempt_way_check check (way in ('personal_link','code','by_number'));
alter table entry_attempt drop constraint entry_attempt_reason_check;
alter table entry_attempt add constraint entry_attempt_reason_check
  check (reason in ('unknown','expired','used','withdrawn','taken','too_many','locked','known','oneself','other_name'));

-- Finds somebody at home by their number, or registers them, for whoever coordinates. That a number is known under another
-- name is told, so attempts are counted. Answers 'found' with the person, or why not.
create function app.person_by_number(
  collaboration uuid, new_id uuid, new_given text, new_family text, born date,
  seal_key text, sealed bytea, hash_key text, hash bytea, hashes bytea[], tried_source bytea
) returns table (outcome text, person_id uuid) language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  known person;
  why text;
begin
  if not collaboration = any (app.circle_as(array['coordinator'])) then
    return query select 'not_allowed', null::uuid;
    return;
  end if;
  -- As when a collaboration is opened: the same person is never registered twice at once.
  perform pg_advisory_xact_lock(hashtextextended('open-collaboration ' || app.tenant(), 0));
  select p.* into known from national_id n join person p on p.id = n.person_id
   where n.tenant_id = app.tenant() and n.person_kind = 'citizen' and n.hash = any (hashes);
  why := case
    when app.tried_too_often('by_number', tried_source, 10) then 'too_many'
    when exists (select from national_id n where n.hash = any (hashes) and app.is_oneself(n.person_id)) then 'oneself'
    when lower(known.family_name) <> lower(new_family)
      or lower(split_part(known.given_name, ' ', 1)) <> lower(split_part(new_given, ' ', 1)) then 'other_name'
  end;
  perform app.note_attempt('by_number', why, app.tenant(), collaboration, null, tried_source);
  if why is not null then
    return query select why, null::uuid;
    return;
  end if;
  if known.id is null then
    insert into person (id, tenant_id, kind, given_name, family_name, born_on)
    values (new_id, app.tenant(), 'citizen', new_given, new_family, born) returning * into known;
    insert into national_id (person_id, tenant_id, person_kind, key_id, sealed, hash_key_id, hash, recorded_at)
    values (known.id, app.tenant(), 'citizen', seal_key, sealed, hash_key, hash, app.now());
  end if;
  return query select 'found', known.id;
end $$;

revoke execute on function app.person_by_number(uuid, uuid, text, text, date, text, bytea, text, bytea, bytea[], bytea) from public;
grant execute on function app.person_by_number(uuid, uuid, text, text, date, text, bytea, text, bytea, bytea[], bytea) to samplan_app;
alter function app.person_by_number(uuid, uuid, text, text, date, text, bytea, text, bytea, bytea[], bytea) owner to samplan_definer;
revoke create on schema app from samplan_definer;
