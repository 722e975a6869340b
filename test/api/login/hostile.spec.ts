import { ARRIVALS, type Arrivals, noProviders } from '@samplan/api/identity';
import { TestApi } from '@samplan/test/support';
import { createHash } from 'node:crypto';
import { appOrigin, HostileProvider, LoginJourney } from '../../support/oidc';
import { securityLines } from './support';

const secret = 'a secret both know';
const pid = '08080812345';
const seconds = (): number => Math.floor(Date.now() / 1000);

/** A login that has been to the provider and is on its way back. */
interface OnTheWay {
  journey: LoginJourney;
  state: string;
  claims: Record<string, unknown>;
}
type Sign = (claims: Record<string, unknown>) => Promise<string>;

describe('answers of a provider that cannot be trusted', () => {
  let provider: HostileProvider;
  let other: HostileProvider;
  let api: TestApi;
  let arrive: jest.SpyInstance;

  beforeAll(async () => {
    provider = await HostileProvider.start();
    other = await HostileProvider.start();
    api = await TestApi.start({
      login: {
        ...noProviders,
        providers: [
          provider.settings('good'),
          other.settings('other'),
          { ...provider.settings('tenant'), kind: 'entra', level: undefined },
        ],
        secrets: { SAMPLAN_LOGIN_TEST_SECRET: secret },
        limits: { ...noProviders.limits, refusedPerAddress: 1000 },
        keyCooldownSeconds: 0,
        allowInsecureProviders: true,
      },
    });
    arrive = jest.spyOn(api.app.get<Arrivals>(ARRIVALS), 'arrive').mockResolvedValue({ goTo: null });
  });
  afterEach(() => arrive.mockClear());
  afterAll(async () => {
    await api.close();
    await provider.stop();
    await other.stop();
  });

  async function onTheWay(key = 'good'): Promise<OnTheWay> {
    const journey = new LoginJourney(api);
    const asked = new URL(await journey.begin({ provider: key })).searchParams;
    expect(asked.get('code_challenge_method')).toBe('S256');
    const claims = {
      iss: provider.issuer,
      aud: 'samplan',
      sub: 'somebody',
      sid: 'there',
      pid,
      acr: 'idporten-loa-high',
      nonce: asked.get('nonce')!,
      iat: seconds(),
      exp: seconds() + 120,
    };
    return { journey, state: asked.get('state')!, claims };
  }

  const back = (state: string, key = 'good', more = ''): string =>
    `${appOrigin}/auth/callback/${key}?code=abc&state=${state}${more}`;

  const sign: Sign = (claims) => provider.sign(claims);

  /** Refused: told so in words, written in the security log without anything of the person, and no session. */
  async function refused({ journey }: OnTheWay, page: string, reason: string, problem = 'refused'): Promise<void> {
    expect(page).toBe(`/login?problem=${problem}`);
    expect(journey.token).toBeNull();
    expect(arrive).not.toHaveBeenCalled();
    const line = securityLines(api).at(-1)!;
    expect(line).toMatchObject({ level: 'warn', event: 'login-refused', reason });
    expect(Object.keys(line).sort()).toEqual(
      ['correlationId', 'event', 'level', 'msg', 'process', 'provider', 'reason', 'time'].filter((key) => key in line),
    );
    expect(JSON.stringify(api.log)).not.toMatch(new RegExp(`${pid}|somebody|eyJ`));
  }

  it('an honest answer is let in, with the verifier that its challenge was made of', async () => {
    const { journey, state, claims } = await onTheWay();
    provider.idToken = await sign(claims);
    expect(await journey.comeBack(back(state))).toBe('/');
    expect(journey.token).not.toBeNull();
    const form = provider.exchanges.at(-1)!;
    expect(form.get('redirect_uri')).toBe(`${appOrigin}/auth/callback/good`);
    expect(createHash('sha256').update(form.get('code_verifier')!).digest('base64url')).toHaveLength(43);
    arrive.mockClear();
  });

  it.each<[string, string, (claims: Record<string, unknown>) => Record<string, unknown>]>([
    ['another issuer', 'issuer', (claims) => ({ ...claims, iss: 'https://evil.example' })],
    ['another audience', 'audience', (claims) => ({ ...claims, aud: 'somebody-else' })],
    [
      'two audiences without a word of who it is for',
      'audience',
      (claims) => ({ ...claims, aud: ['samplan', 'other'] }),
    ],
    [
      'another authorized party',
      'authorized-party',
      (claims) => ({ ...claims, aud: ['samplan', 'other'], azp: 'other' }),
    ],
    ['another nonce', 'nonce', (claims) => ({ ...claims, nonce: 'x'.repeat(43) })],
    ['no nonce', 'nonce', ({ nonce: _, ...claims }) => claims],
    ['a time that has run out', 'expired', (claims) => ({ ...claims, exp: seconds() - 31 })],
    ['no end', 'malformed', ({ exp: _, ...claims }) => claims],
    ['a time that has not come', 'issued-at', (claims) => ({ ...claims, iat: seconds() + 40 })],
    ['a start that has not come', 'issued-at', (claims) => ({ ...claims, nbf: seconds() + 40 })],
    ['a token made long ago', 'issued-at', (claims) => ({ ...claims, iat: seconds() - 3600 })],
    ['too low a level', 'level', (claims) => ({ ...claims, acr: 'idporten-loa-substantial' })],
    ['no level', 'level', ({ acr: _, ...claims }) => claims],
    ['a level by another name', 'level', (claims) => ({ ...claims, acr: 'IDPORTEN-LOA-HIGH' })],
    ['nobody', 'malformed', ({ sub: _, ...claims }) => claims],
  ])('%s is refused', async (_, reason, change) => {
    const login = await onTheWay();
    provider.idToken = await sign(change(login.claims));
    await refused(
      login,
      await login.journey.comeBack(back(login.state)),
      reason,
      reason === 'level' ? 'level' : 'refused',
    );
  });

  it.each<[string, string, (claims: Record<string, unknown>) => Promise<string>]>([
    ['without a signature', 'algorithm', (claims) => provider.forge(claims, 'none')],
    ['signed with the shared secret', 'algorithm', (claims) => provider.forge(claims, 'HS256', secret)],
    [
      'signed with a key of somebody else',
      'signature',
      (claims) => provider.sign(claims, { as: 'thief', kid: 'good' }),
    ],
    ['signed with a key nobody has published', 'signature', (claims) => provider.sign(claims, { kid: 'thief' })],
    [
      'changed after it was signed',
      'signature',
      async (claims) => tampered(await provider.sign({ ...claims, sub: 'me' }), claims),
    ],
    ['that is no token', 'malformed', () => Promise.resolve('not.a.token')],
  ])('a token %s is refused', async (_, reason, make) => {
    await provider.addKey('thief', { publish: false });
    const login = await onTheWay();
    provider.idToken = await make(login.claims);
    await refused(login, await login.journey.comeBack(back(login.state)), reason);
  });

  it('clocks may differ by half a minute, and no more', async () => {
    const login = await onTheWay();
    provider.idToken = await sign({ ...login.claims, iat: seconds() + 20, exp: seconds() - 20 });
    expect(await login.journey.comeBack(back(login.state))).toBe('/');
    arrive.mockClear();
  });

  it('a key that was taken back opens nothing, and the new one does', async () => {
    await provider.addKey('old');
    const first = await onTheWay();
    provider.idToken = await provider.sign(first.claims, { kid: 'old' });
    expect(await first.journey.comeBack(back(first.state))).toBe('/');
    arrive.mockClear();

    provider.withdrawKey('old');
    await provider.addKey('new');
    const second = await onTheWay();
    provider.idToken = await provider.sign(second.claims, { kid: 'new' });
    expect(await second.journey.comeBack(back(second.state))).toBe('/');
    arrive.mockClear();

    const third = await onTheWay();
    provider.idToken = await provider.sign(third.claims, { kid: 'old' });
    await refused(third, await third.journey.comeBack(back(third.state)), 'signature');
  });

  it('an answer counts once, in the browser that asked, for the state it asked with', async () => {
    const login = await onTheWay();
    provider.idToken = await sign(login.claims);
    const exchanges = provider.exchanges.length;
    await refused(login, await login.journey.comeBack(back('x'.repeat(43))), 'state', 'expired');
    await refused(login, await login.journey.comeBack(`${appOrigin}/auth/callback/good?code=abc`), 'state', 'expired');

    const thief = new LoginJourney(api);
    await thief.begin({ provider: 'good' });
    await refused({ ...login, journey: thief }, await thief.comeBack(back(login.state)), 'state', 'expired');
    const stranger = new LoginJourney(api);
    await refused({ ...login, journey: stranger }, await stranger.comeBack(back(login.state)), 'state', 'expired');
    expect(provider.exchanges).toHaveLength(exchanges);

    expect(await login.journey.comeBack(back(login.state))).toBe('/');
    arrive.mockClear();
    login.journey.browser.forgetCookie(appOrigin, 'samplan_session');
    await refused(login, await login.journey.comeBack(back(login.state)), 'state', 'expired');
  });

  it('an answer of one provider is not taken for another’s', async () => {
    const login = await onTheWay();
    provider.idToken = await sign(login.claims);
    await refused(login, await login.journey.comeBack(back(login.state, 'other')), 'state', 'expired');
    const mixed = await onTheWay();
    const page = await mixed.journey.comeBack(back(mixed.state, 'good', `&iss=${encodeURIComponent(other.issuer)}`));
    await refused(mixed, page, 'issuer');
  });

  it('a login that took too long is to be begun again', async () => {
    const login = await onTheWay();
    provider.idToken = await sign(login.claims);
    await api.sql("update pending_login set expires_at = now() - interval '1 second'");
    await refused(login, await login.journey.comeBack(back(login.state)), 'too-late', 'expired');
  });

  it('whoever comes back beside an open page must have proved who they are just now', async () => {
    const journey = new LoginJourney(api);
    const asked = new URL(await journey.begin({ provider: 'good', beside: true })).searchParams;
    const { claims } = await onTheWay();
    const mine = { ...claims, nonce: asked.get('nonce')! };
    provider.idToken = await sign({ ...mine, auth_time: seconds() - 3600 });
    expect(await journey.comeBack(back(asked.get('state')!))).toBe('/login/back?problem=expired');
    expect(journey.token).toBeNull();
    expect(securityLines(api).at(-1)).toMatchObject({ reason: 'not-fresh' });
  });

  it('with Entra, the tenant must be the one in its address', async () => {
    const login = await onTheWay('tenant');
    provider.idToken = await sign({ ...login.claims, oid: 'object', tid: 'another-tenant' });
    await refused(login, await login.journey.comeBack(back(login.state, 'tenant')), 'tenant');
    const nameless = await onTheWay('tenant');
    provider.idToken = await sign(nameless.claims);
    await refused(nameless, await nameless.journey.comeBack(back(nameless.state, 'tenant')), 'subject');
  });

  it('a refused code, an error of the provider and one that is away are each told', async () => {
    const code = await onTheWay();
    provider.onExchange = () => ({ status: 400, body: { error: 'invalid_grant', error_description: pid } });
    await refused(code, await code.journey.comeBack(back(code.state)), 'exchange');
    provider.onExchange = () => ({ status: 500, body: {} });
    const broken = await onTheWay();
    await refused(broken, await broken.journey.comeBack(back(broken.state)), 'unavailable', 'unavailable');
    provider.onExchange = () => null;

    const failed = await onTheWay();
    const page = await failed.journey.comeBack(
      `${appOrigin}/auth/callback/good?error=server_error&error_description=${pid}&state=${failed.state}`,
    );
    await refused(failed, page, 'provider-error');
  });
});

/** The first token's signature under the second one's claims. */
function tampered(token: string, claims: Record<string, unknown>): string {
  const [header, , signature] = token.split('.');
  return [header, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
}
