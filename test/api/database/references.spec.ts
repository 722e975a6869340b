import type { DatabaseUrls } from '@samplan/tooling/dev-env';
import { testDatabase } from '@samplan/api/platform/testing';
import { buildWorld, standardCast, type StandardCast, type World } from '@samplan/test/support';
import { insert } from '../../support/sql';
import { ask } from './support/catalog';
import { writableRows, type WritableTable } from './support/writable-rows';

let urls: DatabaseUrls;
let world: World;
let cast: StandardCast;

beforeAll(async () => {
  urls = await testDatabase();
  world = await buildWorld(urls.owner);
  cast = await standardCast(world);
});
afterAll(() => world.close());

/** References between two tables that both have a column, of which it is not a part. */
const without = (column: string): Promise<{ reference: string }[]> =>
  ask(
    urls.owner,
    `select conrelid::regclass || ' ' || pg_get_constraintdef(c.oid) as reference from pg_constraint c
       join pg_attribute here on here.attrelid = conrelid and here.attname = $1
       join pg_attribute there on there.attrelid = confrelid and there.attname = $1
      where contype = 'f' and not exists (
        select from unnest(conkey, confkey) as pair (a, b) where a = here.attnum and b = there.attnum)`,
    [column],
  );

it('never lead from one municipality to another', async () => {
  expect(await without('tenant_id')).toEqual([]);
});

it('never lead from one person’s collaboration to another’s', async () => {
  expect(await without('collaboration_id')).toEqual([]);
});

it('are refused by the database when they cross', async () => {
  const there = await standardCast(await world.neighbour());
  const other = await world.collaboration({ owner: await world.person({ kind: 'citizen' }) });
  const rows = writableRows(cast);
  const crossings: [WritableTable, Record<string, unknown>][] = [
    ['goal', { plan_id: there.plan.id }],
    ['goal', { plan_id: (await other.plan()).id }],
    [
      'measure',
      {
        accountable_person_id: there.member.id,
        accountable_kind: 'professional',
        accountable_unit_id: there.member.unitId,
      },
    ],
    ['meeting', { called_by: there.coordinator.id }],
    ['agenda_item', { meeting_id: there.meeting.id }],
    ['message', { author_id: there.coordinator.id }],
    ['message', { thread_id: other.threadId }],
  ];
  for (const [table, crossing] of crossings) {
    await expect(insert(world.db, table, { ...rows[table], ...crossing })).rejects.toMatchObject({ code: '23503' });
  }
  for (const table of new Set(crossings.map(([name]) => name))) await insert(world.db, table, rows[table]);
});
