import 'reflect-metadata';
import { revertNewestMigration, runMigrations } from '@samplan/api/platform/database';
import { join } from 'node:path';

/** `migrate` brings the database to the newest version; `migrate down` takes the newest step back. */
async function main(): Promise<void> {
  const url = process.env['DATABASE_URL'];
  if (!url) throw new Error('Wrong or missing settings: DATABASE_URL');
  const folder = process.env['SAMPLAN_MIGRATIONS'] ?? join(process.cwd(), 'schema/db/migrations');
  if (process.argv[2] === 'down') await revertNewestMigration(url, folder);
  else for (const name of await runMigrations(url, folder)) process.stdout.write(`migrated ${name}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
