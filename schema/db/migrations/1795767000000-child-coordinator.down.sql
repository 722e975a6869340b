create or replace function app.name_coordinator(request jsonb) RETURNS TABLE(outcome text, owner_id uuid)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
#variable_conflict use_column
declare
  ask record;
  here collaboration;
  coordinator_unit uuid;
begin
  if not app.has_unit_role('coordinating') then
    return query select 'not_allowed', null::uuid;
    return;
  end if;
  select * into ask from jsonb_to_record(request) as r (
    collaboration_id uuid, coordinator_id uuid, membership_id uuid, ground_id uuid, purpose text, legal_basis text);
  select c.* into here from collaboration c where c.id = ask.collaboration_id and c.tenant_id = app.tenant() and c.state = 'open' for update;
  if here.id is null then
    return query select 'not_found', null::uuid;
    return;
  end if;
  if exists (select from team_membership m
              where m.collaboration_id = here.id and m.role in ('coordinator','child_coordinator') and m.deputy_for is null
                and m.accepted_at is not null and (upper_inf(m.valid) or upper(m.valid) > app.now()) and app.at_work(m.person_id, m.unit_id) @> app.now()) then
    return query select 'has_coordinator', null::uuid;
    return;
  end if;
  if app.is_oneself(ask.coordinator_id) then
    return query select 'oneself', null::uuid;
    return;
  end if;
  select m.unit_id into coordinator_unit from unit_membership m join person p on p.id = m.person_id
   where p.id = ask.coordinator_id and p.tenant_id = app.tenant() and p.kind = 'professional' and m.valid @> app.now()
   order by lower(m.valid), m.id limit 1;
  if coordinator_unit is null or exists (select from exclusion e where e.collaboration_id = here.id and e.person_id = ask.coordinator_id and e.valid @> app.now()) then
    return query select 'no_coordinator', null::uuid;
    return;
  end if;
  update team_membership m set valid = tstzrange(lower(m.valid), app.now()), version = m.version + 1
   where m.collaboration_id = here.id and m.valid @> app.now()
     and m.role in ('coordinator','child_coordinator') and m.deputy_for is null;
  insert into team_membership (id, tenant_id, collaboration_id, person_id, unit_id, role, level, areas, accepted_at, valid, invited_by)
  values (ask.membership_id, app.tenant(), here.id, ask.coordinator_id, coordinator_unit, 'coordinator', 'coordinate',
          '{}', app.now(), tstzrange(app.now(), null), app.person());
  insert into ground (id, tenant_id, collaboration_id, kind, person_id, areas, purpose, given_how, legal_basis, recorded_by, recorded_at, valid)
  select ask.ground_id, app.tenant(), here.id, 'legal_basis', ask.coordinator_id, '{}', ask.purpose, 'law', ask.legal_basis, app.person(), app.now(), tstzrange(app.now(), null)
   where not exists (select from ground g where g.collaboration_id = here.id and g.person_id = ask.coordinator_id
                        and g.kind = 'legal_basis' and g.valid @> app.now() and upper_inf(g.valid));
  perform app.note_circle_change(app.tenant(), app.person(), here.id, 'team.edited', 'team_membership', ask.membership_id, 1, jsonb_build_object('role', 'coordinator'));
  return query select 'named', here.owner_id;
end $$;
create or replace function app.open_collaboration(request jsonb, seal_key text, sealed bytea, hash_key text, hash bytea, hashes bytea[]) RETURNS TABLE(outcome text, collaboration_id uuid)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
#variable_conflict use_column
declare
  ask record;
  owner person;
  here collaboration;
  coordinator_unit uuid;
