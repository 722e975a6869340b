-- Goals under goals, order people choose, what is taken away and can be brought back, and who contributes.

-- ── Goals ─────────────────────────────────────────────────────────────────────────────────────────────────────────
alter table goal
  add column parent_id uuid,
  add column is_top boolean not null default false,
  add column details text check (length(details) between 1 and 10000),
  add column state text not null default 'open' check (state in ('open','reached','set_aside')),
  add column state_reason text check (length(state_reason) between 1 and 300),
  add column settled_at timestamptz,
  add column removed_at timestamptz,
  add column removed_by uuid,
  add constraint goal_parent foreign key (tenant_id, collaboration_id, parent_id) references goal (tenant_id, collaboration_id, id),
  add constraint goal_removed_by foreign key (tenant_id, removed_by) references person (tenant_id, id),
  add constraint goal_not_under_itself check (parent_id is distinct from id),
  add constraint goal_top_is_under_none check (not is_top or parent_id is null),
  add constraint goal_set_aside_with_reason check (state <> 'set_aside' or state_reason is not null),
  add constraint goal_removed_by_somebody check ((removed_at is null) = (removed_by is null));

-- The nth of keys one can put another between: one row changes when something is moved.
create function pg_temp.nth_rank(n integer) returns text language sql immutable
  return case when n < 62 then 'a' || substr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', n + 1, 1)
              else 'b' || substr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', (n - 62) / 62 + 1, 1)
                       || substr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', (n - 62) % 62 + 1, 1) end;
drop index goal_plan;
alter table goal alter column position type text collate "C" using pg_temp.nth_rank(position);
alter table goal rename column position to rank;
alter table goal add constraint goal_rank_check check (length(rank) between 2 and 200);
create index goal_plan on goal (plan_id, rank, id) where removed_at is null;
create index goal_removed on goal (plan_id, removed_at desc) where removed_at is not null;
create unique index goal_one_top on goal (plan_id) where is_top and removed_at is null;

-- ── Measures ──────────────────────────────────────────────────────────────────────────────────────────────────────
alter table measure
  add column settled_at timestamptz,
  add column rank text collate "C" check (length(rank) between 2 and 200),
  add column removed_at timestamptz,
  add column removed_by uuid,
  add constraint measure_removed_by foreign key (tenant_id, removed_by) references person (tenant_id, id),
  add constraint measure_removed_by_somebody check ((removed_at is null) = (removed_by is null)),
  drop constraint measure_how_check,
  add constraint measure_how_check check (length(how) <= 10000);

-- The order there was, and when what is over was over. Rows are reached municipality by municipality.
do $$
declare
  municipality uuid;
begin
  for municipality in select app.municipalities() loop
    perform set_config('app.tenant', municipality::text, true);
    update measure set rank = pg_temp.nth_rank(ordered.n)
      from (select id, (row_number() over (partition by collaboration_id order by created_at, id) - 1)::integer as n from measure) ordered
     where ordered.id = measure.id;
    update measure
       set settled_at = coalesce((select max(c.at) from change c where c.entity_id = measure.id and c.after ->> 'status' = measure.status), created_at)
     where status in ('done','stopped');
  end loop;
  perform set_config('app.tenant', '', true);
end $$;

alter table measure alter column rank set not null;
drop index measure_collaboration;
drop index measure_accountable;
create index measure_collaboration on measure (collaboration_id, rank, id) where removed_at is null;
create index measure_removed on measure (collaboration_id, removed_at desc) where removed_at is not null;
create index measure_accountable on measure (accountable_person_id, deadline, id) where status in ('proposed','agreed','under_way') and removed_at is null;
create trigger removal_ends_membership after update of removed_at on measure for each row
  when (new.removed_at is not null and old.removed_at is null) execute function app.task_ends_membership();

-- When something was reached, done, stopped or set aside, whoever it was that wrote it.
create function app.settle_goal() returns trigger language plpgsql as $$
begin
  new.settled_at := case when new.state <> 'open' then coalesce(new.settled_at, app.now()) end;
  return new;
end $$;
create trigger settle before insert or update of state on goal for each row execute function app.settle_goal();
create function app.settle_measure() returns trigger language plpgsql as $$
begin
  new.settled_at := case when new.status in ('done','stopped') then coalesce(new.settled_at, app.now()) end;
  return new;
end $$;
create trigger settle before insert or update of status on measure for each row execute function app.settle_measure();

revoke execute on function app.settle_goal(), app.settle_measure() from public;

