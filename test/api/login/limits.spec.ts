import { noProviders } from '@samplan/api/identity';
import { TestApi } from '@samplan/test/support';
import { appOrigin, HostileProvider, LoginJourney } from '../../support/oidc';
import { securityLines } from './support';

describe('how often one may try to log in', () => {
  let provider: HostileProvider;
  let api: TestApi;

  beforeAll(async () => {
    provider = await HostileProvider.start();
    api = await TestApi.start({
      // Each test speaks through a proxy of its own, hence from an address of its own.
      trustedProxy: '127.0.0.1',
      login: {
        ...noProviders,
        providers: [provider.settings('idporten')],
        secrets: { SAMPLAN_LOGIN_TEST_SECRET: 'a secret both know' },
        limits: { minutes: 10, begunPerAddress: 4, refusedPerAddress: 2, perLogin: 2 },
        allowInsecureProviders: true,
      },
    });
  });
  afterAll(async () => {
    await api.close();
    await provider.stop();
  });

  const begin = (from: string, journey = new LoginJourney(api)): Promise<Response> =>
    journey.browser.postJson(`${appOrigin}/auth/login`, { provider: 'idporten' }, { 'x-forwarded-for': from });

  it('from one address so many times in ten minutes; others are not held up, and time heals', async () => {
    for (let times = 0; times < 4; times += 1) expect((await begin('203.0.113.1')).status).toBe(200);
    const refused = await begin('203.0.113.1');
    expect(refused.status).toBe(429);
    expect(await refused.json()).toMatchObject({ code: 'RATE_LIMITED' });
    expect(securityLines(api).at(-1)).toMatchObject({
      level: 'warn',
      event: 'too-many-attempts',
      provider: 'idporten',
    });
    expect(JSON.stringify(api.log)).not.toContain('203.0.113');
    expect((await begin('203.0.113.2')).status).toBe(200);
    await api.sql("update attempt set period_ends_at = now() - interval '1 second'");
    expect((await begin('203.0.113.1')).status).toBe(200);
  });

  it('whoever is refused again and again is not looked at any more', async () => {
    const journey = new LoginJourney(api);
    const comeBack = async (): Promise<string | null> => {
      const headers = { 'x-forwarded-for': '203.0.113.3' };
      const response = await journey.browser.send(`${appOrigin}/auth/callback/idporten?code=a&state=guess`, {
        headers,
      });
      return response.headers.get('location');
    };
    expect(await comeBack()).toBe('/login?problem=expired');
    expect((await begin('203.0.113.3')).status).toBe(200);
    expect(await comeBack()).toBe('/login?problem=expired');
    expect((await begin('203.0.113.3')).status).toBe(429);
    expect(await comeBack()).toBe('/login?problem=too-many');
  });

  it('as one and the same so many times', async () => {
    const pages: (string | null)[] = [];
    for (let times = 0; times < 3; times += 1) {
      const journey = new LoginJourney(api);
      const { location } = (await (await begin(`203.0.113.${10 + times}`, journey)).json()) as { location: string };
      const asked = new URL(location).searchParams;
      const now = Math.floor(Date.now() / 1000);
      const claims = {
        iss: provider.issuer,
        aud: 'samplan',
        sub: 'eager',
        acr: 'idporten-loa-high',
        nonce: asked.get('nonce'),
        iat: now,
        exp: now + 60,
      };
      provider.idToken = await provider.sign(claims);
      pages.push(await journey.comeBack(`${appOrigin}/auth/callback/idporten?code=a&state=${asked.get('state')}`));
    }
    expect(pages).toEqual(['/', '/', '/login?problem=too-many']);
  });
});
