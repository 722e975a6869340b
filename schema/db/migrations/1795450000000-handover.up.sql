-- Being away, standing in, and handing over. A deputy is a row of team_membership; here is who is away and when, and
-- what is on its way from one person to the next.
grant create on schema app to samplan_definer;

-- Only that somebody is away. There is no column for why.
create table absence (
  id uuid primary key,
  tenant_id uuid not null references municipality,
  person_id uuid not null,
  person_kind text not null default 'professional' check (person_kind = 'professional'),
  from_date date not null,
  until_date date not null,
  state text not null check (state in ('draft','planned','cancelled')),
  -- What was chosen, kept so that a draft can be taken up again; who stands in is in team_membership.
  deputy_id uuid,
  choices jsonb not null default '[]' check (jsonb_typeof(choices) = 'array'),
  created_at timestamptz not null,
  version integer not null default 1,
  unique (tenant_id, id),
  foreign key (tenant_id, person_id, person_kind) references person (tenant_id, id, kind),
  foreign key (tenant_id, deputy_id) references person (tenant_id, id),
  constraint absence_ends_after_start check (from_date <= until_date),
  constraint absence_once exclude using gist (person_id with =, daterange(from_date, until_date, '[]') with &&) where (state = 'planned')
);
create index absence_person on absence (person_id, until_date);

-- Those who are in a team around somebody together with the viewer now.
create function app.circle_colleagues() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct t.person_id), '{}')
    from unnest(app.circle()) as mine (collaboration_id)
    join team_membership t using (collaboration_id)
   where t.accepted_at is not null and t.valid @> app.now()
$$;
call app.protect_tenant('absence');
create policy own_or_of_a_team on absence for select to samplan_app
  using (person_id = app.person() or (state = 'planned' and person_id = any ((select app.circle_colleagues())::uuid[])));
grant insert, update on absence to samplan_definer;

-- Writes down one's own absence together with its change row, which belongs to no collaboration.
create function app.save_absence(saved uuid, first_day date, last_day date, new_state text, deputy uuid, chosen jsonb) returns void
language sql security definer set search_path = public, pg_temp as $$
  with written as (
    insert into absence (id, tenant_id, person_id, from_date, until_date, state, deputy_id, choices, created_at)
    values (saved, app.tenant(), app.person(), first_day, last_day, new_state, deputy, chosen, app.now())
    on conflict (id) do update
       set from_date = first_day, until_date = last_day, state = new_state, deputy_id = deputy, choices = chosen, version = absence.version + 1
     where absence.person_id = app.person() and absence.tenant_id = app.tenant()
    returning *
  )
  insert into change (tenant_id, at, audience_id, actor_id, type, entity, entity_id, version, correlation_id)
  select tenant_id, app.now(), person_id, person_id, 'absence.changed', 'absence', id, version, app.correlation() from written
$$;

-- Which of these professionals are away in some part of a period. Colleagues know that much about each other.
create function app.away(persons uuid[], first_day date, last_day date) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct person_id from absence
   where tenant_id = app.tenant() and person_id = any (persons) and state = 'planned'
     and daterange(from_date, until_date, '[]') && daterange(first_day, last_day, '[]')
     and exists (select from person where id = app.person() and kind = 'professional')
$$;

-- Whether the person has said no to this professional in some part of a period. Only the answer leaves, and only to
-- those in the circle: who is kept out, and since when, is told to few.
create function app.kept_out(target uuid, who uuid, during tstzrange) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select target = any (app.circle())
     and (exists (select from exclusion where collaboration_id = target and person_id = who and valid && during)
       or exists (select from team_membership where collaboration_id = target and person_id = who and deputy_for is not null and left_reason = 'refused' and valid && during))
$$;

-- The same for those who carry out what was planned, the worker among them, at this instant.
create function app.kept_out_now(target uuid, who uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from exclusion where tenant_id = app.tenant() and collaboration_id = target and person_id = who and valid @> app.now())
     and (app.person() is null or target = any (app.circle()))
$$;

-- ── Deputies ──────────────────────────────────────────────────────────────────────────────────────────────────────
-- A deputy who was taken back stands in no one's way: it keeps its period and is no longer accepted.
alter table team_membership drop constraint team_deputy_once;
alter table team_membership add constraint team_deputy_once exclude using gist (deputy_for with =, valid with &&) where (deputy_for is not null and accepted_at is not null);

