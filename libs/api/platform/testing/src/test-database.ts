import { randomBytes } from 'node:crypto';
import { cloneDatabase, dropDatabase, type DatabaseUrls } from '@samplan/tooling/dev-env';

let ofThisFile: Promise<DatabaseUrls> | null = null;

/**
 * The migrated database of this test file: every test in it makes a municipality of its own. Jest loads modules anew for
 * each file, and a worker has one file at a time, so the one before has no use for its database any longer.
 */
export function testDatabase(): Promise<DatabaseUrls> {
  ofThisFile ??= anew(`worker_${process.env['JEST_WORKER_ID'] ?? '1'}`);
  return ofThisFile;
}

async function anew(name: string): Promise<DatabaseUrls> {
  await dropDatabase(name);
  return cloneDatabase(name, 'migrated');
}

/** A database of one's own, for what cannot be shared: migrations, or counting everything in a table. */
export async function scratchDatabase(
  template: 'empty' | 'migrated',
): Promise<{ urls: DatabaseUrls; drop: () => Promise<void> }> {
  const name = `scratch_${randomBytes(6).toString('hex')}`;
  return { urls: await cloneDatabase(name, template), drop: () => dropDatabase(name) };
}
