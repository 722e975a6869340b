-- Settings of the transaction. Unset means nobody, nowhere: every policy below then gives no rows.
create schema app;
grant usage on schema app to samplan_app, samplan_worker, samplan_definer;
grant usage on schema public to samplan_app, samplan_worker, samplan_definer;
-- Needed only while functions are handed over to the definer role; taken back at the end.
grant create on schema app to samplan_definer;

create function app.tenant() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.tenant', true), '')::uuid;
create function app.person() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.person', true), '')::uuid;
create function app.now() returns timestamptz language sql stable parallel safe
  return coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now());
create function app.correlation() returns text language sql stable parallel safe
  return nullif(current_setting('app.correlation', true), '');

-- Locks a table to the municipality of the transaction. The policy is restrictive: no other policy can widen it.
create procedure app.protect_tenant(target regclass, tenant_column text default 'tenant_id') language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy tenant on %s as restrictive to samplan_app, samplan_worker, samplan_owner using (%I = app.tenant()) with check (%I = app.tenant())', target, tenant_column, tenant_column);
  execute format('create policy owner_rows on %s to samplan_owner using (true) with check (true)', target);
  execute format('create policy worker_rows on %s to samplan_worker using (true) with check (true)', target);
  execute format('create policy definer_rows on %s to samplan_definer using (true) with check (true)', target);
  execute format('grant select on %s to samplan_app, samplan_worker, samplan_definer', target);
end $$;

-- Locks a table with content about a person to those in the circle now.
create procedure app.protect_circle(target regclass, collaboration_column text default 'collaboration_id') language plpgsql as $$
begin
  call app.protect_tenant(target);
  execute format('create policy circle on %s to samplan_app using (%I = any ((select app.circle())::uuid[])) with check (%I = any ((select app.circle())::uuid[]))', target, collaboration_column, collaboration_column);
end $$;

-- ── Municipality, logins, sessions ────────────────────────────────────────────────────────────────────────────────
create table municipality (
  id uuid primary key,
  name text not null,
  number text not null unique check (number ~ '^[0-9]{4}$')
);
call app.protect_tenant('municipality', 'id');
create policy own_municipality on municipality to samplan_app using (true);

create table login (
  id uuid primary key,
  issuer text not null,
  subject text not null,
  created_at timestamptz not null default now(),
  unique (issuer, subject)
);
create table session (
  id uuid primary key,
  token_hash bytea not null unique,
  login_id uuid not null references login,
  tenant_id uuid references municipality,
  person_id uuid,
  created_at timestamptz not null,
  idle_expires_at timestamptz not null,
  absolute_expires_at timestamptz not null,
  ended_at timestamptz,
  check ((tenant_id is null) = (person_id is null))
);
create index session_login on session (login_id);
create index session_expiry on session (idle_expires_at);
-- Logins and sessions have no municipality; nobody reads them except through the functions below.
alter table login enable row level security;
alter table login force row level security;
alter table session enable row level security;
alter table session force row level security;
create policy owner_rows on login to samplan_owner using (true) with check (true);
create policy owner_rows on session to samplan_owner using (true) with check (true);
create policy definer_rows on login to samplan_definer using (true) with check (true);
create policy definer_rows on session to samplan_definer using (true) with check (true);
grant select on login to samplan_definer;
grant select, insert, update, delete on session to samplan_definer;

-- ── People and units ──────────────────────────────────────────────────────────────────────────────────────────────
create table unit (
  id uuid primary key,
  tenant_id uuid not null references municipality,
  name text not null check (length(name) between 1 and 200),
  kind text not null check (kind in ('home_care','mental_health','rehabilitation','nav_municipal','nav_state','purchaser_office','coordinating_unit','day_centre','family_centre','child_welfare','school','gp','housing','administration')),
  unique (tenant_id, id)
);
call app.protect_tenant('unit');
create policy directory on unit to samplan_app using (true);

create table person (
  id uuid primary key,
  tenant_id uuid not null references municipality,
  login_id uuid references login,
  kind text not null check (kind in ('citizen','professional')),
  given_name text not null,
  family_name text not null,
  profession text,
  work_phone text,
  unique (tenant_id, id),
  unique (tenant_id, id, kind),
  check (kind = 'professional' or (profession is null and work_phone is null))
);
create index person_login on person (login_id);

create table unit_membership (
  id uuid primary key,
  tenant_id uuid not null references municipality,
  person_id uuid not null,
  unit_id uuid not null,
  role text not null check (role in ('employee','leader','coordinating','administrator')),
  valid tstzrange not null check (not isempty(valid)),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  exclude using gist (person_id with =, unit_id with =, role with =, valid with &&)
);
call app.protect_tenant('unit_membership');
create policy directory on unit_membership to samplan_app using (true);

-- ── Collaboration, team, grounds ──────────────────────────────────────────────────────────────────────────────────
create table collaboration (
  id uuid primary key,
  tenant_id uuid not null references municipality,
  owner_id uuid not null,
  state text not null check (state in ('reported','open','closed')),
  opened_on date not null,
  closed_on date,
  version integer not null default 1,
  unique (tenant_id, id),
  foreign key (tenant_id, owner_id) references person (tenant_id, id),
  check ((state = 'closed') = (closed_on is not null))
);
create unique index collaboration_one_open on collaboration (tenant_id, owner_id) where state <> 'closed';
create index collaboration_owner on collaboration (owner_id);

