-- The life of the individual plan: who wished for it, who said yes, where it stands, and what it holds besides goals;
-- a municipality's no, its templates, and what it has decided about plans.

alter table individual_plan
  add column wished_by text check (wished_by in ('person','guardian','relative','service')),
  add column recorded_by uuid,
  add column recorded_at timestamptz,
  add column consent_on date,
  add column consent_how text check (consent_how in ('spoken','signed','guardian')),
  add column state_before text check (state_before in ('wished','active','paused')),
  add column state_since timestamptz,
  add column state_by uuid,
  add column state_reason text check (length(state_reason) between 1 and 300),
  add column resources text check (length(resources) between 1 and 10000),
  add column own_contribution text check (length(own_contribution) between 1 and 10000),
  add column kin_contribution text check (length(kin_contribution) between 1 and 10000),
  add column needed_cooperation text check (length(needed_cooperation) between 1 and 10000),
  add column review_months integer check (review_months between 1 and 24),
  add constraint individual_plan_recorded_by foreign key (tenant_id, recorded_by) references person (tenant_id, id),
  add constraint individual_plan_state_by foreign key (tenant_id, state_by) references person (tenant_id, id),
  add constraint individual_plan_consent check (num_nonnulls(consent_on, consent_how) in (0, 2)),
  add constraint individual_plan_recorded check (num_nonnulls(recorded_by, recorded_at) in (0, 2)),
  add constraint individual_plan_stands check (state_by is null or state_since is not null);
grant insert on individual_plan to samplan_app;

-- A no from the municipality, to a plan or to a coordinator: a decision the person can appeal. What it says is never
-- changed; only what became of it.
create table plan_refusal (
  id uuid primary key,
  tenant_id uuid not null,
  collaboration_id uuid not null,
  about text not null check (about in ('plan','coordinator')),
  grounds text not null check (length(grounds) between 1 and 10000),
  decided_on date not null,
  appeal_by date not null,
  appeal_body text not null check (length(appeal_body) between 1 and 200),
  status text not null check (status in ('standing','appealed','upheld','changed')),
  appealed_on date,
  settled_on date,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  version integer not null default 1,
  unique (tenant_id, collaboration_id, id),
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, recorded_by) references person (tenant_id, id),
  constraint plan_refusal_appeal_after check (appeal_by >= decided_on),
  constraint plan_refusal_appealed check (status <> 'appealed' or appealed_on is not null),
  constraint plan_refusal_settled check ((status in ('upheld','changed')) = (settled_on is not null))
);
create unique index plan_refusal_one on plan_refusal (collaboration_id, about) where status in ('standing','appealed');
create index plan_refusal_collaboration on plan_refusal (collaboration_id, decided_on desc, id);
call app.protect_circle('plan_refusal');
create policy told_to_few on plan_refusal as restrictive to samplan_app
  using (collaboration_id = any ((select app.circle_as(array['owner','guardian','parent','coordinator']))::uuid[]))
  with check (collaboration_id = any ((select app.circle_as(array['owner','guardian','parent','coordinator']))::uuid[]));
grant insert, update (status, appealed_on, settled_on, version) on plan_refusal to samplan_app;
call app.watch_changes('plan_refusal');

-- What the municipality has decided about plans. Without a row the defaults of the program stand.
create table plan_setting (
  id uuid primary key,
  tenant_id uuid not null references municipality,
  active_months integer not null check (active_months between 1 and 24),
  escalation_days integer not null check (escalation_days between 1 and 90),
  review_months integer not null check (review_months between 1 and 24),
  appeal_weeks integer not null check (appeal_weeks between 1 and 12),
  appeal_body text not null check (length(appeal_body) between 1 and 200),
  set_by uuid not null,
  set_at timestamptz not null,
  version integer not null default 1,
  foreign key (tenant_id, set_by) references person (tenant_id, id),
  constraint plan_setting_one unique (tenant_id)
);
call app.protect_tenant('plan_setting');
create policy known_to_all on plan_setting for select to samplan_app using (true);
create policy set_by_administrator on plan_setting for insert to samplan_app with check ((select app.has_unit_role('administrator')));
create policy changed_by_administrator on plan_setting for update to samplan_app
  using ((select app.has_unit_role('administrator'))) with check ((select app.has_unit_role('administrator')));
grant insert, update on plan_setting to samplan_app;
call app.watch_changes('plan_setting');

-- Templates the municipality has made, or made its own of those that come with the program. Each save is a version.
create table plan_template (
  id uuid primary key,
  tenant_id uuid not null references municipality,
  shipped_key text check (length(shipped_key) between 1 and 40),
  retired_at timestamptz,
  set_by uuid not null,
  set_at timestamptz not null,
  version integer not null default 1,
  unique (tenant_id, id),
  foreign key (tenant_id, set_by) references person (tenant_id, id)
);
create unique index plan_template_shipped on plan_template (tenant_id, shipped_key) where shipped_key is not null;
create table plan_template_version (
  id uuid primary key,
  tenant_id uuid not null references municipality,
  template_id uuid not null,
  number integer not null check (number > 0),
  content jsonb not null check (jsonb_typeof(content) = 'object' and length(content::text) <= 200000),
  set_by uuid not null,
  set_at timestamptz not null,
  foreign key (tenant_id, template_id) references plan_template (tenant_id, id),
  foreign key (tenant_id, set_by) references person (tenant_id, id),
  constraint plan_template_version_number unique (template_id, number)
);
call app.protect_tenant('plan_template');
call app.protect_tenant('plan_template_version');
create policy known_to_all on plan_template for select to samplan_app using (true);
create policy kept_by_few on plan_template for insert to samplan_app
  with check ((select app.has_unit_role('administrator')) or (select app.has_unit_role('coordinating')));
create policy changed_by_few on plan_template for update to samplan_app
  using ((select app.has_unit_role('administrator')) or (select app.has_unit_role('coordinating')))
  with check ((select app.has_unit_role('administrator')) or (select app.has_unit_role('coordinating')));
create policy known_to_all on plan_template_version for select to samplan_app using (true);
create policy kept_by_few on plan_template_version for insert to samplan_app
  with check ((select app.has_unit_role('administrator')) or (select app.has_unit_role('coordinating')));
grant insert, update on plan_template to samplan_app;
grant insert on plan_template_version to samplan_app;
call app.watch_changes('plan_template');
call app.watch_changes('plan_template_version', 'template_id');

-- The change row of what concerns the municipality and nobody's collaboration.
create policy kept_by_municipality on change for insert to samplan_app
  with check (audience_id = app.person() and collaboration_id is null
              and (entity = 'plan_setting' and (select app.has_unit_role('administrator'))
                   or entity = 'plan_template' and ((select app.has_unit_role('administrator')) or (select app.has_unit_role('coordinating')))));
