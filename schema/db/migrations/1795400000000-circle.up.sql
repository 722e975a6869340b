-- Everything that decides who sees what: grounds as living objects, relatives of three kinds, deputies, temporary
-- experts, standing teams, exclusions, emergency access. The rules in words are in docs/domain.md.
grant create on schema app to samplan_definer;

-- ── The person ────────────────────────────────────────────────────────────────────────────────────────────────────
alter table person
  add column born_on date,
  add column expected_on date,
  add column address_protection text not null default 'none' check (address_protection in ('none','confidential','strictly_confidential')),
  add constraint person_born_or_expected check (num_nonnulls(born_on, expected_on) <= 1);

alter table unit_membership drop constraint unit_membership_role_check;
alter table unit_membership add constraint unit_membership_role_check check (role in ('employee','leader','coordinating','administrator','log_control'));

-- Ages are law that changes by date, the same in every municipality. A rule counts from the day a person is that old,
-- or from the day the rule begins if they are older by then.
create table age_rule (
  key text not null check (key in ('talk','weight','party','health','of_age')),
  age integer not null check (age between 0 and 30),
  valid daterange not null check (not isempty(valid)),
  primary key (key, valid),
  exclude using gist (key with =, valid with &&)
);
alter table age_rule enable row level security;
alter table age_rule force row level security;
create policy everybody on age_rule to samplan_app, samplan_worker, samplan_definer using (true);
create policy owner_rows on age_rule to samplan_owner using (true) with check (true);
grant select on age_rule to samplan_app, samplan_worker, samplan_definer;
insert into age_rule (key, age, valid) values
  ('talk', 7, daterange(null, null)), ('weight', 12, daterange(null, null)), ('party', 15, daterange(null, null)),
  ('health', 16, daterange(null, null)), ('of_age', 18, daterange(null, null));

-- The day a rule begins to count for somebody; null when it never does. Who is born on 29 February turns an age on
-- 28 February in the years without that day.
create function app.age_day(born date, rule text) returns date language sql stable set search_path = public, pg_temp as $$
  select min(greatest((born + make_interval(years => age))::date, lower(valid)))
    from age_rule
   where key = rule and born is not null
     and valid @> greatest((born + make_interval(years => age))::date, lower(valid))
$$;

-- The collaborations in which the viewer stands in one of these relations now.
create function app.circle_as(wanted text[]) returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct collaboration_id), '{}')
    from circle_access
   where tenant_id = app.tenant() and viewer_id = app.person() and valid @> app.now() and relation = any (wanted)
$$;
-- Whether the viewer has this role in some unit now.
create function app.has_unit_role(wanted text) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from unit_membership
                  where tenant_id = app.tenant() and person_id = app.person() and role = wanted and valid @> app.now())
$$;

-- ── Team: deputies and temporary experts ──────────────────────────────────────────────────────────────────────────
alter table team_membership
  add column deputy_for uuid,
  add column measure_id uuid,
  add column sees_place boolean not null default false,
  add column sees_from timestamptz,
  add column invited_by uuid,
  add column left_reason text check (length(left_reason) <= 300),
  add column version integer not null default 1,
  add constraint team_membership_key unique (tenant_id, collaboration_id, id),
  add constraint team_membership_begins check (not lower_inf(valid)),
  add foreign key (tenant_id, collaboration_id, deputy_for) references team_membership (tenant_id, collaboration_id, id),
  add foreign key (tenant_id, collaboration_id, measure_id) references measure (tenant_id, collaboration_id, id),
  add foreign key (tenant_id, invited_by) references person (tenant_id, id),
  add constraint team_deputy_is_another check (deputy_for <> id),
  drop constraint team_one_coordinator,
  drop constraint team_membership_collaboration_id_person_id_role_valid_excl;
alter table team_membership
  add constraint team_one_coordinator exclude using gist (collaboration_id with =, valid with &&) where (role in ('coordinator','child_coordinator') and deputy_for is null),
  add constraint team_membership_once exclude using gist (collaboration_id with =, person_id with =, role with =, valid with &&) where (deputy_for is null and measure_id is null),
  add constraint team_deputy_once exclude using gist (deputy_for with =, person_id with =, valid with &&) where (deputy_for is not null),
  add constraint team_expert_once exclude using gist (measure_id with =, person_id with =, valid with &&) where (measure_id is not null);
