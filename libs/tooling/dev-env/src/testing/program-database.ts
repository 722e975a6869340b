import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap } from '../bootstrap-roles/bootstrap';
import { databaseUrls, type DatabaseUrls } from '../bootstrap-roles/connections';
import { loadCredentials } from '../credentials';
import { clusterOf } from '../postgres/place';
import { samplan } from '../supervisor/app';
import { type Address, type Environments, environments } from '../supervisor/environment';

const portOf = (dataDir: string): number =>
  Number(readFileSync(join(clusterOf(dataDir), 'postmaster.pid'), 'utf8').split('\n')[3]);

/** The ways into a running program's database, found from the data folder; for journeys only. */
export function programDatabases(dataDir: string): DatabaseUrls {
  return databaseUrls(portOf(dataDir), 'samplan', loadCredentials(dataDir));
}

/** As its owner. */
export function programDatabase(dataDir: string): string {
  return programDatabases(dataDir).owner;
}

/** Another database beside a running program's own, with the roles and nothing in it. */
export function databaseBeside(dataDir: string, name: string): Promise<DatabaseUrls> {
  return bootstrap(portOf(dataDir), name, loadCredentials(dataDir));
}

/** What a second program needs that runs on another database beside a running one's. */
export async function programBeside(dataDir: string, name: string, address: Address): Promise<Environments> {
  return environments(address, await databaseBeside(dataDir, name), loadCredentials(dataDir), samplan.webRoot);
}
