grant create on schema app to samplan_definer;
create or replace function app.make_personal_link(
  new_id uuid, collaboration uuid, why text, about uuid, hash bytea, lasts interval,
  invited uuid, is_new boolean, new_kind text, new_given text, new_family text, new_profession text
) returns text language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not collaboration = any (app.circle_as(array['coordinator'])) then
    return 'not_coordinator';
  end if;
  if is_new then
    insert into person (id, tenant_id, kind, given_name, family_name, profession)
    values (invited, app.tenant(), new_kind, new_given, new_family, new_profession);
  elsif not exists (
    select from collaboration c where c.id = collaboration and c.owner_id = invited
    union all select from next_of_kin k where k.collaboration_id = collaboration and k.person_id = invited
    union all select from guardian_mandate g where g.collaboration_id = collaboration and g.person_id = invited
    union all select from parental_responsibility r where r.collaboration_id = collaboration and r.person_id = invited
    union all select from team_membership t where t.collaboration_id = collaboration and t.person_id = invited
  ) then
    return 'not_here';
  elsif exists (select from person p where p.id = invited and p.login_id is not null and not app.is_code_login(p.login_id)) then
    return 'has_login';
  end if;
  insert into personal_link (id, tenant_id, collaboration_id, person_id, purpose, about_id, token_hash, created_by, created_at, expires_at)
  values (new_id, app.tenant(), collaboration, invited, why, about, hash, app.person(), app.now(), app.now() + lasts);
  perform app.note_circle_change(app.tenant(), app.person(), collaboration, 'link.made', 'personal_link', new_id, 1, jsonb_build_object('purpose', why));
  return 'made';
end $$;
create or replace function app.use_personal_link(using_session uuid, hash bytea, tried_source bytea)
returns table (person_id uuid, purpose text, about_id uuid)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  claimant uuid;
  link personal_link;
  holder uuid;
  why text;
begin
  select s.login_id into strict claimant from session s where s.id = using_session and s.ended_at is null and s.idle_expires_at > app.now();
  select * into link from personal_link i where i.token_hash = hash for update;
  select p.login_id into holder from person p where p.id = link.person_id for update;
  why := case
    when app.tried_too_often('personal_link', tried_source, 20) then 'too_many'
    when link.id is null then 'unknown'
    when link.withdrawn_at is not null then 'withdrawn'
    when link.used_by = claimant and holder = claimant then null
    when link.used_by is not null then 'used'
    when link.expires_at <= app.now() then 'expired'
    when holder is not null and holder <> claimant and not app.is_code_login(holder) then 'taken'
  end;
  perform app.note_attempt('personal_link', why, link.tenant_id, link.id, claimant, tried_source);
  if why is not null then
    return;
  end if;
  if link.used_by is null then
    update person set login_id = claimant where id = link.person_id;
    update personal_link set used_at = app.now(), used_by = claimant, version = version + 1 where id = link.id;
    perform app.note_circle_change(link.tenant_id, link.person_id, link.collaboration_id, 'link.used', 'personal_link', link.id, link.version + 1, null);
  end if;
  return query select link.person_id, link.purpose, link.about_id;