-- ── Who contributes ───────────────────────────────────────────────────────────────────────────────────────────────
create table measure_contributor (
  id uuid primary key,
  tenant_id uuid not null,
  collaboration_id uuid not null,
  measure_id uuid not null,
  life_area text not null check (life_area in ('common','health','mental_health','daily_living','housing','work','education','economy','family','leisure')),
  person_id uuid,
  unit_id uuid,
  name text check (length(name) between 1 and 100),
  does text check (length(does) between 1 and 300),
  created_by uuid not null,
  created_at timestamptz not null,
  removed_at timestamptz,
  removed_by uuid,
  version integer not null default 1,
  unique (tenant_id, collaboration_id, id),
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, collaboration_id, measure_id) references measure (tenant_id, collaboration_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  foreign key (tenant_id, created_by) references person (tenant_id, id),
  foreign key (tenant_id, removed_by) references person (tenant_id, id),
  constraint measure_contributor_is_somebody check (num_nonnulls(person_id, unit_id, name) = 1),
  check ((removed_at is null) = (removed_by is null))
);
create index measure_contributor_collaboration on measure_contributor (collaboration_id, created_at, id) where removed_at is null;
create unique index measure_contributor_person on measure_contributor (measure_id, person_id) where removed_at is null;
create unique index measure_contributor_unit on measure_contributor (measure_id, unit_id) where removed_at is null;
call app.protect_circle('measure_contributor');
call app.guard_rows('measure_contributor', 'unit_id', 'person_id');
call app.guard_with('measure_contributor', 'measure', 'measure_id');
grant insert, update on measure_contributor to samplan_app;
call app.watch_changes('measure_contributor');

-- ── The child's voice ─────────────────────────────────────────────────────────────────────────────────────────────
-- That somebody has talked with the child, or why not; a guardian's answer stands beside it and is not the child's.
create table child_talk (
  id uuid primary key,
  tenant_id uuid not null,
  collaboration_id uuid not null,
  measure_id uuid not null,
  life_area text not null check (life_area in ('common','health','mental_health','daily_living','housing','work','education','economy','family','leisure')),
  outcome text not null check (outcome in ('talked','not_wished','not_done')),
  reason text check (length(reason) between 1 and 1000),
  talked_on date not null,
  guardian_answer text not null check (guardian_answer in ('yes','no','not_asked')),
  guardian_note text check (length(guardian_note) between 1 and 1000),
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  version integer not null default 1,
  unique (tenant_id, collaboration_id, id),
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, collaboration_id, measure_id) references measure (tenant_id, collaboration_id, id),
  foreign key (tenant_id, recorded_by) references person (tenant_id, id),
  constraint child_talk_not_done_with_reason check (outcome <> 'not_done' or reason is not null)
);
create index child_talk_collaboration on child_talk (collaboration_id, measure_id, recorded_at desc);
call app.protect_circle('child_talk');
call app.guard_with('child_talk', 'measure', 'measure_id');
grant insert on child_talk to samplan_app;
call app.watch_changes('child_talk');

-- ── Plans that hang under this one, and what can be offered ───────────────────────────────────────────────────────
create table professional_plan (
  id uuid primary key,
  tenant_id uuid not null,
  collaboration_id uuid not null,
  life_area text not null check (life_area in ('common','health','mental_health','daily_living','housing','work','education','economy','family','leisure')),
  kind text not null check (kind in ('treatment','school','activity','rehabilitation','care','crisis','other')),
  title text not null check (length(title) between 1 and 200),
  unit_id uuid,
  kept_where text check (length(kept_where) between 1 and 300),
  revise_on date,
  created_by uuid not null,
  created_at timestamptz not null,
  removed_at timestamptz,
  removed_by uuid,
  version integer not null default 1,
  unique (tenant_id, collaboration_id, id),
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  foreign key (tenant_id, created_by) references person (tenant_id, id),
  foreign key (tenant_id, removed_by) references person (tenant_id, id),
  check ((removed_at is null) = (removed_by is null))
);
create index professional_plan_collaboration on professional_plan (collaboration_id, created_at, id) where removed_at is null;
call app.protect_circle('professional_plan');
call app.guard_rows('professional_plan', 'unit_id');
grant insert, update on professional_plan to samplan_app;
call app.watch_changes('professional_plan');

create table service_offer (
  id uuid primary key,
  tenant_id uuid not null,
  collaboration_id uuid not null,
  life_area text not null check (life_area in ('common','health','mental_health','daily_living','housing','work','education','economy','family','leisure')),
  unit_id uuid,
  wish text not null check (length(wish) between 1 and 300),
  answer text not null check (answer in ('can','partly','cannot')),
  reason text check (length(reason) between 1 and 1000),
  created_by uuid not null,
  created_at timestamptz not null,
  removed_at timestamptz,
  removed_by uuid,
  version integer not null default 1,
  unique (tenant_id, collaboration_id, id),
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  foreign key (tenant_id, created_by) references person (tenant_id, id),
  foreign key (tenant_id, removed_by) references person (tenant_id, id),
  constraint service_offer_no_with_reason check (answer = 'can' or reason is not null),
  check ((removed_at is null) = (removed_by is null))
);
create index service_offer_collaboration on service_offer (collaboration_id, created_at, id) where removed_at is null;
call app.protect_circle('service_offer');
call app.guard_rows('service_offer', 'unit_id');
grant insert, update on service_offer to samplan_app;
call app.watch_changes('service_offer');