-- Whoever stands in leaves no later than the one they stand in for.
create function app.deputies_follow() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update team_membership
     set valid = case when lower(valid) < upper(new.valid) then tstzrange(lower(valid), upper(new.valid))
                      else tstzrange(lower(valid), lower(valid) + interval '1 microsecond') end,
         version = version + 1
   where deputy_for = new.id and (upper_inf(valid) or upper(valid) > upper(new.valid));
  return null;
end $$;
create trigger deputies_follow after update of valid on team_membership for each row
  when (new.deputy_for is null and not upper_inf(new.valid) and new.valid is distinct from old.valid) execute function app.deputies_follow();

-- ── Handing over ──────────────────────────────────────────────────────────────────────────────────────────────────
create table hand_over (
  id uuid primary key,
  tenant_id uuid not null,
  collaboration_id uuid not null,
  -- Several planned in one press, as when somebody quits.
  batch_id uuid not null,
  membership_id uuid not null,
  predecessor_id uuid not null,
  successor_id uuid not null,
  successor_kind text not null default 'professional' check (successor_kind = 'professional'),
  successor_unit_id uuid not null,
  on_date date not null,
  state text not null check (state in ('planned','carried_out','undone','lapsed')),
  moves_role boolean not null,
  moves_measures boolean not null,
  moves_meetings boolean not null,
  moves_questions boolean not null,
  opens_threads boolean not null,
  stays boolean not null,
  tells_team boolean not null,
  without_ground boolean not null,
  summary text not null check (length(summary) <= 10000),
  planned_at timestamptz not null,
  -- The day came and nothing lets the successor see: it waits, and was told to wait.
  held_back_at timestamptz,
  settled_at timestamptz,
  version integer not null default 1,
  unique (tenant_id, collaboration_id, id),
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, collaboration_id, membership_id) references team_membership (tenant_id, collaboration_id, id),
  foreign key (tenant_id, predecessor_id) references person (tenant_id, id),
  foreign key (tenant_id, successor_id, successor_kind) references person (tenant_id, id, kind),
  foreign key (tenant_id, successor_unit_id) references unit (tenant_id, id),
  constraint hand_over_to_another check (predecessor_id <> successor_id),
  check ((state = 'planned') = (settled_at is null)),
  check (moves_role or not stays)
);
create unique index hand_over_once on hand_over (membership_id) where state = 'planned';
create index hand_over_due on hand_over (tenant_id, on_date) where state = 'planned';
create index hand_over_predecessor on hand_over (predecessor_id, on_date);
create index hand_over_successor on hand_over (successor_id, on_date);
call app.protect_circle('hand_over');
create policy parties on hand_over as restrictive to samplan_app
  using (app.person() in (predecessor_id, successor_id)) with check (app.person() in (predecessor_id, successor_id));
grant insert, update on hand_over to samplan_app;
call app.watch_changes('hand_over');

-- What the worker moves when the day has come.
grant update (state, settled_at, held_back_at, version) on hand_over to samplan_worker;
grant insert, update on team_membership to samplan_worker;
grant update (accountable_person_id, accountable_kind, accountable_unit_id, version) on measure to samplan_worker;
grant insert, update (attendance) on meeting_participant to samplan_worker;

revoke execute on all functions in schema app from public;
grant execute on function app.circle_colleagues(), app.away(uuid[], date, date), app.kept_out(uuid, uuid, tstzrange), app.save_absence(uuid, date, date, text, uuid, jsonb) to samplan_app;
grant execute on function app.kept_out_now(uuid, uuid) to samplan_app, samplan_worker;
alter function app.circle_colleagues() owner to samplan_definer;
alter function app.away(uuid[], date, date) owner to samplan_definer;
alter function app.kept_out(uuid, uuid, tstzrange) owner to samplan_definer;
alter function app.kept_out_now(uuid, uuid) owner to samplan_definer;
alter function app.save_absence(uuid, date, date, text, uuid, jsonb) owner to samplan_definer;
alter function app.deputies_follow() owner to samplan_definer;
revoke create on schema app from samplan_definer;
