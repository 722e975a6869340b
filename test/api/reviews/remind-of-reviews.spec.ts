import { buildWorld, daysFrom, standardCast, type StandardCast, TestApi, type World } from '@samplan/test/support';
import { dateInOslo } from '@samplan/shared/kernel';
import { createDataSource } from '@samplan/api/platform/database';
import type { DataSource } from 'typeorm';
import { remindOfReviews } from '@samplan/api/plans';

describe('reminders of reviews', () => {
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
      applicationName: 'remind',
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

  const told = async (kind = 'review_due'): Promise<string[]> => {
    const { rows } = await world.db.query<{ id: string }>(
      'select recipient_id as id from notice where kind = $2 and tenant_id = $1',
      [world.tenantId, kind],
    );
    return rows.map(({ id }) => id).sort();
  };
  const reviewGoal = (days: number): Promise<unknown> =>
    world.db.query('update goal set review_on = $2 where id = $1', [
      cast.goalId,
      dateInOslo(daysFrom(world.now, days)),
    ]);

  it('are told on the day and not before, once, to the person, the coordinator and whoever answers', async () => {
    await world.db.query('update measure set accountable_person_id = $2 where id = $1', [
      cast.measureId,
      cast.member.id,
    ]);
    await reviewGoal(1);
    await remindOfReviews(worker);
    expect(await told()).toEqual([]);
    await reviewGoal(0);
    await remindOfReviews(worker);
    await remindOfReviews(worker);
    expect(await told()).toEqual([cast.owner.id, cast.coordinator.id, cast.member.id].sort());
    await reviewGoal(-1);
    await remindOfReviews(worker);
    expect(await told()).toHaveLength(6);
  });

  it('are told as one of everything in a plan that has waited, and afterwards only of what is new', async () => {
    await world.db.query('update individual_plan set review_date = $2 where id = $1', [
      cast.plan.id,
      dateInOslo(daysFrom(world.now, -40)),
    ]);
    await reviewGoal(-3);
    await remindOfReviews(worker);
    const once = (await told()).filter((id) => id === cast.owner.id || id === cast.coordinator.id).sort();
    expect(once).toEqual([cast.owner.id, cast.coordinator.id].sort());
    const { rows } = await world.db.query<{ about_id: string; on_date: string }>(
      `select distinct about_id, on_date::text from notice where kind = 'review_due' and recipient_id = $1`,
      [cast.owner.id],
    );
    expect(rows).toEqual([{ about_id: cast.plan.id, on_date: dateInOslo(daysFrom(world.now, -3)) }]);
    await remindOfReviews(worker);
    expect((await told()).filter((id) => id === cast.owner.id)).toHaveLength(1);
    await reviewGoal(0);
    await remindOfReviews(worker);
    expect((await told()).filter((id) => id === cast.owner.id)).toHaveLength(2);
  });

  it('are not told of what is over, nor to those who lack the part of life', async () => {
    await reviewGoal(0);
    await world.db.query("update goal set state = 'reached' where id = $1", [cast.goalId]);
    await remindOfReviews(worker);
    expect(await told()).toEqual([]);
    await world.db.query("update goal set state = 'open', life_area = 'leisure' where id = $1", [cast.goalId]);
    await remindOfReviews(worker);
    expect(await told()).not.toContain(cast.relative.id);
    expect(await told()).toContain(cast.owner.id);
  });

  it('are told the coordinator two weeks ahead, once for each day, and nobody of a day that is set nearer', async () => {
    const ahead = async (days: number): Promise<number> => {
      await reviewGoal(days);
      await remindOfReviews(worker);
      await remindOfReviews(worker);
      const recipients = await told('review_soon');
      expect(new Set(recipients).size).toBeLessThanOrEqual(1);
      for (const id of recipients) expect(id).toBe(cast.coordinator.id);
      return recipients.length;
    };
    expect([await ahead(15), await ahead(11), await ahead(1)]).toEqual([0, 0, 0]);
    expect([await ahead(14), await ahead(14), await ahead(12)]).toEqual([1, 1, 2]);
    await world.db.query("update goal set state = 'reached' where id = $1", [cast.goalId]);
    expect(await ahead(13)).toBe(2);
    expect(await told()).toEqual([]);
  });
});
