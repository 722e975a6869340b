import { testDatabase } from '@samplan/api/platform/testing';
import { ask, tableNames } from './support/catalog';

const waiting = 'ANY ((( SELECT app.invitations_to_me() AS invitations_to_me))::uuid[])';

/** Tables without a municipality, each with the reason. */
const withoutTenant: Record<string, string> = {
  age_rule: 'ages are law, the same in every municipality, and nobody’s secret',
  login: 'a login is the same in every municipality; the runtime role has no right to it',
  session: 'begins before a municipality is chosen; the runtime role has no right to it',
  entry_attempt: 'an attempt with a guessed link belongs nowhere; the runtime role has no right to it',
  pending_login: 'begins before anybody is known; the runtime role has no right to it',
  spent_logout_token: 'says nothing of anybody; the runtime role has no right to it',
  attempt: 'counts by hashes; the runtime role has no right to it',
  schema_migration: 'names of migrations, for the owner alone',
};

const byLeaders = `( SELECT app.has_unit_role('leader'::text) AS has_unit_role) OR ( SELECT app.has_unit_role('administrator'::text) AS has_unit_role)`;

const administrator = `( SELECT app.has_unit_role('administrator'::text) AS has_unit_role)`;
const coordinating = `( SELECT app.has_unit_role('coordinating'::text) AS has_unit_role)`;
const keepers = `${administrator} OR ( SELECT app.has_unit_role('coordinating'::text) AS has_unit_role)`;
const ofAdministrator = (id: string): string =>
  `kind = 'professional'::text AND (${administrator} OR app.leads_person(${id}))`;
const ownCollaborations = `collaboration_id = ANY ((( SELECT app.own_collaborations() AS own_collaborations))::uuid[])`;
const toAnswer = `id = ANY ((( SELECT app.log_questions_to_answer() AS log_questions_to_answer))::uuid[])`;
const logControl = `( SELECT app.has_unit_role('log_control'::text) AS has_unit_role)`;
const withinRules = expect.stringMatching(
  /circle_as\(ARRAY\['guardian'::text, 'parent'::text\]\)[^]*array_remove\(access_log.areas, 'common'::text\) && a.areas/,
) as string;