end $$;
create or replace function app.arrive_with_national_id(login uuid, hashes bytea[], wanted_kind text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update person p set login_id = login
    from national_id n
   where n.person_id = p.id and n.hash = any (hashes) and n.person_kind = wanted_kind
     and (p.login_id is null or app.is_code_login(p.login_id));
  return exists (select from person where login_id = login);
end $$;
create or replace function app.withdraw_entry_codes(collaboration uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not collaboration = any (app.circle_as(array['coordinator'])) then
    return false;
  end if;
  perform app.withdraw_unused_codes(collaboration);
  perform app.end_sessions_of(p.login_id, null) from collaboration c join person p on p.id = c.owner_id
    where c.id = collaboration and app.is_code_login(p.login_id);
  return true;
end $$;
create or replace function app.open_collaboration(request jsonb, seal_key text, sealed bytea, hash_key text, hash bytea, hashes bytea[])
returns table (outcome text, collaboration_id uuid)
language plpgsql security definer set search_path = public, pg_temp as $$
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
          array['health','mental_health','daily_living','housing','work','education','economy','family','leisure'],
          app.now(), tstzrange(app.now(), null), app.person());
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
create or replace function app.name_coordinator(request jsonb) returns table (outcome text, owner_id uuid)
language plpgsql security definer set search_path = public, pg_temp as $$
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
                and m.accepted_at is not null and m.valid @> app.now() and app.at_work(m.person_id, m.unit_id) @> app.now()) then
    return query select 'has_coordinator', null::uuid;
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
     and (m.person_id = ask.coordinator_id or (m.role in ('coordinator','child_coordinator') and m.deputy_for is null));
  insert into team_membership (id, tenant_id, collaboration_id, person_id, unit_id, role, level, areas, accepted_at, valid, invited_by)
  values (ask.membership_id, app.tenant(), here.id, ask.coordinator_id, coordinator_unit, 'coordinator', 'coordinate',
          array['health','mental_health','daily_living','housing','work','education','economy','family','leisure'],
          app.now(), tstzrange(app.now(), null), app.person());
  insert into ground (id, tenant_id, collaboration_id, kind, person_id, areas, purpose, given_how, legal_basis, recorded_by, recorded_at, valid)
  select ask.ground_id, app.tenant(), here.id, 'legal_basis', ask.coordinator_id, '{}', ask.purpose, 'law', ask.legal_basis, app.person(), app.now(), tstzrange(app.now(), null)
   where not exists (select from ground g where g.collaboration_id = here.id and g.person_id = ask.coordinator_id and g.valid @> app.now());
  perform app.note_circle_change(app.tenant(), app.person(), here.id, 'team.edited', 'team_membership', ask.membership_id, 1, jsonb_build_object('role', 'coordinator'));
  return query select 'named', here.owner_id;
end $$;
create or replace function app.circle_of(target uuid)
returns table (viewer_id uuid, unit_id uuid, relation text, level text, areas text[], ground_kind text, ground_id uuid, begins timestamptz, ends timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.viewer_id, coalesce(m.unit_id, s.unit_id, g.unit_id), a.relation, a.level, a.areas, a.ground_kind, a.ground_id,
         nullif(lower(a.valid), '-infinity'), nullif(upper(a.valid), 'infinity')
    from circle_access a
   cross join (select app.hidden_in(app.person(), target) as ids) hidden
    left join team_membership m on m.id = a.through_id
    left join standing_team_case c on c.id = a.through_id
    left join standing_team s on s.id = c.standing_team_id
    left join ground g on g.id = a.ground_id
   where a.tenant_id = app.tenant() and a.collaboration_id = target
     and not coalesce(array[a.viewer_id, m.unit_id, s.unit_id, g.unit_id, s.id] && hidden.ids, false)
     and (upper_inf(a.valid) or upper(a.valid) > app.now())
   order by array_position(array['owner','coordinator','member','guardian','parent','relative','emergency'], a.relation), a.viewer_id, lower(a.valid), a.ground_id
$$;
create or replace function app.log_question_route(entries uuid[]) returns table (entry_id uuid, goes_to text)
language sql stable security definer set search_path = public, pg_temp as $$
  select l.id,
         case when exists (select from circle_access a where a.collaboration_id = l.collaboration_id and a.relation = 'coordinator' and a.valid @> app.now())
               and not exists (select from circle_access a join person p on p.id = a.viewer_id join person v on v.id = l.viewer_id
                                where a.collaboration_id = l.collaboration_id and a.relation = 'coordinator' and a.valid @> app.now()
                                  and (p.id = v.id or p.login_id = v.login_id))
              then 'coordinator' else 'coordinating_unit' end
    from access_log l
   where l.id = any (entries) and l.tenant_id = app.tenant()
$$;
drop function app.link_refusal(uuid, uuid, text, uuid, timestamptz);
drop function app.law_follows(uuid, uuid, uuid, uuid);
drop function app.end_code_sessions(uuid);
drop function app.is_oneself(uuid);
delete from entry_attempt where reason in ('known','oneself');
alter table entry_attempt drop constraint entry_attempt_reason_check;
alter table entry_attempt add constraint entry_attempt_reason_check
  check (reason in ('unknown','expired','used','withdrawn','taken','too_many','locked'));
revoke create on schema app from samplan_definer;
