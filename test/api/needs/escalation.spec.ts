import { createDataSource } from '@samplan/api/platform/database';
import { escalateNeeds } from '@samplan/api/plans';
import {
  buildWorld,
  daysFrom,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
  WorldGoals,
  type WorldPerson,
} from '@samplan/test/support';
import type { DataSource } from 'typeorm';

const needsQuery = 'query ($id: ID!) { collaboration(id: $id) { needs { id waitedDays escalatedAt } } }';
const overview = `{ unownedNeeds { nodes { needs needsSince coordinator { name } } } coordinationCounts { withNeeds } }`;

interface Need {
  id: string;
  waitedDays: number;
  escalatedAt: string | null;
}

describe('a need nobody takes', () => {
  let api: TestApi;
  let worker: DataSource;
  let world: World;
  let cast: StandardCast;
  let kari: TestClient;

  beforeAll(async () => {
    api = await TestApi.start();
    worker = await createDataSource({
      url: api.urls.worker,
      entities: [],
      poolSize: 1,
      applicationName: 'needs',
      onPoolError: () => undefined,
    }).initialize();
  });
  afterAll(async () => {
    await worker.destroy();
    await api.close();
  });
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    kari = await api.as(cast.coordinator);
  });
  afterEach(() => world.close());

  const send = (client: TestClient, name: string, type: string, input: object): Promise<unknown> =>
    client.data(
      `mutation ($input: ${type}!) { ${name}(input: $input) { need { id } errors { ... on UserError { code } } } }`,
      { input },
    );
  const needsOf = async (client: TestClient): Promise<Need[]> =>
    (await client.data<{ collaboration: { needs: Need[] } }>(needsQuery, { id: cast.collaboration.id })).collaboration
      .needs;
  const waitingFor = (days: number, rest: object = {}): Promise<string> =>
    new WorldGoals(cast.collaboration).need({ createdBy: cast.owner, since: daysFrom(world.now, -days), ...rest });
  const noticed = async ({ id }: WorldPerson): Promise<string[]> =>
    (
      await world.db.query<{ kind: string }>(
        `select kind from notice where recipient_id = $1 and kind like 'need%' order by created_at, id`,
        [id],
      )
    ).rows.map(({ kind }) => kind);

  it('is told to the coordinator half-way and then to the coordinating unit, which sees age and coordinator alone', async () => {
    const tor = await world.person({ kind: 'professional', unit: cast.units.administration });
    await world.employ(tor, cast.units.administration, 'coordinating');
    const unit = await api.as(tor);
    await waitingFor(6);
    await escalateNeeds(worker);
    expect(await noticed(cast.coordinator)).toEqual([]);
    const id = await waitingFor(7, { lifeArea: 'economy' });
    await escalateNeeds(worker);
    await escalateNeeds(worker);
    expect(await noticed(cast.coordinator)).toEqual(['need_waiting']);
    expect(await unit.data(overview)).toMatchObject({
      unownedNeeds: { nodes: [] },
      coordinationCounts: { withNeeds: 0 },
    });
    const since = daysFrom(world.now, -14);
    await world.db.query('update need set open_since = $2 where id = $1', [id, since]);
    await escalateNeeds(worker);
    await escalateNeeds(worker);
    expect(await noticed(cast.coordinator)).toEqual(['need_waiting', 'need_escalated']);
    expect(await noticed(tor)).toEqual(['need_unowned']);
    expect(await noticed(cast.member)).toEqual([]);
    const answer = await unit.raw(overview);
    expect(JSON.parse(answer)).toMatchObject({
      data: {
        unownedNeeds: { nodes: [{ needs: 1, needsSince: since.toISOString(), coordinator: { name: 'Kari Berg' } }] },
        coordinationCounts: { withNeeds: 1 },
      },
    });
    expect(answer).not.toContain('spise middag');
    expect(await unit.code(needsQuery, { id: cast.collaboration.id })).toBe('NOT_FOUND');
    for (const who of [cast.coordinator, cast.administrator, cast.unitLeader])
      expect(await (await api.as(who)).code('{ unownedNeeds { nodes { needs } } }')).toBe('FORBIDDEN');

    await send(kari, 'ownNeed', 'OwnNeedInput', { id, expectedVersion: 1, personId: cast.coordinator.id });
    expect(await unit.data(overview)).toMatchObject({
      unownedNeeds: { nodes: [] },
      coordinationCounts: { withNeeds: 0 },
    });
    // Let go of the same day: the clock was never stopped.
    await send(kari, 'setNeedState', 'SetNeedStateInput', { id, expectedVersion: 2, state: 'OPEN' });
    expect((await needsOf(kari)).find((need) => need.id === id)?.waitedDays).toBe(14);
    expect(await unit.data(overview)).toMatchObject({ coordinationCounts: { withNeeds: 1 } });
    await world.db.query(`update need set state_since = $2 where id = $1`, [id, daysFrom(world.now, -2)]);
    await send(kari, 'ownNeed', 'OwnNeedInput', { id, expectedVersion: 3, personId: cast.coordinator.id });
    await world.db.query(`update need set state_since = $2 where id = $1`, [id, daysFrom(world.now, -2)]);
    await send(kari, 'setNeedState', 'SetNeedStateInput', { id, expectedVersion: 4, state: 'OPEN' });
    expect((await needsOf(kari)).find((need) => need.id === id)).toMatchObject({ waitedDays: 0, escalatedAt: null });
  });

  it('turns the page without showing anybody twice or leaving anybody out, however close they came', async () => {
    const tor = await world.person({ kind: 'professional', unit: cast.units.administration });
    await world.employ(tor, cast.units.administration, 'coordinating');
    const unit = await api.as(tor);
    const ids = [cast.collaboration.id as string];
    await waitingFor(20);
    for (let more = 0; more < 2; more += 1) {
      const owner = await world.person({ kind: 'citizen' });
      const collaboration = await world.collaboration({ owner });
      await new WorldGoals(collaboration).need({ createdBy: owner, since: daysFrom(world.now, -20) });
      ids.push(collaboration.id);
    }
    await escalateNeeds(worker);
    // All within one millisecond, the last of them first.
    for (const [place, id] of ids.entries())
      await world.db.query(
        `update need set open_since = date_trunc('milliseconds', open_since) + $2 * interval '1 microsecond'
          where collaboration_id = $1`,
        [id, 900 - place * 100],
      );
    const pageAfter = async (after: string | null) =>
      (
        await unit.data<{
          unownedNeeds: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
        }>(
          'query ($after: String) { unownedNeeds(first: 1, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
          { after },
        )
      ).unownedNeeds;
    const seen: string[] = [];
    let page = await pageAfter(null);
    for (let turned = 0; turned < ids.length; turned += 1) {
      seen.push(...page.nodes.map(({ id }) => id));
      page = await pageAfter(page.pageInfo.endCursor);
    }
    expect(seen).toEqual(ids.toReversed());
  });

  it('follows the days the municipality has set', async () => {
    await waitingFor(4);
    await world.db.query(
      `insert into plan_setting (id, tenant_id, active_months, escalation_days, review_months, appeal_weeks, appeal_body, set_by, set_at)
       values (gen_random_uuid(), $1, 12, 4, 6, 3, 'Statsforvalteren', $2, now())`,
      [world.tenantId, cast.administrator.id],
    );
    await escalateNeeds(worker);
    expect(await noticed(cast.coordinator)).toEqual(['need_escalated']);
    expect((await needsOf(kari))[0]?.escalatedAt).not.toBeNull();
  });
});