create index team_membership_deputy on team_membership (deputy_for) where deputy_for is not null;
create index team_membership_measure on team_membership (measure_id) where measure_id is not null;
grant insert, update on team_membership to samplan_app;
call app.watch_changes('team_membership');

create function app.deputy_stands_in_for_another() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.deputy_for is not null and exists (select from team_membership where id = new.deputy_for and (person_id = new.person_id or deputy_for is not null)) then
    raise exception 'a deputy stands in for somebody else, who is not a deputy' using errcode = 'check_violation', constraint = 'team_deputy_is_another';
  end if;
  return new;
end $$;
create trigger deputy_stands_in_for_another before insert or update on team_membership for each row when (new.deputy_for is not null) execute function app.deputy_stands_in_for_another();

-- A temporary expert leaves with the task: the membership itself ends, so taking the task up again opens nothing.
create function app.task_ends_membership() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update team_membership
     set valid = tstzrange(lower(valid), greatest(app.now(), lower(valid) + interval '1 microsecond')), version = version + 1
   where measure_id = new.id and (upper_inf(valid) or upper(valid) > app.now());
  return null;
end $$;
grant update (valid, version) on team_membership to samplan_definer;
create trigger task_ends_membership after update of status on measure for each row when (new.status in ('done','stopped') and old.status not in ('done','stopped')) execute function app.task_ends_membership();

-- Rehabilitation, palliative care, memory, a nurses' route: people who share many cases.
create table standing_team (
  id uuid primary key,
  tenant_id uuid not null references municipality,
  unit_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  purpose text check (length(purpose) <= 1000),
  valid tstzrange not null check (not isempty(valid) and not lower_inf(valid)),
  version integer not null default 1,
  unique (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id)
);
call app.protect_tenant('standing_team');
create policy directory on standing_team for select to samplan_app using (true);
create policy kept_by_leaders on standing_team to samplan_app
  using ((select app.has_unit_role('leader')) or (select app.has_unit_role('administrator')))
  with check ((select app.has_unit_role('leader')) or (select app.has_unit_role('administrator')));
grant insert, update on standing_team to samplan_app;

create table standing_team_member (
  id uuid primary key,
  tenant_id uuid not null references municipality,
  standing_team_id uuid not null,
  person_id uuid not null,
  person_kind text not null default 'professional' check (person_kind = 'professional'),
  role text not null check (role in ('lead','member')),
  valid tstzrange not null check (not isempty(valid) and not lower_inf(valid)),
  version integer not null default 1,
  foreign key (tenant_id, standing_team_id) references standing_team (tenant_id, id),
  foreign key (tenant_id, person_id, person_kind) references person (tenant_id, id, kind),
  constraint standing_team_member_once exclude using gist (standing_team_id with =, person_id with =, valid with &&)
);
create index standing_team_member_person on standing_team_member (person_id);
call app.protect_tenant('standing_team_member');
create policy directory on standing_team_member for select to samplan_app using (true);
create policy kept_by_leaders on standing_team_member to samplan_app
  using ((select app.has_unit_role('leader')) or (select app.has_unit_role('administrator')))
  with check ((select app.has_unit_role('leader')) or (select app.has_unit_role('administrator')));
grant insert, update on standing_team_member to samplan_app;

create table standing_team_case (
  id uuid primary key,
  tenant_id uuid not null,
  collaboration_id uuid not null,
  standing_team_id uuid not null,
  helps_with text check (length(helps_with) <= 300),
  level text not null check (level in ('read','contribute','edit_own')),
  areas text[] not null check (areas <@ array['health','mental_health','daily_living','housing','work','education','economy','family','leisure']),
  asked_by uuid not null,
  accepted_by uuid,
  accepted_at timestamptz,
  valid tstzrange not null check (not isempty(valid) and not lower_inf(valid)),
  version integer not null default 1,
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, standing_team_id) references standing_team (tenant_id, id),
  foreign key (tenant_id, asked_by) references person (tenant_id, id),
  foreign key (tenant_id, accepted_by) references person (tenant_id, id),
  check ((accepted_by is null) = (accepted_at is null)),
  constraint standing_team_case_once exclude using gist (collaboration_id with =, standing_team_id with =, valid with &&)
);
create index standing_team_case_team on standing_team_case (standing_team_id);
call app.protect_circle('standing_team_case');
grant insert, update on standing_team_case to samplan_app;
call app.watch_changes('standing_team_case');