create table team_membership (
  id uuid primary key,
  tenant_id uuid not null,
  collaboration_id uuid not null,
  person_id uuid not null,
  unit_id uuid,
  role text not null check (role in ('coordinator','child_coordinator','primary_contact','member')),
  helps_with text check (length(helps_with) <= 300),
  level text not null check (level in ('read','contribute','edit_own','coordinate')),
  areas text[] not null check (areas <@ array['health','mental_health','daily_living','housing','work','education','economy','family','leisure']),
  accepted_at timestamptz,
  valid tstzrange not null check (not isempty(valid)),
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  check ((level = 'coordinate') = (role in ('coordinator','child_coordinator'))),
  exclude using gist (collaboration_id with =, person_id with =, role with =, valid with &&),
  constraint team_one_coordinator exclude using gist (collaboration_id with =, valid with &&) where (role in ('coordinator','child_coordinator'))
);
create index team_membership_collaboration on team_membership (collaboration_id);
create index team_membership_person on team_membership (person_id);

create table next_of_kin (
  id uuid primary key,
  tenant_id uuid not null,
  collaboration_id uuid not null,
  person_id uuid not null,
  relationship text not null check (length(relationship) between 1 and 100),
  level text not null check (level in ('read','contribute')),
  areas text[] not null check (areas <@ array['health','mental_health','daily_living','housing','work','education','economy','family','leisure']),
  valid tstzrange not null check (not isempty(valid)),
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  exclude using gist (collaboration_id with =, person_id with =, valid with &&)
);
create index next_of_kin_collaboration on next_of_kin (collaboration_id);
create index next_of_kin_person on next_of_kin (person_id);

-- Why somebody may see: the person's consent (release from confidentiality) or a named legal basis.
create table ground (
  id uuid primary key,
  tenant_id uuid not null,
  collaboration_id uuid not null,
  kind text not null check (kind in ('consent','legal_basis')),
  unit_id uuid,
  person_id uuid,
  areas text[] not null check (areas <@ array['health','mental_health','daily_living','housing','work','education','economy','family','leisure']),
  purpose text not null check (length(purpose) between 1 and 500),
  given_how text not null check (given_how in ('spoken','signed','guardian','law')),
  legal_basis text,
  recorded_by uuid not null,
  valid tstzrange not null check (not isempty(valid)),
  unique (tenant_id, collaboration_id, id),
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, recorded_by) references person (tenant_id, id),
  check (num_nonnulls(unit_id, person_id) = 1),
  check ((kind = 'legal_basis') = (legal_basis is not null))
);
create index ground_collaboration on ground (collaboration_id);

-- Who sees what, now. Written by app.recompute_circle only.
create table circle_access (
  tenant_id uuid not null,
  viewer_id uuid not null,
  collaboration_id uuid not null,
  relation text not null check (relation in ('owner','relative','member','coordinator')),
  level text not null check (level in ('read','contribute','edit_own','coordinate')),
  areas text[] not null,
  ground_kind text not null check (ground_kind in ('self','consent','legal_basis')),
  ground_id uuid,
  sees_from timestamptz not null,
  valid tstzrange not null,
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, viewer_id) references person (tenant_id, id),
  foreign key (tenant_id, collaboration_id, ground_id) references ground (tenant_id, collaboration_id, id)
);
create index circle_access_viewer on circle_access (tenant_id, viewer_id);
create index circle_access_collaboration on circle_access (collaboration_id);
create index circle_access_begins on circle_access (tenant_id, lower(valid));
create index circle_access_ends on circle_access (tenant_id, upper(valid));

create function app.circle() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct collaboration_id), '{}')
    from circle_access
   where tenant_id = app.tenant() and viewer_id = app.person() and valid @> app.now()
$$;

-- Citizens whom the viewer meets in a collaboration of theirs, also those without access of their own: a next of kin
-- whom nobody has let in, a helper whose ground has ended. That they belong there is told to the circle alone.
create function app.circle_people() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  with mine as (select unnest(app.circle()) as collaboration_id)
  select coalesce(array_agg(distinct met.person_id), '{}')
    from (
      select c.owner_id as person_id from mine join collaboration c on c.id = mine.collaboration_id
      union all select k.person_id from mine join next_of_kin k using (collaboration_id)
      union all select t.person_id from mine join team_membership t using (collaboration_id)
    ) met
$$;

create function app.own_collaborations() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(id), '{}') from collaboration where tenant_id = app.tenant() and owner_id = app.person()
$$;

call app.protect_tenant('person');
create policy known_people on person to samplan_app
  using (kind = 'professional' or id = app.person() or id = any ((select app.circle_people())::uuid[]));
call app.protect_circle('collaboration', 'id');
call app.protect_circle('team_membership');
call app.protect_circle('next_of_kin');
call app.protect_circle('ground');
call app.protect_circle('circle_access');
grant insert, delete on circle_access to samplan_definer;

