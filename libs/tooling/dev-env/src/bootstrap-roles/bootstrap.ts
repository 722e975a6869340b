import type { Credentials } from '../credentials';
import { asSuperuser, databaseUrls, type DatabaseUrls } from './connections';
import { ensureDatabase, ensureExtensions } from './database';
import { ensureRoles } from './roles';

/** Roles, database and extensions on a cluster of our own; docs/operations/database.md has the same for a managed one. */
export async function bootstrap(port: number, database: string, passwords: Credentials): Promise<DatabaseUrls> {
  const password = passwords.superuser;
  await asSuperuser({ port, database: 'postgres', password }, async (client) => {
    await ensureRoles(client, passwords);
    await ensureDatabase(client, database);
  });
  await asSuperuser({ port, database, password }, ensureExtensions);
  return databaseUrls(port, database, passwords);
}
