import { createContext, useContext } from 'react';
import type { Client } from 'urql';

export interface DataState {
  /** Counts how often everything fetched has been forgotten. */
  generation: number;
  /** Forgets everything fetched so far; open screens fetch again. */
  dropCaches: () => void;
  /** A way to the server that nothing is remembered of. */
  uncached: () => Client;
}

export const DataContext = createContext({ generation: 0, dropCaches: () => undefined } as unknown as DataState);

export function useDropCaches(): () => void {
  return useContext(DataContext).dropCaches;
}