-- ── Change row: history, undo and feed at once ────────────────────────────────────────────────────────────────────
create table change (
  tenant_id uuid not null references municipality,
  tx xid8 not null default pg_current_xact_id(),
  seq bigint generated always as identity,
  at timestamptz not null,
  actor_id uuid,
  collaboration_id uuid,
  life_area text,
  -- Set when the change concerns one person only (own read marks, own access).
  audience_id uuid,
  type text not null,
  entity text not null,
  entity_id uuid not null,
  version integer not null,
  before jsonb,
  after jsonb,
  correlation_id text,
  primary key (tx, seq),
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  check (audience_id is not null or (collaboration_id is not null and life_area is not null))
);
create index change_entity on change (entity_id, version);
create index change_tenant on change (tenant_id, tx, seq);
call app.protect_circle('change');
grant insert on change to samplan_app, samplan_worker, samplan_definer;

create function app.wake_feed() returns trigger language plpgsql as $$
begin
  perform pg_notify('samplan_change', '');
  return null;
end $$;
create trigger change_wakes_feed after insert on change for each statement execute function app.wake_feed();

create function app.refuse() returns trigger language plpgsql as $$
begin
  raise exception '% rows are never changed or deleted', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger change_is_history before update or delete on change for each row execute function app.refuse();
create trigger change_is_kept before truncate on change for each statement execute function app.refuse();

-- Committed headers after a position, in one order for everybody. Rows of transactions that might still be overtaken
-- by an older one wait: that is what makes the order gap-free. No content leaves through here.
create function app.change_feed(after_tx xid8, after_seq bigint, at_most integer)
returns table (tx text, seq bigint, tenant_id uuid, collaboration_id uuid, life_area text, audience_id uuid, type text, entity text, entity_id uuid, version integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.tx::text, c.seq, c.tenant_id, c.collaboration_id, c.life_area, c.audience_id, c.type, c.entity, c.entity_id, c.version
    from change c
   where (c.tx, c.seq) > (after_tx, after_seq) and c.tx < pg_snapshot_xmin(pg_current_snapshot())
   order by c.tx, c.seq
   limit at_most
$$;
-- Whether anything committed has not been read: it waits behind an older transaction, or did until just now. The older
-- one may end between the reading and this question, without a word to wake anybody, so its state is not asked for.
create function app.change_waiting(after_tx xid8, after_seq bigint) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from change c where (c.tx, c.seq) > (after_tx, after_seq))
$$;
-- The newest position that is safe.
create function app.change_head() returns table (tx text, seq bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.tx::text, c.seq from change c where c.tx < pg_snapshot_xmin(pg_current_snapshot()) order by c.tx desc, c.seq desc limit 1
$$;

-- A write by the running program must carry its change row in the same transaction. A row without an id of its own is
-- told as a change of what it belongs to.
create function app.require_change() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from change where tx = pg_current_xact_id() and entity_id = (to_jsonb(new) ->> tg_argv[0])::uuid) then
    raise exception 'a write to % has no change row', tg_table_name using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create procedure app.watch_changes(target regclass, told_as text default 'id') language plpgsql as $$
begin
  execute format('create constraint trigger carries_change after insert or update on %s deferrable initially deferred for each row when (current_user = ''samplan_app'') execute function app.require_change(%L)', target, told_as);
end $$;

-- ── The circle, recomputed when what it rests on changes ──────────────────────────────────────────────────────────
create function app.recompute_circle(target uuid) returns void language sql security definer set search_path = public, pg_temp as $$
  with gone as (
    delete from circle_access where collaboration_id = target returning *
  ), rows as (
    select c.tenant_id, c.owner_id as viewer_id, c.id as collaboration_id, 'owner' as relation, 'contribute' as level,
           array['common','health','mental_health','daily_living','housing','work','education','economy','family','leisure'] as areas,
           'self' as ground_kind, null::uuid as ground_id, '-infinity'::timestamptz as sees_from, tstzrange(null, null) as valid
      from collaboration c where c.id = target
    union all
    select m.tenant_id, m.person_id, m.collaboration_id,
           case when m.level = 'coordinate' then 'coordinator' else 'member' end, m.level,
           array['common'] || array(select unnest(m.areas) intersect select unnest(g.areas) order by 1),
           g.kind, g.id, lower(m.valid), m.valid * g.valid
      from team_membership m
      join ground g on g.collaboration_id = m.collaboration_id and (g.person_id = m.person_id or g.unit_id = m.unit_id)
     where m.collaboration_id = target and m.accepted_at is not null and m.valid && g.valid
    union all
    select k.tenant_id, k.person_id, k.collaboration_id, 'relative', k.level,
           array['common'] || array(select unnest(k.areas) intersect select unnest(g.areas) order by 1),
           g.kind, g.id, lower(k.valid), k.valid * g.valid
      from next_of_kin k
      join ground g on g.collaboration_id = k.collaboration_id and g.person_id = k.person_id
     where k.collaboration_id = target and k.valid && g.valid
  ), fresh as (
    insert into circle_access (tenant_id, viewer_id, collaboration_id, relation, level, areas, ground_kind, ground_id, sees_from, valid)
    select tenant_id, viewer_id, collaboration_id, relation, level, areas, ground_kind, ground_id, sees_from, valid from rows
    returning *
  ), differing as (
    select tenant_id, viewer_id from (select * from gone except select * from fresh) lost
    union
    select tenant_id, viewer_id from (select * from fresh except select * from gone) won
  )
  insert into change (tenant_id, at, collaboration_id, life_area, audience_id, type, entity, entity_id, version, actor_id, correlation_id)
  select tenant_id, app.now(), target, 'common', viewer_id, 'circle.changed', 'circle', target, 1, app.person(), app.correlation() from differing
