import { useEffect, useRef } from 'react';
import { bringTo } from './bring-to';

/** Opens what somebody came for and takes the keyboard there, once; later presses elsewhere do not open it again. */
export function useArrival(id: string, sought: boolean, open: () => void): void {
  const latest = useRef({ sought, open }).current;
  useEffect(() => {
    if (!latest.sought) return;
    latest.open();
    bringTo(id);
  }, [latest, id]);
}
