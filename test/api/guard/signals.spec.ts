import { dateInOslo } from '@samplan/shared/kernel';
import {
  buildWorld,
  daysFrom,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  TestSocket,
  type World,
} from '@samplan/test/support';

const setGuard =
  'mutation ($input: SetDisclosureGuardInput!) { setDisclosureGuard(input: $input) { guarding { guards { id version } } errors { ... on UserError { code } } } }';
const tell =
  'mutation ($input: MarkGuardToldInput!) { markGuardTold(input: $input) { guarding { guards { state } } errors { ... on UserError { code } } } }';

describe('signals of a service somebody is not to know of', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let relative: TestClient;
  let owner: TestClient;
  let sockets: TestSocket[];

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    sockets = [];
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    [relative, owner] = await Promise.all([api.as(cast.relative), api.as(cast.owner)]);
  });
  afterEach(async () => {
    for (const socket of sockets) socket.close();
    await world.close();
  });

  async function connect(client: TestClient, pos?: string): Promise<TestSocket> {
    const socket = await TestSocket.connect(client, pos === undefined ? {} : { pos });
    sockets.push(socket);
    return socket;
  }

  /** One change by somebody, as the program's own use cases note it. */
  async function changed(by: { id: string }): Promise<string> {
    const { rows } = await world.db.query<{ id: string }>(
      `insert into change (tenant_id, at, actor_id, collaboration_id, life_area, type, entity, entity_id, version)
       values ($1, now(), $2, $3, 'common', 'goal.edited', 'goal', gen_random_uuid(), 2) returning entity_id as id`,
      [world.tenantId, by.id, cast.collaboration.id],
    );
    return rows[0]!.id;
  }
  const about = (id: string) => (signal: { id: string }) => signal.id === id;

  it('never reach them: not live, not when they come back, not once they have been told', async () => {
    const [theirs, others] = [await connect(relative), await connect(owner)];
    const first = await changed(cast.coordinator);
    const { pos } = await theirs.signal(about(first));

    const coordinator = await api.as(cast.coordinator);
    const input = {
      collaborationId: cast.collaboration.id,
      towardId: cast.relative.id,
      unitId: cast.units.rehabilitation.id,
      reason: 'Skal få vite det i en samtale',
      legalGround: 'Hensynet til barnet',
      decidedById: cast.coordinator.id,
      until: dateInOslo(daysFrom(world.now, 20)),
    };
    const { setDisclosureGuard: set } = await coordinator.data<{
      setDisclosureGuard: { guarding: { guards: { id: string; version: number }[] }; errors: unknown[] };
    }>(setGuard, { input });
    expect(set.errors).toEqual([]);
    const hidden = await changed(cast.member);
    const shown = await changed(cast.coordinator);
    await others.signal(about(hidden));
    await theirs.signal(about(shown));
    expect(theirs.signals.filter(about(hidden))).toEqual([]);

    const back = await connect(relative, pos);
    await back.signal(about(shown));
    expect(back.signals.filter(about(hidden))).toEqual([]);
    expect(back.signals.map(({ type }) => type)).not.toContain('guard.changed');

    const { id, version: expectedVersion } = set.guarding.guards[0]!;
    await coordinator.data(tell, { input: { id, expectedVersion } });
    const after = await changed(cast.member);
    await theirs.signal(about(after));
    const later = await connect(relative, pos);
    await later.signal(about(after));
    expect(later.signals.filter(about(hidden))).toEqual([]);
    // It was kept from nobody else.
    const others2 = await connect(owner, pos);
    await others2.signal(about(after));
    expect(others2.signals.filter(about(hidden))).toHaveLength(1);
  });
});
