import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../failure';
import { freePort } from '../ports';
import { waitFor } from '../wait';
import { findBinaries } from './binaries';
import { deletePlace, findPlace, type Place } from './place';
import { isReady, stopOrphan, stopServer } from './postmaster';
import { serverUser, type ServerUser } from './server-user';

export interface ClusterOptions {
  dataDir: string;
  superuserPassword: string;
  /** Extra `-c` settings, for tests that may lose their data. */
  settings?: Record<string, string>;
}

export interface Cluster {
  port: number;
  /** Settles when the server has ended, whoever ended it, with the end of its log. */
  ended: Promise<string>;
  stop(): Promise<void>;
}

export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const user = serverUser();
  const place = findPlace(findBinaries(), options.dataDir, user);
  await stopOrphan(place.cluster);
  if (!existsSync(place.cluster)) initialise(place, user, options.superuserPassword);

  // Children of a killed server hold its memory for a moment, and a port may be taken between finding and using it.
  for (let attempt = 1; ; attempt += 1) {
    const started = await start(place, user, options);
    if ('port' in started) return started;
    if (attempt === 10) throw new Failure(`PostgreSQL does not start:\n${started.log}`);
    await sleep(500);
  }
}

/** Ends the server of a data folder, if it runs, and deletes the folder with all that is in it. */
export async function removeCluster(dataDir: string): Promise<void> {
  const { cluster } = findPlace(findBinaries(), dataDir, serverUser());
  await stopOrphan(cluster);
  deletePlace(dataDir);
}

function initialise(place: Place, user: ServerUser, password: string): void {
  const half = `${place.cluster}.new`;
  const passwordFile = `${place.cluster}.password`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user.uid !== undefined) for (const path of [half, passwordFile]) chownSync(path, user.uid, user.gid);
  const run = spawnSync(
    join(place.native, 'bin/initdb'),
    [
      `--pgdata=${half}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      `--locale=${unicodeLocale()}`,
      '--locale-provider=icu',
      '--icu-locale=nb-NO',
      '--lc-messages=C',
      '--no-instructions',
    ],
    { ...user, cwd: '/', encoding: 'utf8' },
  );
  rmSync(passwordFile, { force: true });
  if (run.status !== 0) throw new Failure(`PostgreSQL could not make its files:\n${run.stderr || String(run.error)}`);
  // Only a finished cluster gets the name that a later start looks for.
  renameSync(half, place.cluster);
}

function unicodeLocale(): string {
  try {
    const known = execFileSync('locale', ['-a'], { encoding: 'utf8' }).split('\n');
    return known.find((name) => /^(C|en_US)\.utf-?8$/i.test(name)) ?? 'C';
  } catch {
    return 'C';
  }
}

async function start(place: Place, user: ServerUser, options: ClusterOptions): Promise<Cluster | { log: string }> {
  const port = await freePort();
  const logFile = join(options.dataDir, 'logs/postgres.log');
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'w', 0o600);
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port: String(port),
    log_timezone: 'UTC',
    ...options.settings,
  };
  // A group of its own: Ctrl+C in the terminal must reach the supervisor only, which then stops things in order.
  const server = spawn(
    join(place.native, 'bin/postgres'),
    ['-D', place.cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...user, cwd: '/', detached: true, stdio: ['ignore', log, log] },
  );
  closeSync(log);
  // A server whose folder is taken away leaves no last words.
  const lastWords = (): string => (existsSync(logFile) ? readFileSync(logFile, 'utf8').slice(-2000) : '');
  let over = false;
  const ended = new Promise<string>((settle) => {
    const end = (): void => {
      over = true;
      settle(lastWords());
    };
    server.once('exit', end);
    server.once('error', end);
  });
  const pid = server.pid;
  if (pid === undefined) return { log: await ended };
  const ready = await waitFor(() => (over || isReady(place.cluster, pid) ? true : undefined), { within: 60_000 });
  if (!ready) await stopServer(pid);
  if (over || !ready) return { log: await ended };
  return { port, ended, stop: () => stopServer(pid) };
}
