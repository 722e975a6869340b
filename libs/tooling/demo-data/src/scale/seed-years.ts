import type { Client } from 'pg';
import { helpers } from './people-sql';
import { years } from './years-sql';

/** What a plan has gathered in so many years. */
export interface Years {
  goals: number;
  measures: number;
  /** How often each measure has been changed. */
  edits: number;
  needs: number;
  years: number;
}

/** As much as a plan that has run through half a childhood can hold. */
export const tenYears: Years = { goals: 20, measures: 200, edits: 10, needs: 40, years: 10 };

/** Lets the running plan of a collaboration grow old; on a connection that is locked to its municipality. */
export async function seedYears(
  client: Client,
  collaborationId: string,
  { now, ...size }: Years & { now: Date },
): Promise<void> {
  await client.query(helpers);
  await client.query('begin');
  try {
    for (const [name, value] of Object.entries({ ...size, case: collaborationId, key: collaborationId }))
      await client.query('select set_config($1, $2, true)', [`scale.${name}`, String(value)]);
    await client.query("select set_config('app.now', $1, true)", [now.toISOString()]);
    for (const statement of years) await client.query(statement);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
  await client.query('analyze');
}
