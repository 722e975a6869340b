import type { SharedTextAddress } from '@samplan/shared/contracts';
import { line } from '@samplan/web/data';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { TogetherSession } from './together-session';

/** The text while it is open; `opening` before, null when it cannot be written together now. */
export function useTogether({ kind, id }: SharedTextAddress): TogetherSession | 'opening' | null {
  const [session, setSession] = useState<TogetherSession | 'opening' | null>('opening');
  useEffect(() => {
    const one = new TogetherSession({ kind, id }, line);
    let gone = false;
    void one.open().then((opened) => {
      if (!gone) setSession(opened ? one : null);
    });
    const hidden = (): void => void one.send();
    document.addEventListener('visibilitychange', hidden);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', hidden);
      void one.leave();
    };
  }, [kind, id]);
  return session;
}

export function useSession(session: TogetherSession): Pick<TogetherSession, 'state' | 'people'> {
  const state = useSyncExternalStore(session.subscribe, () => session.state);
  const people = useSyncExternalStore(session.subscribe, () => session.people);
  return { state, people };
}
