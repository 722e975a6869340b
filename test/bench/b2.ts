import { answerOf, operationOf, pages, percentile } from './pages';
import type { Bench } from './program';

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
        const answer = await answerOf(bench, page);
        bytes[index] = answer.text.length;
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
