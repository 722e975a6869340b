import { newId } from '@samplan/shared/kernel';
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

let urls: DatabaseUrls;
let world: World;
let cast: StandardCast;

beforeAll(async () => {
  urls = await testDatabase();
});
beforeEach(async () => {
  world = await buildWorld(urls.owner);
  cast = await standardCast(world);
});
afterEach(() => world.close());

/** How somebody stands to the collaboration at an instant, by relation. */
async function relations(person: WorldPerson, at: Date = world.now): Promise<string[]> {
  const { rows } = await world.db.query<{ relation: string }>(
    'select distinct relation from circle_access where collaboration_id = $1 and viewer_id = $2 and valid @> $3::timestamptz order by 1',
    [cast.collaboration.id, person.id, at],
  );
  return rows.map(({ relation }) => relation);
}
const endWork = (person: WorldPerson, at: Date): Promise<unknown> =>
  world.db.query('update unit_membership set valid = tstzrange(lower(valid), $2) where person_id = $1', [
    person.id,
    at,
  ]);
async function coordinatorInFacts(): Promise<string | null> {
  const { rows } = await world.db.query<{ coordinator_id: string | null }>(
    'select coordinator_id from collaboration_facts where collaboration_id = $1',
    [cast.collaboration.id],
  );
  return rows[0]!.coordinator_id;
}

it('ends what somebody sees on the day they no longer work in the unit, and not before', async () => {
  expect(await relations(cast.member)).toEqual(['member']);
  await endWork(cast.member, daysFrom(world.now, 10));
  expect(await relations(cast.member)).toEqual(['member']);
  expect(await relations(cast.member, daysFrom(world.now, 11))).toEqual([]);
  expect(await relations(cast.coordinator, daysFrom(world.now, 11))).toEqual(['coordinator']);
});

it('gives it back to whoever comes back, as far as the ground still lasts', async () => {
  await endWork(cast.member, world.now);
  expect(await relations(cast.member)).toEqual([]);
  await world.db.query('update unit_membership set valid = tstzrange(lower(valid), null) where person_id = $1', [
    cast.member.id,
  ]);
  expect(await relations(cast.member)).toEqual(['member']);
});

it('is not touched by work in another unit', async () => {
  await world.employ(cast.member, await world.unit('family_centre'), 'employee');
  await world.db.query(
    'update unit_membership set valid = tstzrange(lower(valid), $3) where person_id = $1 and unit_id = $2',
    [cast.member.id, cast.member.unitId, world.now],
  );
  expect(await relations(cast.member)).toEqual([]);
});

it('goes on in the unit that takes over', async () => {
  const merged = await world.unit('rehabilitation', 'Mestring');
  await world.employ(cast.member, merged, 'employee');
  await world.db.query(
    'update unit_membership set valid = tstzrange(lower(valid), $3) where person_id = $1 and unit_id = $2',
    [cast.member.id, cast.member.unitId, world.now],
  );
  expect(await relations(cast.member)).toEqual([]);
  await world.db.query(
    'insert into unit_succession (id, tenant_id, from_unit_id, to_unit_id, on_date) values ($1, $2, $3, $4, current_date)',
    [newId(), world.tenantId, cast.member.unitId, merged.id],
  );
  expect(await relations(cast.member)).toEqual(['member']);
});

it('leaves alone whoever comes from outside and is in no register here', async () => {
  const outsider = await world.person({ kind: 'professional' });
  await cast.collaboration.member({ ...outsider, unitId: cast.coordinator.unitId });
  expect(await relations(outsider)).toEqual(['member']);
});

it('leaves alone relatives, whatever becomes of their work elsewhere', async () => {
  const before = await relations(cast.relative);
  await endWork(cast.member, world.now);
  expect(await relations(cast.relative)).toEqual(before);
  expect(before).toEqual(['relative']);
});

it('takes the hat off, and puts it on again', async () => {
  const hats = async (): Promise<string[]> => {
    const { rows } = await world.db.query<{ roles: string[] }>('select roles from app.hats($1)', [cast.member.loginId]);
    return rows.flatMap(({ roles }) => roles);
  };
  expect(await hats()).toContain('professional');
  await endWork(cast.member, world.now);
  expect(await hats()).toEqual([]);
});

it('shows the coordinating unit that a collaboration has lost its coordinator', async () => {
  expect(await coordinatorInFacts()).toBe(cast.coordinator.id);
  await endWork(cast.coordinator, world.now);
  expect(await coordinatorInFacts()).toBeNull();
});

it('knows beforehand when the clock will take a coordinator away', async () => {
  const lastDay = daysFrom(world.now, 20);
  await endWork(cast.coordinator, lastDay);
  expect(await coordinatorInFacts()).toBe(cast.coordinator.id);
  const { rows } = await world.db.query<{ stale_at: Date }>(
    'select stale_at from collaboration_facts where collaboration_id = $1',
    [cast.collaboration.id],
  );
  expect(rows[0]!.stale_at).toEqual(lastDay);
});
