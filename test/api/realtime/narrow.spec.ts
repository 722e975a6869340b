import {
  buildWorld,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  TestSocket,
  type World,
  type WorldCollaboration,
} from '@samplan/test/support';

describe('the socket of a session that a one-time code opened', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let sibling: WorldCollaboration;
  let full: TestClient;
  let narrow: TestClient;
  const sockets: TestSocket[] = [];

  beforeAll(async () => {
    api = await TestApi.start();
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    sibling = await world.collaboration({ owner: await world.person({ kind: 'citizen', name: 'Siv Søsken' }) });
    await sibling.relative(cast.owner);
    await sibling.ground({ to: cast.owner });
    full = await api.as(cast.owner);
    narrow = await api.as(cast.owner);
    await world.db.query("update session set kind = 'code' where id = $1", [narrow.sessionId]);
  });
  afterAll(async () => {
    for (const socket of sockets) socket.close();
    await world.close();
    await api.close();
  });

  const connect = async (client: TestClient, pos?: string): Promise<TestSocket> => {
    const socket = await TestSocket.connect(client, { pos });
    sockets.push(socket);
    return socket;
  };
  /** Something that happens around one person, said to all who have the area or to one person. */
  const happens = (type: string, entity: string, about: string, audience: string | null): Promise<unknown> =>
    world.db.query(
      `insert into change (tenant_id, at, collaboration_id, life_area, audience_id, type, entity, entity_id, version)
       values ($1, now(), $2, 'common', $3, $4, $5, $2, 1)`,
      [world.tenantId, about, audience, type, entity],
    );
  const told = (socket: TestSocket): string[] =>
    socket.signals.map(({ type, collaborationId }) => `${type} ${collaborationId === sibling.id ? 'sibling' : 'own'}`);

  it('hears of the child’s own collaboration, and of no other that the child is in', async () => {
    const [atHome, byCode] = [await connect(full), await connect(narrow)];
    const { pos } = byCode.ready;
    const [own, me] = [cast.collaboration.id, cast.owner.id];
    for (const about of [sibling.id, own]) {
      await happens('goal.added', 'goal', about, null);
      await happens('circle.changed', 'circle', about, me);
      await happens('thread.read', 'thread_read', about, me);
      await happens('emergency.changed', 'emergency_access', about, me);
      await happens('log_question.changed', 'log_question', about, me);
    }
    await world.db.query(
      `insert into change (tenant_id, at, audience_id, type, entity, entity_id, version)
       values ($1, now(), $2, 'notice.added', 'notice', $3, 1)`,
      [world.tenantId, me, sibling.id],
    );
    await happens('message.sent', 'message', own, null);
    const last = ({ type }: { type: string }): boolean => type === 'message.sent';
    await Promise.all([atHome.signal(last), byCode.signal(last)]);

    const heard = ['goal.added own', 'circle.changed own', 'thread.read own', 'message.sent own'];
    expect(told(byCode)).toEqual(heard);
    expect(told(atHome)).toHaveLength(12);
    expect(told(atHome)).toEqual(expect.arrayContaining(['goal.added sibling', 'circle.changed sibling']));

    const back = await connect(narrow, pos);
    await back.signal(last);
    expect(told(back)).toEqual(heard);
  });
});
