import type { DatabaseUrls } from '@samplan/tooling/dev-env';
import { testDatabase } from '@samplan/api/platform/testing';
import {
  buildWorld,
  daysFrom,
  type StandardCast,
  type World,
  type WorldPerson,
  type WorldUnit,
} from '@samplan/test/support';
import { acting, type Viewer } from './support/acting';
import { ask } from './support/catalog';
import { fullCast } from './support/full-cast';

let urls: DatabaseUrls;
let world: World;
let cast: StandardCast;
let guarded: string[];
/** Professional in a unit that has no ground here. */
let newcomer: WorldPerson;
let unit: WorldUnit;

beforeAll(async () => {
  urls = await testDatabase();
  // The one charter of the cast is another team's, for the coordinator to write the first here.
  const rows = await ask<{ table: string }>(
    urls.owner,
    `select polrelid::regclass::text as table from pg_policy circle where polname = 'circle' and polrelid <> 'team_charter'::regclass and not exists (
       select from pg_policy narrower where narrower.polrelid = circle.polrelid and not narrower.polpermissive and narrower.polname <> 'tenant' and narrower.polname not like 'guard%')`,
  );
  guarded = rows.map(({ table }) => table).sort();
});

beforeEach(async () => {
  world = await buildWorld(urls.owner);
  cast = await fullCast(world, urls.app);
  unit = await world.unit('family_centre', 'Familiesenteret');
  newcomer = await world.person({ kind: 'professional', unit });
});
afterEach(() => world.close());

/** In how many of the tables with content about a person a viewer finds anything. */
const tablesSeen = (viewer: Viewer, now: Date = world.now): Promise<number> =>
  acting(
    urls.app,
    viewer,
    async (db) => {
      const { rows } = await db.query<{ found: number }>(
        `select count(*)::int as found from (${guarded.map((table) => `(select 1 from ${table} limit 1)`).join(' union all ')}) seen`,
      );
      return rows[0]!.found;
    },
    now,
  );

const everything = (): number => guarded.length;

it('needs a membership and a ground, in whichever order they come', async () => {
  expect(everything()).toBeGreaterThan(13);
  await cast.collaboration.member(newcomer);
  expect(await tablesSeen(newcomer)).toBe(0);
  await cast.collaboration.ground({ to: unit });
  expect(await tablesSeen(newcomer)).toBe(everything());

  const later = await world.person({ kind: 'professional', unit });
  expect(await tablesSeen(later)).toBe(0);
  await cast.collaboration.member(later);
  expect(await tablesSeen(later)).toBe(everything());
});

it('opens nothing to one who has not said yes, nor to a relative without a ground', async () => {
  await cast.collaboration.ground({ to: unit });
  await cast.collaboration.member(newcomer, { accepted: false });
  expect(await tablesSeen(newcomer)).toBe(0);
  const brother = await world.person({ kind: 'citizen' });
  await cast.collaboration.relative(brother);
  expect(await tablesSeen(brother)).toBe(0);
  await cast.collaboration.ground({ to: brother });
  expect(await tablesSeen(brother)).toBe(everything());
});

it('closes at once when the ground ends, for those it was given to', async () => {
  expect(await tablesSeen(cast.member)).toBe(everything());
  await cast.collaboration.endGround(cast.memberGroundId);
  expect(await tablesSeen(cast.member)).toBe(0);
  expect(await tablesSeen(cast.coordinator)).toBe(everything());
  expect(await tablesSeen(cast.owner)).toBe(everything());
});

it('closes at once when the membership ends or is taken away', async () => {
  await cast.collaboration.ground({ to: unit });
  const membership = await cast.collaboration.member(newcomer);
  expect(await tablesSeen(newcomer)).toBe(everything());
  await cast.collaboration.endMembership(membership);
  expect(await tablesSeen(newcomer)).toBe(0);

  await world.db.query('delete from team_membership where person_id = $1', [cast.member.id]);
  expect(await tablesSeen(cast.member)).toBe(0);
  await world.db.query('delete from next_of_kin where person_id = $1', [cast.relative.id]);
  expect(await tablesSeen(cast.relative)).toBe(0);
});

it('follows a membership that is moved to another person’s collaboration', async () => {
  const other = await world.collaboration({ owner: await world.person({ kind: 'citizen' }) });
  await other.ground({ to: cast.units.rehabilitation });
  await world.db.query('update team_membership set collaboration_id = $1 where person_id = $2', [
    other.id,
    cast.member.id,
  ]);
  const seen = await acting(urls.app, cast.member, (db) => db.query('select id from collaboration'));
  expect(seen.rows).toEqual([{ id: other.id }]);
});

it('opens and closes by the clock', async () => {
  const [from, until] = [daysFrom(world.now, 1), daysFrom(world.now, 8)];
  await cast.collaboration.member(newcomer, { from: daysFrom(world.now, -2), until });
  await cast.collaboration.ground({ to: unit, from });
  const justBefore = (instant: Date): Date => new Date(instant.getTime() - 1);
  expect(await tablesSeen(newcomer, justBefore(from))).toBe(0);
  expect(await tablesSeen(newcomer, from)).toBe(everything());
  expect(await tablesSeen(newcomer, justBefore(until))).toBe(everything());
  expect(await tablesSeen(newcomer, until)).toBe(0);
});

it('gives each viewer the areas that membership and ground have in common, the level, and the ground', async () => {
  const groundId = await cast.collaboration.ground({ to: unit, kind: 'legal_basis', areas: ['health', 'economy'] });
  await cast.collaboration.member(newcomer, { areas: ['economy', 'work'], level: 'read' });
  const { rows } = await world.db.query(
    'select relation, level, areas, ground_kind, ground_id from circle_access where viewer_id = $1',
    [newcomer.id],
  );
  expect(rows).toEqual([
    {
      relation: 'member',
      level: 'read',
      areas: ['common', 'economy'],
      ground_kind: 'legal_basis',
      ground_id: groundId,
    },
  ]);
});
