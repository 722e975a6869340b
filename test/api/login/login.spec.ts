import { type Arrival, ARRIVALS, type Arrivals, noProviders } from '@samplan/api/identity';
import { testDatabase } from '@samplan/api/platform/testing';
import { buildWorld, TestApi, type World } from '@samplan/test/support';
import { appOrigin, LoginJourney, ProviderLibrary, testTenant } from '../../support/oidc';
import { loginRow, securityLines } from './support';

const me = '{ session { loggedIn provider hat { personId } hats { personId } } loginProviders { key kind name } }';
interface Me {
  session: { loggedIn: boolean; provider: string | null; hat: { personId: string } | null };
}

describe('login through a real provider', () => {
  let providers: ProviderLibrary;
  let api: TestApi;
  let world: World;
  let arrive: jest.SpyInstance<ReturnType<Arrivals['arrive']>, Parameters<Arrivals['arrive']>>;

  beforeAll(async () => {
    providers = await ProviderLibrary.start(appOrigin);
    world = await buildWorld((await testDatabase()).owner);
    providers.municipalities = [world.number];
    api = await TestApi.start({
      login: {
        ...noProviders,
        providers: providers.providers,
        secrets: providers.secrets,
        keyCooldownSeconds: 0,
        allowInsecureProviders: true,
      },
    });
    arrive = jest.spyOn(api.app.get<Arrivals>(ARRIVALS), 'arrive').mockResolvedValue({ goTo: null });
  });
  afterEach(() => arrive.mockClear());
  afterAll(async () => {
    await world.close();
    await api.close();
    await providers.stop();
  });

  const arrival = (): Arrival => arrive.mock.calls.at(-1)![1];

  it('ID-porten: hands the national id to whoever knows people, and lets in whoever has a hat', async () => {
    const login = await loginRow(world, `${providers.origin}/idporten`, 'sub-01010112345');
    const aud = await world.person({ kind: 'citizen', name: 'Aud Nilsen', loginId: login });
    const journey = new LoginJourney(api);
    const location = await journey.begin({
      provider: 'idporten',
      returnTo: '/people?tab=1',
      continuation: 'invitation abc',
    });
    // What is asked for was pushed beforehand: nothing of it is in the address.
    expect([...new URL(location).searchParams.keys()].sort()).toEqual(['client_id', 'request_uri']);
    const { back, asked } = await journey.atProvider(location, { account: '01010112345' });
    expect(asked).toBe('ui_locales=nn login_hint= acr_values=idporten-loa-high prompt=');
    expect(await journey.comeBack(back)).toBe('/people?tab=1');

    expect(arrival()).toEqual({
      loginId: login,
      provider: { key: 'idporten', kind: 'idporten' },
      issuer: `${providers.origin}/idporten`,
      subject: 'sub-01010112345',
      nationalId: '01010112345',
      workEmail: null,
      continuation: 'invitation abc',
    });
    const { session } = await journey.client.data<Me>(me);
    expect(session).toMatchObject({ loggedIn: true, provider: 'idporten', hat: { personId: aud.id } });
    expect(securityLines(api).at(-1)).toMatchObject({ event: 'login', provider: 'idporten' });
    expect(JSON.stringify(api.log)).not.toMatch(/01010112345|sub-0101|invitation abc/);
  });

  it('HelseID: with tokens bound to our key; Entra: by tenant and object id, with a secret', async () => {
    const helse = new LoginJourney(api);
    expect(await helse.logIn({ provider: 'helseid' }, { account: '02020212345', acr: 'Level4' })).toBe('/');
    expect(arrival()).toMatchObject({ subject: 'sub-02020212345', nationalId: '02020212345', workEmail: null });

    const entra = new LoginJourney(api);
    expect(await entra.logIn({ provider: 'entra' }, { account: 'kari.berg' })).toBe('/');
    expect(arrival()).toMatchObject({
      provider: { key: 'entra', kind: 'entra' },
      issuer: `${providers.origin}/${testTenant}/v2.0`,
      subject: 'oid-kari.berg',
      nationalId: null,
      workEmail: { address: 'kari.berg@kommune.example', municipalities: [world.number] },
    });
    expect((await entra.client.data<Me>(me)).session).toMatchObject({ loggedIn: true, hat: null });

    await new LoginJourney(api).logIn({ provider: 'entra' }, { account: 'guest.kari' });
    expect(arrival()).toMatchObject({ subject: 'oid-guest.kari', workEmail: null });
  });

  it('Entra: lets in an employee by the work address an administrator has registered', async () => {
    arrive.mockRestore();
    const unit = await world.unit('home_care', 'Hjemmetjenesten');
    const mona = await world.person({ kind: 'professional', unit, name: 'Mona Tveit' });
    await world.db.query('update person set login_id = null where id = $1', [mona.id]);
    await world.db.query('insert into employee (person_id, tenant_id, work_email) values ($1, $2, $3)', [
      mona.id,
      world.tenantId,
      'Mona.Tveit@kommune.example',
    ]);
    const journey = new LoginJourney(api);
    expect(await journey.logIn({ provider: 'entra' }, { account: 'mona.tveit' })).toBe('/');
    expect((await journey.client.data<Me>(me)).session).toMatchObject({ hat: { personId: mona.id } });
    expect(JSON.stringify(api.log)).not.toMatch(/mona\.tveit/i);
    arrive = jest.spyOn(api.app.get<Arrivals>(ARRIVALS), 'arrive').mockResolvedValue({ goTo: null });
  });

  it('makes the login the first time, and finds the same one ever after', async () => {
    for (let times = 0; times < 2; times += 1) {
      await new LoginJourney(api).logIn({ provider: 'idporten' }, { account: '03030312345' });
    }
    const [first, second] = arrive.mock.calls.map(([, one]) => one.loginId);
    expect(second).toBe(first);
  });

  it('goes where whoever knows people says, but never out of the program', async () => {
    arrive.mockResolvedValueOnce({ goTo: '/invitasjon/kode' });
    const journey = new LoginJourney(api);
    expect(await journey.logIn({ provider: 'idporten', returnTo: '/people' }, { account: '04040412345' })).toBe(
      '/invitasjon/kode',
    );
    for (const returnTo of ['https://evil.example/', '//evil.example', '/auth/logout']) {
      expect(await new LoginJourney(api).logIn({ provider: 'idporten', returnTo }, { account: '04040412345' })).toBe(
        '/',
      );
    }
  });

  it('still works after the provider has changed its keys', async () => {
    const journey = new LoginJourney(api);
    expect(await journey.logIn({ provider: 'idporten' }, { account: '05050512345' })).toBe('/');
    await providers.rotateKeys();
    expect(await journey.logIn({ provider: 'idporten' }, { account: '05050512345' })).toBe('/');
  });

  it('refuses who is proved too weakly or turns back, and says which in words', async () => {
    const weak = new LoginJourney(api);
    const answer = await weak.logIn(
      { provider: 'idporten' },
      { account: '06060612345', acr: 'idporten-loa-substantial' },
    );
    expect(answer).toBe('/login?problem=level');
    expect(weak.token).toBeNull();
    expect(securityLines(api).at(-1)).toMatchObject({
      level: 'warn',
      event: 'login-refused',
      reason: 'level',
      provider: 'idporten',
    });

    const timid = new LoginJourney(api);
    const { back } = await timid.atProvider(await timid.begin({ provider: 'idporten' }), 'cancel');
    expect(await timid.comeBack(back)).toBe('/login?problem=cancelled');
    expect(timid.token).toBeNull();
    expect(arrive).not.toHaveBeenCalled();
  });

  it('begins a new session over an old one, which is dead from then on', async () => {
    const login = await loginRow(world, `${providers.origin}/idporten`, 'sub-07070712345');
    await world.person({ kind: 'citizen', name: 'Ola Nes', loginId: login });
    const journey = new LoginJourney(api);
    await journey.logIn({ provider: 'idporten' }, { account: '07070712345' });
    const old = journey.client;
    expect((await old.data<Me>(me)).session.loggedIn).toBe(true);
    await journey.logIn({ provider: 'idporten' }, { account: '07070712345' });
    expect(journey.client.token).not.toBe(old.token);
    expect((await old.data<Me>(me)).session.loggedIn).toBe(false);
    expect((await journey.client.data<Me>(me)).session.loggedIn).toBe(true);
  });

  it('lets the same person in beside an open page, but only who proves it anew', async () => {
    const journey = new LoginJourney(api);
    await journey.logIn({ provider: 'entra' }, { account: 'per.lie' });
    const location = await journey.begin({ provider: 'entra', beside: true });
    // The provider still knows the browser, and would have let anybody at it in.
    const { back, asked } = await journey.atProvider(location, { account: 'per.lie' });
    expect(asked).toContain('login_hint=per.lie@kommune.example');
    expect(asked).toContain('prompt=login');
    expect(await journey.comeBack(back)).toBe('/login/back');
    expect((await journey.client.data<Me>(me)).session.loggedIn).toBe(true);

    const cancelled = await journey.atProvider(await journey.begin({ provider: 'entra', beside: true }), 'cancel');
    expect(await journey.comeBack(cancelled.back)).toBe('/login/back?problem=cancelled');
  });

  it('names its providers to anybody, and begins with no other', async () => {
    const { loginProviders } = await api.anonymous().data<{ loginProviders: unknown }>(me);
    expect(loginProviders).toEqual([
      { key: 'idporten', kind: 'IDPORTEN', name: null },
      { key: 'helseid', kind: 'HELSEID', name: null },
      { key: 'entra', kind: 'ENTRA', name: null },
    ]);
    const { browser } = new LoginJourney(api);
    expect((await browser.postJson(`${appOrigin}/auth/login`, { provider: 'google' })).status).toBe(404);
    expect((await browser.postJson(`${appOrigin}/auth/login`, {})).status).toBe(400);
    const foreign = await browser.postJson(
      `${appOrigin}/auth/login`,
      { provider: 'idporten' },
      { origin: 'https://evil.example' },
    );
    expect(foreign.status).toBe(403);
  });
});
