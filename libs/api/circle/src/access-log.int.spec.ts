import {
  buildWorld,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
} from '@samplan/test/support';

const plan = 'query Plan($id: ID!) { collaboration(id: $id) { id plan { goals { title } } team { person { name } } } }';
const log = `query Log($id: ID!, $first: Int! = 30, $after: String) {
  accessLog(collaborationId: $id, first: $first, after: $after) {
    nodes { id at section relation groundKind unitName viewer { name } }
    pageInfo { hasNextPage endCursor }
  }
}`;
interface Log {
  accessLog: {
    nodes: { id: string; section: string; relation: string; unitName: string | null; viewer: { name: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

describe('who has looked', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let owner: TestClient;
  let member: TestClient;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    owner = await api.as(cast.owner);
    member = await api.as(cast.member);
  });
  afterEach(() => world.close());

  const id = (): { id: string } => ({ id: cast.collaboration.id });
  const looks = async (): Promise<Log['accessLog']['nodes']> => (await owner.data<Log>(log, id())).accessLog.nodes;

  it('tells the person every part others read, once a visit, and never their own reading', async () => {
    await owner.data(plan, id());
    expect(await looks()).toEqual([]);
    await member.data(plan, id());
    await member.data(plan, id());
    const seen = await looks();
    expect(seen.map((look) => look.section).sort()).toEqual(['OVERVIEW', 'PLAN', 'TEAM']);
    expect(seen[0]).toMatchObject({
      viewer: { name: 'Per Lie' },
      unitName: 'Rehabilitering',
      relation: 'MEMBER',
      groundKind: 'CONSENT',
    });

    api.clock.move(16 * 60 * 1000);
    await member.data(plan, id());
    expect(await looks()).toHaveLength(6);
    const summary = await owner.data<{ collaboration: { lookedLastWeek: number } }>(
      'query ($id: ID!) { collaboration(id: $id) { lookedLastWeek } }',
      id(),
    );
    expect(summary.collaboration.lookedLastWeek).toBe(1);
  });

  it('is for the person alone', async () => {
    await member.data(plan, id());
    expect(await member.code(log, id())).toBe('FORBIDDEN');
    expect(await (await api.as(cast.stranger)).code(log, id())).toBe('NOT_FOUND');
    const counted = await member.data<{ collaboration: { lookedLastWeek: number | null } }>(
      'query ($id: ID!) { collaboration(id: $id) { lookedLastWeek } }',
      id(),
    );
    expect(counted.collaboration.lookedLastWeek).toBeNull();
  });

  it('keeps a denied attempt for log control, if the thing exists, and away from the person', async () => {
    const stranger = await api.as(cast.stranger);
    expect(await stranger.code(plan, id())).toBe('NOT_FOUND');
    expect(await stranger.code(plan, { id: crypto.randomUUID() })).toBe('NOT_FOUND');
    const { rows } = await world.db.query(
      'select viewer_id, collaboration_id, section from access_log where outcome = $1',
      ['denied'],
    );
    expect(rows).toEqual([
      { viewer_id: cast.stranger.id, collaboration_id: cast.collaboration.id, section: 'overview' },
    ]);
    expect(await looks()).toEqual([]);
  });

  it('sends nothing when the log cannot be written', async () => {
    await world.db.query("alter table access_log add constraint closed check (at < '2000-01-01') not valid");
    try {
      const raw = await member.raw(plan, id());
      expect(JSON.parse(raw)).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL' } }] });
      expect(raw).not.toContain('goals');
    } finally {
      await world.db.query('alter table access_log drop constraint closed');
    }
    await member.data(plan, id());
  });

  it('pages without gaps, at the same number of statements for 1 and 20 rows', async () => {
    await member.data(plan, id());
    await owner.data(log, { ...id(), first: 1 });
    const one = api.statementsOf('Log');
    for (let visit = 0; visit < 8; visit += 1) {
      api.clock.move(16 * 60 * 1000);
      await member.data(plan, id());
    }
    const all = await owner.data<Log>(log, { ...id(), first: 20 });
    expect(all.accessLog.nodes).toHaveLength(20);
    expect(api.statementsOf('Log')).toBe(one);
    const next = await owner.data<Log>(log, { ...id(), first: 20, after: all.accessLog.pageInfo.endCursor });
    expect(new Set([...all.accessLog.nodes, ...next.accessLog.nodes].map((node) => node.id)).size).toBe(27);
    expect(next.accessLog.pageInfo.hasNextPage).toBe(false);
  });
});
