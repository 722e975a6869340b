import type { TestClient } from '@samplan/test/support';
import { buildWorld, standardCast, type StandardCast, TestApi, type World } from '@samplan/test/support';

const me = 'query { session { loggedIn hat { personId name roles municipality { name } } hats { personId } } }';
interface Me {
  session: { loggedIn: boolean; hat: { personId: string; roles: string[] } | null; hats: { personId: string }[] };
}

describe('sessions', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;

  beforeAll(async () => {
    api = await TestApi.start();
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
  });
  afterAll(async () => {
    await world.close();
    await api.close();
  });

  const post = (
    client: TestClient,
    path: string,
    body: unknown,
    headers: Record<string, string> = {},
  ): Promise<Response> =>
    client.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });

  it('carries the cookie httpOnly and same-site, and nothing of it in a page', async () => {
    await world.db.query(
      "insert into login (id, issuer, subject) values (gen_random_uuid(), 'samplan-demo', 'demo-kari') on conflict do nothing",
    );
    const response = await post(api.anonymous(), '/auth/demo-login', { persona: 'kari' });
    expect(response.status).toBe(200);
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^samplan_session=[\w-]{43};/);
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Strict/i);
    expect(await response.text()).not.toContain(/samplan_session=([\w-]+)/.exec(cookie)![1]!);
  });

  it('refuses a persona that does not exist, and any body that is not one', async () => {
    for (const body of [{ persona: 'nobody' }, {}, { persona: 7 }, 'x']) {
      const response = await post(api.anonymous(), '/auth/demo-login', body);
      expect(response.status).toBe(400);
      expect(response.headers.get('set-cookie')).toBeNull();
    }
  });

  it('puts on a hat of its own login and no other', async () => {
    const client = await api.as(cast.member);
    expect((await post(client, '/auth/hat', { personId: cast.coordinator.id })).status).toBe(400);
    expect((await post(client, '/auth/hat', { personId: 'x' })).status).toBe(400);
    expect((await client.data<Me>(me)).session.hat?.personId).toBe(cast.member.id);

    const second = await world.person({ kind: 'citizen', name: 'Per Lie', loginId: cast.member.loginId });
    expect((await post(client, '/auth/hat', { personId: second.id })).status).toBe(200);
    const { session } = await client.data<Me>(me);
    expect(session.hat?.personId).toBe(second.id);
    expect(session.hats).toHaveLength(2);
    expect(await client.code('query ($id: ID!) { collaboration(id: $id) { id } }', { id: cast.collaboration.id })).toBe(
      'NOT_FOUND',
    );
    expect((await post(api.anonymous(), '/auth/hat', { personId: second.id })).status).toBe(401);
  });

  it('ends by itself when it is not used, and at logout', async () => {
    const client = await api.as(cast.member);
    const list = 'query { myMeasures { nodes { id } } }';
    await client.data(list);
    await world.db.query("update session set idle_expires_at = now() - interval '1 second' where id = $1", [
      client.sessionId,
    ]);
    expect(await client.code(list)).toBe('UNAUTHENTICATED');

    const again = await api.as(cast.member);
    await again.data(list);
    expect((await post(again, '/auth/logout', {})).status).toBe(200);
    expect(await again.code(list)).toBe('UNAUTHENTICATED');
    expect((await post(again, '/auth/logout', {})).status).toBe(200);
  });

  it('is kept alive by what a person does, not by a page that looks again by itself', async () => {
    const client = await api.as(cast.member);
    const list = 'query { myMeasures { nodes { id } } }';
    const left = async (): Promise<number> => {
      const { rows } = await world.db.query<{ left: number }>(
        'select extract(epoch from idle_expires_at - now())::float8 as left from session where id = $1',
        [client.sessionId],
      );
      return rows[0]!.left;
    };
    await world.db.query("update session set idle_expires_at = now() + interval '5 minutes' where id = $1", [
      client.sessionId,
    ]);
    await client.data(list, {}, { 'x-samplan-refetch': '1' });
    expect(await left()).toBeLessThan(301);
    await client.data(list);
    expect(await left()).toBeGreaterThan(3000);
  });

  it('does nothing for pages of other origins', async () => {
    const client = await api.as(cast.member);
    const query = { query: 'query { myMeasures { nodes { id } } }' };
    expect((await post(client, '/graphql', query, { origin: 'http://localhost' })).status).toBe(200);
    expect((await post(client, '/graphql', query, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await post(client, '/graphql', query, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await post(client, '/auth/logout', {}, { origin: 'https://evil.example' })).status).toBe(403);
    const simple = await client.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify(query),
    });
    expect(simple.status).toBeGreaterThanOrEqual(400);
    await client.data(query.query);
  });

  it('answers with headers that keep the page to itself', async () => {
    const response = await api.anonymous().request('/health/live');
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'.*script-src 'self'/);
    expect(response.headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('x-frame-options')).toBe('SAMEORIGIN');
  });
});
