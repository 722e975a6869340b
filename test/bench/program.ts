import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { seedScale } from '@samplan/tooling/demo-data';
import {
  cloneDatabase,
  type DatabaseUrls,
  environments,
  freePort,
  inWorkspace,
  samplan,
  testCredentials,
} from '@samplan/tooling/dev-env';
import { type Persona, personas } from './personas';

/** The built API over a database with so many plans, and the people whose pages are measured. */
export interface Bench extends Record<'professional' | 'owner', Persona> {
  plans: number;
  origin: string;
  collaborationId: string;
  /** Statements of the newest operation of each name, as the API logged them. */
  statements: Map<string, number>;
}

const host = '127.0.0.1';

/** How to end it is told as soon as there is something to end. */
export async function startBench(plans: number, toEnd: (stop: () => Promise<void>) => void): Promise<Bench> {
  const urls = await cloneDatabase(`bench_${plans}`, 'migrated');
  const people = await filled(urls, plans);
  const port = await freePort();
  const { api } = environments({ host, port }, urls, testCredentials(), samplan.webRoot);
  const child = spawn(process.execPath, [`${samplan.entries}/main.js`], {
    env: { ...api, SAMPLAN_LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const statements = new Map<string, number>();
  createInterface({ input: child.stdout }).on('line', (line) => noteStatements(line, statements));
  toEnd(async () => {
    if (child.exitCode !== null || !child.kill('SIGTERM')) return;
    await once(child, 'exit');
  });
  const origin = `http://${host}:${port}`;
  await untilReady(origin, child);
  return { plans, origin, ...people, statements };
}

async function filled(urls: DatabaseUrls, plans: number): ReturnType<typeof personas> {
  const owner = new Client({ connectionString: urls.owner });
  // A run that is broken off ends the server below it.
  owner.on('error', () => undefined);
  await owner.connect();
  try {
    await seedScale(owner, { plans, seed: 42, now: new Date() });
    return await personas(owner, urls);
  } finally {
    await owner.end();
  }
}

function noteStatements(line: string, statements: Map<string, number>): void {
  if (!line.startsWith('{')) return;
  const { operation, statements: count } = JSON.parse(line) as { operation?: string; statements?: number };
  if (operation && count !== undefined) statements.set(operation, count);
}

async function untilReady(origin: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error('The API ended before it was ready');
    const answer = await fetch(`${origin}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((wake) => setTimeout(wake, 100));
  }
}

/** Migrates the template that the databases of a run are copied from. */
export function migrate(ownerUrl: string): void {
  execFileSync(process.execPath, [`${samplan.entries}/migrate.js`], {
    cwd: inWorkspace('.'),
    env: { ...process.env, DATABASE_URL: ownerUrl },
    stdio: 'inherit',
  });
}
