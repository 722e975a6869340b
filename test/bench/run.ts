import { samplan, startTestCluster } from '@samplan/tooling/dev-env';
import { besideBare } from './b1';
import { growth } from './b2';
import { grownPlan } from './b6';
import { opens } from './b6-opens';
import { type Bench, migrate, startBench, type ToEnd } from './program';
import { report } from './report';

const rounds = 300;
/** What has been started, ended last first however the run ends. */
const started: (() => Promise<void>)[] = [];
const aborted = new AbortController();

let ending: Promise<void> | null = null;

/** Once, whoever asks for it first. */
const end = (): Promise<void> => (ending ??= endAll());

async function endAll(): Promise<void> {
  aborted.abort();
  for (let stop = started.pop(); stop; stop = started.pop())
    await stop().catch((error: unknown) => console.error(error));
}

/** Sizes come as arguments; two of them, a hundredfold apart, unless told otherwise. */
async function run(): Promise<void> {
  const asked = process.argv.slice(2).map(Number);
  const sizes = asked.length > 0 ? asked : [200, 20_000];
  await samplan.build((line) => console.log(line), aborted.signal);
  started.push(await startTestCluster((ownerUrl) => Promise.resolve(migrate(ownerUrl))));
  const toEnd: ToEnd = (stop) => void started.push(stop);
  const benches: Bench[] = [];
  for (const size of sizes) {
    const begun = performance.now();
    console.log(`Making ${size} plans …`);
    benches.push(await startBench({ plans: size }, toEnd));
    console.log(`… in ${Math.round((performance.now() - begun) / 1000)} s`);
  }
  const grown = await startBench({ plans: sizes[0]!, grown: true }, toEnd);
  report({
    b1: await besideBare(benches[0]!, toEnd),
    b2: await growth(benches, rounds),
    b6: await grownPlan(benches[0]!, grown),
    opened: await opens(benches[0]!, grown),
  });
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void end().finally(() => process.exit(1)));

void run()
  .catch((error: unknown) => {
    // What was broken off fails in whatever it was doing.
    if (!aborted.signal.aborted) console.error(error);
    process.exitCode = 1;
  })
  .finally(() => end().finally(() => process.exit()));
