import {
  buildWorld,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
} from '@samplan/test/support';

interface Move {
  kind: string;
  thingId: string;
  act: string;
  stoodAt: string | null;
  standsAt: string | null;
}
interface Page {
  nodes: Move[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const query = /* GraphQL */ `
  query Moves($id: ID!, $first: Int!, $after: String) {
    collaboration(id: $id) {
      moves: history(first: $first, after: $after, filter: { kinds: [PLAN_STATE, NEED], moves: true }) {
        nodes {
          kind
          thingId
          act
          stoodAt
          standsAt
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`;

describe('the moves of a plan and its needs', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await TestApi.start();
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    coordinator = await api.as(cast.coordinator);
  });
  afterAll(async () => {
    await world.close();
    await api.close();
  });

  const ask = async (
    name: string,
    given: string,
    input: object,
    type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`,
  ): Promise<string | undefined> => {
    const said = await coordinator.data<Record<string, { errors: unknown[]; need?: { id: string } }>>(
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${given} errors { ... on UserError { code } } } }`,
      { input },
    );
    expect([name, said[name]!.errors]).toEqual([name, []]);
    return said[name]!.need?.id;
  };
  const read = async (client: TestClient, first = 100, after: string | null = null): Promise<Page> => {
    const variables = { id: cast.collaboration.id, first, after };
    return (await client.data<{ collaboration: { moves: Page } }>(query, variables)).collaboration.moves;
  };
  const lines = ({ nodes }: Page): string[] =>
    nodes.map(({ kind, stoodAt, standsAt }) => `${kind} ${stoodAt} ${standsAt}`);

  it('are all told in order, page by page at one cost, and only to those who may see the need', async () => {
    const at = (expectedVersion: number) => ({ planId: cast.plan.id, expectedVersion });
    await ask('pausePlan', '', { ...at(1), reason: 'Sykehus' });
    await ask('resumePlan', '', at(2));
    await ask('editPlan', '', { ...at(3), resources: 'Turen' });
    const common = { collaborationId: cast.collaboration.id, saidBy: 'PERSON' };
    const id = await ask('addNeed', 'need { id }', { ...common, lifeArea: 'ECONOMY', text: 'Gjeld' });
    await ask('editNeed', '', { id, expectedVersion: 1, text: 'Hjelp med gjeld' });
    await ask('setNeedState', '', { id, expectedVersion: 2, state: 'DECLINED', reason: 'Ikke vårt' });

    const whole = await read(coordinator);
    expect(lines(whole).filter((line) => !line.endsWith('null open'))).toEqual([
      'NEED open declined',
      'PLAN_STATE paused active',
      'PLAN_STATE active paused',
    ]);
    const cost = api.statementsOf('Moves');

    const paged: Move[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Page = await read(coordinator, 1, after);
      paged.push(...page.nodes);
      expect(api.statementsOf('Moves')).toBe(cost);
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
    expect(paged).toEqual(whole.nodes);

    expect(lines(await read(await api.as(cast.member)))).toEqual([
      'PLAN_STATE paused active',
      'PLAN_STATE active paused',
    ]);

    const gone = await ask('addNeed', 'need { id }', { ...common, lifeArea: 'ECONOMY', text: 'Skatt' });
    await ask('setNeedRemoved', '', { id: gone, removed: true }, 'SetRemovedInput');
    await ask('setNeedRemoved', '', { id: gone, removed: false }, 'SetRemovedInput');
    expect(lines(await read(coordinator)).slice(0, 3)).toEqual([
      'NEED removed null',
      'NEED null removed',
      'NEED null open',
    ]);
    expect(lines(await read(await api.as(cast.member)))).toHaveLength(2);
    expect(await (await api.as(cast.stranger)).code(query, { id: cast.collaboration.id, first: 5 })).toBe('NOT_FOUND');
  });
});
