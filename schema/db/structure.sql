-- The structure of a fresh database, printed from its catalogs by `npm run schema`. For reading and comparing:
-- tables stand in the order of the alphabet, so this is not a script to run. A test compares it with the migrations.

CREATE SCHEMA app AUTHORIZATION samplan_owner;
GRANT USAGE ON SCHEMA app TO samplan_app;
GRANT USAGE ON SCHEMA app TO samplan_definer;
GRANT USAGE ON SCHEMA app TO samplan_worker;

CREATE SCHEMA public AUTHORIZATION pg_database_owner;
GRANT USAGE ON SCHEMA public TO samplan_app;
GRANT USAGE ON SCHEMA public TO samplan_definer;
GRANT USAGE ON SCHEMA public TO samplan_worker;
GRANT USAGE ON SCHEMA public TO PUBLIC;

CREATE TABLE absence (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  person_id uuid NOT NULL,
  person_kind text NOT NULL DEFAULT 'professional'::text,
  from_date date NOT NULL,
  until_date date NOT NULL,
  state text NOT NULL,
  deputy_id uuid,
  choices jsonb NOT NULL DEFAULT '[]'::jsonb,
  created_at timestamp with time zone NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT absence_pkey PRIMARY KEY (id),
  CONSTRAINT absence_tenant_id_id_key UNIQUE (tenant_id, id),
  CONSTRAINT absence_tenant_id_deputy_id_fkey FOREIGN KEY (tenant_id, deputy_id) REFERENCES person(tenant_id, id),
  CONSTRAINT absence_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES municipality(id),
  CONSTRAINT absence_tenant_id_person_id_person_kind_fkey FOREIGN KEY (tenant_id, person_id, person_kind) REFERENCES person(tenant_id, id, kind),
  CONSTRAINT absence_choices_check CHECK (jsonb_typeof(choices) = 'array'::text),
  CONSTRAINT absence_ends_after_start CHECK (from_date <= until_date),
  CONSTRAINT absence_person_kind_check CHECK (person_kind = 'professional'::text),
  CONSTRAINT absence_state_check CHECK (state = ANY (ARRAY['draft'::text, 'planned'::text, 'cancelled'::text])),
  CONSTRAINT absence_once EXCLUDE USING gist (person_id WITH =, daterange(from_date, until_date, '[]'::text) WITH &&) WHERE (state = 'planned'::text)
);
CREATE INDEX absence_person ON absence USING btree (person_id, until_date);
ALTER TABLE absence OWNER TO samplan_owner;
ALTER TABLE absence ENABLE ROW LEVEL SECURITY;
ALTER TABLE absence FORCE ROW LEVEL SECURITY;
CREATE POLICY definer_rows ON absence TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY guard ON absence AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden_names() AS hidden_names)) IS NULL OR NOT ARRAY[person_id, deputy_id] && (( SELECT app.hidden_names() AS hidden_names)))
  WITH CHECK ((( SELECT app.hidden_names() AS hidden_names)) IS NULL OR NOT ARRAY[person_id, deputy_id] && (( SELECT app.hidden_names() AS hidden_names)));
CREATE POLICY own_or_of_a_team ON absence FOR SELECT TO samplan_app
  USING (person_id = app.person() OR state = 'planned'::text AND (person_id = ANY ((( SELECT app.circle_colleagues() AS circle_colleagues))::uuid[])));
CREATE POLICY owner_rows ON absence TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON absence AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON absence TO samplan_worker
  USING (true)
  WITH CHECK (true);
GRANT SELECT ON absence TO samplan_app;
GRANT INSERT, SELECT, UPDATE ON absence TO samplan_definer;
GRANT SELECT ON absence TO samplan_worker;

CREATE TABLE access_log (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  tenant_id uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  outcome text NOT NULL,
  viewer_id uuid NOT NULL,
  viewer_tenant_id uuid NOT NULL,
  viewer_unit_id uuid,
  collaboration_id uuid NOT NULL,
  section text NOT NULL,
  relation text,
  ground_kind text,
  ground_id uuid,
  correlation_id text,
  through_id uuid,
  areas text[] NOT NULL DEFAULT '{}'::text[],
  why text,
  deputy_for uuid,
  CONSTRAINT access_log_pkey PRIMARY KEY (id),
  CONSTRAINT access_log_tenant_id_collaboration_id_id_key UNIQUE (tenant_id, collaboration_id, id),
  CONSTRAINT access_log_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT access_log_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES municipality(id),
  CONSTRAINT access_log_check CHECK ((outcome = 'read'::text) = (relation IS NOT NULL AND ground_kind IS NOT NULL)),
  CONSTRAINT access_log_ground_kind_check CHECK (ground_kind = ANY (ARRAY['consent'::text, 'legal_basis'::text, 'mandate'::text, 'parental_responsibility'::text, 'emergency'::text])),
  CONSTRAINT access_log_outcome_check CHECK (outcome = ANY (ARRAY['read'::text, 'denied'::text])),
  CONSTRAINT access_log_relation_check CHECK (relation = ANY (ARRAY['guardian'::text, 'parent'::text, 'relative'::text, 'member'::text, 'coordinator'::text, 'emergency'::text])),
  CONSTRAINT access_log_section_check CHECK (section = ANY (ARRAY['overview'::text, 'plan'::text, 'team'::text, 'meetings'::text, 'minutes'::text, 'messages'::text, 'crisis'::text, 'print'::text]))
);
CREATE INDEX access_log_collaboration ON access_log USING btree (collaboration_id, at DESC, id DESC) WHERE outcome = 'read'::text;
CREATE INDEX access_log_control ON access_log USING btree (tenant_id, at DESC, id DESC);
CREATE INDEX access_log_recent ON access_log USING btree (viewer_id, collaboration_id, section, at DESC);
ALTER TABLE access_log OWNER TO samplan_owner;
ALTER TABLE access_log ENABLE ROW LEVEL SECURITY;
ALTER TABLE access_log FORCE ROW LEVEL SECURITY;
CREATE POLICY definer_rows ON access_log TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY guard ON access_log AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || viewer_id, collaboration_id::text || viewer_unit_id, collaboration_id::text || deputy_for, collaboration_id::text || through_id] && (( SELECT app.hidden() AS hidden)))
  WITH CHECK ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || viewer_id, collaboration_id::text || viewer_unit_id, collaboration_id::text || deputy_for, collaboration_id::text || through_id] && (( SELECT app.hidden() AS hidden)));
CREATE POLICY own_log ON access_log TO samplan_app
  USING (outcome = 'read'::text AND (collaboration_id = ANY ((( SELECT app.own_collaborations() AS own_collaborations))::uuid[])));
CREATE POLICY owner_rows ON access_log TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON access_log AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY within_rules ON access_log FOR SELECT TO samplan_app
  USING (outcome = 'read'::text AND (collaboration_id = ANY ((( SELECT app.circle_as(ARRAY['guardian'::text, 'parent'::text]) AS circle_as))::uuid[])) AND (EXISTS ( SELECT
   FROM circle_access a
  WHERE a.viewer_id = app.person() AND a.collaboration_id = access_log.collaboration_id AND (a.relation = ANY (ARRAY['guardian'::text, 'parent'::text])) AND a.valid @> app.now() AND (array_remove(access_log.areas, 'common'::text) = '{}'::text[] OR array_remove(access_log.areas, 'common'::text) && a.areas))));
CREATE POLICY worker_rows ON access_log TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE TRIGGER access_log_is_history BEFORE DELETE OR UPDATE ON access_log FOR EACH ROW EXECUTE FUNCTION app.refuse();
CREATE TRIGGER access_log_is_kept BEFORE TRUNCATE ON access_log FOR EACH STATEMENT EXECUTE FUNCTION app.refuse();
GRANT SELECT ON access_log TO samplan_app;
GRANT INSERT, SELECT ON access_log TO samplan_definer;
GRANT SELECT ON access_log TO samplan_worker;

CREATE TABLE age_rule (
  key text NOT NULL,
  age integer NOT NULL,
  valid daterange NOT NULL,
  CONSTRAINT age_rule_pkey PRIMARY KEY (key, valid),
  CONSTRAINT age_rule_age_check CHECK (age >= 0 AND age <= 30),
  CONSTRAINT age_rule_key_check CHECK (key = ANY (ARRAY['talk'::text, 'weight'::text, 'party'::text, 'health'::text, 'of_age'::text])),
  CONSTRAINT age_rule_valid_check CHECK (NOT isempty(valid)),
  CONSTRAINT age_rule_key_valid_excl EXCLUDE USING gist (key WITH =, valid WITH &&)
);
ALTER TABLE age_rule OWNER TO samplan_owner;
ALTER TABLE age_rule ENABLE ROW LEVEL SECURITY;
ALTER TABLE age_rule FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody ON age_rule TO samplan_app, samplan_definer, samplan_worker
  USING (true);
CREATE POLICY owner_rows ON age_rule TO samplan_owner
  USING (true)
  WITH CHECK (true);
GRANT SELECT ON age_rule TO samplan_app;
GRANT SELECT ON age_rule TO samplan_definer;
GRANT SELECT ON age_rule TO samplan_worker;

CREATE TABLE agenda_item (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  life_area text NOT NULL,
  title text NOT NULL,
  "position" integer NOT NULL,
  minutes integer NOT NULL,
  state text NOT NULL,
  is_what_matters boolean NOT NULL DEFAULT false,
  proposed_by uuid NOT NULL,
  facts text NOT NULL DEFAULT ''::text,
  assessments text NOT NULL DEFAULT ''::text,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT agenda_item_pkey PRIMARY KEY (id),
  CONSTRAINT agenda_item_tenant_id_collaboration_id_id_key UNIQUE (tenant_id, collaboration_id, id),
  CONSTRAINT agenda_item_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT agenda_item_tenant_id_collaboration_id_meeting_id_fkey FOREIGN KEY (tenant_id, collaboration_id, meeting_id) REFERENCES meeting(tenant_id, collaboration_id, id),
  CONSTRAINT agenda_item_tenant_id_proposed_by_fkey FOREIGN KEY (tenant_id, proposed_by) REFERENCES person(tenant_id, id),
  CONSTRAINT agenda_item_assessments_check CHECK (length(assessments) <= 10000),
  CONSTRAINT agenda_item_check CHECK (is_what_matters OR length(title) > 0),
  CONSTRAINT agenda_item_facts_check CHECK (length(facts) <= 10000),
  CONSTRAINT agenda_item_life_area_check CHECK (life_area = ANY (ARRAY['common'::text, 'health'::text, 'mental_health'::text, 'daily_living'::text, 'housing'::text, 'work'::text, 'education'::text, 'economy'::text, 'family'::text, 'leisure'::text])),
  CONSTRAINT agenda_item_minutes_check CHECK (minutes >= 1 AND minutes <= 240),
  CONSTRAINT agenda_item_state_check CHECK (state = ANY (ARRAY['proposed'::text, 'on_agenda'::text, 'taken_up'::text, 'concluded'::text, 'carried_over'::text])),
  CONSTRAINT agenda_item_title_check CHECK (length(title) <= 200)
);
CREATE INDEX agenda_item_meeting ON agenda_item USING btree (meeting_id, "position", id);
ALTER TABLE agenda_item OWNER TO samplan_owner;
ALTER TABLE agenda_item ENABLE ROW LEVEL SECURITY;
ALTER TABLE agenda_item FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON agenda_item TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON agenda_item TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY guard ON agenda_item AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || proposed_by] && (( SELECT app.hidden() AS hidden)))
  WITH CHECK ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || proposed_by] && (( SELECT app.hidden() AS hidden)));
CREATE POLICY guard_with_meeting ON agenda_item AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden() AS hidden)) IS NULL OR meeting_id IS NULL OR (EXISTS ( SELECT
   FROM meeting parent
  WHERE parent.id = agenda_item.meeting_id)))
  WITH CHECK ((( SELECT app.hidden() AS hidden)) IS NULL OR meeting_id IS NULL OR (EXISTS ( SELECT
   FROM meeting parent
  WHERE parent.id = agenda_item.meeting_id)));
CREATE POLICY owner_rows ON agenda_item TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON agenda_item AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON agenda_item TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON agenda_item DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('id');
CREATE TRIGGER minutes_stand BEFORE INSERT OR DELETE OR UPDATE ON agenda_item FOR EACH ROW EXECUTE FUNCTION app.minutes_stand();
GRANT INSERT, SELECT, UPDATE ON agenda_item TO samplan_app;
GRANT SELECT ON agenda_item TO samplan_definer;
GRANT SELECT ON agenda_item TO samplan_worker;

CREATE TABLE attempt (
  kind text NOT NULL,
  key_hash bytea NOT NULL,
  period_ends_at timestamp with time zone NOT NULL,
  times integer NOT NULL,
  CONSTRAINT attempt_pkey PRIMARY KEY (kind, key_hash)
);
ALTER TABLE attempt OWNER TO samplan_owner;
ALTER TABLE attempt ENABLE ROW LEVEL SECURITY;
ALTER TABLE attempt FORCE ROW LEVEL SECURITY;
CREATE POLICY definer_rows ON attempt TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY owner_rows ON attempt TO samplan_owner
  USING (true)
  WITH CHECK (true);
GRANT DELETE, INSERT, SELECT, UPDATE ON attempt TO samplan_definer;

CREATE TABLE change (
  tenant_id uuid NOT NULL,
  tx xid8 NOT NULL DEFAULT pg_current_xact_id(),
  seq bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  at timestamp with time zone NOT NULL,
  actor_id uuid,
  collaboration_id uuid,
  life_area text,
  audience_id uuid,
  type text NOT NULL,
  entity text NOT NULL,
  entity_id uuid NOT NULL,
  version integer NOT NULL,
  before jsonb,
  after jsonb,
  correlation_id text,
  hidden_from uuid[],
  undoes integer,
  restores integer,
  CONSTRAINT change_pkey PRIMARY KEY (tx, seq),
  CONSTRAINT change_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT change_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES municipality(id),
  CONSTRAINT change_check CHECK (audience_id IS NOT NULL OR collaboration_id IS NOT NULL AND life_area IS NOT NULL),
  CONSTRAINT change_takes_back_one CHECK (undoes IS NULL OR restores IS NULL)
);
CREATE INDEX change_collaboration ON change USING btree (collaboration_id, at DESC, seq DESC);
CREATE INDEX change_entity ON change USING btree (entity_id, version);
CREATE INDEX change_tenant ON change USING btree (tenant_id, tx, seq);
ALTER TABLE change OWNER TO samplan_owner;
ALTER TABLE change ENABLE ROW LEVEL SECURITY;
ALTER TABLE change FORCE ROW LEVEL SECURITY;
CREATE POLICY asked ON change FOR INSERT TO samplan_app
  WITH CHECK (entity = 'team_invitation'::text AND (entity_id = ANY ((( SELECT app.invitations_to_me() AS invitations_to_me))::uuid[])));
CREATE POLICY circle ON change TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON change TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY emergency ON change FOR INSERT TO samplan_app
  WITH CHECK (audience_id = app.person() AND (entity = 'emergency_access'::text AND (EXISTS ( SELECT
   FROM emergency_access e
  WHERE e.id = change.entity_id AND e.collaboration_id = change.collaboration_id)) OR entity = 'emergency_setting'::text AND collaboration_id IS NULL));
CREATE POLICY guard ON change AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ((app.person() = ANY (COALESCE(hidden_from, '{}'::uuid[]))) OR ARRAY[collaboration_id::text || actor_id] && (( SELECT app.hidden() AS hidden)) OR app.names_hidden(collaboration_id, before, after)))
  WITH CHECK (true);
CREATE POLICY kept_by_municipality ON change FOR INSERT TO samplan_app
  WITH CHECK (audience_id = app.person() AND collaboration_id IS NULL AND (entity = 'plan_setting'::text AND ( SELECT app.has_unit_role('administrator'::text) AS has_unit_role) OR entity = 'plan_template'::text AND (( SELECT app.has_unit_role('administrator'::text) AS has_unit_role) OR ( SELECT app.has_unit_role('coordinating'::text) AS has_unit_role))));
CREATE POLICY owner_rows ON change TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON change AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON change TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE TRIGGER change_is_history BEFORE DELETE OR UPDATE ON change FOR EACH ROW EXECUTE FUNCTION app.refuse();
CREATE TRIGGER change_is_kept BEFORE TRUNCATE ON change FOR EACH STATEMENT EXECUTE FUNCTION app.refuse();
CREATE TRIGGER change_wakes_feed AFTER INSERT ON change FOR EACH STATEMENT EXECUTE FUNCTION app.wake_feed();
CREATE TRIGGER mark_hidden BEFORE INSERT ON change FOR EACH ROW EXECUTE FUNCTION app.mark_hidden();
CREATE TRIGGER speaks_in_evaluation AFTER INSERT ON change FOR EACH ROW WHEN (new.entity = 'evaluation'::text AND new.after ?| ARRAY['outcome'::text, 'learnt'::text]) EXECUTE FUNCTION app.speaks_in_evaluation();
GRANT INSERT, SELECT ON change TO samplan_app;
GRANT INSERT, SELECT ON change TO samplan_definer;
GRANT INSERT, SELECT ON change TO samplan_worker;

CREATE TABLE child_talk (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  measure_id uuid NOT NULL,
  life_area text NOT NULL,
  outcome text NOT NULL,
  reason text,
  talked_on date NOT NULL,
  guardian_answer text NOT NULL,
  guardian_note text,
  recorded_by uuid NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  version integer NOT NULL DEFAULT 1,
  removed_at timestamp with time zone,
  removed_by uuid,
  CONSTRAINT child_talk_pkey PRIMARY KEY (id),
  CONSTRAINT child_talk_tenant_id_collaboration_id_id_key UNIQUE (tenant_id, collaboration_id, id),
  CONSTRAINT child_talk_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT child_talk_tenant_id_collaboration_id_measure_id_fkey FOREIGN KEY (tenant_id, collaboration_id, measure_id) REFERENCES measure(tenant_id, collaboration_id, id),
  CONSTRAINT child_talk_tenant_id_recorded_by_fkey FOREIGN KEY (tenant_id, recorded_by) REFERENCES person(tenant_id, id),
  CONSTRAINT child_talk_tenant_id_removed_by_fkey FOREIGN KEY (tenant_id, removed_by) REFERENCES person(tenant_id, id),
  CONSTRAINT child_talk_guardian_answer_check CHECK (guardian_answer = ANY (ARRAY['yes'::text, 'no'::text, 'not_asked'::text])),
  CONSTRAINT child_talk_guardian_note_check CHECK (length(guardian_note) >= 1 AND length(guardian_note) <= 1000),
  CONSTRAINT child_talk_life_area_check CHECK (life_area = ANY (ARRAY['common'::text, 'health'::text, 'mental_health'::text, 'daily_living'::text, 'housing'::text, 'work'::text, 'education'::text, 'economy'::text, 'family'::text, 'leisure'::text])),
  CONSTRAINT child_talk_not_done_with_reason CHECK (outcome <> 'not_done'::text OR reason IS NOT NULL),
  CONSTRAINT child_talk_outcome_check CHECK (outcome = ANY (ARRAY['talked'::text, 'not_wished'::text, 'not_done'::text])),
  CONSTRAINT child_talk_reason_check CHECK (length(reason) >= 1 AND length(reason) <= 1000),
  CONSTRAINT child_talk_removed_by_somebody CHECK ((removed_at IS NULL) = (removed_by IS NULL))
);
CREATE INDEX child_talk_collaboration ON child_talk USING btree (collaboration_id, measure_id, recorded_at DESC);
CREATE INDEX child_talk_measure ON child_talk USING btree (measure_id);
ALTER TABLE child_talk OWNER TO samplan_owner;
ALTER TABLE child_talk ENABLE ROW LEVEL SECURITY;
ALTER TABLE child_talk FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON child_talk TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON child_talk TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY guard_with_measure ON child_talk AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden() AS hidden)) IS NULL OR measure_id IS NULL OR (EXISTS ( SELECT
   FROM measure parent
  WHERE parent.id = child_talk.measure_id)))
  WITH CHECK ((( SELECT app.hidden() AS hidden)) IS NULL OR measure_id IS NULL OR (EXISTS ( SELECT
   FROM measure parent
  WHERE parent.id = child_talk.measure_id)));
CREATE POLICY owner_rows ON child_talk TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON child_talk AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON child_talk TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON child_talk DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('id');
GRANT INSERT, SELECT, UPDATE ON child_talk TO samplan_app;
GRANT SELECT ON child_talk TO samplan_definer;
GRANT SELECT ON child_talk TO samplan_worker;

CREATE TABLE circle_access (
  tenant_id uuid NOT NULL,
  viewer_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  relation text NOT NULL,
  level text NOT NULL,
  areas text[] NOT NULL,
  ground_kind text NOT NULL,
  ground_id uuid,
  sees_from timestamp with time zone NOT NULL,
  valid tstzrange NOT NULL,
  through_id uuid,
  CONSTRAINT circle_access_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT circle_access_tenant_id_collaboration_id_ground_id_fkey FOREIGN KEY (tenant_id, collaboration_id, ground_id) REFERENCES ground(tenant_id, collaboration_id, id),
  CONSTRAINT circle_access_tenant_id_viewer_id_fkey FOREIGN KEY (tenant_id, viewer_id) REFERENCES person(tenant_id, id),
  CONSTRAINT circle_access_ground_kind_check CHECK (ground_kind = ANY (ARRAY['self'::text, 'consent'::text, 'legal_basis'::text, 'mandate'::text, 'parental_responsibility'::text, 'emergency'::text])),
  CONSTRAINT circle_access_level_check CHECK (level = ANY (ARRAY['read'::text, 'contribute'::text, 'edit_own'::text, 'coordinate'::text])),
  CONSTRAINT circle_access_relation_check CHECK (relation = ANY (ARRAY['owner'::text, 'guardian'::text, 'parent'::text, 'relative'::text, 'member'::text, 'coordinator'::text, 'emergency'::text]))
);
CREATE INDEX circle_access_begins ON circle_access USING btree (tenant_id, lower(valid));
CREATE INDEX circle_access_collaboration ON circle_access USING btree (collaboration_id);
CREATE INDEX circle_access_ends ON circle_access USING btree (tenant_id, upper(valid));
CREATE INDEX circle_access_viewer ON circle_access USING btree (tenant_id, viewer_id);
ALTER TABLE circle_access OWNER TO samplan_owner;
ALTER TABLE circle_access ENABLE ROW LEVEL SECURITY;
ALTER TABLE circle_access FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON circle_access TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON circle_access TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY emergency ON circle_access FOR SELECT TO samplan_app
  USING (relation = 'emergency'::text AND viewer_id = app.person());
CREATE POLICY guard ON circle_access AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || viewer_id, collaboration_id::text || through_id] && (( SELECT app.hidden() AS hidden)))
  WITH CHECK ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || viewer_id, collaboration_id::text || through_id] && (( SELECT app.hidden() AS hidden)));
CREATE POLICY owner_rows ON circle_access TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON circle_access AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON circle_access TO samplan_worker
  USING (true)
  WITH CHECK (true);
GRANT SELECT ON circle_access TO samplan_app;
GRANT DELETE, INSERT, SELECT ON circle_access TO samplan_definer;
GRANT SELECT ON circle_access TO samplan_worker;

CREATE TABLE circle_boundary_mark (
  tenant_id uuid NOT NULL,
  told_until timestamp with time zone NOT NULL,
  CONSTRAINT circle_boundary_mark_pkey PRIMARY KEY (tenant_id),
  CONSTRAINT circle_boundary_mark_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES municipality(id)
);
ALTER TABLE circle_boundary_mark OWNER TO samplan_owner;
ALTER TABLE circle_boundary_mark ENABLE ROW LEVEL SECURITY;
ALTER TABLE circle_boundary_mark FORCE ROW LEVEL SECURITY;
CREATE POLICY definer_rows ON circle_boundary_mark TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY owner_rows ON circle_boundary_mark TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON circle_boundary_mark AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON circle_boundary_mark TO samplan_worker
  USING (true)
  WITH CHECK (true);
GRANT SELECT ON circle_boundary_mark TO samplan_app;
GRANT SELECT ON circle_boundary_mark TO samplan_definer;
GRANT INSERT, SELECT, UPDATE ON circle_boundary_mark TO samplan_worker;

CREATE TABLE collaboration (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  owner_id uuid NOT NULL,
  state text NOT NULL,
  opened_on date NOT NULL,
  closed_on date,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT collaboration_pkey PRIMARY KEY (id),
  CONSTRAINT collaboration_tenant_id_id_key UNIQUE (tenant_id, id),
  CONSTRAINT collaboration_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES municipality(id),
  CONSTRAINT collaboration_tenant_id_owner_id_fkey FOREIGN KEY (tenant_id, owner_id) REFERENCES person(tenant_id, id),
  CONSTRAINT collaboration_check CHECK ((state = 'closed'::text) = (closed_on IS NOT NULL)),
  CONSTRAINT collaboration_state_check CHECK (state = ANY (ARRAY['reported'::text, 'open'::text, 'closed'::text]))
);
CREATE UNIQUE INDEX collaboration_one_open ON collaboration USING btree (tenant_id, owner_id) WHERE state <> 'closed'::text;
CREATE INDEX collaboration_owner ON collaboration USING btree (owner_id);
ALTER TABLE collaboration OWNER TO samplan_owner;
ALTER TABLE collaboration ENABLE ROW LEVEL SECURITY;
ALTER TABLE collaboration FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON collaboration TO samplan_app
  USING (id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON collaboration TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY emergency ON collaboration FOR SELECT TO samplan_app
  USING (id = ANY ((( SELECT app.emergency_circle() AS emergency_circle))::uuid[]));
CREATE POLICY owner_rows ON collaboration TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON collaboration AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON collaboration TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER circle_follows AFTER INSERT OR UPDATE ON collaboration DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.circle_rests_on();
CREATE CONSTRAINT TRIGGER facts_follow AFTER INSERT OR UPDATE ON collaboration DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.facts_follow();
CREATE TRIGGER gets_log_reference AFTER INSERT ON collaboration FOR EACH ROW EXECUTE FUNCTION app.give_log_reference();
GRANT SELECT ON collaboration TO samplan_app;
GRANT INSERT, SELECT ON collaboration TO samplan_definer;
GRANT SELECT ON collaboration TO samplan_worker;
GRANT UPDATE (state) ON collaboration TO samplan_definer;
GRANT UPDATE (opened_on) ON collaboration TO samplan_definer;
GRANT UPDATE (version) ON collaboration TO samplan_definer;

CREATE TABLE collaboration_facts (
  collaboration_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  owner_id uuid NOT NULL,
  state text NOT NULL,
  opened_on date NOT NULL,
  coordinator_id uuid,
  coordinator_since date,
  stale_at timestamp with time zone,
  needs integer NOT NULL DEFAULT 0,
  needs_since timestamp with time zone,
  CONSTRAINT collaboration_facts_pkey PRIMARY KEY (collaboration_id),
  CONSTRAINT collaboration_facts_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT collaboration_facts_tenant_id_coordinator_id_fkey FOREIGN KEY (tenant_id, coordinator_id) REFERENCES person(tenant_id, id),
  CONSTRAINT collaboration_facts_tenant_id_owner_id_fkey FOREIGN KEY (tenant_id, owner_id) REFERENCES person(tenant_id, id)
);
CREATE INDEX collaboration_facts_list ON collaboration_facts USING btree (tenant_id, (coordinator_id IS NOT NULL), opened_on, collaboration_id) WHERE state <> 'closed'::text;
CREATE INDEX collaboration_facts_needs ON collaboration_facts USING btree (tenant_id, needs_since, collaboration_id) WHERE needs > 0 AND state <> 'closed'::text;
CREATE INDEX collaboration_facts_owner ON collaboration_facts USING btree (owner_id);
CREATE INDEX collaboration_facts_stale ON collaboration_facts USING btree (tenant_id, stale_at);
ALTER TABLE collaboration_facts OWNER TO samplan_owner;
ALTER TABLE collaboration_facts ENABLE ROW LEVEL SECURITY;
ALTER TABLE collaboration_facts FORCE ROW LEVEL SECURITY;
CREATE POLICY coordinating ON collaboration_facts FOR SELECT TO samplan_app
  USING (( SELECT app.has_unit_role('coordinating'::text) AS has_unit_role));
CREATE POLICY definer_rows ON collaboration_facts TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY owner_rows ON collaboration_facts TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON collaboration_facts AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON collaboration_facts TO samplan_worker
  USING (true)
  WITH CHECK (true);
GRANT SELECT ON collaboration_facts TO samplan_app;
GRANT INSERT, SELECT, UPDATE ON collaboration_facts TO samplan_definer;
GRANT SELECT ON collaboration_facts TO samplan_worker;

CREATE TABLE collaboration_opening (
  collaboration_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  asked_by text NOT NULL,
  asked_on date NOT NULL,
  asked_how text NOT NULL,
  opened_by uuid NOT NULL,
  opened_at timestamp with time zone NOT NULL,
  idempotency_key uuid NOT NULL,
  CONSTRAINT collaboration_opening_pkey PRIMARY KEY (collaboration_id),
  CONSTRAINT collaboration_opening_tenant_id_opened_by_idempotency_key_key UNIQUE (tenant_id, opened_by, idempotency_key),
  CONSTRAINT collaboration_opening_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT collaboration_opening_tenant_id_opened_by_fkey FOREIGN KEY (tenant_id, opened_by) REFERENCES person(tenant_id, id),
  CONSTRAINT collaboration_opening_asked_by_check CHECK (asked_by = ANY (ARRAY['person'::text, 'guardian'::text, 'relative'::text, 'service'::text])),
  CONSTRAINT collaboration_opening_asked_how_check CHECK (length(asked_how) >= 1 AND length(asked_how) <= 300)
);
ALTER TABLE collaboration_opening OWNER TO samplan_owner;
ALTER TABLE collaboration_opening ENABLE ROW LEVEL SECURITY;
ALTER TABLE collaboration_opening FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON collaboration_opening TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON collaboration_opening TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY owner_rows ON collaboration_opening TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON collaboration_opening AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON collaboration_opening TO samplan_worker
  USING (true)
  WITH CHECK (true);
GRANT SELECT ON collaboration_opening TO samplan_app;
GRANT INSERT, SELECT ON collaboration_opening TO samplan_definer;
GRANT SELECT ON collaboration_opening TO samplan_worker;

CREATE TABLE consent_request (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  unit_id uuid,
  person_id uuid,
  areas text[] NOT NULL,
  purpose text NOT NULL,
  until date,
  asked_by uuid NOT NULL,
  asked_at timestamp with time zone NOT NULL,
  answer text,
  answered_at timestamp with time zone,
  answered_by uuid,
  given_how text,
  ground_id uuid,
  withdrawn_at timestamp with time zone,
  version integer NOT NULL DEFAULT 1,
  signed_on date,
  CONSTRAINT consent_request_pkey PRIMARY KEY (id),
  CONSTRAINT consent_request_tenant_id_collaboration_id_id_key UNIQUE (tenant_id, collaboration_id, id),
  CONSTRAINT consent_request_tenant_id_answered_by_fkey FOREIGN KEY (tenant_id, answered_by) REFERENCES person(tenant_id, id),
  CONSTRAINT consent_request_tenant_id_asked_by_fkey FOREIGN KEY (tenant_id, asked_by) REFERENCES person(tenant_id, id),
  CONSTRAINT consent_request_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT consent_request_tenant_id_collaboration_id_ground_id_fkey FOREIGN KEY (tenant_id, collaboration_id, ground_id) REFERENCES ground(tenant_id, collaboration_id, id),
  CONSTRAINT consent_request_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id),
  CONSTRAINT consent_request_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id),
  CONSTRAINT consent_request_answer_check CHECK (answer = ANY (ARRAY['yes'::text, 'some'::text, 'no'::text])),
  CONSTRAINT consent_request_answer_whole CHECK (num_nonnulls(answer, answered_at, answered_by, given_how) = ANY (ARRAY[0, 4])),
  CONSTRAINT consent_request_areas_check CHECK (areas <@ ARRAY['health'::text, 'mental_health'::text, 'daily_living'::text, 'housing'::text, 'work'::text, 'education'::text, 'economy'::text, 'family'::text, 'leisure'::text]),
  CONSTRAINT consent_request_check CHECK (num_nonnulls(unit_id, person_id) = 1),
  CONSTRAINT consent_request_check1 CHECK (withdrawn_at IS NULL OR answer IS NULL),
  CONSTRAINT consent_request_given_how_check CHECK (given_how = ANY (ARRAY['spoken'::text, 'signed'::text, 'guardian'::text])),
  CONSTRAINT consent_request_purpose_check CHECK (length(purpose) >= 1 AND length(purpose) <= 500),
  CONSTRAINT consent_request_signed_by_somebody CHECK (signed_on IS NULL OR (given_how = ANY (ARRAY['signed'::text, 'guardian'::text]))),
  CONSTRAINT consent_request_yes_has_ground CHECK ((answer = ANY (ARRAY['yes'::text, 'some'::text])) IS NOT TRUE OR ground_id IS NOT NULL)
);
CREATE INDEX consent_request_collaboration ON consent_request USING btree (collaboration_id, asked_at DESC, id DESC);
ALTER TABLE consent_request OWNER TO samplan_owner;
ALTER TABLE consent_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE consent_request FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON consent_request TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON consent_request TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY guard ON consent_request AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || unit_id, collaboration_id::text || person_id] && (( SELECT app.hidden() AS hidden)))
  WITH CHECK ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || unit_id, collaboration_id::text || person_id] && (( SELECT app.hidden() AS hidden)));
CREATE POLICY owner_rows ON consent_request TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON consent_request AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON consent_request TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON consent_request DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('id');
CREATE TRIGGER unit_is_open AFTER INSERT ON consent_request FOR EACH ROW EXECUTE FUNCTION app.unit_is_open();
GRANT INSERT, SELECT, UPDATE ON consent_request TO samplan_app;
GRANT SELECT ON consent_request TO samplan_definer;
GRANT SELECT ON consent_request TO samplan_worker;

CREATE TABLE contact (
  person_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  person_kind text NOT NULL DEFAULT 'citizen'::text,
  address text,
  phone text,
  email text,
  changed_by uuid NOT NULL,
  changed_at timestamp with time zone NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT contact_pkey PRIMARY KEY (person_id),
  CONSTRAINT contact_tenant_id_changed_by_fkey FOREIGN KEY (tenant_id, changed_by) REFERENCES person(tenant_id, id),
  CONSTRAINT contact_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES municipality(id),
  CONSTRAINT contact_tenant_id_person_id_person_kind_fkey FOREIGN KEY (tenant_id, person_id, person_kind) REFERENCES person(tenant_id, id, kind),
  CONSTRAINT contact_address_check CHECK (length(address) >= 1 AND length(address) <= 300),
  CONSTRAINT contact_email_check CHECK (length(email) >= 1 AND length(email) <= 200),
  CONSTRAINT contact_person_kind_check CHECK (person_kind = 'citizen'::text),
  CONSTRAINT contact_phone_check CHECK (length(phone) >= 1 AND length(phone) <= 30)
);
ALTER TABLE contact OWNER TO samplan_owner;
ALTER TABLE contact ENABLE ROW LEVEL SECURITY;
ALTER TABLE contact FORCE ROW LEVEL SECURITY;
CREATE POLICY definer_rows ON contact TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY owner_rows ON contact TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON contact AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY those_who_need_it ON contact TO samplan_app
  USING (person_id = ANY ((( SELECT app.reachable_people() AS reachable_people))::uuid[]));
CREATE POLICY worker_rows ON contact TO samplan_worker
  USING (true)
  WITH CHECK (true);
GRANT SELECT ON contact TO samplan_app;
GRANT INSERT, SELECT, UPDATE ON contact TO samplan_definer;
GRANT SELECT ON contact TO samplan_worker;

CREATE TABLE crisis_step (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  life_area text NOT NULL,
  early_warning text NOT NULL,
  steps text NOT NULL,
  who_does text,
  who_to_call text,
  rank text COLLATE "C" NOT NULL,
  created_by uuid NOT NULL,
  created_at timestamp with time zone NOT NULL,
  removed_at timestamp with time zone,
  version integer NOT NULL DEFAULT 1,
  own_words boolean NOT NULL DEFAULT false,
  CONSTRAINT crisis_step_pkey PRIMARY KEY (id),
  CONSTRAINT crisis_step_tenant_id_collaboration_id_id_key UNIQUE (tenant_id, collaboration_id, id),
  CONSTRAINT crisis_step_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT crisis_step_tenant_id_created_by_fkey FOREIGN KEY (tenant_id, created_by) REFERENCES person(tenant_id, id),
  CONSTRAINT crisis_step_early_warning_check CHECK (length(early_warning) >= 1 AND length(early_warning) <= 300),
  CONSTRAINT crisis_step_life_area_check CHECK (life_area = ANY (ARRAY['common'::text, 'mental_health'::text])),
  CONSTRAINT crisis_step_rank_check CHECK (length(rank) >= 2 AND length(rank) <= 200),
  CONSTRAINT crisis_step_steps_check CHECK (length(steps) >= 1 AND length(steps) <= 1000),
  CONSTRAINT crisis_step_who_does_check CHECK (length(who_does) >= 1 AND length(who_does) <= 300),
  CONSTRAINT crisis_step_who_to_call_check CHECK (length(who_to_call) >= 1 AND length(who_to_call) <= 300)
);
CREATE INDEX crisis_step_collaboration ON crisis_step USING btree (collaboration_id, rank, id) WHERE removed_at IS NULL;
ALTER TABLE crisis_step OWNER TO samplan_owner;
ALTER TABLE crisis_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE crisis_step FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON crisis_step TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON crisis_step TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY emergency ON crisis_step FOR SELECT TO samplan_app
  USING (removed_at IS NULL AND (collaboration_id = ANY ((( SELECT app.emergency_circle() AS emergency_circle))::uuid[])));
CREATE POLICY owner_rows ON crisis_step TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON crisis_step AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON crisis_step TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON crisis_step DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('id');
GRANT INSERT, SELECT, UPDATE ON crisis_step TO samplan_app;
GRANT SELECT ON crisis_step TO samplan_definer;
GRANT SELECT ON crisis_step TO samplan_worker;

CREATE TABLE disclosure_guard (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  toward_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  reason text NOT NULL,
  legal_ground text NOT NULL,
  decided_by uuid NOT NULL,
  decided_at timestamp with time zone NOT NULL,
  told_at timestamp with time zone,
  valid tstzrange NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT disclosure_guard_pkey PRIMARY KEY (id),
  CONSTRAINT disclosure_guard_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT disclosure_guard_tenant_id_decided_by_fkey FOREIGN KEY (tenant_id, decided_by) REFERENCES person(tenant_id, id),
  CONSTRAINT disclosure_guard_tenant_id_toward_id_fkey FOREIGN KEY (tenant_id, toward_id) REFERENCES person(tenant_id, id),
  CONSTRAINT disclosure_guard_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id),
  CONSTRAINT disclosure_guard_legal_ground_check CHECK (length(legal_ground) >= 1 AND length(legal_ground) <= 200),
  CONSTRAINT disclosure_guard_reason_check CHECK (length(reason) >= 1 AND length(reason) <= 500),
  CONSTRAINT disclosure_guard_told_after CHECK (told_at IS NULL OR told_at >= lower(valid)),
  CONSTRAINT disclosure_guard_valid_check CHECK (NOT isempty(valid) AND NOT lower_inf(valid) AND NOT upper_inf(valid)),
  CONSTRAINT disclosure_guard_once EXCLUDE USING gist (collaboration_id WITH =, toward_id WITH =, unit_id WITH =, valid WITH &&) WHERE (told_at IS NULL)
);
CREATE INDEX disclosure_guard_collaboration ON disclosure_guard USING btree (collaboration_id);
CREATE INDEX disclosure_guard_ends ON disclosure_guard USING btree (tenant_id, upper(valid)) WHERE told_at IS NULL;
CREATE INDEX disclosure_guard_toward ON disclosure_guard USING btree (toward_id);
ALTER TABLE disclosure_guard OWNER TO samplan_owner;
ALTER TABLE disclosure_guard ENABLE ROW LEVEL SECURITY;
ALTER TABLE disclosure_guard FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON disclosure_guard TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY coordinator_only ON disclosure_guard AS RESTRICTIVE TO samplan_app
  USING ((collaboration_id = ANY ((( SELECT app.circle_as(ARRAY['coordinator'::text]) AS circle_as))::uuid[])) AND toward_id <> app.person())
  WITH CHECK ((collaboration_id = ANY ((( SELECT app.circle_as(ARRAY['coordinator'::text]) AS circle_as))::uuid[])) AND toward_id <> app.person());
CREATE POLICY definer_rows ON disclosure_guard TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY guard ON disclosure_guard AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || unit_id] && (( SELECT app.hidden() AS hidden)))
  WITH CHECK ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || unit_id] && (( SELECT app.hidden() AS hidden)));
CREATE POLICY owner_rows ON disclosure_guard TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON disclosure_guard AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON disclosure_guard TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON disclosure_guard DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('id');
CREATE TRIGGER guard_toward_child_or_relative BEFORE INSERT OR UPDATE ON disclosure_guard FOR EACH ROW EXECUTE FUNCTION app.guard_toward_child_or_relative();
GRANT INSERT, SELECT, UPDATE ON disclosure_guard TO samplan_app;
GRANT SELECT ON disclosure_guard TO samplan_definer;
GRANT SELECT ON disclosure_guard TO samplan_worker;

CREATE TABLE draft (
  tenant_id uuid NOT NULL,
  person_id uuid NOT NULL,
  key text NOT NULL,
  collaboration_id uuid NOT NULL,
  life_area text NOT NULL,
  fields jsonb NOT NULL,
  base_version integer NOT NULL,
  saved_at timestamp with time zone NOT NULL,
  CONSTRAINT draft_pkey PRIMARY KEY (person_id, collaboration_id, key),
  CONSTRAINT draft_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT draft_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id),
  CONSTRAINT draft_base_version_check CHECK (base_version >= 0),
  CONSTRAINT draft_fields_check CHECK (jsonb_typeof(fields) = 'object'::text AND length(fields::text) <= 200000),
  CONSTRAINT draft_key_check CHECK (key ~ '^[a-z0-9:-]{1,150}$'::text),
  CONSTRAINT draft_life_area_check CHECK (life_area = ANY (ARRAY['common'::text, 'health'::text, 'mental_health'::text, 'daily_living'::text, 'housing'::text, 'work'::text, 'education'::text, 'economy'::text, 'family'::text, 'leisure'::text]))
);
CREATE INDEX draft_saved_at ON draft USING btree (saved_at);
ALTER TABLE draft OWNER TO samplan_owner;
ALTER TABLE draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE draft FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON draft TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON draft TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY own_draft ON draft AS RESTRICTIVE TO samplan_app
  USING (person_id = app.person())
  WITH CHECK (person_id = app.person());
CREATE POLICY owner_rows ON draft TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON draft AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON draft TO samplan_worker
  USING (true)
  WITH CHECK (true);
GRANT DELETE, INSERT, SELECT, UPDATE ON draft TO samplan_app;
GRANT DELETE, SELECT ON draft TO samplan_definer;
GRANT SELECT ON draft TO samplan_worker;

CREATE TABLE emergency_access (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  person_id uuid NOT NULL,
  person_kind text NOT NULL DEFAULT 'professional'::text,
  unit_id uuid NOT NULL,
  reason text NOT NULL,
  legal_ground text NOT NULL,
  opened_at timestamp with time zone NOT NULL,
  valid tstzrange NOT NULL,
  reviewed_by uuid,
  reviewed_at timestamp with time zone,
  review_note text,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT emergency_access_pkey PRIMARY KEY (id),
  CONSTRAINT emergency_access_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT emergency_access_tenant_id_person_id_person_kind_fkey FOREIGN KEY (tenant_id, person_id, person_kind) REFERENCES person(tenant_id, id, kind),
  CONSTRAINT emergency_access_tenant_id_reviewed_by_fkey FOREIGN KEY (tenant_id, reviewed_by) REFERENCES person(tenant_id, id),
  CONSTRAINT emergency_access_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id),
  CONSTRAINT emergency_access_legal_ground_check CHECK (length(legal_ground) >= 1 AND length(legal_ground) <= 200),
  CONSTRAINT emergency_access_person_kind_check CHECK (person_kind = 'professional'::text),
  CONSTRAINT emergency_access_reason_check CHECK (length(reason) >= 1 AND length(reason) <= 500),
  CONSTRAINT emergency_access_review_note_check CHECK (length(review_note) <= 1000),
  CONSTRAINT emergency_access_review_whole CHECK (num_nonnulls(reviewed_by, reviewed_at, review_note) = ANY (ARRAY[0, 3])),
  CONSTRAINT emergency_access_reviewed_by_another CHECK (reviewed_by <> person_id),
  CONSTRAINT emergency_access_short CHECK (upper(valid) <= (lower(valid) + '24:00:00'::interval)),
  CONSTRAINT emergency_access_valid_check CHECK (NOT isempty(valid) AND NOT lower_inf(valid) AND NOT upper_inf(valid))
);
CREATE INDEX emergency_access_collaboration ON emergency_access USING btree (collaboration_id);
CREATE INDEX emergency_access_opened ON emergency_access USING btree (tenant_id, opened_at DESC, id DESC);
CREATE INDEX emergency_access_person ON emergency_access USING btree (person_id);
CREATE INDEX emergency_access_waiting ON emergency_access USING btree (tenant_id, opened_at, id) WHERE reviewed_at IS NULL;
ALTER TABLE emergency_access OWNER TO samplan_owner;
ALTER TABLE emergency_access ENABLE ROW LEVEL SECURITY;
ALTER TABLE emergency_access FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON emergency_access TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON emergency_access TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY guard ON emergency_access AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || unit_id, collaboration_id::text || person_id] && (( SELECT app.hidden() AS hidden)))
  WITH CHECK ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || unit_id, collaboration_id::text || person_id] && (( SELECT app.hidden() AS hidden)));
CREATE POLICY own_opening ON emergency_access TO samplan_app
  USING (person_id = app.person())
  WITH CHECK (person_id = app.person());
CREATE POLICY owner_rows ON emergency_access TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY reviewers ON emergency_access TO samplan_app
  USING (( SELECT app.has_unit_role('coordinating'::text) AS has_unit_role) OR ( SELECT app.has_unit_role('log_control'::text) AS has_unit_role))
  WITH CHECK (( SELECT app.has_unit_role('coordinating'::text) AS has_unit_role) OR ( SELECT app.has_unit_role('log_control'::text) AS has_unit_role));
CREATE POLICY tenant ON emergency_access AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY told_to_few ON emergency_access AS RESTRICTIVE TO samplan_app
  USING (person_id = app.person() OR (collaboration_id = ANY ((( SELECT app.circle_as(ARRAY['owner'::text, 'guardian'::text, 'parent'::text, 'coordinator'::text]) AS circle_as))::uuid[])) OR ( SELECT app.has_unit_role('coordinating'::text) AS has_unit_role) OR ( SELECT app.has_unit_role('log_control'::text) AS has_unit_role))
  WITH CHECK (person_id = app.person() OR (collaboration_id = ANY ((( SELECT app.circle_as(ARRAY['owner'::text, 'guardian'::text, 'parent'::text, 'coordinator'::text]) AS circle_as))::uuid[])) OR ( SELECT app.has_unit_role('coordinating'::text) AS has_unit_role) OR ( SELECT app.has_unit_role('log_control'::text) AS has_unit_role));
CREATE POLICY worker_rows ON emergency_access TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON emergency_access DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('id');
CREATE CONSTRAINT TRIGGER circle_follows AFTER INSERT OR DELETE OR UPDATE ON emergency_access DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.circle_rests_on();
GRANT SELECT ON emergency_access TO samplan_app;
GRANT INSERT, SELECT ON emergency_access TO samplan_definer;
GRANT SELECT ON emergency_access TO samplan_worker;
GRANT UPDATE (valid) ON emergency_access TO samplan_app;
GRANT UPDATE (reviewed_by) ON emergency_access TO samplan_app;
GRANT UPDATE (reviewed_at) ON emergency_access TO samplan_app;
GRANT UPDATE (review_note) ON emergency_access TO samplan_app;
GRANT UPDATE (version) ON emergency_access TO samplan_app;

CREATE TABLE emergency_attempt (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  tenant_id uuid NOT NULL,
  person_id uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  outcome text NOT NULL,
  CONSTRAINT emergency_attempt_pkey PRIMARY KEY (id),
  CONSTRAINT emergency_attempt_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES municipality(id),
  CONSTRAINT emergency_attempt_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id),
  CONSTRAINT emergency_attempt_outcome_check CHECK (outcome = ANY (ARRAY['opened'::text, 'nothing'::text]))
);
CREATE INDEX emergency_attempt_person ON emergency_attempt USING btree (person_id, at DESC);
ALTER TABLE emergency_attempt OWNER TO samplan_owner;
ALTER TABLE emergency_attempt ENABLE ROW LEVEL SECURITY;
ALTER TABLE emergency_attempt FORCE ROW LEVEL SECURITY;
CREATE POLICY definer_rows ON emergency_attempt TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY owner_rows ON emergency_attempt TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY reviewers ON emergency_attempt FOR SELECT TO samplan_app
  USING (( SELECT app.has_unit_role('coordinating'::text) AS has_unit_role) OR ( SELECT app.has_unit_role('log_control'::text) AS has_unit_role));
CREATE POLICY tenant ON emergency_attempt AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON emergency_attempt TO samplan_worker
  USING (true)
  WITH CHECK (true);
GRANT SELECT ON emergency_attempt TO samplan_app;
GRANT INSERT, SELECT ON emergency_attempt TO samplan_definer;
GRANT SELECT ON emergency_attempt TO samplan_worker;

CREATE TABLE emergency_setting (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  legal_ground text NOT NULL,
  max_hours integer NOT NULL,
  valid tstzrange NOT NULL,
  set_by uuid NOT NULL,
  set_at timestamp with time zone NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT emergency_setting_pkey PRIMARY KEY (id),
  CONSTRAINT emergency_setting_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES municipality(id),
  CONSTRAINT emergency_setting_tenant_id_set_by_fkey FOREIGN KEY (tenant_id, set_by) REFERENCES person(tenant_id, id),
  CONSTRAINT emergency_setting_legal_ground_check CHECK (length(legal_ground) >= 1 AND length(legal_ground) <= 200),
  CONSTRAINT emergency_setting_max_hours_check CHECK (max_hours >= 1 AND max_hours <= 24),
  CONSTRAINT emergency_setting_valid_check CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
  CONSTRAINT emergency_setting_one EXCLUDE USING gist (tenant_id WITH =, valid WITH &&)
);
ALTER TABLE emergency_setting OWNER TO samplan_owner;
ALTER TABLE emergency_setting ENABLE ROW LEVEL SECURITY;
ALTER TABLE emergency_setting FORCE ROW LEVEL SECURITY;
CREATE POLICY definer_rows ON emergency_setting TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY ended_by_administrator ON emergency_setting FOR UPDATE TO samplan_app
  USING (( SELECT app.has_unit_role('administrator'::text) AS has_unit_role))
  WITH CHECK (( SELECT app.has_unit_role('administrator'::text) AS has_unit_role));
CREATE POLICY known_to_all ON emergency_setting FOR SELECT TO samplan_app
  USING (true);
CREATE POLICY owner_rows ON emergency_setting TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY set_by_administrator ON emergency_setting FOR INSERT TO samplan_app
  WITH CHECK (( SELECT app.has_unit_role('administrator'::text) AS has_unit_role));
CREATE POLICY tenant ON emergency_setting AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON emergency_setting TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON emergency_setting DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('id');
GRANT INSERT, SELECT, UPDATE ON emergency_setting TO samplan_app;
GRANT SELECT ON emergency_setting TO samplan_definer;
GRANT SELECT ON emergency_setting TO samplan_worker;

CREATE TABLE employee (
  person_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  kind text NOT NULL DEFAULT 'professional'::text,
  employee_number text,
  work_email text,
  competences text[] NOT NULL DEFAULT '{}'::text[],
  version integer NOT NULL DEFAULT 1,
  document tsvector GENERATED ALWAYS AS (setweight(to_tsvector('norwegian'::regconfig, app.searchable(competences)), 'C'::"char")),
  CONSTRAINT employee_pkey PRIMARY KEY (person_id),
  CONSTRAINT employee_number_once UNIQUE (tenant_id, employee_number),
  CONSTRAINT employee_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES municipality(id),
  CONSTRAINT employee_tenant_id_person_id_kind_fkey FOREIGN KEY (tenant_id, person_id, kind) REFERENCES person(tenant_id, id, kind),
  CONSTRAINT employee_competences_check CHECK (cardinality(competences) <= 30),
  CONSTRAINT employee_employee_number_check CHECK (length(employee_number) >= 1 AND length(employee_number) <= 50),
  CONSTRAINT employee_kind_check CHECK (kind = 'professional'::text),
  CONSTRAINT employee_work_email_check CHECK (length(work_email) >= 3 AND length(work_email) <= 200)
);
CREATE UNIQUE INDEX employee_email_once ON employee USING btree (tenant_id, lower(work_email));
ALTER TABLE employee OWNER TO samplan_owner;
ALTER TABLE employee ENABLE ROW LEVEL SECURITY;
ALTER TABLE employee FORCE ROW LEVEL SECURITY;
CREATE POLICY administered ON employee TO samplan_app
  USING (( SELECT app.has_unit_role('administrator'::text) AS has_unit_role) OR app.leads_person(person_id))
  WITH CHECK (( SELECT app.has_unit_role('administrator'::text) AS has_unit_role) OR app.leads_person(person_id));
CREATE POLICY colleagues ON employee FOR SELECT TO samplan_app
  USING (( SELECT app.is_professional() AS is_professional));
CREATE POLICY definer_rows ON employee TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY owner_rows ON employee TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON employee AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON employee TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE TRIGGER address_kept AFTER INSERT OR UPDATE ON employee FOR EACH ROW WHEN (CURRENT_USER <> 'samplan_owner'::name) EXECUTE FUNCTION app.keep_work_address('program');
CREATE TRIGGER address_kept_for_operator AFTER INSERT OR UPDATE ON employee FOR EACH ROW WHEN (CURRENT_USER = 'samplan_owner'::name) EXECUTE FUNCTION app.keep_work_address('operator');
CREATE TRIGGER kept AFTER INSERT OR UPDATE ON employee FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.keep_register('person_id');
GRANT INSERT, SELECT, UPDATE ON employee TO samplan_app;
GRANT SELECT ON employee TO samplan_definer;
GRANT SELECT ON employee TO samplan_worker;
GRANT UPDATE (work_email) ON employee TO samplan_definer;
GRANT UPDATE (version) ON employee TO samplan_definer;

CREATE TABLE entry_attempt (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  at timestamp with time zone NOT NULL,
  way text NOT NULL,
  outcome text NOT NULL,
  reason text,
  tenant_id uuid,
  about_id uuid,
  login_id uuid,
  source bytea NOT NULL,
  correlation_id text,
  CONSTRAINT entry_attempt_pkey PRIMARY KEY (id),
  CONSTRAINT entry_attempt_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(id),
  CONSTRAINT entry_attempt_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES municipality(id),
  CONSTRAINT entry_attempt_check CHECK ((outcome = 'denied'::text) = (reason IS NOT NULL)),
  CONSTRAINT entry_attempt_outcome_check CHECK (outcome = ANY (ARRAY['entered'::text, 'denied'::text])),
  CONSTRAINT entry_attempt_reason_check CHECK (reason = ANY (ARRAY['unknown'::text, 'expired'::text, 'used'::text, 'withdrawn'::text, 'taken'::text, 'too_many'::text, 'locked'::text, 'known'::text, 'oneself'::text, 'other_name'::text, 'other_number'::text])),
  CONSTRAINT entry_attempt_way_check CHECK (way = ANY (ARRAY['personal_link'::text, 'code'::text, 'by_number'::text, 'by_name'::text, 'work_number'::text]))
);
CREATE INDEX entry_attempt_at ON entry_attempt USING btree (at);
CREATE INDEX entry_attempt_source ON entry_attempt USING btree (source, at DESC) WHERE outcome = 'denied'::text;
ALTER TABLE entry_attempt OWNER TO samplan_owner;
ALTER TABLE entry_attempt ENABLE ROW LEVEL SECURITY;
ALTER TABLE entry_attempt FORCE ROW LEVEL SECURITY;
CREATE POLICY definer_rows ON entry_attempt TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY owner_rows ON entry_attempt TO samplan_owner
  USING (true)
  WITH CHECK (true);
GRANT DELETE, INSERT, SELECT ON entry_attempt TO samplan_definer;

CREATE TABLE entry_code (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  person_id uuid NOT NULL,
  agreed_by uuid NOT NULL,
  agreed_how text NOT NULL,
  start_hash bytea NOT NULL,
  code_hash bytea NOT NULL,
  created_by uuid NOT NULL,
  created_at timestamp with time zone NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  used_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT entry_code_pkey PRIMARY KEY (id),
  CONSTRAINT entry_code_tenant_id_collaboration_id_id_key UNIQUE (tenant_id, collaboration_id, id),
  CONSTRAINT entry_code_tenant_id_agreed_by_fkey FOREIGN KEY (tenant_id, agreed_by) REFERENCES person(tenant_id, id),
  CONSTRAINT entry_code_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT entry_code_tenant_id_created_by_fkey FOREIGN KEY (tenant_id, created_by) REFERENCES person(tenant_id, id),
  CONSTRAINT entry_code_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id),
  CONSTRAINT entry_code_tenant_id_withdrawn_by_fkey FOREIGN KEY (tenant_id, withdrawn_by) REFERENCES person(tenant_id, id),
  CONSTRAINT entry_code_agreed_how_check CHECK (agreed_how = ANY (ARRAY['in_person'::text, 'by_phone'::text, 'in_writing'::text])),
  CONSTRAINT entry_code_another_agrees CHECK (agreed_by <> person_id),
  CONSTRAINT entry_code_code_hash_check CHECK (length(code_hash) = 32),
  CONSTRAINT entry_code_lasts CHECK (expires_at > created_at),
  CONSTRAINT entry_code_start_hash_check CHECK (length(start_hash) = 32),
  CONSTRAINT entry_code_withdrawn_by_somebody CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
);
CREATE INDEX entry_code_collaboration ON entry_code USING btree (collaboration_id, created_at DESC, id DESC);
CREATE INDEX entry_code_hash ON entry_code USING btree (code_hash);
ALTER TABLE entry_code OWNER TO samplan_owner;
ALTER TABLE entry_code ENABLE ROW LEVEL SECURITY;
ALTER TABLE entry_code FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON entry_code TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY coordinator_only ON entry_code AS RESTRICTIVE TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle_as(ARRAY['coordinator'::text]) AS circle_as))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle_as(ARRAY['coordinator'::text]) AS circle_as))::uuid[]));
CREATE POLICY definer_rows ON entry_code TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY owner_rows ON entry_code TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON entry_code AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON entry_code TO samplan_worker
  USING (true)
  WITH CHECK (true);
GRANT SELECT ON entry_code TO samplan_app;
GRANT INSERT, SELECT, UPDATE ON entry_code TO samplan_definer;
GRANT SELECT ON entry_code TO samplan_worker;

CREATE TABLE evaluation (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  life_area text NOT NULL,
  plan_id uuid NOT NULL,
  goal_id uuid,
  evaluated_on date NOT NULL,
  outcome text,
  outcome_by uuid,
  own_outcome text,
  own_words text,
  own_by uuid,
  learnt text,
  created_by uuid NOT NULL,
  created_at timestamp with time zone NOT NULL,
  removed_at timestamp with time zone,
  removed_by uuid,
  version integer NOT NULL DEFAULT 1,
  spoken_by uuid[] NOT NULL DEFAULT '{}'::uuid[],
  CONSTRAINT evaluation_pkey PRIMARY KEY (id),
  CONSTRAINT evaluation_tenant_id_collaboration_id_id_key UNIQUE (tenant_id, collaboration_id, id),
  CONSTRAINT evaluation_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT evaluation_tenant_id_collaboration_id_goal_id_fkey FOREIGN KEY (tenant_id, collaboration_id, goal_id) REFERENCES goal(tenant_id, collaboration_id, id),
  CONSTRAINT evaluation_tenant_id_collaboration_id_plan_id_fkey FOREIGN KEY (tenant_id, collaboration_id, plan_id) REFERENCES individual_plan(tenant_id, collaboration_id, id),
  CONSTRAINT evaluation_tenant_id_created_by_fkey FOREIGN KEY (tenant_id, created_by) REFERENCES person(tenant_id, id),
  CONSTRAINT evaluation_tenant_id_outcome_by_fkey FOREIGN KEY (tenant_id, outcome_by) REFERENCES person(tenant_id, id),
  CONSTRAINT evaluation_tenant_id_own_by_fkey FOREIGN KEY (tenant_id, own_by) REFERENCES person(tenant_id, id),
  CONSTRAINT evaluation_tenant_id_removed_by_fkey FOREIGN KEY (tenant_id, removed_by) REFERENCES person(tenant_id, id),
  CONSTRAINT evaluation_check CHECK ((removed_at IS NULL) = (removed_by IS NULL)),
  CONSTRAINT evaluation_learnt_check CHECK (length(learnt) >= 1 AND length(learnt) <= 10000),
  CONSTRAINT evaluation_life_area_check CHECK (life_area = ANY (ARRAY['common'::text, 'health'::text, 'mental_health'::text, 'daily_living'::text, 'housing'::text, 'work'::text, 'education'::text, 'economy'::text, 'family'::text, 'leisure'::text])),
  CONSTRAINT evaluation_of_one_voice CHECK (outcome_by IS NULL OR own_by IS NULL),
  CONSTRAINT evaluation_outcome_by_somebody CHECK (outcome IS NULL OR outcome_by IS NOT NULL),
  CONSTRAINT evaluation_outcome_check CHECK (outcome = ANY (ARRAY['much_less'::text, 'less'::text, 'as_hoped'::text, 'more'::text, 'much_more'::text])),
  CONSTRAINT evaluation_own_by_somebody CHECK ((own_outcome IS NULL AND own_words IS NULL) = (own_by IS NULL)),
  CONSTRAINT evaluation_own_outcome_check CHECK (own_outcome = ANY (ARRAY['much_less'::text, 'less'::text, 'as_hoped'::text, 'more'::text, 'much_more'::text])),
  CONSTRAINT evaluation_own_words_check CHECK (length(own_words) >= 1 AND length(own_words) <= 1000)
);
CREATE INDEX evaluation_collaboration ON evaluation USING btree (collaboration_id, created_at, id) WHERE removed_at IS NULL;
CREATE UNIQUE INDEX evaluation_one_a_day ON evaluation USING btree (plan_id, COALESCE(goal_id, plan_id), evaluated_on, (outcome_by IS NULL)) WHERE removed_at IS NULL;
ALTER TABLE evaluation OWNER TO samplan_owner;
ALTER TABLE evaluation ENABLE ROW LEVEL SECURITY;
ALTER TABLE evaluation FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON evaluation TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON evaluation TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY guard ON evaluation AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT (ARRAY( SELECT evaluation.collaboration_id::text || who.who
   FROM unnest(evaluation.outcome_by || evaluation.spoken_by) who(who))) && (( SELECT app.hidden() AS hidden)))
  WITH CHECK ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT (ARRAY( SELECT evaluation.collaboration_id::text || who.who
   FROM unnest(evaluation.outcome_by || evaluation.spoken_by) who(who))) && (( SELECT app.hidden() AS hidden)));
CREATE POLICY owner_rows ON evaluation TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON evaluation AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON evaluation TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON evaluation DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('id');
CREATE TRIGGER keep_own_rating BEFORE UPDATE ON evaluation FOR EACH ROW WHEN (old.own_outcome IS DISTINCT FROM new.own_outcome OR old.own_words IS DISTINCT FROM new.own_words OR old.own_by IS DISTINCT FROM new.own_by) EXECUTE FUNCTION app.keep_own_rating();
CREATE TRIGGER spoken_is_spoken BEFORE UPDATE ON evaluation FOR EACH ROW WHEN (NOT new.spoken_by @> old.spoken_by) EXECUTE FUNCTION app.refuse();
GRANT INSERT, SELECT, UPDATE ON evaluation TO samplan_app;
GRANT SELECT ON evaluation TO samplan_definer;
GRANT SELECT ON evaluation TO samplan_worker;
GRANT UPDATE (learnt) ON evaluation TO samplan_worker;
GRANT UPDATE (version) ON evaluation TO samplan_worker;
GRANT UPDATE (spoken_by) ON evaluation TO samplan_definer;

CREATE TABLE exclusion (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  person_id uuid NOT NULL,
  person_kind text NOT NULL DEFAULT 'professional'::text,
  created_by uuid NOT NULL,
  created_at timestamp with time zone NOT NULL,
  valid tstzrange NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT exclusion_pkey PRIMARY KEY (id),
  CONSTRAINT exclusion_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT exclusion_tenant_id_created_by_fkey FOREIGN KEY (tenant_id, created_by) REFERENCES person(tenant_id, id),
  CONSTRAINT exclusion_tenant_id_person_id_person_kind_fkey FOREIGN KEY (tenant_id, person_id, person_kind) REFERENCES person(tenant_id, id, kind),
  CONSTRAINT exclusion_person_kind_check CHECK (person_kind = 'professional'::text),
  CONSTRAINT exclusion_valid_check CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
  CONSTRAINT exclusion_once EXCLUDE USING gist (collaboration_id WITH =, person_id WITH =, valid WITH &&)
);
CREATE INDEX exclusion_collaboration ON exclusion USING btree (collaboration_id);
ALTER TABLE exclusion OWNER TO samplan_owner;
ALTER TABLE exclusion ENABLE ROW LEVEL SECURITY;
ALTER TABLE exclusion FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON exclusion TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON exclusion TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY guard ON exclusion AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || person_id] && (( SELECT app.hidden() AS hidden)))
  WITH CHECK ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || person_id] && (( SELECT app.hidden() AS hidden)));
CREATE POLICY owner_rows ON exclusion TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON exclusion AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY told_to_few ON exclusion AS RESTRICTIVE TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle_as(ARRAY['owner'::text, 'guardian'::text, 'parent'::text, 'coordinator'::text]) AS circle_as))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle_as(ARRAY['owner'::text, 'guardian'::text, 'parent'::text, 'coordinator'::text]) AS circle_as))::uuid[]));
CREATE POLICY worker_rows ON exclusion TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON exclusion DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('id');
CREATE CONSTRAINT TRIGGER circle_follows AFTER INSERT OR DELETE OR UPDATE ON exclusion DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.circle_rests_on();
GRANT INSERT, SELECT, UPDATE ON exclusion TO samplan_app;
GRANT SELECT ON exclusion TO samplan_definer;
GRANT SELECT ON exclusion TO samplan_worker;

CREATE TABLE goal (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  life_area text NOT NULL,
  title text NOT NULL,
  voice text NOT NULL,
  rank text COLLATE "C" NOT NULL,
  created_by uuid NOT NULL,
  created_at timestamp with time zone NOT NULL,
  version integer NOT NULL DEFAULT 1,
  parent_id uuid,
  is_top boolean NOT NULL DEFAULT false,
  details text,
  state text NOT NULL DEFAULT 'open'::text,
  state_reason text,
  settled_at timestamp with time zone,
  removed_at timestamp with time zone,
  removed_by uuid,
  review_on date,
  review_was date,
  review_reason text,
  CONSTRAINT goal_pkey PRIMARY KEY (id),
  CONSTRAINT goal_tenant_id_collaboration_id_id_key UNIQUE (tenant_id, collaboration_id, id),
  CONSTRAINT goal_parent FOREIGN KEY (tenant_id, collaboration_id, parent_id) REFERENCES goal(tenant_id, collaboration_id, id),
  CONSTRAINT goal_removed_by FOREIGN KEY (tenant_id, removed_by) REFERENCES person(tenant_id, id),
  CONSTRAINT goal_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT goal_tenant_id_collaboration_id_plan_id_fkey FOREIGN KEY (tenant_id, collaboration_id, plan_id) REFERENCES individual_plan(tenant_id, collaboration_id, id),
  CONSTRAINT goal_tenant_id_created_by_fkey FOREIGN KEY (tenant_id, created_by) REFERENCES person(tenant_id, id),
  CONSTRAINT goal_details_check CHECK (length(details) >= 1 AND length(details) <= 10000),
  CONSTRAINT goal_life_area_check CHECK (life_area = ANY (ARRAY['common'::text, 'health'::text, 'mental_health'::text, 'daily_living'::text, 'housing'::text, 'work'::text, 'education'::text, 'economy'::text, 'family'::text, 'leisure'::text])),
  CONSTRAINT goal_not_under_itself CHECK (parent_id IS DISTINCT FROM id),
  CONSTRAINT goal_rank_check CHECK (length(rank) >= 2 AND length(rank) <= 200),
  CONSTRAINT goal_removed_by_somebody CHECK ((removed_at IS NULL) = (removed_by IS NULL)),
  CONSTRAINT goal_review_postponed CHECK (num_nonnulls(review_was, review_reason) = ANY (ARRAY[0, 2])),
  CONSTRAINT goal_review_reason_check CHECK (length(review_reason) >= 1 AND length(review_reason) <= 300),
  CONSTRAINT goal_set_aside_with_reason CHECK (state <> 'set_aside'::text OR state_reason IS NOT NULL),
  CONSTRAINT goal_state_check CHECK (state = ANY (ARRAY['open'::text, 'reached'::text, 'set_aside'::text])),
  CONSTRAINT goal_state_reason_check CHECK (length(state_reason) >= 1 AND length(state_reason) <= 300),
  CONSTRAINT goal_title_check CHECK (length(title) >= 1 AND length(title) <= 200),
  CONSTRAINT goal_top_is_under_none CHECK (NOT is_top OR parent_id IS NULL),
  CONSTRAINT goal_voice_check CHECK (voice = ANY (ARRAY['user'::text, 'service'::text]))
);
CREATE UNIQUE INDEX goal_one_top ON goal USING btree (plan_id, life_area) WHERE is_top AND removed_at IS NULL;
CREATE INDEX goal_parent ON goal USING btree (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX goal_plan ON goal USING btree (plan_id, rank, id) WHERE removed_at IS NULL;
CREATE INDEX goal_removed ON goal USING btree (plan_id, removed_at DESC) WHERE removed_at IS NOT NULL;
CREATE INDEX goal_review ON goal USING btree (tenant_id, review_on) WHERE review_on IS NOT NULL AND removed_at IS NULL AND state = 'open'::text;
ALTER TABLE goal OWNER TO samplan_owner;
ALTER TABLE goal ENABLE ROW LEVEL SECURITY;
ALTER TABLE goal FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON goal TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON goal TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY owner_rows ON goal TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON goal AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON goal TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON goal DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('id');
CREATE TRIGGER settle BEFORE INSERT OR UPDATE OF state ON goal FOR EACH ROW EXECUTE FUNCTION app.settle_goal();
GRANT INSERT, SELECT, UPDATE ON goal TO samplan_app;
GRANT SELECT ON goal TO samplan_definer;
GRANT SELECT ON goal TO samplan_worker;

CREATE TABLE goal_scale (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  life_area text NOT NULL,
  goal_id uuid NOT NULL,
  much_less text,
  less text,
  as_hoped text,
  more text,
  much_more text,
  with_person boolean NOT NULL,
  created_by uuid NOT NULL,
  created_at timestamp with time zone NOT NULL,
  removed_at timestamp with time zone,
  removed_by uuid,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT goal_scale_pkey PRIMARY KEY (id),
  CONSTRAINT goal_scale_one UNIQUE (goal_id),
  CONSTRAINT goal_scale_tenant_id_collaboration_id_id_key UNIQUE (tenant_id, collaboration_id, id),
  CONSTRAINT goal_scale_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT goal_scale_tenant_id_collaboration_id_goal_id_fkey FOREIGN KEY (tenant_id, collaboration_id, goal_id) REFERENCES goal(tenant_id, collaboration_id, id),
  CONSTRAINT goal_scale_tenant_id_created_by_fkey FOREIGN KEY (tenant_id, created_by) REFERENCES person(tenant_id, id),
  CONSTRAINT goal_scale_tenant_id_removed_by_fkey FOREIGN KEY (tenant_id, removed_by) REFERENCES person(tenant_id, id),
  CONSTRAINT goal_scale_as_hoped_check CHECK (length(as_hoped) >= 1 AND length(as_hoped) <= 300),
  CONSTRAINT goal_scale_check CHECK ((removed_at IS NULL) = (removed_by IS NULL)),
  CONSTRAINT goal_scale_less_check CHECK (length(less) >= 1 AND length(less) <= 300),
  CONSTRAINT goal_scale_life_area_check CHECK (life_area = ANY (ARRAY['common'::text, 'health'::text, 'mental_health'::text, 'daily_living'::text, 'housing'::text, 'work'::text, 'education'::text, 'economy'::text, 'family'::text, 'leisure'::text])),
  CONSTRAINT goal_scale_more_check CHECK (length(more) >= 1 AND length(more) <= 300),
  CONSTRAINT goal_scale_much_less_check CHECK (length(much_less) >= 1 AND length(much_less) <= 300),
  CONSTRAINT goal_scale_much_more_check CHECK (length(much_more) >= 1 AND length(much_more) <= 300)
);
CREATE INDEX goal_scale_collaboration ON goal_scale USING btree (collaboration_id);
ALTER TABLE goal_scale OWNER TO samplan_owner;
ALTER TABLE goal_scale ENABLE ROW LEVEL SECURITY;
ALTER TABLE goal_scale FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON goal_scale TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON goal_scale TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY owner_rows ON goal_scale TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON goal_scale AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON goal_scale TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON goal_scale DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('id');
GRANT INSERT, SELECT, UPDATE ON goal_scale TO samplan_app;
GRANT SELECT ON goal_scale TO samplan_definer;
GRANT SELECT ON goal_scale TO samplan_worker;

CREATE TABLE ground (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  kind text NOT NULL,
  unit_id uuid,
  person_id uuid,
  areas text[] NOT NULL,
  purpose text NOT NULL,
  given_how text NOT NULL,
  legal_basis text,
  recorded_by uuid NOT NULL,
  valid tstzrange NOT NULL,
  given_by uuid,
  capacity_doubted boolean NOT NULL DEFAULT false,
  capacity_assessed_by text,
  capacity_assessed_on date,
  capacity_assessed_for text,
  decided_by uuid,
  replaces uuid,
  recorded_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid,
  version integer NOT NULL DEFAULT 1,
  heard text,
  signed_on date,
  CONSTRAINT ground_pkey PRIMARY KEY (id),
  CONSTRAINT ground_tenant_id_collaboration_id_id_key UNIQUE (tenant_id, collaboration_id, id),
  CONSTRAINT ground_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT ground_tenant_id_collaboration_id_replaces_fkey FOREIGN KEY (tenant_id, collaboration_id, replaces) REFERENCES ground(tenant_id, collaboration_id, id),
  CONSTRAINT ground_tenant_id_decided_by_fkey FOREIGN KEY (tenant_id, decided_by) REFERENCES person(tenant_id, id),
  CONSTRAINT ground_tenant_id_given_by_fkey FOREIGN KEY (tenant_id, given_by) REFERENCES person(tenant_id, id),
  CONSTRAINT ground_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id),
  CONSTRAINT ground_tenant_id_recorded_by_fkey FOREIGN KEY (tenant_id, recorded_by) REFERENCES person(tenant_id, id),
  CONSTRAINT ground_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id),
  CONSTRAINT ground_tenant_id_withdrawn_by_fkey FOREIGN KEY (tenant_id, withdrawn_by) REFERENCES person(tenant_id, id),
  CONSTRAINT ground_areas_check CHECK (areas <@ ARRAY['health'::text, 'mental_health'::text, 'daily_living'::text, 'housing'::text, 'work'::text, 'education'::text, 'economy'::text, 'family'::text, 'leisure'::text]),
  CONSTRAINT ground_begins CHECK (NOT lower_inf(valid)),
  CONSTRAINT ground_by_law CHECK (kind <> 'legal_basis'::text OR given_how = 'law'::text),
  CONSTRAINT ground_capacity_assessed CHECK (NOT capacity_doubted OR num_nonnulls(capacity_assessed_by, capacity_assessed_on, capacity_assessed_for) = 3),
  CONSTRAINT ground_capacity_assessed_by_check CHECK (length(capacity_assessed_by) >= 1 AND length(capacity_assessed_by) <= 200),
  CONSTRAINT ground_capacity_assessed_for_check CHECK (length(capacity_assessed_for) >= 1 AND length(capacity_assessed_for) <= 300),
  CONSTRAINT ground_check CHECK (num_nonnulls(unit_id, person_id) = 1),
  CONSTRAINT ground_check1 CHECK ((kind = 'legal_basis'::text) = (legal_basis IS NOT NULL)),
  CONSTRAINT ground_given_how_check CHECK (given_how = ANY (ARRAY['spoken'::text, 'signed'::text, 'guardian'::text, 'law'::text])),
  CONSTRAINT ground_heard_check CHECK (length(heard) >= 1 AND length(heard) <= 500),
  CONSTRAINT ground_kind_check CHECK (kind = ANY (ARRAY['consent'::text, 'legal_basis'::text])),
  CONSTRAINT ground_purpose_check CHECK (length(purpose) >= 1 AND length(purpose) <= 500),
  CONSTRAINT ground_signed_by_somebody CHECK (signed_on IS NULL OR (given_how = ANY (ARRAY['signed'::text, 'guardian'::text]))),
  CONSTRAINT ground_valid_check CHECK (NOT isempty(valid)),
  CONSTRAINT ground_withdrawn_by_somebody CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
);
CREATE INDEX ground_collaboration ON ground USING btree (collaboration_id);
CREATE INDEX ground_ends ON ground USING btree (tenant_id, upper(valid));
CREATE UNIQUE INDEX ground_replaced_once ON ground USING btree (replaces) WHERE replaces IS NOT NULL;
CREATE INDEX ground_unit ON ground USING btree (unit_id);
ALTER TABLE ground OWNER TO samplan_owner;
ALTER TABLE ground ENABLE ROW LEVEL SECURITY;
ALTER TABLE ground FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON ground TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON ground TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY guard ON ground AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || unit_id, collaboration_id::text || person_id] && (( SELECT app.hidden() AS hidden)))
  WITH CHECK ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || unit_id, collaboration_id::text || person_id] && (( SELECT app.hidden() AS hidden)));
CREATE POLICY owner_rows ON ground TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON ground AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON ground TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON ground DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('id');
CREATE CONSTRAINT TRIGGER circle_follows AFTER INSERT OR DELETE OR UPDATE ON ground DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.circle_rests_on();
CREATE TRIGGER unit_is_open AFTER INSERT ON ground FOR EACH ROW EXECUTE FUNCTION app.unit_is_open();
GRANT INSERT, SELECT ON ground TO samplan_app;
GRANT INSERT, SELECT ON ground TO samplan_definer;
GRANT SELECT ON ground TO samplan_worker;
GRANT UPDATE (valid) ON ground TO samplan_app;
GRANT UPDATE (withdrawn_at) ON ground TO samplan_app;
GRANT UPDATE (withdrawn_by) ON ground TO samplan_app;
GRANT UPDATE (version) ON ground TO samplan_app;

CREATE TABLE guardian_mandate (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  person_id uuid NOT NULL,
  level text NOT NULL,
  areas text[] NOT NULL,
  may_consent boolean NOT NULL,
  authority text NOT NULL,
  recorded_by uuid NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  valid tstzrange NOT NULL,
  version integer NOT NULL DEFAULT 1,
  replaces uuid,
  CONSTRAINT guardian_mandate_pkey PRIMARY KEY (id),
  CONSTRAINT guardian_mandate_here UNIQUE (tenant_id, collaboration_id, id),
  CONSTRAINT guardian_mandate_replaces_fkey FOREIGN KEY (tenant_id, collaboration_id, replaces) REFERENCES guardian_mandate(tenant_id, collaboration_id, id),
  CONSTRAINT guardian_mandate_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT guardian_mandate_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id),
  CONSTRAINT guardian_mandate_tenant_id_recorded_by_fkey FOREIGN KEY (tenant_id, recorded_by) REFERENCES person(tenant_id, id),
  CONSTRAINT guardian_mandate_areas_check CHECK (areas <@ ARRAY['health'::text, 'mental_health'::text, 'daily_living'::text, 'housing'::text, 'work'::text, 'education'::text, 'economy'::text, 'family'::text, 'leisure'::text]),
  CONSTRAINT guardian_mandate_authority_check CHECK (length(authority) >= 1 AND length(authority) <= 200),
  CONSTRAINT guardian_mandate_level_check CHECK (level = ANY (ARRAY['read'::text, 'contribute'::text])),
  CONSTRAINT guardian_mandate_valid_check CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
  CONSTRAINT guardian_mandate_once EXCLUDE USING gist (collaboration_id WITH =, person_id WITH =, valid WITH &&)
);
CREATE INDEX guardian_mandate_collaboration ON guardian_mandate USING btree (collaboration_id);
CREATE INDEX guardian_mandate_person ON guardian_mandate USING btree (person_id);
CREATE UNIQUE INDEX guardian_mandate_replaced_once ON guardian_mandate USING btree (replaces) WHERE replaces IS NOT NULL;
ALTER TABLE guardian_mandate OWNER TO samplan_owner;
ALTER TABLE guardian_mandate ENABLE ROW LEVEL SECURITY;
ALTER TABLE guardian_mandate FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON guardian_mandate TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON guardian_mandate TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY owner_rows ON guardian_mandate TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON guardian_mandate AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON guardian_mandate TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON guardian_mandate DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('id');
CREATE CONSTRAINT TRIGGER circle_follows AFTER INSERT OR DELETE OR UPDATE ON guardian_mandate DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.circle_rests_on();
GRANT INSERT, SELECT, UPDATE ON guardian_mandate TO samplan_app;
GRANT SELECT ON guardian_mandate TO samplan_definer;
GRANT SELECT ON guardian_mandate TO samplan_worker;

CREATE TABLE hand_over (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  batch_id uuid NOT NULL,
  membership_id uuid NOT NULL,
  predecessor_id uuid NOT NULL,
  successor_id uuid NOT NULL,
  successor_kind text NOT NULL DEFAULT 'professional'::text,
  successor_unit_id uuid NOT NULL,
  on_date date NOT NULL,
  state text NOT NULL,
  moves_role boolean NOT NULL,
  moves_measures boolean NOT NULL,
  moves_meetings boolean NOT NULL,
  moves_questions boolean NOT NULL,
  opens_threads boolean NOT NULL,
  stays boolean NOT NULL,
  tells_team boolean NOT NULL,
  without_ground boolean NOT NULL,
  summary text NOT NULL,
  planned_at timestamp with time zone NOT NULL,
  held_back_at timestamp with time zone,
  settled_at timestamp with time zone,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT hand_over_pkey PRIMARY KEY (id),
  CONSTRAINT hand_over_tenant_id_collaboration_id_id_key UNIQUE (tenant_id, collaboration_id, id),
  CONSTRAINT hand_over_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT hand_over_tenant_id_collaboration_id_membership_id_fkey FOREIGN KEY (tenant_id, collaboration_id, membership_id) REFERENCES team_membership(tenant_id, collaboration_id, id),
  CONSTRAINT hand_over_tenant_id_predecessor_id_fkey FOREIGN KEY (tenant_id, predecessor_id) REFERENCES person(tenant_id, id),
  CONSTRAINT hand_over_tenant_id_successor_id_successor_kind_fkey FOREIGN KEY (tenant_id, successor_id, successor_kind) REFERENCES person(tenant_id, id, kind),
  CONSTRAINT hand_over_tenant_id_successor_unit_id_fkey FOREIGN KEY (tenant_id, successor_unit_id) REFERENCES unit(tenant_id, id),
  CONSTRAINT hand_over_check CHECK ((state = 'planned'::text) = (settled_at IS NULL)),
  CONSTRAINT hand_over_check1 CHECK (moves_role OR NOT stays),
  CONSTRAINT hand_over_state_check CHECK (state = ANY (ARRAY['planned'::text, 'carried_out'::text, 'undone'::text, 'lapsed'::text])),
  CONSTRAINT hand_over_successor_kind_check CHECK (successor_kind = 'professional'::text),
  CONSTRAINT hand_over_summary_check CHECK (length(summary) <= 10000),
  CONSTRAINT hand_over_to_another CHECK (predecessor_id <> successor_id)
);
CREATE INDEX hand_over_due ON hand_over USING btree (tenant_id, on_date) WHERE state = 'planned'::text;
CREATE UNIQUE INDEX hand_over_once ON hand_over USING btree (membership_id) WHERE state = 'planned'::text;
CREATE INDEX hand_over_predecessor ON hand_over USING btree (predecessor_id, on_date);
CREATE INDEX hand_over_successor ON hand_over USING btree (successor_id, on_date);
ALTER TABLE hand_over OWNER TO samplan_owner;
ALTER TABLE hand_over ENABLE ROW LEVEL SECURITY;
ALTER TABLE hand_over FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON hand_over TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON hand_over TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY guard ON hand_over AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || predecessor_id, collaboration_id::text || successor_id, collaboration_id::text || successor_unit_id] && (( SELECT app.hidden() AS hidden)))
  WITH CHECK ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || predecessor_id, collaboration_id::text || successor_id, collaboration_id::text || successor_unit_id] && (( SELECT app.hidden() AS hidden)));
CREATE POLICY guard_with_team_membership ON hand_over AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden() AS hidden)) IS NULL OR membership_id IS NULL OR (EXISTS ( SELECT
   FROM team_membership parent
  WHERE parent.id = hand_over.membership_id)))
  WITH CHECK ((( SELECT app.hidden() AS hidden)) IS NULL OR membership_id IS NULL OR (EXISTS ( SELECT
   FROM team_membership parent
  WHERE parent.id = hand_over.membership_id)));
CREATE POLICY owner_rows ON hand_over TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY parties ON hand_over AS RESTRICTIVE TO samplan_app
  USING (app.person() = predecessor_id OR app.person() = successor_id)
  WITH CHECK (app.person() = predecessor_id OR app.person() = successor_id);
CREATE POLICY tenant ON hand_over AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON hand_over TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON hand_over DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('id');
GRANT INSERT, SELECT, UPDATE ON hand_over TO samplan_app;
GRANT SELECT ON hand_over TO samplan_definer;
GRANT SELECT ON hand_over TO samplan_worker;
GRANT UPDATE (state) ON hand_over TO samplan_worker;
GRANT UPDATE (held_back_at) ON hand_over TO samplan_worker;
GRANT UPDATE (settled_at) ON hand_over TO samplan_worker;
GRANT UPDATE (version) ON hand_over TO samplan_worker;

CREATE TABLE individual_plan (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  state text NOT NULL,
  wished_on date NOT NULL,
  wished_how text NOT NULL,
  period_start date,
  period_end date,
  review_date date,
  what_matters text,
  what_matters_author_id uuid,
  what_matters_at timestamp with time zone,
  what_matters_version integer NOT NULL DEFAULT 0,
  version integer NOT NULL DEFAULT 1,
  wished_by text,
  recorded_by uuid,
  recorded_at timestamp with time zone,
  consent_on date,
  consent_how text,
  state_since timestamp with time zone,
  state_by uuid,
  state_reason text,
  resources text,
  own_contribution text,
  kin_contribution text,
  needed_cooperation text,
  review_months integer,
  review_was date,
  review_reason text,
  CONSTRAINT individual_plan_pkey PRIMARY KEY (id),
  CONSTRAINT individual_plan_tenant_id_collaboration_id_id_key UNIQUE (tenant_id, collaboration_id, id),
  CONSTRAINT individual_plan_recorded_by FOREIGN KEY (tenant_id, recorded_by) REFERENCES person(tenant_id, id),
  CONSTRAINT individual_plan_state_by FOREIGN KEY (tenant_id, state_by) REFERENCES person(tenant_id, id),
  CONSTRAINT individual_plan_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT individual_plan_tenant_id_what_matters_author_id_fkey FOREIGN KEY (tenant_id, what_matters_author_id) REFERENCES person(tenant_id, id),
  CONSTRAINT individual_plan_check CHECK (num_nonnulls(what_matters, what_matters_author_id, what_matters_at) = ANY (ARRAY[0, 3])),
  CONSTRAINT individual_plan_check1 CHECK (period_end IS NULL OR period_start <= period_end),
  CONSTRAINT individual_plan_consent CHECK (num_nonnulls(consent_on, consent_how) = ANY (ARRAY[0, 2])),
  CONSTRAINT individual_plan_consent_how_check CHECK (consent_how = ANY (ARRAY['spoken'::text, 'signed'::text, 'guardian'::text])),
  CONSTRAINT individual_plan_kin_contribution_check CHECK (length(kin_contribution) >= 1 AND length(kin_contribution) <= 10000),
  CONSTRAINT individual_plan_needed_cooperation_check CHECK (length(needed_cooperation) >= 1 AND length(needed_cooperation) <= 10000),
  CONSTRAINT individual_plan_own_contribution_check CHECK (length(own_contribution) >= 1 AND length(own_contribution) <= 10000),
  CONSTRAINT individual_plan_recorded CHECK (num_nonnulls(recorded_by, recorded_at) = ANY (ARRAY[0, 2])),
  CONSTRAINT individual_plan_resources_check CHECK (length(resources) >= 1 AND length(resources) <= 10000),
  CONSTRAINT individual_plan_review_months_check CHECK (review_months >= 1 AND review_months <= 24),
  CONSTRAINT individual_plan_review_postponed CHECK (num_nonnulls(review_was, review_reason) = ANY (ARRAY[0, 2])),
  CONSTRAINT individual_plan_review_reason_check CHECK (length(review_reason) >= 1 AND length(review_reason) <= 300),
  CONSTRAINT individual_plan_stands CHECK (state_by IS NULL OR state_since IS NOT NULL),
  CONSTRAINT individual_plan_state_check CHECK (state = ANY (ARRAY['wished'::text, 'active'::text, 'paused'::text, 'closed'::text, 'declined'::text, 'withdrawn'::text])),
  CONSTRAINT individual_plan_state_reason_check CHECK (length(state_reason) >= 1 AND length(state_reason) <= 300),
  CONSTRAINT individual_plan_wished_by_check CHECK (wished_by = ANY (ARRAY['person'::text, 'guardian'::text, 'relative'::text, 'service'::text]))
);
CREATE INDEX individual_plan_collaboration ON individual_plan USING btree (collaboration_id);
CREATE UNIQUE INDEX individual_plan_one ON individual_plan USING btree (collaboration_id) WHERE state <> ALL (ARRAY['closed'::text, 'declined'::text, 'withdrawn'::text]);
CREATE INDEX individual_plan_review ON individual_plan USING btree (tenant_id, review_date) WHERE review_date IS NOT NULL AND state = 'active'::text;
ALTER TABLE individual_plan OWNER TO samplan_owner;
ALTER TABLE individual_plan ENABLE ROW LEVEL SECURITY;
ALTER TABLE individual_plan FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON individual_plan TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON individual_plan TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY owner_rows ON individual_plan TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON individual_plan AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON individual_plan TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON individual_plan DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('id');
GRANT INSERT, SELECT, UPDATE ON individual_plan TO samplan_app;
GRANT INSERT, SELECT ON individual_plan TO samplan_definer;
GRANT SELECT ON individual_plan TO samplan_worker;
GRANT UPDATE (what_matters) ON individual_plan TO samplan_worker;
GRANT UPDATE (what_matters_author_id) ON individual_plan TO samplan_worker;
GRANT UPDATE (what_matters_at) ON individual_plan TO samplan_worker;
GRANT UPDATE (what_matters_version) ON individual_plan TO samplan_worker;

CREATE TABLE invitation_receiver (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  person_id uuid NOT NULL,
  person_kind text NOT NULL DEFAULT 'professional'::text,
  let_by uuid NOT NULL,
  valid tstzrange NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT invitation_receiver_pkey PRIMARY KEY (id),
  CONSTRAINT invitation_receiver_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES municipality(id),
  CONSTRAINT invitation_receiver_tenant_id_let_by_fkey FOREIGN KEY (tenant_id, let_by) REFERENCES person(tenant_id, id),
  CONSTRAINT invitation_receiver_tenant_id_person_id_person_kind_fkey FOREIGN KEY (tenant_id, person_id, person_kind) REFERENCES person(tenant_id, id, kind),
  CONSTRAINT invitation_receiver_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id),
  CONSTRAINT invitation_receiver_person_kind_check CHECK (person_kind = 'professional'::text),
  CONSTRAINT invitation_receiver_valid_check CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
  CONSTRAINT invitation_receiver_once EXCLUDE USING gist (unit_id WITH =, person_id WITH =, valid WITH &&)
);
CREATE INDEX invitation_receiver_person ON invitation_receiver USING btree (person_id);
ALTER TABLE invitation_receiver OWNER TO samplan_owner;
ALTER TABLE invitation_receiver ENABLE ROW LEVEL SECURITY;
ALTER TABLE invitation_receiver FORCE ROW LEVEL SECURITY;
CREATE POLICY definer_rows ON invitation_receiver TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY directory ON invitation_receiver FOR SELECT TO samplan_app
  USING (true);
CREATE POLICY guard ON invitation_receiver AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden_names() AS hidden_names)) IS NULL OR NOT ARRAY[unit_id, person_id] && (( SELECT app.hidden_names() AS hidden_names)))
  WITH CHECK ((( SELECT app.hidden_names() AS hidden_names)) IS NULL OR NOT ARRAY[unit_id, person_id] && (( SELECT app.hidden_names() AS hidden_names)));
CREATE POLICY kept_by_leaders ON invitation_receiver TO samplan_app
  USING (( SELECT app.has_unit_role('leader'::text) AS has_unit_role) OR ( SELECT app.has_unit_role('administrator'::text) AS has_unit_role))
  WITH CHECK (( SELECT app.has_unit_role('leader'::text) AS has_unit_role) OR ( SELECT app.has_unit_role('administrator'::text) AS has_unit_role));
CREATE POLICY owner_rows ON invitation_receiver TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON invitation_receiver AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON invitation_receiver TO samplan_worker
  USING (true)
  WITH CHECK (true);
GRANT INSERT, SELECT, UPDATE ON invitation_receiver TO samplan_app;
GRANT SELECT ON invitation_receiver TO samplan_definer;
GRANT SELECT ON invitation_receiver TO samplan_worker;

CREATE TABLE log_alert (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  mode text NOT NULL,
  told_until timestamp with time zone NOT NULL,
  told_at timestamp with time zone,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT log_alert_pkey PRIMARY KEY (id),
  CONSTRAINT log_alert_collaboration_id_key UNIQUE (collaboration_id),
  CONSTRAINT log_alert_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT log_alert_mode_check CHECK (mode = ANY (ARRAY['off'::text, 'new_person'::text, 'every_visit'::text]))
);
ALTER TABLE log_alert OWNER TO samplan_owner;
ALTER TABLE log_alert ENABLE ROW LEVEL SECURITY;
ALTER TABLE log_alert FORCE ROW LEVEL SECURITY;
CREATE POLICY definer_rows ON log_alert TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY own_alert ON log_alert TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.own_collaborations() AS own_collaborations))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.own_collaborations() AS own_collaborations))::uuid[]));
CREATE POLICY owner_rows ON log_alert TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON log_alert AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON log_alert TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON log_alert DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('id');
GRANT INSERT, SELECT ON log_alert TO samplan_app;
GRANT SELECT ON log_alert TO samplan_definer;
GRANT SELECT ON log_alert TO samplan_worker;
GRANT UPDATE (mode) ON log_alert TO samplan_app;
GRANT UPDATE (told_until) ON log_alert TO samplan_app;
GRANT UPDATE (told_until) ON log_alert TO samplan_definer;
GRANT UPDATE (told_at) ON log_alert TO samplan_definer;
GRANT UPDATE (version) ON log_alert TO samplan_app;
GRANT UPDATE (version) ON log_alert TO samplan_definer;

CREATE TABLE log_control_hours (
  tenant_id uuid NOT NULL,
  unit_kind text NOT NULL,
  opens time without time zone NOT NULL,
  closes time without time zone NOT NULL,
  weekends boolean NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT log_control_hours_pkey PRIMARY KEY (tenant_id, unit_kind),
  CONSTRAINT log_control_hours_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES municipality(id),
  CONSTRAINT log_control_hours_check CHECK (opens < closes)
);
ALTER TABLE log_control_hours OWNER TO samplan_owner;
ALTER TABLE log_control_hours ENABLE ROW LEVEL SECURITY;
ALTER TABLE log_control_hours FORCE ROW LEVEL SECURITY;
CREATE POLICY control ON log_control_hours TO samplan_app
  USING (( SELECT app.has_unit_role('log_control'::text) AS has_unit_role))
  WITH CHECK (( SELECT app.has_unit_role('log_control'::text) AS has_unit_role));
CREATE POLICY definer_rows ON log_control_hours TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY owner_rows ON log_control_hours TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON log_control_hours AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON log_control_hours TO samplan_worker
  USING (true)
  WITH CHECK (true);
GRANT INSERT, SELECT, UPDATE ON log_control_hours TO samplan_app;
GRANT SELECT ON log_control_hours TO samplan_definer;
GRANT SELECT ON log_control_hours TO samplan_worker;

CREATE TABLE log_control_use (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  tenant_id uuid NOT NULL,
  person_id uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  what text NOT NULL,
  asked jsonb NOT NULL,
  correlation_id text,
  CONSTRAINT log_control_use_pkey PRIMARY KEY (id),
  CONSTRAINT log_control_use_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES municipality(id),
  CONSTRAINT log_control_use_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id),
  CONSTRAINT log_control_use_what_check CHECK (what = ANY (ARRAY['visits'::text, 'signals'::text, 'visits_file'::text, 'signals_file'::text, 'emergency_reviews'::text, 'hours'::text]))
);
CREATE INDEX log_control_use_at ON log_control_use USING btree (tenant_id, at DESC, id DESC);
ALTER TABLE log_control_use OWNER TO samplan_owner;
ALTER TABLE log_control_use ENABLE ROW LEVEL SECURITY;
ALTER TABLE log_control_use FORCE ROW LEVEL SECURITY;
CREATE POLICY control ON log_control_use FOR SELECT TO samplan_app
  USING (( SELECT app.has_unit_role('log_control'::text) AS has_unit_role));
CREATE POLICY definer_rows ON log_control_use TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY own_use ON log_control_use FOR INSERT TO samplan_app
  WITH CHECK (person_id = app.person() AND ( SELECT app.has_unit_role('log_control'::text) AS has_unit_role));
CREATE POLICY owner_rows ON log_control_use TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON log_control_use AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON log_control_use TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE TRIGGER use_is_history BEFORE DELETE OR UPDATE ON log_control_use FOR EACH ROW EXECUTE FUNCTION app.refuse();
CREATE TRIGGER use_is_kept BEFORE TRUNCATE ON log_control_use FOR EACH STATEMENT EXECUTE FUNCTION app.refuse();
GRANT INSERT, SELECT ON log_control_use TO samplan_app;
GRANT SELECT ON log_control_use TO samplan_definer;
GRANT SELECT ON log_control_use TO samplan_worker;

CREATE TABLE log_question (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  entry_id uuid NOT NULL,
  viewer_id uuid NOT NULL,
  viewer_unit_id uuid,
  looked_at timestamp with time zone NOT NULL,
  section text NOT NULL,
  relation text NOT NULL,
  ground_kind text NOT NULL,
  why text,
  asked_by uuid NOT NULL,
  asked_at timestamp with time zone NOT NULL,
  goes_to text NOT NULL,
  due_on date NOT NULL,
  reminded_at timestamp with time zone,
  escalated_at timestamp with time zone,
  viewer_asked_at timestamp with time zone,
  answered_at timestamp with time zone,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT log_question_pkey PRIMARY KEY (id),
  CONSTRAINT log_question_tenant_id_collaboration_id_id_key UNIQUE (tenant_id, collaboration_id, id),
  CONSTRAINT log_question_tenant_id_asked_by_fkey FOREIGN KEY (tenant_id, asked_by) REFERENCES person(tenant_id, id),
  CONSTRAINT log_question_tenant_id_collaboration_id_entry_id_fkey FOREIGN KEY (tenant_id, collaboration_id, entry_id) REFERENCES access_log(tenant_id, collaboration_id, id),
  CONSTRAINT log_question_tenant_id_viewer_id_fkey FOREIGN KEY (tenant_id, viewer_id) REFERENCES person(tenant_id, id),
  CONSTRAINT log_question_tenant_id_viewer_unit_id_fkey FOREIGN KEY (tenant_id, viewer_unit_id) REFERENCES unit(tenant_id, id),
  CONSTRAINT log_question_goes_to_check CHECK (goes_to = ANY (ARRAY['coordinator'::text, 'coordinating_unit'::text])),
  CONSTRAINT log_question_not_about_oneself CHECK (viewer_id <> asked_by)
);
CREATE INDEX log_question_collaboration ON log_question USING btree (collaboration_id);
CREATE UNIQUE INDEX log_question_once ON log_question USING btree (entry_id, asked_by);
CREATE INDEX log_question_open ON log_question USING btree (tenant_id, due_on) WHERE answered_at IS NULL;
CREATE INDEX log_question_viewer ON log_question USING btree (viewer_id) WHERE viewer_asked_at IS NOT NULL;
ALTER TABLE log_question OWNER TO samplan_owner;
ALTER TABLE log_question ENABLE ROW LEVEL SECURITY;
ALTER TABLE log_question FORCE ROW LEVEL SECURITY;
CREATE POLICY about_me ON log_question FOR SELECT TO samplan_app
  USING (viewer_id = app.person() AND viewer_asked_at IS NOT NULL);
CREATE POLICY asking ON log_question FOR INSERT TO samplan_app
  WITH CHECK (asked_by = app.person() AND (EXISTS ( SELECT
   FROM access_log l
  WHERE l.id = log_question.entry_id AND l.viewer_id = log_question.viewer_id)));
CREATE POLICY definer_rows ON log_question TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY full_session ON log_question AS RESTRICTIVE TO samplan_app
  USING (NOT app.narrow())
  WITH CHECK (NOT app.narrow());
CREATE POLICY guard ON log_question AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || viewer_id, collaboration_id::text || viewer_unit_id] && (( SELECT app.hidden() AS hidden)))
  WITH CHECK ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || viewer_id, collaboration_id::text || viewer_unit_id] && (( SELECT app.hidden() AS hidden)));
CREATE POLICY own_question ON log_question FOR SELECT TO samplan_app
  USING ((collaboration_id = ANY ((( SELECT app.own_collaborations() AS own_collaborations))::uuid[])) OR asked_by = app.person() AND (collaboration_id = ANY ((( SELECT app.circle_as(ARRAY['guardian'::text, 'parent'::text]) AS circle_as))::uuid[])));
CREATE POLICY owner_rows ON log_question TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY taking_part ON log_question FOR UPDATE TO samplan_app
  USING (asked_by = app.person() AND (collaboration_id = ANY ((( SELECT app.circle_as(ARRAY['owner'::text, 'guardian'::text, 'parent'::text]) AS circle_as))::uuid[])) OR (id = ANY ((( SELECT app.log_questions_to_answer() AS log_questions_to_answer))::uuid[])) OR viewer_id = app.person() AND viewer_asked_at IS NOT NULL)
  WITH CHECK (asked_by = app.person() AND (collaboration_id = ANY ((( SELECT app.circle_as(ARRAY['owner'::text, 'guardian'::text, 'parent'::text]) AS circle_as))::uuid[])) OR (id = ANY ((( SELECT app.log_questions_to_answer() AS log_questions_to_answer))::uuid[])) OR viewer_id = app.person() AND viewer_asked_at IS NOT NULL);
CREATE POLICY tenant ON log_question AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY to_answer ON log_question FOR SELECT TO samplan_app
  USING (id = ANY ((( SELECT app.log_questions_to_answer() AS log_questions_to_answer))::uuid[]));
CREATE POLICY worker_rows ON log_question TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON log_question DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('id');
GRANT INSERT ON log_question TO samplan_app;
GRANT SELECT ON log_question TO samplan_definer;
GRANT SELECT ON log_question TO samplan_worker;
GRANT SELECT (id) ON log_question TO samplan_app;
GRANT SELECT (tenant_id) ON log_question TO samplan_app;
GRANT SELECT (collaboration_id) ON log_question TO samplan_app;
GRANT SELECT (entry_id) ON log_question TO samplan_app;
GRANT SELECT (viewer_id) ON log_question TO samplan_app;
GRANT SELECT (viewer_unit_id) ON log_question TO samplan_app;
GRANT SELECT (looked_at) ON log_question TO samplan_app;
GRANT SELECT (section) ON log_question TO samplan_app;
GRANT SELECT (relation) ON log_question TO samplan_app;
GRANT SELECT (ground_kind) ON log_question TO samplan_app;
GRANT SELECT (why) ON log_question TO samplan_app;
GRANT SELECT (asked_at) ON log_question TO samplan_app;
GRANT SELECT (goes_to), UPDATE (goes_to) ON log_question TO samplan_app;
GRANT SELECT (due_on), UPDATE (due_on) ON log_question TO samplan_app;
GRANT SELECT (reminded_at), UPDATE (reminded_at) ON log_question TO samplan_app;
GRANT UPDATE (reminded_at) ON log_question TO samplan_definer;
GRANT SELECT (escalated_at), UPDATE (escalated_at) ON log_question TO samplan_app;
GRANT UPDATE (escalated_at) ON log_question TO samplan_definer;
GRANT SELECT (viewer_asked_at), UPDATE (viewer_asked_at) ON log_question TO samplan_app;
GRANT SELECT (answered_at), UPDATE (answered_at) ON log_question TO samplan_app;
GRANT SELECT (version), UPDATE (version) ON log_question TO samplan_app;
GRANT UPDATE (version) ON log_question TO samplan_definer;

CREATE TABLE log_question_line (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  question_id uuid NOT NULL,
  kind text NOT NULL,
  author_id uuid NOT NULL,
  body text NOT NULL,
  written_at timestamp with time zone NOT NULL,
  idempotency_key uuid NOT NULL,
  CONSTRAINT log_question_line_pkey PRIMARY KEY (id),
  CONSTRAINT log_question_line_tenant_id_author_id_idempotency_key_key UNIQUE (tenant_id, author_id, idempotency_key),
  CONSTRAINT log_question_line_tenant_id_author_id_fkey FOREIGN KEY (tenant_id, author_id) REFERENCES person(tenant_id, id),
  CONSTRAINT log_question_line_tenant_id_collaboration_id_question_id_fkey FOREIGN KEY (tenant_id, collaboration_id, question_id) REFERENCES log_question(tenant_id, collaboration_id, id),
  CONSTRAINT log_question_line_body_check CHECK (length(body) >= 1 AND length(body) <= 2000),
  CONSTRAINT log_question_line_kind_check CHECK (kind = ANY (ARRAY['question'::text, 'answer'::text, 'to_viewer'::text, 'from_viewer'::text]))
);
CREATE INDEX log_question_line_question ON log_question_line USING btree (question_id, written_at, id);
ALTER TABLE log_question_line OWNER TO samplan_owner;
ALTER TABLE log_question_line ENABLE ROW LEVEL SECURITY;
ALTER TABLE log_question_line FORCE ROW LEVEL SECURITY;
CREATE POLICY definer_rows ON log_question_line TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY full_session ON log_question_line AS RESTRICTIVE TO samplan_app
  USING (NOT app.narrow())
  WITH CHECK (NOT app.narrow());
CREATE POLICY guard ON log_question_line AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || author_id] && (( SELECT app.hidden() AS hidden)))
  WITH CHECK ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || author_id] && (( SELECT app.hidden() AS hidden)));
CREATE POLICY guard_with_log_question ON log_question_line AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden() AS hidden)) IS NULL OR question_id IS NULL OR (EXISTS ( SELECT
   FROM log_question parent
  WHERE parent.id = log_question_line.question_id)))
  WITH CHECK ((( SELECT app.hidden() AS hidden)) IS NULL OR question_id IS NULL OR (EXISTS ( SELECT
   FROM log_question parent
  WHERE parent.id = log_question_line.question_id)));
CREATE POLICY owner_rows ON log_question_line TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON log_question_line AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY with_question ON log_question_line TO samplan_app
  USING ((EXISTS ( SELECT
   FROM log_question q
  WHERE q.id = log_question_line.question_id AND (q.viewer_id <> app.person() OR q.viewer_asked_at IS NOT NULL AND (log_question_line.kind = ANY (ARRAY['to_viewer'::text, 'from_viewer'::text]))))))
  WITH CHECK (author_id = app.person() AND (EXISTS ( SELECT
   FROM log_question q
  WHERE q.id = log_question_line.question_id)));
CREATE POLICY worker_rows ON log_question_line TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON log_question_line DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('question_id');
CREATE TRIGGER line_is_history BEFORE DELETE OR UPDATE ON log_question_line FOR EACH ROW EXECUTE FUNCTION app.refuse();
CREATE TRIGGER line_is_kept BEFORE TRUNCATE ON log_question_line FOR EACH STATEMENT EXECUTE FUNCTION app.refuse();
GRANT INSERT, SELECT ON log_question_line TO samplan_app;
GRANT SELECT ON log_question_line TO samplan_definer;
GRANT SELECT ON log_question_line TO samplan_worker;

CREATE TABLE log_reference (
  tenant_id uuid NOT NULL,
  subject_id uuid NOT NULL,
  reference text NOT NULL DEFAULT upper(substr(md5(gen_random_uuid()::text), 1, 12)),
  CONSTRAINT log_reference_pkey PRIMARY KEY (subject_id),
  CONSTRAINT log_reference_tenant_id_reference_key UNIQUE (tenant_id, reference),
  CONSTRAINT log_reference_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES municipality(id)
);
ALTER TABLE log_reference OWNER TO samplan_owner;
ALTER TABLE log_reference ENABLE ROW LEVEL SECURITY;
ALTER TABLE log_reference FORCE ROW LEVEL SECURITY;
CREATE POLICY definer_rows ON log_reference TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY owner_rows ON log_reference TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON log_reference AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
GRANT INSERT, SELECT ON log_reference TO samplan_definer;

CREATE TABLE log_signal_review (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  signal text NOT NULL,
  viewer_id uuid NOT NULL,
  on_date date NOT NULL,
  outcome text NOT NULL,
  note text NOT NULL,
  reviewed_by uuid NOT NULL,
  reviewed_at timestamp with time zone NOT NULL,
  CONSTRAINT log_signal_review_pkey PRIMARY KEY (id),
  CONSTRAINT log_signal_review_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES municipality(id),
  CONSTRAINT log_signal_review_tenant_id_reviewed_by_fkey FOREIGN KEY (tenant_id, reviewed_by) REFERENCES person(tenant_id, id),
  CONSTRAINT log_signal_review_note_check CHECK (length(note) >= 1 AND length(note) <= 1000),
  CONSTRAINT log_signal_review_outcome_check CHECK (outcome = ANY (ARRAY['explained'::text, 'follow_up'::text, 'breach'::text])),
  CONSTRAINT log_signal_review_signal_check CHECK (signal = ANY (ARRAY['many_plans'::text, 'same_name'::text, 'same_address'::text, 'outside_hours'::text, 'denied_attempts'::text]))
);
CREATE INDEX log_signal_review_of ON log_signal_review USING btree (tenant_id, viewer_id, on_date, signal, reviewed_at);
ALTER TABLE log_signal_review OWNER TO samplan_owner;
ALTER TABLE log_signal_review ENABLE ROW LEVEL SECURITY;
ALTER TABLE log_signal_review FORCE ROW LEVEL SECURITY;
CREATE POLICY control ON log_signal_review TO samplan_app
  USING (( SELECT app.has_unit_role('log_control'::text) AS has_unit_role))
  WITH CHECK (( SELECT app.has_unit_role('log_control'::text) AS has_unit_role) AND reviewed_by = app.person());
CREATE POLICY definer_rows ON log_signal_review TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY owner_rows ON log_signal_review TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON log_signal_review AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON log_signal_review TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE TRIGGER review_is_history BEFORE DELETE OR UPDATE ON log_signal_review FOR EACH ROW EXECUTE FUNCTION app.refuse();
CREATE TRIGGER review_is_kept BEFORE TRUNCATE ON log_signal_review FOR EACH STATEMENT EXECUTE FUNCTION app.refuse();
GRANT INSERT, SELECT ON log_signal_review TO samplan_app;
GRANT SELECT ON log_signal_review TO samplan_definer;
GRANT SELECT ON log_signal_review TO samplan_worker;

CREATE TABLE login (
  id uuid NOT NULL,
  issuer text NOT NULL,
  subject text NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT login_pkey PRIMARY KEY (id),
  CONSTRAINT login_issuer_subject_key UNIQUE (issuer, subject)
);
ALTER TABLE login OWNER TO samplan_owner;
ALTER TABLE login ENABLE ROW LEVEL SECURITY;
ALTER TABLE login FORCE ROW LEVEL SECURITY;
CREATE POLICY definer_rows ON login TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY owner_rows ON login TO samplan_owner
  USING (true)
  WITH CHECK (true);
GRANT INSERT, SELECT ON login TO samplan_definer;

CREATE TABLE measure (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  goal_id uuid NOT NULL,
  life_area text NOT NULL,
  title text NOT NULL,
  how text,
  extent text,
  start_date date,
  deadline date,
  status text NOT NULL,
  status_reason text,
  accountable_person_id uuid,
  accountable_kind text,
  accountable_unit_id uuid,
  user_answer text NOT NULL DEFAULT 'not_asked'::text,
  created_by uuid NOT NULL,
  created_at timestamp with time zone NOT NULL,
  version integer NOT NULL DEFAULT 1,
  settled_at timestamp with time zone,
  rank text COLLATE "C" NOT NULL,
  removed_at timestamp with time zone,
  removed_by uuid,
  CONSTRAINT measure_pkey PRIMARY KEY (id),
  CONSTRAINT measure_tenant_id_collaboration_id_id_key UNIQUE (tenant_id, collaboration_id, id),
  CONSTRAINT measure_removed_by FOREIGN KEY (tenant_id, removed_by) REFERENCES person(tenant_id, id),
  CONSTRAINT measure_tenant_id_accountable_person_id_accountable_kind_fkey FOREIGN KEY (tenant_id, accountable_person_id, accountable_kind) REFERENCES person(tenant_id, id, kind),
  CONSTRAINT measure_tenant_id_accountable_unit_id_fkey FOREIGN KEY (tenant_id, accountable_unit_id) REFERENCES unit(tenant_id, id),
  CONSTRAINT measure_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT measure_tenant_id_collaboration_id_goal_id_fkey FOREIGN KEY (tenant_id, collaboration_id, goal_id) REFERENCES goal(tenant_id, collaboration_id, id),
  CONSTRAINT measure_tenant_id_created_by_fkey FOREIGN KEY (tenant_id, created_by) REFERENCES person(tenant_id, id),
  CONSTRAINT measure_check CHECK ((accountable_person_id IS NULL) = (accountable_kind IS NULL)),
  CONSTRAINT measure_check1 CHECK (deadline IS NULL OR start_date IS NULL OR start_date <= deadline),
  CONSTRAINT measure_extent_check CHECK (length(extent) <= 300),
  CONSTRAINT measure_how_check CHECK (length(how) <= 10000),
  CONSTRAINT measure_life_area_check CHECK (life_area = ANY (ARRAY['common'::text, 'health'::text, 'mental_health'::text, 'daily_living'::text, 'housing'::text, 'work'::text, 'education'::text, 'economy'::text, 'family'::text, 'leisure'::text])),
  CONSTRAINT measure_one_accountable CHECK (status = 'proposed'::text OR accountable_person_id IS NOT NULL),
  CONSTRAINT measure_rank_check CHECK (length(rank) >= 2 AND length(rank) <= 200),
  CONSTRAINT measure_removed_by_somebody CHECK ((removed_at IS NULL) = (removed_by IS NULL)),
  CONSTRAINT measure_status_check CHECK (status = ANY (ARRAY['proposed'::text, 'agreed'::text, 'under_way'::text, 'done'::text, 'stopped'::text])),
  CONSTRAINT measure_status_reason_check CHECK (length(status_reason) <= 300),
  CONSTRAINT measure_stopped_with_reason CHECK (status <> 'stopped'::text OR status_reason IS NOT NULL),
  CONSTRAINT measure_title_check CHECK (length(title) >= 1 AND length(title) <= 200),
  CONSTRAINT measure_unit_of_professional CHECK (accountable_kind IS DISTINCT FROM 'professional'::text OR accountable_unit_id IS NOT NULL),
  CONSTRAINT measure_user_answer_check CHECK (user_answer = ANY (ARRAY['yes'::text, 'no'::text, 'not_asked'::text]))
);
CREATE INDEX measure_accountable ON measure USING btree (accountable_person_id, deadline, id) WHERE (status = ANY (ARRAY['proposed'::text, 'agreed'::text, 'under_way'::text])) AND removed_at IS NULL;
CREATE INDEX measure_collaboration ON measure USING btree (collaboration_id, rank, id) WHERE removed_at IS NULL;
CREATE INDEX measure_goal ON measure USING btree (goal_id, id);
CREATE INDEX measure_removed ON measure USING btree (collaboration_id, removed_at DESC) WHERE removed_at IS NOT NULL;
ALTER TABLE measure OWNER TO samplan_owner;
ALTER TABLE measure ENABLE ROW LEVEL SECURITY;
ALTER TABLE measure FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON measure TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON measure TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY guard ON measure AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || accountable_unit_id, collaboration_id::text || accountable_person_id] && (( SELECT app.hidden() AS hidden)))
  WITH CHECK ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || accountable_unit_id, collaboration_id::text || accountable_person_id] && (( SELECT app.hidden() AS hidden)));
CREATE POLICY owner_rows ON measure TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON measure AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON measure TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON measure DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('id');
CREATE TRIGGER removal_ends_membership AFTER UPDATE OF removed_at ON measure FOR EACH ROW WHEN (new.removed_at IS NOT NULL AND old.removed_at IS NULL) EXECUTE FUNCTION app.task_ends_membership();
CREATE TRIGGER settle BEFORE INSERT OR UPDATE OF status ON measure FOR EACH ROW EXECUTE FUNCTION app.settle_measure();
CREATE TRIGGER task_ends_membership AFTER UPDATE OF status ON measure FOR EACH ROW WHEN ((new.status = ANY (ARRAY['done'::text, 'stopped'::text])) AND (old.status <> ALL (ARRAY['done'::text, 'stopped'::text]))) EXECUTE FUNCTION app.task_ends_membership();
GRANT INSERT, SELECT, UPDATE ON measure TO samplan_app;
GRANT SELECT ON measure TO samplan_definer;
GRANT SELECT ON measure TO samplan_worker;
GRANT UPDATE (accountable_person_id) ON measure TO samplan_worker;
GRANT UPDATE (accountable_kind) ON measure TO samplan_worker;
GRANT UPDATE (accountable_unit_id) ON measure TO samplan_worker;
GRANT UPDATE (version) ON measure TO samplan_worker;

CREATE TABLE measure_contributor (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  measure_id uuid NOT NULL,
  life_area text NOT NULL,
  person_id uuid,
  unit_id uuid,
  name text,
  does text,
  created_by uuid NOT NULL,
  created_at timestamp with time zone NOT NULL,
  removed_at timestamp with time zone,
  removed_by uuid,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT measure_contributor_pkey PRIMARY KEY (id),
  CONSTRAINT measure_contributor_tenant_id_collaboration_id_id_key UNIQUE (tenant_id, collaboration_id, id),
  CONSTRAINT measure_contributor_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT measure_contributor_tenant_id_collaboration_id_measure_id_fkey FOREIGN KEY (tenant_id, collaboration_id, measure_id) REFERENCES measure(tenant_id, collaboration_id, id),
  CONSTRAINT measure_contributor_tenant_id_created_by_fkey FOREIGN KEY (tenant_id, created_by) REFERENCES person(tenant_id, id),
  CONSTRAINT measure_contributor_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id),
  CONSTRAINT measure_contributor_tenant_id_removed_by_fkey FOREIGN KEY (tenant_id, removed_by) REFERENCES person(tenant_id, id),
  CONSTRAINT measure_contributor_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id),
  CONSTRAINT measure_contributor_check CHECK ((removed_at IS NULL) = (removed_by IS NULL)),
  CONSTRAINT measure_contributor_does_check CHECK (length(does) >= 1 AND length(does) <= 300),
  CONSTRAINT measure_contributor_is_somebody CHECK (num_nonnulls(person_id, unit_id, name) = 1),
  CONSTRAINT measure_contributor_life_area_check CHECK (life_area = ANY (ARRAY['common'::text, 'health'::text, 'mental_health'::text, 'daily_living'::text, 'housing'::text, 'work'::text, 'education'::text, 'economy'::text, 'family'::text, 'leisure'::text])),
  CONSTRAINT measure_contributor_name_check CHECK (length(name) >= 1 AND length(name) <= 100)
);
CREATE INDEX measure_contributor_collaboration ON measure_contributor USING btree (collaboration_id, created_at, id) WHERE removed_at IS NULL;
CREATE UNIQUE INDEX measure_contributor_person ON measure_contributor USING btree (measure_id, person_id) WHERE removed_at IS NULL;
CREATE UNIQUE INDEX measure_contributor_unit ON measure_contributor USING btree (measure_id, unit_id) WHERE removed_at IS NULL;
ALTER TABLE measure_contributor OWNER TO samplan_owner;
ALTER TABLE measure_contributor ENABLE ROW LEVEL SECURITY;
ALTER TABLE measure_contributor FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON measure_contributor TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON measure_contributor TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY guard ON measure_contributor AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || unit_id, collaboration_id::text || person_id] && (( SELECT app.hidden() AS hidden)))
  WITH CHECK ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || unit_id, collaboration_id::text || person_id] && (( SELECT app.hidden() AS hidden)));
CREATE POLICY guard_with_measure ON measure_contributor AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden() AS hidden)) IS NULL OR measure_id IS NULL OR (EXISTS ( SELECT
   FROM measure parent
  WHERE parent.id = measure_contributor.measure_id)))
  WITH CHECK ((( SELECT app.hidden() AS hidden)) IS NULL OR measure_id IS NULL OR (EXISTS ( SELECT
   FROM measure parent
  WHERE parent.id = measure_contributor.measure_id)));
CREATE POLICY owner_rows ON measure_contributor TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON measure_contributor AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON measure_contributor TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON measure_contributor DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('id');
GRANT INSERT, SELECT, UPDATE ON measure_contributor TO samplan_app;
GRANT SELECT ON measure_contributor TO samplan_definer;
GRANT SELECT ON measure_contributor TO samplan_worker;

CREATE TABLE meeting (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  title text NOT NULL,
  starts_at timestamp with time zone NOT NULL,
  ends_at timestamp with time zone NOT NULL,
  place text,
  state text NOT NULL,
  called_by uuid NOT NULL,
  idempotency_key uuid NOT NULL,
  started_at timestamp with time zone,
  ended_at timestamp with time zone,
  current_item_id uuid,
  current_item_opened_at timestamp with time zone,
  minutes_state text NOT NULL DEFAULT 'draft'::text,
  minutes_approved_by uuid,
  minutes_approved_at timestamp with time zone,
  minutes_published_at timestamp with time zone,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT meeting_pkey PRIMARY KEY (id),
  CONSTRAINT meeting_tenant_id_called_by_idempotency_key_key UNIQUE (tenant_id, called_by, idempotency_key),
  CONSTRAINT meeting_tenant_id_collaboration_id_id_key UNIQUE (tenant_id, collaboration_id, id),
  CONSTRAINT meeting_tenant_id_called_by_fkey FOREIGN KEY (tenant_id, called_by) REFERENCES person(tenant_id, id),
  CONSTRAINT meeting_tenant_id_collaboration_id_current_item_id_fkey FOREIGN KEY (tenant_id, collaboration_id, current_item_id) REFERENCES agenda_item(tenant_id, collaboration_id, id),
  CONSTRAINT meeting_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT meeting_tenant_id_minutes_approved_by_fkey FOREIGN KEY (tenant_id, minutes_approved_by) REFERENCES person(tenant_id, id),
  CONSTRAINT meeting_check CHECK (starts_at < ends_at),
  CONSTRAINT meeting_check1 CHECK (state <> 'in_progress'::text OR started_at IS NOT NULL),
  CONSTRAINT meeting_check2 CHECK (state <> 'held'::text OR ended_at IS NOT NULL),
  CONSTRAINT meeting_check3 CHECK (minutes_state = 'draft'::text OR state = 'held'::text AND minutes_approved_by IS NOT NULL AND minutes_approved_at IS NOT NULL),
  CONSTRAINT meeting_check4 CHECK ((minutes_state = 'published'::text) = (minutes_published_at IS NOT NULL)),
  CONSTRAINT meeting_minutes_state_check CHECK (minutes_state = ANY (ARRAY['draft'::text, 'approved'::text, 'published'::text])),
  CONSTRAINT meeting_place_check CHECK (length(place) <= 300),
  CONSTRAINT meeting_state_check CHECK (state = ANY (ARRAY['draft'::text, 'called'::text, 'in_progress'::text, 'held'::text, 'cancelled'::text])),
  CONSTRAINT meeting_title_check CHECK (length(title) >= 1 AND length(title) <= 200)
);
CREATE INDEX meeting_collaboration ON meeting USING btree (collaboration_id, starts_at DESC, id DESC);
ALTER TABLE meeting OWNER TO samplan_owner;
ALTER TABLE meeting ENABLE ROW LEVEL SECURITY;
ALTER TABLE meeting FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON meeting TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON meeting TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY guard ON meeting AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || called_by] && (( SELECT app.hidden() AS hidden)))
  WITH CHECK ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || called_by] && (( SELECT app.hidden() AS hidden)));
CREATE POLICY owner_rows ON meeting TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON meeting AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON meeting TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON meeting DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('id');
CREATE TRIGGER minutes_stand BEFORE DELETE OR UPDATE ON meeting FOR EACH ROW EXECUTE FUNCTION app.minutes_stand();
GRANT INSERT, UPDATE ON meeting TO samplan_app;
GRANT SELECT ON meeting TO samplan_definer;
GRANT SELECT ON meeting TO samplan_worker;
GRANT SELECT (id) ON meeting TO samplan_app;
GRANT SELECT (tenant_id) ON meeting TO samplan_app;
GRANT SELECT (collaboration_id) ON meeting TO samplan_app;
GRANT SELECT (title) ON meeting TO samplan_app;
GRANT SELECT (starts_at) ON meeting TO samplan_app;
GRANT SELECT (ends_at) ON meeting TO samplan_app;
GRANT SELECT (state) ON meeting TO samplan_app;
GRANT SELECT (called_by) ON meeting TO samplan_app;
GRANT SELECT (idempotency_key) ON meeting TO samplan_app;
GRANT SELECT (started_at) ON meeting TO samplan_app;
GRANT SELECT (ended_at) ON meeting TO samplan_app;
GRANT SELECT (current_item_id) ON meeting TO samplan_app;
GRANT SELECT (current_item_opened_at) ON meeting TO samplan_app;
GRANT SELECT (minutes_state) ON meeting TO samplan_app;
GRANT SELECT (minutes_approved_by) ON meeting TO samplan_app;
GRANT SELECT (minutes_approved_at) ON meeting TO samplan_app;
GRANT SELECT (minutes_published_at) ON meeting TO samplan_app;
GRANT SELECT (version) ON meeting TO samplan_app;
GRANT UPDATE (version) ON meeting TO samplan_definer;

CREATE TABLE meeting_decision (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  agenda_item_id uuid NOT NULL,
  life_area text NOT NULL,
  text text NOT NULL,
  decided_by uuid NOT NULL,
  decided_at timestamp with time zone NOT NULL,
  measure_id uuid,
  idempotency_key uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT meeting_decision_pkey PRIMARY KEY (id),
  CONSTRAINT meeting_decision_measure_id_key UNIQUE (measure_id),
  CONSTRAINT meeting_decision_tenant_id_collaboration_id_id_key UNIQUE (tenant_id, collaboration_id, id),
  CONSTRAINT meeting_decision_tenant_id_decided_by_idempotency_key_key UNIQUE (tenant_id, decided_by, idempotency_key),
  CONSTRAINT meeting_decision_tenant_id_collaboration_id_agenda_item_id_fkey FOREIGN KEY (tenant_id, collaboration_id, agenda_item_id) REFERENCES agenda_item(tenant_id, collaboration_id, id),
  CONSTRAINT meeting_decision_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT meeting_decision_tenant_id_collaboration_id_measure_id_fkey FOREIGN KEY (tenant_id, collaboration_id, measure_id) REFERENCES measure(tenant_id, collaboration_id, id),
  CONSTRAINT meeting_decision_tenant_id_collaboration_id_meeting_id_fkey FOREIGN KEY (tenant_id, collaboration_id, meeting_id) REFERENCES meeting(tenant_id, collaboration_id, id),
  CONSTRAINT meeting_decision_tenant_id_decided_by_fkey FOREIGN KEY (tenant_id, decided_by) REFERENCES person(tenant_id, id),
  CONSTRAINT meeting_decision_life_area_check CHECK (life_area = ANY (ARRAY['common'::text, 'health'::text, 'mental_health'::text, 'daily_living'::text, 'housing'::text, 'work'::text, 'education'::text, 'economy'::text, 'family'::text, 'leisure'::text])),
  CONSTRAINT meeting_decision_text_check CHECK (length(text) >= 1 AND length(text) <= 10000)
);
CREATE INDEX meeting_decision_item ON meeting_decision USING btree (agenda_item_id, decided_at, id);
ALTER TABLE meeting_decision OWNER TO samplan_owner;
ALTER TABLE meeting_decision ENABLE ROW LEVEL SECURITY;
ALTER TABLE meeting_decision FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON meeting_decision TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON meeting_decision TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY guard ON meeting_decision AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || decided_by] && (( SELECT app.hidden() AS hidden)))
  WITH CHECK ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || decided_by] && (( SELECT app.hidden() AS hidden)));
CREATE POLICY guard_with_agenda_item ON meeting_decision AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden() AS hidden)) IS NULL OR agenda_item_id IS NULL OR (EXISTS ( SELECT
   FROM agenda_item parent
  WHERE parent.id = meeting_decision.agenda_item_id)))
  WITH CHECK ((( SELECT app.hidden() AS hidden)) IS NULL OR agenda_item_id IS NULL OR (EXISTS ( SELECT
   FROM agenda_item parent
  WHERE parent.id = meeting_decision.agenda_item_id)));
CREATE POLICY guard_with_measure ON meeting_decision AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden() AS hidden)) IS NULL OR measure_id IS NULL OR (EXISTS ( SELECT
   FROM measure parent
  WHERE parent.id = meeting_decision.measure_id)))
  WITH CHECK ((( SELECT app.hidden() AS hidden)) IS NULL OR measure_id IS NULL OR (EXISTS ( SELECT
   FROM measure parent
  WHERE parent.id = meeting_decision.measure_id)));
CREATE POLICY owner_rows ON meeting_decision TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON meeting_decision AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON meeting_decision TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON meeting_decision DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('id');
CREATE TRIGGER minutes_stand BEFORE INSERT OR DELETE OR UPDATE ON meeting_decision FOR EACH ROW EXECUTE FUNCTION app.minutes_stand();
GRANT INSERT, SELECT, UPDATE ON meeting_decision TO samplan_app;
GRANT SELECT ON meeting_decision TO samplan_definer;
GRANT SELECT ON meeting_decision TO samplan_worker;

CREATE TABLE meeting_participant (
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  person_id uuid NOT NULL,
  attendance text NOT NULL DEFAULT 'invited'::text,
  CONSTRAINT meeting_participant_pkey PRIMARY KEY (meeting_id, person_id),
  CONSTRAINT meeting_participant_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT meeting_participant_tenant_id_collaboration_id_meeting_id_fkey FOREIGN KEY (tenant_id, collaboration_id, meeting_id) REFERENCES meeting(tenant_id, collaboration_id, id),
  CONSTRAINT meeting_participant_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id),
  CONSTRAINT meeting_participant_attendance_check CHECK (attendance = ANY (ARRAY['invited'::text, 'present'::text, 'absent'::text]))
);
CREATE INDEX meeting_participant_person ON meeting_participant USING btree (person_id);
ALTER TABLE meeting_participant OWNER TO samplan_owner;
ALTER TABLE meeting_participant ENABLE ROW LEVEL SECURITY;
ALTER TABLE meeting_participant FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON meeting_participant TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON meeting_participant TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY guard ON meeting_participant AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || person_id] && (( SELECT app.hidden() AS hidden)))
  WITH CHECK ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || person_id] && (( SELECT app.hidden() AS hidden)));
CREATE POLICY guard_with_meeting ON meeting_participant AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden() AS hidden)) IS NULL OR meeting_id IS NULL OR (EXISTS ( SELECT
   FROM meeting parent
  WHERE parent.id = meeting_participant.meeting_id)))
  WITH CHECK ((( SELECT app.hidden() AS hidden)) IS NULL OR meeting_id IS NULL OR (EXISTS ( SELECT
   FROM meeting parent
  WHERE parent.id = meeting_participant.meeting_id)));
CREATE POLICY owner_rows ON meeting_participant TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON meeting_participant AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON meeting_participant TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON meeting_participant DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('meeting_id');
CREATE TRIGGER minutes_stand BEFORE INSERT OR DELETE OR UPDATE ON meeting_participant FOR EACH ROW EXECUTE FUNCTION app.minutes_stand();
GRANT INSERT, SELECT, UPDATE ON meeting_participant TO samplan_app;
GRANT SELECT ON meeting_participant TO samplan_definer;
GRANT INSERT, SELECT ON meeting_participant TO samplan_worker;
GRANT UPDATE (attendance) ON meeting_participant TO samplan_worker;

CREATE TABLE message (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  thread_id uuid NOT NULL,
  life_area text NOT NULL,
  author_id uuid NOT NULL,
  body text NOT NULL,
  sent_at timestamp with time zone NOT NULL,
  idempotency_key uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT message_pkey PRIMARY KEY (id),
  CONSTRAINT message_tenant_id_author_id_idempotency_key_key UNIQUE (tenant_id, author_id, idempotency_key),
  CONSTRAINT message_tenant_id_collaboration_id_id_key UNIQUE (tenant_id, collaboration_id, id),
  CONSTRAINT message_tenant_id_author_id_fkey FOREIGN KEY (tenant_id, author_id) REFERENCES person(tenant_id, id),
  CONSTRAINT message_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT message_tenant_id_collaboration_id_thread_id_fkey FOREIGN KEY (tenant_id, collaboration_id, thread_id) REFERENCES thread(tenant_id, collaboration_id, id),
  CONSTRAINT message_body_check CHECK (length(body) >= 1 AND length(body) <= 10000)
);
CREATE INDEX message_thread ON message USING btree (thread_id, sent_at, id);
ALTER TABLE message OWNER TO samplan_owner;
ALTER TABLE message ENABLE ROW LEVEL SECURITY;
ALTER TABLE message FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON message TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON message TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY guard ON message AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || author_id] && (( SELECT app.hidden() AS hidden)))
  WITH CHECK ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || author_id] && (( SELECT app.hidden() AS hidden)));
CREATE POLICY owner_rows ON message TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON message AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON message TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON message DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('id');
GRANT INSERT, SELECT ON message TO samplan_app;
GRANT SELECT ON message TO samplan_definer;
GRANT SELECT ON message TO samplan_worker;

CREATE TABLE minutes_read (
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  person_id uuid NOT NULL,
  read_at timestamp with time zone NOT NULL,
  CONSTRAINT minutes_read_pkey PRIMARY KEY (meeting_id, person_id),
  CONSTRAINT minutes_read_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT minutes_read_tenant_id_collaboration_id_meeting_id_fkey FOREIGN KEY (tenant_id, collaboration_id, meeting_id) REFERENCES meeting(tenant_id, collaboration_id, id),
  CONSTRAINT minutes_read_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id)
);
ALTER TABLE minutes_read OWNER TO samplan_owner;
ALTER TABLE minutes_read ENABLE ROW LEVEL SECURITY;
ALTER TABLE minutes_read FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON minutes_read TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON minutes_read TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY guard ON minutes_read AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || person_id] && (( SELECT app.hidden() AS hidden)))
  WITH CHECK ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || person_id] && (( SELECT app.hidden() AS hidden)));
CREATE POLICY guard_with_meeting ON minutes_read AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden() AS hidden)) IS NULL OR meeting_id IS NULL OR (EXISTS ( SELECT
   FROM meeting parent
  WHERE parent.id = minutes_read.meeting_id)))
  WITH CHECK ((( SELECT app.hidden() AS hidden)) IS NULL OR meeting_id IS NULL OR (EXISTS ( SELECT
   FROM meeting parent
  WHERE parent.id = minutes_read.meeting_id)));
CREATE POLICY owner_rows ON minutes_read TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON minutes_read AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON minutes_read TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON minutes_read DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('meeting_id');
GRANT INSERT, SELECT ON minutes_read TO samplan_app;
GRANT SELECT ON minutes_read TO samplan_definer;
GRANT SELECT ON minutes_read TO samplan_worker;

CREATE TABLE municipality (
  id uuid NOT NULL,
  name text NOT NULL,
  number text NOT NULL,
  CONSTRAINT municipality_pkey PRIMARY KEY (id),
  CONSTRAINT municipality_number_key UNIQUE (number),
  CONSTRAINT municipality_number_check CHECK (number ~ '^[0-9]{4}$'::text)
);
ALTER TABLE municipality OWNER TO samplan_owner;
ALTER TABLE municipality ENABLE ROW LEVEL SECURITY;
ALTER TABLE municipality FORCE ROW LEVEL SECURITY;
CREATE POLICY definer_rows ON municipality TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY own_municipality ON municipality TO samplan_app
  USING (true);
CREATE POLICY owner_rows ON municipality TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON municipality AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (id = app.tenant())
  WITH CHECK (id = app.tenant());
CREATE POLICY worker_rows ON municipality TO samplan_worker
  USING (true)
  WITH CHECK (true);
GRANT SELECT ON municipality TO samplan_app;
GRANT SELECT ON municipality TO samplan_definer;
GRANT SELECT ON municipality TO samplan_worker;

CREATE TABLE national_id (
  person_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  person_kind text NOT NULL,
  key_id text NOT NULL,
  sealed bytea NOT NULL,
  hash_key_id text NOT NULL,
  hash bytea NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  set_by uuid,
  confirmed_by uuid,
  waiting_login uuid,
  waiting_since timestamp with time zone,
  CONSTRAINT national_id_pkey PRIMARY KEY (person_id),
  CONSTRAINT national_id_once UNIQUE (tenant_id, person_kind, hash),
  CONSTRAINT national_id_tenant_id_confirmed_by_fkey FOREIGN KEY (tenant_id, confirmed_by) REFERENCES person(tenant_id, id),
  CONSTRAINT national_id_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES municipality(id),
  CONSTRAINT national_id_tenant_id_person_id_person_kind_fkey FOREIGN KEY (tenant_id, person_id, person_kind) REFERENCES person(tenant_id, id, kind),
  CONSTRAINT national_id_tenant_id_set_by_fkey FOREIGN KEY (tenant_id, set_by) REFERENCES person(tenant_id, id),
  CONSTRAINT national_id_waiting_login_fkey FOREIGN KEY (waiting_login) REFERENCES login(id),
  CONSTRAINT national_id_another_confirms CHECK (confirmed_by <> person_id AND confirmed_by <> set_by),
  CONSTRAINT national_id_hash_check CHECK (length(hash) = 32),
  CONSTRAINT national_id_hash_key_id_check CHECK (hash_key_id ~ '^[a-z0-9]{1,20}$'::text),
  CONSTRAINT national_id_key_id_check CHECK (key_id ~ '^[a-z0-9]{1,20}$'::text),
  CONSTRAINT national_id_sealed_check CHECK (length(sealed) = 39),
  CONSTRAINT national_id_waits_for_a_word CHECK (waiting_login IS NULL OR set_by IS NOT NULL AND confirmed_by IS NULL),
  CONSTRAINT national_id_waits_since CHECK ((waiting_login IS NULL) = (waiting_since IS NULL)),
  CONSTRAINT national_id_word_at_work CHECK (person_kind = 'professional'::text OR set_by IS NULL AND confirmed_by IS NULL)
);
CREATE INDEX national_id_hash ON national_id USING btree (hash);
CREATE INDEX national_id_keys ON national_id USING btree (key_id, hash_key_id);
CREATE INDEX national_id_waiting ON national_id USING btree (waiting_login) WHERE waiting_login IS NOT NULL;
ALTER TABLE national_id OWNER TO samplan_owner;
ALTER TABLE national_id ENABLE ROW LEVEL SECURITY;
ALTER TABLE national_id FORCE ROW LEVEL SECURITY;
CREATE POLICY definer_rows ON national_id TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY owner_rows ON national_id TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON national_id AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
GRANT DELETE, INSERT, SELECT, UPDATE ON national_id TO samplan_definer;

CREATE TABLE need (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  life_area text NOT NULL,
  text text NOT NULL,
  said_by text NOT NULL,
  state text NOT NULL DEFAULT 'open'::text,
  state_since timestamp with time zone NOT NULL DEFAULT app.now(),
  open_since timestamp with time zone NOT NULL DEFAULT app.now(),
  told_at timestamp with time zone,
  escalated_at timestamp with time zone,
  owner_id uuid,
  owner_unit_id uuid,
  reason text,
  measure_id uuid,
  created_by uuid NOT NULL,
  created_at timestamp with time zone NOT NULL,
  removed_at timestamp with time zone,
  removed_by uuid,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT need_pkey PRIMARY KEY (id),
  CONSTRAINT need_tenant_id_collaboration_id_id_key UNIQUE (tenant_id, collaboration_id, id),
  CONSTRAINT need_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT need_tenant_id_collaboration_id_measure_id_fkey FOREIGN KEY (tenant_id, collaboration_id, measure_id) REFERENCES measure(tenant_id, collaboration_id, id),
  CONSTRAINT need_tenant_id_created_by_fkey FOREIGN KEY (tenant_id, created_by) REFERENCES person(tenant_id, id),
  CONSTRAINT need_tenant_id_owner_id_fkey FOREIGN KEY (tenant_id, owner_id) REFERENCES person(tenant_id, id),
  CONSTRAINT need_tenant_id_owner_unit_id_fkey FOREIGN KEY (tenant_id, owner_unit_id) REFERENCES unit(tenant_id, id),
  CONSTRAINT need_tenant_id_removed_by_fkey FOREIGN KEY (tenant_id, removed_by) REFERENCES person(tenant_id, id),
  CONSTRAINT need_check CHECK ((removed_at IS NULL) = (removed_by IS NULL)),
  CONSTRAINT need_declined_with_reason CHECK ((state = 'declined'::text) = (reason IS NOT NULL)),
  CONSTRAINT need_life_area_check CHECK (life_area = ANY (ARRAY['common'::text, 'health'::text, 'mental_health'::text, 'daily_living'::text, 'housing'::text, 'work'::text, 'education'::text, 'economy'::text, 'family'::text, 'leisure'::text])),
  CONSTRAINT need_open_is_nobodys CHECK (state <> 'open'::text OR num_nonnulls(owner_id, owner_unit_id) = 0),
  CONSTRAINT need_owned_by_somebody CHECK (state <> 'owned'::text OR num_nonnulls(owner_id, owner_unit_id) > 0),
  CONSTRAINT need_reason_check CHECK (length(reason) >= 1 AND length(reason) <= 1000),
  CONSTRAINT need_said_by_check CHECK (said_by = ANY (ARRAY['person'::text, 'relative'::text, 'service'::text])),
  CONSTRAINT need_state_check CHECK (state = ANY (ARRAY['open'::text, 'owned'::text, 'met'::text, 'declined'::text])),
  CONSTRAINT need_text_check CHECK (length(text) >= 1 AND length(text) <= 1000)
);
CREATE INDEX need_collaboration ON need USING btree (collaboration_id, created_at, id) WHERE removed_at IS NULL;
CREATE INDEX need_open ON need USING btree (tenant_id, open_since) WHERE state = 'open'::text AND removed_at IS NULL AND escalated_at IS NULL;
ALTER TABLE need OWNER TO samplan_owner;
ALTER TABLE need ENABLE ROW LEVEL SECURITY;
ALTER TABLE need FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON need TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON need TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY guard ON need AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || owner_unit_id, collaboration_id::text || owner_id] && (( SELECT app.hidden() AS hidden)))
  WITH CHECK ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || owner_unit_id, collaboration_id::text || owner_id] && (( SELECT app.hidden() AS hidden)));
CREATE POLICY guard_with_measure ON need AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden() AS hidden)) IS NULL OR measure_id IS NULL OR (EXISTS ( SELECT
   FROM measure parent
  WHERE parent.id = need.measure_id)))
  WITH CHECK ((( SELECT app.hidden() AS hidden)) IS NULL OR measure_id IS NULL OR (EXISTS ( SELECT
   FROM measure parent
  WHERE parent.id = need.measure_id)));
CREATE POLICY owner_rows ON need TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON need AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON need TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON need DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('id');
CREATE CONSTRAINT TRIGGER facts_follow AFTER INSERT OR UPDATE ON need DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.note_needs();
CREATE TRIGGER need_clock BEFORE UPDATE OF state ON need FOR EACH ROW EXECUTE FUNCTION app.need_clock();
GRANT INSERT, SELECT, UPDATE ON need TO samplan_app;
GRANT SELECT ON need TO samplan_definer;
GRANT SELECT ON need TO samplan_worker;
GRANT UPDATE (state) ON need TO samplan_definer;
GRANT UPDATE (state_since) ON need TO samplan_definer;
GRANT UPDATE (open_since) ON need TO samplan_definer;
GRANT UPDATE (told_at) ON need TO samplan_definer;
GRANT UPDATE (escalated_at) ON need TO samplan_definer;
GRANT UPDATE (owner_id) ON need TO samplan_definer;
GRANT UPDATE (owner_unit_id) ON need TO samplan_definer;
GRANT UPDATE (version) ON need TO samplan_definer;

CREATE TABLE next_of_kin (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  person_id uuid NOT NULL,
  relationship text NOT NULL,
  level text NOT NULL,
  areas text[] NOT NULL,
  valid tstzrange NOT NULL,
  kind text NOT NULL DEFAULT 'next_of_kin'::text,
  organisation text,
  closest boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  idempotency_key uuid,
  CONSTRAINT next_of_kin_pkey PRIMARY KEY (id),
  CONSTRAINT next_of_kin_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT next_of_kin_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id),
  CONSTRAINT next_of_kin_areas_check CHECK (areas <@ ARRAY['health'::text, 'mental_health'::text, 'daily_living'::text, 'housing'::text, 'work'::text, 'education'::text, 'economy'::text, 'family'::text, 'leisure'::text]),
  CONSTRAINT next_of_kin_begins CHECK (NOT lower_inf(valid)),
  CONSTRAINT next_of_kin_kind_check CHECK (kind = ANY (ARRAY['next_of_kin'::text, 'spokesperson'::text])),
  CONSTRAINT next_of_kin_level_check CHECK (level = ANY (ARRAY['read'::text, 'contribute'::text])),
  CONSTRAINT next_of_kin_organisation_check CHECK (length(organisation) <= 200),
  CONSTRAINT next_of_kin_relationship_check CHECK (length(relationship) >= 1 AND length(relationship) <= 100),
  CONSTRAINT next_of_kin_spokesperson_of CHECK ((kind = 'spokesperson'::text) = (organisation IS NOT NULL)),
  CONSTRAINT next_of_kin_valid_check CHECK (NOT isempty(valid)),
  CONSTRAINT next_of_kin_collaboration_id_person_id_valid_excl EXCLUDE USING gist (collaboration_id WITH =, person_id WITH =, valid WITH &&)
);
CREATE INDEX next_of_kin_collaboration ON next_of_kin USING btree (collaboration_id);
CREATE INDEX next_of_kin_person ON next_of_kin USING btree (person_id);
CREATE UNIQUE INDEX next_of_kin_press ON next_of_kin USING btree (collaboration_id, idempotency_key);
ALTER TABLE next_of_kin OWNER TO samplan_owner;
ALTER TABLE next_of_kin ENABLE ROW LEVEL SECURITY;
ALTER TABLE next_of_kin FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON next_of_kin TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON next_of_kin TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY emergency ON next_of_kin FOR SELECT TO samplan_app
  USING (valid @> app.now() AND (collaboration_id = ANY ((( SELECT app.emergency_circle() AS emergency_circle))::uuid[])));
CREATE POLICY owner_rows ON next_of_kin TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON next_of_kin AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON next_of_kin TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON next_of_kin DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('id');
CREATE CONSTRAINT TRIGGER circle_follows AFTER INSERT OR DELETE OR UPDATE ON next_of_kin DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.circle_rests_on();
GRANT INSERT, SELECT, UPDATE ON next_of_kin TO samplan_app;
GRANT SELECT ON next_of_kin TO samplan_definer;
GRANT SELECT ON next_of_kin TO samplan_worker;

CREATE TABLE notice (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  recipient_id uuid NOT NULL,
  kind text NOT NULL,
  collaboration_id uuid,
  about_id uuid,
  actor_id uuid,
  on_date date,
  created_at timestamp with time zone NOT NULL,
  read_at timestamp with time zone,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT notice_pkey PRIMARY KEY (id),
  CONSTRAINT notice_tenant_id_actor_id_fkey FOREIGN KEY (tenant_id, actor_id) REFERENCES person(tenant_id, id),
  CONSTRAINT notice_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT notice_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES municipality(id),
  CONSTRAINT notice_tenant_id_recipient_id_fkey FOREIGN KEY (tenant_id, recipient_id) REFERENCES person(tenant_id, id),
  CONSTRAINT notice_kind_check CHECK (kind ~ '^[a-z_]{1,60}$'::text)
);
CREATE INDEX notice_recipient ON notice USING btree (recipient_id, created_at DESC, id DESC);
CREATE INDEX notice_review ON notice USING btree (recipient_id, about_id, on_date) WHERE kind = 'review_due'::text;
CREATE INDEX notice_unread ON notice USING btree (recipient_id) WHERE read_at IS NULL;
ALTER TABLE notice OWNER TO samplan_owner;
ALTER TABLE notice ENABLE ROW LEVEL SECURITY;
ALTER TABLE notice FORCE ROW LEVEL SECURITY;
CREATE POLICY definer_rows ON notice TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY full_session ON notice AS RESTRICTIVE TO samplan_app
  USING (NOT app.narrow())
  WITH CHECK (NOT app.narrow());
CREATE POLICY guard ON notice AS RESTRICTIVE FOR SELECT TO samplan_app
  USING ((( SELECT app.hidden() AS hidden)) IS NULL OR collaboration_id IS NULL OR NOT app.notice_hidden(app.person(), collaboration_id, actor_id, about_id));
CREATE POLICY own_notices ON notice TO samplan_app
  USING (recipient_id = app.person());
CREATE POLICY owner_rows ON notice TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON notice AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON notice TO samplan_worker
  USING (true)
  WITH CHECK (true);
GRANT SELECT ON notice TO samplan_app;
GRANT INSERT, SELECT ON notice TO samplan_definer;
GRANT SELECT ON notice TO samplan_worker;
GRANT UPDATE (read_at) ON notice TO samplan_definer;
GRANT UPDATE (version) ON notice TO samplan_definer;

CREATE TABLE organisation (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  name text NOT NULL,
  type text NOT NULL,
  organisation_number text,
  valid daterange NOT NULL DEFAULT daterange(NULL::date, NULL::date),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT organisation_pkey PRIMARY KEY (id),
  CONSTRAINT organisation_number_once UNIQUE (tenant_id, organisation_number, type),
  CONSTRAINT organisation_tenant_id_id_key UNIQUE (tenant_id, id),
  CONSTRAINT organisation_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES municipality(id),
  CONSTRAINT organisation_name_check CHECK (length(name) >= 1 AND length(name) <= 200),
  CONSTRAINT organisation_number_checked CHECK (app.is_organisation_number(organisation_number)),
  CONSTRAINT organisation_type_check CHECK (type = ANY (ARRAY['municipality'::text, 'nav_state'::text, 'nav_municipal'::text, 'neighbour_municipality'::text, 'specialist_health'::text, 'private'::text, 'voluntary'::text])),
  CONSTRAINT organisation_valid_check CHECK (NOT isempty(valid))
);
ALTER TABLE organisation OWNER TO samplan_owner;
ALTER TABLE organisation ENABLE ROW LEVEL SECURITY;
ALTER TABLE organisation FORCE ROW LEVEL SECURITY;
CREATE POLICY administered ON organisation TO samplan_app
  USING (( SELECT app.has_unit_role('administrator'::text) AS has_unit_role))
  WITH CHECK (( SELECT app.has_unit_role('administrator'::text) AS has_unit_role));
CREATE POLICY definer_rows ON organisation TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY directory ON organisation FOR SELECT TO samplan_app
  USING (true);
CREATE POLICY owner_rows ON organisation TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON organisation AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON organisation TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE TRIGGER kept AFTER INSERT OR UPDATE ON organisation FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.keep_register('id');
GRANT INSERT, SELECT, UPDATE ON organisation TO samplan_app;
GRANT SELECT ON organisation TO samplan_definer;
GRANT SELECT ON organisation TO samplan_worker;

CREATE TABLE outbox_key (
  tenant_id uuid NOT NULL,
  person_id uuid NOT NULL,
  key bytea NOT NULL,
  made_at timestamp with time zone NOT NULL,
  CONSTRAINT outbox_key_pkey PRIMARY KEY (person_id),
  CONSTRAINT outbox_key_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id),
  CONSTRAINT outbox_key_key_check CHECK (octet_length(key) = 32)
);
ALTER TABLE outbox_key OWNER TO samplan_owner;
ALTER TABLE outbox_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE outbox_key FORCE ROW LEVEL SECURITY;
CREATE POLICY definer_rows ON outbox_key TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY own_key ON outbox_key TO samplan_app
  USING (person_id = app.person())
  WITH CHECK (person_id = app.person());
CREATE POLICY owner_rows ON outbox_key TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON outbox_key AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON outbox_key TO samplan_worker
  USING (true)
  WITH CHECK (true);
GRANT INSERT, SELECT ON outbox_key TO samplan_app;
GRANT SELECT ON outbox_key TO samplan_definer;
GRANT SELECT ON outbox_key TO samplan_worker;

CREATE TABLE parental_responsibility (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  person_id uuid NOT NULL,
  recorded_by uuid NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  valid tstzrange NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT parental_responsibility_pkey PRIMARY KEY (id),
  CONSTRAINT parental_responsibility_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT parental_responsibility_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id),
  CONSTRAINT parental_responsibility_tenant_id_recorded_by_fkey FOREIGN KEY (tenant_id, recorded_by) REFERENCES person(tenant_id, id),
  CONSTRAINT parental_responsibility_valid_check CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
  CONSTRAINT parental_responsibility_once EXCLUDE USING gist (collaboration_id WITH =, person_id WITH =, valid WITH &&)
);
CREATE INDEX parental_responsibility_collaboration ON parental_responsibility USING btree (collaboration_id);
CREATE INDEX parental_responsibility_person ON parental_responsibility USING btree (person_id);
ALTER TABLE parental_responsibility OWNER TO samplan_owner;
ALTER TABLE parental_responsibility ENABLE ROW LEVEL SECURITY;
ALTER TABLE parental_responsibility FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON parental_responsibility TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON parental_responsibility TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY owner_rows ON parental_responsibility TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON parental_responsibility AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON parental_responsibility TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON parental_responsibility DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('id');
CREATE CONSTRAINT TRIGGER circle_follows AFTER INSERT OR DELETE OR UPDATE ON parental_responsibility DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.circle_rests_on();
GRANT INSERT, SELECT, UPDATE ON parental_responsibility TO samplan_app;
GRANT SELECT ON parental_responsibility TO samplan_definer;
GRANT SELECT ON parental_responsibility TO samplan_worker;

CREATE TABLE pending_login (
  state_hash bytea NOT NULL,
  browser_hash bytea NOT NULL,
  provider text NOT NULL,
  sealed bytea NOT NULL,
  begun_at timestamp with time zone NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  CONSTRAINT pending_login_pkey PRIMARY KEY (state_hash)
);
CREATE INDEX pending_login_expiry ON pending_login USING btree (expires_at);
ALTER TABLE pending_login OWNER TO samplan_owner;
ALTER TABLE pending_login ENABLE ROW LEVEL SECURITY;
ALTER TABLE pending_login FORCE ROW LEVEL SECURITY;
CREATE POLICY definer_rows ON pending_login TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY owner_rows ON pending_login TO samplan_owner
  USING (true)
  WITH CHECK (true);
GRANT DELETE, INSERT, SELECT ON pending_login TO samplan_definer;

CREATE TABLE person (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  login_id uuid,
  kind text NOT NULL,
  given_name text NOT NULL,
  family_name text NOT NULL,
  profession text,
  work_phone text,
  born_on date,
  expected_on date,
  address_protection text NOT NULL DEFAULT 'none'::text,
  CONSTRAINT person_pkey PRIMARY KEY (id),
  CONSTRAINT person_tenant_id_id_key UNIQUE (tenant_id, id),
  CONSTRAINT person_tenant_id_id_kind_key UNIQUE (tenant_id, id, kind),
  CONSTRAINT person_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(id),
  CONSTRAINT person_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES municipality(id),
  CONSTRAINT person_address_protection_check CHECK (address_protection = ANY (ARRAY['none'::text, 'confidential'::text, 'strictly_confidential'::text])),
  CONSTRAINT person_born_or_expected CHECK (num_nonnulls(born_on, expected_on) <= 1),
  CONSTRAINT person_check CHECK (kind = 'professional'::text OR profession IS NULL AND work_phone IS NULL),
  CONSTRAINT person_kind_check CHECK (kind = ANY (ARRAY['citizen'::text, 'professional'::text]))
);
CREATE INDEX person_login ON person USING btree (login_id);
ALTER TABLE person OWNER TO samplan_owner;
ALTER TABLE person ENABLE ROW LEVEL SECURITY;
ALTER TABLE person FORCE ROW LEVEL SECURITY;
CREATE POLICY administered_added ON person FOR INSERT TO samplan_app
  WITH CHECK (kind = 'professional'::text AND ( SELECT app.has_unit_role('administrator'::text) AS has_unit_role));
CREATE POLICY administered_changed ON person FOR UPDATE TO samplan_app
  USING (kind = 'professional'::text AND (( SELECT app.has_unit_role('administrator'::text) AS has_unit_role) OR app.leads_person(id)))
  WITH CHECK (kind = 'professional'::text AND (( SELECT app.has_unit_role('administrator'::text) AS has_unit_role) OR app.leads_person(id)));
CREATE POLICY administered_only ON person AS RESTRICTIVE FOR UPDATE TO samplan_app
  USING (kind = 'professional'::text AND (( SELECT app.has_unit_role('administrator'::text) AS has_unit_role) OR app.leads_person(id)))
  WITH CHECK (kind = 'professional'::text AND (( SELECT app.has_unit_role('administrator'::text) AS has_unit_role) OR app.leads_person(id)));
CREATE POLICY asked_people ON person FOR SELECT TO samplan_app
  USING (id = ANY ((( SELECT app.asked_people() AS asked_people))::uuid[]));
CREATE POLICY asks_me ON person FOR SELECT TO samplan_app
  USING (id = ANY ((( SELECT app.log_question_people() AS log_question_people))::uuid[]));
CREATE POLICY coordinated_people ON person FOR SELECT TO samplan_app
  USING (( SELECT app.has_unit_role('coordinating'::text) AS has_unit_role) AND (EXISTS ( SELECT
   FROM collaboration_facts f
  WHERE f.owner_id = person.id AND f.state <> 'closed'::text)));
CREATE POLICY definer_rows ON person TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY emergency ON person FOR SELECT TO samplan_app
  USING (id = ANY ((( SELECT app.emergency_people() AS emergency_people))::uuid[]));
CREATE POLICY guard ON person AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden_names() AS hidden_names)) IS NULL OR NOT ARRAY[id] && (( SELECT app.hidden_names() AS hidden_names)))
  WITH CHECK ((( SELECT app.hidden_names() AS hidden_names)) IS NULL OR NOT ARRAY[id] && (( SELECT app.hidden_names() AS hidden_names)));
CREATE POLICY known_people ON person FOR SELECT TO samplan_app
  USING (kind = 'professional'::text OR id = app.person() OR (id = ANY ((( SELECT app.circle_people() AS circle_people))::uuid[])));
CREATE POLICY linked_people ON person TO samplan_app
  USING (id = ANY ((( SELECT app.linked_people() AS linked_people))::uuid[]));
CREATE POLICY owner_rows ON person TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON person AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON person TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER circles_follow AFTER UPDATE OF born_on, expected_on ON person DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.circles_rest_on();
CREATE TRIGGER gets_log_reference AFTER INSERT ON person FOR EACH ROW WHEN (new.kind = 'citizen'::text) EXECUTE FUNCTION app.give_log_reference();
GRANT INSERT, SELECT ON person TO samplan_app;
GRANT INSERT, SELECT ON person TO samplan_definer;
GRANT SELECT ON person TO samplan_worker;
GRANT UPDATE (login_id) ON person TO samplan_definer;
GRANT UPDATE (given_name) ON person TO samplan_app;
GRANT UPDATE (given_name) ON person TO samplan_definer;
GRANT UPDATE (family_name) ON person TO samplan_app;
GRANT UPDATE (family_name) ON person TO samplan_definer;
GRANT UPDATE (profession) ON person TO samplan_app;
GRANT UPDATE (work_phone) ON person TO samplan_app;
GRANT UPDATE (born_on) ON person TO samplan_definer;
GRANT UPDATE (expected_on) ON person TO samplan_definer;
GRANT UPDATE (address_protection) ON person TO samplan_definer;

CREATE TABLE personal_link (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  person_id uuid NOT NULL,
  purpose text NOT NULL,
  about_id uuid,
  token_hash bytea NOT NULL,
  created_by uuid NOT NULL,
  created_at timestamp with time zone NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  used_at timestamp with time zone,
  used_by uuid,
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT personal_link_pkey PRIMARY KEY (id),
  CONSTRAINT personal_link_tenant_id_collaboration_id_id_key UNIQUE (tenant_id, collaboration_id, id),
  CONSTRAINT personal_link_token_hash_key UNIQUE (token_hash),
  CONSTRAINT personal_link_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT personal_link_tenant_id_created_by_fkey FOREIGN KEY (tenant_id, created_by) REFERENCES person(tenant_id, id),
  CONSTRAINT personal_link_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id),
  CONSTRAINT personal_link_tenant_id_withdrawn_by_fkey FOREIGN KEY (tenant_id, withdrawn_by) REFERENCES person(tenant_id, id),
  CONSTRAINT personal_link_used_by_fkey FOREIGN KEY (used_by) REFERENCES login(id),
  CONSTRAINT personal_link_lasts CHECK (expires_at > created_at),
  CONSTRAINT personal_link_purpose_check CHECK (purpose = ANY (ARRAY['owner'::text, 'guardian'::text, 'relative'::text, 'team'::text])),
  CONSTRAINT personal_link_token_hash_check CHECK (length(token_hash) = 32),
  CONSTRAINT personal_link_used_by_a_login CHECK ((used_at IS NULL) = (used_by IS NULL)),
  CONSTRAINT personal_link_withdrawn_by_somebody CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
);
CREATE INDEX personal_link_collaboration ON personal_link USING btree (collaboration_id, created_at DESC, id DESC);
CREATE INDEX personal_link_person ON personal_link USING btree (person_id);
ALTER TABLE personal_link OWNER TO samplan_owner;
ALTER TABLE personal_link ENABLE ROW LEVEL SECURITY;
ALTER TABLE personal_link FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON personal_link TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY coordinator_only ON personal_link AS RESTRICTIVE TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle_as(ARRAY['coordinator'::text]) AS circle_as))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle_as(ARRAY['coordinator'::text]) AS circle_as))::uuid[]));
CREATE POLICY definer_rows ON personal_link TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY owner_rows ON personal_link TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON personal_link AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON personal_link TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON personal_link DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('id');
GRANT SELECT ON personal_link TO samplan_app;
GRANT INSERT, SELECT, UPDATE ON personal_link TO samplan_definer;
GRANT SELECT ON personal_link TO samplan_worker;
GRANT UPDATE (withdrawn_at) ON personal_link TO samplan_app;
GRANT UPDATE (withdrawn_by) ON personal_link TO samplan_app;
GRANT UPDATE (version) ON personal_link TO samplan_app;

CREATE TABLE plan_refusal (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  about text NOT NULL,
  grounds text NOT NULL,
  decided_on date NOT NULL,
  appeal_by date NOT NULL,
  appeal_body text NOT NULL,
  status text NOT NULL,
  appealed_on date,
  settled_on date,
  recorded_by uuid NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT plan_refusal_pkey PRIMARY KEY (id),
  CONSTRAINT plan_refusal_tenant_id_collaboration_id_id_key UNIQUE (tenant_id, collaboration_id, id),
  CONSTRAINT plan_refusal_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT plan_refusal_tenant_id_recorded_by_fkey FOREIGN KEY (tenant_id, recorded_by) REFERENCES person(tenant_id, id),
  CONSTRAINT plan_refusal_about_check CHECK (about = ANY (ARRAY['plan'::text, 'coordinator'::text])),
  CONSTRAINT plan_refusal_appeal_after CHECK (appeal_by >= decided_on),
  CONSTRAINT plan_refusal_appeal_body_check CHECK (length(appeal_body) >= 1 AND length(appeal_body) <= 200),
  CONSTRAINT plan_refusal_appealed CHECK (status <> 'appealed'::text OR appealed_on IS NOT NULL),
  CONSTRAINT plan_refusal_grounds_check CHECK (length(grounds) >= 1 AND length(grounds) <= 10000),
  CONSTRAINT plan_refusal_settled CHECK ((status = ANY (ARRAY['upheld'::text, 'changed'::text])) = (settled_on IS NOT NULL)),
  CONSTRAINT plan_refusal_status_check CHECK (status = ANY (ARRAY['standing'::text, 'appealed'::text, 'upheld'::text, 'changed'::text]))
);
CREATE INDEX plan_refusal_collaboration ON plan_refusal USING btree (collaboration_id, decided_on DESC, id);
CREATE INDEX plan_refusal_of_unit ON plan_refusal USING btree (tenant_id, (settled_on IS NULL) DESC, id DESC) WHERE about = 'coordinator'::text;
CREATE UNIQUE INDEX plan_refusal_one ON plan_refusal USING btree (collaboration_id, about) WHERE status = ANY (ARRAY['standing'::text, 'appealed'::text]);
ALTER TABLE plan_refusal OWNER TO samplan_owner;
ALTER TABLE plan_refusal ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_refusal FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON plan_refusal TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY coordinating ON plan_refusal TO samplan_app
  USING (about = 'coordinator'::text AND ( SELECT app.has_unit_role('coordinating'::text) AS has_unit_role))
  WITH CHECK (about = 'coordinator'::text AND ( SELECT app.has_unit_role('coordinating'::text) AS has_unit_role));
CREATE POLICY definer_rows ON plan_refusal TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY owner_rows ON plan_refusal TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY said_by ON plan_refusal AS RESTRICTIVE FOR INSERT TO samplan_app
  WITH CHECK (recorded_by = app.person() AND
CASE about
    WHEN 'plan'::text THEN collaboration_id = ANY ((( SELECT app.circle_as(ARRAY['coordinator'::text]) AS circle_as))::uuid[])
    ELSE ( SELECT app.has_unit_role('coordinating'::text) AS has_unit_role) AND (EXISTS ( SELECT
       FROM collaboration_facts f
      WHERE f.collaboration_id = plan_refusal.collaboration_id AND f.coordinator_id IS NULL AND f.state <> 'closed'::text))
END);
CREATE POLICY tenant ON plan_refusal AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY told_to_few ON plan_refusal AS RESTRICTIVE TO samplan_app
  USING ((collaboration_id = ANY ((( SELECT app.circle_as(ARRAY['owner'::text, 'guardian'::text, 'parent'::text, 'coordinator'::text]) AS circle_as))::uuid[])) OR about = 'coordinator'::text AND ( SELECT app.has_unit_role('coordinating'::text) AS has_unit_role))
  WITH CHECK ((collaboration_id = ANY ((( SELECT app.circle_as(ARRAY['owner'::text, 'guardian'::text, 'parent'::text, 'coordinator'::text]) AS circle_as))::uuid[])) OR about = 'coordinator'::text AND ( SELECT app.has_unit_role('coordinating'::text) AS has_unit_role));
CREATE POLICY worker_rows ON plan_refusal TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON plan_refusal DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('id');
GRANT INSERT, SELECT ON plan_refusal TO samplan_app;
GRANT SELECT ON plan_refusal TO samplan_definer;
GRANT SELECT ON plan_refusal TO samplan_worker;
GRANT UPDATE (status) ON plan_refusal TO samplan_app;
GRANT UPDATE (appealed_on) ON plan_refusal TO samplan_app;
GRANT UPDATE (settled_on) ON plan_refusal TO samplan_app;
GRANT UPDATE (version) ON plan_refusal TO samplan_app;

CREATE TABLE plan_setting (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  active_months integer NOT NULL,
  escalation_days integer NOT NULL,
  review_months integer NOT NULL,
  appeal_weeks integer NOT NULL,
  appeal_body text NOT NULL,
  set_by uuid NOT NULL,
  set_at timestamp with time zone NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT plan_setting_pkey PRIMARY KEY (id),
  CONSTRAINT plan_setting_one UNIQUE (tenant_id),
  CONSTRAINT plan_setting_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES municipality(id),
  CONSTRAINT plan_setting_tenant_id_set_by_fkey FOREIGN KEY (tenant_id, set_by) REFERENCES person(tenant_id, id),
  CONSTRAINT plan_setting_active_months_check CHECK (active_months >= 1 AND active_months <= 24),
  CONSTRAINT plan_setting_appeal_body_check CHECK (length(appeal_body) >= 1 AND length(appeal_body) <= 200),
  CONSTRAINT plan_setting_appeal_weeks_check CHECK (appeal_weeks >= 1 AND appeal_weeks <= 12),
  CONSTRAINT plan_setting_escalation_days_check CHECK (escalation_days >= 1 AND escalation_days <= 90),
  CONSTRAINT plan_setting_review_months_check CHECK (review_months >= 1 AND review_months <= 24)
);
ALTER TABLE plan_setting OWNER TO samplan_owner;
ALTER TABLE plan_setting ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_setting FORCE ROW LEVEL SECURITY;
CREATE POLICY changed_by_administrator ON plan_setting FOR UPDATE TO samplan_app
  USING (( SELECT app.has_unit_role('administrator'::text) AS has_unit_role))
  WITH CHECK (( SELECT app.has_unit_role('administrator'::text) AS has_unit_role));
CREATE POLICY definer_rows ON plan_setting TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY known_to_all ON plan_setting FOR SELECT TO samplan_app
  USING (true);
CREATE POLICY owner_rows ON plan_setting TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY set_by_administrator ON plan_setting FOR INSERT TO samplan_app
  WITH CHECK (( SELECT app.has_unit_role('administrator'::text) AS has_unit_role));
CREATE POLICY tenant ON plan_setting AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON plan_setting TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON plan_setting DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('id');
GRANT INSERT, SELECT, UPDATE ON plan_setting TO samplan_app;
GRANT SELECT ON plan_setting TO samplan_definer;
GRANT SELECT ON plan_setting TO samplan_worker;

CREATE TABLE plan_template (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  shipped_key text,
  retired_at timestamp with time zone,
  set_by uuid NOT NULL,
  set_at timestamp with time zone NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT plan_template_pkey PRIMARY KEY (id),
  CONSTRAINT plan_template_tenant_id_id_key UNIQUE (tenant_id, id),
  CONSTRAINT plan_template_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES municipality(id),
  CONSTRAINT plan_template_tenant_id_set_by_fkey FOREIGN KEY (tenant_id, set_by) REFERENCES person(tenant_id, id),
  CONSTRAINT plan_template_shipped_key_check CHECK (length(shipped_key) >= 1 AND length(shipped_key) <= 40)
);
CREATE UNIQUE INDEX plan_template_shipped ON plan_template USING btree (tenant_id, shipped_key) WHERE shipped_key IS NOT NULL;
ALTER TABLE plan_template OWNER TO samplan_owner;
ALTER TABLE plan_template ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_template FORCE ROW LEVEL SECURITY;
CREATE POLICY changed_by_few ON plan_template FOR UPDATE TO samplan_app
  USING (( SELECT app.has_unit_role('administrator'::text) AS has_unit_role) OR ( SELECT app.has_unit_role('coordinating'::text) AS has_unit_role))
  WITH CHECK (( SELECT app.has_unit_role('administrator'::text) AS has_unit_role) OR ( SELECT app.has_unit_role('coordinating'::text) AS has_unit_role));
CREATE POLICY definer_rows ON plan_template TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY kept_by_few ON plan_template FOR INSERT TO samplan_app
  WITH CHECK (( SELECT app.has_unit_role('administrator'::text) AS has_unit_role) OR ( SELECT app.has_unit_role('coordinating'::text) AS has_unit_role));
CREATE POLICY known_to_all ON plan_template FOR SELECT TO samplan_app
  USING (true);
CREATE POLICY owner_rows ON plan_template TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON plan_template AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON plan_template TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON plan_template DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('id');
GRANT INSERT, SELECT, UPDATE ON plan_template TO samplan_app;
GRANT SELECT ON plan_template TO samplan_definer;
GRANT SELECT ON plan_template TO samplan_worker;

CREATE TABLE plan_template_version (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  template_id uuid NOT NULL,
  number integer NOT NULL,
  content jsonb NOT NULL,
  set_by uuid NOT NULL,
  set_at timestamp with time zone NOT NULL,
  CONSTRAINT plan_template_version_pkey PRIMARY KEY (id),
  CONSTRAINT plan_template_version_number UNIQUE (template_id, number),
  CONSTRAINT plan_template_version_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES municipality(id),
  CONSTRAINT plan_template_version_tenant_id_set_by_fkey FOREIGN KEY (tenant_id, set_by) REFERENCES person(tenant_id, id),
  CONSTRAINT plan_template_version_tenant_id_template_id_fkey FOREIGN KEY (tenant_id, template_id) REFERENCES plan_template(tenant_id, id),
  CONSTRAINT plan_template_version_content_check CHECK (jsonb_typeof(content) = 'object'::text AND length(content::text) <= 200000),
  CONSTRAINT plan_template_version_number_check CHECK (number > 0)
);
ALTER TABLE plan_template_version OWNER TO samplan_owner;
ALTER TABLE plan_template_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_template_version FORCE ROW LEVEL SECURITY;
CREATE POLICY definer_rows ON plan_template_version TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY kept_by_few ON plan_template_version FOR INSERT TO samplan_app
  WITH CHECK (( SELECT app.has_unit_role('administrator'::text) AS has_unit_role) OR ( SELECT app.has_unit_role('coordinating'::text) AS has_unit_role));
CREATE POLICY known_to_all ON plan_template_version FOR SELECT TO samplan_app
  USING (true);
CREATE POLICY owner_rows ON plan_template_version TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON plan_template_version AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON plan_template_version TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON plan_template_version DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('template_id');
GRANT INSERT, SELECT ON plan_template_version TO samplan_app;
GRANT SELECT ON plan_template_version TO samplan_definer;
GRANT SELECT ON plan_template_version TO samplan_worker;

CREATE TABLE professional_plan (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  life_area text NOT NULL,
  kind text NOT NULL,
  title text NOT NULL,
  unit_id uuid,
  kept_where text,
  revise_on date,
  created_by uuid NOT NULL,
  created_at timestamp with time zone NOT NULL,
  removed_at timestamp with time zone,
  removed_by uuid,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT professional_plan_pkey PRIMARY KEY (id),
  CONSTRAINT professional_plan_tenant_id_collaboration_id_id_key UNIQUE (tenant_id, collaboration_id, id),
  CONSTRAINT professional_plan_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT professional_plan_tenant_id_created_by_fkey FOREIGN KEY (tenant_id, created_by) REFERENCES person(tenant_id, id),
  CONSTRAINT professional_plan_tenant_id_removed_by_fkey FOREIGN KEY (tenant_id, removed_by) REFERENCES person(tenant_id, id),
  CONSTRAINT professional_plan_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id),
  CONSTRAINT professional_plan_check CHECK ((removed_at IS NULL) = (removed_by IS NULL)),
  CONSTRAINT professional_plan_kept_where_check CHECK (length(kept_where) >= 1 AND length(kept_where) <= 300),
  CONSTRAINT professional_plan_kind_check CHECK (kind = ANY (ARRAY['treatment'::text, 'school'::text, 'activity'::text, 'rehabilitation'::text, 'care'::text, 'crisis'::text, 'other'::text])),
  CONSTRAINT professional_plan_life_area_check CHECK (life_area = ANY (ARRAY['common'::text, 'health'::text, 'mental_health'::text, 'daily_living'::text, 'housing'::text, 'work'::text, 'education'::text, 'economy'::text, 'family'::text, 'leisure'::text])),
  CONSTRAINT professional_plan_title_check CHECK (length(title) >= 1 AND length(title) <= 200)
);
CREATE INDEX professional_plan_collaboration ON professional_plan USING btree (collaboration_id, created_at, id) WHERE removed_at IS NULL;
ALTER TABLE professional_plan OWNER TO samplan_owner;
ALTER TABLE professional_plan ENABLE ROW LEVEL SECURITY;
ALTER TABLE professional_plan FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON professional_plan TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON professional_plan TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY guard ON professional_plan AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || unit_id] && (( SELECT app.hidden() AS hidden)))
  WITH CHECK ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || unit_id] && (( SELECT app.hidden() AS hidden)));
CREATE POLICY owner_rows ON professional_plan TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON professional_plan AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON professional_plan TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON professional_plan DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('id');
GRANT INSERT, SELECT, UPDATE ON professional_plan TO samplan_app;
GRANT SELECT ON professional_plan TO samplan_definer;
GRANT SELECT ON professional_plan TO samplan_worker;

CREATE TABLE register_change (
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  tenant_id uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  actor_id uuid,
  entity text NOT NULL,
  entity_id uuid NOT NULL,
  unit_id uuid,
  before jsonb,
  after jsonb NOT NULL,
  correlation_id text,
  CONSTRAINT register_change_pkey PRIMARY KEY (id),
  CONSTRAINT register_change_tenant_id_actor_id_fkey FOREIGN KEY (tenant_id, actor_id) REFERENCES person(tenant_id, id),
  CONSTRAINT register_change_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES municipality(id)
);
CREATE INDEX register_change_unit ON register_change USING btree (unit_id, id DESC);
ALTER TABLE register_change OWNER TO samplan_owner;
ALTER TABLE register_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE register_change FORCE ROW LEVEL SECURITY;
CREATE POLICY administrators ON register_change FOR SELECT TO samplan_app
  USING (( SELECT app.has_unit_role('administrator'::text) AS has_unit_role));
CREATE POLICY definer_rows ON register_change TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY owner_rows ON register_change TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON register_change AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON register_change TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE TRIGGER register_change_is_history BEFORE DELETE OR UPDATE ON register_change FOR EACH ROW EXECUTE FUNCTION app.refuse();
CREATE TRIGGER register_change_is_kept BEFORE TRUNCATE ON register_change FOR EACH STATEMENT EXECUTE FUNCTION app.refuse();
GRANT SELECT ON register_change TO samplan_app;
GRANT INSERT, SELECT ON register_change TO samplan_definer;
GRANT SELECT ON register_change TO samplan_worker;

CREATE TABLE rehab_activity (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  life_area text NOT NULL,
  course_id uuid NOT NULL,
  what text NOT NULL,
  how_often text,
  who text,
  start_rating smallint,
  start_by uuid,
  end_rating smallint,
  end_by uuid,
  created_by uuid NOT NULL,
  created_at timestamp with time zone NOT NULL,
  removed_at timestamp with time zone,
  removed_by uuid,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT rehab_activity_pkey PRIMARY KEY (id),
  CONSTRAINT rehab_activity_tenant_id_collaboration_id_id_key UNIQUE (tenant_id, collaboration_id, id),
  CONSTRAINT rehab_activity_tenant_id_collaboration_id_course_id_fkey FOREIGN KEY (tenant_id, collaboration_id, course_id) REFERENCES rehab_course(tenant_id, collaboration_id, id),
  CONSTRAINT rehab_activity_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT rehab_activity_tenant_id_created_by_fkey FOREIGN KEY (tenant_id, created_by) REFERENCES person(tenant_id, id),
  CONSTRAINT rehab_activity_tenant_id_end_by_fkey FOREIGN KEY (tenant_id, end_by) REFERENCES person(tenant_id, id),
  CONSTRAINT rehab_activity_tenant_id_removed_by_fkey FOREIGN KEY (tenant_id, removed_by) REFERENCES person(tenant_id, id),
  CONSTRAINT rehab_activity_tenant_id_start_by_fkey FOREIGN KEY (tenant_id, start_by) REFERENCES person(tenant_id, id),
  CONSTRAINT rehab_activity_check CHECK ((removed_at IS NULL) = (removed_by IS NULL)),
  CONSTRAINT rehab_activity_end_by_somebody CHECK ((end_rating IS NULL) = (end_by IS NULL)),
  CONSTRAINT rehab_activity_end_rating_check CHECK (end_rating >= 1 AND end_rating <= 10),
  CONSTRAINT rehab_activity_how_often_check CHECK (length(how_often) >= 1 AND length(how_often) <= 300),
  CONSTRAINT rehab_activity_life_area_check CHECK (life_area = ANY (ARRAY['common'::text, 'health'::text, 'mental_health'::text, 'daily_living'::text, 'housing'::text, 'work'::text, 'education'::text, 'economy'::text, 'family'::text, 'leisure'::text])),
  CONSTRAINT rehab_activity_start_by_somebody CHECK ((start_rating IS NULL) = (start_by IS NULL)),
  CONSTRAINT rehab_activity_start_rating_check CHECK (start_rating >= 1 AND start_rating <= 10),
  CONSTRAINT rehab_activity_what_check CHECK (length(what) >= 1 AND length(what) <= 200),
  CONSTRAINT rehab_activity_who_check CHECK (length(who) >= 1 AND length(who) <= 200)
);
CREATE INDEX rehab_activity_collaboration ON rehab_activity USING btree (collaboration_id, created_at, id) WHERE removed_at IS NULL;
ALTER TABLE rehab_activity OWNER TO samplan_owner;
ALTER TABLE rehab_activity ENABLE ROW LEVEL SECURITY;
ALTER TABLE rehab_activity FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON rehab_activity TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON rehab_activity TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY owner_rows ON rehab_activity TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON rehab_activity AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON rehab_activity TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON rehab_activity DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('id');
CREATE TRIGGER keep_activity_rating BEFORE UPDATE ON rehab_activity FOR EACH ROW WHEN (old.start_rating IS DISTINCT FROM new.start_rating OR old.end_rating IS DISTINCT FROM new.end_rating) EXECUTE FUNCTION app.keep_activity_rating();
GRANT INSERT, SELECT, UPDATE ON rehab_activity TO samplan_app;
GRANT SELECT ON rehab_activity TO samplan_definer;
GRANT SELECT ON rehab_activity TO samplan_worker;

CREATE TABLE rehab_course (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  life_area text NOT NULL,
  goal_id uuid NOT NULL,
  purpose text NOT NULL,
  from_date date NOT NULL,
  until_date date NOT NULL,
  intensity text,
  created_by uuid NOT NULL,
  created_at timestamp with time zone NOT NULL,
  removed_at timestamp with time zone,
  removed_by uuid,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT rehab_course_pkey PRIMARY KEY (id),
  CONSTRAINT rehab_course_tenant_id_collaboration_id_id_key UNIQUE (tenant_id, collaboration_id, id),
  CONSTRAINT rehab_course_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT rehab_course_tenant_id_collaboration_id_goal_id_fkey FOREIGN KEY (tenant_id, collaboration_id, goal_id) REFERENCES goal(tenant_id, collaboration_id, id),
  CONSTRAINT rehab_course_tenant_id_created_by_fkey FOREIGN KEY (tenant_id, created_by) REFERENCES person(tenant_id, id),
  CONSTRAINT rehab_course_tenant_id_removed_by_fkey FOREIGN KEY (tenant_id, removed_by) REFERENCES person(tenant_id, id),
  CONSTRAINT rehab_course_check CHECK ((removed_at IS NULL) = (removed_by IS NULL)),
  CONSTRAINT rehab_course_ends_after CHECK (until_date >= from_date),
  CONSTRAINT rehab_course_intensity_check CHECK (length(intensity) >= 1 AND length(intensity) <= 300),
  CONSTRAINT rehab_course_life_area_check CHECK (life_area = ANY (ARRAY['common'::text, 'health'::text, 'mental_health'::text, 'daily_living'::text, 'housing'::text, 'work'::text, 'education'::text, 'economy'::text, 'family'::text, 'leisure'::text])),
  CONSTRAINT rehab_course_purpose_check CHECK (length(purpose) >= 1 AND length(purpose) <= 300)
);
CREATE INDEX rehab_course_collaboration ON rehab_course USING btree (collaboration_id, created_at, id) WHERE removed_at IS NULL;
ALTER TABLE rehab_course OWNER TO samplan_owner;
ALTER TABLE rehab_course ENABLE ROW LEVEL SECURITY;
ALTER TABLE rehab_course FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON rehab_course TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON rehab_course TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY owner_rows ON rehab_course TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON rehab_course AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON rehab_course TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON rehab_course DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('id');
GRANT INSERT, SELECT, UPDATE ON rehab_course TO samplan_app;
GRANT SELECT ON rehab_course TO samplan_definer;
GRANT SELECT ON rehab_course TO samplan_worker;

CREATE TABLE schema_migration (
  id integer NOT NULL DEFAULT nextval('schema_migration_id_seq'::regclass),
  "timestamp" bigint NOT NULL,
  name character varying NOT NULL,
  CONSTRAINT "PK_0edff5015b71cc0389ae0f4b9a1" PRIMARY KEY (id)
);
ALTER TABLE schema_migration OWNER TO samplan_owner;

CREATE TABLE sent_once (
  tenant_id uuid NOT NULL,
  person_id uuid NOT NULL,
  key uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  tx xid8 DEFAULT pg_current_xact_id(),
  CONSTRAINT sent_once_pkey PRIMARY KEY (person_id, key),
  CONSTRAINT sent_once_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id)
);
CREATE INDEX sent_once_at ON sent_once USING btree (at);
ALTER TABLE sent_once OWNER TO samplan_owner;
ALTER TABLE sent_once ENABLE ROW LEVEL SECURITY;
ALTER TABLE sent_once FORCE ROW LEVEL SECURITY;
CREATE POLICY definer_rows ON sent_once TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY own_sending ON sent_once TO samplan_app
  USING (person_id = app.person())
  WITH CHECK (person_id = app.person());
CREATE POLICY owner_rows ON sent_once TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON sent_once AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON sent_once TO samplan_worker
  USING (true)
  WITH CHECK (true);
GRANT INSERT, SELECT ON sent_once TO samplan_app;
GRANT DELETE, SELECT ON sent_once TO samplan_definer;
GRANT SELECT ON sent_once TO samplan_worker;

CREATE TABLE service_offer (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  life_area text NOT NULL,
  unit_id uuid,
  wish text NOT NULL,
  answer text NOT NULL,
  reason text,
  created_by uuid NOT NULL,
  created_at timestamp with time zone NOT NULL,
  removed_at timestamp with time zone,
  removed_by uuid,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT service_offer_pkey PRIMARY KEY (id),
  CONSTRAINT service_offer_tenant_id_collaboration_id_id_key UNIQUE (tenant_id, collaboration_id, id),
  CONSTRAINT service_offer_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT service_offer_tenant_id_created_by_fkey FOREIGN KEY (tenant_id, created_by) REFERENCES person(tenant_id, id),
  CONSTRAINT service_offer_tenant_id_removed_by_fkey FOREIGN KEY (tenant_id, removed_by) REFERENCES person(tenant_id, id),
  CONSTRAINT service_offer_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id),
  CONSTRAINT service_offer_answer_check CHECK (answer = ANY (ARRAY['can'::text, 'partly'::text, 'cannot'::text])),
  CONSTRAINT service_offer_check CHECK ((removed_at IS NULL) = (removed_by IS NULL)),
  CONSTRAINT service_offer_life_area_check CHECK (life_area = ANY (ARRAY['common'::text, 'health'::text, 'mental_health'::text, 'daily_living'::text, 'housing'::text, 'work'::text, 'education'::text, 'economy'::text, 'family'::text, 'leisure'::text])),
  CONSTRAINT service_offer_no_with_reason CHECK (answer = 'can'::text OR reason IS NOT NULL),
  CONSTRAINT service_offer_reason_check CHECK (length(reason) >= 1 AND length(reason) <= 1000),
  CONSTRAINT service_offer_wish_check CHECK (length(wish) >= 1 AND length(wish) <= 300)
);
CREATE INDEX service_offer_collaboration ON service_offer USING btree (collaboration_id, created_at, id) WHERE removed_at IS NULL;
ALTER TABLE service_offer OWNER TO samplan_owner;
ALTER TABLE service_offer ENABLE ROW LEVEL SECURITY;
ALTER TABLE service_offer FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON service_offer TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON service_offer TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY guard ON service_offer AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || unit_id] && (( SELECT app.hidden() AS hidden)))
  WITH CHECK ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || unit_id] && (( SELECT app.hidden() AS hidden)));
CREATE POLICY owner_rows ON service_offer TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON service_offer AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON service_offer TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON service_offer DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('id');
GRANT INSERT, SELECT, UPDATE ON service_offer TO samplan_app;
GRANT SELECT ON service_offer TO samplan_definer;
GRANT SELECT ON service_offer TO samplan_worker;

CREATE TABLE session (
  id uuid NOT NULL,
  token_hash bytea NOT NULL,
  login_id uuid NOT NULL,
  tenant_id uuid,
  person_id uuid,
  created_at timestamp with time zone NOT NULL,
  idle_expires_at timestamp with time zone NOT NULL,
  absolute_expires_at timestamp with time zone NOT NULL,
  ended_at timestamp with time zone,
  provider text,
  browser text,
  system text,
  last_used_at timestamp with time zone,
  provider_subject text,
  provider_session text,
  sealed bytea,
  kind text NOT NULL DEFAULT 'full'::text,
  CONSTRAINT session_pkey PRIMARY KEY (id),
  CONSTRAINT session_token_hash_key UNIQUE (token_hash),
  CONSTRAINT session_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(id),
  CONSTRAINT session_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES municipality(id),
  CONSTRAINT session_check CHECK ((tenant_id IS NULL) = (person_id IS NULL)),
  CONSTRAINT session_kind_check CHECK (kind = ANY (ARRAY['full'::text, 'code'::text]))
);
CREATE INDEX session_expiry ON session USING btree (idle_expires_at);
CREATE INDEX session_login ON session USING btree (login_id);
CREATE INDEX session_provider ON session USING btree (provider_session) WHERE provider_session IS NOT NULL;
ALTER TABLE session OWNER TO samplan_owner;
ALTER TABLE session ENABLE ROW LEVEL SECURITY;
ALTER TABLE session FORCE ROW LEVEL SECURITY;
CREATE POLICY definer_rows ON session TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY owner_rows ON session TO samplan_owner
  USING (true)
  WITH CHECK (true);
GRANT DELETE, INSERT, SELECT, UPDATE ON session TO samplan_definer;

CREATE TABLE shared_text (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  kind text NOT NULL,
  subject_id uuid NOT NULL,
  seq integer NOT NULL DEFAULT 0,
  state bytea NOT NULL,
  text text NOT NULL,
  folded_seq integer NOT NULL DEFAULT 0,
  last_author_id uuid NOT NULL,
  last_at timestamp with time zone NOT NULL,
  CONSTRAINT shared_text_pkey PRIMARY KEY (id),
  CONSTRAINT shared_text_kind_subject_id_key UNIQUE (kind, subject_id),
  CONSTRAINT shared_text_tenant_id_collaboration_id_id_key UNIQUE (tenant_id, collaboration_id, id),
  CONSTRAINT shared_text_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT shared_text_tenant_id_last_author_id_fkey FOREIGN KEY (tenant_id, last_author_id) REFERENCES person(tenant_id, id),
  CONSTRAINT shared_text_check CHECK (folded_seq >= 0 AND folded_seq <= seq),
  CONSTRAINT shared_text_kind_check CHECK (kind = ANY (ARRAY['what_matters'::text, 'evaluation'::text])),
  CONSTRAINT shared_text_seq_check CHECK (seq >= 0),
  CONSTRAINT shared_text_state_check CHECK (octet_length(state) <= 1000000),
  CONSTRAINT shared_text_text_check CHECK (length(text) <= 10000)
);
CREATE INDEX shared_text_unfolded ON shared_text USING btree (tenant_id, last_at) WHERE folded_seq < seq;
ALTER TABLE shared_text OWNER TO samplan_owner;
ALTER TABLE shared_text ENABLE ROW LEVEL SECURITY;
ALTER TABLE shared_text FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON shared_text TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON shared_text TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY owner_rows ON shared_text TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON shared_text AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON shared_text TO samplan_worker
  USING (true)
  WITH CHECK (true);
GRANT INSERT, SELECT ON shared_text TO samplan_app;
GRANT SELECT ON shared_text TO samplan_definer;
GRANT SELECT ON shared_text TO samplan_worker;
GRANT UPDATE (seq) ON shared_text TO samplan_app;
GRANT UPDATE (state) ON shared_text TO samplan_app;
GRANT UPDATE (text) ON shared_text TO samplan_app;
GRANT UPDATE (folded_seq) ON shared_text TO samplan_app;
GRANT UPDATE (folded_seq) ON shared_text TO samplan_worker;
GRANT UPDATE (last_author_id) ON shared_text TO samplan_app;
GRANT UPDATE (last_at) ON shared_text TO samplan_app;

CREATE TABLE shared_text_writer (
  text_id uuid NOT NULL,
  client bigint NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  author_id uuid NOT NULL,
  CONSTRAINT shared_text_writer_pkey PRIMARY KEY (text_id, client),
  CONSTRAINT shared_text_writer_tenant_id_author_id_fkey FOREIGN KEY (tenant_id, author_id) REFERENCES person(tenant_id, id),
  CONSTRAINT shared_text_writer_tenant_id_collaboration_id_text_id_fkey FOREIGN KEY (tenant_id, collaboration_id, text_id) REFERENCES shared_text(tenant_id, collaboration_id, id),
  CONSTRAINT shared_text_writer_client_check CHECK (client >= 1000 AND client <= '4294967295'::bigint)
);
ALTER TABLE shared_text_writer OWNER TO samplan_owner;
ALTER TABLE shared_text_writer ENABLE ROW LEVEL SECURITY;
ALTER TABLE shared_text_writer FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON shared_text_writer TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON shared_text_writer TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY own_hand ON shared_text_writer AS RESTRICTIVE TO samplan_app
  USING (author_id = app.person())
  WITH CHECK (author_id = app.person());
CREATE POLICY owner_rows ON shared_text_writer TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON shared_text_writer AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON shared_text_writer TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE TRIGGER writes_in_evaluation AFTER INSERT ON shared_text_writer FOR EACH ROW EXECUTE FUNCTION app.writes_in_evaluation();
GRANT INSERT, SELECT ON shared_text_writer TO samplan_app;
GRANT SELECT ON shared_text_writer TO samplan_definer;
GRANT SELECT ON shared_text_writer TO samplan_worker;

CREATE TABLE spent_logout_token (
  issuer text NOT NULL,
  jti_hash bytea NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  CONSTRAINT spent_logout_token_pkey PRIMARY KEY (issuer, jti_hash)
);
ALTER TABLE spent_logout_token OWNER TO samplan_owner;
ALTER TABLE spent_logout_token ENABLE ROW LEVEL SECURITY;
ALTER TABLE spent_logout_token FORCE ROW LEVEL SECURITY;
CREATE POLICY definer_rows ON spent_logout_token TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY owner_rows ON spent_logout_token TO samplan_owner
  USING (true)
  WITH CHECK (true);
GRANT DELETE, INSERT, SELECT ON spent_logout_token TO samplan_definer;

CREATE TABLE standing_team (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  name text NOT NULL,
  purpose text,
  valid tstzrange NOT NULL,
  version integer NOT NULL DEFAULT 1,
  closes_on date,
  waits_since timestamp with time zone,
  CONSTRAINT standing_team_pkey PRIMARY KEY (id),
  CONSTRAINT standing_team_tenant_id_id_key UNIQUE (tenant_id, id),
  CONSTRAINT standing_team_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES municipality(id),
  CONSTRAINT standing_team_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id),
  CONSTRAINT standing_team_name_check CHECK (length(name) >= 1 AND length(name) <= 200),
  CONSTRAINT standing_team_purpose_check CHECK (length(purpose) <= 1000),
  CONSTRAINT standing_team_valid_check CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
  CONSTRAINT standing_team_waits_to_close CHECK (waits_since IS NULL OR closes_on IS NOT NULL)
);
ALTER TABLE standing_team OWNER TO samplan_owner;
ALTER TABLE standing_team ENABLE ROW LEVEL SECURITY;
ALTER TABLE standing_team FORCE ROW LEVEL SECURITY;
CREATE POLICY definer_rows ON standing_team TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY directory ON standing_team FOR SELECT TO samplan_app
  USING (true);
CREATE POLICY guard ON standing_team AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden_names() AS hidden_names)) IS NULL OR NOT ARRAY[id, unit_id] && (( SELECT app.hidden_names() AS hidden_names)))
  WITH CHECK ((( SELECT app.hidden_names() AS hidden_names)) IS NULL OR NOT ARRAY[id, unit_id] && (( SELECT app.hidden_names() AS hidden_names)));
CREATE POLICY kept_by_leaders ON standing_team TO samplan_app
  USING (( SELECT app.has_unit_role('leader'::text) AS has_unit_role) OR ( SELECT app.has_unit_role('administrator'::text) AS has_unit_role))
  WITH CHECK (( SELECT app.has_unit_role('leader'::text) AS has_unit_role) OR ( SELECT app.has_unit_role('administrator'::text) AS has_unit_role));
CREATE POLICY owner_rows ON standing_team TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON standing_team AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON standing_team TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER circles_follow AFTER INSERT OR DELETE OR UPDATE ON standing_team DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.circles_rest_on();
CREATE TRIGGER kept AFTER INSERT OR UPDATE ON standing_team FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.keep_register('unit_id');
CREATE CONSTRAINT TRIGGER standing_team_leaves_nobody AFTER UPDATE OF valid ON standing_team DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.standing_team_leaves_nobody();
CREATE TRIGGER unit_is_open AFTER INSERT ON standing_team FOR EACH ROW EXECUTE FUNCTION app.unit_is_open();
GRANT INSERT, SELECT, UPDATE ON standing_team TO samplan_app;
GRANT SELECT ON standing_team TO samplan_definer;
GRANT SELECT ON standing_team TO samplan_worker;
GRANT UPDATE (valid) ON standing_team TO samplan_definer;
GRANT UPDATE (version) ON standing_team TO samplan_definer;
GRANT UPDATE (waits_since) ON standing_team TO samplan_definer;

CREATE TABLE standing_team_case (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  standing_team_id uuid NOT NULL,
  helps_with text,
  level text NOT NULL,
  areas text[] NOT NULL,
  asked_by uuid NOT NULL,
  accepted_by uuid,
  accepted_at timestamp with time zone,
  valid tstzrange NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT standing_team_case_pkey PRIMARY KEY (id),
  CONSTRAINT standing_team_case_tenant_id_accepted_by_fkey FOREIGN KEY (tenant_id, accepted_by) REFERENCES person(tenant_id, id),
  CONSTRAINT standing_team_case_tenant_id_asked_by_fkey FOREIGN KEY (tenant_id, asked_by) REFERENCES person(tenant_id, id),
  CONSTRAINT standing_team_case_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT standing_team_case_tenant_id_standing_team_id_fkey FOREIGN KEY (tenant_id, standing_team_id) REFERENCES standing_team(tenant_id, id),
  CONSTRAINT standing_team_case_areas_check CHECK (areas <@ ARRAY['health'::text, 'mental_health'::text, 'daily_living'::text, 'housing'::text, 'work'::text, 'education'::text, 'economy'::text, 'family'::text, 'leisure'::text]),
  CONSTRAINT standing_team_case_check CHECK ((accepted_by IS NULL) = (accepted_at IS NULL)),
  CONSTRAINT standing_team_case_helps_with_check CHECK (length(helps_with) <= 300),
  CONSTRAINT standing_team_case_level_check CHECK (level = ANY (ARRAY['read'::text, 'contribute'::text, 'edit_own'::text])),
  CONSTRAINT standing_team_case_valid_check CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
  CONSTRAINT standing_team_case_once EXCLUDE USING gist (collaboration_id WITH =, standing_team_id WITH =, valid WITH &&)
);
CREATE INDEX standing_team_case_team ON standing_team_case USING btree (standing_team_id);
ALTER TABLE standing_team_case OWNER TO samplan_owner;
ALTER TABLE standing_team_case ENABLE ROW LEVEL SECURITY;
ALTER TABLE standing_team_case FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON standing_team_case TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON standing_team_case TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY guard ON standing_team_case AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || standing_team_id, collaboration_id::text || accepted_by] && (( SELECT app.hidden() AS hidden)))
  WITH CHECK ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || standing_team_id, collaboration_id::text || accepted_by] && (( SELECT app.hidden() AS hidden)));
CREATE POLICY owner_rows ON standing_team_case TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON standing_team_case AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON standing_team_case TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON standing_team_case DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('id');
CREATE CONSTRAINT TRIGGER circle_follows AFTER INSERT OR DELETE OR UPDATE ON standing_team_case DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.circle_rests_on();
CREATE TRIGGER standing_team_takes_cases AFTER INSERT ON standing_team_case FOR EACH ROW EXECUTE FUNCTION app.standing_team_takes_cases();
GRANT INSERT, SELECT, UPDATE ON standing_team_case TO samplan_app;
GRANT INSERT, SELECT ON standing_team_case TO samplan_definer;
GRANT SELECT ON standing_team_case TO samplan_worker;

CREATE TABLE standing_team_member (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  standing_team_id uuid NOT NULL,
  person_id uuid NOT NULL,
  person_kind text NOT NULL DEFAULT 'professional'::text,
  role text NOT NULL,
  valid tstzrange NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT standing_team_member_pkey PRIMARY KEY (id),
  CONSTRAINT standing_team_member_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES municipality(id),
  CONSTRAINT standing_team_member_tenant_id_person_id_person_kind_fkey FOREIGN KEY (tenant_id, person_id, person_kind) REFERENCES person(tenant_id, id, kind),
  CONSTRAINT standing_team_member_tenant_id_standing_team_id_fkey FOREIGN KEY (tenant_id, standing_team_id) REFERENCES standing_team(tenant_id, id),
  CONSTRAINT standing_team_member_person_kind_check CHECK (person_kind = 'professional'::text),
  CONSTRAINT standing_team_member_role_check CHECK (role = ANY (ARRAY['lead'::text, 'member'::text])),
  CONSTRAINT standing_team_member_valid_check CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
  CONSTRAINT standing_team_member_once EXCLUDE USING gist (standing_team_id WITH =, person_id WITH =, valid WITH &&)
);
CREATE INDEX standing_team_member_person ON standing_team_member USING btree (person_id);
ALTER TABLE standing_team_member OWNER TO samplan_owner;
ALTER TABLE standing_team_member ENABLE ROW LEVEL SECURITY;
ALTER TABLE standing_team_member FORCE ROW LEVEL SECURITY;
CREATE POLICY definer_rows ON standing_team_member TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY directory ON standing_team_member FOR SELECT TO samplan_app
  USING (true);
CREATE POLICY guard ON standing_team_member AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden_names() AS hidden_names)) IS NULL OR NOT ARRAY[standing_team_id, person_id] && (( SELECT app.hidden_names() AS hidden_names)))
  WITH CHECK ((( SELECT app.hidden_names() AS hidden_names)) IS NULL OR NOT ARRAY[standing_team_id, person_id] && (( SELECT app.hidden_names() AS hidden_names)));
CREATE POLICY kept_by_leaders ON standing_team_member TO samplan_app
  USING (( SELECT app.has_unit_role('leader'::text) AS has_unit_role) OR ( SELECT app.has_unit_role('administrator'::text) AS has_unit_role))
  WITH CHECK (( SELECT app.has_unit_role('leader'::text) AS has_unit_role) OR ( SELECT app.has_unit_role('administrator'::text) AS has_unit_role));
CREATE POLICY owner_rows ON standing_team_member TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON standing_team_member AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON standing_team_member TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER circles_follow AFTER INSERT OR DELETE OR UPDATE ON standing_team_member DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.circles_rest_on();
GRANT INSERT, SELECT, UPDATE ON standing_team_member TO samplan_app;
GRANT SELECT ON standing_team_member TO samplan_definer;
GRANT SELECT ON standing_team_member TO samplan_worker;

CREATE TABLE team_charter (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  purpose text NOT NULL DEFAULT ''::text,
  shared_goal text NOT NULL DEFAULT ''::text,
  ways_of_working text NOT NULL DEFAULT ''::text,
  decides_itself text NOT NULL DEFAULT ''::text,
  edited_by uuid NOT NULL,
  edited_at timestamp with time zone NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT team_charter_pkey PRIMARY KEY (id),
  CONSTRAINT team_charter_collaboration_id_key UNIQUE (collaboration_id),
  CONSTRAINT team_charter_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT team_charter_tenant_id_edited_by_fkey FOREIGN KEY (tenant_id, edited_by) REFERENCES person(tenant_id, id),
  CONSTRAINT team_charter_decides_itself_check CHECK (length(decides_itself) <= 10000),
  CONSTRAINT team_charter_purpose_check CHECK (length(purpose) <= 10000),
  CONSTRAINT team_charter_shared_goal_check CHECK (length(shared_goal) <= 10000),
  CONSTRAINT team_charter_ways_of_working_check CHECK (length(ways_of_working) <= 10000)
);
ALTER TABLE team_charter OWNER TO samplan_owner;
ALTER TABLE team_charter ENABLE ROW LEVEL SECURITY;
ALTER TABLE team_charter FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON team_charter TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON team_charter TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY owner_rows ON team_charter TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON team_charter AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON team_charter TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON team_charter DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('id');
GRANT INSERT, SELECT, UPDATE ON team_charter TO samplan_app;
GRANT SELECT ON team_charter TO samplan_definer;
GRANT SELECT ON team_charter TO samplan_worker;

CREATE TABLE team_invitation (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  to_kind text NOT NULL,
  person_id uuid,
  unit_id uuid,
  standing_team_id uuid,
  role text NOT NULL,
  helps_with text NOT NULL,
  level text NOT NULL,
  areas text[] NOT NULL,
  measure_id uuid,
  starts_on date NOT NULL,
  ends_on date,
  state text NOT NULL,
  reason text,
  invited_by uuid NOT NULL,
  invited_at timestamp with time zone NOT NULL,
  named_by uuid,
  named_at timestamp with time zone,
  settled_by uuid,
  settled_at timestamp with time zone,
  version integer NOT NULL DEFAULT 1,
  opened_from timestamp with time zone,
  opened_areas text[],
  CONSTRAINT team_invitation_pkey PRIMARY KEY (id),
  CONSTRAINT team_invitation_tenant_id_collaboration_id_id_key UNIQUE (tenant_id, collaboration_id, id),
  CONSTRAINT team_invitation_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT team_invitation_tenant_id_collaboration_id_measure_id_fkey FOREIGN KEY (tenant_id, collaboration_id, measure_id) REFERENCES measure(tenant_id, collaboration_id, id),
  CONSTRAINT team_invitation_tenant_id_invited_by_fkey FOREIGN KEY (tenant_id, invited_by) REFERENCES person(tenant_id, id),
  CONSTRAINT team_invitation_tenant_id_named_by_fkey FOREIGN KEY (tenant_id, named_by) REFERENCES person(tenant_id, id),
  CONSTRAINT team_invitation_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id),
  CONSTRAINT team_invitation_tenant_id_settled_by_fkey FOREIGN KEY (tenant_id, settled_by) REFERENCES person(tenant_id, id),
  CONSTRAINT team_invitation_tenant_id_standing_team_id_fkey FOREIGN KEY (tenant_id, standing_team_id) REFERENCES standing_team(tenant_id, id),
  CONSTRAINT team_invitation_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id),
  CONSTRAINT team_invitation_accepted_by_somebody CHECK (state <> 'accepted'::text OR person_id IS NOT NULL OR standing_team_id IS NOT NULL),
  CONSTRAINT team_invitation_areas_check CHECK (areas <@ ARRAY['health'::text, 'mental_health'::text, 'daily_living'::text, 'housing'::text, 'work'::text, 'education'::text, 'economy'::text, 'family'::text, 'leisure'::text]),
  CONSTRAINT team_invitation_check CHECK (ends_on IS NULL OR ends_on >= starts_on),
  CONSTRAINT team_invitation_helps_with_check CHECK (length(helps_with) >= 1 AND length(helps_with) <= 300),
  CONSTRAINT team_invitation_level_check CHECK (level = ANY (ARRAY['read'::text, 'contribute'::text, 'edit_own'::text])),
  CONSTRAINT team_invitation_named_whole CHECK (num_nonnulls(named_by, named_at) = ANY (ARRAY[0, 2])),
  CONSTRAINT team_invitation_opened_areas_check CHECK (opened_areas <@ ARRAY['health'::text, 'mental_health'::text, 'daily_living'::text, 'housing'::text, 'work'::text, 'education'::text, 'economy'::text, 'family'::text, 'leisure'::text]),
  CONSTRAINT team_invitation_opened_somewhere CHECK ((opened_from IS NULL) = (opened_areas IS NULL)),
  CONSTRAINT team_invitation_opened_to_people CHECK (opened_from IS NULL OR standing_team_id IS NULL),
  CONSTRAINT team_invitation_reason_check CHECK (length(reason) >= 1 AND length(reason) <= 300),
  CONSTRAINT team_invitation_role_check CHECK (role = ANY (ARRAY['primary_contact'::text, 'member'::text])),
  CONSTRAINT team_invitation_settled_whole CHECK ((state = 'open'::text) = (num_nonnulls(settled_by, settled_at) = 0)),
  CONSTRAINT team_invitation_state_check CHECK (state = ANY (ARRAY['open'::text, 'accepted'::text, 'declined'::text, 'withdrawn'::text])),
  CONSTRAINT team_invitation_to_kind_check CHECK (to_kind = ANY (ARRAY['person'::text, 'unit'::text, 'standing_team'::text])),
  CONSTRAINT team_invitation_to_somebody CHECK (
CASE to_kind
    WHEN 'person'::text THEN person_id IS NOT NULL AND standing_team_id IS NULL
    WHEN 'unit'::text THEN unit_id IS NOT NULL AND standing_team_id IS NULL
    ELSE standing_team_id IS NOT NULL AND person_id IS NULL AND measure_id IS NULL
END)
);
CREATE INDEX team_invitation_collaboration ON team_invitation USING btree (collaboration_id, invited_at DESC, id DESC);
CREATE UNIQUE INDEX team_invitation_person_once ON team_invitation USING btree (collaboration_id, person_id, COALESCE(measure_id, collaboration_id)) WHERE state = 'open'::text AND person_id IS NOT NULL;
CREATE UNIQUE INDEX team_invitation_team_once ON team_invitation USING btree (collaboration_id, standing_team_id) WHERE state = 'open'::text AND standing_team_id IS NOT NULL;
CREATE UNIQUE INDEX team_invitation_unit_once ON team_invitation USING btree (collaboration_id, unit_id, COALESCE(measure_id, collaboration_id)) WHERE state = 'open'::text AND person_id IS NULL AND to_kind = 'unit'::text;
CREATE INDEX team_invitation_waiting_person ON team_invitation USING btree (person_id) WHERE state = 'open'::text;
CREATE INDEX team_invitation_waiting_team ON team_invitation USING btree (standing_team_id) WHERE state = 'open'::text;
CREATE INDEX team_invitation_waiting_unit ON team_invitation USING btree (unit_id) WHERE state = 'open'::text AND person_id IS NULL;
ALTER TABLE team_invitation OWNER TO samplan_owner;
ALTER TABLE team_invitation ENABLE ROW LEVEL SECURITY;
ALTER TABLE team_invitation FORCE ROW LEVEL SECURITY;
CREATE POLICY asked ON team_invitation TO samplan_app
  USING (id = ANY ((( SELECT app.invitations_to_me() AS invitations_to_me))::uuid[]))
  WITH CHECK (id = ANY ((( SELECT app.invitations_to_me() AS invitations_to_me))::uuid[]));
CREATE POLICY circle ON team_invitation TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON team_invitation TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY guard ON team_invitation AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || unit_id, collaboration_id::text || person_id, collaboration_id::text || standing_team_id] && (( SELECT app.hidden() AS hidden)))
  WITH CHECK ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || unit_id, collaboration_id::text || person_id, collaboration_id::text || standing_team_id] && (( SELECT app.hidden() AS hidden)));
CREATE POLICY guard_with_measure ON team_invitation AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden() AS hidden)) IS NULL OR measure_id IS NULL OR (EXISTS ( SELECT
   FROM measure parent
  WHERE parent.id = team_invitation.measure_id)))
  WITH CHECK ((( SELECT app.hidden() AS hidden)) IS NULL OR measure_id IS NULL OR (EXISTS ( SELECT
   FROM measure parent
  WHERE parent.id = team_invitation.measure_id)));
CREATE POLICY owner_rows ON team_invitation TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON team_invitation AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON team_invitation TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON team_invitation DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('id');
GRANT INSERT, SELECT, UPDATE ON team_invitation TO samplan_app;
GRANT SELECT ON team_invitation TO samplan_definer;
GRANT SELECT ON team_invitation TO samplan_worker;

CREATE TABLE team_membership (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  person_id uuid NOT NULL,
  unit_id uuid,
  role text NOT NULL,
  helps_with text,
  level text NOT NULL,
  areas text[] NOT NULL,
  accepted_at timestamp with time zone,
  valid tstzrange NOT NULL,
  deputy_for uuid,
  measure_id uuid,
  sees_place boolean NOT NULL DEFAULT false,
  sees_from timestamp with time zone,
  invited_by uuid,
  left_reason text,
  version integer NOT NULL DEFAULT 1,
  opened_from timestamp with time zone,
  opened_areas text[],
  CONSTRAINT team_membership_pkey PRIMARY KEY (id),
  CONSTRAINT team_membership_key UNIQUE (tenant_id, collaboration_id, id),
  CONSTRAINT team_membership_tenant_id_collaboration_id_deputy_for_fkey FOREIGN KEY (tenant_id, collaboration_id, deputy_for) REFERENCES team_membership(tenant_id, collaboration_id, id),
  CONSTRAINT team_membership_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT team_membership_tenant_id_collaboration_id_measure_id_fkey FOREIGN KEY (tenant_id, collaboration_id, measure_id) REFERENCES measure(tenant_id, collaboration_id, id),
  CONSTRAINT team_membership_tenant_id_invited_by_fkey FOREIGN KEY (tenant_id, invited_by) REFERENCES person(tenant_id, id),
  CONSTRAINT team_membership_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id),
  CONSTRAINT team_membership_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id),
  CONSTRAINT team_deputy_is_another CHECK (deputy_for <> id),
  CONSTRAINT team_membership_areas_check CHECK (areas <@ ARRAY['health'::text, 'mental_health'::text, 'daily_living'::text, 'housing'::text, 'work'::text, 'education'::text, 'economy'::text, 'family'::text, 'leisure'::text]),
  CONSTRAINT team_membership_begins CHECK (NOT lower_inf(valid)),
  CONSTRAINT team_membership_check CHECK ((level = 'coordinate'::text) = (role = ANY (ARRAY['coordinator'::text, 'child_coordinator'::text]))),
  CONSTRAINT team_membership_helps_with_check CHECK (length(helps_with) <= 300),
  CONSTRAINT team_membership_left_reason_check CHECK (length(left_reason) <= 300),
  CONSTRAINT team_membership_level_check CHECK (level = ANY (ARRAY['read'::text, 'contribute'::text, 'edit_own'::text, 'coordinate'::text])),
  CONSTRAINT team_membership_opened_areas_check CHECK (opened_areas <@ ARRAY['health'::text, 'mental_health'::text, 'daily_living'::text, 'housing'::text, 'work'::text, 'education'::text, 'economy'::text, 'family'::text, 'leisure'::text]),
  CONSTRAINT team_membership_opened_somewhere CHECK ((opened_from IS NULL) = (opened_areas IS NULL)),
  CONSTRAINT team_membership_role_check CHECK (role = ANY (ARRAY['coordinator'::text, 'child_coordinator'::text, 'primary_contact'::text, 'member'::text])),
  CONSTRAINT team_membership_valid_check CHECK (NOT isempty(valid)),
  CONSTRAINT team_deputy_once EXCLUDE USING gist (deputy_for WITH =, valid WITH &&) WHERE (deputy_for IS NOT NULL AND accepted_at IS NOT NULL),
  CONSTRAINT team_expert_once EXCLUDE USING gist (measure_id WITH =, person_id WITH =, valid WITH &&) WHERE (measure_id IS NOT NULL),
  CONSTRAINT team_membership_once EXCLUDE USING gist (collaboration_id WITH =, person_id WITH =, role WITH =, valid WITH &&) WHERE (deputy_for IS NULL AND measure_id IS NULL),
  CONSTRAINT team_one_coordinator EXCLUDE USING gist (collaboration_id WITH =, valid WITH &&) WHERE ((role = ANY (ARRAY['coordinator'::text, 'child_coordinator'::text])) AND deputy_for IS NULL)
);
CREATE INDEX team_membership_collaboration ON team_membership USING btree (collaboration_id);
CREATE INDEX team_membership_deputy ON team_membership USING btree (deputy_for) WHERE deputy_for IS NOT NULL;
CREATE INDEX team_membership_measure ON team_membership USING btree (measure_id) WHERE measure_id IS NOT NULL;
CREATE INDEX team_membership_person ON team_membership USING btree (person_id);
ALTER TABLE team_membership OWNER TO samplan_owner;
ALTER TABLE team_membership ENABLE ROW LEVEL SECURITY;
ALTER TABLE team_membership FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON team_membership TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON team_membership TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY emergency ON team_membership FOR SELECT TO samplan_app
  USING (accepted_at IS NOT NULL AND valid @> app.now() AND (collaboration_id = ANY ((( SELECT app.emergency_circle() AS emergency_circle))::uuid[])) AND ((role = ANY (ARRAY['coordinator'::text, 'child_coordinator'::text, 'primary_contact'::text])) OR (EXISTS ( SELECT
   FROM unit
  WHERE unit.id = team_membership.unit_id AND unit.kind = 'gp'::text))) AND app.at_work_now(person_id, unit_id) AND NOT app.kept_out_of_emergency(collaboration_id, person_id));
CREATE POLICY guard ON team_membership AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || unit_id, collaboration_id::text || person_id, collaboration_id::text || deputy_for] && (( SELECT app.hidden() AS hidden)))
  WITH CHECK ((( SELECT app.hidden() AS hidden)) IS NULL OR NOT ARRAY[collaboration_id::text || unit_id, collaboration_id::text || person_id, collaboration_id::text || deputy_for] && (( SELECT app.hidden() AS hidden)));
CREATE POLICY guard_with_measure ON team_membership AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden() AS hidden)) IS NULL OR measure_id IS NULL OR (EXISTS ( SELECT
   FROM measure parent
  WHERE parent.id = team_membership.measure_id)))
  WITH CHECK ((( SELECT app.hidden() AS hidden)) IS NULL OR measure_id IS NULL OR (EXISTS ( SELECT
   FROM measure parent
  WHERE parent.id = team_membership.measure_id)));
CREATE POLICY owner_rows ON team_membership TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON team_membership AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON team_membership TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON team_membership DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('id');
CREATE CONSTRAINT TRIGGER circle_follows AFTER INSERT OR DELETE OR UPDATE ON team_membership DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.circle_rests_on();
CREATE TRIGGER deputies_follow AFTER UPDATE OF valid ON team_membership FOR EACH ROW WHEN (new.deputy_for IS NULL AND NOT upper_inf(new.valid) AND new.valid IS DISTINCT FROM old.valid) EXECUTE FUNCTION app.deputies_follow();
CREATE TRIGGER deputy_stands_in_for_another BEFORE INSERT OR UPDATE ON team_membership FOR EACH ROW WHEN (new.deputy_for IS NOT NULL) EXECUTE FUNCTION app.deputy_stands_in_for_another();
CREATE CONSTRAINT TRIGGER facts_follow AFTER INSERT OR UPDATE ON team_membership DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (new.level = 'coordinate'::text) EXECUTE FUNCTION app.facts_follow();
CREATE TRIGGER unit_is_open AFTER INSERT ON team_membership FOR EACH ROW EXECUTE FUNCTION app.unit_is_open();
GRANT INSERT, SELECT, UPDATE ON team_membership TO samplan_app;
GRANT INSERT, SELECT ON team_membership TO samplan_definer;
GRANT INSERT, SELECT, UPDATE ON team_membership TO samplan_worker;
GRANT UPDATE (valid) ON team_membership TO samplan_definer;
GRANT UPDATE (version) ON team_membership TO samplan_definer;

CREATE TABLE thread (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  kind text NOT NULL,
  life_area text NOT NULL DEFAULT 'common'::text,
  CONSTRAINT thread_pkey PRIMARY KEY (id),
  CONSTRAINT thread_tenant_id_collaboration_id_id_key UNIQUE (tenant_id, collaboration_id, id),
  CONSTRAINT thread_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT thread_kind_check CHECK (kind = 'team'::text)
);
CREATE UNIQUE INDEX thread_team ON thread USING btree (collaboration_id) WHERE kind = 'team'::text;
ALTER TABLE thread OWNER TO samplan_owner;
ALTER TABLE thread ENABLE ROW LEVEL SECURITY;
ALTER TABLE thread FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON thread TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON thread TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY owner_rows ON thread TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON thread AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON thread TO samplan_worker
  USING (true)
  WITH CHECK (true);
GRANT SELECT ON thread TO samplan_app;
GRANT INSERT, SELECT ON thread TO samplan_definer;
GRANT SELECT ON thread TO samplan_worker;

CREATE TABLE thread_read (
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  thread_id uuid NOT NULL,
  person_id uuid NOT NULL,
  last_read_message_id uuid NOT NULL,
  read_until timestamp with time zone NOT NULL,
  CONSTRAINT thread_read_pkey PRIMARY KEY (thread_id, person_id),
  CONSTRAINT thread_read_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT thread_read_tenant_id_collaboration_id_last_read_message_i_fkey FOREIGN KEY (tenant_id, collaboration_id, last_read_message_id) REFERENCES message(tenant_id, collaboration_id, id),
  CONSTRAINT thread_read_tenant_id_collaboration_id_thread_id_fkey FOREIGN KEY (tenant_id, collaboration_id, thread_id) REFERENCES thread(tenant_id, collaboration_id, id),
  CONSTRAINT thread_read_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id)
);
ALTER TABLE thread_read OWNER TO samplan_owner;
ALTER TABLE thread_read ENABLE ROW LEVEL SECURITY;
ALTER TABLE thread_read FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON thread_read TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON thread_read TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY own_mark ON thread_read AS RESTRICTIVE TO samplan_app
  USING (person_id = app.person())
  WITH CHECK (person_id = app.person());
CREATE POLICY owner_rows ON thread_read TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON thread_read AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON thread_read TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON thread_read DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('thread_id');
GRANT INSERT, SELECT, UPDATE ON thread_read TO samplan_app;
GRANT SELECT ON thread_read TO samplan_definer;
GRANT SELECT ON thread_read TO samplan_worker;

CREATE TABLE unit (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  organisation_id uuid,
  code text,
  zone text,
  valid daterange NOT NULL DEFAULT daterange(NULL::date, NULL::date),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT unit_pkey PRIMARY KEY (id),
  CONSTRAINT unit_code_once UNIQUE (tenant_id, code),
  CONSTRAINT unit_tenant_id_id_key UNIQUE (tenant_id, id),
  CONSTRAINT unit_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES municipality(id),
  CONSTRAINT unit_tenant_id_organisation_id_fkey FOREIGN KEY (tenant_id, organisation_id) REFERENCES organisation(tenant_id, id),
  CONSTRAINT unit_code_check CHECK (length(code) >= 1 AND length(code) <= 50),
  CONSTRAINT unit_kind_check CHECK (kind = ANY (ARRAY['home_care'::text, 'mental_health'::text, 'rehabilitation'::text, 'nav_municipal'::text, 'nav_state'::text, 'purchaser_office'::text, 'coordinating_unit'::text, 'day_centre'::text, 'family_centre'::text, 'child_welfare'::text, 'school'::text, 'gp'::text, 'housing'::text, 'administration'::text, 'specialist_health'::text, 'private_service'::text, 'voluntary'::text])),
  CONSTRAINT unit_name_check CHECK (length(name) >= 1 AND length(name) <= 200),
  CONSTRAINT unit_valid_check CHECK (NOT isempty(valid)),
  CONSTRAINT unit_zone_check CHECK (length(zone) >= 1 AND length(zone) <= 100)
);
CREATE INDEX unit_organisation ON unit USING btree (organisation_id);
ALTER TABLE unit OWNER TO samplan_owner;
ALTER TABLE unit ENABLE ROW LEVEL SECURITY;
ALTER TABLE unit FORCE ROW LEVEL SECURITY;
CREATE POLICY administered ON unit TO samplan_app
  USING (( SELECT app.has_unit_role('administrator'::text) AS has_unit_role))
  WITH CHECK (( SELECT app.has_unit_role('administrator'::text) AS has_unit_role));
CREATE POLICY definer_rows ON unit TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY directory ON unit FOR SELECT TO samplan_app
  USING (true);
CREATE POLICY guard ON unit AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden_names() AS hidden_names)) IS NULL OR NOT ARRAY[id] && (( SELECT app.hidden_names() AS hidden_names)))
  WITH CHECK ((( SELECT app.hidden_names() AS hidden_names)) IS NULL OR NOT ARRAY[id] && (( SELECT app.hidden_names() AS hidden_names)));
CREATE POLICY owner_rows ON unit TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON unit AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON unit TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE TRIGGER kept AFTER INSERT OR UPDATE ON unit FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.keep_register('id');
GRANT INSERT, SELECT, UPDATE ON unit TO samplan_app;
GRANT SELECT ON unit TO samplan_definer;
GRANT SELECT ON unit TO samplan_worker;

CREATE TABLE unit_membership (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  person_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  role text NOT NULL,
  valid tstzrange NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT unit_membership_pkey PRIMARY KEY (id),
  CONSTRAINT unit_membership_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES municipality(id),
  CONSTRAINT unit_membership_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id),
  CONSTRAINT unit_membership_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id),
  CONSTRAINT unit_membership_begins CHECK (NOT lower_inf(valid)),
  CONSTRAINT unit_membership_role_check CHECK (role = ANY (ARRAY['employee'::text, 'leader'::text, 'coordinating'::text, 'administrator'::text, 'log_control'::text])),
  CONSTRAINT unit_membership_valid_check CHECK (NOT isempty(valid)),
  CONSTRAINT unit_membership_person_id_unit_id_role_valid_excl EXCLUDE USING gist (person_id WITH =, unit_id WITH =, role WITH =, valid WITH &&)
);
CREATE INDEX unit_membership_person ON unit_membership USING btree (person_id);
CREATE INDEX unit_membership_tenant ON unit_membership USING btree (tenant_id);
CREATE INDEX unit_membership_unit ON unit_membership USING btree (unit_id);
ALTER TABLE unit_membership OWNER TO samplan_owner;
ALTER TABLE unit_membership ENABLE ROW LEVEL SECURITY;
ALTER TABLE unit_membership FORCE ROW LEVEL SECURITY;
CREATE POLICY administered ON unit_membership TO samplan_app
  USING (( SELECT app.has_unit_role('administrator'::text) AS has_unit_role))
  WITH CHECK (( SELECT app.has_unit_role('administrator'::text) AS has_unit_role));
CREATE POLICY definer_rows ON unit_membership TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY directory ON unit_membership FOR SELECT TO samplan_app
  USING (true);
CREATE POLICY guard ON unit_membership AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden_names() AS hidden_names)) IS NULL OR NOT ARRAY[unit_id, person_id] && (( SELECT app.hidden_names() AS hidden_names)))
  WITH CHECK ((( SELECT app.hidden_names() AS hidden_names)) IS NULL OR NOT ARRAY[unit_id, person_id] && (( SELECT app.hidden_names() AS hidden_names)));
CREATE POLICY owner_rows ON unit_membership TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON unit_membership AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON unit_membership TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER administrator_remains AFTER UPDATE ON unit_membership DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (old.role = 'administrator'::text) EXECUTE FUNCTION app.administrator_remains();
CREATE CONSTRAINT TRIGGER circles_follow AFTER INSERT OR DELETE OR UPDATE ON unit_membership DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.circles_rest_on_work();
CREATE TRIGGER kept AFTER INSERT OR UPDATE ON unit_membership FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.keep_register('unit_id');
CREATE TRIGGER unit_is_open AFTER INSERT ON unit_membership FOR EACH ROW EXECUTE FUNCTION app.unit_is_open();
GRANT INSERT, SELECT ON unit_membership TO samplan_app;
GRANT SELECT ON unit_membership TO samplan_definer;
GRANT SELECT ON unit_membership TO samplan_worker;
GRANT UPDATE (unit_id) ON unit_membership TO samplan_app;
GRANT UPDATE (valid) ON unit_membership TO samplan_app;
GRANT UPDATE (version) ON unit_membership TO samplan_app;

CREATE TABLE unit_profile (
  unit_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  helps_with text NOT NULL DEFAULT ''::text,
  tags text[] NOT NULL DEFAULT '{}'::text[],
  opening_hours text NOT NULL DEFAULT ''::text,
  phone text,
  email text,
  version integer NOT NULL DEFAULT 1,
  document tsvector GENERATED ALWAYS AS (setweight(to_tsvector('norwegian'::regconfig, app.searchable(tags)), 'A'::"char") || setweight(to_tsvector('norwegian'::regconfig, helps_with), 'B'::"char")),
  CONSTRAINT unit_profile_pkey PRIMARY KEY (unit_id),
  CONSTRAINT unit_profile_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES municipality(id),
  CONSTRAINT unit_profile_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id),
  CONSTRAINT unit_profile_email_check CHECK (length(email) >= 3 AND length(email) <= 200),
  CONSTRAINT unit_profile_helps_with_check CHECK (length(helps_with) <= 2000),
  CONSTRAINT unit_profile_opening_hours_check CHECK (length(opening_hours) <= 500),
  CONSTRAINT unit_profile_phone_check CHECK (length(phone) >= 1 AND length(phone) <= 40),
  CONSTRAINT unit_profile_tags_check CHECK (cardinality(tags) <= 30)
);
ALTER TABLE unit_profile OWNER TO samplan_owner;
ALTER TABLE unit_profile ENABLE ROW LEVEL SECURITY;
ALTER TABLE unit_profile FORCE ROW LEVEL SECURITY;
CREATE POLICY definer_rows ON unit_profile TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY described ON unit_profile TO samplan_app
  USING (( SELECT app.has_unit_role('administrator'::text) AS has_unit_role) OR (unit_id = ANY ((( SELECT app.led_units() AS led_units))::uuid[])))
  WITH CHECK (( SELECT app.has_unit_role('administrator'::text) AS has_unit_role) OR (unit_id = ANY ((( SELECT app.led_units() AS led_units))::uuid[])));
CREATE POLICY directory ON unit_profile FOR SELECT TO samplan_app
  USING (true);
CREATE POLICY guard ON unit_profile AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden_names() AS hidden_names)) IS NULL OR NOT ARRAY[unit_id] && (( SELECT app.hidden_names() AS hidden_names)))
  WITH CHECK ((( SELECT app.hidden_names() AS hidden_names)) IS NULL OR NOT ARRAY[unit_id] && (( SELECT app.hidden_names() AS hidden_names)));
CREATE POLICY owner_rows ON unit_profile TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON unit_profile AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON unit_profile TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE TRIGGER kept AFTER INSERT OR UPDATE ON unit_profile FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.keep_register('unit_id');
GRANT INSERT, SELECT, UPDATE ON unit_profile TO samplan_app;
GRANT SELECT ON unit_profile TO samplan_definer;
GRANT SELECT ON unit_profile TO samplan_worker;

CREATE TABLE unit_succession (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  from_unit_id uuid NOT NULL,
  to_unit_id uuid NOT NULL,
  on_date date NOT NULL,
  CONSTRAINT unit_succession_pkey PRIMARY KEY (id),
  CONSTRAINT unit_succession_once UNIQUE (from_unit_id, to_unit_id),
  CONSTRAINT unit_succession_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES municipality(id),
  CONSTRAINT unit_succession_tenant_id_from_unit_id_fkey FOREIGN KEY (tenant_id, from_unit_id) REFERENCES unit(tenant_id, id),
  CONSTRAINT unit_succession_tenant_id_to_unit_id_fkey FOREIGN KEY (tenant_id, to_unit_id) REFERENCES unit(tenant_id, id),
  CONSTRAINT unit_succession_check CHECK (from_unit_id <> to_unit_id)
);
CREATE INDEX unit_succession_to ON unit_succession USING btree (to_unit_id);
ALTER TABLE unit_succession OWNER TO samplan_owner;
ALTER TABLE unit_succession ENABLE ROW LEVEL SECURITY;
ALTER TABLE unit_succession FORCE ROW LEVEL SECURITY;
CREATE POLICY administered ON unit_succession FOR INSERT TO samplan_app
  WITH CHECK (( SELECT app.has_unit_role('administrator'::text) AS has_unit_role));
CREATE POLICY definer_rows ON unit_succession TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY directory ON unit_succession FOR SELECT TO samplan_app
  USING (true);
CREATE POLICY guard ON unit_succession AS RESTRICTIVE TO samplan_app
  USING ((( SELECT app.hidden_names() AS hidden_names)) IS NULL OR NOT ARRAY[from_unit_id, to_unit_id] && (( SELECT app.hidden_names() AS hidden_names)))
  WITH CHECK ((( SELECT app.hidden_names() AS hidden_names)) IS NULL OR NOT ARRAY[from_unit_id, to_unit_id] && (( SELECT app.hidden_names() AS hidden_names)));
CREATE POLICY owner_rows ON unit_succession TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON unit_succession AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON unit_succession TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER circles_follow AFTER INSERT OR DELETE OR UPDATE ON unit_succession DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.circles_rest_on_work();
CREATE TRIGGER kept AFTER INSERT ON unit_succession FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.keep_register('from_unit_id');
GRANT INSERT, SELECT ON unit_succession TO samplan_app;
GRANT SELECT ON unit_succession TO samplan_definer;
GRANT SELECT ON unit_succession TO samplan_worker;

CREATE TABLE withheld_area (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  collaboration_id uuid NOT NULL,
  life_area text NOT NULL,
  withheld_by uuid NOT NULL,
  withheld_at timestamp with time zone NOT NULL,
  valid tstzrange NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT withheld_area_pkey PRIMARY KEY (id),
  CONSTRAINT withheld_area_tenant_id_collaboration_id_fkey FOREIGN KEY (tenant_id, collaboration_id) REFERENCES collaboration(tenant_id, id),
  CONSTRAINT withheld_area_tenant_id_withheld_by_fkey FOREIGN KEY (tenant_id, withheld_by) REFERENCES person(tenant_id, id),
  CONSTRAINT withheld_area_life_area_check CHECK (life_area = ANY (ARRAY['health'::text, 'mental_health'::text])),
  CONSTRAINT withheld_area_valid_check CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
  CONSTRAINT withheld_area_once EXCLUDE USING gist (collaboration_id WITH =, life_area WITH =, valid WITH &&)
);
CREATE INDEX withheld_area_collaboration ON withheld_area USING btree (collaboration_id);
ALTER TABLE withheld_area OWNER TO samplan_owner;
ALTER TABLE withheld_area ENABLE ROW LEVEL SECURITY;
ALTER TABLE withheld_area FORCE ROW LEVEL SECURITY;
CREATE POLICY circle ON withheld_area TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle() AS circle))::uuid[]));
CREATE POLICY definer_rows ON withheld_area TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY not_for_parents ON withheld_area AS RESTRICTIVE TO samplan_app
  USING (collaboration_id = ANY ((( SELECT app.circle_as(ARRAY['owner'::text, 'coordinator'::text]) AS circle_as))::uuid[]))
  WITH CHECK (collaboration_id = ANY ((( SELECT app.circle_as(ARRAY['owner'::text, 'coordinator'::text]) AS circle_as))::uuid[]));
CREATE POLICY owner_rows ON withheld_area TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON withheld_area AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON withheld_area TO samplan_worker
  USING (true)
  WITH CHECK (true);
CREATE CONSTRAINT TRIGGER carries_change AFTER INSERT OR UPDATE ON withheld_area DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (CURRENT_USER = 'samplan_app'::name) EXECUTE FUNCTION app.require_change('id');
CREATE CONSTRAINT TRIGGER circle_follows AFTER INSERT OR DELETE OR UPDATE ON withheld_area DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.circle_rests_on();
GRANT INSERT, SELECT, UPDATE ON withheld_area TO samplan_app;
GRANT SELECT ON withheld_area TO samplan_definer;
GRANT SELECT ON withheld_area TO samplan_worker;

CREATE TABLE work_address (
  id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  person_id uuid NOT NULL,
  address text NOT NULL,
  set_by uuid,
  set_at timestamp with time zone NOT NULL,
  confirmed_by uuid,
  confirmed_at timestamp with time zone,
  refused_by uuid,
  refused_at timestamp with time zone,
  waiting_login uuid,
  waiting_since timestamp with time zone,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT work_address_pkey PRIMARY KEY (id),
  CONSTRAINT work_address_tenant_id_confirmed_by_fkey FOREIGN KEY (tenant_id, confirmed_by) REFERENCES person(tenant_id, id),
  CONSTRAINT work_address_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id),
  CONSTRAINT work_address_tenant_id_refused_by_fkey FOREIGN KEY (tenant_id, refused_by) REFERENCES person(tenant_id, id),
  CONSTRAINT work_address_tenant_id_set_by_fkey FOREIGN KEY (tenant_id, set_by) REFERENCES person(tenant_id, id),
  CONSTRAINT work_address_waiting_login_fkey FOREIGN KEY (waiting_login) REFERENCES login(id),
  CONSTRAINT work_address_address_check CHECK (address = lower(address)),
  CONSTRAINT work_address_another_confirms CHECK (confirmed_by <> person_id AND confirmed_by <> set_by),
  CONSTRAINT work_address_waits_for_a_word CHECK (waiting_login IS NULL OR confirmed_at IS NULL AND refused_at IS NULL),
  CONSTRAINT work_address_waits_since CHECK ((waiting_login IS NULL) = (waiting_since IS NULL))
);
CREATE INDEX work_address_found ON work_address USING btree (address) WHERE refused_at IS NULL;
CREATE UNIQUE INDEX work_address_once ON work_address USING btree (tenant_id, address) WHERE refused_at IS NULL;
CREATE INDEX work_address_person ON work_address USING btree (person_id);
CREATE INDEX work_address_waiting ON work_address USING btree (waiting_login) WHERE waiting_login IS NOT NULL;
ALTER TABLE work_address OWNER TO samplan_owner;
ALTER TABLE work_address ENABLE ROW LEVEL SECURITY;
ALTER TABLE work_address FORCE ROW LEVEL SECURITY;
CREATE POLICY definer_rows ON work_address TO samplan_definer
  USING (true)
  WITH CHECK (true);
CREATE POLICY owner_rows ON work_address TO samplan_owner
  USING (true)
  WITH CHECK (true);
CREATE POLICY tenant ON work_address AS RESTRICTIVE TO samplan_app, samplan_owner, samplan_worker
  USING (tenant_id = app.tenant())
  WITH CHECK (tenant_id = app.tenant());
CREATE POLICY worker_rows ON work_address TO samplan_worker
  USING (true)
  WITH CHECK (true);
GRANT INSERT, SELECT, UPDATE ON work_address TO samplan_definer;

CREATE FUNCTION app.administrator_remains() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
begin
  -- One after the other: two who remove each other at once would each see the other remain.
  perform pg_advisory_xact_lock(hashtextextended('administrators ' || new.tenant_id, 0));
  if not exists (select from unit_membership where tenant_id = new.tenant_id and role = 'administrator' and upper_inf(valid)) then
    raise exception 'a municipality needs an administrator' using errcode = 'check_violation', constraint = 'administrator_remains';
  end if;
  return null;
end $$;
ALTER FUNCTION app.administrator_remains() OWNER TO samplan_definer;

CREATE FUNCTION app.age_day(born date, rule text) RETURNS date
  LANGUAGE sql STABLE SET search_path = public, pg_temp
  AS $$
  select min(greatest((born + make_interval(years => age))::date, lower(valid)))
    from age_rule
   where key = rule and born is not null
     and valid @> greatest((born + make_interval(years => age))::date, lower(valid))
$$;
ALTER FUNCTION app.age_day(date,text) OWNER TO samplan_owner;
GRANT EXECUTE ON FUNCTION app.age_day(date,text) TO samplan_app;
GRANT EXECUTE ON FUNCTION app.age_day(date,text) TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.age_day(date,text) TO samplan_worker;

CREATE FUNCTION app.answer_work_address(target uuid, expected integer, is_right boolean) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  asked work_address;
  awaited uuid;
begin
  select a.* into asked from work_address a
   where a.id = target and a.tenant_id = app.tenant() and (app.has_unit_role('administrator') or app.leads_person(a.person_id));
  if asked.id is null then
    return 'not_found';
  end if;
  awaited := asked.waiting_login;
  perform pg_advisory_xact_lock(hashtextextended('arrival ' || coalesce(awaited, target), 0));
  perform from person p where p.id = asked.person_id for update;
  select a.* into asked from work_address a where a.id = target for update;
  if app.is_oneself(asked.person_id) or app.is_oneself(asked.set_by)
     or exists (select from person me where me.id = app.person() and me.login_id = asked.waiting_login) then
    return 'own_word';
  elsif asked.version <> expected or asked.confirmed_at is not null or asked.refused_at is not null or asked.waiting_login is distinct from awaited
     or not exists (select from employee e where e.person_id = asked.person_id and lower(e.work_email) = asked.address) then
    return 'changed';
  end if;
  update work_address
     set confirmed_by = case when is_right then app.person() end, confirmed_at = case when is_right then app.now() end,
         refused_by = case when not is_right then app.person() end, refused_at = case when not is_right then app.now() end,
         waiting_login = null, waiting_since = null, version = version + 1
   where id = target;
  insert into register_change (tenant_id, at, actor_id, entity, entity_id, after, correlation_id)
  values (app.tenant(), app.now(), app.person(), 'work_address', target,
          jsonb_build_object('person_id', asked.person_id, 'address', asked.address, 'right', is_right), app.correlation());
  if not is_right then
    update employee set work_email = null, version = version + 1 where person_id = asked.person_id;
    perform app.tell_of_refused_address(asked.person_id, asked.set_by);
  elsif awaited is not null and app.may_become(awaited, asked.person_id) then
    update person set login_id = awaited where id = asked.person_id;
    perform app.tell_of_arrival(asked.person_id, 'employee_connected', array[asked.set_by, app.person()]);
  end if;
  return 'done';
end $$;
ALTER FUNCTION app.answer_work_address(uuid,integer,boolean) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.answer_work_address(uuid,integer,boolean) TO samplan_app;

CREATE FUNCTION app.arrive_with_national_id(login uuid, hashes bytea[], wanted_kind text) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  here record;
begin
  perform pg_advisory_xact_lock(hashtextextended('arrival ' || login, 0));
  for here in
    select p.id as person_id, n.set_by, n.confirmed_by, n.waiting_login
      from national_id n join person p on p.id = n.person_id
     where n.hash = any (hashes) and n.person_kind = wanted_kind and (p.login_id is null or app.is_code_login(p.login_id))
     order by p.id
       for update of p, n
  loop
    if wanted_kind = 'citizen' then
      update person set login_id = login where id = here.person_id;
      perform app.end_code_sessions(here.person_id);
      continue;
    end if;
    -- At work as with a work address.
    continue when not app.may_become(login, here.person_id);
    if here.set_by is null or here.confirmed_by is not null then
      update person set login_id = login where id = here.person_id;
      perform app.tell_of_arrival(here.person_id, 'employee_connected', array[here.set_by]);
    else
      update national_id set waiting_login = login, waiting_since = app.now() where person_id = here.person_id;
      if here.waiting_login is distinct from login then
        perform app.tell_of_arrival(here.person_id, 'employee_waits', array[here.set_by]);
      end if;
    end if;
  end loop;
  return exists (select from person where login_id = login);
end $$;
ALTER FUNCTION app.arrive_with_national_id(uuid,bytea[],text) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.arrive_with_national_id(uuid,bytea[],text) TO samplan_app;

CREATE FUNCTION app.arrive_with_work_email(login uuid, email text, numbers text[]) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  here record;
begin
  perform pg_advisory_xact_lock(hashtextextended('arrival ' || login, 0));
  for here in
    select p.id as person_id, a.id as address_id, a.set_by, a.confirmed_at, a.waiting_login
      from work_address a
      join municipality m on m.id = a.tenant_id and m.number = any (numbers)
      join employee e on e.person_id = a.person_id and lower(e.work_email) = a.address
      join person p on p.id = a.person_id
     where a.address = lower(email) and a.refused_at is null and p.login_id is null
     order by p.id
       for update of p, a
  loop
    continue when not app.may_become(login, here.person_id);
    if here.confirmed_at is not null then
      update person set login_id = login where id = here.person_id;
      perform app.tell_of_arrival(here.person_id, 'employee_connected', array[here.set_by]);
    else
      update work_address set waiting_login = login, waiting_since = app.now() where id = here.address_id;
      if here.waiting_login is distinct from login then
        perform app.tell_of_arrival(here.person_id, 'employee_waits', array[here.set_by]);
      end if;
    end if;
  end loop;
end $$;
ALTER FUNCTION app.arrive_with_work_email(uuid,text,text[]) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.arrive_with_work_email(uuid,text,text[]) TO samplan_app;

CREATE FUNCTION app.asked_people() RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select coalesce(array_agg(distinct i.person_id), '{}')
    from team_invitation i
   where i.person_id is not null and i.collaboration_id = any ((select app.circle_as(array['owner','guardian','coordinator']))::uuid[])
$$;
ALTER FUNCTION app.asked_people() OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.asked_people() TO samplan_app;

CREATE FUNCTION app.at_work(who uuid, place uuid) RETURNS tstzmultirange
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  with recursive places as (
    select place as id
    union
    select s.to_unit_id from places join unit_succession s on s.from_unit_id = places.id
  )
  select coalesce(range_agg(m.valid), '{(,)}') from unit_membership m join places on places.id = m.unit_id where m.person_id = who
$$;
ALTER FUNCTION app.at_work(uuid,uuid) OWNER TO samplan_definer;

CREATE FUNCTION app.at_work_now(who uuid, place uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select app.at_work(who, place) @> app.now()
$$;
ALTER FUNCTION app.at_work_now(uuid,uuid) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.at_work_now(uuid,uuid) TO samplan_app;

CREATE FUNCTION app.attempts_now(of_kind text, by_key bytea) RETURNS integer
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select coalesce((select times from attempt where kind = of_kind and key_hash = by_key and period_ends_at > app.now()), 0)
$$;
ALTER FUNCTION app.attempts_now(text,bytea) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.attempts_now(text,bytea) TO samplan_app;

CREATE FUNCTION app.away(persons uuid[], first_day date, last_day date) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select distinct person_id from absence
   where tenant_id = app.tenant() and person_id = any (persons) and state = 'planned'
     and daterange(from_date, until_date, '[]') && daterange(first_day, last_day, '[]')
     and exists (select from person where id = app.person() and kind = 'professional')
$$;
ALTER FUNCTION app.away(uuid[],date,date) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.away(uuid[],date,date) TO samplan_app;

CREATE FUNCTION app.begin_login(state bytea, browser bytea, to_provider text, contents bytea, lifetime interval) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  insert into pending_login (state_hash, browser_hash, provider, sealed, begun_at, expires_at)
  values (state, browser, to_provider, contents, app.now(), app.now() + lifetime)
$$;
ALTER FUNCTION app.begin_login(bytea,bytea,text,bytea,interval) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.begin_login(bytea,bytea,text,bytea,interval) TO samplan_app;

CREATE FUNCTION app.change_feed(after_tx xid8, after_seq bigint, at_most integer) RETURNS TABLE(tx text, seq bigint, tenant_id uuid, collaboration_id uuid, life_area text, audience_id uuid, type text, entity text, entity_id uuid, version integer, hidden_from uuid[])
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select c.tx::text, c.seq, c.tenant_id, c.collaboration_id, c.life_area, c.audience_id, c.type, c.entity, c.entity_id, c.version, c.hidden_from
    from change c
   where (c.tx, c.seq) > (after_tx, after_seq) and c.tx < pg_snapshot_xmin(pg_current_snapshot())
   order by c.tx, c.seq
   limit at_most
$$;
ALTER FUNCTION app.change_feed(xid8,bigint,integer) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.change_feed(xid8,bigint,integer) TO samplan_app;

CREATE FUNCTION app.change_head() RETURNS TABLE(tx text, seq bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select c.tx::text, c.seq from change c where c.tx < pg_snapshot_xmin(pg_current_snapshot()) order by c.tx desc, c.seq desc limit 1
$$;
ALTER FUNCTION app.change_head() OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.change_head() TO samplan_app;

CREATE FUNCTION app.change_waiting(after_tx xid8, after_seq bigint) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select exists (select from change c where (c.tx, c.seq) > (after_tx, after_seq))
$$;
ALTER FUNCTION app.change_waiting(xid8,bigint) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.change_waiting(xid8,bigint) TO samplan_app;

CREATE FUNCTION app.chase_log_questions(remind_after interval) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  question log_question;
  people uuid[];
  chased integer := 0;
begin
  for question in
    select * from log_question
     where tenant_id = app.tenant() and answered_at is null
       and ((reminded_at is null and asked_at <= app.now() - remind_after)
         or (escalated_at is null and due_on < (app.now() at time zone 'Europe/Oslo')::date))
     order by asked_at for update skip locked
  loop
    chased := chased + 1;
    if question.reminded_at is null then
      people := app.log_question_handlers(question.id);
      perform app.notify(array(select gen_random_uuid() from unnest(people)), people, 'log_question_waiting',
                         case when question.goes_to = 'coordinator' then question.collaboration_id end, question.id, null, question.due_on);
    end if;
    if question.due_on < (app.now() at time zone 'Europe/Oslo')::date and question.escalated_at is null then
      people := array(select distinct m.person_id from unit_membership m join unit u on u.id = m.unit_id
                       where m.tenant_id = app.tenant() and m.valid @> app.now() and m.person_id <> question.viewer_id
                         and (m.role = 'coordinating' or (question.goes_to = 'coordinating_unit' and m.role = 'leader' and u.kind = 'coordinating_unit')));
      perform app.notify(array(select gen_random_uuid() from unnest(people)), people, 'log_question_overdue', null, null, null, question.due_on);
      update log_question set escalated_at = app.now(), version = version + 1 where id = question.id;
    end if;
    update log_question set reminded_at = coalesce(reminded_at, app.now()), version = version + 1 where id = question.id;
  end loop;
  return chased;
end $$;
ALTER FUNCTION app.chase_log_questions(interval) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.chase_log_questions(interval) TO samplan_worker;

CREATE FUNCTION app.choose_hat(session uuid, person uuid) RETURNS boolean
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  with chosen as (
    update session s set tenant_id = p.tenant_id, person_id = p.id
      from person p
     where s.id = session and s.ended_at is null and p.id = person and app.may_wear(s.login_id, p.id)
    returning pg_notify('samplan_hat_chosen', s.id || ' ' || p.id))
  select exists (select from chosen)
$$;
ALTER FUNCTION app.choose_hat(uuid,uuid) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.choose_hat(uuid,uuid) TO samplan_app;

CREATE FUNCTION app.circle() RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select coalesce(array_agg(distinct collaboration_id), '{}')
    from circle_access
   where tenant_id = app.tenant() and viewer_id = app.person() and valid @> app.now() and relation <> 'emergency'
     and (relation = 'owner' or not app.narrow())
$$;
ALTER FUNCTION app.circle() OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.circle() TO samplan_app;

CREATE FUNCTION app.circle_as(wanted text[]) RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select coalesce(array_agg(distinct collaboration_id), '{}')
    from circle_access
   where tenant_id = app.tenant() and viewer_id = app.person() and valid @> app.now() and relation = any (wanted)
     and (relation = 'owner' or not app.narrow())
$$;
ALTER FUNCTION app.circle_as(text[]) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.circle_as(text[]) TO samplan_app;

CREATE FUNCTION app.circle_colleagues() RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select coalesce(array_agg(distinct t.person_id), '{}')
    from unnest(app.circle()) as mine (collaboration_id)
    join team_membership t using (collaboration_id)
   where t.accepted_at is not null and t.valid @> app.now()
$$;
ALTER FUNCTION app.circle_colleagues() OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.circle_colleagues() TO samplan_app;

CREATE FUNCTION app.circle_of(target uuid) RETURNS TABLE(viewer_id uuid, unit_id uuid, relation text, level text, areas text[], ground_kind text, ground_id uuid, begins timestamp with time zone, ends timestamp with time zone)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select * from app.circle_of(target, app.person())
$$;
ALTER FUNCTION app.circle_of(uuid) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.circle_of(uuid) TO samplan_app;

CREATE FUNCTION app.circle_of(target uuid, eyes uuid) RETURNS TABLE(viewer_id uuid, unit_id uuid, relation text, level text, areas text[], ground_kind text, ground_id uuid, begins timestamp with time zone, ends timestamp with time zone)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select a.viewer_id, coalesce(m.unit_id, s.unit_id, g.unit_id), a.relation, a.level, a.areas, a.ground_kind, a.ground_id,
         nullif(lower(a.valid), '-infinity'), nullif(upper(a.valid), 'infinity')
    from circle_access a
   cross join (select app.hidden_in(app.person(), target) || app.hidden_in(eyes, target) as ids) hidden
    left join team_membership m on m.id = a.through_id
    left join standing_team_case c on c.id = a.through_id
    left join standing_team s on s.id = c.standing_team_id
    left join ground g on g.id = a.ground_id
   where a.tenant_id = app.tenant() and a.collaboration_id = target
     and (target = any (app.circle())
          or exists (select from change moved where moved.tx = pg_current_xact_id_if_assigned() and moved.collaboration_id = target
                        and moved.type = 'circle.changed' and moved.audience_id = app.person()))
     -- What is kept from others is for the coordinator alone to know.
     and (eyes = app.person() or target = any (app.circle_as(array['coordinator'])))
     and not coalesce(array[a.viewer_id, a.through_id, m.unit_id, s.unit_id, g.unit_id, s.id] && hidden.ids, false)
     and (upper_inf(a.valid) or upper(a.valid) > app.now())
   order by array_position(array['owner','coordinator','member','guardian','parent','relative','emergency'], a.relation), a.viewer_id, lower(a.valid), a.ground_id
$$;
ALTER FUNCTION app.circle_of(uuid,uuid) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.circle_of(uuid,uuid) TO samplan_app;

CREATE FUNCTION app.circle_people() RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
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
ALTER FUNCTION app.circle_people() OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.circle_people() TO samplan_app;

CREATE FUNCTION app.circle_rests_on() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
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
ALTER FUNCTION app.circle_rests_on() OWNER TO samplan_definer;

CREATE FUNCTION app.circles_rest_on() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
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
ALTER FUNCTION app.circles_rest_on() OWNER TO samplan_definer;

CREATE FUNCTION app.circles_rest_on_work() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  concerned uuid[];
  target uuid;
begin
  if tg_table_name = 'unit_membership' then
    concerned := array[old.person_id, new.person_id];
  else
    select array_agg(m.person_id) into concerned from unit_membership m where m.unit_id in (old.to_unit_id, new.to_unit_id);
  end if;
  if not exists (select from team_membership m where m.person_id = any (concerned))
     and not exists (select from standing_team_member m where m.person_id = any (concerned)) then
    return null;
  end if;
  for target in
    select m.collaboration_id from team_membership m
     where m.person_id = any (concerned) and (m.valid @> app.now() or lower(m.valid) > app.now())
     union
    select c.collaboration_id from standing_team_member m join standing_team_case c using (standing_team_id) where m.person_id = any (concerned)
     order by 1
  loop
    perform from collaboration where id = target for no key update;
    perform app.recompute_circle(target);
    perform app.note_collaboration(target);
  end loop;
  return null;
end $$;
ALTER FUNCTION app.circles_rest_on_work() OWNER TO samplan_definer;

CREATE FUNCTION app.close_standing_teams() RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  due standing_team;
  closed integer := 0;
begin
  for due in
    select s.* from standing_team s
     where s.tenant_id = app.tenant() and upper_inf(s.valid) and app.team_ends_at(s.closes_on) <= app.now()
     order by s.id for update
  loop
    if not exists (select from standing_team_case c
                    where c.standing_team_id = due.id and c.accepted_at is not null and (upper_inf(c.valid) or upper(c.valid) > app.now())) then
      update standing_team set valid = tstzrange(lower(valid), app.now()), version = version + 1 where id = due.id;
      closed := closed + 1;
    elsif due.waits_since is null then
      update standing_team set waits_since = app.now() where id = due.id;
      perform app.tell_about_team(due.id, 'waits');
    end if;
  end loop;
  return closed;
end $$;
ALTER FUNCTION app.close_standing_teams() OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.close_standing_teams() TO samplan_worker;

CREATE FUNCTION app.correlation() RETURNS text
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN NULLIF(current_setting('app.correlation'::text, true), ''::text);
ALTER FUNCTION app.correlation() OWNER TO samplan_owner;
GRANT EXECUTE ON FUNCTION app.correlation() TO samplan_app;
GRANT EXECUTE ON FUNCTION app.correlation() TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.correlation() TO samplan_worker;

CREATE FUNCTION app.count_attempt(of_kind text, by_key bytea, period interval) RETURNS integer
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  insert into attempt as a (kind, key_hash, period_ends_at, times) values (of_kind, by_key, app.now() + period, 1)
  on conflict (kind, key_hash) do update
     set times = case when a.period_ends_at <= app.now() then 1 else a.times + 1 end,
         period_ends_at = case when a.period_ends_at <= app.now() then excluded.period_ends_at else a.period_ends_at end
  returning times
$$;
ALTER FUNCTION app.count_attempt(text,bytea,interval) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.count_attempt(text,bytea,interval) TO samplan_app;

CREATE FUNCTION app.deputies_follow() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
begin
  update team_membership
     set valid = case when lower(valid) < upper(new.valid) then tstzrange(lower(valid), upper(new.valid))
                      else tstzrange(lower(valid), lower(valid) + interval '1 microsecond') end,
         version = version + 1
   where deputy_for = new.id and (upper_inf(valid) or upper(valid) > upper(new.valid));
  return null;
end $$;
ALTER FUNCTION app.deputies_follow() OWNER TO samplan_definer;

CREATE FUNCTION app.deputy_stands_in_for_another() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
begin
  if new.deputy_for is not null and exists (select from team_membership where id = new.deputy_for and (person_id = new.person_id or deputy_for is not null)) then
    raise exception 'a deputy stands in for somebody else, who is not a deputy' using errcode = 'check_violation', constraint = 'team_deputy_is_another';
  end if;
  return new;
end $$;
ALTER FUNCTION app.deputy_stands_in_for_another() OWNER TO samplan_definer;

CREATE FUNCTION app.emergency_circle() RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select coalesce(array_agg(distinct collaboration_id), '{}')
    from circle_access
   where tenant_id = app.tenant() and viewer_id = app.person() and valid @> app.now() and relation = 'emergency' and not app.narrow()
$$;
ALTER FUNCTION app.emergency_circle() OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.emergency_circle() TO samplan_app;

CREATE FUNCTION app.emergency_people() RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select coalesce(array_agg(distinct met.person_id), '{}')
    from (
      select c.owner_id as person_id from collaboration c where c.id = any ((select app.emergency_circle())::uuid[])
      union all
      select k.person_id from next_of_kin k where k.collaboration_id = any ((select app.emergency_circle())::uuid[]) and k.valid @> app.now()
      union all
      select c.owner_id from emergency_access e join collaboration c on c.id = e.collaboration_id
       where e.tenant_id = app.tenant() and (select app.may_know_of_openings())
    ) met
$$;
ALTER FUNCTION app.emergency_people() OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.emergency_people() TO samplan_app;

CREATE FUNCTION app.end_code_sessions(who uuid) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  over uuid;
begin
  for over in
    update session set ended_at = app.now() where kind = 'code' and person_id = who and ended_at is null returning id
  loop
    perform pg_notify('samplan_session_ended', over::text);
  end loop;
end $$;
ALTER FUNCTION app.end_code_sessions(uuid) OWNER TO samplan_definer;

CREATE FUNCTION app.end_provider_sessions(at_provider text, subject_there text, session_there text) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  over uuid;
  ended integer := 0;
begin
  for over in
    update session set ended_at = app.now()
     where provider = at_provider and ended_at is null
       and coalesce(subject_there, session_there) is not null
       and (session_there is null or provider_session = session_there)
       and (subject_there is null or provider_subject = subject_there)
    returning id
  loop
    perform pg_notify('samplan_session_ended', over::text);
    ended := ended + 1;
  end loop;
  return ended;
end $$;
ALTER FUNCTION app.end_provider_sessions(text,text,text) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.end_provider_sessions(text,text,text) TO samplan_app;

CREATE FUNCTION app.end_session(ending uuid) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
begin
  update session set ended_at = app.now() where id = ending and ended_at is null;
  perform pg_notify('samplan_session_ended', ending::text);
end $$;
ALTER FUNCTION app.end_session(uuid) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.end_session(uuid) TO samplan_app;

CREATE FUNCTION app.end_sessions_of(ending uuid, only_session uuid) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  over uuid;
  ended integer := 0;
begin
  for over in
    update session set ended_at = app.now()
     where login_id = ending and (only_session is null or id = only_session) and ended_at is null
    returning id
  loop
    perform pg_notify('samplan_session_ended', over::text);
    ended := ended + 1;
  end loop;
  return ended;
end $$;
ALTER FUNCTION app.end_sessions_of(uuid,uuid) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.end_sessions_of(uuid,uuid) TO samplan_app;

CREATE FUNCTION app.escalate_needs(usual_days integer) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
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
       and n.escalated_at is null and n.open_since <= app.now() - make_interval(days => case when n.told_at is null then (days + 1) / 2 else days end)
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
ALTER FUNCTION app.escalate_needs(integer) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.escalate_needs(integer) TO samplan_worker;

CREATE FUNCTION app.facts_follow() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
begin
  perform app.note_collaboration((to_jsonb(new) ->> case when tg_table_name = 'collaboration' then 'id' else 'collaboration_id' end)::uuid);
  return null;
end $$;
ALTER FUNCTION app.facts_follow() OWNER TO samplan_definer;

CREATE FUNCTION app.give_log_reference() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
begin
  insert into log_reference (tenant_id, subject_id) values (new.tenant_id, new.id);
  return null;
end $$;
ALTER FUNCTION app.give_log_reference() OWNER TO samplan_definer;

CREATE PROCEDURE app.guard_names(IN target regclass, VARIADIC named text[])
  LANGUAGE plpgsql
  AS $$
declare
  hides text := format('(select app.hidden_names()) is null or not (array[%s] && (select app.hidden_names()))',
                       (select string_agg(format('%I', name), ', ') from unnest(named) name));
begin
  execute format('create policy guard on %s as restrictive to samplan_app using (%s) with check (%s)', target, hides, hides);
end $$;
ALTER PROCEDURE app.guard_names(regclass,text[]) OWNER TO samplan_owner;

CREATE PROCEDURE app.guard_rows(IN target regclass, VARIADIC named text[])
  LANGUAGE plpgsql
  AS $$
declare
  hides text := format('(select app.hidden()) is null or not (array[%s] && (select app.hidden()))',
                       (select string_agg(format('collaboration_id::text || %I', name), ', ') from unnest(named) name));
begin
  execute format('create policy guard on %s as restrictive to samplan_app using (%s) with check (%s)', target, hides, hides);
end $$;
ALTER PROCEDURE app.guard_rows(regclass,text[]) OWNER TO samplan_owner;

CREATE FUNCTION app.guard_toward_child_or_relative() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  of_age date;
begin
  if exists (select from collaboration where id = new.collaboration_id and owner_id = new.toward_id) then
    select app.age_day(born_on, 'of_age') into of_age from person where id = new.toward_id;
    if of_age is null or upper(new.valid) > of_age::timestamp at time zone 'Europe/Oslo' then
      raise exception 'nothing is kept from an adult in their own matter' using errcode = 'check_violation', constraint = 'disclosure_guard_never_adult';
    end if;
  elsif not exists (
    select from next_of_kin where collaboration_id = new.collaboration_id and person_id = new.toward_id
    union all select from guardian_mandate where collaboration_id = new.collaboration_id and person_id = new.toward_id
    union all select from parental_responsibility where collaboration_id = new.collaboration_id and person_id = new.toward_id
  ) or exists (select from person where id = new.toward_id and kind <> 'citizen') then
    raise exception 'a guard is toward a child or a relative' using errcode = 'check_violation', constraint = 'disclosure_guard_toward_relative';
  end if;
  return new;
end $$;
ALTER FUNCTION app.guard_toward_child_or_relative() OWNER TO samplan_definer;

CREATE PROCEDURE app.guard_with(IN target regclass, IN parent regclass, IN key text)
  LANGUAGE plpgsql
  AS $$
declare
  hides text := format('(select app.hidden()) is null or %I is null or exists (select from %s parent where parent.id = %I)', key, parent, key);
begin
  execute format('create policy %I on %s as restrictive to samplan_app using (%s) with check (%s)', 'guard_with_' || parent, target, hides, hides);
end $$;
ALTER PROCEDURE app.guard_with(regclass,regclass,text) OWNER TO samplan_owner;

CREATE FUNCTION app.has_unit_role(wanted text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select not app.narrow() and exists (select from unit_membership
                  where tenant_id = app.tenant() and person_id = app.person() and role = wanted and valid @> app.now())
$$;
ALTER FUNCTION app.has_unit_role(text) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.has_unit_role(text) TO samplan_app;

CREATE FUNCTION app.hats(login uuid) RETURNS TABLE(person_id uuid, tenant_id uuid, municipality text, given_name text, family_name text, profession text, unit_name text, owner_of uuid, roles text[])
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select p.id, p.tenant_id, m.name, p.given_name, p.family_name, p.profession, u.name, c.id,
         array_remove(array[
           case when c.id is not null then 'user' end,
           case when exists (select from next_of_kin k where k.person_id = p.id and k.kind = 'next_of_kin' and k.valid @> app.now())
                  or exists (select from parental_responsibility r where r.person_id = p.id and r.valid @> app.now()) then 'relative' end,
           case when exists (select from guardian_mandate g where g.person_id = p.id and g.valid @> app.now()) then 'guardian' end,
           case when exists (select from next_of_kin k where k.person_id = p.id and k.kind = 'spokesperson' and k.valid @> app.now()) then 'spokesperson' end,
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
   where p.login_id = login and app.may_wear(login, p.id)
   order by m.name, p.kind desc, p.id
$$;
ALTER FUNCTION app.hats(uuid) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.hats(uuid) TO samplan_app;

CREATE FUNCTION app.hidden() RETURNS text[]
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
begin
  if not exists (select from disclosure_guard where toward_id = app.person() and told_at is null and valid @> app.now()) then
    return null;
  end if;
  return (select array_agg(target.id::text || hidden.id)
            from (select distinct collaboration_id as id from disclosure_guard where toward_id = app.person() and told_at is null and valid @> app.now()) target
           cross join unnest(app.hidden_in(app.person(), target.id)) hidden (id));
end $$;
ALTER FUNCTION app.hidden() OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.hidden() TO samplan_app;

CREATE FUNCTION app.hidden_in(viewer uuid, target uuid) RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  with recursive units as (
    select g.unit_id as id
      from disclosure_guard g
      join collaboration c on c.id = g.collaboration_id
      join person p on p.id = c.owner_id
     where g.collaboration_id = target and g.toward_id = viewer and g.told_at is null and g.valid @> app.now()
       and (c.owner_id <> viewer or app.age_day(p.born_on, 'of_age') > (app.now() at time zone 'Europe/Oslo')::date)
    -- A unit that was split or merged is kept out of sight under its other names as well.
    union
    select case when s.from_unit_id = units.id then s.to_unit_id else s.from_unit_id end
      from units join unit_succession s on units.id in (s.from_unit_id, s.to_unit_id)
  ), teams as (
    select s.id from standing_team s where s.unit_id in (select id from units)
  ), for_them as (
    select m.id, m.person_id from team_membership m where m.collaboration_id = target and m.unit_id in (select id from units)
    -- Who stands in for them is there through them.
    union
    select m.id, m.person_id from team_membership m join team_membership absent on absent.id = m.deputy_for
     where m.collaboration_id = target and absent.unit_id in (select id from units)
  ), theirs as (
    select person_id as id from for_them
    union select m.person_id from unit_membership m where m.unit_id in (select id from units)
    union select m.person_id from standing_team_member m where m.standing_team_id in (select id from teams)
  ), known as (
    select m.person_id as id from team_membership m
     where m.collaboration_id = target and m.unit_id not in (select id from units) and m.accepted_at is not null and m.valid @> app.now()
       and app.at_work_now(m.person_id, m.unit_id)
       and m.id not in (select id from for_them)
    union
    select m.person_id
      from standing_team_case c
      join standing_team s on s.id = c.standing_team_id
      join standing_team_member m on m.standing_team_id = s.id
     where c.collaboration_id = target and s.unit_id not in (select id from units) and c.accepted_at is not null
       and c.valid @> app.now() and s.valid @> app.now() and m.valid @> app.now()
       and app.at_work_now(m.person_id, s.unit_id)
    union select p.id from theirs join person p using (id) where p.kind = 'citizen'
  ), people as (
    select id from theirs except select id from known
  ), places as (
    select m.id from team_membership m left join measure t on t.id = m.measure_id
     where m.collaboration_id = target
       and (m.unit_id in (select id from units) or m.person_id in (select id from people)
            or t.accountable_unit_id in (select id from units) or t.accountable_person_id in (select id from people))
    union select m.id from team_membership m join places on m.deputy_for = places.id
  )
  select coalesce(array_agg(id), '{}')
    from (select id from units union select id from teams union select id from people union select id from places) hidden
$$;
ALTER FUNCTION app.hidden_in(uuid,uuid) OWNER TO samplan_definer;

CREATE FUNCTION app.hidden_names() RETURNS uuid[]
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  pairs text[] := app.hidden();
begin
  if pairs is null then
    return null;
  end if;
  return (select array_agg(distinct hidden.id)
            from unnest(pairs) pair
           cross join lateral (select right(pair, 36)::uuid as id) hidden
           where not exists (
                   select from team_membership m
                    where m.collaboration_id = any ((select app.circle())::uuid[]) and hidden.id in (m.unit_id, m.person_id)
                      and not (m.collaboration_id::text || hidden.id) = any (pairs)));
end $$;
ALTER FUNCTION app.hidden_names() OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.hidden_names() TO samplan_app;

CREATE FUNCTION app.hidden_places() RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select coalesce(array_agg(c.id), '{}')
    from collaboration c join person p on p.id = c.owner_id
   where c.id = any ((select app.circle() || app.emergency_circle())::uuid[]) and p.address_protection <> 'none' and (c.owner_id <> app.person() or app.narrow())
     and c.id <> all ((select app.circle_as(array['coordinator']))::uuid[])
     and not exists (select from team_membership m
                      where m.collaboration_id = c.id and m.person_id = app.person() and m.sees_place
                        and m.accepted_at is not null and m.valid @> app.now())
$$;
ALTER FUNCTION app.hidden_places() OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.hidden_places() TO samplan_app;

CREATE FUNCTION app.identify_person(collaboration uuid, new_given text, new_family text, born date, seal_key text, new_sealed bytea, new_hash_key text, new_hash bytea, hashes bytea[], former_hashes bytea[], tried_source bytea) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  owner person;
  replaces boolean;
  over uuid;
  why text;
begin
  if not collaboration = any (app.circle_as(array['coordinator'])) then
    return 'not_allowed';
  end if;
  -- As when a collaboration is opened: the same number is never given to two at once.
  perform pg_advisory_xact_lock(hashtextextended('open-collaboration ' || app.tenant(), 0));
  select p.* into owner from person p join collaboration c on c.owner_id = p.id where c.id = collaboration for update of p;
  replaces := exists (select from national_id n where n.person_id = owner.id and not n.hash = any (hashes));
  if new_hash is not null then
    why := case
      when app.tried_too_often('by_number', tried_source, 10) then 'too_many'
      when exists (select from national_id n where n.hash = any (hashes) and app.is_oneself(n.person_id)) then 'oneself'
      when exists (select from national_id n where n.tenant_id = app.tenant() and n.person_kind = 'citizen'
                      and n.hash = any (hashes) and n.person_id <> owner.id) then 'taken'
      -- Whoever has come in by the number that stands is who it says, unless it was lent them until they got their own: a
      -- D-number, which whoever changes it must know, of one born the same day.
      when owner.login_id is not null and replaces and former_hashes is null then 'known'
      when owner.login_id is not null and replaces and (born is distinct from owner.born_on
           or not exists (select from national_id n where n.person_id = owner.id and n.hash = any (former_hashes))) then 'other_number'
    end;
    perform app.note_attempt('by_number', why, app.tenant(), collaboration, null, tried_source);
    if why is not null then
      return why;
    end if;
    insert into national_id (person_id, tenant_id, person_kind, key_id, sealed, hash_key_id, hash, recorded_at)
    values (owner.id, app.tenant(), 'citizen', seal_key, new_sealed, new_hash_key, new_hash, app.now())
    on conflict (person_id) do update
      set key_id = excluded.key_id, sealed = excluded.sealed, hash_key_id = excluded.hash_key_id, hash = excluded.hash,
          recorded_at = excluded.recorded_at;
    -- The login of the number that was is nobody's any more; the next comes by the number that is.
    if owner.login_id is not null and replaces then
      update person set login_id = null where id = owner.id;
      for over in update session set ended_at = app.now() where person_id = owner.id and ended_at is null returning id loop
        perform pg_notify('samplan_session_ended', over::text);
      end loop;
    end if;
  end if;
  update person set given_name = new_given, family_name = new_family, born_on = coalesce(born, born_on),
         expected_on = case when born is null then expected_on end
   where id = owner.id;
  perform app.note_circle_change(app.tenant(), app.person(), collaboration, 'person.identified', 'collaboration', collaboration, 1,
    jsonb_build_object('named', (new_given, new_family) is distinct from (owner.given_name, owner.family_name),
                       'numbered', new_hash is not null, 'born', owner.born_on is null and born is not null));
  return 'done';
end $$;
ALTER FUNCTION app.identify_person(uuid,text,text,date,text,bytea,text,bytea,bytea[],bytea[],bytea) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.identify_person(uuid,text,text,date,text,bytea,text,bytea,bytea[],bytea[],bytea) TO samplan_app;

CREATE FUNCTION app.identity_of(collaboration uuid) RETURNS TABLE(person_id uuid, given_name text, family_name text, born_on date, expected_on date, numbered boolean, has_logged_in boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select p.id, p.given_name, p.family_name, p.born_on, p.expected_on,
         exists (select from national_id n where n.person_id = p.id), p.login_id is not null
    from collaboration c join person p on p.id = c.owner_id
   where c.id = collaboration and c.id = any (app.circle_as(array['coordinator']))
$$;
ALTER FUNCTION app.identity_of(uuid) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.identity_of(uuid) TO samplan_app;

CREATE FUNCTION app.invitations_to_me() RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select coalesce(array_agg(i.id), '{}')
    from team_invitation i
   where i.tenant_id = app.tenant() and not app.narrow()
     and (i.state = 'open' or i.settled_by = app.person())
     and (((i.person_id = app.person() or i.named_by = app.person()) and app.at_work_now(app.person(), i.unit_id))
          or (i.to_kind = 'unit' and i.person_id is null and (
                i.unit_id = any ((select app.led_or_former_units())::uuid[])
                or exists (select from invitation_receiver r where r.unit_id = i.unit_id and r.person_id = app.person() and r.valid @> app.now() and app.at_work_now(r.person_id, r.unit_id))))
          or exists (select from standing_team_member l join standing_team s on s.id = l.standing_team_id
                      where s.id = i.standing_team_id and l.person_id = app.person() and l.role = 'lead' and l.valid @> app.now() and app.at_work_now(l.person_id, s.unit_id)))
$$;
ALTER FUNCTION app.invitations_to_me() OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.invitations_to_me() TO samplan_app;

CREATE FUNCTION app.invited_to() RETURNS TABLE(invitation_id uuid, owner_id uuid, given_name text, family_name text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select i.id, p.id, p.given_name, p.family_name
    from unnest(app.invitations_to_me()) mine (id)
    join team_invitation i on i.id = mine.id
    left join standing_team s on s.id = i.standing_team_id
    join collaboration c on c.id = i.collaboration_id
    join person p on p.id = c.owner_id
   where exists (select from ground g
                  where g.collaboration_id = i.collaboration_id and g.valid @> app.now()
                    and (g.person_id = app.person() or g.unit_id = coalesce(i.unit_id, s.unit_id)))
     and not exists (select from exclusion e
                      where e.collaboration_id = i.collaboration_id and e.person_id = app.person() and e.valid @> app.now())
$$;
ALTER FUNCTION app.invited_to() OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.invited_to() TO samplan_app;

CREATE FUNCTION app.is_code_login(login uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select exists (select from login l where l.id = is_code_login.login and l.issuer = 'samplan-code')
$$;
ALTER FUNCTION app.is_code_login(uuid) OWNER TO samplan_definer;

CREATE FUNCTION app.is_oneself(who uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select exists (select from person me join person p on p.id = me.id or p.login_id = me.login_id
                  where me.id = app.person() and p.id = who)
$$;
ALTER FUNCTION app.is_oneself(uuid) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.is_oneself(uuid) TO samplan_app;

CREATE FUNCTION app.is_organisation_number(number text) RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN ((number ~ '^[0-9]{9}$'::text) AND ((substr(number, 9, 1))::integer = ((11 - (((((((((3 * (substr(number, 1, 1))::integer) + (2 * (substr(number, 2, 1))::integer)) + (7 * (substr(number, 3, 1))::integer)) + (6 * (substr(number, 4, 1))::integer)) + (5 * (substr(number, 5, 1))::integer)) + (4 * (substr(number, 6, 1))::integer)) + (3 * (substr(number, 7, 1))::integer)) + (2 * (substr(number, 8, 1))::integer)) % 11)) % 11)));
ALTER FUNCTION app.is_organisation_number(text) OWNER TO samplan_owner;
GRANT EXECUTE ON FUNCTION app.is_organisation_number(text) TO samplan_app;
GRANT EXECUTE ON FUNCTION app.is_organisation_number(text) TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.is_organisation_number(text) TO samplan_worker;

CREATE FUNCTION app.is_professional() RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select exists (select from person where tenant_id = app.tenant() and id = app.person() and kind = 'professional')
$$;
ALTER FUNCTION app.is_professional() OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.is_professional() TO samplan_app;

CREATE FUNCTION app.join_team(invitation uuid, membership uuid) RETURNS uuid
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  asked team_invitation;
  period tstzrange;
begin
  select * into asked from team_invitation
   where id = invitation and tenant_id = app.tenant() and state = 'accepted' and settled_by = app.person() and settled_at = app.now();
  if asked.id is null then
    raise exception 'nobody has said yes to this invitation now' using errcode = 'restrict_violation';
  end if;
  perform pg_advisory_xact_lock(hashtextextended(asked.collaboration_id::text, 0));
  period := tstzrange(greatest(app.now(), asked.starts_on::timestamp at time zone 'Europe/Oslo'),
                      (asked.ends_on + 1)::timestamp at time zone 'Europe/Oslo');
  if asked.measure_id is not null and exists (select from measure where id = asked.measure_id and status in ('done','stopped')) then
    return null;
  end if;
  if asked.standing_team_id is not null then
    if exists (select from standing_team_case c where c.collaboration_id = asked.collaboration_id and c.standing_team_id = asked.standing_team_id and c.valid && period) then
      return null;
    end if;
    insert into standing_team_case (id, tenant_id, collaboration_id, standing_team_id, helps_with, level, areas, asked_by, accepted_by, accepted_at, valid)
    values (membership, asked.tenant_id, asked.collaboration_id, asked.standing_team_id, asked.helps_with, asked.level, asked.areas, asked.invited_by, app.person(), app.now(), period);
    return membership;
  end if;
  if exists (select from team_membership m
              where m.collaboration_id = asked.collaboration_id and m.person_id = app.person() and m.deputy_for is null
                and m.measure_id is not distinct from asked.measure_id and m.valid && period) then
    return null;
  end if;
  insert into team_membership (id, tenant_id, collaboration_id, person_id, unit_id, role, helps_with, level, areas, measure_id, invited_by, accepted_at, valid, opened_from, opened_areas)
  values (membership, asked.tenant_id, asked.collaboration_id, app.person(), asked.unit_id,
          -- One to turn to first is enough: a second is a member until the coordinator moves the role.
          case when asked.role = 'primary_contact' and exists (
                 select from team_membership m where m.collaboration_id = asked.collaboration_id and m.role = 'primary_contact' and m.deputy_for is null and m.valid && period)
               then 'member' else asked.role end,
          asked.helps_with, asked.level, asked.areas, asked.measure_id, asked.invited_by, app.now(), period, asked.opened_from, asked.opened_areas);
  return membership;
end $$;
ALTER FUNCTION app.join_team(uuid,uuid) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.join_team(uuid,uuid) TO samplan_app;

CREATE FUNCTION app.keep_activity_rating() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
begin
  if (old.start_rating is distinct from new.start_rating and not app.may_say_for(old.start_by, old.collaboration_id))
     or (old.end_rating is distinct from new.end_rating and not app.may_say_for(old.end_by, old.collaboration_id)) then
    raise exception 'what somebody has said of themselves is not for others to change' using errcode = 'check_violation';
  end if;
  return new;
end $$;
ALTER FUNCTION app.keep_activity_rating() OWNER TO samplan_owner;

CREATE FUNCTION app.keep_own_rating() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
begin
  if not app.may_say_for(old.own_by, old.collaboration_id) then
    raise exception 'what somebody has said of themselves is not for others to change' using errcode = 'check_violation';
  end if;
  return new;
end $$;
ALTER FUNCTION app.keep_own_rating() OWNER TO samplan_owner;

CREATE FUNCTION app.keep_register() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  was jsonb := case when tg_op = 'UPDATE' then to_jsonb(old) - 'document' end;
  is_now jsonb := to_jsonb(new) - 'document';
begin
  if was = is_now then
    return null;
  end if;
  insert into register_change (tenant_id, at, actor_id, entity, entity_id, unit_id, before, after, correlation_id)
  values (app.tenant(), app.now(), app.person(), tg_table_name,
          coalesce(is_now ->> 'id', is_now ->> tg_argv[0])::uuid, (is_now ->> tg_argv[0])::uuid, was, is_now, app.correlation());
  return null;
end $$;
ALTER FUNCTION app.keep_register() OWNER TO samplan_definer;

CREATE FUNCTION app.keep_work_address() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  by_operator boolean := tg_argv[0] = 'operator';
begin
  if tg_op = 'UPDATE' and new.person_id = old.person_id and lower(new.work_email) is not distinct from lower(old.work_email) then
    return null;
  end if;
  update work_address set confirmed_by = null, confirmed_at = null, waiting_login = null, waiting_since = null, version = version + 1
   where person_id = new.person_id and address is distinct from lower(new.work_email) and refused_at is null;
  if new.work_email is null then
    return null;
  end if;
  insert into work_address as a (id, tenant_id, person_id, address, set_by, set_at, confirmed_at)
  values (gen_random_uuid(), new.tenant_id, new.person_id, lower(new.work_email), case when not by_operator then app.person() end, app.now(),
          case when by_operator then app.now() end)
  on conflict (tenant_id, address) where refused_at is null do update
     set set_by = excluded.set_by, set_at = excluded.set_at, confirmed_by = null, confirmed_at = excluded.confirmed_at,
         waiting_login = null, waiting_since = null, version = a.version + 1
   where a.person_id = excluded.person_id;
  if not found then
    raise exception 'the address has been somebody else''s' using errcode = 'check_violation', constraint = 'work_address_once';
  end if;
  return null;
end $$;
ALTER FUNCTION app.keep_work_address() OWNER TO samplan_definer;

CREATE FUNCTION app.kept_addresses() RETURNS TABLE(address text, person_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select a.address, a.person_id from work_address a
   where a.tenant_id = app.tenant() and a.refused_at is null and app.has_unit_role('administrator')
$$;
ALTER FUNCTION app.kept_addresses() OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.kept_addresses() TO samplan_app;

CREATE FUNCTION app.kept_from(target uuid, who uuid) RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select case when target = any (app.circle_as(array['coordinator'])) then app.hidden_in(who, target) else '{}' end
$$;
ALTER FUNCTION app.kept_from(uuid,uuid) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.kept_from(uuid,uuid) TO samplan_app;

CREATE FUNCTION app.kept_out(invitation uuid, somebody uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select exists (select from team_invitation i join exclusion e using (collaboration_id)
                  where i.id = invitation and i.id = any (app.invitations_to_me())
                    and e.person_id = somebody and e.valid @> app.now())
$$;
ALTER FUNCTION app.kept_out(uuid,uuid) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.kept_out(uuid,uuid) TO samplan_app;

CREATE FUNCTION app.kept_out(target uuid, who uuid, during tstzrange) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select target = any (app.circle())
     and (exists (select from exclusion where collaboration_id = target and person_id = who and valid && during)
       or exists (select from team_membership where collaboration_id = target and person_id = who and deputy_for is not null and left_reason = 'refused' and valid && during))
$$;
ALTER FUNCTION app.kept_out(uuid,uuid,tstzrange) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.kept_out(uuid,uuid,tstzrange) TO samplan_app;

CREATE FUNCTION app.kept_out_now(target uuid, who uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select exists (select from exclusion where tenant_id = app.tenant() and collaboration_id = target and person_id = who and valid @> app.now())
     and (app.person() is null or target = any (app.circle()))
$$;
ALTER FUNCTION app.kept_out_now(uuid,uuid) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.kept_out_now(uuid,uuid) TO samplan_app;
GRANT EXECUTE ON FUNCTION app.kept_out_now(uuid,uuid) TO samplan_worker;

CREATE FUNCTION app.kept_out_of_emergency(target uuid, who uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select target = any (app.emergency_circle())
     and exists (select from exclusion where tenant_id = app.tenant() and collaboration_id = target and person_id = who and valid @> app.now())
$$;
ALTER FUNCTION app.kept_out_of_emergency(uuid,uuid) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.kept_out_of_emergency(uuid,uuid) TO samplan_app;

CREATE FUNCTION app.law_follows(target uuid, former uuid, successor uuid, new_id uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  insert into ground (id, tenant_id, collaboration_id, kind, person_id, areas, purpose, given_how, legal_basis, recorded_by, recorded_at, valid)
  select new_id, g.tenant_id, target, 'legal_basis', successor, '{}', g.purpose, 'law', g.legal_basis, former, app.now(), tstzrange(app.now(), null)
    from ground g
   where g.tenant_id = app.tenant() and g.collaboration_id = target and g.person_id = former and g.kind = 'legal_basis' and g.valid @> app.now() and upper_inf(g.valid)
     and exists (select from team_membership m
                  where m.collaboration_id = target and m.person_id = former and m.level = 'coordinate' and m.deputy_for is null
                    and m.left_reason = 'handed_over' and upper(m.valid) = app.now())
     and exists (select from team_membership m
                  where m.collaboration_id = target and m.person_id = successor and m.level = 'coordinate' and m.deputy_for is null
                    and m.accepted_at is not null and m.valid @> app.now())
     and not exists (select from ground h
                      where h.collaboration_id = target and h.person_id = successor and h.kind = 'legal_basis' and h.valid @> app.now() and upper_inf(h.valid))
   order by lower(g.valid), g.id limit 1
$$;
ALTER FUNCTION app.law_follows(uuid,uuid,uuid,uuid) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.law_follows(uuid,uuid,uuid,uuid) TO samplan_app;
GRANT EXECUTE ON FUNCTION app.law_follows(uuid,uuid,uuid,uuid) TO samplan_worker;

CREATE FUNCTION app.leaders_of(unit uuid) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  with recursive after as (
    select unit as id
    union
    select s.to_unit_id from unit_succession s join after on s.from_unit_id = after.id where s.on_date <= app.today())
  select distinct m.person_id from unit_membership m join after on after.id = m.unit_id
   where m.tenant_id = app.tenant() and m.role = 'leader' and m.valid @> app.now()
$$;
ALTER FUNCTION app.leaders_of(uuid) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.leaders_of(uuid) TO samplan_app;

CREATE FUNCTION app.leads_person(target uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select exists (select from unit_membership
                  where tenant_id = app.tenant() and person_id = target and valid @> app.now() and unit_id = any (app.led_units()))
$$;
ALTER FUNCTION app.leads_person(uuid) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.leads_person(uuid) TO samplan_app;

CREATE FUNCTION app.leave_without_ground(place uuid) RETURNS TABLE(collaboration_id uuid, to_tell uuid[])
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
#variable_conflict use_column
declare
  target uuid := (select m.collaboration_id from team_membership m join app.places_without_ground() p on p.id = m.id where m.id = place);
  ended record;
begin
  if target is null then
    return;
  end if;
  perform pg_advisory_xact_lock(hashtextextended(target::text, 0));
  for ended in
    update team_membership m
       set valid = tstzrange(lower(m.valid), greatest(app.now(), lower(m.valid) + interval '1 microsecond')), version = m.version + 1
     where (m.id = place or m.deputy_for = place) and (upper_inf(m.valid) or upper(m.valid) > app.now())
    returning m.id, m.version
  loop
    perform app.note_circle_change(app.tenant(), app.person(), target, 'team.edited', 'team_membership', ended.id, ended.version, '{"ended": true}');
  end loop;
  return query
    select c.id, array_agg(distinct told.id)
      from collaboration c
     cross join lateral (
       select c.owner_id as id
       union
       select m.person_id from team_membership m
        where m.collaboration_id = c.id and m.level = 'coordinate' and m.accepted_at is not null and m.valid @> app.now()) told
     where c.id = target and told.id <> app.person()
     group by c.id;
end $$;
ALTER FUNCTION app.leave_without_ground(uuid) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.leave_without_ground(uuid) TO samplan_app;

CREATE FUNCTION app.led_or_former_units() RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  with recursive led as (
    select unnest(app.led_units()) as id
    union
    select s.from_unit_id from unit_succession s join led on led.id = s.to_unit_id where s.on_date <= app.today())
  select coalesce(array_agg(id), '{}') from led
$$;
ALTER FUNCTION app.led_or_former_units() OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.led_or_former_units() TO samplan_app;

CREATE FUNCTION app.led_units() RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select coalesce(array_agg(distinct unit_id), '{}') from unit_membership
   where tenant_id = app.tenant() and person_id = app.person() and role = 'leader' and valid @> app.now()
$$;
ALTER FUNCTION app.led_units() OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.led_units() TO samplan_app;

CREATE FUNCTION app.link_refusal(somebody uuid, target uuid, why text, maker uuid, made timestamp with time zone) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select case
    when not case why
      when 'owner' then exists (select from collaboration c where c.id = target and c.owner_id = somebody)
      when 'guardian' then
        exists (select from guardian_mandate g where g.collaboration_id = target and g.person_id = somebody and (upper_inf(g.valid) or upper(g.valid) > app.now()))
        or exists (select from parental_responsibility r where r.collaboration_id = target and r.person_id = somebody and (upper_inf(r.valid) or upper(r.valid) > app.now()))
      when 'relative' then
        exists (select from next_of_kin k where k.collaboration_id = target and k.person_id = somebody and (upper_inf(k.valid) or upper(k.valid) > app.now()))
      else exists (select from personal_link l where l.collaboration_id = target and l.person_id = somebody and l.purpose = 'team')
    end then 'not_here'
    when exists (
      select from unit_membership m where m.person_id = somebody
      union all select from employee e where e.person_id = somebody
      union all select from standing_team_member s where s.person_id = somebody
      union all select from (
        select c.id as collaboration_id from collaboration c where c.owner_id = somebody
        union all select k.collaboration_id from next_of_kin k where k.person_id = somebody
        union all select g.collaboration_id from guardian_mandate g where g.person_id = somebody
        union all select r.collaboration_id from parental_responsibility r where r.person_id = somebody
        union all select t.collaboration_id from team_membership t where t.person_id = somebody
        union all select i.collaboration_id from team_invitation i where i.person_id = somebody and i.state = 'open' and i.invited_at < made
      ) place
       where place.collaboration_id <> target
         and not exists (select from circle_access a where a.collaboration_id = place.collaboration_id and a.viewer_id = maker
                            and a.relation = 'coordinator' and a.valid @> app.now())
    ) then 'known'
  end
$$;
ALTER FUNCTION app.link_refusal(uuid,uuid,text,uuid,timestamp with time zone) OWNER TO samplan_definer;

CREATE FUNCTION app.linked_people() RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select coalesce(array_agg(distinct person_id), '{}') from personal_link where collaboration_id = any ((select app.circle_as(array['coordinator']))::uuid[])
$$;
ALTER FUNCTION app.linked_people() OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.linked_people() TO samplan_app;

CREATE FUNCTION app.log_control_rows(since timestamp with time zone, until timestamp with time zone, viewer uuid, unit uuid, wanted_signal text, before_at timestamp with time zone, before_id uuid, at_most integer) RETURNS TABLE(id uuid, at timestamp with time zone, outcome text, section text, plan_ref text, viewer_id uuid, viewer_name text, viewer_profession text, viewer_ref text, viewer_municipality text, unit_id uuid, unit_name text, relation text, ground_kind text, legal_basis text, signals text[])
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select l.id, l.at, l.outcome, l.section, cr.reference,
         case when v.kind = 'professional' then v.id end,
         case when v.kind = 'professional' then v.given_name || ' ' || v.family_name end,
         v.profession, vr.reference, case when l.viewer_tenant_id <> l.tenant_id then home.name end,
         place.id, place.name, l.relation, l.ground_kind, case when l.ground_kind = 'legal_basis' then l.why end,
         flag.signals
    from access_log l
    join person v on v.id = l.viewer_id
    join municipality home on home.id = l.viewer_tenant_id
    join collaboration c on c.id = l.collaboration_id
    join person o on o.id = c.owner_id
    join log_reference cr on cr.subject_id = l.collaboration_id
    left join log_reference vr on vr.subject_id = v.id and v.kind = 'citizen'
    left join lateral (
      select u.id, u.name, u.kind from unit u
       where u.id = coalesce(l.viewer_unit_id, (select m.unit_id from unit_membership m where m.person_id = v.id and m.valid @> l.at order by lower(m.valid), m.id limit 1))
    ) place on true
    left join lateral app.working_hours(place.kind) h on place.kind is not null
   cross join lateral (select l.at at time zone 'Europe/Oslo' as local) clock
   cross join lateral (select v.kind = 'professional' and l.outcome = 'read' and o.login_id is distinct from v.login_id as compared) judged
   cross join lateral (select array_remove(array[
       case when judged.compared and lower(v.family_name) = lower(o.family_name) then 'same_name' end,
       case when judged.compared and o.address_protection = 'none' and exists (
              select from person home_hat
                join contact mine on mine.person_id = home_hat.id
                join contact theirs on theirs.person_id = o.id
               where home_hat.login_id = v.login_id and home_hat.kind = 'citizen' and home_hat.tenant_id = l.tenant_id and home_hat.address_protection = 'none'
                 and lower(regexp_replace(mine.address, '[^[:alnum:]]+', ' ', 'g')) = lower(regexp_replace(theirs.address, '[^[:alnum:]]+', ' ', 'g'))) then 'same_address' end,
       case when v.kind = 'professional' and l.outcome = 'read'
             and (clock.local::time < h.opens or clock.local::time >= h.closes or (not h.weekends and extract(isodow from clock.local) > 5)) then 'outside_hours' end
     ], null) as signals) flag
   where l.tenant_id = app.tenant() and l.at >= since and l.at < until
     and exists (select from unit_membership m where m.tenant_id = l.tenant_id and m.person_id = app.person() and m.role = 'log_control' and m.valid @> app.now())
     and (viewer is null or (l.viewer_id = viewer and v.kind = 'professional'))
     and (unit is null or place.id = unit)
     and (wanted_signal is null or wanted_signal = any (flag.signals) or (wanted_signal = 'denied_attempts' and l.outcome = 'denied'))
     and (before_at is null or (l.at, l.id) < (before_at, before_id))
   order by l.at desc, l.id desc
   limit at_most
$$;
ALTER FUNCTION app.log_control_rows(timestamp with time zone,timestamp with time zone,uuid,uuid,text,timestamp with time zone,uuid,integer) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.log_control_rows(timestamp with time zone,timestamp with time zone,uuid,uuid,text,timestamp with time zone,uuid,integer) TO samplan_app;

CREATE FUNCTION app.log_miss(entity text, entity_id uuid) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  owned_by text := case when entity = 'collaboration' then 'id' else 'collaboration_id' end;
begin
  if app.person() is null
     or not exists (select from pg_attribute where attrelid = to_regclass('public.' || quote_ident(entity)) and attname = owned_by)
     or not exists (select from pg_attribute where attrelid = to_regclass('public.' || quote_ident(entity)) and attname = 'id') then
    return;
  end if;
  execute format(
    'insert into access_log (tenant_id, at, outcome, viewer_id, viewer_tenant_id, collaboration_id, section, correlation_id)
     select tenant_id, app.now(), ''denied'', app.person(), app.tenant(), %I, $2, app.correlation() from %I where id = $1', owned_by, entity)
  using entity_id, case
    when entity in ('individual_plan','goal','measure') then 'plan'
    when entity in ('meeting','agenda_item','meeting_decision') then 'meetings'
    when entity in ('thread','message') then 'messages'
    when entity = 'crisis_step' then 'crisis'
    when entity like 'team\_%' or entity like 'standing\_%'
      or entity in ('ground','consent_request','exclusion','next_of_kin','guardian_mandate','parental_responsibility') then 'team'
    else 'overview' end;
end $$;
ALTER FUNCTION app.log_miss(text,uuid) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.log_miss(text,uuid) TO samplan_app;

CREATE FUNCTION app.log_question_askers(questions uuid[]) RETURNS TABLE(question_id uuid, asked_by uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select q.id, q.asked_by from log_question q
   where q.id = any (questions) and q.tenant_id = app.tenant() and q.viewer_id <> app.person() and not app.narrow()
     and (q.asked_by = app.person() or q.collaboration_id = any (app.own_collaborations()) or q.id = any (app.log_questions_to_answer()))
$$;
ALTER FUNCTION app.log_question_askers(uuid[]) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.log_question_askers(uuid[]) TO samplan_app;

CREATE FUNCTION app.log_question_handlers(question uuid) RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select coalesce(array_agg(distinct p.id), '{}')
    from log_question q
    join person v on v.id = q.viewer_id
    join lateral (
      select a.viewer_id as id from circle_access a
       where q.goes_to = 'coordinator' and a.collaboration_id = q.collaboration_id and a.relation = 'coordinator' and a.valid @> app.now()
      union all
      select m.person_id from unit_membership m
       where q.goes_to = 'coordinating_unit' and m.tenant_id = q.tenant_id and m.role = 'coordinating' and m.valid @> app.now()
    ) handler on true
    join person p on p.id = handler.id
   where q.id = question and q.tenant_id = app.tenant() and p.id <> q.asked_by and p.id <> v.id and p.login_id is distinct from v.login_id
$$;
ALTER FUNCTION app.log_question_handlers(uuid) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.log_question_handlers(uuid) TO samplan_app;

CREATE FUNCTION app.log_question_people() RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select coalesce(array_agg(distinct met.id), '{}')
    from log_question q
    join collaboration c on c.id = q.collaboration_id
   cross join lateral (values (q.asked_by), (c.owner_id)) met (id)
   where q.goes_to = 'coordinating_unit' and q.id = any ((select app.log_questions_to_answer())::uuid[])
$$;
ALTER FUNCTION app.log_question_people() OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.log_question_people() TO samplan_app;

CREATE FUNCTION app.log_question_route(entries uuid[]) RETURNS TABLE(entry_id uuid, goes_to text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select l.id,
         case when exists (select from circle_access a where a.collaboration_id = l.collaboration_id and a.relation = 'coordinator' and a.valid @> app.now())
               and not exists (select from circle_access a join person p on p.id = a.viewer_id join person v on v.id = l.viewer_id
                                where a.collaboration_id = l.collaboration_id and a.relation = 'coordinator' and a.valid @> app.now()
                                  and (p.id = v.id or p.login_id = v.login_id))
              then 'coordinator' else 'coordinating_unit' end
    from access_log l
   where l.id = any (entries) and l.tenant_id = app.tenant() and l.collaboration_id = any (app.circle_as(array['owner','guardian','parent']))
$$;
ALTER FUNCTION app.log_question_route(uuid[]) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.log_question_route(uuid[]) TO samplan_app;

CREATE FUNCTION app.log_questions_to_answer() RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select coalesce(array_agg(q.id), '{}')
    from log_question q
    join person v on v.id = q.viewer_id
    join person me on me.id = app.person()
   where q.tenant_id = app.tenant() and q.asked_by <> me.id and v.id <> me.id and v.login_id is distinct from me.login_id
     and ((q.goes_to = 'coordinator'
           and exists (select from circle_access a where a.collaboration_id = q.collaboration_id and a.viewer_id = me.id and a.relation = 'coordinator' and a.valid @> app.now()))
       or (q.goes_to = 'coordinating_unit'
           and exists (select from unit_membership m where m.tenant_id = q.tenant_id and m.person_id = me.id and m.role = 'coordinating' and m.valid @> app.now())))
$$;
ALTER FUNCTION app.log_questions_to_answer() OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.log_questions_to_answer() TO samplan_app;

CREATE FUNCTION app.log_reads(reads jsonb) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
begin
  -- A page asks several questions at once; the first answer logs, the others find it logged.
  perform pg_advisory_xact_lock(hashtextextended(app.person()::text, 0));
  insert into access_log (tenant_id, at, outcome, viewer_id, viewer_tenant_id, viewer_unit_id, collaboration_id, section, relation, ground_kind, ground_id, through_id, areas, why, deputy_for, correlation_id)
  select app.tenant(), app.now(), 'read', app.person(), app.tenant(), coalesce(g.unit_id, m.unit_id, t.unit_id, e.unit_id),
         s.collaboration_id, s.section, s.relation, s.ground_kind, g.id, s.through_id, s.areas,
         case s.ground_kind when 'consent' then g.purpose when 'legal_basis' then g.legal_basis when 'mandate' then gm.authority when 'emergency' then e.reason end,
         absent.person_id, app.correlation()
    from (
      select distinct on (r.collaboration_id, r.section)
             r.collaboration_id, r.section, coalesce(a.relation, r.relation) as relation, coalesce(a.ground_kind, r.ground_kind) as ground_kind,
             case when a.viewer_id is null then r.ground_id else a.ground_id end as ground_id,
             case when a.viewer_id is null then r.through_id else a.through_id end as through_id,
             coalesce(a.areas, r.areas, '{}') as areas
        from jsonb_to_recordset(reads) as r (collaboration_id uuid, section text, relation text, ground_kind text, ground_id uuid, through_id uuid, areas text[])
        left join circle_access a on a.collaboration_id = r.collaboration_id and a.viewer_id = app.person() and a.tenant_id = app.tenant() and a.valid @> app.now()
       where a.relation is distinct from 'owner'
         and not exists (select from collaboration c where c.id = r.collaboration_id and c.owner_id = app.person())
       order by r.collaboration_id, r.section, a.relation = 'emergency', array_position(array['coordinate','edit_own','contribute','read'], a.level), a.ground_id
    ) s
    left join ground g on g.id = s.ground_id and g.collaboration_id = s.collaboration_id
    left join team_membership m on m.id = s.through_id and m.collaboration_id = s.collaboration_id
    left join team_membership absent on absent.id = m.deputy_for
    left join standing_team_case tc on tc.id = s.through_id and tc.collaboration_id = s.collaboration_id
    left join standing_team t on t.id = tc.standing_team_id
    left join guardian_mandate gm on gm.id = s.through_id and gm.collaboration_id = s.collaboration_id
    left join emergency_access e on e.id = s.through_id and e.collaboration_id = s.collaboration_id
   where not exists (
           select from access_log l
            where l.viewer_id = app.person() and l.collaboration_id = s.collaboration_id and l.section = s.section
              and l.outcome = 'read' and l.at > app.now() - interval '15 minutes');
end $$;
ALTER FUNCTION app.log_reads(jsonb) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.log_reads(jsonb) TO samplan_app;

CREATE FUNCTION app.log_signals(since timestamp with time zone, until timestamp with time zone, unit uuid, many_plans integer, denied_attempts integer) RETURNS TABLE(signal text, viewer_id uuid, viewer_name text, viewer_profession text, unit_name text, on_date date, times integer, plans integer, first_at timestamp with time zone, last_at timestamp with time zone)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  with seen as materialized (
    select r.*, (r.at at time zone 'Europe/Oslo')::date as on_date, l.correlation_id
      from app.log_control_rows(since, until, null, unit, null, null, null, null) r
      join access_log l on l.id = r.id
     where r.viewer_id is not null
  ), lists as (
    -- A caller may choose the id of a request, but not its instant.
    select viewer_id, correlation_id, at from seen
     where outcome = 'read' and correlation_id is not null
     group by viewer_id, correlation_id, at having count(distinct plan_ref) > 1
  ), visited as (
    select seen.* from seen left join lists using (viewer_id, correlation_id, at)
     where seen.outcome = 'read' and seen.section <> 'overview' and lists.viewer_id is null
  ), busiest as (
    select viewer_id, on_date, count(distinct plan_ref) as plans
      from visited cross join (values (interval '0'), (interval '30 minutes')) half (hour)
     group by viewer_id, on_date, half.hour, date_trunc('hour', at + half.hour)
  ), found as (
    select 'many_plans' as signal, viewer_id, on_date from busiest group by viewer_id, on_date having max(plans) >= many_plans
    union all
    select 'denied_attempts', viewer_id, on_date from seen where outcome = 'denied' group by viewer_id, on_date having count(*) >= denied_attempts
    union all
    select distinct flag, viewer_id, on_date from seen cross join unnest(signals) flag
  )
  select f.signal, f.viewer_id, min(s.viewer_name), min(s.viewer_profession), min(s.unit_name), f.on_date,
         count(*)::integer, count(distinct s.plan_ref)::integer, min(s.at), max(s.at)
    from found f
    join seen s on s.viewer_id = f.viewer_id and s.on_date = f.on_date
                and case f.signal when 'denied_attempts' then s.outcome = 'denied' when 'many_plans' then s.id in (select id from visited) else f.signal = any (s.signals) end
   group by f.signal, f.viewer_id, f.on_date
$$;
ALTER FUNCTION app.log_signals(timestamp with time zone,timestamp with time zone,uuid,integer,integer) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.log_signals(timestamp with time zone,timestamp with time zone,uuid,integer,integer) TO samplan_app;

CREATE FUNCTION app.login_of(login_issuer text, login_subject text) RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select id from login where issuer = login_issuer and subject = login_subject
$$;
ALTER FUNCTION app.login_of(text,text) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.login_of(text,text) TO samplan_app;

CREATE FUNCTION app.make_entry_code(new_id uuid, collaboration uuid, agreeing uuid, how text, start bytea, hash bytea, lasts interval) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  child person;
begin
  if not collaboration = any (app.circle_as(array['coordinator'])) then
    return 'not_coordinator';
  end if;
  select p.* into child from collaboration c join person p on p.id = c.owner_id
   where c.id = collaboration and c.state = 'open' for update of p;
  if child.id is null or child.expected_on is not null or app.age_day(child.born_on, 'of_age') <= app.today() then
    return 'not_a_child';
  elsif child.login_id is not null and not app.is_code_login(child.login_id) then
    return 'has_login';
  elsif not exists (
    select from guardian_mandate g where g.collaboration_id = collaboration and g.person_id = agreeing and g.may_consent and g.valid @> app.now()
    union all select from parental_responsibility r where r.collaboration_id = collaboration and r.person_id = agreeing and r.valid @> app.now()
  ) then
    return 'not_theirs';
  end if;
  perform app.withdraw_unused_codes(collaboration);
  insert into entry_code (id, tenant_id, collaboration_id, person_id, agreed_by, agreed_how, start_hash, code_hash, created_by, created_at, expires_at)
  values (new_id, app.tenant(), collaboration, child.id, agreeing, how, start, hash, app.person(), app.now(), app.now() + lasts);
  perform app.note_circle_change(app.tenant(), app.person(), collaboration, 'code.made', 'entry_code', new_id, 1, jsonb_build_object('agreed_by', agreeing, 'agreed_how', how));
  return 'made';
end $$;
ALTER FUNCTION app.make_entry_code(uuid,uuid,uuid,text,bytea,bytea,interval) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.make_entry_code(uuid,uuid,uuid,text,bytea,bytea,interval) TO samplan_app;

CREATE FUNCTION app.make_personal_link(new_id uuid, collaboration uuid, why text, about uuid, hash bytea, lasts interval, invited uuid, is_new boolean, new_kind text, new_given text, new_family text, new_profession text) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  refusal text;
begin
  if not collaboration = any (app.circle_as(array['coordinator'])) then
    return 'not_coordinator';
  end if;
  if is_new then
    if why <> 'team' then
      return 'not_here';
    end if;
    insert into person (id, tenant_id, kind, given_name, family_name, profession)
    values (invited, app.tenant(), new_kind, new_given, new_family, new_profession);
  else
    refusal := app.link_refusal(invited, collaboration, why, app.person(), app.now());
    if refusal is distinct from 'not_here' and exists (select from person p where p.id = invited and p.login_id is not null and not app.is_code_login(p.login_id)) then
      refusal := 'has_login';
    end if;
    if refusal is not null then
      return refusal;
    end if;
  end if;
  insert into personal_link (id, tenant_id, collaboration_id, person_id, purpose, about_id, token_hash, created_by, created_at, expires_at)
  values (new_id, app.tenant(), collaboration, invited, why, about, hash, app.person(), app.now(), app.now() + lasts);
  perform app.note_circle_change(app.tenant(), app.person(), collaboration, 'link.made', 'personal_link', new_id, 1, jsonb_build_object('purpose', why));
  return 'made';
end $$;
ALTER FUNCTION app.make_personal_link(uuid,uuid,text,uuid,bytea,interval,uuid,boolean,text,text,text,text) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.make_personal_link(uuid,uuid,text,uuid,bytea,interval,uuid,boolean,text,text,text,text) TO samplan_app;

CREATE FUNCTION app.mark_hidden() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  said text;
begin
  if new.entity = 'notice' then
    select array[n.recipient_id] into new.hidden_from
      from notice n
     where n.id = new.entity_id and n.collaboration_id is not null
       and app.notice_hidden(n.recipient_id, n.collaboration_id, n.actor_id, n.about_id);
    return new;
  end if;
  if new.collaboration_id is null
     or not exists (select from disclosure_guard where collaboration_id = new.collaboration_id and told_at is null and valid @> app.now()) then
    return new;
  end if;
  said := concat_ws(' ', new.actor_id, new.entity_id, new.before, new.after, app.row_text(new.entity, new.entity_id));
  select array_agg(distinct g.toward_id) into new.hidden_from
    from disclosure_guard g
   where g.collaboration_id = new.collaboration_id and g.told_at is null and g.valid @> app.now()
     and exists (select from unnest(app.hidden_in(g.toward_id, g.collaboration_id)) hidden where strpos(said, hidden::text) > 0);
  return new;
end $$;
ALTER FUNCTION app.mark_hidden() OWNER TO samplan_definer;

CREATE FUNCTION app.may_become(login uuid, employee_id uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select exists (
    select from person p
     where p.id = employee_id and p.kind = 'professional' and p.login_id is null
       and exists (select from unit_membership m where m.person_id = p.id and m.valid @> app.now())
       and not exists (select from person other where other.login_id = login and other.tenant_id = p.tenant_id and other.kind = 'professional'))
$$;
ALTER FUNCTION app.may_become(uuid,uuid) OWNER TO samplan_definer;

CREATE FUNCTION app.may_know_of_openings() RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select app.has_unit_role('coordinating') and not app.has_unit_role('log_control')
$$;
ALTER FUNCTION app.may_know_of_openings() OWNER TO samplan_definer;

CREATE FUNCTION app.may_say_for(owned_by uuid, collaboration uuid) RETURNS boolean
  LANGUAGE sql STABLE
  AS $$
  select app.person() is null or owned_by is null or owned_by = app.person()
      or exists (select from collaboration c where c.id = collaboration and c.owner_id = app.person())
$$;
ALTER FUNCTION app.may_say_for(uuid,uuid) OWNER TO samplan_owner;
GRANT EXECUTE ON FUNCTION app.may_say_for(uuid,uuid) TO samplan_app;
GRANT EXECUTE ON FUNCTION app.may_say_for(uuid,uuid) TO samplan_worker;

CREATE FUNCTION app.may_vouch(employee_id uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select exists (select from person p where p.id = employee_id and p.tenant_id = app.tenant() and p.kind = 'professional')
     and (app.has_unit_role('administrator') or app.leads_person(employee_id))
$$;
ALTER FUNCTION app.may_vouch(uuid) OWNER TO samplan_definer;

CREATE FUNCTION app.may_wear(login uuid, somebody uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select exists (
    select from person p
     where p.id = somebody and p.login_id = login
       and (p.kind <> 'professional' or coalesce((select bool_or(m.valid @> app.now()) from unit_membership m where m.person_id = p.id), true)))
$$;
ALTER FUNCTION app.may_wear(uuid,uuid) OWNER TO samplan_definer;

CREATE FUNCTION app.meeting_places(asked uuid[]) RETURNS TABLE(meeting_id uuid, place text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select m.id, m.place from meeting m
   where m.id = any (asked) and m.tenant_id = app.tenant() and m.place is not null
     and m.collaboration_id = any (app.circle()) and m.collaboration_id <> all (app.hidden_places())
$$;
ALTER FUNCTION app.meeting_places(uuid[]) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.meeting_places(uuid[]) TO samplan_app;

CREATE FUNCTION app.minutes_stand() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
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
ALTER FUNCTION app.minutes_stand() OWNER TO samplan_definer;

CREATE FUNCTION app.municipalities() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select id from municipality order by id
$$;
ALTER FUNCTION app.municipalities() OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.municipalities() TO samplan_worker;

CREATE FUNCTION app.name_coordinator(request jsonb) RETURNS TABLE(outcome text, owner_id uuid)
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
    collaboration_id uuid, coordinator_id uuid, membership_id uuid, ground_id uuid, child_coordinator boolean, purpose text, legal_basis text);
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
  if ask.child_coordinator and (select p.born_on from person p where p.id = here.owner_id) <= app.today() - interval '18 years' then
    return query select 'not_a_child', null::uuid;
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
  values (ask.membership_id, app.tenant(), here.id, ask.coordinator_id, coordinator_unit,
          case when ask.child_coordinator then 'child_coordinator' else 'coordinator' end, 'coordinate',
          '{}', app.now(), tstzrange(app.now(), null), app.person());
  insert into ground (id, tenant_id, collaboration_id, kind, person_id, areas, purpose, given_how, legal_basis, recorded_by, recorded_at, valid)
  select ask.ground_id, app.tenant(), here.id, 'legal_basis', ask.coordinator_id, '{}', ask.purpose, 'law', ask.legal_basis, app.person(), app.now(), tstzrange(app.now(), null)
   where not exists (select from ground g where g.collaboration_id = here.id and g.person_id = ask.coordinator_id
                        and g.kind = 'legal_basis' and g.valid @> app.now() and upper_inf(g.valid));
  perform app.note_circle_change(app.tenant(), app.person(), here.id, 'team.edited', 'team_membership', ask.membership_id, 1, jsonb_build_object('role', case when ask.child_coordinator then 'child_coordinator' else 'coordinator' end));
  return query select 'named', here.owner_id;
end $$;
ALTER FUNCTION app.name_coordinator(jsonb) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.name_coordinator(jsonb) TO samplan_app;

CREATE FUNCTION app.names_hidden(collaboration uuid, before jsonb, after jsonb) RETURNS boolean
  LANGUAGE sql STABLE
  AS $$
  select exists (select from unnest((select app.hidden())) hidden
                  where starts_with(hidden, collaboration::text)
                    and strpos(concat(before, after), substr(hidden, length(collaboration::text) + 1)) > 0)
$$;
ALTER FUNCTION app.names_hidden(uuid,jsonb,jsonb) OWNER TO samplan_owner;
GRANT EXECUTE ON FUNCTION app.names_hidden(uuid,jsonb,jsonb) TO samplan_app;

CREATE FUNCTION app.narrow() RETURNS boolean
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN (COALESCE(current_setting('app.narrow'::text, true), ''::text) = 'yes'::text);
ALTER FUNCTION app.narrow() OWNER TO samplan_owner;
GRANT EXECUTE ON FUNCTION app.narrow() TO samplan_app;
GRANT EXECUTE ON FUNCTION app.narrow() TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.narrow() TO samplan_worker;

CREATE FUNCTION app.national_ids_to_rotate(newest_key text, newest_hash_key text, at_most integer) RETURNS TABLE(person_id uuid, key_id text, sealed bytea)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select n.person_id, n.key_id, n.sealed from national_id n
   where n.key_id <> newest_key or n.hash_key_id <> newest_hash_key
   order by n.person_id limit at_most
$$;
ALTER FUNCTION app.national_ids_to_rotate(text,text,integer) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.national_ids_to_rotate(text,text,integer) TO samplan_worker;

CREATE FUNCTION app.need_clock() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
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
ALTER FUNCTION app.need_clock() OWNER TO samplan_owner;

CREATE FUNCTION app.note_attempt(tried_way text, why text, tenant uuid, about uuid, tried_login uuid, tried_source bytea) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  insert into entry_attempt (at, way, outcome, reason, tenant_id, about_id, login_id, source, correlation_id)
  values (app.now(), tried_way, case when why is null then 'entered' else 'denied' end, why, tenant, about, tried_login, tried_source, app.correlation())
$$;
ALTER FUNCTION app.note_attempt(text,text,uuid,uuid,uuid,bytea) OWNER TO samplan_definer;

CREATE FUNCTION app.note_circle_change(tenant uuid, actor uuid, collaboration uuid, what text, of_entity text, of_id uuid, of_version integer, said jsonb) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  insert into change (tenant_id, at, actor_id, collaboration_id, life_area, type, entity, entity_id, version, after, correlation_id)
  values (tenant, app.now(), actor, collaboration, 'common', what, of_entity, of_id, of_version, said, app.correlation())
$$;
ALTER FUNCTION app.note_circle_change(uuid,uuid,uuid,text,text,uuid,integer,jsonb) OWNER TO samplan_definer;

CREATE FUNCTION app.note_collaboration(target uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  insert into collaboration_facts (collaboration_id, tenant_id, owner_id, state, opened_on, coordinator_id, coordinator_since, stale_at)
  select c.id, c.tenant_id, c.owner_id, c.state, c.opened_on, m.person_id, (lower(m.valid) at time zone 'Europe/Oslo')::date, boundary.next
    from collaboration c
    left join lateral (
      select person_id, valid from team_membership
       where collaboration_id = c.id and role in ('coordinator','child_coordinator') and deputy_for is null
         and accepted_at is not null and valid @> app.now() and app.at_work(person_id, unit_id) @> app.now()
       order by lower(valid) limit 1) m on true
    left join lateral (
      select min(at) as next
        from team_membership
       cross join unnest(app.at_work(person_id, unit_id)) piece
       cross join unnest(array[lower(valid), upper(valid), lower(piece), upper(piece)]) at
       where collaboration_id = c.id and role in ('coordinator','child_coordinator') and deputy_for is null and at > app.now()) boundary on true
   where c.id = target
  on conflict (collaboration_id) do update
     set owner_id = excluded.owner_id, state = excluded.state, opened_on = excluded.opened_on, coordinator_id = excluded.coordinator_id,
         coordinator_since = excluded.coordinator_since, stale_at = excluded.stale_at
$$;
ALTER FUNCTION app.note_collaboration(uuid) OWNER TO samplan_definer;

CREATE FUNCTION app.note_log_control(what text, asked jsonb) RETURNS void
  LANGUAGE sql
  AS $$
  insert into log_control_use (tenant_id, person_id, at, what, asked, correlation_id)
  values (app.tenant(), app.person(), app.now(), what, asked, app.correlation())
$$;
ALTER FUNCTION app.note_log_control(text,jsonb) OWNER TO samplan_owner;
GRANT EXECUTE ON FUNCTION app.note_log_control(text,jsonb) TO samplan_app;

CREATE FUNCTION app.note_name_tried(collaboration uuid, is_somebody boolean, tried_source bytea) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  why text;
begin
  if not collaboration = any (app.circle_as(array['owner','guardian','parent','coordinator'])) then
    return 'not_allowed';
  end if;
  perform pg_advisory_xact_lock(hashtextextended(encode(tried_source, 'hex'), 0));
  why := case when app.tried_too_often('by_name', tried_source, 10) then 'too_many' when not is_somebody then 'unknown' end;
  perform app.note_attempt('by_name', why, app.tenant(), collaboration, null, tried_source);
  return why;
end $$;
ALTER FUNCTION app.note_name_tried(uuid,boolean,bytea) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.note_name_tried(uuid,boolean,bytea) TO samplan_app;

CREATE FUNCTION app.note_needs() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
begin
  update collaboration_facts f
     set needs = waiting.number, needs_since = waiting.since
    from (select count(*)::integer as number, min(open_since) as since from need
           where collaboration_id = new.collaboration_id and state = 'open' and removed_at is null and escalated_at is not null) waiting
   where f.collaboration_id = new.collaboration_id;
  return null;
end $$;
ALTER FUNCTION app.note_needs() OWNER TO samplan_definer;

CREATE FUNCTION app.note_work_number(employee_id uuid, seal_key text, new_sealed bytea, new_hash_key text, new_hash bytea, hashes bytea[], tried_source bytea) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  known person;
  awaited uuid;
  was national_id;
  same boolean;
  why text;
begin
  if not app.may_vouch(employee_id) then
    return 'not_found';
  end if;
  select n.waiting_login into awaited from national_id n where n.person_id = employee_id;
  perform pg_advisory_xact_lock(hashtextextended('arrival ' || coalesce(awaited, employee_id), 0));
  perform pg_advisory_xact_lock(hashtextextended('work-number ' || app.tenant(), 0));
  select p.* into known from person p where p.id = employee_id for update;
  select n.* into was from national_id n where n.person_id = employee_id for update;
  if was.waiting_login is distinct from awaited then
    return 'changed';
  end if;
  same := coalesce(was.hash = any (hashes), false);
  why := case
    -- Every try counts, also one that finds nobody: else whoever may type could find out whose a number is by trying.
    when (select count(*) from entry_attempt a where a.way = 'work_number' and a.source = tried_source and a.at > app.now() - interval '1 hour') >= 40
      or (select count(*) from entry_attempt a where a.way = 'work_number' and a.source = tried_source and a.about_id = employee_id
             and a.at > app.now() - interval '1 day') >= 5 then 'too_many'
    when known.login_id is not null then 'known'
    when exists (select from national_id n where n.tenant_id = app.tenant() and n.person_kind = 'professional'
                    and n.hash = any (hashes) and n.person_id <> employee_id) then 'taken'
    when same and was.set_by is not null and was.confirmed_by is null
         and (app.is_oneself(was.set_by) or app.is_oneself(employee_id)
              or exists (select from person me where me.id = app.person() and me.login_id = was.waiting_login)) then 'oneself'
  end;
  perform app.note_attempt('work_number', why, app.tenant(), employee_id, null, tried_source);
  if why is not null then
    return why;
  end if;
  if same and (was.set_by is null or was.confirmed_by is not null) then
    return 'confirmed';
  end if;
  if same then
    update national_id set confirmed_by = app.person(), waiting_login = null, waiting_since = null where person_id = employee_id;
    if awaited is not null and app.may_become(awaited, employee_id) then
      update person set login_id = awaited where id = employee_id;
      perform app.tell_of_arrival(employee_id, 'employee_connected', array[was.set_by, app.person()]);
    end if;
  else
    insert into national_id as n (person_id, tenant_id, person_kind, key_id, sealed, hash_key_id, hash, recorded_at, set_by)
    values (employee_id, app.tenant(), 'professional', seal_key, new_sealed, new_hash_key, new_hash, app.now(), app.person())
    on conflict (person_id) do update
      set key_id = excluded.key_id, sealed = excluded.sealed, hash_key_id = excluded.hash_key_id, hash = excluded.hash,
          recorded_at = excluded.recorded_at, set_by = excluded.set_by, confirmed_by = null, waiting_login = null, waiting_since = null;
  end if;
  insert into register_change (tenant_id, at, actor_id, entity, entity_id, after, correlation_id)
  values (app.tenant(), app.now(), app.person(), 'work_number', employee_id, jsonb_build_object('person_id', employee_id, 'confirmed', same), app.correlation());
  return case when same then 'confirmed' when was.person_id is not null and (was.confirmed_by is not null or not app.is_oneself(was.set_by)) then 'differs' else 'noted' end;
end $$;
ALTER FUNCTION app.note_work_number(uuid,text,bytea,text,bytea,bytea[],bytea) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.note_work_number(uuid,text,bytea,text,bytea,bytea[],bytea) TO samplan_app;

CREATE FUNCTION app.notice_hidden(viewer uuid, target uuid, actor uuid, about uuid) RETURNS boolean
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  ids uuid[] := app.hidden_in(viewer, target);
  entity text;
  said text;
begin
  if actor = any (ids) or about = any (ids) then
    return true;
  end if;
  if about is null or cardinality(ids) = 0 then
    return false;
  end if;
  foreach entity in array array['team_membership','ground','consent_request','standing_team_case','measure','meeting','emergency_access','team_invitation','hand_over','log_question'] loop
    said := app.row_text(entity, about);
    if said is not null then
      return exists (select from unnest(ids) hidden where strpos(said, hidden::text) > 0);
    end if;
  end loop;
  return false;
end $$;
ALTER FUNCTION app.notice_hidden(uuid,uuid,uuid,uuid) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.notice_hidden(uuid,uuid,uuid,uuid) TO samplan_app;

CREATE FUNCTION app.notify(ids uuid[], recipients uuid[], notice_kind text, collaboration uuid, about uuid, told_by uuid, on_day date) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  with told as (
    insert into notice (id, tenant_id, recipient_id, kind, collaboration_id, about_id, actor_id, on_date, created_at)
    select id, app.tenant(), recipient, notice_kind, collaboration, about, told_by, on_day, app.now() from unnest(ids, recipients) as n (id, recipient)
    returning *
  )
  insert into change (tenant_id, at, audience_id, actor_id, type, entity, entity_id, version, correlation_id)
  select tenant_id, app.now(), recipient_id, app.person(), 'notice.added', 'notice', id, 1, app.correlation() from told
$$;
ALTER FUNCTION app.notify(uuid[],uuid[],text,uuid,uuid,uuid,date) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.notify(uuid[],uuid[],text,uuid,uuid,uuid,date) TO samplan_app;
GRANT EXECUTE ON FUNCTION app.notify(uuid[],uuid[],text,uuid,uuid,uuid,date) TO samplan_worker;

CREATE FUNCTION app.now() RETURNS timestamp with time zone
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN COALESCE((NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone, now());
ALTER FUNCTION app.now() OWNER TO samplan_owner;
GRANT EXECUTE ON FUNCTION app.now() TO samplan_app;
GRANT EXECUTE ON FUNCTION app.now() TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.now() TO samplan_worker;

CREATE FUNCTION app.open_collaboration(request jsonb, seal_key text, sealed bytea, hash_key text, hash bytea, hashes bytea[]) RETURNS TABLE(outcome text, collaboration_id uuid)
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
    asked_by text, asked_on date, asked_how text, wants_plan boolean, child_coordinator boolean, purpose text, legal_basis text, today date, idempotency_key uuid);
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
  if ask.child_coordinator and coalesce(owner.born_on, ask.born_on) <= app.today() - interval '18 years' then
    return query select 'not_a_child', null::uuid;
    return;
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
  values (ask.membership_id, app.tenant(), here.id, ask.coordinator_id, coordinator_unit,
          case when ask.child_coordinator then 'child_coordinator' else 'coordinator' end, 'coordinate',
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
ALTER FUNCTION app.open_collaboration(jsonb,text,bytea,text,bytea,bytea[]) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.open_collaboration(jsonb,text,bytea,text,bytea,bytea[]) TO samplan_app;

CREATE FUNCTION app.open_emergency(opening uuid, hashes bytea[], sought_name text, sought_born date, from_unit uuid, why text) RETURNS text
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
  if target is null or app.is_oneself(owner) then
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
ALTER FUNCTION app.open_emergency(uuid,bytea[],text,date,uuid,text) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.open_emergency(uuid,bytea[],text,date,uuid,text) TO samplan_app;

CREATE FUNCTION app.open_session(session_id uuid, hash bytea, login uuid, idle interval, absolute interval, by_provider text, on_browser text, on_system text, subject_there text, session_there text, contents bytea) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  insert into session (id, token_hash, login_id, created_at, last_used_at, idle_expires_at, absolute_expires_at, provider, browser, system, provider_subject, provider_session, sealed)
  values (session_id, hash, login, app.now(), app.now(), app.now() + idle, app.now() + absolute, by_provider, on_browser, on_system, subject_there, session_there, contents)
$$;
ALTER FUNCTION app.open_session(uuid,bytea,uuid,interval,interval,text,text,text,text,text,bytea) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.open_session(uuid,bytea,uuid,interval,interval,text,text,text,text,text,bytea) TO samplan_app;

CREATE FUNCTION app.overdue_log_questions() RETURNS TABLE(ref text, asked_on date, due_on date, coordinator_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select r.reference, (q.asked_at at time zone 'Europe/Oslo')::date, q.due_on,
         (select a.viewer_id from circle_access a join team_membership m on m.id = a.through_id
           where a.collaboration_id = q.collaboration_id and a.relation = 'coordinator' and a.valid @> app.now() and m.deputy_for is null limit 1)
    from log_question q
    join log_reference r on r.subject_id = q.collaboration_id
   where q.tenant_id = app.tenant() and q.answered_at is null and q.due_on < (app.now() at time zone 'Europe/Oslo')::date
     and q.viewer_id <> app.person()
     and exists (select from unit_membership m join unit u on u.id = m.unit_id
                  where m.tenant_id = q.tenant_id and m.person_id = app.person() and m.valid @> app.now()
                    and (m.role = 'coordinating' or (m.role = 'leader' and u.kind = 'coordinating_unit')))
   order by q.due_on, q.id
$$;
ALTER FUNCTION app.overdue_log_questions() OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.overdue_log_questions() TO samplan_app;

CREATE FUNCTION app.own_collaborations() RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select coalesce(array_agg(id), '{}') from collaboration where tenant_id = app.tenant() and owner_id = app.person()
$$;
ALTER FUNCTION app.own_collaborations() OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.own_collaborations() TO samplan_app;

CREATE FUNCTION app.owners_of_openings(ids uuid[]) RETURNS TABLE(opening_id uuid, owner_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select e.id, c.owner_id from emergency_access e join collaboration c on c.id = e.collaboration_id
   where e.tenant_id = app.tenant() and e.id = any (ids) and app.may_know_of_openings()
$$;
ALTER FUNCTION app.owners_of_openings(uuid[]) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.owners_of_openings(uuid[]) TO samplan_app;

CREATE FUNCTION app.parental_areas(target uuid) RETURNS TABLE(life_area text, open tstzmultirange)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
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
ALTER FUNCTION app.parental_areas(uuid) OWNER TO samplan_definer;

CREATE FUNCTION app.person() RETURNS uuid
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid;
ALTER FUNCTION app.person() OWNER TO samplan_owner;
GRANT EXECUTE ON FUNCTION app.person() TO samplan_app;
GRANT EXECUTE ON FUNCTION app.person() TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.person() TO samplan_worker;

CREATE FUNCTION app.person_by_name(collaboration uuid, press uuid, new_id uuid, new_given text, new_family text) RETURNS TABLE(outcome text, person_id uuid)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
#variable_conflict use_column
declare
  before uuid;
begin
  if app.narrow() or not collaboration = any (app.circle_as(array['owner', 'guardian', 'parent', 'coordinator'])) then
    return query select 'not_allowed', null::uuid;
    return;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('let-in ' || collaboration, 0));
  select k.person_id into before from next_of_kin k where k.collaboration_id = collaboration and k.idempotency_key = press;
  if before is not null then
    return query select 'made_before', before;
    return;
  end if;
  insert into person (id, tenant_id, kind, given_name, family_name) values (new_id, app.tenant(), 'citizen', new_given, new_family);
  return query select 'made', new_id;
end $$;
ALTER FUNCTION app.person_by_name(uuid,uuid,uuid,text,text) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.person_by_name(uuid,uuid,uuid,text,text) TO samplan_app;

CREATE FUNCTION app.person_by_number(collaboration uuid, new_id uuid, new_given text, new_family text, born date, seal_key text, sealed bytea, hash_key text, hash bytea, hashes bytea[], tried_source bytea) RETURNS TABLE(outcome text, person_id uuid)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
#variable_conflict use_column
declare
  known person;
  why text;
begin
  if not collaboration = any (app.circle_as(array['coordinator'])) then
    return query select 'not_allowed', null::uuid;
    return;
  end if;
  -- As when a collaboration is opened: the same person is never registered twice at once.
  perform pg_advisory_xact_lock(hashtextextended('open-collaboration ' || app.tenant(), 0));
  select p.* into known from national_id n join person p on p.id = n.person_id
   where n.tenant_id = app.tenant() and n.person_kind = 'citizen' and n.hash = any (hashes);
  why := case
    when app.tried_too_often('by_number', tried_source, 10) then 'too_many'
    when exists (select from national_id n where n.hash = any (hashes) and app.is_oneself(n.person_id)) then 'oneself'
    when lower(known.family_name) <> lower(new_family)
      or lower(split_part(known.given_name, ' ', 1)) <> lower(split_part(new_given, ' ', 1)) then 'other_name'
  end;
  perform app.note_attempt('by_number', why, app.tenant(), collaboration, null, tried_source);
  if why is not null then
    return query select why, null::uuid;
    return;
  end if;
  if known.id is null then
    insert into person (id, tenant_id, kind, given_name, family_name, born_on)
    values (new_id, app.tenant(), 'citizen', new_given, new_family, born) returning * into known;
    insert into national_id (person_id, tenant_id, person_kind, key_id, sealed, hash_key_id, hash, recorded_at)
    values (known.id, app.tenant(), 'citizen', seal_key, sealed, hash_key, hash, app.now());
  end if;
  return query select 'found', known.id;
end $$;
ALTER FUNCTION app.person_by_number(uuid,uuid,text,text,date,text,bytea,text,bytea,bytea[],bytea) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.person_by_number(uuid,uuid,text,text,date,text,bytea,text,bytea,bytea[],bytea) TO samplan_app;

CREATE FUNCTION app.places_without_ground() RETURNS TABLE(id uuid, role text, helps_with text, unit_id uuid, since timestamp with time zone)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select m.id, m.role, m.helps_with, m.unit_id, lower(m.valid)
    from team_membership m
   where m.tenant_id = app.tenant() and m.person_id = app.person() and not app.narrow()
     and m.accepted_at is not null and m.deputy_for is null and m.level <> 'coordinate' and m.valid @> app.now()
     and m.collaboration_id <> all (app.circle_as(array['member','coordinator']))
$$;
ALTER FUNCTION app.places_without_ground() OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.places_without_ground() TO samplan_app;

CREATE PROCEDURE app.protect_circle(IN target regclass, IN collaboration_column text DEFAULT 'collaboration_id'::text)
  LANGUAGE plpgsql
  AS $$
begin
  call app.protect_tenant(target);
  execute format('create policy circle on %s to samplan_app using (%I = any ((select app.circle())::uuid[])) with check (%I = any ((select app.circle())::uuid[]))', target, collaboration_column, collaboration_column);
end $$;
ALTER PROCEDURE app.protect_circle(regclass,text) OWNER TO samplan_owner;

CREATE PROCEDURE app.protect_tenant(IN target regclass, IN tenant_column text DEFAULT 'tenant_id'::text)
  LANGUAGE plpgsql
  AS $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy tenant on %s as restrictive to samplan_app, samplan_worker, samplan_owner using (%I = app.tenant()) with check (%I = app.tenant())', target, tenant_column, tenant_column);
  execute format('create policy owner_rows on %s to samplan_owner using (true) with check (true)', target);
  execute format('create policy worker_rows on %s to samplan_worker using (true) with check (true)', target);
  execute format('create policy definer_rows on %s to samplan_definer using (true) with check (true)', target);
  execute format('grant select on %s to samplan_app, samplan_worker, samplan_definer', target);
end $$;
ALTER PROCEDURE app.protect_tenant(regclass,text) OWNER TO samplan_owner;

CREATE FUNCTION app.prove_login(new_id uuid, login_issuer text, login_subject text) RETURNS uuid
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
begin
  insert into login (id, issuer, subject) values (new_id, login_issuer, login_subject) on conflict (issuer, subject) do nothing;
  return (select id from login where issuer = login_issuer and subject = login_subject);
end $$;
ALTER FUNCTION app.prove_login(uuid,text,text) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.prove_login(uuid,text,text) TO samplan_app;

CREATE FUNCTION app.purge_entry_attempts(older_than interval) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  purged integer;
begin
  delete from entry_attempt where at < app.now() - older_than;
  get diagnostics purged = row_count;
  return purged;
end $$;
ALTER FUNCTION app.purge_entry_attempts(interval) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.purge_entry_attempts(interval) TO samplan_worker;

CREATE FUNCTION app.purge_kept(sent_before interval, written_before interval, at_most integer) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  purged integer;
  more integer;
begin
  delete from sent_once where ctid = any (array(select ctid from sent_once where at < app.now() - sent_before limit at_most));
  get diagnostics purged = row_count;
  delete from draft where ctid = any (array(select ctid from draft where saved_at < app.now() - written_before limit at_most));
  get diagnostics more = row_count;
  return purged + more;
end $$;
ALTER FUNCTION app.purge_kept(interval,interval,integer) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.purge_kept(interval,interval,integer) TO samplan_worker;

CREATE FUNCTION app.purge_sessions(older_than interval) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  purged integer;
begin
  delete from session where least(idle_expires_at, coalesce(ended_at, idle_expires_at)) < app.now() - older_than;
  get diagnostics purged = row_count;
  delete from pending_login where expires_at < app.now();
  delete from spent_logout_token where expires_at < app.now();
  delete from attempt where period_ends_at < app.now();
  return purged;
end $$;
ALTER FUNCTION app.purge_sessions(interval) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.purge_sessions(interval) TO samplan_worker;

CREATE FUNCTION app.put_contact(of_person uuid, expected integer, new_address text, new_phone text, new_email text) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  written integer;
begin
  if not (of_person = any (app.reachable_people()) and exists (select from person p where p.id = of_person and p.tenant_id = app.tenant() and p.kind = 'citizen')) then
    return null;
  end if;
  insert into contact as c (person_id, tenant_id, address, phone, email, changed_by, changed_at)
  select of_person, app.tenant(), new_address, new_phone, new_email, app.person(), app.now()
   where expected = 0
  on conflict (person_id) do nothing
  returning c.version into written;
  if expected > 0 then
    update contact set address = new_address, phone = new_phone, email = new_email, changed_by = app.person(), changed_at = app.now(), version = version + 1
     where person_id = of_person and version = expected returning version into written;
  end if;
  if written is null then
    return 0;
  end if;
  insert into change (tenant_id, at, actor_id, audience_id, type, entity, entity_id, version, correlation_id)
  values (app.tenant(), app.now(), app.person(), of_person, 'contact.changed', 'person', of_person, written, app.correlation());
  return written;
end $$;
ALTER FUNCTION app.put_contact(uuid,integer,text,text,text) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.put_contact(uuid,integer,text,text,text) TO samplan_app;

CREATE FUNCTION app.reachable_people() RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  with coordinated as (select unnest(app.circle_as(array['coordinator'])) as collaboration_id)
  select coalesce(array_agg(distinct met.person_id), '{}') from (
    select app.person() as person_id
    union all select c.owner_id from coordinated join collaboration c on c.id = coordinated.collaboration_id
    union all select k.person_id from coordinated join next_of_kin k using (collaboration_id) where k.valid @> app.now()
    union all select g.person_id from coordinated join guardian_mandate g using (collaboration_id) where g.valid @> app.now()
    union all select r.person_id from coordinated join parental_responsibility r using (collaboration_id) where r.valid @> app.now()
    union all select p.id from unnest(app.circle_as(array['guardian','parent'])) mine
                join collaboration c on c.id = mine join person p on p.id = c.owner_id where p.address_protection = 'none'
  ) met where met.person_id is not null and not app.narrow()
$$;
ALTER FUNCTION app.reachable_people() OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.reachable_people() TO samplan_app;

CREATE FUNCTION app.read_notices(ids uuid[]) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  with seen as (
    update notice set read_at = app.now(), version = version + 1
     where tenant_id = app.tenant() and recipient_id = app.person() and id = any (ids) and read_at is null
    returning *
  )
  insert into change (tenant_id, at, audience_id, actor_id, type, entity, entity_id, version, correlation_id)
  select tenant_id, app.now(), recipient_id, app.person(), 'notice.read', 'notice', id, version, app.correlation() from seen
$$;
ALTER FUNCTION app.read_notices(uuid[]) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.read_notices(uuid[]) TO samplan_app;

CREATE FUNCTION app.recompute_circle(target uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  with gone as (
    delete from circle_access where collaboration_id = target returning *
  ), kept_out as (
    select person_id, range_agg(valid) as ranges from exclusion where collaboration_id = target group by person_id
  ), by_ground as (
    select m.tenant_id, m.person_id, case when m.level = 'coordinate' then 'coordinator' else 'member' end as relation, m.level,
           array['common'] || array(
             select unnest(m.areas) intersect select unnest(g.areas)
             intersect select unnest(case when m.measure_id is null then m.areas else array[t.life_area] end) order by 1) as areas,
           g.kind, g.id as ground_id, least(m.sees_from, lower(m.valid)) as sees_from, tstzmultirange(m.valid * g.valid) * app.at_work(m.person_id, m.unit_id) as valid, m.id as through_id
      from (select tenant_id, id, collaboration_id, person_id, unit_id, level, measure_id, accepted_at, valid, areas, sees_from from team_membership
            union all
            select tenant_id, id, collaboration_id, person_id, unit_id, level, measure_id, accepted_at, valid,
                   array(select unnest(areas) intersect select unnest(opened_areas)), opened_from
              from team_membership where opened_from is not null) m
      join ground g on g.collaboration_id = m.collaboration_id and (g.person_id = m.person_id or g.unit_id = m.unit_id)
      left join measure t on t.id = m.measure_id
     where m.collaboration_id = target and m.accepted_at is not null and m.valid && g.valid
       and (m.measure_id is null or t.status not in ('done','stopped'))
    union all
    select c.tenant_id, sm.person_id, 'member', c.level,
           array['common'] || array(select unnest(c.areas) intersect select unnest(g.areas) order by 1),
           g.kind, g.id, greatest(lower(c.valid), lower(sm.valid)), tstzmultirange(c.valid * s.valid * sm.valid * g.valid) * app.at_work(sm.person_id, s.unit_id), c.id
      from standing_team_case c
      join standing_team s on s.id = c.standing_team_id
      join standing_team_member sm on sm.standing_team_id = s.id
      join ground g on g.collaboration_id = c.collaboration_id and (g.person_id = sm.person_id or g.unit_id = s.unit_id)
     where c.collaboration_id = target and c.accepted_at is not null
    union all
    select k.tenant_id, k.person_id, 'relative', k.level,
           array['common'] || array(select unnest(k.areas) intersect select unnest(g.areas) order by 1),
           g.kind, g.id, lower(k.valid), tstzmultirange(k.valid * g.valid), k.id
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
     cross join unnest(b.valid - coalesce(k.ranges, '{}')) piece
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
ALTER FUNCTION app.recompute_circle(uuid) OWNER TO samplan_definer;

CREATE FUNCTION app.refresh_collaboration_facts(until timestamp with time zone) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  target uuid;
  refreshed integer := 0;
begin
  for target in select collaboration_id from collaboration_facts where tenant_id = app.tenant() and stale_at <= until order by 1 loop
    perform app.note_collaboration(target);
    refreshed := refreshed + 1;
  end loop;
  return refreshed;
end $$;
ALTER FUNCTION app.refresh_collaboration_facts(timestamp with time zone) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.refresh_collaboration_facts(timestamp with time zone) TO samplan_worker;

CREATE FUNCTION app.refuse() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
begin
  raise exception '% rows are never changed or deleted', tg_table_name using errcode = 'restrict_violation';
end $$;
ALTER FUNCTION app.refuse() OWNER TO samplan_owner;

CREATE FUNCTION app.release_needs() RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  left_behind need;
  heir measure;
  people uuid[];
  released integer := 0;
begin
  for left_behind in
    select n.* from need n join collaboration c on c.id = n.collaboration_id and c.state = 'open'
     where n.tenant_id = app.tenant() and n.state = 'owned' and n.removed_at is null
       and not exists (select from circle_access a
                        where a.collaboration_id = n.collaboration_id and a.viewer_id = n.owner_id and a.relation <> 'emergency'
                          and a.valid @> app.now())
       and n.owner_id is distinct from c.owner_id
       and (n.owner_id is not null
            or not exists (select from circle_access a join team_membership m on m.collaboration_id = a.collaboration_id and m.person_id = a.viewer_id
                            where a.collaboration_id = n.collaboration_id and m.unit_id = n.owner_unit_id
                              and a.relation <> 'emergency' and a.valid @> app.now() and m.valid @> app.now()))
     order by n.collaboration_id, n.id
       for update of n
  loop
    select m.* into heir from measure m
      join circle_access a on a.collaboration_id = m.collaboration_id and a.viewer_id = m.accountable_person_id
                          and a.relation <> 'emergency' and a.valid @> app.now()
     where m.id = left_behind.measure_id and m.removed_at is null and m.status in ('proposed','agreed','under_way')
     limit 1;
    update need
       set state = case when heir.id is null then 'open' else 'owned' end,
           owner_id = heir.accountable_person_id, owner_unit_id = heir.accountable_unit_id, version = version + 1
     where id = left_behind.id;
    insert into change (tenant_id, at, collaboration_id, life_area, type, entity, entity_id, version, before, after, correlation_id)
    values (app.tenant(), app.now(), left_behind.collaboration_id, left_behind.life_area, 'need.changed', 'need', left_behind.id,
            left_behind.version + 1,
            jsonb_build_object('needState', 'owned', 'ownerId', left_behind.owner_id, 'ownerUnitId', left_behind.owner_unit_id),
            jsonb_build_object('needState', case when heir.id is null then 'open' else 'owned' end,
                               'ownerId', heir.accountable_person_id, 'ownerUnitId', heir.accountable_unit_id),
            app.correlation());
    released := released + 1;
    if heir.id is null then
      -- Told now, and not once more half-way.
      update need set told_at = app.now() where id = left_behind.id and escalated_at is null;
      people := array(select distinct a.viewer_id from circle_access a
                       where a.collaboration_id = left_behind.collaboration_id and a.relation = 'coordinator' and a.valid @> app.now()
                         and left_behind.life_area = any (a.areas || array['common']) order by 1);
      perform app.notify(array(select gen_random_uuid() from unnest(people)), people, 'need_waiting',
                         left_behind.collaboration_id, left_behind.id, null, null);
    end if;
  end loop;
  return released;
end $$;
ALTER FUNCTION app.release_needs() OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.release_needs() TO samplan_worker;

CREATE FUNCTION app.remove_work_number(employee_id uuid) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
begin
  if not app.may_vouch(employee_id) then
    return 'not_found';
  end if;
  perform from person p where p.id = employee_id and p.login_id is null for update;
  if not found then
    return 'known';
  end if;
  delete from national_id n where n.person_id = employee_id and n.person_kind = 'professional';
  if found then
    insert into register_change (tenant_id, at, actor_id, entity, entity_id, after, correlation_id)
    values (app.tenant(), app.now(), app.person(), 'work_number', employee_id, jsonb_build_object('person_id', employee_id, 'removed', true), app.correlation());
  end if;
  return 'done';
end $$;
ALTER FUNCTION app.remove_work_number(uuid) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.remove_work_number(uuid) TO samplan_app;

CREATE FUNCTION app.require_change() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
begin
  if not exists (select from change where tx = pg_current_xact_id() and entity_id = (to_jsonb(new) ->> tg_argv[0])::uuid) then
    raise exception 'a write to % has no change row', tg_table_name using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
ALTER FUNCTION app.require_change() OWNER TO samplan_definer;

CREATE FUNCTION app.rotate_national_id(person uuid, was bytea, new_key text, new_sealed bytea, new_hash_key text, new_hash bytea) RETURNS boolean
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  with rotated as (
    update national_id set key_id = new_key, sealed = new_sealed, hash_key_id = new_hash_key, hash = new_hash
     where person_id = person and sealed = was
    returning 1)
  select exists (select from rotated)
$$;
ALTER FUNCTION app.rotate_national_id(uuid,bytea,text,bytea,text,bytea) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.rotate_national_id(uuid,bytea,text,bytea,text,bytea) TO samplan_worker;

CREATE FUNCTION app.rotate_session(turning uuid, new_hash bytea, contents bytea) RETURNS boolean
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  with turned as (
    update session set token_hash = new_hash, sealed = contents where id = turning and ended_at is null returning id)
  select exists (select from turned)
$$;
ALTER FUNCTION app.rotate_session(uuid,bytea,bytea) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.rotate_session(uuid,bytea,bytea) TO samplan_app;

CREATE FUNCTION app.row_text(entity text, row_id uuid) RETURNS text
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  told jsonb;
  said text;
  parent text;
begin
  if not exists (select from pg_attribute where attrelid = to_regclass('public.' || quote_ident(entity)) and attname = 'collaboration_id') then
    return null;
  end if;
  execute format('select to_jsonb(t) - %L::text[] from %I t where t.id = $1',
                 array['created_by','recorded_by','asked_by','invited_by','minutes_approved_by','what_matters_author_id',
                       'removed_by','state_by','own_by','start_by','end_by','last_author_id'], entity)
     into told using row_id;
  said := told::text;
  foreach parent in array array['meeting','agenda_item','measure','team_membership'] loop
    if told ->> (parent || '_id') is not null then
      said := concat_ws(' ', said, app.row_text(parent, (told ->> (parent || '_id'))::uuid));
    end if;
  end loop;
  return said;
end $$;
ALTER FUNCTION app.row_text(text,uuid) OWNER TO samplan_definer;

CREATE FUNCTION app.running_sessions(sessions uuid[]) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select id from session
   where id = any (sessions) and ended_at is null and idle_expires_at > app.now()
     and (person_id is null or app.may_wear(login_id, person_id))
$$;
ALTER FUNCTION app.running_sessions(uuid[]) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.running_sessions(uuid[]) TO samplan_app;

CREATE FUNCTION app.save_absence(saved uuid, first_day date, last_day date, new_state text, deputy uuid, chosen jsonb) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
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
ALTER FUNCTION app.save_absence(uuid,date,date,text,uuid,jsonb) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.save_absence(uuid,date,date,text,uuid,jsonb) TO samplan_app;

CREATE FUNCTION app.sealed_with(hash bytea) RETURNS TABLE(provider text, sealed bytea)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select s.provider, s.sealed from session s where s.token_hash = hash
$$;
ALTER FUNCTION app.sealed_with(bytea) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.sealed_with(bytea) TO samplan_app;

CREATE FUNCTION app.searchable(words text[]) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN array_to_string(words, ' '::text);
ALTER FUNCTION app.searchable(text[]) OWNER TO samplan_owner;
GRANT EXECUTE ON FUNCTION app.searchable(text[]) TO samplan_app;
GRANT EXECUTE ON FUNCTION app.searchable(text[]) TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.searchable(text[]) TO samplan_worker;

CREATE FUNCTION app.sessions_of(asking uuid) RETURNS TABLE(id uuid, begun_at timestamp with time zone, last_used_at timestamp with time zone, browser text, system text, provider text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select s.id, s.created_at, coalesce(s.last_used_at, s.created_at), s.browser, s.system, s.provider
    from session s
   where s.login_id = asking and s.ended_at is null and s.idle_expires_at > app.now()
   order by 3 desc, 1
$$;
ALTER FUNCTION app.sessions_of(uuid) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.sessions_of(uuid) TO samplan_app;

CREATE FUNCTION app.set_address_protection(collaboration uuid, protection text) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
begin
  if not collaboration = any (app.circle_as(array['coordinator'])) then
    return false;
  end if;
  update person p set address_protection = protection from collaboration c where c.id = collaboration and p.id = c.owner_id;
  perform app.note_circle_change(app.tenant(), app.person(), collaboration, 'protection.changed', 'collaboration', collaboration, 1, null);
  return true;
end $$;
ALTER FUNCTION app.set_address_protection(uuid,text) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.set_address_protection(uuid,text) TO samplan_app;

CREATE FUNCTION app.settle_goal() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
begin
  new.settled_at := case when new.state <> 'open' then coalesce(new.settled_at, app.now()) end;
  return new;
end $$;
ALTER FUNCTION app.settle_goal() OWNER TO samplan_owner;

CREATE FUNCTION app.settle_measure() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
begin
  new.settled_at := case when new.status in ('done','stopped') then coalesce(new.settled_at, app.now()) end;
  return new;
end $$;
ALTER FUNCTION app.settle_measure() OWNER TO samplan_owner;

CREATE FUNCTION app.speaks_in_evaluation() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
begin
  update evaluation set spoken_by = spoken_by || new.actor_id
   where id = new.entity_id and outcome_by is not null and not new.actor_id = any (spoken_by);
  return null;
end $$;
ALTER FUNCTION app.speaks_in_evaluation() OWNER TO samplan_definer;

CREATE FUNCTION app.spend_logout_token(by_issuer text, jti bytea, until timestamp with time zone) RETURNS boolean
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  with spent as (
    insert into spent_logout_token (issuer, jti_hash, expires_at) values (by_issuer, jti, until) on conflict do nothing returning 1)
  select exists (select from spent)
$$;
ALTER FUNCTION app.spend_logout_token(text,bytea,timestamp with time zone) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.spend_logout_token(text,bytea,timestamp with time zone) TO samplan_app;

CREATE FUNCTION app.standing_team_leaves_nobody() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
begin
  if exists (select from standing_team_case c
              where c.standing_team_id = new.id and c.accepted_at is not null
                and not upper_inf(new.valid) and (upper_inf(c.valid) or upper(c.valid) > upper(new.valid))) then
    raise exception 'standing team has cases' using errcode = 'restrict_violation', constraint = 'standing_team_leaves_nobody';
  end if;
  return null;
end $$;
ALTER FUNCTION app.standing_team_leaves_nobody() OWNER TO samplan_definer;

CREATE FUNCTION app.standing_team_load(teams uuid[]) RETURNS TABLE(standing_team_id uuid, cases integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select s.id, count(c.id)::int
    from standing_team s
    left join standing_team_case c on c.standing_team_id = s.id and c.accepted_at is not null and c.valid @> app.now()
   where s.id = any (teams) and s.tenant_id = app.tenant()
     and (s.unit_id = any ((select app.led_or_former_units())::uuid[])
          or exists (select from standing_team_member l
                      where l.standing_team_id = s.id and l.person_id = app.person() and l.role = 'lead' and l.valid @> app.now()
                        and app.at_work_now(l.person_id, s.unit_id)))
   group by s.id
$$;
ALTER FUNCTION app.standing_team_load(uuid[]) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.standing_team_load(uuid[]) TO samplan_app;

CREATE FUNCTION app.standing_team_takes_cases() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
begin
  perform from standing_team s where s.id = new.standing_team_id and s.closes_on is null for share;
  if not found then
    raise exception 'standing team takes no new cases' using errcode = 'restrict_violation', constraint = 'standing_team_takes_cases';
  end if;
  return null;
end $$;
ALTER FUNCTION app.standing_team_takes_cases() OWNER TO samplan_definer;

CREATE FUNCTION app.take_login(state bytea, browser bytea) RETURNS TABLE(provider text, sealed bytea, begun_at timestamp with time zone, in_time boolean)
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  delete from pending_login p where p.state_hash = state and p.browser_hash = browser
  returning p.provider, p.sealed, p.begun_at, p.expires_at > app.now()
$$;
ALTER FUNCTION app.take_login(bytea,bytea) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.take_login(bytea,bytea) TO samplan_app;

CREATE FUNCTION app.task_ends_membership() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
begin
  update team_membership
     set valid = tstzrange(lower(valid), greatest(app.now(), lower(valid) + interval '1 microsecond')), version = version + 1
   where measure_id = new.id and (upper_inf(valid) or upper(valid) > app.now());
  return null;
end $$;
ALTER FUNCTION app.task_ends_membership() OWNER TO samplan_definer;

CREATE FUNCTION app.team_ends_at(last_day date) RETURNS timestamp with time zone
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN (((last_day + 1))::timestamp without time zone AT TIME ZONE 'Europe/Oslo'::text);
ALTER FUNCTION app.team_ends_at(date) OWNER TO samplan_owner;
GRANT EXECUTE ON FUNCTION app.team_ends_at(date) TO samplan_app;
GRANT EXECUTE ON FUNCTION app.team_ends_at(date) TO samplan_definer;

CREATE FUNCTION app.tell_about_team(team uuid, what text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  here standing_team;
  coordinators uuid[];
  others uuid[];
begin
  select * into here from standing_team s where s.id = team and s.tenant_id = app.tenant();
  coordinators := array(
    select distinct a.viewer_id from circle_access a
     where a.tenant_id = here.tenant_id and a.relation = 'coordinator' and a.valid @> app.now() and a.viewer_id is distinct from app.person()
       and (exists (select from standing_team_case c
                     where c.collaboration_id = a.collaboration_id and c.standing_team_id = team and c.accepted_at is not null
                       and (upper_inf(c.valid) or upper(c.valid) > greatest(app.now(), app.team_ends_at(here.closes_on))))
            or exists (select from team_invitation i where i.collaboration_id = a.collaboration_id and i.standing_team_id = team and i.state = 'open'))
     order by 1);
  others := array(
    select m.person_id from standing_team_member m
     where m.standing_team_id = team and (upper_inf(m.valid) or upper(m.valid) > app.now()) and what <> 'waits'
    union
    select app.leaders_of(here.unit_id)
    except
    select unnest(coordinators || app.person())
     order by 1);
  perform app.notify(array(select gen_random_uuid() from unnest(coordinators)), coordinators,
                     case what when 'closing' then 'standing_team_cases_left' else 'standing_team_' || what end, null, team, null, here.closes_on);
  perform app.notify(array(select gen_random_uuid() from unnest(others)), others, 'standing_team_' || what, null, team, null, here.closes_on);
end $$;
ALTER FUNCTION app.tell_about_team(uuid,text) OWNER TO samplan_definer;

CREATE FUNCTION app.tell_circle_boundaries(until timestamp with time zone) RETURNS integer
  LANGUAGE plpgsql SET search_path = public, pg_temp
  AS $$
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
ALTER FUNCTION app.tell_circle_boundaries(timestamp with time zone) OWNER TO samplan_owner;
GRANT EXECUTE ON FUNCTION app.tell_circle_boundaries(timestamp with time zone) TO samplan_worker;

CREATE FUNCTION app.tell_log_question(question uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  insert into change (tenant_id, at, actor_id, collaboration_id, life_area, audience_id, type, entity, entity_id, version, correlation_id)
  select q.tenant_id, app.now(), app.person(), q.collaboration_id, 'common', audience, 'log_question.changed', 'log_question', q.id, q.version, app.correlation()
    from log_question q
   cross join lateral (
     select unnest(app.log_question_handlers(q.id) || q.asked_by || case when q.viewer_asked_at is not null then q.viewer_id end) as audience) told
   where q.id = question and q.tenant_id = app.tenant() and audience is not null
$$;
ALTER FUNCTION app.tell_log_question(uuid) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.tell_log_question(uuid) TO samplan_app;

CREATE FUNCTION app.tell_of_arrival(who uuid, said text, besides uuid[]) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  with told as (
    insert into notice (id, tenant_id, recipient_id, kind, about_id, actor_id, created_at)
    select gen_random_uuid(), keeper.tenant_id, keeper.person_id, said,
           (array_agg(seat.unit_id order by keeper.unit_id = seat.unit_id desc, seat.unit_id))[1], who, app.now()
      from unit_membership seat
      join unit_membership keeper on keeper.tenant_id = seat.tenant_id and keeper.valid @> app.now()
           and (keeper.role = 'administrator' or keeper.role = 'leader' and keeper.unit_id = seat.unit_id)
     where seat.person_id = who and seat.valid @> app.now() and keeper.person_id <> who and not keeper.person_id = any (array_remove(besides, null))
     group by keeper.tenant_id, keeper.person_id
    returning *
  )
  insert into change (tenant_id, at, audience_id, actor_id, type, entity, entity_id, version, correlation_id)
  select tenant_id, app.now(), recipient_id, app.person(), 'notice.added', 'notice', id, 1, app.correlation() from told
$$;
ALTER FUNCTION app.tell_of_arrival(uuid,text,uuid[]) OWNER TO samplan_definer;

CREATE FUNCTION app.tell_of_refused_address(who uuid, set_by uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  with told as (
    insert into notice (id, tenant_id, recipient_id, kind, about_id, actor_id, created_at)
    select gen_random_uuid(), keeper.tenant_id, keeper.person_id, 'work_address_refused',
           (array_agg(seat.unit_id order by keeper.unit_id = seat.unit_id desc, seat.unit_id))[1], who, app.now()
      from unit_membership seat
      join unit_membership keeper on keeper.tenant_id = seat.tenant_id and keeper.valid @> app.now()
           and (keeper.role = 'administrator' or keeper.role = 'leader' and keeper.unit_id = seat.unit_id)
     where seat.person_id = who and seat.valid @> app.now() and keeper.person_id = set_by
     group by keeper.tenant_id, keeper.person_id
    returning *
  )
  insert into change (tenant_id, at, audience_id, type, entity, entity_id, version, correlation_id)
  select tenant_id, app.now(), recipient_id, 'notice.added', 'notice', id, 1, app.correlation() from told
$$;
ALTER FUNCTION app.tell_of_refused_address(uuid,uuid) OWNER TO samplan_definer;

CREATE FUNCTION app.tell_of_succession(targets uuid[], from_day date) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  due record;
begin
  if not app.has_unit_role('administrator') then
    return;
  end if;
  for due in
    select m.person_id, (array_agg(g.unit_id order by array_position(targets, g.unit_id)))[1] as unit_id
      from ground g
      join team_membership m on m.collaboration_id = g.collaboration_id and m.role in ('coordinator','child_coordinator')
           and m.accepted_at is not null and m.valid @> app.now()
     where g.tenant_id = app.tenant() and g.unit_id = any (targets) and g.valid @> (from_day::timestamp at time zone 'Europe/Oslo')
     group by m.person_id order by m.person_id
  loop
    perform app.notify(array[gen_random_uuid()], array[due.person_id], 'consent_unit_changed', null, due.unit_id, null, from_day);
  end loop;
end $$;
ALTER FUNCTION app.tell_of_succession(uuid[],date) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.tell_of_succession(uuid[],date) TO samplan_app;

CREATE FUNCTION app.tell_of_team_end(team uuid, goes_on boolean) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
begin
  if app.has_unit_role('administrator') or exists (
       select from standing_team s where s.id = team and s.unit_id = any (app.led_or_former_units())) then
    perform app.tell_about_team(team, case when goes_on then 'goes_on' else 'closing' end);
  end if;
end $$;
ALTER FUNCTION app.tell_of_team_end(uuid,boolean) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.tell_of_team_end(uuid,boolean) TO samplan_app;

CREATE FUNCTION app.tell_of_visits(quiet interval) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  alert record;
  viewers uuid[];
  hidden uuid[];
  told integer := 0;
begin
  for alert in
    select a.*, c.owner_id from log_alert a join collaboration c on c.id = a.collaboration_id
     where a.tenant_id = app.tenant() and a.mode <> 'off' and (a.told_at is null or a.told_at <= app.now() - quiet)
       and exists (select from access_log l where l.collaboration_id = a.collaboration_id and l.outcome = 'read' and l.at > a.told_until)
     for update of a skip locked
  loop
    hidden := app.hidden_in(alert.owner_id, alert.collaboration_id);
    viewers := array(
      select distinct l.viewer_id from access_log l
       where l.collaboration_id = alert.collaboration_id and l.outcome = 'read' and l.at > alert.told_until and l.viewer_id <> alert.owner_id
         and not coalesce(array[l.viewer_id, l.viewer_unit_id, l.deputy_for, l.through_id] && hidden, false)
         and (alert.mode = 'every_visit'
              or not exists (select from access_log earlier where earlier.collaboration_id = l.collaboration_id and earlier.outcome = 'read'
                                and earlier.viewer_id = l.viewer_id and earlier.at <= alert.told_until)));
    if cardinality(viewers) > 0 then
      perform app.notify(array[gen_random_uuid()], array[alert.owner_id],
                         case alert.mode when 'new_person' then 'plan_opened_by_new' else 'plan_opened' end,
                         alert.collaboration_id, null, case when cardinality(viewers) = 1 then viewers[1] end, null);
      told := told + 1;
    end if;
    update log_alert set told_until = app.now(), told_at = case when cardinality(viewers) > 0 then app.now() else told_at end, version = version + 1 where id = alert.id;
  end loop;
  return told;
end $$;
ALTER FUNCTION app.tell_of_visits(interval) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.tell_of_visits(interval) TO samplan_worker;

CREATE FUNCTION app.tell_refusal(target uuid, earlier jsonb, later jsonb) RETURNS TABLE(person_id uuid, in_unit boolean)
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  with readers as (
    select r.id, reader.person_id, bool_or(reader.in_unit) as in_unit
      from plan_refusal r
     cross join lateral (
       select a.viewer_id, false from circle_access a
        where a.collaboration_id = r.collaboration_id and a.valid @> app.now() and a.relation in ('owner','guardian','parent','coordinator')
       union all
       select m.person_id, true from unit_membership m
        where r.about = 'coordinator' and m.tenant_id = r.tenant_id and m.role = 'coordinating' and m.valid @> app.now()) reader (person_id, in_unit)
     where r.id = target and r.tenant_id = app.tenant()
     group by r.id, reader.person_id
  ), told as (
    insert into change (tenant_id, at, actor_id, collaboration_id, life_area, audience_id, type, entity, entity_id, version, before, after, correlation_id)
    select r.tenant_id, app.now(), app.person(), r.collaboration_id, 'common', readers.person_id, 'plan_refusal.changed', 'plan_refusal', r.id, r.version,
           earlier, later, app.correlation()
      from readers join plan_refusal r using (id)
     where exists (select from readers mine where mine.person_id = app.person())
     order by readers.person_id
    returning audience_id
  )
  select readers.person_id, readers.in_unit from readers join told on told.audience_id = readers.person_id
$$;
ALTER FUNCTION app.tell_refusal(uuid,jsonb,jsonb) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.tell_refusal(uuid,jsonb,jsonb) TO samplan_app;

CREATE FUNCTION app.tenant() RETURNS uuid
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid;
ALTER FUNCTION app.tenant() OWNER TO samplan_owner;
GRANT EXECUTE ON FUNCTION app.tenant() TO samplan_app;
GRANT EXECUTE ON FUNCTION app.tenant() TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.tenant() TO samplan_worker;

CREATE FUNCTION app.today() RETURNS date
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN ((app.now() AT TIME ZONE 'Europe/Oslo'::text))::date;
ALTER FUNCTION app.today() OWNER TO samplan_owner;
GRANT EXECUTE ON FUNCTION app.today() TO samplan_app;
GRANT EXECUTE ON FUNCTION app.today() TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.today() TO samplan_worker;

CREATE FUNCTION app.touched_since(thing uuid, since integer) RETURNS TABLE(version integer, type text, field text, actor_id uuid, at timestamp with time zone)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select c.version, c.type, f.field, c.actor_id, c.at
    from change c left join lateral jsonb_object_keys(c.after) f(field) on true
   where c.tenant_id = app.tenant() and c.entity_id = thing and c.version > since
     and c.collaboration_id = any ((select app.circle())::uuid[])
   order by c.version
$$;
ALTER FUNCTION app.touched_since(uuid,integer) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.touched_since(uuid,integer) TO samplan_app;

CREATE FUNCTION app.tried_too_often(tried_way text, tried_source bytea, at_most integer) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select count(*) >= at_most from (
    select from entry_attempt
     where way = tried_way and source = tried_source and outcome = 'denied' and reason <> 'too_many' and at > app.now() - interval '15 minutes'
     limit at_most) tried
$$;
ALTER FUNCTION app.tried_too_often(text,bytea,integer) OWNER TO samplan_definer;

CREATE FUNCTION app.unconfirmed_addresses(target uuid) RETURNS TABLE(id uuid, person_id uuid, address text, set_by uuid, set_at timestamp with time zone, waiting_since timestamp with time zone, version integer, own_word boolean, sort text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select a.id, a.person_id, a.address, a.set_by, a.set_at, a.waiting_since, a.version, app.is_oneself(a.set_by) or app.is_oneself(a.person_id),
         case when a.waiting_since is null then '1 ' else '0 ' end || p.family_name || ' ' || p.given_name
    from work_address a
    join employee e on e.person_id = a.person_id and lower(e.work_email) = a.address
    join person p on p.id = a.person_id and p.login_id is null
   where a.tenant_id = app.tenant() and a.refused_at is null and a.confirmed_at is null
     and exists (select from unit_membership m where m.person_id = p.id and m.unit_id = target and m.valid @> app.now())
     and (app.has_unit_role('administrator') or target = any (app.led_units()))
$$;
ALTER FUNCTION app.unconfirmed_addresses(uuid) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.unconfirmed_addresses(uuid) TO samplan_app;

CREATE FUNCTION app.unconfirmed_numbers(target uuid) RETURNS TABLE(person_id uuid, set_by uuid, set_at timestamp with time zone, waiting_since timestamp with time zone, own_word boolean, sort text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select p.id, n.set_by, n.recorded_at, n.waiting_since, app.is_oneself(n.set_by) or app.is_oneself(p.id),
         case when n.waiting_since is null then '1 ' else '0 ' end || p.family_name || ' ' || p.given_name
    from national_id n
    join person p on p.id = n.person_id and p.login_id is null
   where n.tenant_id = app.tenant() and n.set_by is not null and n.confirmed_by is null
     and exists (select from unit_membership m where m.person_id = p.id and m.unit_id = target and m.valid @> app.now())
     and (app.has_unit_role('administrator') or target = any (app.led_units()))
$$;
ALTER FUNCTION app.unconfirmed_numbers(uuid) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.unconfirmed_numbers(uuid) TO samplan_app;

CREATE FUNCTION app.unit_is_open() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  row_now jsonb := to_jsonb(new);
  begins date;
begin
  if new.unit_id is null then
    return null;
  end if;
  if tg_table_name = 'ground' and row_now ->> 'replaces' is not null and exists (
       select from ground former where former.id = (row_now ->> 'replaces')::uuid and former.unit_id = new.unit_id
         and array(select jsonb_array_elements_text(row_now -> 'areas')) <@ former.areas) then
    return null;
  end if;
  begins := coalesce((lower((row_now ->> 'valid')::tstzrange) at time zone 'Europe/Oslo')::date, app.today());
  if not exists (select from unit where id = new.unit_id and valid @> begins) then
    raise exception 'the unit is not open on %', begins using errcode = 'check_violation', constraint = 'unit_open';
  end if;
  return null;
end $$;
ALTER FUNCTION app.unit_is_open() OWNER TO samplan_definer;

CREATE FUNCTION app.unit_load(target uuid) RETURNS TABLE(person_id uuid, collaborations integer, coordinated integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  with seats as (
    select m.person_id, m.collaboration_id, m.level
      from team_membership m
      join collaboration c on c.id = m.collaboration_id and c.state <> 'closed'
     where m.tenant_id = app.tenant() and m.unit_id = target and target = any (app.led_units())
       and m.accepted_at is not null and m.valid @> app.now()
  ), staff as (
    select distinct um.person_id from unit_membership um
     where um.tenant_id = app.tenant() and um.unit_id = target and target = any (app.led_units()) and um.valid @> app.now()
  )
  select staff.person_id, count(distinct seats.collaboration_id)::integer,
         (count(distinct seats.collaboration_id) filter (where seats.level = 'coordinate'))::integer
    from staff left join seats on seats.person_id = staff.person_id
   group by staff.person_id
  union all
  select null, count(distinct collaboration_id)::integer, (count(distinct collaboration_id) filter (where level = 'coordinate'))::integer
    from seats where target = any (app.led_units())
$$;
ALTER FUNCTION app.unit_load(uuid) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.unit_load(uuid) TO samplan_app;

CREATE FUNCTION app.unit_on(worker uuid, former uuid, day date) RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  with recursive after as (
    select former as id
    union
    select s.to_unit_id from unit_succession s join after on s.from_unit_id = after.id)
  select coalesce(
    (select u.id from unit u where u.id = former and u.tenant_id = app.tenant() and u.valid @> day),
    (select m.unit_id
       from unit_membership m join unit u on u.id = m.unit_id and u.valid @> day
      where former is not null and m.person_id = worker and m.tenant_id = app.tenant()
        and m.valid @> greatest(day::timestamp at time zone 'Europe/Oslo', app.now())
      order by m.unit_id in (select id from after) desc, lower(m.valid), m.id limit 1))
$$;
ALTER FUNCTION app.unit_on(uuid,uuid,date) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.unit_on(uuid,uuid,date) TO samplan_app;
GRANT EXECUTE ON FUNCTION app.unit_on(uuid,uuid,date) TO samplan_worker;

CREATE FUNCTION app.use_entry_code(start bytea, hash bytea, tried_source bytea, new_session uuid, token bytea, new_login uuid, absolute interval, on_browser text, on_system text) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  code entry_code;
  child person;
  childs_login uuid;
  why text;
begin
  perform pg_advisory_xact_lock(hashtextextended('entry-code ' || encode(start, 'hex'), 0));
  select * into code from entry_code c where c.code_hash = hash order by c.created_at desc limit 1 for update;
  select p.* into child from person p where p.id = code.person_id for update;
  why := case
    when app.tried_too_often('code', tried_source, 20) then 'too_many'
    when app.attempts_now('entry-code', start) >= 5 then 'locked'
    when code.id is null then 'unknown'
    when code.withdrawn_at is not null then 'withdrawn'
    when code.used_at is not null then 'used'
    when code.expires_at <= app.now() then 'expired'
    when child.login_id is not null and not app.is_code_login(child.login_id) then 'taken'
  end;
  if why = 'unknown' then
    perform app.count_attempt('entry-code', start, '15 minutes');
  end if;
  perform app.note_attempt('code', why, code.tenant_id, code.id, child.login_id, tried_source);
  if why is not null then
    return false;
  end if;
  childs_login := app.prove_login(new_login, 'samplan-code', child.id::text);
  update person set login_id = childs_login where id = child.id;
  perform app.end_sessions_of(childs_login, null);
  insert into session (id, token_hash, login_id, tenant_id, person_id, kind, created_at, last_used_at, idle_expires_at, absolute_expires_at, browser, system)
  values (new_session, token, childs_login, child.tenant_id, child.id, 'code', app.now(), app.now(), app.now() + least(absolute, interval '15 minutes'), app.now() + absolute, on_browser, on_system);
  update entry_code set used_at = app.now(), version = version + 1 where id = code.id;
  perform app.note_circle_change(code.tenant_id, child.id, code.collaboration_id, 'code.used', 'entry_code', code.id, code.version + 1, null);
  return true;
end $$;
ALTER FUNCTION app.use_entry_code(bytea,bytea,bytea,uuid,bytea,uuid,interval,text,text) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.use_entry_code(bytea,bytea,bytea,uuid,bytea,uuid,interval,text,text) TO samplan_app;

CREATE FUNCTION app.use_personal_link(using_session uuid, hash bytea, tried_source bytea) RETURNS TABLE(person_id uuid, purpose text, about_id uuid)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
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
    -- Whoever coordinates here makes links for others.
    when exists (select from person p
                  where p.login_id = claimant
                    and (p.id = link.created_by
                         or exists (select from circle_access a where a.collaboration_id = link.collaboration_id and a.viewer_id = p.id
                                       and a.relation = 'coordinator' and a.valid @> app.now())
                         -- Whoever has said yes to a relative, or written it down, has said it for somebody else.
                         or link.purpose = 'relative' and exists (
                              select from ground g where g.collaboration_id = link.collaboration_id and g.person_id = link.person_id
                                 and p.id in (g.given_by, g.decided_by, g.recorded_by)))) then 'oneself'
    when app.link_refusal(link.person_id, link.collaboration_id, link.purpose, link.created_by, link.created_at) is not null then 'known'
  end;
  perform app.note_attempt('personal_link', why, link.tenant_id, link.id, claimant, tried_source);
  if why is not null then
    return;
  end if;
  if link.used_by is null then
    update person set login_id = claimant where id = link.person_id;
    perform app.end_code_sessions(link.person_id);
    update personal_link set used_at = app.now(), used_by = claimant, version = version + 1 where id = link.id;
    perform app.note_circle_change(link.tenant_id, link.person_id, link.collaboration_id, 'link.used', 'personal_link', link.id, link.version + 1, null);
  end if;
  return query select link.person_id, link.purpose, link.about_id;
end $$;
ALTER FUNCTION app.use_personal_link(uuid,bytea,bytea) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.use_personal_link(uuid,bytea,bytea) TO samplan_app;

CREATE FUNCTION app.use_session(hash bytea, idle interval) RETURNS TABLE(session_id uuid, login_id uuid, tenant_id uuid, person_id uuid, idle_expires_at timestamp with time zone, provider text, kind text, hat_ended boolean)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
#variable_conflict use_column
begin
  update session set idle_expires_at = least(app.now() + case when kind = 'code' then least(idle, interval '15 minutes') else idle end, absolute_expires_at),
                     last_used_at = app.now()
   where idle is not null and token_hash = hash and ended_at is null and session.idle_expires_at > app.now()
     and (session.idle_expires_at < least(app.now() + case when kind = 'code' then least(idle, interval '15 minutes') else idle end, absolute_expires_at) - interval '1 minute'
          or coalesce(session.last_used_at, session.created_at) < app.now() - interval '1 minute');
  return query
    select s.id, s.login_id, case when worn.now then s.tenant_id end, case when worn.now then s.person_id end,
           s.idle_expires_at, s.provider, s.kind, s.person_id is not null and not worn.now
      from session s
     cross join lateral (select app.may_wear(s.login_id, s.person_id) as now) worn
     where s.token_hash = hash and s.ended_at is null and s.idle_expires_at > app.now();
end $$;
ALTER FUNCTION app.use_session(bytea,interval) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.use_session(bytea,interval) TO samplan_app;

CREATE FUNCTION app.waits_for_a_word(login uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select exists (select from work_address a where a.waiting_login = login and app.may_become(login, a.person_id))
      or exists (select from national_id n where n.waiting_login = login and app.may_become(login, n.person_id))
$$;
ALTER FUNCTION app.waits_for_a_word(uuid) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.waits_for_a_word(uuid) TO samplan_app;

CREATE FUNCTION app.wake_feed() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
begin
  perform pg_notify('samplan_change', '');
  return null;
end $$;
ALTER FUNCTION app.wake_feed() OWNER TO samplan_owner;

CREATE FUNCTION app.warn_of_guards(ahead interval) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  due record;
begin
  for due in
    select g.id, g.collaboration_id, coordinators.ids, ((upper(g.valid) - interval '1 second') at time zone 'Europe/Oslo')::date as last_day
      from disclosure_guard g
     cross join lateral (
           select array_agg(distinct a.viewer_id) as ids from circle_access a
            where a.collaboration_id = g.collaboration_id and a.relation = 'coordinator' and a.valid @> app.now()) coordinators
     where g.tenant_id = app.tenant() and g.told_at is null and g.valid @> app.now() and upper(g.valid) <= app.now() + ahead
  loop
    perform app.notify(array(select gen_random_uuid() from unnest(due.ids) r where r not in (select recipient_id from notice where kind = 'guard_ending' and about_id = due.id and on_date = due.last_day)),
                       array(select r from unnest(due.ids) r where r not in (select recipient_id from notice where kind = 'guard_ending' and about_id = due.id and on_date = due.last_day)),
                       'guard_ending', due.collaboration_id, due.id, null, due.last_day);
  end loop;
end $$;
ALTER FUNCTION app.warn_of_guards(interval) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.warn_of_guards(interval) TO samplan_worker;

CREATE PROCEDURE app.watch_changes(IN target regclass, IN told_as text DEFAULT 'id'::text)
  LANGUAGE plpgsql
  AS $$
begin
  execute format('create constraint trigger carries_change after insert or update on %s deferrable initially deferred for each row when (current_user = ''samplan_app'') execute function app.require_change(%L)', target, told_as);
end $$;
ALTER PROCEDURE app.watch_changes(regclass,text) OWNER TO samplan_owner;

CREATE FUNCTION app.withdraw_entry_codes(collaboration uuid) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
begin
  if not collaboration = any (app.circle_as(array['coordinator'])) then
    return false;
  end if;
  perform app.withdraw_unused_codes(collaboration);
  perform app.end_code_sessions(c.owner_id) from collaboration c where c.id = collaboration;
  return true;
end $$;
ALTER FUNCTION app.withdraw_entry_codes(uuid) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.withdraw_entry_codes(uuid) TO samplan_app;

CREATE FUNCTION app.withdraw_invitation_links(invitation uuid) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  link personal_link;
  withdrawn integer := 0;
begin
  if not exists (
    select from team_invitation i
     where i.id = invitation and i.tenant_id = app.tenant() and i.state = 'withdrawn' and i.settled_by = app.person() and i.settled_at = app.now()
  ) then
    raise exception 'nobody has withdrawn this invitation now' using errcode = 'restrict_violation';
  end if;
  for link in
    select * from personal_link l
     where l.tenant_id = app.tenant() and l.purpose = 'team' and l.about_id = invitation and l.withdrawn_at is null
       for update
  loop
    update personal_link set withdrawn_at = app.now(), withdrawn_by = app.person(), version = version + 1 where id = link.id;
    perform app.note_circle_change(link.tenant_id, app.person(), link.collaboration_id, 'link.withdrawn', 'personal_link', link.id, link.version + 1, jsonb_build_object('withdrawn', true));
    withdrawn := withdrawn + 1;
  end loop;
  return withdrawn;
end $$;
ALTER FUNCTION app.withdraw_invitation_links(uuid) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.withdraw_invitation_links(uuid) TO samplan_app;

CREATE FUNCTION app.withdraw_unused_codes(collaboration uuid) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  old entry_code;
begin
  for old in
    update entry_code set withdrawn_at = app.now(), withdrawn_by = app.person(), version = version + 1
     where collaboration_id = collaboration and used_at is null and withdrawn_at is null and expires_at > app.now()
    returning *
  loop
    perform app.note_circle_change(old.tenant_id, app.person(), collaboration, 'code.withdrawn', 'entry_code', old.id, old.version, null);
  end loop;
end $$;
ALTER FUNCTION app.withdraw_unused_codes(uuid) OWNER TO samplan_definer;

CREATE FUNCTION app.work_numbers(employees uuid[]) RETURNS TABLE(person_id uuid, words integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select p.id, case when n.person_id is null then 0 when n.set_by is null or n.confirmed_by is not null then 2 else 1 end
    from person p
    left join national_id n on n.person_id = p.id
   where p.id = any (employees) and p.login_id is null and app.may_vouch(p.id)
$$;
ALTER FUNCTION app.work_numbers(uuid[]) OWNER TO samplan_definer;
GRANT EXECUTE ON FUNCTION app.work_numbers(uuid[]) TO samplan_app;

CREATE FUNCTION app.working_hours(of_kind text) RETURNS TABLE(opens time without time zone, closes time without time zone, weekends boolean)
  LANGUAGE sql STABLE
  AS $$
  select coalesce(h.opens, usual.opens), coalesce(h.closes, usual.closes), coalesce(h.weekends, usual.weekends)
    from (select case when around_the_clock then time '00:00' else time '07:00' end as opens,
                 case when around_the_clock then time '24:00' else time '18:00' end as closes, around_the_clock as weekends
            from (select of_kind in ('home_care','housing','specialist_health') as around_the_clock) kind) usual
    left join log_control_hours h on h.unit_kind = of_kind and h.tenant_id = app.tenant()
$$;
ALTER FUNCTION app.working_hours(text) OWNER TO samplan_owner;
GRANT EXECUTE ON FUNCTION app.working_hours(text) TO samplan_app;
GRANT EXECUTE ON FUNCTION app.working_hours(text) TO samplan_definer;

CREATE FUNCTION app.writes_in_evaluation() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
begin
  update evaluation e set spoken_by = e.spoken_by || new.author_id
    from shared_text t
   where t.id = new.text_id and t.kind = 'evaluation' and e.id = t.subject_id
     and e.outcome_by is not null and not new.author_id = any (e.spoken_by);
  return null;
end $$;
ALTER FUNCTION app.writes_in_evaluation() OWNER TO samplan_definer;