$$;

create function app.circle_rests_on() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  key text := case when tg_table_name = 'collaboration' then 'id' else 'collaboration_id' end;
  target uuid;
begin
  for target in
    select distinct (touched ->> key)::uuid from unnest(array[to_jsonb(old), to_jsonb(new)]) touched where touched is not null order by 1
  loop
    -- One after the other: two at once would each keep alive what the other has just taken away.
    perform from collaboration where id = target for no key update;
    perform app.recompute_circle(target);
  end loop;
  return null;
end $$;
-- Only to hold a row until the transaction ends.
grant update (version) on collaboration to samplan_definer;
create constraint trigger circle_follows after insert or update on collaboration deferrable initially deferred for each row execute function app.circle_rests_on();
create constraint trigger circle_follows after insert or update or delete on team_membership deferrable initially deferred for each row execute function app.circle_rests_on();
create constraint trigger circle_follows after insert or update or delete on next_of_kin deferrable initially deferred for each row execute function app.circle_rests_on();
create constraint trigger circle_follows after insert or update or delete on ground deferrable initially deferred for each row execute function app.circle_rests_on();

-- Access that begins or ends by the clock alone is told by the worker; each boundary once.
create table circle_boundary_mark (
  tenant_id uuid primary key references municipality,
  told_until timestamptz not null
);
call app.protect_tenant('circle_boundary_mark');
grant insert, update on circle_boundary_mark to samplan_worker;
create function app.tell_circle_boundaries(until timestamptz) returns integer language plpgsql security invoker set search_path = public, pg_temp as $$
declare
  since timestamptz;
  told integer;
begin
  select told_until into since from circle_boundary_mark where tenant_id = app.tenant() for update;
  if since is null then
    since := until - interval '1 day';
  end if;
  insert into change (tenant_id, at, collaboration_id, life_area, audience_id, type, entity, entity_id, version, correlation_id)
  select distinct app.tenant(), until, collaboration_id, 'common', viewer_id, 'circle.changed', 'circle', collaboration_id, 1, app.correlation()
    from circle_access
   where tenant_id = app.tenant()
     and ((lower(valid) > since and lower(valid) <= until) or (upper(valid) > since and upper(valid) <= until));
  get diagnostics told = row_count;
  insert into circle_boundary_mark values (app.tenant(), until)
    on conflict (tenant_id) do update set told_until = greatest(circle_boundary_mark.told_until, excluded.told_until);
  return told;
end $$;
-- The worker does its round municipality by municipality; this is all it learns before it has chosen one.
create function app.municipalities() returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select id from municipality order by id
$$;

-- ── The plan ──────────────────────────────────────────────────────────────────────────────────────────────────────
create table individual_plan (
  id uuid primary key,
  tenant_id uuid not null,
  collaboration_id uuid not null,
  state text not null check (state in ('wished','active','paused','closed','declined','withdrawn')),
  wished_on date not null,
  wished_how text not null,
  period_start date,
  period_end date,
  review_date date,
  what_matters text,
  what_matters_author_id uuid,
  what_matters_at timestamptz,
  what_matters_version integer not null default 0,
  version integer not null default 1,
  unique (tenant_id, collaboration_id, id),
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, what_matters_author_id) references person (tenant_id, id),
  check (num_nonnulls(what_matters, what_matters_author_id, what_matters_at) in (0, 3)),
  check (period_end is null or period_start <= period_end)
);
create unique index individual_plan_one on individual_plan (collaboration_id) where state not in ('closed','declined','withdrawn');
create index individual_plan_collaboration on individual_plan (collaboration_id);
call app.protect_circle('individual_plan');
grant update on individual_plan to samplan_app;
call app.watch_changes('individual_plan');

create table goal (
  id uuid primary key,
  tenant_id uuid not null,
  collaboration_id uuid not null,
  plan_id uuid not null,
  life_area text not null check (life_area in ('common','health','mental_health','daily_living','housing','work','education','economy','family','leisure')),
  title text not null check (length(title) between 1 and 200),
  voice text not null check (voice in ('user','service')),
  position integer not null,
  created_by uuid not null,
  created_at timestamptz not null,
  version integer not null default 1,
  unique (tenant_id, collaboration_id, id),
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, collaboration_id, plan_id) references individual_plan (tenant_id, collaboration_id, id),
  foreign key (tenant_id, created_by) references person (tenant_id, id)
);
create index goal_plan on goal (plan_id, position, id);
call app.protect_circle('goal');
grant insert, update on goal to samplan_app;
call app.watch_changes('goal');

