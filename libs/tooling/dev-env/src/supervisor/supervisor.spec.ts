import { chmodSync, readdirSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { removeCluster } from '../postgres/cluster';
import { clusterOf } from '../postgres/place';
import { livingProcesses, processOf, Supervised } from '../testing/supervised';
import { temporaryData } from '../testing/temporary-data';
import { waitFor } from '../wait';

let home: { dataDir: string; remove: () => Promise<void> };
let dataDir: string;
let started: Supervised[] = [];

beforeEach(async () => {
  home = await temporaryData();
  dataDir = join(home.dataDir, 'run');
});

afterEach(async () => {
  for (const supervised of started) supervised.kill('SIGTERM');
  await Promise.all(started.map(({ exitCode }) => exitCode));
  started = [];
  await removeCluster(dataDir);
  await home.remove();
});

async function start(port?: number): Promise<Supervised> {
  const supervised = await Supervised.start(dataDir, port);
  started.push(supervised);
  return supervised;
}

async function startAndWait(port?: number): Promise<Supervised> {
  const supervised = await start(port);
  await supervised.up();
  return supervised;
}

const alive = (): string[] => livingProcesses('fixtures/small-program', clusterOf(dataDir));
const nothingLeft = (): Promise<true | undefined> =>
  waitFor(() => alive().length === 0 || undefined, { within: 5_000 });

it('tells each process only what it needs, and leaves nothing behind on SIGTERM', async () => {
  const first = await startAndWait();
  const names = await first.get('/environment');
  expect(names).toEqual(expect.arrayContaining(['APP_DATABASE_URL', 'SAMPLAN_MODE', 'SAMPLAN_PUBLIC_ORIGIN']));
  expect(names).not.toEqual(expect.arrayContaining(['DATABASE_URL']));
  expect(names).not.toEqual(expect.arrayContaining(['WORKER_DATABASE_URL']));
  expect(statSync(join(dataDir, 'credentials.json')).mode & 0o777).toBe(0o600);
  expect(alive()).not.toEqual([]);

  first.kill('SIGTERM');
  expect(await first.exitCode).toBe(0);
  expect(alive()).toEqual([]);
  expect(readdirSync(dataDir)).not.toContain('supervisor.json');
});

it('keeps the data from one start to the next', async () => {
  const first = await startAndWait();
  await first.get('/add');
  first.kill('SIGINT');
  await first.exitCode;
  const second = await startAndWait();
  expect(await second.get('/notes')).toEqual(['seeded', 'added']);
});

it('starts again on the same port after being killed outright, with everything that was committed', async () => {
  const first = await startAndWait();
  await first.get('/add');
  first.kill('SIGKILL');
  await first.exitCode;
  const second = await startAndWait(first.port);
  expect(await second.get('/notes')).toEqual(['seeded', 'added']);
  second.kill('SIGTERM');
  await second.exitCode;
  expect(alive()).toEqual([]);
});

it('ends with the reason when PostgreSQL is killed, and recovers at the next start', async () => {
  const first = await startAndWait();
  await first.get('/add');
  process.kill(processOf(`-D ${clusterOf(dataDir)}`), 'SIGKILL');
  expect(await first.exitCode).toBe(1);
  expect(first.output).toContain('PostgreSQL has stopped.');
  expect(await nothingLeft()).toBe(true);
  const second = await startAndWait(first.port);
  expect(await second.get('/notes')).toEqual(['seeded', 'added']);
});

it('ends as a whole, with the last words of the part that failed', async () => {
  const first = await startAndWait();
  await first.get('/crash').catch(() => undefined);
  expect(await first.exitCode).toBe(1);
  expect(first.output).toContain('The api has ended by itself (3).\nthe small program fell over');
  expect(alive()).toEqual([]);
});

it.each(['127.0.0.1', '0.0.0.0', '::1'])('says so when the port is in use on %s, and starts nothing', async (host) => {
  const other = createServer();
  await new Promise<Server>((settle) => other.listen(0, host, () => settle(other)));
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const refused = await start(port);
  expect(await refused.exitCode).toBe(1);
  expect(refused.output.trim()).toBe(
    `Port ${port} is in use by another program. Stop it, or choose another: PORT=3001 npm start`,
  );
  expect(alive()).toEqual([]);
  other.close();
});

it('refuses a second start from the same data folder', async () => {
  const first = await startAndWait();
  const second = await start();
  expect(await second.exitCode).toBe(1);
  expect(second.output).toContain('Samplan already runs from');
  expect(await first.get('/notes')).toEqual(['seeded']);
});

it('runs from a folder that only its owner may enter, also for root', async () => {
  chmodSync(home.dataDir, 0o700);
  const first = await startAndWait();
  await first.get('/add');
  first.kill('SIGKILL');
  await first.exitCode;
  const second = await startAndWait();
  expect(await second.get('/notes')).toEqual(['seeded', 'added']);
});

it('leaves nothing behind when it is stopped before it is up', async () => {
  const early = await start();
  await waitFor(() => alive().length > 0 || undefined, { within: 20_000, every: 5 });
  early.kill('SIGTERM');
  expect(await early.exitCode).toBe(0);
  expect(early.output).not.toContain('up at');
  expect(alive()).toEqual([]);
});
