import { newId } from '@samplan/shared/kernel';
import {
  buildWorld,
  standardCast,
  type StandardCast,
  TestApi,
  type World,
  type WorldPerson,
} from '@samplan/test/support';

const list = '{ myNotices { nodes { id kind read onDate actor { name } } } unreadNotices }';
const mark = 'mutation Mark($input: MarkNoticesReadInput!) { markNoticesRead(input: $input) { unread } }';

interface Listed {
  myNotices: {
    nodes: { id: string; kind: string; read: boolean; onDate: string | null; actor: { name: string } | null }[];
  };
  unreadNotices: number;
}

describe('notices', () => {
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
  });
  afterEach(() => world.close());

  const tell = (to: WorldPerson, actor: WorldPerson): Promise<string> =>
    world.notice(to, { kind: 'coordinator_named', actor });
  const seen = async (who: WorldPerson): Promise<Listed> => (await api.as(who)).data<Listed>(list);

  it('are for the recipient alone, newest first, and are read once', async () => {
    const first = await tell(cast.owner, cast.coordinator);
    api.clock.move(1000);
    const second = await tell(cast.owner, cast.coordinator);
    expect((await seen(cast.owner)).myNotices.nodes).toEqual(
      [second, first].map((id) => ({
        id,
        kind: 'COORDINATOR_NAMED',
        read: false,
        onDate: null,
        actor: { name: 'Kari Berg' },
      })),
    );
    expect((await seen(cast.coordinator)).myNotices.nodes).toEqual([]);

    // Somebody else's id changes nothing and is not told apart from one that does not exist.
    const marks = (who: WorldPerson, ids: string[]): Promise<object> =>
      api.as(who).then((client) => client.data(mark, { input: { ids } }));
    expect(await marks(cast.coordinator, [first])).toEqual({ markNoticesRead: { unread: 0 } });
    expect((await seen(cast.owner)).unreadNotices).toBe(2);
    expect(await marks(cast.owner, [first, newId()])).toEqual({ markNoticesRead: { unread: 1 } });
    expect((await seen(cast.owner)).myNotices.nodes.map(({ read }) => read)).toEqual([false, true]);
  });

  it('do not name somebody whom the recipient does not know', async () => {
    await tell(cast.stranger, cast.relative);
    expect((await seen(cast.stranger)).myNotices.nodes[0]?.actor).toBeNull();
  });

  it('cost the same for one and for twenty', async () => {
    await tell(cast.owner, cast.coordinator);
    const statements = async (): Promise<number> => {
      await (await api.as(cast.owner)).data(`query Notices ${list}`);
      return api.statementsOf('Notices');
    };
    const one = await statements();
    for (let more = 0; more < 19; more += 1) await tell(cast.owner, more % 2 ? cast.member : cast.coordinator);
    expect(await statements()).toBe(one);
  });
});