-- ── Relatives of three kinds ──────────────────────────────────────────────────────────────────────────────────────
alter table next_of_kin
  add column kind text not null default 'next_of_kin' check (kind in ('next_of_kin','spokesperson')),
  add column organisation text check (length(organisation) <= 200),
  add column closest boolean not null default false,
  add column version integer not null default 1,
  add constraint next_of_kin_begins check (not lower_inf(valid)),
  add constraint next_of_kin_spokesperson_of check ((kind = 'spokesperson') = (organisation is not null));
grant insert, update on next_of_kin to samplan_app;
call app.watch_changes('next_of_kin');

create table guardian_mandate (
  id uuid primary key,
  tenant_id uuid not null,
  collaboration_id uuid not null,
  person_id uuid not null,
  level text not null check (level in ('read','contribute')),
  areas text[] not null check (areas <@ array['health','mental_health','daily_living','housing','work','education','economy','family','leisure']),
  may_consent boolean not null,
  authority text not null check (length(authority) between 1 and 200),
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  valid tstzrange not null check (not isempty(valid) and not lower_inf(valid)),
  version integer not null default 1,
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, recorded_by) references person (tenant_id, id),
  constraint guardian_mandate_once exclude using gist (collaboration_id with =, person_id with =, valid with &&)
);
create index guardian_mandate_collaboration on guardian_mandate (collaboration_id);
create index guardian_mandate_person on guardian_mandate (person_id);
call app.protect_circle('guardian_mandate');
grant insert, update on guardian_mandate to samplan_app;
call app.watch_changes('guardian_mandate');

create table parental_responsibility (
  id uuid primary key,
  tenant_id uuid not null,
  collaboration_id uuid not null,
  person_id uuid not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  valid tstzrange not null check (not isempty(valid) and not lower_inf(valid)),
  version integer not null default 1,
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, recorded_by) references person (tenant_id, id),
  constraint parental_responsibility_once exclude using gist (collaboration_id with =, person_id with =, valid with &&)
);
create index parental_responsibility_collaboration on parental_responsibility (collaboration_id);
create index parental_responsibility_person on parental_responsibility (person_id);
call app.protect_circle('parental_responsibility');
grant insert, update on parental_responsibility to samplan_app;
call app.watch_changes('parental_responsibility');

-- What a child from twelve on keeps from their parents, in matters of health.
create table withheld_area (
  id uuid primary key,
  tenant_id uuid not null,
  collaboration_id uuid not null,
  life_area text not null check (life_area in ('health','mental_health')),
  withheld_by uuid not null,
  withheld_at timestamptz not null,
  valid tstzrange not null check (not isempty(valid) and not lower_inf(valid)),
  version integer not null default 1,
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, withheld_by) references person (tenant_id, id),
  constraint withheld_area_once exclude using gist (collaboration_id with =, life_area with =, valid with &&)
);
create index withheld_area_collaboration on withheld_area (collaboration_id);
call app.protect_circle('withheld_area');
create policy not_for_parents on withheld_area as restrictive to samplan_app
  using (collaboration_id = any ((select app.circle_as(array['owner','coordinator']))::uuid[]))
  with check (collaboration_id = any ((select app.circle_as(array['owner','coordinator']))::uuid[]));
grant insert, update on withheld_area to samplan_app;
call app.watch_changes('withheld_area');

-- ── Grounds as living objects ─────────────────────────────────────────────────────────────────────────────────────
-- One row is one version. Narrowing and extending end the row and put a new one in its place.
alter table ground
  add column given_by uuid,
  add column capacity_doubted boolean not null default false,
  add column capacity_assessed_by text check (length(capacity_assessed_by) between 1 and 200),
  add column capacity_assessed_on date,
  add column capacity_assessed_for text check (length(capacity_assessed_for) between 1 and 300),
  add column decided_by uuid,
  add column replaces uuid,
  add column recorded_at timestamptz,
  add column withdrawn_at timestamptz,
  add column withdrawn_by uuid,
  add column version integer not null default 1,
  add constraint ground_begins check (not lower_inf(valid)),
  add foreign key (tenant_id, given_by) references person (tenant_id, id),
  add foreign key (tenant_id, decided_by) references person (tenant_id, id),
  add foreign key (tenant_id, withdrawn_by) references person (tenant_id, id),
  add foreign key (tenant_id, collaboration_id, replaces) references ground (tenant_id, collaboration_id, id),
  add constraint ground_withdrawn_by_somebody check ((withdrawn_at is null) = (withdrawn_by is null)),
  add constraint ground_capacity_assessed check (not capacity_doubted or num_nonnulls(capacity_assessed_by, capacity_assessed_on, capacity_assessed_for) = 3),
  add constraint ground_by_law check (kind <> 'legal_basis' or given_how = 'law');
