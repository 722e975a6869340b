import {
  buildWorld,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  visit,
  type World,
  type WorldPerson,
} from '@samplan/test/support';

const set = 'mutation ($input: SetLogAlertInput!) { setLogAlert(input: $input) { mode } }';
const mode = 'query ($id: ID!) { collaboration(id: $id) { logAlert } }';
const hour = 60;

describe('an alert that somebody has looked', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let owner: TestClient;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    owner = await api.as(cast.owner);
  });
  afterEach(() => world.close());

  const choose = (choice: string, client = owner) =>
    client.data(set, { input: { collaborationId: cast.collaboration.id, mode: choice } });
  const later = (minutes: number): Date => new Date(Date.now() + minutes * 60_000);
  const looks = (who: WorldPerson, minutes: number) => visit(cast.collaboration, who, { at: later(minutes) });
  /** What the worker does at that minute, and all that the person has been told by then. */
  const toldAt = async (minutes: number): Promise<string[]> => {
    await world.db.query(`select set_config('app.now', $1, false)`, [later(minutes).toISOString()]);
    await world.db.query(`select app.tell_of_visits(interval '1 hour')`);
    await world.db.query(`select set_config('app.now', '', false)`);
    const { rows } = await world.db.query<{ told: string }>(
      `select concat_ws(' ', n.kind, p.given_name) as told from notice n left join person p on p.id = n.actor_id
        where n.recipient_id = $1 order by n.created_at, n.id`,
      [cast.owner.id],
    );
    return rows.map(({ told }) => told);
  };

  it('comes to whoever asks for it, once an hour at most, and names the one who looked if it is one', async () => {
    await looks(cast.member, -5);
    await choose('EVERY_VISIT');
    expect(await owner.data(mode, { id: cast.collaboration.id })).toEqual({
      collaboration: { logAlert: 'EVERY_VISIT' },
    });
    expect(await toldAt(1)).toEqual([]);
    await looks(cast.member, 2);
    expect(await toldAt(3)).toEqual(['plan_opened Per']);
    await looks(cast.member, 10);
    await looks(cast.coordinator, 20);
    expect(await toldAt(30)).toHaveLength(1);
    expect(await toldAt(4 + hour)).toEqual(['plan_opened Per', 'plan_opened']);
    expect(await toldAt(4 + 3 * hour)).toHaveLength(2);
  });

  it('may be of new persons only', async () => {
    await looks(cast.member, -5);
    await choose('NEW_PERSON');
    await looks(cast.member, 2);
    expect(await toldAt(3)).toEqual([]);
    await looks(cast.coordinator, 4);
    expect(await toldAt(5)).toEqual(['plan_opened_by_new Kari']);
  });

  it('says nothing of attempts, of the person’s own reading, nor when it is off', async () => {
    await choose('EVERY_VISIT');
    await visit(cast.collaboration, cast.stranger, { at: later(1), outcome: 'denied' });
    expect(await toldAt(2)).toEqual([]);
    await choose('OFF');
    await looks(cast.member, 3);
    expect(await toldAt(4)).toEqual([]);
  });

  it('is the person’s own affair', async () => {
    await choose('EVERY_VISIT');
    for (const person of [cast.coordinator, cast.member, cast.relative]) {
      const client = await api.as(person);
      expect(await client.data(mode, { id: cast.collaboration.id })).toEqual({ collaboration: { logAlert: null } });
      const input = { collaborationId: cast.collaboration.id, mode: 'OFF' };
      expect(await client.code(set, { input })).toBe('FORBIDDEN');
    }
    expect(
      await (await api.as(cast.stranger)).code(set, { input: { collaborationId: cast.collaboration.id, mode: 'OFF' } }),
    ).toBe('NOT_FOUND');
  });

  it('takes two presses at once as one choice each', async () => {
    await Promise.all([choose('EVERY_VISIT'), choose('NEW_PERSON'), choose('EVERY_VISIT')]);
    const { rows } = await world.db.query('select mode from log_alert where collaboration_id = $1', [
      cast.collaboration.id,
    ]);
    expect(rows).toHaveLength(1);
  });
});

describe('why somebody may look', () => {
  it('names whom a deputy stood in for', async () => {
    const api = await TestApi.start();
    const world = await buildWorld(api.urls.owner);
    const cast = await standardCast(world);
    const deputy = await world.person({ kind: 'professional', unit: cast.units.homeCare, name: 'Ola Sand' });
    const { rows } = await world.db.query<{ id: string }>(
      `select id from team_membership where collaboration_id = $1 and role = 'coordinator'`,
      [cast.collaboration.id],
    );
    await cast.collaboration.circle.deputy(rows[0]!.id, deputy);
    await (
      await api.as(deputy)
    ).data('query ($id: ID!) { collaboration(id: $id) { id plan { id } } }', {
      id: cast.collaboration.id,
    });
    const log = `query ($id: ID!) { accessLog(collaborationId: $id) { nodes { viewer { name } unitName deputyFor { name } why } } }`;
    const { accessLog } = await (
      await api.as(cast.owner)
    ).data<{ accessLog: { nodes: object[] } }>(log, {
      id: cast.collaboration.id,
    });
    expect(accessLog.nodes[0]).toMatchObject({
      viewer: { name: 'Ola Sand' },
      unitName: 'Hjemmetjenesten',
      deputyFor: { name: 'Kari Berg' },
    });
    await world.close();
    await api.close();
  });
});
