import {
  buildWorld,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  TestSocket,
  type World,
} from '@samplan/test/support';

const addGoal =
  'mutation ($input: AddGoalInput!) { addGoal(input: $input) { goal { id } errors { ... on UserError { code } } } }';

describe('the change feed over sockets', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let coordinator: TestClient;
  let sockets: TestSocket[];

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    sockets = [];
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    coordinator = await api.as(cast.coordinator);
  });
  afterEach(async () => {
    for (const socket of sockets) socket.close();
    await world.close();
  });

  async function connect(client: TestClient, options?: { pos?: string; origin?: string }): Promise<TestSocket> {
    const socket = await TestSocket.connect(client, options);
    sockets.push(socket);
    return socket;
  }

  async function goal(lifeArea: string, title = 'Et mål'): Promise<string> {
    const input = { collaborationId: cast.collaboration.id, title, voice: 'USER', lifeArea };
    const { addGoal: added } = await coordinator.data<{ addGoal: { goal: { id: string } } }>(addGoal, { input });
    return added.goal.id;
  }

  const about = (id: string) => (signal: { id: string }) => signal.id === id;

  it('tells those in the circle who have the area, without content, and nobody else', async () => {
    const [member, watching, stranger] = await Promise.all([
      connect(await api.as(cast.member)),
      connect(coordinator),
      connect(await api.as(cast.stranger)),
    ]);
    const hidden = await goal('ECONOMY', 'Betale gjelden');
    const shown = await goal('DAILY_LIVING', 'Gå trygt ute');

    await watching.signal(about(hidden));
    const signal = await member.signal(about(shown));
    expect(signal).toEqual({
      pos: expect.stringMatching(/^\d+\.\d+$/) as string,
      type: 'goal.added',
      entity: 'goal',
      id: shown,
      version: 1,
      collaborationId: cast.collaboration.id,
    });
    expect(member.signals.some(about(hidden))).toBe(false);
    expect(stranger.signals).toEqual([]);
    expect(JSON.stringify([...member.signals, ...watching.signals])).not.toMatch(/Gå trygt|Betale/);
  });

  it('stops at once for a member whose ground ends, who is told to look again', async () => {
    const member = await connect(await api.as(cast.member));
    const watching = await connect(coordinator);
    const first = await goal('DAILY_LIVING');
    await member.signal(about(first));

    await cast.collaboration.endGround(cast.memberGroundId);
    await member.signal((signal) => signal.type === 'circle.changed');
    const after = await goal('DAILY_LIVING');
    await watching.signal(about(after));
    expect(member.signals.at(-1)?.type).toBe('circle.changed');
  });

  it('starts for somebody who comes into the circle while connected', async () => {
    const stranger = await connect(await api.as(cast.stranger));
    await cast.collaboration.member(cast.stranger, { areas: ['daily_living'] });
    await cast.collaboration.ground({ to: cast.units.mentalHealth });
    await stranger.signal((signal) => signal.type === 'circle.changed');
    const seen = await goal('DAILY_LIVING');
    await stranger.signal(about(seen));
    expect(stranger.signals.map((signal) => signal.type)).toEqual(['circle.changed', 'goal.added']);
  });

  it('gives one who was away all they missed, in order and once', async () => {
    const client = await api.as(cast.member);
    const before = await connect(client);
    const known = await goal('COMMON');
    const { pos } = await before.signal(about(known));
    before.close();
    const missed = [await goal('COMMON'), await goal('DAILY_LIVING'), await goal('COMMON')];
    await goal('ECONOMY');

    const back = await connect(client, { pos });
    expect(back.ready.refetch).toBe(false);
    await back.signal(about(missed[2]!));
    const later = await goal('COMMON');
    await back.signal(about(later));
    expect(back.signals.map((signal) => signal.id)).toEqual([...missed, later]);
  });

  it('asks one without a place in the feed to fetch again', async () => {
    expect((await connect(coordinator)).ready.refetch).toBe(true);
    expect((await connect(coordinator, { pos: 'nonsense' })).ready.refetch).toBe(true);
  });

  it('lets in sessions with a hat from our own pages only', async () => {
    await connect(coordinator, { origin: 'http://localhost' });
    await expect(TestSocket.connect(coordinator, { origin: 'https://evil.example' })).rejects.toThrow();
    await expect(TestSocket.connect(api.anonymous())).rejects.toThrow('UNAUTHENTICATED');
  });

  it('is cut when the session ends', async () => {
    const client = await api.as(cast.member);
    const { socket } = await connect(client);
    const told: string[] = [];
    socket.on('ended', () => told.push('ended'));
    const cut = new Promise<void>((resolve) => socket.once('disconnect', () => resolve()));
    const response = await client.request('/auth/logout', { method: 'POST' });
    expect(response.status).toBe(200);
    await cut;
    expect(told).toEqual(['ended']);
    await expect(TestSocket.connect(client)).rejects.toThrow('UNAUTHENTICATED');
  });
});
