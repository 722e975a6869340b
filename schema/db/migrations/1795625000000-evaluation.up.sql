-- Looking at goals and at the plan as a whole: how it went, what the person says of it, when next, and courses of
-- rehabilitation with a beginning and an end.

-- ── When it is looked at next ─────────────────────────────────────────────────────────────────────────────────────
alter table goal
  add column review_on date,
  add column review_was date,
  add column review_reason text check (length(review_reason) between 1 and 300),
  add constraint goal_review_postponed check (num_nonnulls(review_was, review_reason) in (0, 2));
alter table individual_plan
  add column review_was date,
  add column review_reason text check (length(review_reason) between 1 and 300),
  add constraint individual_plan_review_postponed check (num_nonnulls(review_was, review_reason) in (0, 2));
create index goal_review on goal (tenant_id, review_on) where review_on is not null and removed_at is null and state = 'open';
create index individual_plan_review on individual_plan (tenant_id, review_date) where review_date is not null and state = 'active';

-- ── What each step of the scale means for one goal ────────────────────────────────────────────────────────────────
create table goal_scale (
  id uuid primary key,
  tenant_id uuid not null,
  collaboration_id uuid not null,
  life_area text not null check (life_area in ('common','health','mental_health','daily_living','housing','work','education','economy','family','leisure')),
  goal_id uuid not null,
  much_less text check (length(much_less) between 1 and 300),
  less text check (length(less) between 1 and 300),
  as_hoped text check (length(as_hoped) between 1 and 300),
  more text check (length(more) between 1 and 300),
  much_more text check (length(much_more) between 1 and 300),
  with_person boolean not null,
  created_by uuid not null,
  created_at timestamptz not null,
  removed_at timestamptz,
  removed_by uuid,
  version integer not null default 1,
  unique (tenant_id, collaboration_id, id),
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, collaboration_id, goal_id) references goal (tenant_id, collaboration_id, id),
  foreign key (tenant_id, created_by) references person (tenant_id, id),
  foreign key (tenant_id, removed_by) references person (tenant_id, id),
  constraint goal_scale_one unique (goal_id),
  check ((removed_at is null) = (removed_by is null))
);
create index goal_scale_collaboration on goal_scale (collaboration_id);
call app.protect_circle('goal_scale');
grant insert, update on goal_scale to samplan_app;
call app.watch_changes('goal_scale');

-- ── How it went ───────────────────────────────────────────────────────────────────────────────────────────────────
create table evaluation (
  id uuid primary key,
  tenant_id uuid not null,
  collaboration_id uuid not null,
  life_area text not null check (life_area in ('common','health','mental_health','daily_living','housing','work','education','economy','family','leisure')),
  plan_id uuid not null,
  goal_id uuid,
  evaluated_on date not null,
  outcome text check (outcome in ('much_less','less','as_hoped','more','much_more')),
  outcome_by uuid,
  own_outcome text check (own_outcome in ('much_less','less','as_hoped','more','much_more')),
  own_words text check (length(own_words) between 1 and 1000),
  own_by uuid,
  learnt text check (length(learnt) between 1 and 10000),
  created_by uuid not null,
  created_at timestamptz not null,
  removed_at timestamptz,
  removed_by uuid,
  version integer not null default 1,
  unique (tenant_id, collaboration_id, id),
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, collaboration_id, goal_id) references goal (tenant_id, collaboration_id, id),
  foreign key (tenant_id, collaboration_id, plan_id) references individual_plan (tenant_id, collaboration_id, id),
  foreign key (tenant_id, outcome_by) references person (tenant_id, id),
  foreign key (tenant_id, own_by) references person (tenant_id, id),
  foreign key (tenant_id, created_by) references person (tenant_id, id),
  foreign key (tenant_id, removed_by) references person (tenant_id, id),
  constraint evaluation_outcome_by_somebody check ((outcome is null) = (outcome_by is null)),
  constraint evaluation_own_by_somebody check ((own_outcome is null and own_words is null) = (own_by is null)),
  check ((removed_at is null) = (removed_by is null))
);
create index evaluation_collaboration on evaluation (collaboration_id, created_at, id) where removed_at is null;
-- What several write about the same thing on the same day is one evaluation.
create unique index evaluation_one_a_day on evaluation (plan_id, coalesce(goal_id, plan_id), evaluated_on) where removed_at is null;
call app.protect_circle('evaluation');
grant insert, update on evaluation to samplan_app;
call app.watch_changes('evaluation');

