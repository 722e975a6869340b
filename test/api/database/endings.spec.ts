import { buildWorld, daysFrom, standardCast, type StandardCast, TestApi, type World } from '@samplan/test/support';
import { createDataSource } from '@samplan/api/platform/database';
import { dateInOslo } from '@samplan/shared/kernel';
import type { DataSource } from 'typeorm';
import { warnOfEndings } from '@samplan/api/circle';

describe('what ends by itself', () => {
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
      applicationName: 'warn',
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

  const notices = async (kind: string): Promise<string[]> => {
    const { rows } = await world.db.query<{ name: string }>(
      `select p.given_name as name from notice n join person p on p.id = n.recipient_id where n.kind = $1 order by 1`,
      [kind],
    );
    return rows.map(({ name }) => name);
  };

  it('is told 30 days and 7 days before a consent ends, once each, to the person and the coordinator alone', async () => {
    const until = (days: number): Promise<unknown> =>
      world.db.query('update ground set valid = tstzrange(lower(valid), $2) where id = $1', [
        cast.memberGroundId,
        daysFrom(world.now, days),
      ]);
    await until(31);
    await warnOfEndings(worker);
    expect(await notices('consent_ending')).toEqual([]);
    await until(20);
    await warnOfEndings(worker);
    await warnOfEndings(worker);
    expect(await notices('consent_ending')).toEqual(['Aud', 'Kari']);
    await world.db.query(`update notice set created_at = created_at - interval '15 days'`);
    await until(5);
    await warnOfEndings(worker);
    await warnOfEndings(worker);
    expect(await notices('consent_ending')).toEqual(['Aud', 'Aud', 'Kari', 'Kari']);
  });

  it('is told before a birthday that changes what parents see, to child, parent and coordinator', async () => {
    const turning = daysFrom(world.now, 60);
    const born = `${Number(dateInOslo(turning).slice(0, 4)) - 16}${dateInOslo(turning).slice(4)}`;
    await cast.collaboration.circle.parent(cast.relative);
    await warnOfEndings(worker);
    expect(await notices('age_coming')).toEqual([]);
    await world.db.query('update person set born_on = $2 where id = $1', [cast.owner.id, born]);
    await warnOfEndings(worker);
    await warnOfEndings(worker);
    expect(await notices('age_coming')).toEqual(['Aud', 'Kari', 'Liv']);
  });
});