create table measure (
  id uuid primary key,
  tenant_id uuid not null,
  collaboration_id uuid not null,
  goal_id uuid not null,
  life_area text not null check (life_area in ('common','health','mental_health','daily_living','housing','work','education','economy','family','leisure')),
  title text not null check (length(title) between 1 and 200),
  how text check (length(how) <= 300),
  extent text check (length(extent) <= 300),
  start_date date,
  deadline date,
  status text not null check (status in ('proposed','agreed','under_way','done','stopped')),
  status_reason text check (length(status_reason) <= 300),
  accountable_person_id uuid,
  accountable_kind text,
  accountable_unit_id uuid,
  user_answer text not null default 'not_asked' check (user_answer in ('yes','no','not_asked')),
  created_by uuid not null,
  created_at timestamptz not null,
  version integer not null default 1,
  unique (tenant_id, collaboration_id, id),
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, collaboration_id, goal_id) references goal (tenant_id, collaboration_id, id),
  foreign key (tenant_id, accountable_person_id, accountable_kind) references person (tenant_id, id, kind),
  foreign key (tenant_id, accountable_unit_id) references unit (tenant_id, id),
  foreign key (tenant_id, created_by) references person (tenant_id, id),
  check ((accountable_person_id is null) = (accountable_kind is null)),
  constraint measure_one_accountable check (status = 'proposed' or accountable_person_id is not null),
  constraint measure_unit_of_professional check (accountable_kind is distinct from 'professional' or accountable_unit_id is not null),
  constraint measure_stopped_with_reason check (status <> 'stopped' or status_reason is not null),
  check (deadline is null or start_date is null or start_date <= deadline)
);
create index measure_collaboration on measure (collaboration_id);
create index measure_goal on measure (goal_id, id);
create index measure_accountable on measure (accountable_person_id, deadline, id) where status in ('proposed','agreed','under_way');
call app.protect_circle('measure');
grant insert, update on measure to samplan_app;
call app.watch_changes('measure');

-- ── Meetings ──────────────────────────────────────────────────────────────────────────────────────────────────────
create table meeting (
  id uuid primary key,
  tenant_id uuid not null,
  collaboration_id uuid not null,
  title text not null check (length(title) between 1 and 200),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text check (length(place) <= 300),
  state text not null check (state in ('draft','called','in_progress','held','cancelled')),
  called_by uuid not null,
  idempotency_key uuid not null,
  started_at timestamptz,
  ended_at timestamptz,
  current_item_id uuid,
  current_item_opened_at timestamptz,
  minutes_state text not null default 'draft' check (minutes_state in ('draft','approved','published')),
  minutes_approved_by uuid,
  minutes_approved_at timestamptz,
  minutes_published_at timestamptz,
  version integer not null default 1,
  unique (tenant_id, collaboration_id, id),
  unique (tenant_id, called_by, idempotency_key),
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, called_by) references person (tenant_id, id),
  foreign key (tenant_id, minutes_approved_by) references person (tenant_id, id),
  check (starts_at < ends_at),
  check (state <> 'in_progress' or started_at is not null),
  check (state <> 'held' or ended_at is not null),
  check (minutes_state = 'draft' or (state = 'held' and minutes_approved_by is not null and minutes_approved_at is not null)),
  check ((minutes_state = 'published') = (minutes_published_at is not null))
);
create index meeting_collaboration on meeting (collaboration_id, starts_at desc, id desc);
call app.protect_circle('meeting');
grant insert, update on meeting to samplan_app;
call app.watch_changes('meeting');

create table meeting_participant (
  tenant_id uuid not null,
  collaboration_id uuid not null,
  meeting_id uuid not null,
  person_id uuid not null,
  attendance text not null default 'invited' check (attendance in ('invited','present','absent')),
  primary key (meeting_id, person_id),
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, collaboration_id, meeting_id) references meeting (tenant_id, collaboration_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index meeting_participant_person on meeting_participant (person_id);
call app.protect_circle('meeting_participant');
grant insert, update on meeting_participant to samplan_app;
call app.watch_changes('meeting_participant', 'meeting_id');

create table agenda_item (
  id uuid primary key,
  tenant_id uuid not null,
  collaboration_id uuid not null,
  meeting_id uuid not null,
  life_area text not null check (life_area in ('common','health','mental_health','daily_living','housing','work','education','economy','family','leisure')),
  title text not null check (length(title) <= 200),
  position integer not null,
  minutes integer not null check (minutes between 1 and 240),
  state text not null check (state in ('proposed','on_agenda','taken_up','concluded','carried_over')),
  is_what_matters boolean not null default false,
  proposed_by uuid not null,
  facts text not null default '' check (length(facts) <= 10000),
  assessments text not null default '' check (length(assessments) <= 10000),
  version integer not null default 1,
  unique (tenant_id, collaboration_id, id),
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, collaboration_id, meeting_id) references meeting (tenant_id, collaboration_id, id),
  foreign key (tenant_id, proposed_by) references person (tenant_id, id),
  check (is_what_matters or length(title) > 0)
);
create index agenda_item_meeting on agenda_item (meeting_id, position, id);
alter table meeting add foreign key (tenant_id, collaboration_id, current_item_id) references agenda_item (tenant_id, collaboration_id, id);
call app.protect_circle('agenda_item');
grant insert, update on agenda_item to samplan_app;
call app.watch_changes('agenda_item');

