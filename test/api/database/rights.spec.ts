import type { DatabaseUrls } from '@samplan/tooling/dev-env';
import { testDatabase } from '@samplan/api/platform/testing';
import { ask, tableNames } from './support/catalog';
import { definerFunctions, ownerFunctions } from './support/functions';

/** What the running program may do with each table besides reading. */
const appWrites: Record<string, string> = {
  agenda_item: 'INSERT UPDATE',
  change: 'INSERT',
  child_talk: 'INSERT UPDATE',
  consent_request: 'INSERT UPDATE',
  crisis_step: 'INSERT UPDATE',
  disclosure_guard: 'INSERT UPDATE',
  // Gone when it is sent or thrown away.
  draft: 'DELETE INSERT UPDATE',
  outbox_key: 'INSERT',
  sent_once: 'INSERT',
  emergency_access: 'UPDATE(review_note) UPDATE(reviewed_at) UPDATE(reviewed_by) UPDATE(valid) UPDATE(version)',
  emergency_setting: 'INSERT UPDATE',
  employee: 'INSERT UPDATE',
  exclusion: 'INSERT UPDATE',
  ground: 'INSERT UPDATE(valid) UPDATE(version) UPDATE(withdrawn_at) UPDATE(withdrawn_by)',
  guardian_mandate: 'INSERT UPDATE',
  goal: 'INSERT UPDATE',
  personal_link: 'UPDATE(version) UPDATE(withdrawn_at) UPDATE(withdrawn_by)',
  hand_over: 'INSERT UPDATE',
  individual_plan: 'INSERT UPDATE',
  invitation_receiver: 'INSERT UPDATE',
  measure: 'INSERT UPDATE',
  measure_contributor: 'INSERT UPDATE',
  professional_plan: 'INSERT UPDATE',
  service_offer: 'INSERT UPDATE',
  goal_scale: 'INSERT UPDATE',
  evaluation: 'INSERT UPDATE',
  rehab_course: 'INSERT UPDATE',
  rehab_activity: 'INSERT UPDATE',
  need: 'INSERT UPDATE',
  meeting: 'INSERT UPDATE',
  log_alert: 'INSERT UPDATE(mode) UPDATE(told_until) UPDATE(version)',
  log_control_hours: 'INSERT UPDATE',
  log_control_use: 'INSERT',
  log_question:
    'INSERT UPDATE(answered_at) UPDATE(due_on) UPDATE(escalated_at) UPDATE(goes_to) UPDATE(reminded_at) UPDATE(version) UPDATE(viewer_asked_at)',
  log_question_line: 'INSERT',
  log_signal_review: 'INSERT',
  meeting_decision: 'INSERT UPDATE',
  meeting_participant: 'INSERT UPDATE',
  message: 'INSERT',
  minutes_read: 'INSERT',
  next_of_kin: 'INSERT UPDATE',
  organisation: 'INSERT UPDATE',
  parental_responsibility: 'INSERT UPDATE',
  plan_refusal: 'INSERT UPDATE(appealed_on) UPDATE(settled_on) UPDATE(status) UPDATE(version)',
  plan_setting: 'INSERT UPDATE',
  plan_template: 'INSERT UPDATE',
  plan_template_version: 'INSERT',
  shared_text:
    'INSERT UPDATE(folded_seq) UPDATE(last_at) UPDATE(last_author_id) UPDATE(seq) UPDATE(state) UPDATE(text)',
  shared_text_writer: 'INSERT',
  standing_team: 'INSERT UPDATE',
  standing_team_case: 'INSERT UPDATE',
  standing_team_member: 'INSERT UPDATE',
  team_charter: 'INSERT UPDATE',
  team_invitation: 'INSERT UPDATE',
  team_membership: 'INSERT UPDATE',
  thread_read: 'INSERT UPDATE',
  person: 'INSERT UPDATE(family_name) UPDATE(given_name) UPDATE(profession) UPDATE(work_phone)',
  unit: 'INSERT UPDATE',
  unit_membership: 'INSERT UPDATE(unit_id) UPDATE(valid) UPDATE(version)',
  unit_profile: 'INSERT UPDATE',
  unit_succession: 'INSERT',
  withheld_area: 'INSERT UPDATE',
};
const appNever = [
  'attempt',
  'entry_attempt',
  'log_reference',
  'login',
  'national_id',
  'pending_login',
  'schema_migration',
  'session',
  'spent_logout_token',
  'work_address',
];

