import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Expected } from './compare';
import { type Fault, faults } from './planted-faults';
import { now, storeCases, type StoredCases } from './stored-cases';

const chunk = 20;
/** A busy machine takes its time. */
const patience = 180_000;

/**
 * Relation × area × period × ground × age: what the database makes of generated collaborations, against an oracle that
 * was written from docs/domain.md alone.
 */
describe('the circle as a table', () => {
  let stored: StoredCases;
  let expected: Expected;

  beforeAll(async () => {
    stored = await storeCases(400, 20, 20261122);
    expected = new Expected(stored.cases, now);
  }, patience);
  afterAll(() => stored.drop());

  it('has an oracle that knows nothing of the program', () => {
    const oracles = readdirSync(__dirname).filter((name) => name.startsWith('oracle'));
    expect(oracles.length).toBeGreaterThan(3);
    for (const name of oracles) {
      const imported = [...readFileSync(join(__dirname, name), 'utf8').matchAll(/from '(.*)'/g)].map(
        ([, from]) => from,
      );
      expect(imported.filter((from) => !/^\.\/(facts|facts-of-content|oracle[a-z-]*)$/.test(from!))).toEqual([]);
    }
  });

  it('is as the oracle says, for everybody at every instant at which something changes', async () => {
    expect(await expected.firstDifference(stored.db)).toBeNull();
    expect(expected.compared).toBeGreaterThan(100_000);
    // Neither all shut nor all open: both would be easy to agree on.
    expect(expected.open / expected.compared).toBeGreaterThan(0.2);
    expect(expected.open / expected.compared).toBeLessThan(0.8);
  });

  it.each(faults.map((fault) => [fault.name, fault] as const))('would catch a circle that %s', async (_, fault) => {
    expect(await planted(fault, firstCaught)).not.toBeNull();
  });

  it('agrees again when the faults are taken back', async () => {
    const some = stored.cases.slice(0, 100);
    await stored.recompute(some);
    expect(await expected.firstDifference(stored.db, some)).toBeNull();
  });

  /** A few cases at a time, until one of them tells. */
  async function firstCaught(): Promise<object | null> {
    for (let first = 0; first < stored.cases.length; first += chunk) {
      const some = stored.cases.slice(first, first + chunk);
      await stored.recompute(some);
      const difference = await expected.firstDifference(stored.db, some);
      if (difference) return difference;
    }
    return null;
  }

  /** In a transaction that is taken back, so that the next fault meets a sound circle. */
  async function planted<T>({ fn, right, wrong }: Fault, work: () => Promise<T>): Promise<T> {
    const { db } = stored;
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
