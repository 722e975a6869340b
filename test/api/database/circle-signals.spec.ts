import { Client } from 'pg';
import type { DatabaseUrls } from '@samplan/tooling/dev-env';
import { testDatabase } from '@samplan/api/platform/testing';
import {
  buildWorld,
  daysFrom,
  standardCast,
  type StandardCast,
  type World,
  type WorldPerson,
} from '@samplan/test/support';
import { ask } from './support/catalog';

let urls: DatabaseUrls;
let world: World;
let cast: StandardCast;

beforeAll(async () => {
  urls = await testDatabase();
});
beforeEach(async () => {
  world = await buildWorld(urls.owner);
  cast = await standardCast(world);
  await toldNow();
});
afterEach(() => world.close());

let seen = '0';
/** Who has been told that their access changed, since this was asked last; in no order. */
async function toldNow(): Promise<string[]> {
  const { rows } = await world.db.query<{ audience_id: string; seq: string }>(
    `select audience_id, seq from change where type = 'circle.changed' and entity_id = $1 and seq > $2 order by seq`,
    [cast.collaboration.id, seen],
  );
  seen = rows.at(-1)?.seq ?? seen;
  return rows.map((row) => row.audience_id).sort();
}

const ids = (...people: WorldPerson[]): string[] => people.map(({ id }) => id).sort();

it('tells those who win and lose access, and nobody else', async () => {
  const colleague = await world.person({ kind: 'professional', unit: cast.units.rehabilitation });
  await cast.collaboration.member(colleague);
  expect(await toldNow()).toEqual(ids(colleague));
  await cast.collaboration.endGround(cast.memberGroundId);
  expect(await toldNow()).toEqual(ids(colleague, cast.member));
  await cast.collaboration.ground({ to: cast.units.rehabilitation, from: daysFrom(world.now, 1) });
  expect(await toldNow()).toEqual(ids(colleague, cast.member));
});

it('tells one whose areas become fewer, and is quiet when nothing changes', async () => {
  await world.db.query(`update team_membership set helps_with = 'Annet' where person_id = $1`, [cast.member.id]);
  expect(await toldNow()).toEqual([]);
  await world.db.query(`update team_membership set areas = '{health}' where person_id = $1`, [cast.member.id]);
  expect(await toldNow()).toEqual(ids(cast.member));
});

/** What the worker does in its round, at an instant. */
async function round(until: Date): Promise<number> {
  const worker = new Client({ connectionString: urls.worker, options: `-c app.tenant=${world.tenantId}` });
  await worker.connect();
  try {
    const { rows } = await worker.query<{ told: number }>('select app.tell_circle_boundaries($1) as told', [until]);
    return rows[0]!.told;
  } finally {
    await worker.end();
  }
}

it('tells access that begins or ends by the clock alone, each boundary once', async () => {
  const [from, until] = [daysFrom(world.now, 1), daysFrom(world.now, 3)];
  await cast.collaboration.member(cast.stranger, { from, until });
  await cast.collaboration.ground({ to: cast.units.mentalHealth });
  await toldNow();

  await round(world.now);
  expect(await toldNow()).toEqual([]);
  expect(await round(from)).toBe(1);
  expect(await toldNow()).toEqual(ids(cast.stranger));
  expect(await round(from)).toBe(0);
  expect(await round(new Date(until.getTime() - 1))).toBe(0);
  expect(await round(daysFrom(until, 1))).toBe(1);
  expect(await toldNow()).toEqual(ids(cast.stranger));
  expect(await round(daysFrom(until, 2))).toBe(0);
  // A clock that was moved back tells nothing a second time.
  await round(world.now);
  expect(await round(daysFrom(until, 2))).toBe(0);
  expect(await toldNow()).toEqual([]);
});

it('tells only boundaries of the municipality of the round', async () => {
  const elsewhere = await world.neighbour();
  const unit = await elsewhere.unit('home_care');
  const person = await elsewhere.person({ kind: 'professional', unit });
  const there = await elsewhere.collaboration({ owner: await elsewhere.person({ kind: 'citizen' }) });
  await there.member(person, { from: daysFrom(world.now, 1) });
  await there.ground({ to: unit });
  await round(world.now);
  expect(await round(daysFrom(world.now, 2))).toBe(0);
  const municipalities = await ask<{ id: string }>(urls.worker, 'select * from app.municipalities() as id');
  expect(municipalities.map(({ id }) => id)).toEqual(expect.arrayContaining([world.tenantId, elsewhere.tenantId]));
});
