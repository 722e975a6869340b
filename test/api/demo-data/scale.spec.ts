import { Client } from 'pg';
import { scratchDatabase } from '@samplan/api/platform/testing';
import { seedScale } from '@samplan/tooling/demo-data';

const now = new Date('2026-02-03T08:00:00Z');

it('makes as many plans as asked, with a circle around each, and leaves the triggers on', async () => {
  const { urls, drop } = await scratchDatabase('migrated');
  const owner = new Client(urls.owner);
  await owner.connect();
  try {
    await seedScale(owner, { plans: 50, seed: 7, now, perMunicipality: 30 });
    const { rows: towns } = await owner.query<{ id: string }>('select id from app.municipalities() as id');
    const counted: unknown[] = [];
    for (const { id } of towns) {
      await owner.query(`select set_config('app.tenant', $1, false)`, [id]);
      const { rows } = await owner.query(
        `select (select count(*)::int from individual_plan) as plans, (select count(*)::int from measure) as measures,
                (select count(*)::int from circle_access) as seats, (select count(*)::int from message) as messages,
                (select count(*)::int from meeting where minutes_state = 'published') as published`,
      );
      counted.push(rows[0]);
    }
    expect(counted).toHaveLength(2);
    expect(counted).toContainEqual({ plans: 30, measures: 300, seats: 240, messages: 360, published: 60 });
    expect(counted).toContainEqual({ plans: 20, measures: 200, seats: 160, messages: 240, published: 40 });
    const { rows: off } = await owner.query(
      `select tgname from pg_trigger where not tgisinternal and tgenabled <> 'O'`,
    );
    expect(off).toEqual([]);
  } finally {
    await owner.end();
    await drop();
  }
});
