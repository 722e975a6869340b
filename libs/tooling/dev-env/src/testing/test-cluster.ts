import { bootstrap } from '../bootstrap-roles/bootstrap';
import { asSuperuser, databaseUrls, type DatabaseUrls } from '../bootstrap-roles/connections';
import { ensureDatabase } from '../bootstrap-roles/database';
import { loadCredentials, type Credentials } from '../credentials';
import { startCluster } from '../postgres/cluster';
import { temporaryData } from './temporary-data';

/** What a test process must know to make databases of its own; travels through the environment. */
interface TestCluster {
  port: number;
  credentials: Credentials;
}

const variable = 'SAMPLAN_TEST_CLUSTER';

/** Names of the databases that tests are cloned from. */
export const templates = { empty: 'template_empty', migrated: 'template_migrated' } as const;

/** Tests may lose their data when the machine stops, so nothing is waited for. */
const hasty = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' };

/** Starts a cluster with both templates; answers with how to end it. */
export async function startTestCluster(migrate: (ownerUrl: string) => Promise<unknown>): Promise<() => Promise<void>> {
  const { dataDir, remove } = await temporaryData();
  try {
    const credentials = loadCredentials(dataDir);
    const { port } = await startCluster({ dataDir, superuserPassword: credentials.superuser, settings: hasty });
    await bootstrap(port, templates.empty, credentials);
    const migrated = await bootstrap(port, templates.migrated, credentials);
    await migrate(migrated.owner);
    process.env[variable] = JSON.stringify({ port, credentials } satisfies TestCluster);
  } catch (error) {
    await remove();
    throw error;
  }
  return remove;
}

function testCluster(): TestCluster {
  const text = process.env[variable];
  if (!text) throw new Error('No test database runs: this test belongs to the Jest project "int".');
  return JSON.parse(text) as TestCluster;
}

/** For a program that is to run on one of the databases. */
export const testCredentials = (): Credentials => testCluster().credentials;

/** A database that is a copy of a template; one that exists is left as it is. */
export async function cloneDatabase(name: string, template: keyof typeof templates): Promise<DatabaseUrls> {
  const { port, credentials } = testCluster();
  await asSuperuser({ port, database: 'postgres', password: credentials.superuser }, (client) =>
    ensureDatabase(client, name, templates[template]),
  );
  return databaseUrls(port, name, credentials);
}

export async function dropDatabase(name: string): Promise<void> {
  const { port, credentials } = testCluster();
  await asSuperuser({ port, database: 'postgres', password: credentials.superuser }, (client) =>
    client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`),
  );
}