create table meeting_decision (
  id uuid primary key,
  tenant_id uuid not null,
  collaboration_id uuid not null,
  meeting_id uuid not null,
  agenda_item_id uuid not null,
  life_area text not null check (life_area in ('common','health','mental_health','daily_living','housing','work','education','economy','family','leisure')),
  text text not null check (length(text) between 1 and 10000),
  decided_by uuid not null,
  decided_at timestamptz not null,
  measure_id uuid unique,
  idempotency_key uuid not null,
  version integer not null default 1,
  unique (tenant_id, collaboration_id, id),
  unique (tenant_id, decided_by, idempotency_key),
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, collaboration_id, meeting_id) references meeting (tenant_id, collaboration_id, id),
  foreign key (tenant_id, collaboration_id, agenda_item_id) references agenda_item (tenant_id, collaboration_id, id),
  foreign key (tenant_id, decided_by) references person (tenant_id, id),
  foreign key (tenant_id, collaboration_id, measure_id) references measure (tenant_id, collaboration_id, id)
);
create index meeting_decision_item on meeting_decision (agenda_item_id, decided_at, id);
call app.protect_circle('meeting_decision');
grant insert, update on meeting_decision to samplan_app;
call app.watch_changes('meeting_decision');

create table minutes_read (
  tenant_id uuid not null,
  collaboration_id uuid not null,
  meeting_id uuid not null,
  person_id uuid not null,
  read_at timestamptz not null,
  primary key (meeting_id, person_id),
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, collaboration_id, meeting_id) references meeting (tenant_id, collaboration_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
call app.protect_circle('minutes_read');
grant insert on minutes_read to samplan_app;
call app.watch_changes('minutes_read', 'meeting_id');

-- Published minutes stand: neither the meeting nor what was written in it changes afterwards.
create function app.minutes_stand() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  key text := case when tg_table_name = 'meeting' then 'id' else 'meeting_id' end;
  touched uuid[] := array[to_jsonb(old) ->> key, to_jsonb(new) ->> key];
begin
  -- Publishing waits for what is being written, and what is written meanwhile waits for the publishing.
  if tg_table_name <> 'meeting' then
    perform from meeting where id = any (touched) order by id for key share;
  elsif new.minutes_state = 'published' then
    perform from meeting where id = new.id for update;
  end if;
  if exists (select from meeting where id = any (touched) and minutes_state = 'published') then
    raise exception 'published minutes are never changed' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $$;
-- Only to hold a row until the transaction ends.
grant update (version) on meeting to samplan_definer;
create trigger minutes_stand before update or delete on meeting for each row execute function app.minutes_stand();
create trigger minutes_stand before insert or update or delete on meeting_participant for each row execute function app.minutes_stand();
create trigger minutes_stand before insert or update or delete on agenda_item for each row execute function app.minutes_stand();
create trigger minutes_stand before insert or update or delete on meeting_decision for each row execute function app.minutes_stand();

-- ── Messages ──────────────────────────────────────────────────────────────────────────────────────────────────────
create table thread (
  id uuid primary key,
  tenant_id uuid not null,
  collaboration_id uuid not null,
  kind text not null check (kind in ('team')),
  life_area text not null default 'common',
  unique (tenant_id, collaboration_id, id),
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id)
);
create unique index thread_team on thread (collaboration_id) where kind = 'team';
call app.protect_circle('thread');

create table message (
  id uuid primary key,
  tenant_id uuid not null,
  collaboration_id uuid not null,
  thread_id uuid not null,
  life_area text not null,
  author_id uuid not null,
  body text not null check (length(body) between 1 and 10000),
  sent_at timestamptz not null,
  idempotency_key uuid not null,
  version integer not null default 1,
  unique (tenant_id, collaboration_id, id),
  unique (tenant_id, author_id, idempotency_key),
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, collaboration_id, thread_id) references thread (tenant_id, collaboration_id, id),
  foreign key (tenant_id, author_id) references person (tenant_id, id)
);
create index message_thread on message (thread_id, sent_at, id);
call app.protect_circle('message');
grant insert on message to samplan_app;
call app.watch_changes('message');

create table thread_read (
  tenant_id uuid not null,
  collaboration_id uuid not null,
  thread_id uuid not null,
  person_id uuid not null,
  last_read_message_id uuid not null,
  read_until timestamptz not null,
  primary key (thread_id, person_id),
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, collaboration_id, thread_id) references thread (tenant_id, collaboration_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, collaboration_id, last_read_message_id) references message (tenant_id, collaboration_id, id)
);
call app.protect_circle('thread_read');
create policy own_mark on thread_read as restrictive to samplan_app using (person_id = app.person()) with check (person_id = app.person());
grant insert, update on thread_read to samplan_app;
call app.watch_changes('thread_read', 'thread_id');

