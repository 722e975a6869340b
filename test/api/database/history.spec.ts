import type { Client } from 'pg';
import type { DatabaseUrls } from '@samplan/tooling/dev-env';
import { testDatabase } from '@samplan/api/platform/testing';
import { buildWorld, type World } from '@samplan/test/support';
import { insert } from '../../support/sql';
import { acting } from './support/acting';
import { ask } from './support/catalog';
import { type FullCast, fullCast } from './support/full-cast';
import {
  changeRow,
  directoryTables,
  toldAs,
  writableRows,
  writableTables,
  writtenByOthers,
} from './support/writable-rows';

let urls: DatabaseUrls;
let world: World;
let cast: FullCast;

beforeAll(async () => {
  urls = await testDatabase();
});
beforeEach(async () => {
  world = await buildWorld(urls.owner);
  cast = await fullCast(world, urls.app);
});
afterEach(() => world.close());

const inserted = writableTables.filter((table) => table !== 'change');

const updates: Record<string, string> = {
  agenda_item: 'facts = facts',
  child_talk: 'outcome = outcome',
  consent_request: 'purpose = purpose',
  crisis_step: 'steps = steps',
  disclosure_guard: 'reason = reason',
  evaluation: 'learnt = learnt',
  exclusion: 'valid = valid',
  goal: 'title = title',
  goal_scale: 'as_hoped = as_hoped',
  guardian_mandate: 'level = level',
  hand_over: 'summary = summary',
  individual_plan: 'review_date = review_date',
  measure: 'title = title',
  measure_contributor: 'does = does',
  meeting: 'title = title',
  meeting_decision: 'text = text',
  meeting_participant: 'attendance = attendance',
  need: 'text = text',
  next_of_kin: 'level = level',
  parental_responsibility: 'valid = valid',
  professional_plan: 'title = title',
  rehab_activity: 'what = what',
  rehab_course: 'purpose = purpose',
  service_offer: 'wish = wish',
  standing_team_case: 'level = level',
  team_charter: 'purpose = purpose',
  team_invitation: 'reason = reason',
  team_membership: 'level = level',
  thread_read: 'read_until = read_until',
  withheld_area: 'valid = valid',
};

/** Everything the program may add to or change, besides the history itself, must carry its change row. */
it('watches every write of the running program', async () => {
  const may = async (right: string): Promise<string[]> => {
    const rows = await ask<{ table: string }>(
      urls.owner,
      `select relname as table from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
          and relname <> 'change' and has_table_privilege('samplan_app', oid, $1) order by relname`,
      [right],
    );
    return rows.map(({ table }) => table).filter((table) => !(table in directoryTables) && !(table in writtenByOthers));
  };
  expect(await may('insert')).toEqual(inserted);
  expect(await may('update')).toEqual(Object.keys(updates));
});

const written = (work: (db: Client) => Promise<unknown>): Promise<unknown> => acting(urls.app, cast.coordinator, work);

it.each(inserted)('refuses a new row of %s without its change row when the transaction ends', async (table) => {
  const row = writableRows(cast)[table];
  await expect(written((db) => insert(db, table, row))).rejects.toThrow(`a write to ${table} has no change row`);
  await written(async (db) => {
    await insert(db, table, row);
    await insert(db, 'change', changeRow(cast, cast.coordinator, toldAs(table, row)));
  });
});

it.each(Object.keys(updates))(
  'refuses a changed row of %s without its change row, also when it has an older one',
  async (table) => {
    const viewer = table === 'thread_read' ? cast.owner : cast.coordinator;
    const update = (db: Client): Promise<unknown> => db.query(`update ${table} set ${updates[table]}`);
    const record = async (db: Client): Promise<void> => {
      // Where a meeting is cannot be read from its row by everybody.
      const columns = table === 'meeting' ? 'id' : '*';
      const { rows } = await db.query<Record<string, unknown>>(`select ${columns} from ${table}`);
      for (const row of rows) await insert(db, 'change', changeRow(cast, viewer, toldAs(table, row)));
    };
    await acting(urls.app, viewer, record);
    await expect(acting(urls.app, viewer, update)).rejects.toThrow(`a write to ${table} has no change row`);
    await acting(urls.app, viewer, async (db) => {
      await update(db);
      await record(db);
    });
  },
);

it.each(['change', 'access_log'])('never changes, deletes or empties %s, whoever asks', async (table) => {
  const { rows } = await world.db.query(`select from ${table}`);
  expect(rows.length).toBeGreaterThan(0);
  const refused = `${table} rows are never changed or deleted`;
  await expect(world.db.query(`update ${table} set at = at`)).rejects.toThrow(refused);
  await expect(world.db.query(`delete from ${table}`)).rejects.toThrow(refused);
  await expect(world.db.query(`truncate ${table} cascade`)).rejects.toThrow(refused);
  for (const role of ['app', 'worker'] as const) {
    await expect(acting(urls[role], cast.owner, (db) => db.query(`delete from ${table}`))).rejects.toThrow(
      'permission denied',
    );
  }
});