/** What opens a table to the runtime role, where it is not the circle alone. */
const openings: Record<string, Record<string, string | null>> = {
  // That somebody is away is known to those in a team with them; a draft to themselves alone.
  absence: {
    own_or_of_a_team: `person_id = app.person() OR state = 'planned'::text AND (person_id = ANY ((( SELECT app.circle_colleagues() AS circle_colleagues))::uuid[]))`,
  },
  age_rule: { everybody: 'true' },
  // Whom a leader lets answer for the unit is no secret at work.
  invitation_receiver: { directory: 'true', kept_by_leaders: byLeaders },
  // Who shares cases is no secret at work; leaders and administrators keep it.
  standing_team: { directory: 'true', kept_by_leaders: byLeaders },
  standing_team_member: { directory: 'true', kept_by_leaders: byLeaders },
  notice: { own_notices: 'recipient_id = app.person()' },
  outbox_key: { own_key: 'person_id = app.person()' },
  sent_once: { own_sending: 'person_id = app.person()' },
  // The name of one's own municipality, its units and who works in them are no secret inside it.
  municipality: { own_municipality: 'true' },
  organisation: { directory: 'true', administered: administrator },
  unit: { directory: 'true', administered: administrator },
  unit_membership: { directory: 'true', administered: administrator },
  unit_succession: { directory: 'true', administered: null },
  unit_profile: {
    directory: 'true',
    described: `${administrator} OR (unit_id = ANY ((( SELECT app.led_units() AS led_units))::uuid[]))`,
  },
  // Colleagues know what colleagues can do; citizens do not.
  employee: {
    colleagues: '( SELECT app.is_professional() AS is_professional)',
    administered: `${administrator} OR app.leads_person(person_id)`,
  },
  register_change: { administrators: administrator },
  // Whether emergency access is on is no secret; the administrator decides.
  plan_setting: { changed_by_administrator: administrator, known_to_all: 'true', set_by_administrator: null },
  plan_template: { changed_by_few: keepers, kept_by_few: null, known_to_all: 'true' },
  plan_template_version: { kept_by_few: null, known_to_all: 'true' },
  emergency_setting: { ended_by_administrator: administrator, known_to_all: 'true', set_by_administrator: null },
  emergency_attempt: {
    reviewers: `( SELECT app.has_unit_role('coordinating'::text) AS has_unit_role) OR ( SELECT app.has_unit_role('log_control'::text) AS has_unit_role)`,
  },
  // Who has a collaboration, since when and with which coordinator: for the coordinating unit alone.
  collaboration_facts: { coordinating },
  // Citizens are known only to those who meet them in a collaboration.
  person: {
    asks_me: `id = ANY ((( SELECT app.log_question_people() AS log_question_people))::uuid[])`,
    known_people: `kind = 'professional'::text OR id = app.person() OR (id = ANY ((( SELECT app.circle_people() AS circle_people))::uuid[]))`,
    // The person knows who has been asked to help.
    asked_people: 'id = ANY ((( SELECT app.asked_people() AS asked_people))::uuid[])',
    // Whoever made a link knows whom it is for.
    linked_people: `id = ANY ((( SELECT app.linked_people() AS linked_people))::uuid[])`,
    coordinated_people: `${coordinating} AND (EXISTS ( SELECT
   FROM collaboration_facts f
  WHERE f.owner_id = person.id AND f.state <> 'closed'::text))`,
    administered_added: null,
    administered_changed: ofAdministrator('id'),
    emergency: `id = ANY ((( SELECT app.emergency_people() AS emergency_people))::uuid[])`,
  },
  // How to reach a citizen at home.
  contact: {
    those_who_need_it: `person_id = ANY ((( SELECT app.reachable_people() AS reachable_people))::uuid[])`,
  },
  // Who has looked is for the person alone, not for everybody in the circle.
  // Who has looked is for the person, and for guardians and parents within their areas; not for the circle.
  access_log: {
    within_rules: withinRules,
    own_log: `outcome = 'read'::text AND (collaboration_id = ANY ((( SELECT app.own_collaborations() AS own_collaborations))::uuid[]))`,
  },
  // Those who asked, the person, those who answer, and the one who looked once they are asked.
  log_question: {
    own_question: `(collaboration_id = ANY ((( SELECT app.own_collaborations() AS own_collaborations))::uuid[])) OR asked_by = app.person() AND (collaboration_id = ANY ((( SELECT app.circle_as(ARRAY['guardian'::text, 'parent'::text]) AS circle_as))::uuid[]))`,
    to_answer: toAnswer,
    about_me: 'viewer_id = app.person() AND viewer_asked_at IS NOT NULL',
    asking: null,
    taking_part: `asked_by = app.person() AND (collaboration_id = ANY ((( SELECT app.circle_as(ARRAY['owner'::text, 'guardian'::text, 'parent'::text]) AS circle_as))::uuid[])) OR (${toAnswer}) OR viewer_id = app.person() AND viewer_asked_at IS NOT NULL`,
  },
  log_question_line: {
    with_question: expect.stringContaining("kind = ANY (ARRAY['to_viewer'::text, 'from_viewer'::text])") as string,
  },
  log_alert: { own_alert: ownCollaborations },
  // Drawn references stand in for names; only functions read them.
  log_reference: {},
  log_control_hours: { control: logControl },
  log_signal_review: { control: logControl },
  log_control_use: { control: logControl, own_use: null },
  // Told by the worker; the runtime role sees no row.
  circle_boundary_mark: {},
  // Reached through functions alone.
  national_id: {},
  work_address: {},
  entry_attempt: {},
  login: {},
  session: {},
  pending_login: {},
  spent_logout_token: {},
  attempt: {},
  schema_migration: {},
};

/** What opens a table of a collaboration to somebody who is not in its circle yet, on top of the circle's own policy. */
const beside: Record<string, Omit<Policy, 'table' | 'restrictive'>[]> = {
  // Who is asked answers, and the answer is told to those inside.
  change: [
    {
      name: 'asked',
      command: 'a',
      using: null,
      check: `entity = 'team_invitation'::text AND (entity_id = ${waiting})`,
    },
  ],
  team_invitation: [{ name: 'asked', command: '*', using: `id = ${waiting}`, check: `id = ${waiting}` }],
};

const circleAs = (...relations: string[]): string =>
  `collaboration_id = ANY ((( SELECT app.circle_as(ARRAY[${relations.map((relation) => `'${relation}'::text`).join(', ')}]) AS circle_as))::uuid[])`;

