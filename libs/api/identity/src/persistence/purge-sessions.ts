import type { DataSource } from 'typeorm';

/** Deletes sessions that have been over for a day. */
export async function purgeSessions(database: DataSource): Promise<void> {
  await database.query("select app.purge_sessions('1 day')");
}
