import { purgeKept } from '@samplan/api/drafts';
import { createDataSource } from '@samplan/api/platform/database';
import { escalateNeeds } from '@samplan/api/plans';
import { newId } from '@samplan/shared/kernel';
import {
  buildWorld,
  daysFrom,
  standardCast,
  type StandardCast,
  TestApi,
  type World,
  WorldGoals,
} from '@samplan/test/support';
import type { DataSource } from 'typeorm';

const needsQuery = 'query ($id: ID!) { collaboration(id: $id) { needs { id state waitedDays owner { id } version } } }';

describe('what nobody sees to any more', () => {
  let api: TestApi;
  let worker: DataSource;
  let world: World;
  let cast: StandardCast;

  beforeAll(async () => {
    api = await TestApi.start();
    worker = await createDataSource({
      url: api.urls.worker,
      entities: [],
      poolSize: 1,
      applicationName: 'left-behind',
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
  });
  afterEach(() => world.close());

  async function ownedBy(
    who: { id: string } | null,
    rest: { measureId?: string; unitId?: string } = {},
  ): Promise<string> {
    const id = await new WorldGoals(cast.collaboration).need({
      createdBy: cast.owner,
      since: daysFrom(world.now, -40),
    });
    const whose = [id, who?.id ?? null, rest.unitId ?? null, rest.measureId ?? null];
    await world.db.query(
      `update need set state = 'owned', owner_id = $2, owner_unit_id = $3, measure_id = $4 where id = $1`,
      whose,
    );
    await world.db.query('update need set state_since = $2 where id = $1', [id, daysFrom(world.now, -30)]);
    return id;
  }
  const needsOf = async (): Promise<unknown[]> =>
    (
      await (
        await api.as(cast.coordinator)
      ).data<{ collaboration: { needs: unknown[] } }>(needsQuery, { id: cast.collaboration.id })
    ).collaboration.needs;
  const noticed = async (): Promise<unknown[]> =>
    (
      await world.db.query<{ kind: string; about_id: string }>(
        `select kind, about_id from notice where recipient_id = $1 and kind like 'need%'`,
        [cast.coordinator.id],
      )
    ).rows;

  it('is open again with its clock when the owner has left, and the coordinator is told once', async () => {
    const left = await ownedBy(cast.member, { unitId: cast.units.rehabilitation.id });
    const ofUnit = await ownedBy(null, { unitId: cast.units.rehabilitation.id });
    const stays = await ownedBy(cast.relative);
    const own = await ownedBy(cast.owner);
    await escalateNeeds(worker);
    expect(await noticed()).toEqual([]);
    await cast.collaboration.endGround(cast.memberGroundId);
    await escalateNeeds(worker);
    await escalateNeeds(worker);
    const open = { state: 'OPEN', waitedDays: 0, owner: null, version: 2 };
    expect(await needsOf()).toEqual(
      expect.arrayContaining([
        { id: left, ...open },
        { id: ofUnit, ...open },
        expect.objectContaining({ id: stays, state: 'OWNED', version: 1 }),
        expect.objectContaining({ id: own, state: 'OWNED', version: 1 }),
      ]),
    );
    const told = [left, ofUnit].map((about_id) => ({ kind: 'need_waiting', about_id }));
    expect(await noticed()).toEqual(expect.arrayContaining(told));
    expect(await noticed()).toHaveLength(2);
    const { rows } = await world.db.query(
      `select before ->> 'ownerId' as was, after ->> 'needState' as became, actor_id from change where entity_id = $1 and type = 'need.changed'`,
      [left],
    );
    expect(rows).toEqual([{ was: cast.member.id, became: 'open', actor_id: null }]);
  });

  it('goes with the measure it became, to whoever took that over', async () => {
    const id = await ownedBy(cast.member, { measureId: cast.measureId });
    await cast.collaboration.endGround(cast.memberGroundId);
    await world.db.query('update measure set accountable_person_id = $2, accountable_unit_id = $3 where id = $1', [
      cast.measureId,
      cast.coordinator.id,
      cast.coordinator.unitId,
    ]);
    await escalateNeeds(worker);
    expect(await needsOf()).toEqual([
      expect.objectContaining({ id, state: 'OWNED', owner: { id: cast.coordinator.id }, version: 2 }),
    ]);
    expect(await noticed()).toEqual([]);
  });

  it('was written and never sent, and is deleted when it is old, so much at a time', async () => {
    const { id: person } = cast.coordinator;
    const draft = (key: string, days: number): Promise<unknown> =>
      world.db.query(
        `insert into draft (tenant_id, person_id, key, collaboration_id, life_area, fields, base_version, saved_at) values ($1, $2, $3, $4, 'common', '{}', 0, $5)`,
        [world.tenantId, person, key, cast.collaboration.id, daysFrom(world.now, -days)],
      );
    const sent = (days: number): Promise<unknown> =>
      world.db.query('insert into sent_once (tenant_id, person_id, key, at) values ($1, $2, $3, $4)', [
        world.tenantId,
        person,
        newId(),
        daysFrom(world.now, -days),
      ]);
    await draft('need:new', 179);
    for (const key of ['goal:one', 'goal:two']) await draft(key, 181);
    await sent(29);
    for (const days of [31, 400]) await sent(days);
    const left = async (): Promise<unknown> =>
      (
        await world.db.query(
          `select (select count(*) from draft where person_id = $1)::int as drafts, (select count(*) from sent_once where person_id = $1)::int as sent`,
          [person],
        )
      ).rows[0];
    await worker.query(`select app.purge_kept('30 days', '180 days', 1)`);
    expect(await left()).toEqual({ drafts: 2, sent: 2 });
    await purgeKept(worker);
    expect(await left()).toEqual({ drafts: 1, sent: 1 });
    const rows = await world.db.query('select key from draft where person_id = $1', [person]);
    expect(rows.rows).toEqual([{ key: 'need:new' }]);
  });
});
