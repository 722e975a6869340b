import { execFileSync } from 'node:child_process';
import { buildApi } from './build/build-api';
import { messageOf } from './failure';
import { samplan } from './supervisor/app';
import { startTestCluster } from './testing/test-cluster';
import { inWorkspace, workspaceRoot } from './workspace';

const schema = inWorkspace('schema');

function run(entry: string, args: string[] = [], env: Record<string, string> = {}): void {
  execFileSync(process.execPath, ['--enable-source-maps', `${samplan.entries}/${entry}.js`, ...args], {
    cwd: workspaceRoot,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
}

/** Prints everything under `schema/` that is made from code: the API's contract, and a freshly migrated database. */
async function printSchema(): Promise<void> {
  await buildApi();
  const end = await startTestCluster(async (ownerUrl) => {
    run('migrate', [], { DATABASE_URL: ownerUrl });
    run('print-structure', [inWorkspace('schema/db/structure.sql')], { DATABASE_URL: ownerUrl });
  });
  await end();
  run('print-contract', [schema]);
}

void printSchema().catch((error: unknown) => {
  console.error(messageOf(error));
  process.exitCode = 1;
});
