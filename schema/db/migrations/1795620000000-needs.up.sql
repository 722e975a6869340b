-- Needs nobody has taken: a clock that runs until somebody owns them, and what others than the circle may know of it.
-- Warning signs say whose words they are.

create table need (
  id uuid primary key,
  tenant_id uuid not null,
  collaboration_id uuid not null,
  life_area text not null check (life_area in ('common','health','mental_health','daily_living','housing','work','education','economy','family','leisure')),
  text text not null check (length(text) between 1 and 1000),
  said_by text not null check (said_by in ('person','relative','service')),
  state text not null default 'open' check (state in ('open','owned','met','declined')),
  state_since timestamptz not null default app.now(),
  -- Since when it has been nobody's; kept while it is in somebody's hands, for they may let go of it again.
  open_since timestamptz not null default app.now(),
  told_at timestamptz,
  escalated_at timestamptz,
  owner_id uuid,
  owner_unit_id uuid,
  reason text check (length(reason) between 1 and 1000),
  measure_id uuid,
  created_by uuid not null,
  created_at timestamptz not null,
  removed_at timestamptz,
  removed_by uuid,
  version integer not null default 1,
  unique (tenant_id, collaboration_id, id),
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, collaboration_id, measure_id) references measure (tenant_id, collaboration_id, id),
  foreign key (tenant_id, owner_id) references person (tenant_id, id),
  foreign key (tenant_id, owner_unit_id) references unit (tenant_id, id),
  foreign key (tenant_id, created_by) references person (tenant_id, id),
  foreign key (tenant_id, removed_by) references person (tenant_id, id),
  constraint need_open_is_nobodys check (state <> 'open' or num_nonnulls(owner_id, owner_unit_id) = 0),
  constraint need_owned_by_somebody check (state <> 'owned' or num_nonnulls(owner_id, owner_unit_id) > 0),
  constraint need_declined_with_reason check ((state = 'declined') = (reason is not null)),
  check ((removed_at is null) = (removed_by is null))
);
create index need_collaboration on need (collaboration_id, created_at, id) where removed_at is null;
create index need_open on need (tenant_id, open_since) where state = 'open' and removed_at is null;
call app.protect_circle('need');
call app.guard_rows('need', 'owner_unit_id', 'owner_id');
call app.guard_with('need', 'measure', 'measure_id');
grant insert, update on need to samplan_app;
grant update (told_at, escalated_at) on need to samplan_definer;
call app.watch_changes('need');

-- Taking a need and letting go of it the same day leaves its clock running.
create function app.need_clock() returns trigger language plpgsql as $$
begin
  if new.state is distinct from old.state then
    if new.state = 'open' and app.now() - old.state_since > interval '1 day' then
      new.open_since := app.now();
      new.told_at := null;
      new.escalated_at := null;
    end if;
    new.state_since := app.now();
  end if;
  return new;
end $$;
create trigger need_clock before update of state on need for each row execute function app.need_clock();

-- ── What the coordinating unit may know: how many, and since when ─────────────────────────────────────────────────
alter table collaboration_facts
  add column needs integer not null default 0,
  add column needs_since timestamptz;
create index collaboration_facts_needs on collaboration_facts (tenant_id, needs_since, collaboration_id) where needs > 0 and state <> 'closed';

create function app.note_needs() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update collaboration_facts f
     set needs = waiting.number, needs_since = waiting.since
    from (select count(*)::integer as number, min(open_since) as since from need
           where collaboration_id = new.collaboration_id and state = 'open' and removed_at is null and escalated_at is not null) waiting
   where f.collaboration_id = new.collaboration_id;
  return null;
end $$;
create constraint trigger facts_follow after insert or update on need deferrable initially deferred
  for each row execute function app.note_needs();

-- The worker's part: half-way the coordinator is told, and when the time is out the coordinating unit as well. Nobody
-- is told of an area they do not have. Gives how many notices were sent.
create function app.escalate_needs(usual_days integer) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  days integer := coalesce((select escalation_days from plan_setting where tenant_id = app.tenant()), usual_days);
  due need;
  out_of_time boolean;
  people uuid[];
  told integer := 0;
begin
  for due in
    select n.* from need n join collaboration c on c.id = n.collaboration_id and c.state = 'open'
     where n.tenant_id = app.tenant() and n.state = 'open' and n.removed_at is null
       and (n.told_at is null and n.open_since <= app.now() - make_interval(days => (days + 1) / 2)
            or n.escalated_at is null and n.open_since <= app.now() - make_interval(days => days))
     order by n.collaboration_id, n.id
       for update of n
  loop
    out_of_time := due.open_since <= app.now() - make_interval(days => days);
    update need set told_at = coalesce(told_at, app.now()), escalated_at = case when out_of_time then app.now() end where id = due.id;
    people := array(select distinct a.viewer_id from circle_access a
                     where a.collaboration_id = due.collaboration_id and a.relation = 'coordinator' and a.valid @> app.now()
                       and due.life_area = any (a.areas || array['common']) order by 1);
    perform app.notify(array(select gen_random_uuid() from unnest(people)), people,
                       case when out_of_time then 'need_escalated' else 'need_waiting' end, due.collaboration_id, due.id, null, null);
    told := told + cardinality(people);
    if out_of_time then
      people := array(select distinct um.person_id from unit_membership um
                       where um.tenant_id = app.tenant() and um.role = 'coordinating' and um.valid @> app.now()
                         and not um.person_id = any (people) order by 1);
      perform app.notify(array(select gen_random_uuid() from unnest(people)), people, 'need_unowned', null, null, null, null);
      told := told + cardinality(people);
    end if;
  end loop;
  return told;
end $$;

-- ── Warning signs ─────────────────────────────────────────────────────────────────────────────────────────────────
alter table crisis_step
  add column own_words boolean not null default false;

revoke execute on function app.need_clock(), app.note_needs(), app.escalate_needs(integer) from public;
grant execute on function app.escalate_needs(integer) to samplan_worker;
grant create on schema app to samplan_definer;
alter function app.note_needs() owner to samplan_definer;
alter function app.escalate_needs(integer) owner to samplan_definer;
revoke create on schema app from samplan_definer;