-- ── Access log ────────────────────────────────────────────────────────────────────────────────────────────────────
create table access_log (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references municipality,
  at timestamptz not null,
  outcome text not null check (outcome in ('read','denied')),
  viewer_id uuid not null,
  viewer_tenant_id uuid not null,
  viewer_unit_id uuid,
  collaboration_id uuid not null,
  section text not null check (section in ('overview','plan','team','meetings','minutes','messages')),
  relation text check (relation in ('relative','member','coordinator')),
  ground_kind text check (ground_kind in ('consent','legal_basis')),
  ground_id uuid,
  correlation_id text,
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  check ((outcome = 'read') = (relation is not null and ground_kind is not null))
);
create index access_log_collaboration on access_log (collaboration_id, at desc, id desc) where outcome = 'read';
create index access_log_recent on access_log (viewer_id, collaboration_id, section, at desc);
call app.protect_tenant('access_log');
create policy own_log on access_log to samplan_app using (outcome = 'read' and collaboration_id = any ((select app.own_collaborations())::uuid[]));
grant insert on access_log to samplan_definer;
create trigger access_log_is_history before update or delete on access_log for each row execute function app.refuse();
create trigger access_log_is_kept before truncate on access_log for each statement execute function app.refuse();

-- Logs what the request read. The same part seen again within 15 minutes is the same visit. The ground is taken from
-- the circle itself, never from the caller.
create function app.log_reads(reads jsonb) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- A page asks several questions at once; the first answer logs, the others find it logged.
  perform pg_advisory_xact_lock(hashtextextended(app.person()::text, 0));
  insert into access_log (tenant_id, at, outcome, viewer_id, viewer_tenant_id, viewer_unit_id, collaboration_id, section, relation, ground_kind, ground_id, correlation_id)
  select distinct on (r.collaboration_id, r.section)
         app.tenant(), app.now(), 'read', app.person(), app.tenant(), g.unit_id, r.collaboration_id, r.section, a.relation, a.ground_kind, a.ground_id, app.correlation()
    from jsonb_to_recordset(reads) as r (collaboration_id uuid, section text)
    join circle_access a on a.collaboration_id = r.collaboration_id and a.viewer_id = app.person() and a.tenant_id = app.tenant() and a.valid @> app.now() and a.relation <> 'owner'
    left join ground g on g.id = a.ground_id
   where not exists (
           select from access_log l
            where l.viewer_id = app.person() and l.collaboration_id = r.collaboration_id and l.section = r.section
              and l.outcome = 'read' and l.at > app.now() - interval '15 minutes')
   order by r.collaboration_id, r.section, array_position(array['coordinate','edit_own','contribute','read'], a.level), a.ground_id;
end $$;

-- Logs an attempt to reach something by its id that the viewer may not see. Tells nothing: the caller cannot learn
-- whether it exists.
create function app.log_miss(entity text, entity_id uuid) returns void language sql security definer set search_path = public, pg_temp as $$
  insert into access_log (tenant_id, at, outcome, viewer_id, viewer_tenant_id, collaboration_id, section, correlation_id)
  select found.tenant_id, app.now(), 'denied', app.person(), app.tenant(), found.collaboration_id, found.section, app.correlation()
    from (
      select tenant_id, id as collaboration_id, 'overview' as section from collaboration where entity = 'collaboration' and id = entity_id
      union all select tenant_id, collaboration_id, 'plan' from individual_plan where entity = 'individual_plan' and id = entity_id
      union all select tenant_id, collaboration_id, 'plan' from goal where entity = 'goal' and id = entity_id
      union all select tenant_id, collaboration_id, 'plan' from measure where entity = 'measure' and id = entity_id
      union all select tenant_id, collaboration_id, 'meetings' from meeting where entity = 'meeting' and id = entity_id
      union all select tenant_id, collaboration_id, 'meetings' from agenda_item where entity = 'agenda_item' and id = entity_id
      union all select tenant_id, collaboration_id, 'meetings' from meeting_decision where entity = 'meeting_decision' and id = entity_id
      union all select tenant_id, collaboration_id, 'messages' from thread where entity = 'thread' and id = entity_id
      union all select tenant_id, collaboration_id, 'messages' from message where entity = 'message' and id = entity_id
    ) found
   where app.person() is not null
$$;

-- ── Login and session: the only reads before a municipality is chosen ─────────────────────────────────────────────
create function app.login_of(login_issuer text, login_subject text) returns uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select id from login where issuer = login_issuer and subject = login_subject
$$;

