import {
  AccessLogDocument,
  PeopleDocument,
  PlanPageDocument,
  TeamDocument,
  WorkStartDocument,
} from '../../libs/web/data/src/generated/graphql';
import type { Bench } from './program';

interface Page {
  name: string;
  document: { toString(): string };
  as: 'professional' | 'owner';
  variables: (bench: Bench) => Record<string, unknown>;
}

const ofCollaboration = ({ collaborationId }: Bench): Record<string, unknown> => ({ collaborationId });

/** The questions the web client asks for these pages, word for word. */
const pages: Page[] = [
  { name: 'my plans', document: PeopleDocument, as: 'professional', variables: () => ({}) },
  { name: 'start page', document: WorkStartDocument, as: 'professional', variables: () => ({ first: 20 }) },
  { name: 'plan', document: PlanPageDocument, as: 'professional', variables: ofCollaboration },
  { name: 'team', document: TeamDocument, as: 'professional', variables: ofCollaboration },
  {
    name: 'log',
    document: AccessLogDocument,
    as: 'owner',
    variables: (bench) => ({ ...ofCollaboration(bench), first: 30 }),
  },
];

/** One page at one size. Times are milliseconds. */
export interface Measured {
  plans: number;
  statements: number;
  bytes: number;
  p50: number;
  p95: number;
}

export interface Growth {
  page: string;
  sizes: Measured[];
}

const warmUp = 40;

/** Asks each page of every size in turn, so that all sizes meet the same machine. */
export async function growth(benches: Bench[], rounds: number): Promise<Growth[]> {
  const found: Growth[] = [];
  for (const page of pages) {
    const times = benches.map(() => [] as number[]);
    const bytes = benches.map(() => 0);
    for (let round = -warmUp; round < rounds; round += 1)
      for (const [index, bench] of benches.entries()) {
        const answer = await ask(bench, page);
        bytes[index] = answer.bytes;
        if (round >= 0) times[index]!.push(answer.took);
      }
    found.push({
      page: page.name,
      sizes: benches.map(({ plans, statements }, index) => ({
        plans,
        statements: statements.get(operationOf(page)) ?? NaN,
        bytes: bytes[index]!,
        p50: percentile(times[index]!, 0.5),
        p95: percentile(times[index]!, 0.95),
      })),
    });
  }
  return found;
}

const operationOf = ({ document }: Page): string => /query (\w+)/.exec(document.toString())![1]!;

async function ask(bench: Bench, page: Page): Promise<{ took: number; bytes: number }> {
  const body = JSON.stringify({ query: page.document.toString(), variables: page.variables(bench) });
  const begun = performance.now();
  const response = await fetch(`${bench.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: bench[page.as].cookie },
    body,
  });
  const text = await response.text();
  const took = performance.now() - begun;
  const { errors, data } = JSON.parse(text) as { errors?: { message: string }[]; data?: Record<string, unknown> };
  if (errors) throw new Error(`${page.name}: ${errors[0]!.message}`);
  if (!data || Object.values(data).includes(null)) throw new Error(`${page.name}: nothing was found`);
  return { took, bytes: text.length };
}

const percentile = (list: number[], part: number): number =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * part))]!;
