import { Client } from 'pg';
import { scratchDatabase, testDatabase } from './test-database';

async function ask<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client(url);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

it('gives the runtime roles a way in and nothing of the owner', async () => {
  const { owner, app, worker } = await testDatabase();
  for (const url of [app, worker]) {
    await expect(ask(url, 'create table public.mine (id int)')).rejects.toThrow('permission denied');
    await expect(ask(url, 'create temporary table mine (id int)')).rejects.toThrow('permission denied');
    await expect(ask(url, 'set role samplan_owner')).rejects.toThrow('permission denied');
  }
  const powers = `select rolname from pg_roles where rolname like 'samplan%' and (rolsuper or rolbypassrls)`;
  expect(await ask(owner, powers)).toEqual([]);
  expect(await ask(owner, `select pg_has_role('samplan_owner', 'samplan_definer', 'member') as member`)).toEqual([
    { member: true },
  ]);
});

it('sorts as Norwegians do', async () => {
  const { app } = await testDatabase();
  const rows = await ask<{ word: string }>(
    app,
    `select word from unnest(array['Aase', 'øl', 'Åse', 'zebra', 'ærlig', 'ape']) word order by word`,
  );
  expect(rows.map(({ word }) => word)).toEqual(['ape', 'zebra', 'ærlig', 'øl', 'Åse', 'Aase']);
});

it('starts empty or migrated, apart from every other database', async () => {
  const count = `select count(*)::int as tables from pg_tables where schemaname = 'public'`;
  const empty = await scratchDatabase('empty');
  const migrated = await scratchDatabase('migrated');
  expect(await ask(empty.urls.owner, count)).toEqual([{ tables: 0 }]);
  await ask(migrated.urls.owner, 'create table only_here (id int)');
  expect(await ask((await testDatabase()).owner, `select to_regclass('only_here') as found`)).toEqual([
    { found: null },
  ]);
  await empty.drop();
  await migrated.drop();
  await expect(ask(empty.urls.owner, 'select 1')).rejects.toThrow('does not exist');
});
