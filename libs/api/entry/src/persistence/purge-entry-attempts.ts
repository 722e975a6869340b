import type { DataSource } from 'typeorm';

/** Deletes what was noted of attempts with links when it is too old to be looked into. */
export async function purgeEntryAttempts(database: DataSource): Promise<void> {
  await database.query("select app.purge_entry_attempts('90 days')");
}