-- What the person says of it themselves is changed by the person alone, or by whoever wrote down what was said.
create function app.may_say_for(owned_by uuid, collaboration uuid) returns boolean language sql stable as $$
  select app.person() is null or owned_by is null or owned_by = app.person()
      or exists (select from collaboration c where c.id = collaboration and c.owner_id = app.person())
$$;
create function app.keep_own_rating() returns trigger language plpgsql as $$
begin
  if not app.may_say_for(old.own_by, old.collaboration_id) then
    raise exception 'what somebody has said of themselves is not for others to change' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger keep_own_rating before update on evaluation for each row
  when ((old.own_outcome, old.own_words, old.own_by) is distinct from (new.own_outcome, new.own_words, new.own_by))
  execute function app.keep_own_rating();

-- ── Courses of rehabilitation ─────────────────────────────────────────────────────────────────────────────────────
create table rehab_course (
  id uuid primary key,
  tenant_id uuid not null,
  collaboration_id uuid not null,
  life_area text not null check (life_area in ('common','health','mental_health','daily_living','housing','work','education','economy','family','leisure')),
  goal_id uuid not null,
  purpose text not null check (length(purpose) between 1 and 300),
  from_date date not null,
  until_date date not null,
  intensity text check (length(intensity) between 1 and 300),
  created_by uuid not null,
  created_at timestamptz not null,
  removed_at timestamptz,
  removed_by uuid,
  version integer not null default 1,
  unique (tenant_id, collaboration_id, id),
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, collaboration_id, goal_id) references goal (tenant_id, collaboration_id, id),
  foreign key (tenant_id, created_by) references person (tenant_id, id),
  foreign key (tenant_id, removed_by) references person (tenant_id, id),
  constraint rehab_course_ends_after check (until_date >= from_date),
  check ((removed_at is null) = (removed_by is null))
);
create index rehab_course_collaboration on rehab_course (collaboration_id, created_at, id) where removed_at is null;
call app.protect_circle('rehab_course');
grant insert, update on rehab_course to samplan_app;
call app.watch_changes('rehab_course');

create table rehab_activity (
  id uuid primary key,
  tenant_id uuid not null,
  collaboration_id uuid not null,
  life_area text not null check (life_area in ('common','health','mental_health','daily_living','housing','work','education','economy','family','leisure')),
  course_id uuid not null,
  what text not null check (length(what) between 1 and 200),
  how_often text check (length(how_often) between 1 and 300),
  who text check (length(who) between 1 and 200),
  start_rating smallint check (start_rating between 1 and 10),
  start_by uuid,
  end_rating smallint check (end_rating between 1 and 10),
  end_by uuid,
  created_by uuid not null,
  created_at timestamptz not null,
  removed_at timestamptz,
  removed_by uuid,
  version integer not null default 1,
  unique (tenant_id, collaboration_id, id),
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, collaboration_id, course_id) references rehab_course (tenant_id, collaboration_id, id),
  foreign key (tenant_id, start_by) references person (tenant_id, id),
  foreign key (tenant_id, end_by) references person (tenant_id, id),
  foreign key (tenant_id, created_by) references person (tenant_id, id),
  foreign key (tenant_id, removed_by) references person (tenant_id, id),
  constraint rehab_activity_start_by_somebody check ((start_rating is null) = (start_by is null)),
  constraint rehab_activity_end_by_somebody check ((end_rating is null) = (end_by is null)),
  check ((removed_at is null) = (removed_by is null))
);
create index rehab_activity_collaboration on rehab_activity (collaboration_id, created_at, id) where removed_at is null;
call app.protect_circle('rehab_activity');
grant insert, update on rehab_activity to samplan_app;
call app.watch_changes('rehab_activity');

create function app.keep_activity_rating() returns trigger language plpgsql as $$
begin
  if (old.start_rating is distinct from new.start_rating and not app.may_say_for(old.start_by, old.collaboration_id))
     or (old.end_rating is distinct from new.end_rating and not app.may_say_for(old.end_by, old.collaboration_id)) then
    raise exception 'what somebody has said of themselves is not for others to change' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger keep_activity_rating before update on rehab_activity for each row
  when ((old.start_rating, old.end_rating) is distinct from (new.start_rating, new.end_rating))
  execute function app.keep_activity_rating();

revoke execute on function app.may_say_for(uuid, uuid), app.keep_own_rating(), app.keep_activity_rating() from public;
grant execute on function app.may_say_for(uuid, uuid) to samplan_app, samplan_worker;
