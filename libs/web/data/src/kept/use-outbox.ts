import { useEffect, useSyncExternalStore } from 'react';
import { keepFor, outbox } from './kept';
import type { Unsent } from './outbox';

/** What is written and not sent, the oldest first. */
export function useUnsent(): readonly Unsent[] {
  return useSyncExternalStore(outbox.subscribe, () => outbox.unsent);
}

/** Whether something that concerns this thing waits on the device. */
export function useWaits(thingId: string): boolean {
  return useSyncExternalStore(outbox.subscribe, () =>
    outbox.unsent.some(({ state, input }) => state === 'waiting' && Object.values(input).includes(thingId)),
  );
}

/** Keeps what is written while the network is away, for as long as somebody is here. */
export function useKeeping(personId: string | null): void {
  useEffect(() => (personId ? keepFor(personId) : undefined), [personId]);
}
