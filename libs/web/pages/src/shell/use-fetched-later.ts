import { useEffect } from 'react';

const aMoment = 2_000;

/** Fetches a part a moment after the page, while there is a network, so that nobody waits for it then or later. */
export function useFetchedLater(part: { fetch: () => Promise<unknown> }, wanted = true): void {
  useEffect(() => {
    if (!wanted) return undefined;
    const timer = setTimeout(() => void part.fetch().catch(() => undefined), aMoment);
    return () => clearTimeout(timer);
  }, [part, wanted]);
}
