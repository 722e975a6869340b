import { randomBytes } from 'node:crypto';
import { cloneDatabase, dropDatabase, type DatabaseUrls } from '@samplan/tooling/dev-env';

/** The migrated database of this Jest worker, shared by its test files: every test makes a municipality of its own. */
export function testDatabase(): Promise<DatabaseUrls> {
  return cloneDatabase(`worker_${process.env['JEST_WORKER_ID'] ?? '1'}`, 'migrated');
}

/** A database of one's own, for what cannot be shared: migrations, or counting everything in a table. */
export async function scratchDatabase(
  template: 'empty' | 'migrated',
): Promise<{ urls: DatabaseUrls; drop: () => Promise<void> }> {
  const name = `scratch_${randomBytes(6).toString('hex')}`;
  return { urls: await cloneDatabase(name, template), drop: () => dropDatabase(name) };
}
