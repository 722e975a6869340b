import type { DatabaseUrls } from '@samplan/tooling/dev-env';
import { testDatabase } from '@samplan/api/platform/testing';
import { buildWorld, type World } from '@samplan/test/support';
import { insert } from '../../support/sql';
import { acting, type Viewer } from './support/acting';
import { ask, tableNames } from './support/catalog';
import { type FullCast, fullCast } from './support/full-cast';
import {
  directoryTables,
  writableRows,
  writableTables,
  type WritableTable,
  writtenByOthers,
} from './support/writable-rows';

let urls: DatabaseUrls;
let world: World;
let cast: FullCast;

beforeAll(async () => {
  urls = await testDatabase();
  world = await buildWorld(urls.owner);
  cast = await fullCast(world, urls.app);
});
afterAll(() => world.close());

const counts = (viewer: Viewer | null, url: string, tables: string[]): Promise<Record<string, number>> =>
  acting(url, viewer, async (db) => {
    const found: Record<string, number> = {};
    for (const table of tables) {
      found[table] = (await db.query<{ rows: number }>(`select count(*)::int as rows from ${table}`)).rows[0]!.rows;
    }
    return found;
  });

const add = (viewer: Viewer, table: WritableTable): Promise<void> =>
  acting(urls.app, viewer, (db) => insert(db, table, writableRows(cast)[table]));

/** How many rows a viewer could change; nothing is kept. */
const changeable = (viewer: Viewer, table: string): Promise<number | null> =>
  acting(urls.app, viewer, async (db) => {
    const { rowCount } = await db.query(`update ${table} set tenant_id = tenant_id`);
    await db.query('rollback');
    return rowCount;
  });

/** Reached through functions alone; `row-security.spec.ts` has the reasons. */
const tenantless = [
  'age_rule',
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

describe('with settings that are unset', () => {
  it.each(['app', 'worker'] as const)('the %s role sees no row of any table', async (role) => {
    const reachable = (await tableNames(urls.owner)).filter((name) => !tenantless.includes(name));
    const there = await counts(cast.owner, urls.owner, reachable);
    expect(Object.entries(there).filter(([, rows]) => rows === 0)).toEqual([]);
    const seen = await counts(null, urls[role], reachable);
    expect(Object.entries(seen).filter(([, rows]) => rows > 0)).toEqual([]);
  });

  it('a municipality alone opens its directory, and nothing about a person', async () => {
    const nobody = { tenantId: world.tenantId, id: '' };
    const content = [
      'collaboration',
      'team_membership',
      'goal',
      'message',
      'circle_access',
      'change',
      'access_log',
      'unit',
    ];
    expect(await counts(nobody, urls.app, content)).toEqual({
      collaboration: 0,
      team_membership: 0,
      goal: 0,
      message: 0,
      circle_access: 0,
      change: 0,
      access_log: 0,
      unit: 4,
    });
  });
});

describe('another municipality', () => {
  it('has a row to try for every table the program adds to', async () => {
    const writable = await ask<{ table: string }>(
      urls.owner,
      `select relname as table from pg_class
        where relkind = 'r' and relnamespace = 'public'::regnamespace and has_table_privilege('samplan_app', oid, 'insert') order by relname`,
    );
    expect([...writableTables, ...Object.keys(directoryTables), ...Object.keys(writtenByOthers)].sort()).toEqual(
      writable.map(({ table }) => table),
    );
  });

  it.each(writableTables)('cannot add to %s, nor can a stranger, while the entitled can', async (table) => {
    await acting(urls.app, cast.coordinator, async (db) => {
      await insert(db, table, writableRows(cast)[table]);
      await db.query('rollback');
    });
    await expect(add(cast.neighbour, table)).rejects.toThrow(/row-level security/);
    await expect(add(cast.stranger, table)).rejects.toThrow(/row-level security/);
  });

  it.each(['agenda_item', 'goal', 'individual_plan', 'measure', 'meeting', 'meeting_decision', 'meeting_participant'])(
    'finds no row of %s to change, nor does a stranger, while the entitled does',
    async (table) => {
      expect(await changeable(cast.coordinator, table)).toBeGreaterThan(0);
      expect(await changeable(cast.neighbour, table)).toBe(0);
      expect(await changeable(cast.stranger, table)).toBe(0);
    },
  );
});
