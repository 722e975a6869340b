import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { scratchDatabase } from '@samplan/api/platform/testing';
import type { DatabaseUrls } from '@samplan/tooling/dev-env';
import { generate } from './generate';
import { type Case, store } from './store';

export const now = new Date('2026-06-15T12:00:00Z');

/** Generated collaborations in a database of their own, all of one municipality. */
export interface StoredCases {
  db: Client;
  urls: DatabaseUrls;
  tenantId: string;
  cases: Case[];
  recompute(some: Case[]): Promise<void>;
  drop(): Promise<void>;
}

/** The first few are stored as the program stores, with a circle that follows every row; the rest in one go. */
export async function storeCases(count: number, followed: number, seed: number): Promise<StoredCases> {
  const { urls, drop } = await scratchDatabase('migrated');
  const tenantId = randomUUID();
  const db = new Client({ connectionString: urls.owner, options: `-c app.tenant=${tenantId}` });
  await db.connect();
  await db.query("insert into municipality (id, name, number) values ($1, 'Fjellvik', '9999')", [tenantId]);
  const cases = generate(now, count, seed).map((facts) => ({ collaborationId: randomUUID(), facts }));
  const recompute = async (some: Case[]): Promise<void> => {
    const ids = some.map(({ collaborationId }) => collaborationId);
    await db.query('select app.recompute_circle(id) from unnest($1::uuid[]) id', [ids]);
  };
  await store(db, tenantId, cases.slice(0, followed), now);
  await followRows(db, 'disable');
  await store(db, tenantId, cases.slice(followed), now);
  await followRows(db, 'enable');
  await recompute(cases.slice(followed));
  await db.query('analyze');
  return {
    db,
    urls,
    tenantId,
    cases,
    recompute,
    drop: async () => {
      await db.end();
      await drop();
    },
  };
}

async function followRows(db: Client, state: 'enable' | 'disable'): Promise<void> {
  const { rows } = await db.query<{ table: string; name: string }>(
    `select tgrelid::regclass::text as table, tgname as name from pg_trigger where tgname in ('circle_follows', 'circles_follow')`,
  );
  if (rows.length === 0) throw new Error('Nothing makes the circle follow its rows');
  for (const { table, name } of rows) await db.query(`alter table ${table} ${state} trigger ${name}`);
}
