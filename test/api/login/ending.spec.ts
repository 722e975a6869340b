import { noProviders } from '@samplan/api/identity';
import { buildWorld, TestApi, TestSocket, type World } from '@samplan/test/support';
import type { JWTPayload } from 'jose';
import { appOrigin, HostileProvider, LoginJourney, ProviderLibrary } from '../../support/oidc';
import { loginRow, securityLines } from './support';

const list = '{ ownSessions { id isThis provider browser system begunAt lastUsedAt } }';
interface Own {
  ownSessions: { id: string; isThis: boolean; provider: string | null; browser: string; system: string }[];
}
const end =
  'mutation ($input: EndOwnSessionInput!) { endOwnSession(input: $input) { endedId errors { ... on UserError { code } } } }';
const event = 'http://schemas.openid.net/event/backchannel-logout';
const seconds = (): number => Math.floor(Date.now() / 1000);

describe('the end of a session', () => {
  let library: ProviderLibrary;
  let hostile: HostileProvider;
  let api: TestApi;
  let world: World;

  beforeAll(async () => {
    library = await ProviderLibrary.start(appOrigin);
    hostile = await HostileProvider.start();
    api = await TestApi.start({
      login: {
        ...noProviders,
        providers: [...library.providers, hostile.settings('hostile')],
        secrets: library.secrets,
        keyCooldownSeconds: 0,
        allowInsecureProviders: true,
      },
    });
    await library.appListens(api.origin);
    world = await buildWorld(api.urls.owner);
  });
  afterAll(async () => {
    await world.close();
    await api.close();
    await library.stop();
    await hostile.stop();
  });

  /** Somebody with a hat, logged in through ID-porten. */
  async function somebody(account: string): Promise<LoginJourney> {
    const issuer = `${library.origin}/idporten`;
    const { rows } = await world.db.query<{ id: string }>('select id from login where issuer = $1 and subject = $2', [
      issuer,
      `sub-${account}`,
    ]);
    if (rows.length === 0) {
      await world.person({ kind: 'citizen', loginId: await loginRow(world, issuer, `sub-${account}`) });
    }
    const journey = new LoginJourney(api);
    await journey.logIn({ provider: 'idporten' }, { account });
    return journey;
  }

  const post = (journey: LoginJourney, path: string, body: unknown = {}): Promise<Response> =>
    journey.browser.postJson(`${appOrigin}${path}`, body);

  const isIn = async (journey: LoginJourney): Promise<boolean> => (await journey.client.code(list)) === null;

  const cut = (socket: TestSocket): Promise<unknown> =>
    new Promise((resolve) => socket.socket.once('disconnect', resolve));

  /** Says yes to the provider's own question whether to log out. */
  async function confirmAt(journey: LoginJourney, address: string): Promise<string> {
    const { url, response } = await journey.browser.follow(address);
    const html = await response!.text();
    const action = /action="([^"]+)"/.exec(html)?.[1] ?? '';
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(html)?.[1] ?? '';
    const answer = await journey.browser.postForm(new URL(action, url).href, { xsrf, logout: 'yes' });
    return answer.headers.get('location') ?? '';
  }

  it('here: ends at the provider too, which is told who it was, and leads back to a page of ours', async () => {
    const journey = await somebody('11111112345');
    const client = journey.client;
    const socket = await TestSocket.connect(client);
    const gone = cut(socket);
    const { location } = (await (await post(journey, '/auth/logout')).json()) as { location: string };
    expect(await client.code(list)).toBe('UNAUTHENTICATED');
    await gone;
    const address = new URL(location);
    expect(address.searchParams.get('post_logout_redirect_uri')).toBe(`${appOrigin}/logged-out`);
    expect(address.searchParams.get('id_token_hint')).toMatch(/^eyJ/);
    expect(await confirmAt(journey, location)).toBe(`${appOrigin}/logged-out`);
    // Nothing is left there that would let the next one at this machine in.
    expect((await journey.atProvider(await journey.begin({ provider: 'idporten' }), 'cancel')).asked).not.toBe('');
    expect(securityLines(api).map((line) => line.event)).toContain('logout');

    expect(await (await post(journey, '/auth/logout')).json()).toEqual({ location: null });
  });

  it('at the provider: ends here at once, and cuts pages that stand open', async () => {
    const journey = await somebody('12121212345');
    const other = await somebody('13131312345');
    const socket = await TestSocket.connect(journey.client);
    const told = new Promise((resolve) => socket.socket.once('ended', () => resolve('ended')));
    const gone = cut(socket);
    await confirmAt(journey, `${library.origin}/idporten/session/end`);
    expect(await told).toBe('ended');
    await gone;
    expect(await isIn(journey)).toBe(false);
    expect(await isIn(other)).toBe(true);
    expect(securityLines(api).findLast((line) => line.event === 'provider-logout')).toMatchObject({
      provider: 'idporten',
      sessions: 1,
    });
  });

  it('one of my own, and everywhere, but nobody else’s', async () => {
    const phone = await somebody('14141412345');
    const desk = await somebody('14141412345');
    const other = await somebody('15151512345');
    const { ownSessions } = await desk.client.data<Own>(list);
    expect(ownSessions).toHaveLength(2);
    expect(ownSessions.filter((session) => session.isThis)).toHaveLength(1);
    expect(ownSessions[0]).toMatchObject({ provider: 'idporten', browser: 'OTHER', system: 'OTHER' });
    expect(JSON.stringify(ownSessions)).not.toMatch(/eyJ|141414|token/);

    const phoneId = ownSessions.find((session) => !session.isThis)!.id;
    expect(await other.client.code(end, { input: { sessionId: phoneId } })).toBe('NOT_FOUND');
    expect(await isIn(phone)).toBe(true);
    const socket = await TestSocket.connect(phone.client);
    const gone = cut(socket);
    expect(await desk.client.data(end, { input: { sessionId: phoneId } })).toEqual({
      endOwnSession: { endedId: phoneId, errors: [] },
    });
    await gone;
    expect([await isIn(phone), await isIn(desk)]).toEqual([false, true]);
    expect(await desk.client.code(end, { input: { sessionId: phoneId } })).toBe('NOT_FOUND');

    const again = await somebody('14141412345');
    expect((await post(again, '/auth/logout-everywhere')).status).toBe(200);
    expect([await isIn(again), await isIn(desk), await isIn(other)]).toEqual([false, false, true]);
    expect((await post(again, '/auth/logout-everywhere')).status).toBe(401);
    expect(securityLines(api).findLast((line) => line.event === 'logout-everywhere')).toMatchObject({ sessions: 2 });
  });

  it('by the clock: after an hour unused and after twelve hours whatever is done, sockets too', async () => {
    const journey = await somebody('16161612345');
    const ids = async (): Promise<string> => (await journey.client.data<Own>(list)).ownSessions[0]!.id;
    const id = await ids();
    await api.sql("update session set absolute_expires_at = now() + interval '10 minutes' where id = $1", [id]);
    await api.sql("update session set last_used_at = now() - interval '2 minutes' where id = $1", [id]);
    expect(await ids()).toBe(id);
    const { rows } = await world.db.query<{ capped: boolean }>(
      'select idle_expires_at = absolute_expires_at as capped from session where id = $1',
      [id],
    );
    expect(rows).toEqual([{ capped: true }]);

    await api.sql("update session set idle_expires_at = now() - interval '1 second' where id = $1", [id]);
    expect(await isIn(journey)).toBe(false);
    await expect(TestSocket.connect(journey.client)).rejects.toThrow('UNAUTHENTICATED');
  });

  it('a change of hat gives a new token, and the old one opens nothing', async () => {
    const journey = await somebody('17171712345');
    const old = journey.client;
    const { session } = await old.data<{ session: { hat: { personId: string } } }>('{ session { hat { personId } } }');
    expect((await post(journey, '/auth/hat', { personId: session.hat.personId })).status).toBe(200);
    expect(journey.client.token).not.toBe(old.token);
    expect(await old.code(list)).toBe('UNAUTHENTICATED');
    expect(await isIn(journey)).toBe(true);
    // What the provider is told at logout has followed to the new token.
    const { location } = (await (await post(journey, '/auth/logout')).json()) as { location: string };
    expect(new URL(location).searchParams.get('id_token_hint')).toMatch(/^eyJ/);
  });

  describe('by an order that claims to come from the provider', () => {
    let journey: LoginJourney;
    let order: JWTPayload & Record<string, unknown>;

    beforeEach(async () => {
      journey = new LoginJourney(api);
      const asked = new URL(await journey.begin({ provider: 'hostile' })).searchParams;
      const common = { iss: hostile.issuer, aud: 'samplan', sub: 'somebody', sid: `sid-${crypto.randomUUID()}` };
      hostile.idToken = await hostile.sign({
        ...common,
        acr: 'idporten-loa-high',
        nonce: asked.get('nonce'),
        iat: seconds(),
        exp: seconds() + 60,
      });
      await journey.comeBack(`${appOrigin}/auth/callback/hostile?code=a&state=${asked.get('state')}`);
      order = { ...common, iat: seconds(), exp: seconds() + 60, jti: crypto.randomUUID(), events: { [event]: {} } };
    });

    const send = async (token: string): Promise<number> =>
      (await journey.browser.postForm(`${appOrigin}/auth/backchannel-logout/hostile`, { logout_token: token })).status;

    it('is followed once when all is right, by session or by subject alone', async () => {
      const token = await hostile.sign(order, { typ: 'logout+jwt' });
      expect(await isIn(journey)).toBe(true);
      expect(await send(token)).toBe(200);
      expect(await isIn(journey)).toBe(false);
      expect(await send(token)).toBe(400);
      expect(securityLines(api).at(-1)).toMatchObject({ event: 'provider-logout-refused', reason: 'replayed' });
    });

    it('by subject, ends every session of that subject', async () => {
      const { sid: _, ...bySubject } = order;
      expect(await send(await hostile.sign(bySubject))).toBe(200);
      expect(await isIn(journey)).toBe(false);
    });

    it.each<[string, string, (order: Record<string, unknown>) => Record<string, unknown>]>([
      ['another issuer', 'issuer', (claims) => ({ ...claims, iss: 'https://evil.example' })],
      ['another audience', 'audience', (claims) => ({ ...claims, aud: 'other' })],
      ['no event', 'event', ({ events: _, ...claims }) => claims],
      ['another event', 'event', (claims) => ({ ...claims, events: { 'http://example.org/other': {} } })],
      ['an event that is no object', 'event', (claims) => ({ ...claims, events: { [event]: true } })],
      ['a nonce, as identity tokens have', 'nonce-present', (claims) => ({ ...claims, nonce: 'n' })],
      ['nobody named', 'nobody-named', ({ sub: _, sid: __, ...claims }) => claims],
      ['no name of its own', 'malformed', ({ jti: _, ...claims }) => claims],
      ['no time', 'issued-at', ({ iat: _, ...claims }) => claims],
      ['an old one', 'issued-at', (claims) => ({ ...claims, iat: seconds() - 600 })],
      ['one that has run out', 'expired', (claims) => ({ ...claims, exp: seconds() - 60 })],
    ])('is refused with %s', async (_, reason, change) => {
      expect(await send(await hostile.sign(change(order)))).toBe(400);
      expect(await isIn(journey)).toBe(true);
      expect(securityLines(api).at(-1)).toMatchObject({ level: 'warn', event: 'provider-logout-refused', reason });
    });

    it('is refused when it is not signed by the provider', async () => {
      await hostile.addKey('thief', { publish: false });
      expect(await send(await hostile.sign(order, { as: 'thief', kid: 'good' }))).toBe(400);
      expect(await send(await hostile.forge(order, 'none'))).toBe(400);
      expect(await send('')).toBe(400);
      expect(await isIn(journey)).toBe(true);
    });
  });
});
