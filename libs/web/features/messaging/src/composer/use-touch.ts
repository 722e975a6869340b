import { useSyncExternalStore } from 'react';

const query = '(pointer: coarse), (hover: none)';

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

/** Whether the main way to point is a finger. */
export function useTouch(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
