import { TestApi, type TestClient } from '@samplan/test/support';

describe('outside demo mode', () => {
  let api: TestApi;
  let anybody: TestClient;

  beforeAll(async () => {
    api = await TestApi.start({ demoMode: false, publicOrigin: 'https://samplan.example' });
    anybody = api.anonymous();
  });
  afterAll(() => api.close());

  const login = (client: TestClient): Promise<Response> =>
    client.request('/auth/demo-login', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ persona: 'kari' }),
    });

  it('nobody logs in as a ready-made persona, and none is named', async () => {
    const refused = await login(anybody);
    expect(refused.status).toBe(404);
    expect(refused.headers.get('set-cookie')).toBeNull();
    expect(await anybody.data('query { session { demoMode loggedIn } demoPersonas { key } }')).toEqual({
      session: { demoMode: false, loggedIn: false },
      demoPersonas: [],
    });

    const demo = await TestApi.start();
    try {
      expect(await demo.anonymous().data('query { session { demoMode } }')).toEqual({ session: { demoMode: true } });
    } finally {
      await demo.close();
    }
  });

  it('the schema does not tell about itself', async () => {
    expect(await anybody.code('query { __schema { types { name } } }')).toBe('BAD_REQUEST');
  });

  it('the browser is told to stay on https', async () => {
    const response = await anybody.request('/auth/logout', { method: 'POST' });
    expect(response.headers.get('set-cookie')).toMatch(/samplan_session=;.*Secure/i);
    expect(response.headers.get('strict-transport-security')).toMatch(/max-age=31536000/);
    expect(response.headers.get('content-security-policy')).toContain('wss://samplan.example');
  });

  it('is alive and ready', async () => {
    expect(await (await anybody.request('/health/live')).json()).toEqual({ status: 'live' });
    expect((await anybody.request('/health/ready')).status).toBe(200);
  });
});
