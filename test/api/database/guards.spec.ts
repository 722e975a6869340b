import { testDatabase } from '@samplan/api/platform/testing';
import { ask } from './support/catalog';

/** Columns that name a unit, a standing team, a person or a membership, and are not looked at by the guard, each with the reason. */
const unguarded: Record<string, string> = {
  'shared_text.last_author_id': 'becomes who wrote the plain text last, never told itself',
  'shared_text_writer.author_id': 'each reads only their own numbers',
  'disclosure_guard.toward_id': 'the coordinator alone sees it',
  'notice.recipient_id': 'the reader',
  'draft.person_id': 'the reader',
  'outbox_key.person_id': 'the reader',
  'sent_once.person_id': 'the reader',
  'collaboration.owner_id': 'the person the plan is about',
  'collaboration_facts.owner_id': 'for the coordinating unit alone',
  'collaboration_facts.coordinator_id': 'for the coordinating unit alone',
  'collaboration_facts.coordinator_unit_id': 'for the coordinating unit alone',
};
/** Who wrote something down or settled it; to whoever is not to know of them they are somebody without a name. */
const writers = new Set([
  'created_by',
  'removed_by',
  'recorded_by',
  'given_by',
  'decided_by',
  'withdrawn_by',
  'withheld_by',
  'asked_by',
  'answered_by',
  'invited_by',
  'minutes_approved_by',
  'what_matters_author_id',
  'reviewed_by',
  'edited_by',
  'let_by',
  'named_by',
  'settled_by',
  'set_by',
  'state_by',
  'own_by',
  'start_by',
  'end_by',
]);
/** Tables that nobody reads whom anything can be kept from, or that hold citizens alone. */
const elsewhere = new Set([
  'collaboration_opening',
  'contact',
  'guardian_mandate',
  'parental_responsibility',
  'next_of_kin',
  'personal_link',
  'entry_code',
  'national_id',
  'session',
  'thread_read',
  'employee',
  'register_change',
  'work_address',
  'entry_attempt',
  'emergency_attempt',
  'emergency_setting',
  'log_control_use',
]);

let url: string;

beforeAll(async () => {
  url = (await testDatabase()).owner;
});

const guards = (): Promise<{ table: string; restrictive: boolean; condition: string }[]> =>
  ask(
    url,
    `select polrelid::regclass::text as table, not polpermissive as restrictive, pg_get_expr(polqual, polrelid, true) as condition
       from pg_policy where polname like 'guard%' and polroles = array['samplan_app'::regrole]::oid[]`,
  );

it('looks at every column that names a unit, a standing team, a professional or a membership', async () => {
  const columns = await ask<{ table: string; column: string }>(
    url,
    `select distinct conrelid::regclass::text as table, attname as column
       from pg_constraint join pg_attribute on attrelid = conrelid and attnum = any (conkey)
      where contype = 'f' and confrelid in ('unit'::regclass, 'person'::regclass, 'standing_team'::regclass, 'team_membership'::regclass)
        and attname not in ('tenant_id', 'collaboration_id', 'kind', 'person_kind', 'accountable_kind', 'successor_kind') and conrelid <> 'change'::regclass
      order by 1, 2`,
  );
  const policies = await guards();
  const missing = columns
    .filter(({ table, column }) => !elsewhere.has(table) && !writers.has(column) && !unguarded[`${table}.${column}`])
    .filter(({ table, column }) => !policies.some((one) => one.table === table && one.condition.includes(column)))
    .map(({ table, column }) => `${table}.${column}`);
  expect(missing).toEqual([]);
  expect(columns.length).toBeGreaterThan(30);
});

it('only ever narrows, and first asks whether there is anything to hide', async () => {
  const policies = await guards();
  expect(policies.length).toBeGreaterThan(25);
  for (const { restrictive, condition } of policies) {
    expect(restrictive).toBe(true);
    expect(condition).toMatch(/^\(\( SELECT app\.hidden(_names)?\(\) AS hidden(_names)?\)\) IS NULL OR /);
  }
});

it('costs one question a table for those from whom nothing is hidden, asked once a statement', async () => {
  const plan = await ask<{ 'QUERY PLAN': string }>(
    (await testDatabase()).app,
    'explain (analyze, costs off, timing off, summary off) select from message',
  );
  const text = plan.map((line) => line['QUERY PLAN']).join('\n');
  expect(text).toMatch(/InitPlan/);
  // The second question is there, and never asked.
  expect(text).not.toMatch(/SubPlan/);
});

it('takes whoever only wrote a row of a plan for nobody the row is about', async () => {
  const [body] = await ask<{ source: string }>(
    url,
    `select pg_get_functiondef('app.row_text(text, uuid)'::regprocedure) as source`,
  );
  const columns = await ask<{ table: string; column: string }>(
    url,
    `select attrelid::regclass::text as table, attname as column from pg_attribute
      where attrelid = any (array['individual_plan', 'goal', 'measure', 'evaluation', 'need', 'goal_scale', 'rehab_course', 'rehab_activity', 'measure_contributor', 'professional_plan', 'service_offer', 'crisis_step', 'child_talk', 'shared_text']::regclass[])
        and atttypid = 'uuid'::regtype and attname ~ '(_by|_author_id)$' order by 1`,
  );
  const policies = await guards();
  const onlyWrote = columns.filter(
    ({ table, column }) => !policies.some((one) => one.table === table && one.condition.includes(column)),
  );
  expect(onlyWrote.length).toBeGreaterThan(8);
  expect(onlyWrote.filter(({ column }) => !body!.source.includes(`'${column}'`))).toEqual([]);
});
