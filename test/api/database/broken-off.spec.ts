import { Client } from 'pg';
import type { RequestContext } from '@samplan/api/platform/request';
import { buildWorld, standardCast, type StandardCast, TestApi, type World } from '@samplan/test/support';

describe('work the database breaks off', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
  });
  afterEach(() => world.close());

  const fail = async (ctx: RequestContext, code: string): Promise<void> => {
    const tx = await ctx.db.tx();
    await tx.sql(`do $$ begin raise exception 'no' using errcode = '${code}'; end $$`);
  };
  /** How often work was begun that fails with this code the first times. */
  const begun = async (code: string, failures: number): Promise<{ tries: number; done: boolean }> => {
    let tries = 0;
    const done = await api.acting(cast.coordinator, (ctx) =>
      ctx
        .write(async () => {
          tries += 1;
          if (tries <= failures) await fail(ctx, code);
        })
        .then(
          () => true,
          () => false,
        ),
    );
    return { tries, done };
  };

  it('is done again after a deadlock or a failed serialization, and not for ever', async () => {
    expect(await begun('40P01', 1)).toEqual({ tries: 2, done: true });
    expect(await begun('40001', 3)).toEqual({ tries: 4, done: true });
    expect(await begun('40P01', 9)).toEqual({ tries: 4, done: false });
  });

  it('is not done again when something is wrong with it', async () => {
    expect(await begun('23505', 1)).toEqual({ tries: 1, done: false });
  });

  it('comes through for both of two who wait for each other', async () => {
    const other = new Client({ connectionString: api.urls.owner });
    await other.connect();
    const lock = (key: number): string => `select pg_advisory_xact_lock(987654, ${key})`;
    await other.query('begin');
    await other.query(lock(2));
    let waiting: Promise<unknown> | null = null;
    const mine = api.acting(cast.coordinator, (ctx) =>
      ctx.write(async () => {
        const tx = await ctx.db.tx();
        await tx.sql(lock(1));
        // The other comes to wait for what is held here, once: from then on each waits for the other.
        waiting ??= other.query(lock(1)).then(
          () => other.query('commit'),
          () => other.query('rollback'),
        );
        await tx.sql(lock(2));
        return 'done';
      }),
    );
    expect(await mine).toBe('done');
    await waiting;
    await other.end();
  });

  it('leaves the connection fit for more when it is the commit that is refused', async () => {
    const answer = await api.acting(cast.coordinator, async (ctx) => {
      const leave = ctx.write(async () => {
        const tx = await ctx.db.tx();
        await tx.sql(
          `update team_membership set valid = tstzrange(lower(valid), app.now()) where collaboration_id = $1 and level = 'coordinate'`,
          [cast.collaboration.id],
        );
      });
      await expect(leave).rejects.toThrow();
      return ctx.write(async () => (await ctx.db.tx()).sql<{ one: number }>('select 1 as one'));
    });
    expect(answer).toEqual([{ one: 1 }]);
  });
});
