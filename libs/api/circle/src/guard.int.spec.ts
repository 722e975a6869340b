import { dateInOslo } from '@samplan/shared/kernel';
import {
  buildWorld,
  daysFrom,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
  type WorldPerson,
} from '@samplan/test/support';
import { DataSource } from 'typeorm';
import { warnOfGuards } from './persistence/warn-of-guards';

const failed = 'errors { ... on UserError { code path } }';
const guards = /* GraphQL */ `
  query Guards($id: ID!) {
    disclosureGuards(collaborationId: $id) {
      guards {
        id
        state
        reason
        until
        version
        toward {
          name
        }
        decidedBy {
          name
        }
      }
    }
  }
`;
const log = 'query ($id: ID!) { collaboration(id: $id) { team { person { name } } } }';

interface Guard {
  id: string;
  state: string;
  reason: string;
  until: string;
  version: number;
  toward: { name: string };
  decidedBy: { name: string };
}

/** Rehabilitation, where Per Lie of the team works, is not yet known to a relative, or to the child. */
describe('a disclosure guard', () => {
  let api: TestApi;
  let worker: DataSource;
  let world: World;
  let cast: StandardCast;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await TestApi.start();
    worker = await new DataSource({ type: 'postgres', url: api.urls.worker }).initialize();
  });
  afterAll(async () => {
    await worker.destroy();
    await api.close();
  });
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    coordinator = await api.as(cast.coordinator);
  });
  afterEach(() => world.close());

  const day = (count: number): string => dateInOslo(daysFrom(world.now, count));
  const act = async (name: string, type: string, input: object, client = coordinator): Promise<string[]> => {
    const data = await client.data<Record<string, { errors: { code: string; path: string[] }[] }>>(
      `mutation Act($input: ${type}!) { ${name}(input: $input) { ${failed} } }`,
      { input },
    );
    return data[name]!.errors.map(({ code, path }) => [code, ...path].join(' '));
  };
  const decision = (more: object = {}): object => ({
    reason: 'Skal få vite det i en samtale',
    legalGround: 'Hensynet til barnet',
    decidedById: cast.coordinator.id,
    until: day(60),
    ...more,
  });
  const set = (more: object = {}): Promise<string[]> =>
    act('setDisclosureGuard', 'SetDisclosureGuardInput', {
      collaborationId: cast.collaboration.id,
      towardId: cast.relative.id,
      unitId: cast.units.rehabilitation.id,
      ...decision(more),
    });
  const renew = (guard: Guard, more: object = {}): Promise<string[]> =>
    act('renewDisclosureGuard', 'RenewDisclosureGuardInput', {
      id: guard.id,
      expectedVersion: guard.version,
      ...decision(more),
    });
  const tell = (guard: Guard): Promise<string[]> =>
    act('markGuardTold', 'MarkGuardToldInput', { id: guard.id, expectedVersion: guard.version });
  const stands = async (): Promise<Guard[]> =>
    (await coordinator.data<{ disclosureGuards: { guards: Guard[] } }>(guards, { id: cast.collaboration.id }))
      .disclosureGuards.guards;
  const only = async (): Promise<Guard> => {
    const [guard, ...others] = await stands();
    expect(others).toEqual([]);
    return guard!;
  };
  const isChild = (years: number): Promise<unknown> =>
    world.db.query(`update person set born_on = ($2::date - make_interval(years => $3))::date where id = $1`, [
      cast.owner.id,
      day(0),
      years,
    ]);
  const sees = async (person: WorldPerson): Promise<boolean> => {
    const { collaboration } = await (
      await api.as(person)
    ).data<{ collaboration: { team: { person: { name: string } }[] } }>(log, { id: cast.collaboration.id });
    return collaboration.team.some((one) => one.person.name === cast.member.name);
  };

  it('hides from its first instant what it is about, from that one person, until they are told', async () => {
    expect(await sees(cast.relative)).toBe(true);
    expect(await set()).toEqual([]);
    expect([await sees(cast.relative), await sees(cast.owner)]).toEqual([false, true]);
    const guard = await only();
    expect(guard).toMatchObject({ state: 'STANDS', toward: { name: 'Liv Nilsen' }, until: day(60), version: 1 });
    expect(await tell(guard)).toEqual([]);
    expect(await sees(cast.relative)).toBe(true);
    expect(await only()).toMatchObject({ state: 'TOLD', version: 2 });
  });

  it('is toward a child or somebody near, and says so beside the field of anybody else', async () => {
    for (const { id } of [cast.member, cast.stranger, cast.neighbour])
      expect(await set({ towardId: id })).toEqual(['GUARD_TOWARD_OUTSIDER towardId']);
    expect(await set({ towardId: 'noen' })).toEqual(['GUARD_TOWARD_OUTSIDER towardId']);
    await world.db.query('update next_of_kin set valid = tstzrange(lower(valid), now())');
    expect(await set()).toEqual(['GUARD_TOWARD_OUTSIDER towardId']);
    expect(await stands()).toEqual([]);
  });

  it('keeps nothing from an adult in their own matter, nor from a child past the day they come of age', async () => {
    const towardId = cast.owner.id;
    expect(await set({ towardId })).toEqual(['GUARD_TOWARD_ADULT towardId']);
    await isChild(18);
    expect(await set({ towardId })).toEqual(['GUARD_TOWARD_ADULT towardId']);
    await isChild(17);
    expect(await set({ towardId, until: day(364) })).toEqual([]);
    await world.db.query('delete from disclosure_guard');
    await world.db.query(`update person set born_on = born_on - 300 where id = $1`, [cast.owner.id]);
    expect(await set({ towardId, until: day(100) })).toEqual(['GUARD_PAST_OF_AGE until']);
    expect(await sees(cast.owner)).toBe(true);
  });

  it('ends within a year, not before today, and is decided by a professional of the team', async () => {
    expect(await set({ until: day(-1) })).toEqual(['GUARD_END_PAST until']);
    expect(await set({ until: day(366) })).toEqual(['GUARD_END_TOO_FAR until']);
    for (const { id } of [cast.stranger, cast.owner, cast.relative])
      expect(await set({ decidedById: id })).toEqual(['FIELD_INVALID decidedById']);
    expect(await set({ reason: ' ', legalGround: '' })).toEqual([
      'FIELD_REQUIRED reason',
      'FIELD_REQUIRED legalGround',
    ]);
    // Everything that is wrong is said at once.
    expect(await set({ towardId: cast.member.id, decidedById: cast.stranger.id })).toEqual([
      'GUARD_TOWARD_OUTSIDER towardId',
      'FIELD_INVALID decidedById',
    ]);
    expect(await set({ until: day(365), decidedById: cast.member.id })).toEqual([]);
  });

  it('is of no service the coordinator acts for, nor of one that is not there', async () => {
    for (const unitId of [cast.units.homeCare.id, cast.collaboration.id])
      expect(await set({ unitId })).toEqual(['GUARD_UNIT_COORDINATES unitId']);
  });

  it('is one at a time for the same person and service, also by two presses at once', async () => {
    const pressed = await Promise.all([set(), set()]);
    expect(pressed.flat()).toEqual(['GUARD_STANDS_ALREADY unitId']);
    expect(await set()).toEqual(['GUARD_STANDS_ALREADY unitId']);
    expect(await tell(await only())).toEqual([]);
    expect(await set()).toEqual([]);
    expect((await stands()).map(({ state }) => state)).toEqual(['STANDS', 'TOLD']);
  });

  it('is renewed by a new decision, and hides without a moment between', async () => {
    await set({ until: day(3) });
    const first = await only();
    const again = { reason: 'Samtalen er utsatt', decidedById: cast.member.id, until: day(40) };
    expect(await renew(first, { until: day(366) })).toEqual(['GUARD_END_TOO_FAR until']);
    expect(await renew(first, again)).toEqual([]);
    expect(await only()).toMatchObject({
      id: first.id,
      state: 'STANDS',
      reason: 'Samtalen er utsatt',
      decidedBy: { name: 'Per Lie' },
      until: day(40),
      version: 2,
    });
    expect(await sees(cast.relative)).toBe(false);
    // Whoever has an older page open looks again before deciding.
    expect([await renew(first, again), await tell(first)]).toEqual([['GUARD_OVER'], ['GUARD_OVER']]);
    const { rows } = await world.db.query<{ after: { until: string } }>(
      "select after from change where type = 'guard.changed' and entity_id = $1 order by version",
      [first.id],
    );
    expect(rows.map(({ after }) => after.until)).toEqual([day(3), day(40)]);
  });

  it('falls by itself after its last day, and is neither renewed nor told then', async () => {
    await set({ until: day(0) });
    const guard = await only();
    expect(await sees(cast.relative)).toBe(false);
    api.clock.move(25 * 3_600_000);
    try {
      coordinator = await api.as(cast.coordinator);
      expect(await sees(cast.relative)).toBe(true);
      expect((await only()).state).toBe('OVER');
      expect([await renew(guard), await tell(guard)]).toEqual([['GUARD_OVER'], ['GUARD_OVER']]);
    } finally {
      api.clock.move(-25 * 3_600_000);
    }
  });

  it('is set, renewed, told and known of by the coordinator alone', async () => {
    await set();
    const guard = await only();
    for (const person of [cast.owner, cast.relative, cast.member, cast.unitLeader, cast.administrator]) {
      const client = await api.as(person);
      const denied = [cast.unitLeader, cast.administrator].includes(person) ? 'NOT_FOUND' : 'FORBIDDEN';
      expect(await client.code(guards, { id: cast.collaboration.id })).toBe(denied);
      const input = { id: guard.id, expectedVersion: guard.version };
      expect(
        await client.code(
          'mutation ($input: MarkGuardToldInput!) { markGuardTold(input: $input) { errors { __typename } } }',
          {
            input,
          },
        ),
      ).toBe('NOT_FOUND');
    }
    expect((await only()).state).toBe('STANDS');
  });

  it('reminds the coordinator once, two weeks before it ends, again when renewed to end soon, and nobody else', async () => {
    const told = async (): Promise<string[]> => {
      await warnOfGuards(worker);
      await warnOfGuards(worker);
      const { rows } = await world.db.query<{ recipient_id: string; on_date: string }>(
        "select recipient_id, on_date::text from notice where kind = 'guard_ending' order by on_date",
      );
      return rows.map(
        (row) => `${row.recipient_id === cast.coordinator.id ? 'coordinator' : row.recipient_id} ${row.on_date}`,
      );
    };
    await set({ until: day(20) });
    expect(await told()).toEqual([]);
    expect(await renew(await only(), { until: day(9) })).toEqual([]);
    expect(await told()).toEqual([`coordinator ${day(9)}`]);
    expect(await renew(await only(), { until: day(12) })).toEqual([]);
    expect(await told()).toEqual([`coordinator ${day(9)}`, `coordinator ${day(12)}`]);
    await tell(await only());
    await world.db.query("update notice set kind = 'circle_changed' where kind = 'guard_ending'");
    expect(await told()).toEqual([]);
  });
});
