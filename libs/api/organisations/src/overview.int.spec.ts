import {
  buildWorld,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
} from '@samplan/test/support';

let api: TestApi;
let world: World;
let cast: StandardCast;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.close());
beforeEach(async () => {
  world = await buildWorld(api.urls.owner);
  cast = await standardCast(world);
  await world.employ(cast.stranger, cast.units.administration, 'coordinating');
});
afterEach(() => world.close());

const overview = `query Overview($search: String, $first: Int!, $after: String) { coordinationOverview(search: $search, first: $first, after: $after) {
  nodes { id owner { name } state openedOn coordinator { name } coordinatorSince } pageInfo { hasNextPage endCursor } }
  coordinationCounts { open withoutCoordinator } }`;
const loads =
  'query Loads { unitLoads { unit { name } collaborations coordinated employees { person { name } collaborations coordinated } } }';
interface Overview {
  coordinationOverview: {
    nodes: { owner: { name: string }; coordinator: { name: string } | null }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
  coordinationCounts: { open: number; withoutCoordinator: number };
}
const lines = async (client: TestClient, first = 30): Promise<(string | null)[][]> => {
  const { coordinationOverview } = await client.data<Overview>(overview, { first });
  return coordinationOverview.nodes.map(({ owner, coordinator }) => [owner.name, coordinator?.name ?? null]);
};

it('tells the coordinating unit who, since when and which coordinator, those without one first', async () => {
  const emil = await world.person({ kind: 'citizen', name: 'Emil Strand' });
  await world.collaboration({ owner: emil });
  await world.collaboration({ owner: await world.person({ kind: 'citizen', name: 'Gro Vik' }), state: 'closed' });
  const tor = await api.as(cast.stranger);
  expect(await lines(tor)).toEqual([
    ['Emil Strand', null],
    ['Aud Nilsen', 'Kari Berg'],
  ]);
  const page = await tor.data<Overview>(overview, { first: 1 });
  expect(page.coordinationCounts).toEqual({ open: 2, withoutCoordinator: 1 });
  const next = await tor.data<Overview>(overview, { first: 1, after: page.coordinationOverview.pageInfo.endCursor });
  expect(next.coordinationOverview).toMatchObject({
    nodes: [{ owner: { name: 'Aud Nilsen' } }],
    pageInfo: { hasNextPage: false },
  });
  const found = async (search: string): Promise<string[]> =>
    (await tor.data<Overview>(overview, { first: 9, search })).coordinationOverview.nodes.map(
      ({ owner }) => owner.name,
    );
  expect(await found(' emil ')).toEqual(['Emil Strand']);
  expect(await found('kari aud')).toEqual(['Aud Nilsen']);
  expect(await found('emil kari')).toEqual([]);
  expect(await found('gro')).toEqual([]);
  expect(await found('%')).toEqual([]);
  // Knowing that it exists opens nothing of it.
  expect(await tor.code('query ($id: ID!) { collaboration(id: $id) { id } }', { id: cast.collaboration.id })).toBe(
    'NOT_FOUND',
  );
});

it('follows when a coordinator ends by the clock', async () => {
  const later = new Date(world.now.getTime() + 3600_000);
  await world.db.query(`update team_membership set valid = tstzrange(lower(valid), $2) where person_id = $1`, [
    cast.coordinator.id,
    later,
  ]);
  await world.db.query(`select set_config('app.now', $1, false)`, [new Date(later.getTime() + 1000).toISOString()]);
  const { Client } = await import('pg');
  const worker = new Client({
    connectionString: api.urls.worker,
    options: `-c app.tenant=${world.tenantId} -c app.now=${new Date(later.getTime() + 1000).toISOString()}`,
  });
  await worker.connect();
  const { rows } = await worker.query<{ refreshed: number }>(
    'select app.refresh_collaboration_facts(app.now()) as refreshed',
  );
  await worker.end();
  expect(rows).toEqual([{ refreshed: 1 }]);
  expect(await lines(await api.as(cast.stranger))).toEqual([['Aud Nilsen', null]]);
});

it.each(['unitLeader', 'administrator', 'coordinator', 'member', 'owner', 'neighbour'] as const)(
  'tells nothing of it to the %s',
  async (key) => {
    const client = await api.as(cast[key]);
    const answer = await client.raw(overview, { first: 30 });
    expect(JSON.parse(answer)).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
    if (key === 'unitLeader' || key === 'administrator') expect(answer).not.toContain('Nilsen');
  },
);

it('ends with the role', async () => {
  const tor = await api.as(cast.stranger);
  expect(await lines(tor)).toHaveLength(1);
  await world.employ(cast.stranger, cast.units.homeCare, 'employee');
  await world.db.query(`update unit_membership set valid = tstzrange(lower(valid), now()) where role = 'coordinating'`);
  expect(await tor.code(overview, { first: 30 })).toBe('FORBIDDEN');
});

it('costs the same for one person as for twenty', async () => {
  const tor = await api.as(cast.stranger);
  await lines(tor, 1);
  const one = api.statementsOf('Overview');
  for (let n = 0; n < 20; n += 1) {
    const other = await world.collaboration({ owner: await world.person({ kind: 'citizen' }) });
    await other.member(cast.coordinator, { role: 'coordinator' });
  }
  expect(await lines(tor, 20)).toHaveLength(20);
  expect(api.statementsOf('Overview')).toBe(one);
});

it('gives a leader numbers of their own unit, and no name of a citizen', async () => {
  const berit = await api.as(cast.unitLeader);
  const answer = await berit.raw(loads);
  expect(JSON.parse(answer)).toMatchObject({
    data: {
      unitLoads: [
        {
          unit: { name: 'Hjemmetjenesten' },
          collaborations: 1,
          coordinated: 1,
          employees: [
            { person: { name: 'Kari Berg' }, collaborations: 1, coordinated: 1 },
            { person: { name: 'Berit Aas' }, collaborations: 0, coordinated: 0 },
          ],
        },
      ],
    },
  });
  expect(answer).not.toContain('Nilsen');
  for (const key of ['administrator', 'stranger', 'coordinator', 'owner'] as const) {
    expect(await (await api.as(cast[key])).code(loads)).toBe('FORBIDDEN');
  }
  await berit.data(loads);
  const few = api.statementsOf('Loads');
  for (let n = 0; n < 20; n += 1) await world.person({ kind: 'professional', unit: cast.units.homeCare });
  await berit.data(loads);
  expect(api.statementsOf('Loads')).toBe(few);
});
