import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseUrls } from '../bootstrap-roles/connections';
import { loadCredentials } from '../credentials';
import { clusterOf } from '../postgres/place';

/** The way into a running program's database as its owner, found from the data folder; for journeys only. */
export function programDatabase(dataDir: string): string {
  const port = Number(readFileSync(join(clusterOf(dataDir), 'postmaster.pid'), 'utf8').split('\n')[3]);
  return databaseUrls(port, 'samplan', loadCredentials(dataDir)).owner;
}
