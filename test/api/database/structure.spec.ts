import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { printStructure, revertNewestMigration, runMigrations } from '@samplan/api/platform/database';
import { scratchDatabase } from '@samplan/api/platform/testing';
import { inWorkspace } from '@samplan/tooling/dev-env';

const migrations = inWorkspace('schema/db/migrations');
const committed = (): string => readFileSync(inWorkspace('schema/db/structure.sql'), 'utf8');

let url: string;
let drop: () => Promise<void>;

beforeEach(async () => {
  const scratch = await scratchDatabase('empty');
  url = scratch.urls.owner;
  drop = scratch.drop;
});
afterEach(() => drop());

it('is what the migrations make of an empty database', async () => {
  await runMigrations(url, migrations);
  // Differs? `npm run schema` prints it anew, and the change is then seen in review.
  expect(await printStructure(url)).toBe(committed());
});

it('is as it was before after the newest migration is taken back, and can be brought forward again', async () => {
  const newest = readdirSync(migrations)
    .sort()
    .at(-1)!
    .replace(/\.up\.sql$/, '');
  const earlier = mkdtempSync(join(tmpdir(), 'migrations-'));
  try {
    cpSync(migrations, earlier, { recursive: true, filter: (file) => !file.includes(newest) });
    await runMigrations(url, earlier);
  } finally {
    rmSync(earlier, { recursive: true });
  }
  const before = await printStructure(url);
  expect(await runMigrations(url, migrations)).toHaveLength(1);
  expect(await printStructure(url)).not.toBe(before);
  await revertNewestMigration(url, migrations);
  expect(await printStructure(url)).toBe(before);
  await runMigrations(url, migrations);
  expect(await printStructure(url)).toBe(committed());
});

it('has a way back for every step', () => {
  const steps = (suffix: string): string[] =>
    readdirSync(migrations).flatMap((file) => (file.endsWith(suffix) ? [file.slice(0, -suffix.length)] : []));
  expect(steps('.up.sql').length).toBeGreaterThan(0);
  expect(steps('.down.sql')).toEqual(steps('.up.sql'));
});

it('is never silent about something it cannot print', async () => {
  const db = new Client({ connectionString: url });
  await db.connect();
  await db.query("create view everybody as select 1 as one; create type colour as enum ('red')");
  await db.end();
  await expect(printStructure(url)).rejects.toThrow('relation everybody, type colour');
});
