import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import type { DatabaseUrls } from '@samplan/tooling/dev-env';
import { createDataSource, Listener } from '@samplan/api/platform/database';
import { scratchDatabase } from '@samplan/api/platform/testing';
import { ask } from './support/catalog';

let urls: DatabaseUrls;
let drop: () => Promise<void>;

beforeAll(async () => {
  ({ urls, drop } = await scratchDatabase('migrated'));
});
afterAll(() => drop());

async function met(probe: () => Promise<boolean>): Promise<boolean> {
  for (let waited = 0; waited < 5_000; waited += 20) {
    if (await probe()) return true;
    await sleep(20);
  }
  return false;
}

describe('the pool', () => {
  let source: DataSource;

  beforeEach(async () => {
    source = await createDataSource({ url: urls.app, entities: [], poolSize: 1, applicationName: 'pool' }).initialize();
  });
  afterEach(() => source.destroy());

  it('has the server end a transaction left idle and a statement that runs on', async () => {
    const [limits] = await source.query<Record<string, string>[]>(
      `select current_setting('idle_in_transaction_session_timeout') as idle, current_setting('statement_timeout') as statement`,
    );
    expect(limits).toEqual({ idle: '10s', statement: '15s' });
  });

  it('lets one wait until another has given its connection back', async () => {
    const [first, second] = [source.createQueryRunner(), source.createQueryRunner()];
    await first.connect();
    const connecting = second.connect();
    expect(await Promise.race([connecting, sleep(100, 'waits')])).toBe('waits');
    await first.release();
    await connecting;
    await second.release();
  });

  it('reads a date as the day it is', async () => {
    expect(await source.query(`select date '2026-03-01' as day`)).toEqual([{ day: '2026-03-01' }]);
  });
});

describe('a listener', () => {
  const connected = async (): Promise<number[]> => {
    const rows = await ask<{ pid: number }>(
      urls.app,
      `select pid from pg_stat_activity where application_name = 'samplan-listen' and datname = current_database()`,
    );
    return rows.map(({ pid }) => pid);
  };

  it('comes back by itself when its connection is cut, and says so', async () => {
    const heard: string[] = [];
    let ready = 0;
    const listener = new Listener(
      urls.app,
      { news: (text) => heard.push(text) },
      { onError: () => undefined, onReady: () => (ready += 1) },
    );
    await listener.start();
    expect(ready).toBe(1);
    const [pid] = await connected();
    await ask(urls.app, 'select pg_terminate_backend($1)', [pid]);
    expect(await met(async () => ready === 2)).toBe(true);
    await ask(urls.app, `select pg_notify('news', 'again')`);
    expect(await met(async () => heard.includes('again'))).toBe(true);
    await listener.stop();
    expect(await met(async () => (await connected()).length === 0)).toBe(true);
  });

  it('leaves no connection behind when it is stopped while it connects', async () => {
    const listener = new Listener(urls.app, { news: () => undefined }, { onError: () => undefined });
    const starting = listener.start();
    await listener.stop();
    await starting;
    await sleep(100);
    expect(await connected()).toEqual([]);
  });
});
