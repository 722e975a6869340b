import { Client } from 'pg';
import { scratchDatabase } from '@samplan/api/platform/testing';

/** Ages are law, and law changes by date: from 2028 on, health matters are one's own at fifteen. */
const lowered = `update age_rule set valid = daterange(null, '2028-01-01') where key = 'health';
  insert into age_rule (key, age, valid) values ('health', 15, daterange('2028-01-01', null))`;

describe('the day a rule of age begins to count', () => {
  let db: Client;
  let drop: () => Promise<void>;

  beforeAll(async () => {
    const scratch = await scratchDatabase('migrated');
    drop = scratch.drop;
    db = new Client({ connectionString: scratch.urls.owner });
    await db.connect();
  });
  afterAll(async () => {
    await db.end();
    await drop();
  });

  const dayOf = async (born: string | null, rule: string): Promise<string | null> => {
    const { rows } = await db.query<{ day: string | null }>('select app.age_day($1, $2)::text as day', [born, rule]);
    return rows[0]!.day;
  };

  it.each([
    ['2010-06-15', 'health', '2026-06-15'],
    ['2010-06-15', 'of_age', '2028-06-15'],
    ['2010-06-15', 'weight', '2022-06-15'],
    ['2008-02-29', 'health', '2024-02-29'],
    ['2008-02-29', 'of_age', '2026-02-28'],
    [null, 'health', null],
  ])('born on %s, %s is on %s', async (born, rule, day) => {
    expect(await dayOf(born, rule)).toBe(day);
  });

  it('follows a law that changes: by the old one before, by the new one after, and at once for those between', async () => {
    await db.query('begin');
    await db.query(lowered);
    expect(await dayOf('2011-12-31', 'health')).toBe('2027-12-31');
    expect(await dayOf('2012-06-15', 'health')).toBe('2028-01-01');
    expect(await dayOf('2013-06-15', 'health')).toBe('2028-06-15');
    await db.query('rollback');
  });

  it('never has two rules of a kind at once', async () => {
    await expect(
      db.query("insert into age_rule (key, age, valid) values ('health', 15, '[2028-01-01,)')"),
    ).rejects.toMatchObject({
      code: '23P01',
    });
  });
});
