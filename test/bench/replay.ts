import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inWorkspace } from '@samplan/tooling/dev-env';
import { answerOf, type Page } from './pages';
import { type Bench, startApi, type ToEnd } from './program';

interface Statement {
  text: string;
  values: unknown[];
}

/** What a server must do to answer as the API does. */
export interface Replay {
  url: string;
  statements: Statement[];
  answer: unknown;
}

const attempts = 20;

/** What the API sends to the database for one page, framing, session and access log included. */
export async function recorded(bench: Bench, page: Page, toEnd: ToEnd): Promise<Replay> {
  const folder = mkdtempSync(join(tmpdir(), 'samplan-bench-'));
  const file = join(folder, 'statements');
  writeFileSync(file, '');
  const api = await startApi(bench.urls, toEnd, {
    preload: inWorkspace('test/bench/note-statements.cjs'),
    env: { SAMPLAN_BENCH_STATEMENTS: file },
  });
  toEnd(() => Promise.resolve(rmSync(folder, { recursive: true })));
  const asked = { ...bench, origin: api.origin };
  const once = async (): Promise<Statement[]> => {
    const before = linesOf(file).length;
    await answerOf(asked, page);
    return linesOf(file)
      .slice(before)
      .map((line) => JSON.parse(line) as Statement);
  };
  let last = await once();
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const statements = await once();
    // What the API does on its own meanwhile does not come twice at the same place.
    if (sameTexts(statements, last))
      return { url: bench.urls.app, statements, answer: JSON.parse((await answerOf(bench, page)).text) };
    last = statements;
  }
  throw new Error('The page was never asked for twice with the same statements');
}

const linesOf = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);

const sameTexts = (one: Statement[], other: Statement[]): boolean =>
  one.map(({ text }) => text).join('\n') === other.map(({ text }) => text).join('\n');
