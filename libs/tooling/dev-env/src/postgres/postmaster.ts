import { existsSync, readFileSync, rmSync } from 'node:fs';
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
  if (!commandOf(pid)?.includes(cluster)) {
    // After a restart of the machine the number may belong to anybody, and PostgreSQL would refuse to start.
    rmSync(pidFile(cluster), { force: true });
    return;
  }
  await stopServer(pid);
}

/** A fast shutdown: sessions are cut, everything committed is flushed. */
export async function stopServer(pid: number): Promise<void> {
  if (commandOf(pid) === null) return;
  process.kill(pid, 'SIGINT');
  if (await waitUntilGone(pid, 15_000)) return;
  process.kill(pid, 'SIGQUIT');
  if (!(await waitUntilGone(pid, 5_000))) throw new Failure(`PostgreSQL (process ${pid}) does not stop.`);
}