create unique index ground_replaced_once on ground (replaces) where replaces is not null;
create index ground_ends on ground (tenant_id, upper(valid));
create index ground_unit on ground (unit_id);
grant insert, update (valid, withdrawn_at, withdrawn_by, version) on ground to samplan_app;
call app.watch_changes('ground');

-- What the person was asked and what they said, a no included.
create table consent_request (
  id uuid primary key,
  tenant_id uuid not null,
  collaboration_id uuid not null,
  unit_id uuid,
  person_id uuid,
  areas text[] not null check (areas <@ array['health','mental_health','daily_living','housing','work','education','economy','family','leisure']),
  purpose text not null check (length(purpose) between 1 and 500),
  until date,
  asked_by uuid not null,
  asked_at timestamptz not null,
  answer text check (answer in ('yes','some','no')),
  answered_at timestamptz,
  answered_by uuid,
  given_how text check (given_how in ('spoken','signed','guardian')),
  ground_id uuid,
  withdrawn_at timestamptz,
  version integer not null default 1,
  unique (tenant_id, collaboration_id, id),
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, asked_by) references person (tenant_id, id),
  foreign key (tenant_id, answered_by) references person (tenant_id, id),
  foreign key (tenant_id, collaboration_id, ground_id) references ground (tenant_id, collaboration_id, id),
  check (num_nonnulls(unit_id, person_id) = 1),
  constraint consent_request_answer_whole check (num_nonnulls(answer, answered_at, answered_by, given_how) in (0, 4)),
  constraint consent_request_yes_has_ground check ((answer in ('yes','some')) is not true or ground_id is not null),
  check (withdrawn_at is null or answer is null)
);
create index consent_request_collaboration on consent_request (collaboration_id, asked_at desc, id desc);
call app.protect_circle('consent_request');
grant insert, update on consent_request to samplan_app;
call app.watch_changes('consent_request');

-- An employee the person keeps out by name, though the service is let in.
create table exclusion (
  id uuid primary key,
  tenant_id uuid not null,
  collaboration_id uuid not null,
  person_id uuid not null,
  person_kind text not null default 'professional' check (person_kind = 'professional'),
  created_by uuid not null,
  created_at timestamptz not null,
  valid tstzrange not null check (not isempty(valid) and not lower_inf(valid)),
  version integer not null default 1,
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, person_id, person_kind) references person (tenant_id, id, kind),
  foreign key (tenant_id, created_by) references person (tenant_id, id),
  constraint exclusion_once exclude using gist (collaboration_id with =, person_id with =, valid with &&)
);
create index exclusion_collaboration on exclusion (collaboration_id);
call app.protect_circle('exclusion');
create policy told_to_few on exclusion as restrictive to samplan_app
  using (collaboration_id = any ((select app.circle_as(array['owner','guardian','parent','coordinator']))::uuid[]))
  with check (collaboration_id = any ((select app.circle_as(array['owner','guardian','parent','coordinator']))::uuid[]));
grant insert, update on exclusion to samplan_app;
call app.watch_changes('exclusion');

-- ── Guard and emergency ───────────────────────────────────────────────────────────────────────────────────────────
-- Does not yet know that a service is involved: a child or a relative, never a grown-up person in their own matter.
create table disclosure_guard (
  id uuid primary key,
  tenant_id uuid not null,
  collaboration_id uuid not null,
  toward_id uuid not null,
  unit_id uuid not null,
  reason text not null check (length(reason) between 1 and 500),
  legal_ground text not null check (length(legal_ground) between 1 and 200),
  decided_by uuid not null,
  decided_at timestamptz not null,
  told_at timestamptz,
  valid tstzrange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  version integer not null default 1,
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, toward_id) references person (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  foreign key (tenant_id, decided_by) references person (tenant_id, id),
  constraint disclosure_guard_once exclude using gist (collaboration_id with =, toward_id with =, unit_id with =, valid with &&)
);
create index disclosure_guard_toward on disclosure_guard (toward_id);
create index disclosure_guard_collaboration on disclosure_guard (collaboration_id);
call app.protect_circle('disclosure_guard');
create policy coordinator_only on disclosure_guard as restrictive to samplan_app
  using (collaboration_id = any ((select app.circle_as(array['coordinator']))::uuid[]) and toward_id <> app.person())
  with check (collaboration_id = any ((select app.circle_as(array['coordinator']))::uuid[]) and toward_id <> app.person());
