import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../failure';
import { workspaceRoot } from '../workspace';

export interface Child {
  name: string;
  pid: number;
  /** Settles when the process has ended, with its exit code or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals>;
  /** The end of what it wrote. */
  lastWords(): string;
  stop(): Promise<void>;
}

export interface ChildOptions {
  name: string;
  args: string[];
  env: Record<string, string>;
  logFile: string;
}

const graceTime = 10_000;

/** Starts a Node program whose words go to a file, so that the terminal stays readable. */
export function startChild({ name, args, env, logFile }: ChildOptions): Child {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'w', 0o600);
  // A group of its own: Ctrl+C must reach the supervisor only, which then stops things in order.
  const child = spawn(process.execPath, ['--require', join(__dirname, 'end-with-parent.cjs'), ...args], {
    cwd: workspaceRoot,
    env,
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  if (child.pid === undefined) throw new Failure(`${name} cannot be started.`);
  const ended = new Promise<number | NodeJS.Signals>((settle) => {
    child.once('exit', (code, signal) => settle(code ?? signal!));
  });
  return {
    name,
    pid: child.pid,
    ended,
    lastWords: () => readFileSync(logFile, 'utf8').slice(-3000).trim(),
    stop: () => stop(child, ended),
  };
}

async function stop(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const patience = new AbortController();
  await Promise.race([ended, sleep(graceTime, undefined, { signal: patience.signal }).catch(() => undefined)]);
  patience.abort();
  child.kill('SIGKILL');
  await ended;
}
