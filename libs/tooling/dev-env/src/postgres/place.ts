import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './binaries';
import type { ServerUser } from './server-user';

/** Where the server's programs and its files are. */
export interface Place {
  native: string;
  cluster: string;
}

const sharedHome = '/var/lib/samplan-dev';

/**
 * Normally the programs stay in node_modules and the files in the data folder. When root has lent a user that cannot
 * enter those folders (a checkout under /root, say), both are kept where it can.
 */
export function findPlace(binaries: Binaries, dataDir: string, user: ServerUser): Place {
  mkdirSync(dataDir, { recursive: true });
  if (user.uid === undefined) return { native: binaries.native, cluster: clusterOf(dataDir) };
  chmodSync(dataDir, 0o755);
  if (!canEnter(dataDir, user)) settleElsewhere(dataDir, user);
  return {
    native: canRun(join(binaries.native, 'bin/postgres'), user) ? binaries.native : copyPrograms(binaries),
    cluster: clusterOf(dataDir),
  };
}

function canRun(program: string, user: ServerUser): boolean {
  return spawnSync(program, ['--version'], { ...user, stdio: 'ignore' }).status === 0;
}

function canEnter(folder: string, user: ServerUser): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...user, stdio: 'ignore', cwd: '/' }).status === 0;
}

function copyPrograms({ native, version }: Binaries): string {
  const target = join(sharedHome, `postgres-${version}`);
  if (existsSync(target)) return target;
  const half = `${target}.${process.pid}`;
  makeShared(sharedHome);
  cpSync(native, half, { recursive: true, verbatimSymlinks: true });
  spawnSync('chmod', ['-R', 'a+rX', half], { stdio: 'ignore' });
  try {
    renameSync(half, target);
  } catch {
    // Another start was quicker; its copy is the same.
    rmSync(half, { recursive: true, force: true });
  }
  return target;
}

const elsewhere = (dataDir: string): string => join(dataDir, 'postgres-elsewhere');

/** Remembered in the data folder, so that deleting that folder gives a fresh start here as well. */
function settleElsewhere(dataDir: string, user: ServerUser): void {
  if (existsSync(elsewhere(dataDir))) return;
  makeShared(sharedHome);
  const home = mkdtempSync(join(sharedHome, 'data-'));
  makeShared(home);
  if (user.uid !== undefined) chownSync(home, user.uid, user.gid);
  writeFileSync(elsewhere(dataDir), home);
}

export function clusterOf(dataDir: string): string {
  const note = elsewhere(dataDir);
  return join(existsSync(note) ? readFileSync(note, 'utf8') : dataDir, 'postgres');
}

export function deletePlace(dataDir: string): void {
  if (existsSync(elsewhere(dataDir)))
    rmSync(readFileSync(elsewhere(dataDir), 'utf8'), { recursive: true, force: true });
  rmSync(dataDir, { recursive: true, force: true });
}

/** Set apart from creation, because a strict umask would take the bits away again. */
function makeShared(folder: string): void {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
}
