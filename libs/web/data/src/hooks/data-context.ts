import { createContext, useContext } from 'react';

export interface DataState {
  /** Counts how often everything fetched has been forgotten. */
  generation: number;
  /** Forgets everything fetched so far; open screens fetch again. */
  dropCaches: () => void;
}

export const DataContext = createContext<DataState>({ generation: 0, dropCaches: () => undefined });

export function useDropCaches(): () => void {
  return useContext(DataContext).dropCaches;
}
