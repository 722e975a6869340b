import { useEffect } from 'react';

/** The browser asks before the page is closed with something unsent on it. */
export function useLeaveWarning(unsent: boolean): void {
  useEffect(() => {
    if (!unsent) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsent]);
}
