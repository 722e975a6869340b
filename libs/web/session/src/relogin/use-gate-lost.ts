import { sessionGate } from '@samplan/web/data';
import { useSyncExternalStore } from 'react';

export function useGateLost(): boolean {
  return useSyncExternalStore(
    (listener) => sessionGate.subscribe(listener),
    () => sessionGate.lost,
  );
}
