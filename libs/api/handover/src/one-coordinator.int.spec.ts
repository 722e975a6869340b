import fc from 'fast-check';
import { DataSource } from 'typeorm';
import {
  buildWorld,
  standardCast,
  type StandardCast,
  TestApi,
  type World,
  type WorldPerson,
} from '@samplan/test/support';
import { carryOutHandOvers } from './persistence/carry-out-due';
import { cancelAbsence, day, planAbsence, planHandOver, undoHandOver } from './testing/handover-acts';

type Act = { kind: 'plan' | 'now' | 'work' | 'day' | 'undo' | 'away' | 'back'; to: number };

const acts = fc.array(
  fc.record<Act>({
    kind: fc.constantFrom('plan', 'now', 'work', 'day', 'undo', 'away', 'back'),
    to: fc.integer({ min: 0, max: 2 }),
  }),
  { minLength: 3, maxLength: 8 },
);

describe('whatever is planned, carried out, undone and stood in for', () => {
  let api: TestApi;
  let worker: DataSource;

  beforeAll(async () => {
    api = await TestApi.start();
    worker = await new DataSource({ type: 'postgres', url: api.urls.worker }).initialize();
  });
  afterAll(async () => {
    await worker.destroy();
    await api.close();
  });

  it('there is exactly one coordinator at every instant', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (sequence) => {
        const world = await buildWorld(api.urls.owner);
        try {
          const cast = await standardCast(world);
          const people = [cast.coordinator, ...(await colleagues(world, cast))];
          for (const act of sequence) await play(world, cast, people, act);
          expect(await instantsWithoutOne(world, cast)).toEqual([]);
        } finally {
          await world.close();
        }
      }),
      { numRuns: 8, endOnFailure: true },
    );
  }, 240_000);

  const colleagues = (world: World, cast: StandardCast): Promise<WorldPerson[]> =>
    Promise.all(
      ['Turid Moe', 'Anne Ruud'].map((name) => world.person({ kind: 'professional', unit: cast.units.homeCare, name })),
    );

  async function play(world: World, cast: StandardCast, people: WorldPerson[], { kind, to }: Act): Promise<void> {
    const { rows } = await world.db.query<{ id: string }>(
      `select person_id as id from team_membership where collaboration_id = $1 and role = 'coordinator' and deputy_for is null and valid @> now()`,
      [cast.collaboration.id],
    );
    const holder = people.find(({ id }) => id === rows[0]?.id) ?? cast.coordinator;
    const client = await api.as(holder);
    const other = people[to]!;
    const plans = [{ collaborationId: cast.collaboration.id, summary: '', withoutGround: true }];
    if (kind === 'plan' || kind === 'now')
      await planHandOver(client, {
        successorId: other.id,
        onDate: day(world, kind === 'now' ? 0 : 5),
        plans,
        stays: to === 1,
      });
    if (kind === 'day') await world.db.query("update hand_over set on_date = current_date - 1 where state = 'planned'");
    if (kind === 'day' || kind === 'work') await carryOutHandOvers(worker);
    if (kind === 'undo') {
      const planned = await world.db.query<{ id: string }>(
        "select id from hand_over where state = 'planned' and predecessor_id = $1",
        [holder.id],
      );
      if (planned.rows[0]) await undoHandOver(client, [planned.rows[0].id]);
    }
    if (kind === 'away')
      await planAbsence(client, { fromDate: day(world, 0), untilDate: day(world, 3), deputyId: other.id });
    if (kind === 'back') {
      const { myAbsences } = await client.data<{ myAbsences: { nodes: { id: string }[] } }>(
        'query Mine { myAbsences { nodes { id } } }',
      );
      if (myAbsences.nodes[0]) await cancelAbsence(client, myAbsences.nodes[0].id);
    }
  }

  /** Every boundary of a place, from the first on, at which not exactly one coordinator is there. */
  async function instantsWithoutOne(world: World, cast: StandardCast): Promise<unknown[]> {
    const { rows } = await world.db.query(
      `with places as (select valid from team_membership where collaboration_id = $1 and role = 'coordinator' and deputy_for is null and accepted_at is not null),
            instants as (select lower(valid) as at from places union select upper(valid) from places where not upper_inf(valid) union select now() union select now() + interval '10 years')
       select at, count(valid) from instants left join places on valid @> at group by at having count(valid) <> 1`,
      [cast.collaboration.id],
    );
    return rows;
  }
});
