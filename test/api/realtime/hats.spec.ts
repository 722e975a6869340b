import { buildWorld, standardCast, TestApi, TestSocket } from '@samplan/test/support';

describe('a socket', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());

  it('is cut, and not told that the session has ended, when another hat is put on', async () => {
    const world = await buildWorld(api.urls.owner);
    try {
      const cast = await standardCast(world);
      const second = await world.person({ kind: 'citizen', name: 'Per Lie', loginId: cast.member.loginId });
      const client = await api.as(cast.member);
      const before = await TestSocket.connect(client);
      const elsewhere = await TestSocket.connect(await api.as(cast.member));
      const told: string[] = [];
      before.socket.on('ended', () => told.push('ended'));
      const cut = new Promise<string>((resolve) => before.socket.once('disconnect', resolve));
      const choose = (personId: string): Promise<Response> =>
        client.request('/auth/hat', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ personId }),
        });

      expect((await choose(second.id)).status).toBe(200);
      expect(await cut).toBe('io server disconnect');
      expect(told).toEqual([]);

      const after = await TestSocket.connect(client);
      expect((await choose(second.id)).status).toBe(200);
      await world.db.query(
        `insert into change (tenant_id, at, audience_id, type, entity, entity_id, version)
         select $1, now(), unnest($2::uuid[]), 'circle.changed', 'circle', $3, 1`,
        [world.tenantId, [cast.member.id, second.id], cast.collaboration.id],
      );
      await after.signal(({ type }) => type === 'circle.changed');
      await elsewhere.signal(({ type }) => type === 'circle.changed');
      expect(after.signals).toHaveLength(1);
      after.close();
      elsewhere.close();
    } finally {
      await world.close();
    }
  });
});
