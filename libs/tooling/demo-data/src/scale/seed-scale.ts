import type { Client } from 'pg';
import { meetings, needs, plans, traces } from './content-sql';
import { helpers, people, teams } from './people-sql';

export interface Scale {
  plans: number;
  seed: number;
  now: Date;
  /** Plans in each municipality; a Norwegian one of middle size has about this many. */
  perMunicipality?: number;
}

/** What the database does for each row by itself, and which is done once or is not needed for rows that are all new. */
const perRow = [
  ['collaboration', 'circle_follows'],
  ['team_membership', 'circle_follows'],
  ['next_of_kin', 'circle_follows'],
  ['ground', 'circle_follows'],
  ['meeting_participant', 'minutes_stand'],
  ['agenda_item', 'minutes_stand'],
  ['meeting_decision', 'minutes_stand'],
] as const;

/**
 * Fills a database with as many plans as asked, for measuring. One municipality is one transaction: the rows are made
 * inside the database, and while they come in the circle is not recomputed for each of them, but once for each
 * collaboration afterwards, by the same function.
 */
export async function seedScale(
  client: Client,
  { plans: total, seed, now, perMunicipality = 700 }: Scale,
): Promise<void> {
  await client.query(helpers);
  for (let number = 0; number * perMunicipality < total; number += 1) {
    const count = Math.min(perMunicipality, total - number * perMunicipality);
    await client.query('begin');
    try {
      await fillMunicipality(client, { number, count, key: `${seed}.${number}.`, now });
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw error;
    }
  }
  await client.query('analyze');
}

async function fillMunicipality(
  client: Client,
  { number, count, key, now }: { number: number; count: number; key: string; now: Date },
): Promise<void> {
  await client.query(
    `select set_config('scale.key', $1, true), set_config('scale.plans', $2, true), set_config('app.now', $3, true)`,
    [key, String(count), now.toISOString()],
  );
  await client.query(
    `select set_config('app.tenant', pg_temp.scale_id(app.now() - interval '3 years', 'municipality')::text, true)`,
  );
  await client.query('insert into municipality (id, name, number) values (app.tenant(), $1, $2)', [
    `Målekommune ${number + 1}`,
    String(1001 + number),
  ]);
  await setTriggers(client, 'disable');
  for (const statement of [...people, ...teams, ...plans, ...needs, ...meetings, ...traces])
    await client.query(statement);
  await client.query('select app.recompute_circle(id) from collaboration where tenant_id = app.tenant()');
  // What waits for the end of the transaction would keep the tables from being changed.
  await client.query('set constraints all immediate');
  await setTriggers(client, 'enable');
  await client.query('set constraints all deferred');
}

async function setTriggers(client: Client, state: 'enable' | 'disable'): Promise<void> {
  for (const [table, trigger] of perRow) await client.query(`alter table ${table} ${state} trigger ${trigger}`);
}
