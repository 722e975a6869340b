import { SessionStore } from '@samplan/api/identity';
import {
  buildWorld,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  TestSocket,
  type World,
  type WorldPerson,
} from '@samplan/test/support';
import type { PersonId, SessionId } from '@samplan/shared/kernel';

const me = '{ session { loggedIn hatEnded hat { personId } hats { personId } } }';
interface Me {
  session: { loggedIn: boolean; hatEnded: boolean; hat: { personId: string } | null; hats: { personId: string }[] };
}
const read = 'query ($id: ID!) { collaboration(id: $id) { id } }';

/** One rule says which hats there are, which can be put on, and which may stay on. */
describe('a hat whose work has ended', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let privately: WorldPerson;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    privately = await world.person({ kind: 'citizen', name: 'Per Lie', loginId: cast.member.loginId });
  });
  afterEach(() => world.close());

  const works = (until: string): Promise<unknown> =>
    world.db.query(`update unit_membership set valid = tstzrange(lower(valid), ${until}) where person_id = $1`, [
      cast.member.id,
    ]);
  const session = async (client: TestClient): Promise<Me['session']> => (await client.data<Me>(me)).session;
  const putsOn = async (client: TestClient, personId: string): Promise<number> =>
    (
      await client.request('/auth/hat', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ personId }),
      })
    ).status;

  it('cannot be put on, and stays on no longer; the session says so and offers the hats that are left', async () => {
    const client = await api.as(cast.member);
    expect(await session(client)).toMatchObject({ hatEnded: false, hat: { personId: cast.member.id } });
    await works('now()');
    expect(await session(client)).toEqual({
      loggedIn: true,
      hatEnded: true,
      hat: null,
      hats: [{ personId: privately.id }],
    });
    // Nothing answers under it, not even what is in the directory or asks for no collaboration.
    for (const [document, variables] of [
      [read, { id: cast.collaboration.id }],
      ['{ myNotices(first: 1) { nodes { id } } }', {}],
      ['{ standingTeams(first: 1) { nodes { id } } }', {}],
      ['{ emergencyReadiness { on } }', {}],
    ] as const)
      expect([document, await client.code(document, variables)]).toEqual([document, 'UNAUTHENTICATED']);
    expect(await putsOn(client, cast.member.id)).toBe(400);
    // What is of the login goes on, and so does life under another hat.
    expect(await client.code('{ ownSessions { id } }')).toBeNull();
    expect(await putsOn(client, privately.id)).toBe(200);
    expect(await session(client)).toMatchObject({ hatEnded: false, hat: { personId: privately.id } });
    expect(await putsOn(client, cast.member.id)).toBe(400);
  });

  it('is on again by itself when work goes on after all', async () => {
    const client = await api.as(cast.member);
    await works('now()');
    expect(await client.code(read, { id: cast.collaboration.id })).toBe('UNAUTHENTICATED');
    await works('null');
    expect(await client.code(read, { id: cast.collaboration.id })).toBeNull();
  });

  it('has its open socket cut, and gets no new one', async () => {
    const client = await api.as(cast.member);
    const socket = await TestSocket.connect(client);
    expect(socket.ready.pos).not.toBe('');
    const sessions = api.app.get(SessionStore);
    const ids = [client.sessionId!];
    expect([...(await sessions.running(ids))]).toEqual(ids);
    await works('now()');
    expect([...(await sessions.running(ids))]).toEqual([]);
    await expect(TestSocket.connect(client)).rejects.toThrow();
    socket.close();
  });

  it('is off as well when the person has become another login’s', async () => {
    const client = await api.as(cast.member);
    await world.db.query('update person set login_id = $2 where id = $1', [cast.member.id, cast.stranger.loginId]);
    expect(await session(client)).toMatchObject({ hatEnded: true, hat: null });
    expect(await client.code(read, { id: cast.collaboration.id })).toBe('UNAUTHENTICATED');
  });

  it('is not asked for of whoever comes from outside and never worked here, nor of citizens', async () => {
    const outsider = await world.person({ kind: 'professional', name: 'Ute Frå' });
    for (const person of [outsider, cast.relative, cast.owner]) {
      const client = await api.as(person);
      expect(await session(client)).toMatchObject({ hatEnded: false, hat: { personId: person.id } });
    }
    const future = await world.person({ kind: 'professional', unit: cast.units.homeCare, name: 'Nye Nina' });
    await world.db.query(
      "update unit_membership set valid = tstzrange(now() + interval '1 day', null) where person_id = $1",
      [future.id],
    );
    const sessions = api.app.get(SessionStore);
    const { sessionId } = await sessions.open(future.loginId as Parameters<SessionStore['open']>[0]);
    expect(await sessions.chooseHat(sessionId as SessionId, future.id as PersonId)).toBe(false);
  });
});
