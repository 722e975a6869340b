-- Whoever has lived here with a D-number gets a national identity number one day, and logs in by that from then on.
grant create on schema app to samplan_definer;
alter table entry_attempt drop constraint entry_attempt_reason_check;
alter table entry_attempt add constraint entry_attempt_reason_check check (reason in ('unknown', 'expired', 'used', 'withdrawn', 'taken', 'too_many', 'locked', 'known', 'oneself', 'other_name', 'other_number'));
drop function app.identify_person(uuid, text, text, date, text, bytea, text, bytea, bytea[], bytea);
create function app.identify_person(collaboration uuid, new_given text, new_family text, born date, seal_key text, new_sealed bytea, new_hash_key text, new_hash bytea, hashes bytea[], former_hashes bytea[], tried_source bytea)
returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  owner person;
  replaces boolean;
  over uuid;
  why text;
begin
  if not collaboration = any (app.circle_as(array['coordinator'])) then
    return 'not_allowed';
  end if;
  -- As when a collaboration is opened: the same number is never given to two at once.
  perform pg_advisory_xact_lock(hashtextextended('open-collaboration ' || app.tenant(), 0));
  select p.* into owner from person p join collaboration c on c.owner_id = p.id where c.id = collaboration for update of p;
  replaces := exists (select from national_id n where n.person_id = owner.id and not n.hash = any (hashes));
  if new_hash is not null then
    why := case
      when app.tried_too_often('by_number', tried_source, 10) then 'too_many'
      when exists (select from national_id n where n.hash = any (hashes) and app.is_oneself(n.person_id)) then 'oneself'
      when exists (select from national_id n where n.tenant_id = app.tenant() and n.person_kind = 'citizen'
                      and n.hash = any (hashes) and n.person_id <> owner.id) then 'taken'
      -- Whoever has come in by the number that stands is who it says, unless it was lent them until they got their own: a
      -- D-number, which whoever changes it must know, of one born the same day.
      when owner.login_id is not null and replaces and former_hashes is null then 'known'
      when owner.login_id is not null and replaces and (born is distinct from owner.born_on
           or not exists (select from national_id n where n.person_id = owner.id and n.hash = any (former_hashes))) then 'other_number'
    end;
    perform app.note_attempt('by_number', why, app.tenant(), collaboration, null, tried_source);
    if why is not null then
      return why;
    end if;
    insert into national_id (person_id, tenant_id, person_kind, key_id, sealed, hash_key_id, hash, recorded_at)
    values (owner.id, app.tenant(), 'citizen', seal_key, new_sealed, new_hash_key, new_hash, app.now())
    on conflict (person_id) do update
      set key_id = excluded.key_id, sealed = excluded.sealed, hash_key_id = excluded.hash_key_id, hash = excluded.hash,
          recorded_at = excluded.recorded_at;
    -- The login of the number that was is nobody's any more; the next comes by the number that is.
    if owner.login_id is not null and replaces then
      update person set login_id = null where id = owner.id;
      for over in update session set ended_at = app.now() where person_id = owner.id and ended_at is null returning id loop
        perform pg_notify('samplan_session_ended', over::text);
      end loop;
    end if;
  end if;
  update person set given_name = new_given, family_name = new_family, born_on = coalesce(born, born_on),
         expected_on = case when born is null then expected_on end
   where id = owner.id;
  perform app.note_circle_change(app.tenant(), app.person(), collaboration, 'person.identified', 'collaboration', collaboration, 1,
    jsonb_build_object('named', (new_given, new_family) is distinct from (owner.given_name, owner.family_name),
                       'numbered', new_hash is not null, 'born', owner.born_on is null and born is not null));
  return 'done';
end $$;
revoke execute on function app.identify_person(uuid, text, text, date, text, bytea, text, bytea, bytea[], bytea[], bytea) from public;
grant execute on function app.identify_person(uuid, text, text, date, text, bytea, text, bytea, bytea[], bytea[], bytea) to samplan_app;
alter function app.identify_person(uuid, text, text, date, text, bytea, text, bytea, bytea[], bytea[], bytea) owner to samplan_definer;
revoke create on schema app from samplan_definer;
