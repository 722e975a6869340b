import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure';
import { commandOf, waitUntilGone } from '../processes';

const pidFile = (cluster: string): string => join(cluster, 'postmaster.pid');

/** The lines PostgreSQL keeps about its running server: process, folder, start time, port, socket, host, memory, status. */
function pidFileLines(cluster: string): string[] {
  try {
    return readFileSync(pidFile(cluster), 'utf8').split('\n');
  } catch {
    return [];
  }
}

export const isReady = (cluster: string, pid: number): boolean => {
  const lines = pidFileLines(cluster);
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
};

/** Stops the server that a killed supervisor left behind on this cluster, if there is one. */
export async function stopOrphan(cluster: string): Promise<void> {
  if (!existsSync(pidFile(cluster))) return;
  const pid = Number(pidFileLines(cluster)[0]);
  if (runsIn(cluster, pid)) await stopServer(pid);
  // After a restart of the machine the number may belong to anybody, and PostgreSQL would refuse to start. When nobody
  // has it, the file must stay: by it PostgreSQL finds out whether children of the dead server still hold its memory.
  else if (commandOf(pid) !== null) rmSync(pidFile(cluster), { force: true });
}

/** A server works inside its own folder, which stays true when the folder is moved. */
function runsIn(cluster: string, pid: number): boolean {
  if (process.platform !== 'linux') return commandOf(pid)?.includes(cluster) ?? false;
  try {
    return realpathSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch {
    return false;
  }
}

/** A fast shutdown: sessions are cut, everything committed is flushed. */
export async function stopServer(pid: number): Promise<void> {
  if (commandOf(pid) === null) return;
  process.kill(pid, 'SIGINT');
  if (await waitUntilGone(pid, 15_000)) return;
  process.kill(pid, 'SIGQUIT');
  if (!(await waitUntilGone(pid, 5_000))) throw new Failure(`PostgreSQL (process ${pid}) does not stop.`);
}