grant insert, update on disclosure_guard to samplan_app;
call app.watch_changes('disclosure_guard');

create table emergency_access (
  id uuid primary key,
  tenant_id uuid not null,
  collaboration_id uuid not null,
  person_id uuid not null,
  person_kind text not null default 'professional' check (person_kind = 'professional'),
  unit_id uuid not null,
  reason text not null check (length(reason) between 1 and 500),
  legal_ground text not null check (length(legal_ground) between 1 and 200),
  opened_at timestamptz not null,
  valid tstzrange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  reviewed_by uuid,
  reviewed_at timestamptz,
  review_note text check (length(review_note) <= 1000),
  version integer not null default 1,
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, person_id, person_kind) references person (tenant_id, id, kind),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  foreign key (tenant_id, reviewed_by) references person (tenant_id, id),
  constraint emergency_access_short check (upper(valid) <= lower(valid) + interval '24 hours'),
  constraint emergency_access_review_whole check (num_nonnulls(reviewed_by, reviewed_at, review_note) in (0, 3))
);
create index emergency_access_collaboration on emergency_access (collaboration_id);
create index emergency_access_person on emergency_access (person_id);
call app.protect_circle('emergency_access');
create policy told_to_few on emergency_access as restrictive to samplan_app
  using (collaboration_id = any ((select app.circle_as(array['owner','guardian','parent','coordinator']))::uuid[]))
  with check (collaboration_id = any ((select app.circle_as(array['owner','guardian','parent','coordinator']))::uuid[]));

-- ── Notices in the program itself: what happened and where to look, never content ─────────────────────────────────
create table notice (
  id uuid primary key,
  tenant_id uuid not null references municipality,
  recipient_id uuid not null,
  kind text not null check (kind ~ '^[a-z_]{1,60}$'),
  collaboration_id uuid,
  about_id uuid,
  actor_id uuid,
  on_date date,
  created_at timestamptz not null,
  read_at timestamptz,
  version integer not null default 1,
  foreign key (tenant_id, recipient_id) references person (tenant_id, id),
  foreign key (tenant_id, actor_id) references person (tenant_id, id),
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id)
);
create index notice_recipient on notice (recipient_id, created_at desc, id desc);
create index notice_unread on notice (recipient_id) where read_at is null;
call app.protect_tenant('notice');
create policy own_notices on notice to samplan_app using (recipient_id = app.person());
grant insert, update (read_at, version) on notice to samplan_definer;

-- Tells people something in the program itself. Who tells need not be in the circle, nor able to see the recipient.
create function app.notify(ids uuid[], recipients uuid[], notice_kind text, collaboration uuid, about uuid, told_by uuid, on_day date) returns void
language sql security definer set search_path = public, pg_temp as $$
  with told as (
    insert into notice (id, tenant_id, recipient_id, kind, collaboration_id, about_id, actor_id, on_date, created_at)
    select id, app.tenant(), recipient, notice_kind, collaboration, about, told_by, on_day, app.now() from unnest(ids, recipients) as n (id, recipient)
    returning *
  )
  insert into change (tenant_id, at, audience_id, actor_id, type, entity, entity_id, version, correlation_id)
  select tenant_id, app.now(), recipient_id, app.person(), 'notice.added', 'notice', id, 1, app.correlation() from told
$$;
create function app.read_notices(ids uuid[]) returns void language sql security definer set search_path = public, pg_temp as $$
  with seen as (
    update notice set read_at = app.now(), version = version + 1
     where tenant_id = app.tenant() and recipient_id = app.person() and id = any (ids) and read_at is null
    returning *
  )
  insert into change (tenant_id, at, audience_id, actor_id, type, entity, entity_id, version, correlation_id)
  select tenant_id, app.now(), recipient_id, app.person(), 'notice.read', 'notice', id, version, app.correlation() from seen
$$;

