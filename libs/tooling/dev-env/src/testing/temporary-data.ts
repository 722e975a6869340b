import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { removeCluster } from '../postgres/cluster';
import { isHeld, lockDataDir, lockFile } from '../supervisor/lock';
import { inWorkspace } from '../workspace';

const prefix = 'temporary-';

/**
 * A data folder for one run of tests. Not in the system's folder for temporary files, whose parents the server's own
 * user may not enter. What a killed run left behind is swept first, its server included.
 */
export async function temporaryData(): Promise<{ dataDir: string; remove: () => Promise<void> }> {
  const parent = inWorkspace('.data');
  mkdirSync(parent, { recursive: true });
  const leftOvers = readdirSync(parent)
    .filter((name) => name.startsWith(prefix))
    .map((name) => join(parent, name))
    .filter((folder) => existsSync(lockFile(folder)) && !isHeld(folder));
  for (const folder of leftOvers) await removeCluster(folder);
  const dataDir = mkdtempSync(join(parent, prefix));
  chmodSync(dataDir, 0o755);
  lockDataDir(dataDir);
  return { dataDir, remove: () => removeCluster(dataDir) };
}
