import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { waitFor } from './wait';

/** The command line of a living process. Linux is read directly, because small images have no `ps`. */
export function commandOf(pid: number): string | null {
  try {
    if (process.platform === 'linux') {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() || null;
    }
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}

/** Tells one process from a later one that was given the same number. */
export function startTimeOf(pid: number): string | null {
  try {
    if (process.platform === 'linux') {
      // The second field is a name in parentheses that may itself hold spaces; the start time is field 22.
      const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!;
      return afterName.split(' ')[19]!;
    }
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}

export async function waitUntilGone(pid: number, within: number): Promise<boolean> {
  return (await waitFor(() => (commandOf(pid) === null ? true : undefined), { within })) ?? false;
}
