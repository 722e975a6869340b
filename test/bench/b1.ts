import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, inWorkspace } from '@samplan/tooling/dev-env';
import { answerOf, percentile, planPage, requestOf } from './pages';
import type { Bench, ToEnd } from './program';
import { recorded, type Replay } from './replay';

/** Requests a second, of the API and of a bare server that sends the same statements and the same bytes. */
export interface Beside {
  statements: number;
  bytes: number;
  api: number;
  bare: number;
}

const atOnce = 8;
const requests = 400;
const rounds = 5;

/** Both in turn, so that they meet the same machine; the middle round counts. */
export async function besideBare(bench: Bench, toEnd: ToEnd): Promise<Beside> {
  const replay = await recorded(bench, planPage, toEnd);
  const origin = await startBare(replay, toEnd);
  const { text } = await answerOf(bench, planPage);
  const bareText = await fetch(origin, requestOf(bench, planPage)).then((response) => response.text());
  if (text !== bareText) throw new Error('The two do not answer alike');
  const [api, bare]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    api.push(await throughput(`${bench.origin}/graphql`, bench));
    bare.push(await throughput(origin, bench));
  }
  return {
    statements: replay.statements.length,
    bytes: text.length,
    api: percentile(api, 0.5),
    bare: percentile(bare, 0.5),
  };
}

async function throughput(url: string, bench: Bench): Promise<number> {
  let left = requests;
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left > 0) {
        left -= 1;
        const response = await fetch(url, requestOf(bench, planPage));
        if (!response.ok) throw new Error(`Answered ${response.status}`);
        await response.arrayBuffer();
      }
    }),
  );
  return requests / ((performance.now() - begun) / 1000);
}

async function startBare(replay: Replay, toEnd: ToEnd): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'samplan-bench-'));
  const file = join(folder, 'replay.json');
  writeFileSync(file, JSON.stringify(replay), { mode: 0o600 });
  const port = await freePort();
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', inWorkspace('test/bench/bare-server.ts'), file, String(port)],
    {
      cwd: inWorkspace('.'),
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  toEnd(async () => {
    rmSync(folder, { recursive: true, force: true });
    if (child.exitCode !== null || !child.kill('SIGTERM')) return;
    await once(child, 'exit');
  });
  const origin = `http://127.0.0.1:${port}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error('The bare server ended before it was ready');
    const answer = await fetch(origin, { method: 'POST' }).catch(() => null);
    if (answer?.ok) return origin;
    await new Promise((wake) => setTimeout(wake, 100));
  }
}
