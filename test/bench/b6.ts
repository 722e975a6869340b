import { answerOf, operationOf, pagesOfPlan, percentile } from './pages';
import type { Bench } from './program';

/** A page of an ordinary plan, and of one that has grown for ten years. */
export interface Grown {
  page: string;
  statements: [number, number];
  bytes: [number, number];
  p50: [number, number];
}

const warmUp = 10;
const rounds = 60;

export async function grownPlan(ordinary: Bench, grown: Bench): Promise<Grown[]> {
  const found: Grown[] = [];
  for (const page of pagesOfPlan) {
    const sizes = [ordinary, grown].map((bench) => ({ bench, times: [] as number[], bytes: 0, statements: NaN }));
    for (let round = -warmUp; round < rounds; round += 1)
      for (const size of sizes) {
        const { took, text } = await answerOf(size.bench, page);
        if (round >= 0) size.times.push(took);
        size.bytes = text.length;
        size.statements = size.bench.statements.get(operationOf(page)) ?? NaN;
      }
    const both = <Of>(of: (size: (typeof sizes)[number]) => Of): [Of, Of] => [of(sizes[0]!), of(sizes[1]!)];
    found.push({
      page: page.name,
      statements: both(({ statements }) => statements),
      bytes: both(({ bytes }) => bytes),
      p50: both(({ times }) => percentile(times, 0.5)),
    });
  }
  return found;
}