const reviewers = `( SELECT app.has_unit_role('coordinating'::text) AS has_unit_role) OR ( SELECT app.has_unit_role('log_control'::text) AS has_unit_role)`;
const inEmergency = (key: string): string =>
  `${key} = ANY ((( SELECT app.emergency_circle() AS emergency_circle))::uuid[])`;

const ofUnit = `about = 'coordinator'::text AND ${coordinating}`;

/** Narrow doors beside the circle, each to the little that its reason needs. */
const doors: Record<string, Record<string, string | null>> = {
  // Emergency access reads what it shows: whose it is, the steps, whom to reach.
  collaboration: { emergency: inEmergency('id') },
  crisis_step: { emergency: `removed_at IS NULL AND (${inEmergency('collaboration_id')})` },
  next_of_kin: { emergency: `valid @> app.now() AND (${inEmergency('collaboration_id')})` },
  team_membership: {
    emergency: `accepted_at IS NOT NULL AND valid @> app.now() AND (${inEmergency('collaboration_id')}) AND ((role = ANY (ARRAY['coordinator'::text, 'child_coordinator'::text, 'primary_contact'::text])) OR (EXISTS ( SELECT
   FROM unit
  WHERE unit.id = team_membership.unit_id AND unit.kind = 'gp'::text))) AND app.at_work_now(person_id, unit_id) AND NOT app.kept_out_of_emergency(collaboration_id, person_id)`,
  },
  circle_access: { emergency: `relation = 'emergency'::text AND viewer_id = app.person()` },
  // Who opened, and who looks it over, are not in the circle.
  emergency_access: { own_opening: 'person_id = app.person()', reviewers },
  change: { emergency: null, kept_by_municipality: null },
  // The coordinating unit, in no circle, says no to a coordinator.
  plan_refusal: { coordinating: ofUnit },
};

/** Further limits on top of the circle. */
const narrower: Record<string, Record<string, string>> = {
  disclosure_guard: {
    coordinator_only: `(collaboration_id = ANY ((( SELECT app.circle_as(ARRAY['coordinator'::text]) AS circle_as))::uuid[])) AND toward_id <> app.person()`,
  },
  draft: { own_draft: 'person_id = app.person()' },
  emergency_access: {
    told_to_few: `person_id = app.person() OR (${circleAs('owner', 'guardian', 'parent', 'coordinator')}) OR ${reviewers}`,
  },
  exclusion: { told_to_few: circleAs('owner', 'guardian', 'parent', 'coordinator') },
  entry_code: { coordinator_only: circleAs('coordinator') },
  personal_link: { coordinator_only: circleAs('coordinator') },
  person: { administered_only: ofAdministrator('id') },
  // A one-time code opens neither questions nor notices.
  log_question: { full_session: 'NOT app.narrow()' },
  log_question_line: { full_session: 'NOT app.narrow()' },
  notice: { full_session: 'NOT app.narrow()' },
  hand_over: { parties: 'app.person() = predecessor_id OR app.person() = successor_id' },
  // Nobody writes under the name of another; all read what was merged.
  shared_text_writer: { own_hand: 'author_id = app.person()' },
  plan_refusal: { told_to_few: `(${circleAs('owner', 'guardian', 'parent', 'coordinator')}) OR ${ofUnit}` },
  thread_read: { own_mark: 'person_id = app.person()' },
  withheld_area: { not_for_parents: circleAs('owner', 'coordinator') },
};

/** Who may add, where more may change what is there. */
const adding: Record<string, Record<string, string>> = {
  plan_refusal: {
    said_by: `recorded_by = app.person() AND
CASE about
    WHEN 'plan'::text THEN ${circleAs('coordinator')}
    ELSE ${coordinating} AND (EXISTS ( SELECT
       FROM collaboration_facts f
      WHERE f.collaboration_id = plan_refusal.collaboration_id AND f.coordinator_id IS NULL AND f.state <> 'closed'::text))
END`,
  },
};

interface Policy {
  table: string;
  name: string;
  restrictive: boolean;
  command: string;
  using: string | null;
  check: string | null;
}

let url: string;
let tables: string[];
let policies: Policy[];