-- ── The circle ────────────────────────────────────────────────────────────────────────────────────────────────────
alter table circle_access
  add column through_id uuid,
  drop constraint circle_access_relation_check,
  drop constraint circle_access_ground_kind_check,
  add constraint circle_access_relation_check check (relation in ('owner','guardian','parent','relative','member','coordinator','emergency')),
  add constraint circle_access_ground_kind_check check (ground_kind in ('self','consent','legal_basis','mandate','parental_responsibility','emergency'));
alter table access_log
  add column through_id uuid,
  drop constraint access_log_relation_check,
  drop constraint access_log_ground_kind_check,
  add constraint access_log_relation_check check (relation in ('guardian','parent','relative','member','coordinator','emergency')),
  add constraint access_log_ground_kind_check check (ground_kind in ('consent','legal_basis','mandate','parental_responsibility','emergency'));

-- Emergency access opens a few things, each by a policy of its own, never the collaboration as a whole.
create or replace function app.circle() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct collaboration_id), '{}')
    from circle_access
   where tenant_id = app.tenant() and viewer_id = app.person() and valid @> app.now() and relation <> 'emergency'
$$;
create function app.emergency_circle() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct collaboration_id), '{}')
    from circle_access
   where tenant_id = app.tenant() and viewer_id = app.person() and valid @> app.now() and relation = 'emergency'
$$;

-- Citizens whom the viewer meets: also guardians, parents and those asked about by name belong to the collaboration.
create or replace function app.circle_people() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  with mine as (select unnest(app.circle()) as collaboration_id)
  select coalesce(array_agg(distinct met.person_id), '{}')
    from (
      select c.owner_id as person_id from mine join collaboration c on c.id = mine.collaboration_id
      union all select k.person_id from mine join next_of_kin k using (collaboration_id)
      union all select t.person_id from mine join team_membership t using (collaboration_id)
      union all select g.person_id from mine join guardian_mandate g using (collaboration_id)
      union all select p.person_id from mine join parental_responsibility p using (collaboration_id)
    ) met
$$;

-- When each life area is open to the parents of a child, by the child's ages and what the child withholds.
create function app.parental_areas(target uuid) returns table (life_area text, open tstzmultirange)
language sql stable security definer set search_path = public, pg_temp as $$
  with child as (
    select p.born_on, p.expected_on,
           app.age_day(p.born_on, 'weight')::timestamp at time zone 'Europe/Oslo' as weight,
           app.age_day(p.born_on, 'health')::timestamp at time zone 'Europe/Oslo' as health,
           app.age_day(p.born_on, 'of_age')::timestamp at time zone 'Europe/Oslo' as of_age
      from collaboration c join person p on p.id = c.owner_id
     where c.id = target
  ), withheld as (
    select w.life_area, range_agg(w.valid) as ranges from withheld_area w where w.collaboration_id = target group by w.life_area
  )
  select area,
         tstzmultirange(case when area in ('health','mental_health') then tstzrange(null, least(child.health, child.of_age)) else tstzrange(null, child.of_age) end)
         - case when child.weight is null then '{}' else coalesce(withheld.ranges * tstzmultirange(tstzrange(child.weight, null)), '{}') end
    from child
   cross join unnest(array['common','health','mental_health','daily_living','housing','work','education','economy','family','leisure']) area
    left join withheld on withheld.life_area = area
   where child.born_on is not null or child.expected_on is not null
$$;