const workerWrites: Record<string, string> = {
  change: 'INSERT',
  circle_boundary_mark: 'INSERT UPDATE',
  // The plain text of what was written together when a program was stopped.
  individual_plan:
    'UPDATE(what_matters) UPDATE(what_matters_at) UPDATE(what_matters_author_id) UPDATE(what_matters_version)',
  evaluation: 'UPDATE(learnt) UPDATE(version)',
  shared_text: 'UPDATE(folded_seq)',
  // What a hand-over moves when its day has come.
  hand_over: 'UPDATE(held_back_at) UPDATE(settled_at) UPDATE(state) UPDATE(version)',
  measure: 'UPDATE(accountable_kind) UPDATE(accountable_person_id) UPDATE(accountable_unit_id) UPDATE(version)',
  meeting_participant: 'INSERT UPDATE(attendance)',
  team_membership: 'INSERT UPDATE',
};

const definerWrites: Record<string, string> = {
  absence: 'INSERT UPDATE',
  access_log: 'INSERT',
  change: 'INSERT',
  circle_access: 'DELETE INSERT',
  contact: 'INSERT UPDATE',
  // An address that a second person said no to is taken off.
  employee: 'UPDATE(version) UPDATE(work_email)',
  // All who spoke, by what the history says.
  evaluation: 'UPDATE(spoken_by)',
  collaboration_facts: 'INSERT UPDATE',
  register_change: 'INSERT',
  log_alert: 'UPDATE(told_at) UPDATE(told_until) UPDATE(version)',
  log_question: 'UPDATE(escalated_at) UPDATE(reminded_at) UPDATE(version)',
  log_reference: 'INSERT',
  need: 'UPDATE(escalated_at) UPDATE(open_since) UPDATE(owner_id) UPDATE(owner_unit_id) UPDATE(state) UPDATE(state_since) UPDATE(told_at) UPDATE(version)',
  draft: 'DELETE',
  sent_once: 'DELETE',
  notice: 'INSERT UPDATE(read_at) UPDATE(version)',
  entry_attempt: 'DELETE INSERT',
  entry_code: 'INSERT UPDATE',
  personal_link: 'INSERT UPDATE',
  emergency_access: 'INSERT',
  emergency_attempt: 'INSERT',
  // A number that was wrong is taken off an employee.
  national_id: 'DELETE INSERT UPDATE',
  person:
    'INSERT UPDATE(address_protection) UPDATE(born_on) UPDATE(expected_on) UPDATE(family_name) UPDATE(given_name) UPDATE(login_id)',
  session: 'DELETE INSERT UPDATE',
  work_address: 'INSERT UPDATE',
  login: 'INSERT',
  pending_login: 'DELETE INSERT',
  spent_logout_token: 'DELETE INSERT',
  attempt: 'DELETE INSERT UPDATE',
  // One column only, to hold the row until the transaction ends.
  collaboration: 'INSERT UPDATE(opened_on) UPDATE(state) UPDATE(version)',
  meeting: 'UPDATE(version)',
  collaboration_opening: 'INSERT',
  ground: 'INSERT',
  individual_plan: 'INSERT',
  thread: 'INSERT',
  // Only what somebody has just said yes to, in app.join_team.
  standing_team_case: 'INSERT',
  // Ends by the worker when its last day is past and nobody is left without help.
  standing_team: 'UPDATE(valid) UPDATE(version) UPDATE(waits_since)',
  team_membership: 'INSERT UPDATE(valid) UPDATE(version)',
};

let urls: DatabaseUrls;

beforeAll(async () => {
  urls = await testDatabase();
});

/** Rights on tables and on single columns, given to a role itself. */
async function rights(role: string): Promise<Record<string, string>> {
  const rows = await ask<{ table: string; rights: string }>(
    urls.owner,
    `with given as (
       select relname, privilege_type as privilege from pg_class, aclexplode(relacl) a
        where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and grantee = to_regrole($1)
       union all
       select relname, format('%s(%s)', privilege_type, attname) from pg_class c join pg_attribute on attrelid = c.oid, aclexplode(attacl) a
        where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and grantee = to_regrole($1)
     )
     select relname as table, string_agg(privilege, ' ' order by privilege collate "C") as rights from given group by relname`,
    [role],
  );
  return Object.fromEntries(rows.map((row) => [row.table, row.rights]));
}

async function readAll(except: readonly string[], writes: Record<string, string>): Promise<Record<string, string>> {
  const readable = (await tableNames(urls.owner)).filter((table) => !except.includes(table));
  const sorted = (table: string): string => ['SELECT', ...(writes[table]?.split(' ') ?? [])].sort().join(' ');
  return Object.fromEntries(readable.map((table) => [table, sorted(table)]));
}

it('lets the running program write what the list says, and delete nothing that was ever said', async () => {
  const given = await rights('samplan_app');
  // Every column but the place, which is reached through a function that keeps protected addresses.
  expect(given['meeting']).not.toContain('(place)');
  given['meeting'] = given['meeting']!.replace(/ SELECT\(.*\)/, '').replace('INSERT', 'INSERT SELECT');
  // Every column but who asked, which a function keeps from the one who looked.
  expect(given['log_question']).not.toContain('SELECT(asked_by)');
  given['log_question'] = given['log_question']!.replace(/(?: SELECT\(\w+\))+/, ' SELECT');
  expect(given).toEqual(await readAll(appNever, appWrites));
  // A draft is not said yet.
  const { draft: _, ...said } = given;
  expect(JSON.stringify(said)).not.toMatch(/DELETE|TRUNCATE|TRIGGER|REFERENCES|MAINTAIN/);
});

