import type { DataSource } from 'typeorm';

/** Answers when the database is there, lets this role in and has been migrated; throws otherwise. */
export async function requireMigrated(database: DataSource): Promise<void> {
  await database.query('select app.now()');
}
