import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { DatabaseUrls } from '@samplan/tooling/dev-env';
import { newId } from '@samplan/shared/kernel';
import { testDatabase } from '@samplan/api/platform/testing';
import { buildWorld, standardCast, type StandardCast, type World } from '@samplan/test/support';
import { insert } from '../../support/sql';
import { begin } from './support/acting';
import { changeRow } from './support/writable-rows';

interface Header {
  tx: string;
  seq: string;
  tenant_id: string;
  entity_id: string;
}

let urls: DatabaseUrls;
let world: World;
let cast: StandardCast;
let reader: Client;
let position: Pick<Header, 'tx' | 'seq'>;
const open = new Set<Client>();

beforeAll(async () => {
  urls = await testDatabase();
});
beforeEach(async () => {
  world = await buildWorld(urls.owner);
  cast = await standardCast(world);
  reader = new Client({ connectionString: urls.app });
  await reader.connect();
  // Transactions of other tests on this server hold the feed back too.
  await until(async () => {
    const { rows } = await reader.query<Header>('select * from app.change_head()');
    position = rows[0] ?? { tx: '0', seq: '0' };
    return !(await waiting(position));
  });
});
afterEach(async () => {
  for (const db of open) await db.end();
  open.clear();
  await reader.end();
  await world.close();
});

async function until(met: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; !(await met()); waited += 20) {
    if (waited > 10_000) throw new Error('Waited in vain');
    await sleep(20);
  }
}

const waiting = async ({ tx, seq }: { tx: string; seq: string }): Promise<boolean> => {
  const { rows } = await reader.query<{ waiting: boolean }>(
    'select app.change_waiting($1::text::xid8, $2) as waiting',
    [tx, seq],
  );
  return rows[0]!.waiting;
};

/** A transaction that has written change rows and is still open. */
async function writing(...entities: string[]): Promise<Client> {
  const db = await begin(urls.app, cast.coordinator);
  open.add(db);
  for (const entity of entities) await insert(db, 'change', changeRow(cast, cast.coordinator, entity));
  return db;
}

/** The next rows of this municipality, read as every API process does: from the last position on. */
async function next(limit = 500): Promise<string[]> {
  const { rows } = await reader.query<Header>('select * from app.change_feed($1::text::xid8, $2, $3)', [
    position.tx,
    position.seq,
    limit,
  ]);
  position = rows.at(-1) ?? position;
  return rows.filter((row) => row.tenant_id === world.tenantId).map((row) => row.entity_id);
}

async function nextUntil(count: number, limit?: number): Promise<string[]> {
  const got: string[] = [];
  await until(async () => {
    got.push(...(await next(limit)));
    return got.length >= count;
  });
  return got;
}

it('holds newer rows back while an older transaction is open, then gives all in order with no gap', async () => {
  const [a, b, c, d] = [newId(), newId(), newId(), newId()];
  const older = await writing(a);
  const newer = await writing(b, c);
  await newer.query('commit');
  expect(await next()).toEqual([]);
  expect(await waiting(position)).toBe(true);
  const head = await reader.query<Header>('select * from app.change_head()');
  expect(BigInt(head.rows[0]!.tx)).toBeLessThanOrEqual(BigInt(position.tx));

  await insert(older, 'change', changeRow(cast, cast.coordinator, d));
  await older.query('commit');
  expect(await nextUntil(4)).toEqual([a, d, b, c]);
  expect(await next()).toEqual([]);
});

it('still has something waiting when what held it back ended after the last look', async () => {
  const held = newId();
  const older = await writing(newId());
  await (await writing(held)).query('commit');
  expect(await next()).toEqual([]);
  await older.query('rollback');
  expect(await waiting(position)).toBe(true);
  expect(await nextUntil(1)).toEqual([held]);
  expect(await waiting(position)).toBe(false);
});

it('misses nothing and repeats nothing when read one by one while transactions overtake each other', async () => {
  const got: string[] = [];
  const ids = Array.from({ length: 6 }, () => newId());
  const [first, second, third] = [await writing(ids[0]!), await writing(ids[1]!), await writing(ids[2]!)];
  await third.query('commit');
  got.push(...(await next(1)));
  await first.query('commit');
  const fourth = await writing(ids[3]!, ids[4]!);
  await until(async () => {
    got.push(...(await next(1)));
    return got.length > 0;
  });
  await fourth.query('commit');
  got.push(...(await next(1)));
  expect(got).toEqual([ids[0]]);
  // One that gives up leaves no hole.
  await second.query('rollback');
  got.push(...(await nextUntil(3, 1)));
  expect(got).toEqual([ids[0], ids[2], ids[3], ids[4]]);
});

it('carries headers only', async () => {
  const db = await writing(newId());
  await db.query('commit');
  let row: object | undefined;
  await until(async () => {
    const { rows } = await reader.query<Header>('select * from app.change_feed($1::text::xid8, $2, 500)', [
      position.tx,
      position.seq,
    ]);
    row = rows.find(({ tenant_id }) => tenant_id === world.tenantId);
    return row !== undefined;
  });
  expect(Object.keys(row!)).toEqual([
    'tx',
    'seq',
    'tenant_id',
    'collaboration_id',
    'life_area',
    'audience_id',
    'type',
    'entity',
    'entity_id',
    'version',
    'hidden_from',
  ]);
});

it('wakes its readers when a change is committed, and not before', async () => {
  let woken = 0;
  reader.on('notification', () => (woken += 1));
  await reader.query('listen samplan_change');
  const db = await writing(newId());
  await reader.query('select 1');
  expect(woken).toBe(0);
  await db.query('commit');
  await until(async () => {
    await reader.query('select 1');
    return woken > 0;
  });
});
