import {
  buildWorld,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
} from '@samplan/test/support';
import { acts, teamActs } from './testing/team-acts';

interface Written {
  charter: { id: string; purpose: string; sharedGoal: string; version: number } | null;
}

const historyQuery = /* GraphQL */ `
  query History($id: ID!, $first: Int!, $after: String) {
    collaboration(id: $id) {
      charter {
        edits(first: $first, after: $after) {
          nodes {
            version
            purpose
            sharedGoal
            by {
              name
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`;

describe('the charter of a team', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let coordinator: TestClient;
  let member: TestClient;
  let team: ReturnType<typeof teamActs>;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    [coordinator, member] = [await api.as(cast.coordinator), await api.as(cast.member)];
    team = teamActs(cast);
  });
  afterEach(() => world.close());

  const write = (client: TestClient, expectedVersion: number, words: object) =>
    team.act<Written>(client, acts.charter, { collaborationId: cast.collaboration.id, expectedVersion, ...words });
  const history = async (client: TestClient, first: number, after: string | null = null) =>
    (
      await client.data<{
        collaboration: {
          charter: {
            edits: {
              nodes: { version: number; purpose: string | null; by: { name: string } }[];
              pageInfo: { hasNextPage: boolean; endCursor: string | null };
            };
          };
        };
      }>(historyQuery, { id: cast.collaboration.id, first, after })
    ).collaboration.charter.edits;

  it('is begun by whoever writes first, and read by all of the circle', async () => {
    expect((await team.page(member)).charter).toBeNull();
    expect((await write(member, 0, { purpose: 'Aud skal få være hjemme' })).charter).toMatchObject({ version: 1 });
    for (const who of [cast.owner, cast.relative, cast.coordinator, cast.member])
      expect((await team.page(await api.as(who))).charter).toMatchObject({ purpose: 'Aud skal få være hjemme' });
    const input = { collaborationId: cast.collaboration.id, expectedVersion: 1, purpose: 'Noe annet' };
    expect(await (await api.as(cast.relative)).code(acts.charter, { input })).toBe('FORBIDDEN');
    expect(await (await api.as(cast.stranger)).code(acts.charter, { input })).toBe('NOT_FOUND');
  });

  it('takes different parts from two who write at once, and shows both texts of the same part', async () => {
    await write(coordinator, 0, { purpose: 'Først' });
    expect((await write(member, 1, { sharedGoal: 'Ut i hagen' })).charter?.version).toBe(2);
    expect((await write(coordinator, 1, { purpose: 'Så' })).charter).toMatchObject({
      purpose: 'Så',
      sharedGoal: 'Ut i hagen',
      version: 3,
    });
    const { charter, errors } = await write(member, 1, { purpose: 'Min' });
    expect([charter, errors]).toMatchObject([
      null,
      [{ code: 'VERSION_CONFLICT', path: ['purpose'], theirs: 'Så', currentVersion: 3 }],
    ]);
  });

  it('begun by two at once is one charter with both texts', async () => {
    const [one, two] = await Promise.all([
      write(coordinator, 0, { purpose: 'Mitt' }),
      write(member, 0, { sharedGoal: 'Ditt' }),
    ]);
    expect([one.errors, two.errors]).toEqual([[], []]);
    const { rows } = await world.db.query('select purpose, shared_goal, version from team_charter');
    expect(rows).toEqual([{ purpose: 'Mitt', shared_goal: 'Ditt', version: 2 }]);
  });

  it('has a history that can be read page by page, at the same cost for 1 and 20', async () => {
    await write(coordinator, 0, { purpose: 'Tekst 1' });
    await history(member, 20);
    const few = api.statementsOf('History');
    for (let version = 1; version < 21; version += 1)
      await write(version % 2 ? member : coordinator, version, { purpose: `Tekst ${version + 1}` });
    const first = await history(member, 20);
    expect(api.statementsOf('History')).toBe(few);
    expect(first.nodes[0]).toMatchObject({ version: 21, purpose: 'Tekst 21', by: { name: 'Kari Berg' } });
    const rest = await history(member, 20, first.pageInfo.endCursor);
    expect([first.nodes.length, rest.nodes.map(({ version }) => version)]).toEqual([20, [1]]);
  });

  it('is not too long, and not written by pressing save without a change', async () => {
    expect((await write(coordinator, 0, { purpose: 'x'.repeat(10_001) })).errors).toEqual([
      { code: 'FIELD_TOO_LONG', path: ['purpose'] },
    ]);
    await write(coordinator, 0, { purpose: 'Likt' });
    expect((await write(coordinator, 1, { purpose: 'Likt' })).charter?.version).toBe(1);
  });
});
