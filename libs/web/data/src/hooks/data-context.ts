import { createContext, useContext } from 'react';

/** Forgets everything fetched so far; open screens fetch again. */
export const DropCachesContext = createContext<() => void>(() => undefined);

export function useDropCaches(): () => void {
  return useContext(DropCachesContext);
}