begin
  if not app.has_unit_role('coordinating') then
    return query select 'not_allowed', null::uuid;
    return;
  end if;
  select * into ask from jsonb_to_record(request) as r (
    person_id uuid, new_collaboration_id uuid, reported_id uuid, thread_id uuid, membership_id uuid, ground_id uuid, plan_id uuid,
    given_name text, family_name text, born_on date, expected_on date, address_protection text, coordinator_id uuid,
    asked_by text, asked_on date, asked_how text, wants_plan boolean, purpose text, legal_basis text, today date, idempotency_key uuid);
  -- One after the other in a municipality, so that the same person is never registered twice at once.
  perform pg_advisory_xact_lock(hashtextextended('open-collaboration ' || app.tenant(), 0));
  return query select 'opened_before', o.collaboration_id from collaboration_opening o
                where o.tenant_id = app.tenant() and o.opened_by = app.person() and o.idempotency_key = ask.idempotency_key;
  if found then
    return;
  end if;
  if app.is_oneself(ask.coordinator_id) then
    return query select 'oneself', null::uuid;
    return;
  end if;
  select m.unit_id into coordinator_unit from unit_membership m join person p on p.id = m.person_id
   where p.id = ask.coordinator_id and p.tenant_id = app.tenant() and p.kind = 'professional' and m.valid @> app.now()
   order by lower(m.valid), m.id limit 1;
  if coordinator_unit is null then
    return query select 'no_coordinator', null::uuid;
    return;
  end if;
  if ask.reported_id is not null then
    select c.* into here from collaboration c where c.id = ask.reported_id and c.tenant_id = app.tenant() for update;
    select p.* into owner from person p where p.id = here.owner_id;
    if here.id is null or here.state = 'closed' then
      return query select 'not_found', null::uuid;
      return;
    end if;
  elsif hash is not null then
    select p.* into owner from national_id n join person p on p.id = n.person_id
     where n.tenant_id = app.tenant() and n.person_kind = 'citizen' and n.hash = any (hashes);
    if lower(owner.family_name) <> lower(ask.family_name) or lower(split_part(owner.given_name, ' ', 1)) <> lower(split_part(ask.given_name, ' ', 1)) then
      return query select 'other_name', null::uuid;
      return;
    end if;
  end if;
  if owner.id is null then
    insert into person (id, tenant_id, kind, given_name, family_name, born_on, expected_on, address_protection)
    values (ask.person_id, app.tenant(), 'citizen', ask.given_name, ask.family_name, ask.born_on, ask.expected_on, ask.address_protection)
    returning * into owner;
    if hash is not null then
      insert into national_id (person_id, tenant_id, person_kind, key_id, sealed, hash_key_id, hash, recorded_at)
      values (owner.id, app.tenant(), 'citizen', seal_key, sealed, hash_key, hash, app.now());
    end if;
  else
    if ask.address_protection <> 'none' then
      update person set address_protection = ask.address_protection where id = owner.id;
    end if;
    select c.* into here from collaboration c where c.owner_id = owner.id and c.state <> 'closed' for update;
  end if;
  if here.state = 'open' then
    return query select 'already_open', null::uuid;
    return;
  elsif exists (select from exclusion e where e.collaboration_id = here.id and e.person_id = ask.coordinator_id and e.valid @> app.now()) then
    return query select 'no_coordinator', null::uuid;
    return;
  elsif here.state = 'reported' then
    update collaboration set state = 'open', opened_on = ask.today, version = version + 1 where id = here.id returning * into here;
  else
    insert into collaboration (id, tenant_id, owner_id, state, opened_on)
    values (ask.new_collaboration_id, app.tenant(), owner.id, 'open', ask.today) returning * into here;
  end if;
  insert into thread (id, tenant_id, collaboration_id, kind) values (ask.thread_id, app.tenant(), here.id, 'team')
    on conflict do nothing;
  insert into team_membership (id, tenant_id, collaboration_id, person_id, unit_id, role, level, areas, accepted_at, valid, invited_by)
  values (ask.membership_id, app.tenant(), here.id, ask.coordinator_id, coordinator_unit, 'coordinator', 'coordinate',
          '{}', app.now(), tstzrange(app.now(), null), app.person());
  insert into ground (id, tenant_id, collaboration_id, kind, person_id, areas, purpose, given_how, legal_basis, recorded_by, recorded_at, valid)
  values (ask.ground_id, app.tenant(), here.id, 'legal_basis', ask.coordinator_id, '{}', ask.purpose, 'law', ask.legal_basis, app.person(), app.now(), tstzrange(app.now(), null));
  insert into collaboration_opening (collaboration_id, tenant_id, asked_by, asked_on, asked_how, opened_by, opened_at, idempotency_key)
  values (here.id, app.tenant(), ask.asked_by, ask.asked_on, ask.asked_how, app.person(), app.now(), ask.idempotency_key);
  if ask.wants_plan then
    insert into individual_plan (id, tenant_id, collaboration_id, state, wished_on, wished_how)
    values (ask.plan_id, app.tenant(), here.id, 'wished', ask.asked_on, ask.asked_how)
        on conflict do nothing;
  end if;
  perform app.note_circle_change(app.tenant(), app.person(), here.id, 'collaboration.opened', 'collaboration', here.id, here.version, jsonb_build_object('state', 'open'));
  return query select 'opened', here.id;
end $$;
