create or replace function app.open_emergency(opening uuid, hashes bytea[], sought_name text, sought_born date, from_unit uuid, why text) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  setting emergency_setting;
  target uuid;
  owner uuid;
  recipients uuid[];
begin
  perform pg_advisory_xact_lock(hashtextextended('emergency:' || app.person(), 0));
  select * into setting from emergency_setting where tenant_id = app.tenant() and valid @> app.now();
  if setting.id is null then
    return 'off';
  end if;
  if not exists (select from unit_membership where tenant_id = app.tenant() and person_id = app.person() and unit_id = from_unit
                    and role in ('employee','leader') and valid @> app.now()) then
    return 'not_employed';
  end if;
  if (select count(*) from emergency_attempt where person_id = app.person() and outcome = 'nothing' and at > app.now() - interval '15 minutes') >= 5
     or (select count(*) from emergency_attempt where person_id = app.person() and at > app.now() - interval '24 hours') >= 20 then
    return 'too_many';
  end if;
  select case when count(*) = 1 then min(c.id::text)::uuid end, case when count(*) = 1 then min(p.id::text)::uuid end into target, owner
    from person p
    join collaboration c on c.owner_id = p.id and c.state <> 'closed'
   where p.tenant_id = app.tenant() and p.kind = 'citizen'
     and case when hashes is not null then exists (select from national_id n where n.person_id = p.id and n.tenant_id = p.tenant_id and n.person_kind = 'citizen' and n.hash = any (hashes))
              else p.born_on = sought_born and lower(p.given_name || ' ' || p.family_name) = lower(sought_name) end;
  if target is null or owner = app.person() then
    insert into emergency_attempt (tenant_id, person_id, at, outcome) values (app.tenant(), app.person(), app.now(), 'nothing');
    return 'nothing';
  end if;
  if exists (select from circle_access where collaboration_id = target and viewer_id = app.person() and valid @> app.now()) then
    return 'inside';
  end if;
  insert into emergency_attempt (tenant_id, person_id, at, outcome) values (app.tenant(), app.person(), app.now(), 'opened');
  insert into emergency_access (id, tenant_id, collaboration_id, person_id, unit_id, reason, legal_ground, opened_at, valid)
  values (opening, app.tenant(), target, app.person(), from_unit, why, setting.legal_ground, app.now(),
          tstzrange(app.now(), least(app.now() + make_interval(hours => setting.max_hours), upper(setting.valid))));
  insert into change (tenant_id, at, actor_id, collaboration_id, life_area, audience_id, type, entity, entity_id, version, correlation_id)
  values (app.tenant(), app.now(), app.person(), target, 'common', app.person(), 'emergency.changed', 'emergency_access', opening, 1, app.correlation());
  recipients := array(select owner union select viewer_id from circle_access where collaboration_id = target and relation in ('coordinator','guardian') and valid @> app.now());
  perform app.notify(array(select gen_random_uuid() from unnest(recipients)), recipients, 'emergency_opened', target, opening, app.person(), null);
  return 'opened';
end $$;
