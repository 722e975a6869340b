import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';

type MigrationClass = new () => MigrationInterface;

/**
 * Reads `<milliseconds>-<name>.up.sql` with its `.down.sql` from a folder, in order.
 * The files are plain SQL so that what reaches the database is what a reviewer read.
 */
export function migrationsFrom(folder: string): MigrationClass[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.up.sql'))
    .sort()
    .map((file) => {
      const stem = file.slice(0, -'.up.sql'.length);
      const [stamp, ...words] = stem.split('-');
      return class implements MigrationInterface {
        name = `${words.join('_')}${stamp}`;
        async up(runner: QueryRunner): Promise<void> {
          await runner.query(readFileSync(join(folder, file), 'utf8'));
        }
        async down(runner: QueryRunner): Promise<void> {
          await runner.query(readFileSync(join(folder, `${stem}.down.sql`), 'utf8'));
        }
      };
    });
}

async function withOwner<Result>(
  ownerUrl: string,
  folder: string,
  work: (owner: DataSource) => Promise<Result>,
): Promise<Result> {
  const owner = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: migrationsFrom(folder),
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    applicationName: 'samplan-migrate',
    extra: { options: '-c lock_timeout=10s' },
  });
  await owner.initialize();
  try {
    return await work(owner);
  } finally {
    await owner.destroy();
  }
}

/** Brings the database to the newest version; returns the names of what was run. */
export function runMigrations(ownerUrl: string, folder: string): Promise<string[]> {
  return withOwner(ownerUrl, folder, async (owner) => (await owner.runMigrations()).map((migration) => migration.name));
}

/** Takes the newest migration back. */
export function revertNewestMigration(ownerUrl: string, folder: string): Promise<void> {
  return withOwner(ownerUrl, folder, (owner) => owner.undoLastMigration());
}