create or replace function app.recompute_circle(target uuid) returns void language sql security definer set search_path = public, pg_temp as $$
  with gone as (
    delete from circle_access where collaboration_id = target returning *
  ), kept_out as (
    select person_id, range_agg(valid) as ranges from exclusion where collaboration_id = target group by person_id
  ), by_ground as (
    select m.tenant_id, m.person_id, case when m.level = 'coordinate' then 'coordinator' else 'member' end as relation, m.level,
           array['common'] || array(
             select unnest(m.areas) intersect select unnest(g.areas)
             intersect select unnest(case when m.measure_id is null then m.areas else array[t.life_area] end) order by 1) as areas,
           g.kind, g.id as ground_id, coalesce(m.sees_from, lower(m.valid)) as sees_from, m.valid * g.valid as valid, m.id as through_id
      from team_membership m
      join ground g on g.collaboration_id = m.collaboration_id and (g.person_id = m.person_id or g.unit_id = m.unit_id)
      left join measure t on t.id = m.measure_id
     where m.collaboration_id = target and m.accepted_at is not null and m.valid && g.valid
       and (m.measure_id is null or t.status not in ('done','stopped'))
    union all
    select c.tenant_id, sm.person_id, 'member', c.level,
           array['common'] || array(select unnest(c.areas) intersect select unnest(g.areas) order by 1),
           g.kind, g.id, greatest(lower(c.valid), lower(sm.valid)), c.valid * s.valid * sm.valid * g.valid, c.id
      from standing_team_case c
      join standing_team s on s.id = c.standing_team_id
      join standing_team_member sm on sm.standing_team_id = s.id
      join ground g on g.collaboration_id = c.collaboration_id and (g.person_id = sm.person_id or g.unit_id = s.unit_id)
     where c.collaboration_id = target and c.accepted_at is not null
    union all
    select k.tenant_id, k.person_id, 'relative', k.level,
           array['common'] || array(select unnest(k.areas) intersect select unnest(g.areas) order by 1),
           g.kind, g.id, lower(k.valid), k.valid * g.valid, k.id
      from next_of_kin k
      join ground g on g.collaboration_id = k.collaboration_id and g.person_id = k.person_id
     where k.collaboration_id = target and k.valid && g.valid
  ), by_responsibility as (
    select p.tenant_id, p.person_id, p.id, lower(p.valid) as sees_from, piece, array_agg(a.life_area order by a.life_area <> 'common', a.life_area) as areas
      from parental_responsibility p
     cross join app.parental_areas(target) a
     cross join unnest(a.open * tstzmultirange(p.valid)) piece
     where p.collaboration_id = target
     group by p.tenant_id, p.person_id, p.id, p.valid, piece
  ), rows as (
    select c.tenant_id, c.owner_id as viewer_id, 'owner' as relation, 'contribute' as level,
           array['common','health','mental_health','daily_living','housing','work','education','economy','family','leisure'] as areas,
           'self' as ground_kind, null::uuid as ground_id, '-infinity'::timestamptz as sees_from, tstzrange(null, null) as valid, null::uuid as through_id
      from collaboration c where c.id = target
    union all
    select b.tenant_id, b.person_id, b.relation, b.level, b.areas, b.kind, b.ground_id, b.sees_from, piece, b.through_id
      from by_ground b
      left join kept_out k on k.person_id = b.person_id and b.relation <> 'relative'
     cross join unnest(tstzmultirange(b.valid) - coalesce(k.ranges, '{}')) piece
    union all
    select g.tenant_id, g.person_id, 'guardian', g.level, array['common'] || array(select unnest(g.areas) order by 1),
           'mandate', null, '-infinity', g.valid, g.id
      from guardian_mandate g where g.collaboration_id = target
    union all
    select tenant_id, person_id, 'parent', 'contribute', case when 'common' = any (areas) then areas else array['common'] || areas end,
           'parental_responsibility', null, '-infinity', piece, id
      from by_responsibility
    union all
    select e.tenant_id, e.person_id, 'emergency', 'read', array['common'], 'emergency', null, lower(e.valid), e.valid, e.id
      from emergency_access e where e.collaboration_id = target
  ), fresh as (
    insert into circle_access (tenant_id, viewer_id, collaboration_id, relation, level, areas, ground_kind, ground_id, sees_from, valid, through_id)
    select tenant_id, viewer_id, target, relation, level, areas, ground_kind, ground_id, sees_from, valid, through_id from rows where not isempty(valid)
    returning *
  ), differing as (
    select tenant_id, viewer_id from (select * from gone except select * from fresh) lost
    union
    select tenant_id, viewer_id from (select * from fresh except select * from gone) won
  )
  insert into change (tenant_id, at, collaboration_id, life_area, audience_id, type, entity, entity_id, version, actor_id, correlation_id)
  select tenant_id, app.now(), target, 'common', viewer_id, 'circle.changed', 'circle', target, 1, app.person(), app.correlation() from differing
$$;

create constraint trigger circle_follows after insert or update or delete on guardian_mandate deferrable initially deferred for each row execute function app.circle_rests_on();
create constraint trigger circle_follows after insert or update or delete on parental_responsibility deferrable initially deferred for each row execute function app.circle_rests_on();
create constraint trigger circle_follows after insert or update or delete on withheld_area deferrable initially deferred for each row execute function app.circle_rests_on();
create constraint trigger circle_follows after insert or update or delete on exclusion deferrable initially deferred for each row execute function app.circle_rests_on();
create constraint trigger circle_follows after insert or update or delete on standing_team_case deferrable initially deferred for each row execute function app.circle_rests_on();
create constraint trigger circle_follows after insert or update or delete on emergency_access deferrable initially deferred for each row execute function app.circle_rests_on();

