import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandOf } from '../processes';
import { stopOrphan } from './postmaster';

let folder: string;
const started: number[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cluster-'));
});
afterEach(() => {
  for (const pid of started.splice(0)) if (commandOf(pid)) process.kill(pid, 'SIGKILL');
  rmSync(folder, { recursive: true });
});

/** A process that stands for a server, or for whoever got a server's number after a restart of the machine. */
function processIn(cwd: string): number {
  const { pid } = spawn('sleep', ['60'], { cwd, stdio: 'ignore' });
  started.push(pid!);
  writeFileSync(join(folder, 'postmaster.pid'), `${pid}\n${folder}\n`);
  return pid!;
}

it('stops the process that works in the folder', async () => {
  const pid = processIn(folder);
  await stopOrphan(folder);
  expect(commandOf(pid)).toBeNull();
});

it('leaves a process alone that only has the number, and clears the way for a new server', async () => {
  const pid = processIn(tmpdir());
  await stopOrphan(folder);
  expect(commandOf(pid)).not.toBeNull();
  expect(existsSync(join(folder, 'postmaster.pid'))).toBe(false);
});

it('leaves a number that nobody has to PostgreSQL, which knows what else to look for', async () => {
  const pid = processIn(folder);
  process.kill(pid, 'SIGKILL');
  while (commandOf(pid)) await new Promise((settle) => setTimeout(settle, 5));
  await stopOrphan(folder);
  expect(existsSync(join(folder, 'postmaster.pid'))).toBe(true);
});