create function app.hats(login uuid)
returns table (person_id uuid, tenant_id uuid, municipality text, given_name text, family_name text, profession text, unit_name text, owner_of uuid, roles text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, p.tenant_id, m.name, p.given_name, p.family_name, p.profession, u.name, c.id,
         array_remove(array[
           case when c.id is not null then 'user' end,
           case when exists (select from next_of_kin k where k.person_id = p.id and k.valid @> app.now()) then 'relative' end,
           case when exists (select from team_membership t where t.person_id = p.id and t.level = 'coordinate' and t.valid @> app.now()) then 'coordinator' end,
           case when p.kind = 'professional' then 'professional' end,
           case when exists (select from unit_membership um where um.person_id = p.id and um.role = 'leader' and um.valid @> app.now()) then 'unit_leader' end,
           case when exists (select from unit_membership um where um.person_id = p.id and um.role = 'coordinating' and um.valid @> app.now()) then 'coordinating_unit' end,
           case when exists (select from unit_membership um where um.person_id = p.id and um.role = 'administrator' and um.valid @> app.now()) then 'administrator' end
         ], null)
    from person p
    join municipality m on m.id = p.tenant_id
    left join collaboration c on c.owner_id = p.id and c.state <> 'closed'
    left join lateral (
      select unit.name from unit_membership um join unit on unit.id = um.unit_id
       where um.person_id = p.id and um.valid @> app.now() order by lower(um.valid) limit 1) u on true
   where p.login_id = login
   order by m.name, p.kind desc, p.id
$$;

create function app.open_session(session_id uuid, hash bytea, login uuid, idle interval, absolute interval) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into session (id, token_hash, login_id, created_at, idle_expires_at, absolute_expires_at)
  values (session_id, hash, login, app.now(), app.now() + idle, app.now() + absolute)
$$;

-- The session behind a cookie if it still runs. Each use pushes the idle limit, written at most once a minute; a page
-- that looks again by itself (idle is null) does not.
create function app.use_session(hash bytea, idle interval)
returns table (session_id uuid, login_id uuid, tenant_id uuid, person_id uuid, idle_expires_at timestamptz)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  update session set idle_expires_at = least(app.now() + idle, absolute_expires_at)
   where idle is not null and token_hash = hash and ended_at is null and session.idle_expires_at > app.now()
     and session.idle_expires_at < least(app.now() + idle, absolute_expires_at) - interval '1 minute';
  return query
    select s.id, s.login_id, s.tenant_id, s.person_id, s.idle_expires_at
      from session s
     where s.token_hash = hash and s.ended_at is null and s.idle_expires_at > app.now();
end $$;

-- Puts on a hat of one's own login; false when the person is not one of them. Sockets under another hat are cut.
create function app.choose_hat(session uuid, person uuid) returns boolean
language sql security definer set search_path = public, pg_temp as $$
  with chosen as (
    update session s set tenant_id = p.tenant_id, person_id = p.id
      from person p
     where s.id = session and s.ended_at is null and p.id = person and p.login_id = s.login_id
    returning pg_notify('samplan_hat_chosen', s.id || ' ' || p.id))
  select exists (select from chosen)
$$;

create function app.end_session(ending uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update session set ended_at = app.now() where id = ending and ended_at is null;
  perform pg_notify('samplan_session_ended', ending::text);
end $$;

-- Which of these sessions still run; sockets of the others are cut.
create function app.running_sessions(sessions uuid[]) returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select id from session where id = any (sessions) and ended_at is null and idle_expires_at > app.now()
$$;

create function app.purge_sessions(older_than interval) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  purged integer;
begin
  delete from session where least(idle_expires_at, coalesce(ended_at, idle_expires_at)) < app.now() - older_than;
  get diagnostics purged = row_count;
  return purged;
end $$;

-- ── Who may call what ─────────────────────────────────────────────────────────────────────────────────────────────
revoke execute on all functions in schema app from public;
revoke execute on all procedures in schema app from public;
grant execute on function app.tenant(), app.person(), app.now(), app.correlation() to samplan_app, samplan_worker, samplan_definer;
grant execute on function app.circle(), app.circle_people(), app.own_collaborations() to samplan_app;
grant execute on function app.change_feed(xid8, bigint, integer), app.change_waiting(xid8, bigint), app.change_head() to samplan_app;
grant execute on function app.log_reads(jsonb), app.log_miss(text, uuid) to samplan_app;
grant execute on function app.login_of(text, text), app.hats(uuid), app.open_session(uuid, bytea, uuid, interval, interval), app.use_session(bytea, interval), app.choose_hat(uuid, uuid), app.end_session(uuid), app.running_sessions(uuid[]) to samplan_app;
grant execute on function app.municipalities(), app.purge_sessions(interval), app.tell_circle_boundaries(timestamptz) to samplan_worker;
grant execute on function app.recompute_circle(uuid) to samplan_definer;

alter function app.circle() owner to samplan_definer;
alter function app.circle_people() owner to samplan_definer;
alter function app.own_collaborations() owner to samplan_definer;
alter function app.change_feed(xid8, bigint, integer) owner to samplan_definer;
alter function app.change_waiting(xid8, bigint) owner to samplan_definer;
alter function app.change_head() owner to samplan_definer;
alter function app.require_change() owner to samplan_definer;
alter function app.recompute_circle(uuid) owner to samplan_definer;
alter function app.circle_rests_on() owner to samplan_definer;
alter function app.minutes_stand() owner to samplan_definer;
alter function app.municipalities() owner to samplan_definer;
alter function app.log_reads(jsonb) owner to samplan_definer;
alter function app.log_miss(text, uuid) owner to samplan_definer;
alter function app.login_of(text, text) owner to samplan_definer;
alter function app.hats(uuid) owner to samplan_definer;
alter function app.open_session(uuid, bytea, uuid, interval, interval) owner to samplan_definer;
alter function app.use_session(bytea, interval) owner to samplan_definer;
alter function app.choose_hat(uuid, uuid) owner to samplan_definer;
alter function app.end_session(uuid) owner to samplan_definer;
alter function app.running_sessions(uuid[]) owner to samplan_definer;
alter function app.purge_sessions(interval) owner to samplan_definer;
revoke create on schema app from samplan_definer;