-- A standing team, who is in it, and a child's birth date are not of one collaboration: every case follows.
create function app.circles_rest_on() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  target uuid;
begin
  for target in
    select distinct case_or_own.id
      from unnest(array[to_jsonb(old), to_jsonb(new)]) touched
     cross join lateral (
       select c.collaboration_id as id from standing_team_case c
        where tg_table_name <> 'person'
          and c.standing_team_id = (touched ->> case when tg_table_name = 'standing_team' then 'id' else 'standing_team_id' end)::uuid
       union all
       select c.id from collaboration c where tg_table_name = 'person' and c.owner_id = (touched ->> 'id')::uuid
     ) case_or_own
     where touched is not null
     order by 1
  loop
    perform from collaboration where id = target for no key update;
    perform app.recompute_circle(target);
  end loop;
  return null;
end $$;
create constraint trigger circles_follow after insert or update or delete on standing_team deferrable initially deferred for each row execute function app.circles_rest_on();
create constraint trigger circles_follow after insert or update or delete on standing_team_member deferrable initially deferred for each row execute function app.circles_rest_on();
create constraint trigger circles_follow after update of born_on, expected_on on person deferrable initially deferred for each row execute function app.circles_rest_on();

-- ── Hats: relatives of all three kinds, and who looks after the log ────────────────────────────────────────
create or replace function app.hats(login uuid)
returns table (person_id uuid, tenant_id uuid, municipality text, given_name text, family_name text, profession text, unit_name text, owner_of uuid, roles text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, p.tenant_id, m.name, p.given_name, p.family_name, p.profession, u.name, c.id,
         array_remove(array[
           case when c.id is not null then 'user' end,
           case when exists (select from next_of_kin k where k.person_id = p.id and k.valid @> app.now())
                  or exists (select from guardian_mandate g where g.person_id = p.id and g.valid @> app.now())
                  or exists (select from parental_responsibility r where r.person_id = p.id and r.valid @> app.now()) then 'relative' end,
           case when exists (select from team_membership t where t.person_id = p.id and t.level = 'coordinate' and t.valid @> app.now()) then 'coordinator' end,
           case when p.kind = 'professional' then 'professional' end,
           case when exists (select from unit_membership um where um.person_id = p.id and um.role = 'leader' and um.valid @> app.now()) then 'unit_leader' end,
           case when exists (select from unit_membership um where um.person_id = p.id and um.role = 'coordinating' and um.valid @> app.now()) then 'coordinating_unit' end,
           case when exists (select from unit_membership um where um.person_id = p.id and um.role = 'administrator' and um.valid @> app.now()) then 'administrator' end,
           case when exists (select from unit_membership um where um.person_id = p.id and um.role = 'log_control' and um.valid @> app.now()) then 'log_control' end
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

-- ── Who may call what ─────────────────────────────────────────────────────────────────────────────────────────────
revoke execute on all functions in schema app from public;
grant execute on function app.age_day(date, text) to samplan_app, samplan_worker, samplan_definer;
grant execute on function app.circle_as(text[]), app.has_unit_role(text), app.emergency_circle() to samplan_app;
grant execute on function app.parental_areas(uuid) to samplan_definer;
grant execute on function app.notify(uuid[], uuid[], text, uuid, uuid, uuid, date) to samplan_app, samplan_worker;
grant execute on function app.read_notices(uuid[]) to samplan_app;

alter function app.circle_as(text[]) owner to samplan_definer;
alter function app.has_unit_role(text) owner to samplan_definer;
alter function app.emergency_circle() owner to samplan_definer;
alter function app.parental_areas(uuid) owner to samplan_definer;
alter function app.deputy_stands_in_for_another() owner to samplan_definer;
alter function app.task_ends_membership() owner to samplan_definer;
alter function app.circles_rest_on() owner to samplan_definer;
alter function app.notify(uuid[], uuid[], text, uuid, uuid, uuid, date) owner to samplan_definer;
alter function app.read_notices(uuid[]) owner to samplan_definer;
revoke create on schema app from samplan_definer;