it('lets the worker read, tell of changes and keep its marks', async () => {
  expect(await rights('samplan_worker')).toEqual(await readAll(appNever, workerWrites));
});

it('lets the functions that see past policies write only what is theirs', async () => {
  expect(await rights('samplan_definer')).toEqual(await readAll(['schema_migration'], definerWrites));
});

it('gives everybody else nothing', async () => {
  const grantees = await ask<{ role: string }>(
    urls.owner,
    `select distinct case when grantee = 0 then 'PUBLIC' else grantee::regrole::text end as role
       from pg_class, aclexplode(relacl) where relnamespace = 'public'::regnamespace order by 1`,
  );
  expect(grantees.map(({ role }) => role)).toEqual([
    'samplan_app',
    'samplan_definer',
    'samplan_owner',
    'samplan_worker',
  ]);
});

it('keeps the roles apart and below row-level security', async () => {
  const roles = await ask<Record<string, unknown>>(
    urls.owner,
    `select rolname as role, rolcanlogin as login, rolsuper or rolbypassrls or rolreplication as above_security,
            rolcreaterole or rolcreatedb as creates,
            array(select roleid::regrole::text from pg_auth_members m where m.member = r.oid) as member_of,
            (select count(*)::int from pg_shdepend where refclassid = 'pg_authid'::regclass and refobjid = r.oid and deptype = 'o') as owned
       from pg_roles r where rolname in ('samplan_app', 'samplan_worker', 'samplan_definer') order by rolname`,
  );
  const plain = { above_security: false, creates: false, member_of: [] };
  expect(roles).toEqual([
    { role: 'samplan_app', login: true, ...plain, owned: 0 },
    { role: 'samplan_definer', login: false, ...plain, owned: expect.any(Number) },
    { role: 'samplan_worker', login: true, ...plain, owned: 0 },
  ]);
});

it('has functions that see past policies only where listed, each with a fixed search path', async () => {
  const owned = await ask<{ kind: string; name: string; safe: boolean }>(
    urls.owner,
    `select classid::regclass::text as kind, objid::regprocedure::text as name,
            (select prosecdef and proconfig = '{"search_path=public, pg_temp"}' from pg_proc where oid = objid) as safe
       from pg_shdepend
      where refclassid = 'pg_authid'::regclass and refobjid = 'samplan_definer'::regrole and deptype = 'o'
        and dbid = (select oid from pg_database where datname = current_database())
      order by objid::regprocedure::text collate "C"`,
  );
  expect(owned).toEqual(
    Object.keys(definerFunctions)
      .sort()
      .map((name) => ({ kind: 'pg_proc', name, safe: true })),
  );
});

it('lets each function of the program be called by whom the list says, and by no stranger', async () => {
  const functions = await ask<{ name: string; definer: boolean; callers: string }>(
    urls.owner,
    `select p.oid::regprocedure::text as name, prosecdef as definer,
            coalesce((select string_agg(case when grantee = 0 then 'PUBLIC' else grantee::regrole::text end, ' ' order by grantee::regrole::text)
               from aclexplode(coalesce(proacl, acldefault('f', proowner))) where grantee <> proowner), '') as callers
       from pg_proc p where pronamespace = 'app'::regnamespace order by p.oid::regprocedure::text collate "C"`,
  );
  const listed = [
    ...Object.entries(definerFunctions).map(([name, callers]) => ({ name, definer: true, callers })),
    ...Object.entries(ownerFunctions).map(([name, callers]) => ({ name, definer: false, callers })),
  ];
  expect(functions).toEqual(listed.sort((a, b) => (a.name < b.name ? -1 : 1)));
});

it('lets nobody but the owner add to a schema', async () => {
  const creators = await ask<{ role: string }>(
    urls.owner,
    `select distinct rolname as role from pg_roles, pg_namespace n
      where nspname in ('public', 'app') and rolname like 'samplan%' and has_schema_privilege(rolname, n.oid, 'create')`,
  );
  expect(creators).toEqual([{ role: 'samplan_owner' }]);
});

it('means what it says: the running program cannot delete, empty or reach sessions', async () => {
  for (const statement of [
    'delete from goal',
    'truncate message',
    'select from session',
    'select from login',
    'update access_log set at = at',
    'insert into circle_access select * from circle_access',
    'alter table goal disable row level security',
    'set session_replication_role = replica',
    `select app.recompute_circle('00000000-0000-7000-8000-000000000000')`,
  ]) {
    await expect(ask(urls.app, statement)).rejects.toThrow(/permission denied|must be owner/);
  }
});
