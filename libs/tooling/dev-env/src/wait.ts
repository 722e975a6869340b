import { setTimeout as sleep } from 'node:timers/promises';

/** Polls until the probe answers something other than `undefined`; `undefined` in the end means the time ran out. */
export async function waitFor<T>(
  probe: () => T | undefined | Promise<T | undefined>,
  { within, every = 20 }: { within: number; every?: number },
): Promise<T | undefined> {
  const deadline = Date.now() + within;
  for (;;) {
    const answer = await probe();
    if (answer !== undefined || Date.now() >= deadline) return answer;
    await sleep(every);
  }
}
