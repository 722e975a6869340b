import { runMigrations } from '@samplan/api/platform/database';
import { inWorkspace, startTestCluster } from '@samplan/tooling/dev-env';
import { keep } from './kept';

export default async function startDatabase(): Promise<void> {
  keep('database', await startTestCluster((owner) => runMigrations(owner, inWorkspace('schema/db/migrations'))));
}