beforeAll(async () => {
  url = (await testDatabase()).owner;
  tables = await tableNames(url);
  // Those that concern the runtime role, also by way of everybody.
  policies = await ask<Policy>(
    url,
    `select polrelid::regclass::text as table, polname as name, not polpermissive as restrictive, polcmd::text as command,
            pg_get_expr(polqual, polrelid, true) as using, pg_get_expr(polwithcheck, polrelid, true) as check
       from pg_policy where 0 = any (polroles) or 'samplan_app'::regrole = any (polroles) order by polrelid::regclass::text, polname`,
  );
});

const circleKey = async (): Promise<Record<string, string>> => {
  const rows = await ask<{ table: string }>(
    url,
    `select attrelid::regclass::text as table from pg_attribute
      where attname = 'collaboration_id' and attrelid in (select oid from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace)`,
  );
  return { ...Object.fromEntries(rows.map(({ table }) => [table, 'collaboration_id'])), collaboration: 'id' };
};

it('is enabled and forced on every table but that of the migrations', async () => {
  const open = await ask<{ name: string }>(
    url,
    `select relname as name from pg_class
      where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and not (relrowsecurity and relforcerowsecurity)`,
  );
  expect(tables.length).toBeGreaterThan(20);
  expect(open).toEqual([{ name: 'schema_migration' }]);
});

it('locks every table to the municipality of the transaction, for all commands', () => {
  const locked = policies.filter(({ name }) => name === 'tenant');
  for (const { table, restrictive, command, using, check } of locked) {
    const lock = `${table === 'municipality' ? 'id' : 'tenant_id'} = app.tenant()`;
    expect({ table, restrictive, command, using, check }).toEqual({
      table,
      restrictive: true,
      command: '*',
      using: lock,
      check: lock,
    });
  }
  expect([...locked.map(({ table }) => table), ...Object.keys(withoutTenant)].sort()).toEqual(tables);
});

it('holds the owner and the worker to the municipality as well', async () => {
  const rows = await ask<{ roles: string }>(
    url,
    `select distinct (select string_agg(role::regrole::text, ' ' order by role::regrole::text) from unnest(polroles) role) as roles
       from pg_policy where polname = 'tenant'`,
  );
  expect(rows).toEqual([{ roles: 'samplan_app samplan_owner samplan_worker' }]);
});

it('opens what belongs to a collaboration to its circle and to nobody else', async () => {
  const keys = await circleKey();
  expect(Object.keys(keys).length).toBeGreaterThan(15);
  const inCircle = Object.entries(keys).filter(([table]) => !(table in openings));
  for (const [table, key] of inCircle) {
    const circle = `${key} = ANY ((( SELECT app.circle() AS circle))::uuid[])`;
    // Permissive policies add up, so a second one would open the table further.
    const opening = policies.filter((policy) => policy.table === table && !policy.restrictive);
    const more = (beside[table] ?? []).map((policy) => ({ table, restrictive: false, ...policy }));
    const others = Object.entries(doors[table] ?? {}).map(([name, using]) => expect.objectContaining({ name, using }));
    expect(opening).toEqual([
      ...more,
      { table, name: 'circle', restrictive: false, command: '*', using: circle, check: circle },
      ...others,
    ]);
  }
  expect([...inCircle.map(([table]) => table), ...Object.keys(openings)].sort()).toEqual(tables);
});

it('opens the other tables only as far as their reasons say', () => {
  for (const [table, expected] of Object.entries(openings)) {
    const opening = policies.filter((policy) => policy.table === table && !policy.restrictive);
    expect([table, Object.fromEntries(opening.map(({ name, using }) => [name, using]))]).toEqual([table, expected]);
  }
});

it('narrows further only where the list says', () => {
  // What hides a service from who does not know of it has proofs of its own, in guards.spec.ts.
  const further = policies.filter(
    ({ name, restrictive }) => restrictive && name !== 'tenant' && !name.startsWith('guard'),
  );
  const byTable: Record<string, Record<string, string | null>> = {};
  const whenAdding: Record<string, Record<string, string | null>> = {};
  for (const { table, name, command, using, check } of further) {
    if (command === 'a') {
      (whenAdding[table] ??= {})[name] = check;
      continue;
    }
    expect([table, check]).toEqual([table, using]);
    (byTable[table] ??= {})[name] = using;
  }
  expect(byTable).toEqual(narrower);
  expect(whenAdding).toEqual(adding);
});
