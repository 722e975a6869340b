import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { scratchDatabase } from '@samplan/api/platform/testing';
import { Expected } from './compare';
import { generate } from './generate';
import { type Fault, faults } from './planted-faults';
import { type Case, store } from './store';

const now = new Date('2026-06-15T12:00:00Z');
const count = 400;
/** These are stored as the program stores, with a circle that follows every row; the rest are worked out in one go. */
const followed = 40;
const chunk = 20;

/**
 * Relation × area × period × ground × age: what the database makes of generated collaborations, against an oracle that
 * was written from docs/domain.md alone.
 */
describe('the circle as a table', () => {
  let db: Client;
  let drop: () => Promise<void>;
  let cases: Case[];
  let expected: Expected;

  beforeAll(async () => {
    const scratch = await scratchDatabase('migrated');
    drop = scratch.drop;
    const tenantId = randomUUID();
    db = new Client({ connectionString: scratch.urls.owner, options: `-c app.tenant=${tenantId}` });
    await db.connect();
    await db.query("insert into municipality (id, name, number) values ($1, 'Fjellvik', '9999')", [tenantId]);
    cases = generate(now, count, 20261122).map((facts) => ({ collaborationId: randomUUID(), facts }));
    await store(db, tenantId, cases.slice(0, followed), now);
    await followRows('disable');
    await store(db, tenantId, cases.slice(followed), now);
    await followRows('enable');
    await recompute(cases.slice(followed));
    await db.query('analyze');
    expected = new Expected(cases, now);
  });
  afterAll(async () => {
    await db.end();
    await drop();
  });

  async function followRows(state: 'enable' | 'disable'): Promise<void> {
    const { rows } = await db.query<{ table: string; name: string }>(
      `select tgrelid::regclass::text as table, tgname as name from pg_trigger where tgname in ('circle_follows', 'circles_follow')`,
    );
    expect(rows.length).toBeGreaterThan(12);
    for (const { table, name } of rows) await db.query(`alter table ${table} ${state} trigger ${name}`);
  }

  const recompute = (some: Case[]): Promise<unknown> =>
    db.query('select app.recompute_circle(id) from unnest($1::uuid[]) id', [
      some.map(({ collaborationId }) => collaborationId),
    ]);

  it('is as the oracle says, for everybody at every instant at which something changes', async () => {
    expect(await expected.firstDifference(db)).toBeNull();
    expect(expected.compared).toBeGreaterThan(100_000);
    // Neither all shut nor all open: both would be easy to agree on.
    expect(expected.open / expected.compared).toBeGreaterThan(0.2);
    expect(expected.open / expected.compared).toBeLessThan(0.8);
  });

  it.each(faults.map((fault) => [fault.name, fault] as const))('would catch a circle that %s', async (_, fault) => {
    expect(await planted(fault, firstCaught)).not.toBeNull();
  });

  it('agrees again when the faults are taken back', async () => {
    await recompute(cases);
    expect(await expected.firstDifference(db)).toBeNull();
  });

  /** A few cases at a time, until one of them tells. */
  async function firstCaught(): Promise<object | null> {
    for (let first = 0; first < count; first += chunk) {
      const some = cases.slice(first, first + chunk);
      await recompute(some);
      const difference = await expected.firstDifference(db, some);
      if (difference) return difference;
    }
    return null;
  }

  /** In a transaction that is taken back, so that the next fault meets a sound circle. */
  async function planted<T>({ fn, right, wrong }: Fault, work: () => Promise<T>): Promise<T> {
    await db.query('begin');
    try {
      const { rows } = await db.query<{ body: string }>('select pg_get_functiondef($1::regprocedure) as body', [fn]);
      const body = rows[0]!.body;
      expect(body).toContain(right);
      await db.query(`grant create on schema app to samplan_definer`);
      await db.query(body.replace(right, () => wrong));
      return await work();
    } finally {
      await db.query('rollback');
    }
  }
});
