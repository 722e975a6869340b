import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { seedScale, seedYears, tenYears } from '@samplan/tooling/demo-data';
import {
  cloneDatabase,
  type DatabaseUrls,
  environments,
  freePort,
  inWorkspace,
  samplan,
  testCredentials,
} from '@samplan/tooling/dev-env';
import type { Page } from './pages';
import { type Persona, personas } from './personas';

/** The built API over a database with so many plans, and the people whose pages are measured. */
export interface Bench extends Record<Page['as'], Persona> {
  plans: number;
  origin: string;
  urls: DatabaseUrls;
  collaborationId: string;
  /** Statements of the newest operation of each name, as the API logged them. */
  statements: Map<string, number>;
}

interface Size {
  plans: number;
  /** Whether the plan that is looked at has run for ten years. */
  grown?: boolean;
}

const host = '127.0.0.1';

/** Is told how to end a thing as soon as there is something to end. */
export type ToEnd = (stop: () => Promise<void>) => void;

export async function startBench(size: Size, toEnd: ToEnd): Promise<Bench> {
  const urls = await cloneDatabase(`bench_${size.plans}${size.grown ? '_grown' : ''}`, 'migrated');
  const people = await filled(urls, size);
  const api = await startApi(urls, toEnd);
  return { plans: size.plans, urls, ...api, ...people };
}

/** The built API, with a file loaded before it where one is named. */
export async function startApi(
  urls: DatabaseUrls,
  toEnd: ToEnd,
  { preload, env = {} }: { preload?: string; env?: Record<string, string> } = {},
): Promise<Pick<Bench, 'origin' | 'statements'>> {
  const port = await freePort();
  const { api } = environments({ host, port }, urls, testCredentials(), samplan.webRoot);
  const child = spawn(process.execPath, [...(preload ? ['--require', preload] : []), `${samplan.entries}/main.js`], {
    env: { ...api, SAMPLAN_LOG_LEVEL: 'info', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  toEnd(async () => {
    if (child.exitCode !== null || !child.kill('SIGTERM')) return;
    await once(child, 'exit');
  });
  const statements = new Map<string, number>();
  createInterface({ input: child.stdout }).on('line', (line) => noteStatements(line, statements));
  const origin = `http://${host}:${port}`;
  await untilReady(origin, child);
  return { origin, statements };
}

async function filled(urls: DatabaseUrls, { plans, grown }: Size): ReturnType<typeof personas> {
  const owner = new Client({ connectionString: urls.owner });
  // A run that is broken off ends the server below it.
  owner.on('error', () => undefined);
  await owner.connect();
  try {
    const now = new Date();
    await seedScale(owner, { plans, seed: 42, now });
    const people = await personas(owner, urls);
    if (grown) await seedYears(owner, people.collaborationId, { ...tenYears, now });
    return people;
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
