import { createContext, useContext } from 'react';
import type { Hat } from './logic/hat';

export interface SessionState {
  demoMode: boolean;
  loggedIn: boolean;
  /** Opened with a one-time code: reads and speaks, and decides nothing. */
  narrow: boolean;
  hats: readonly Hat[];
  hat: Hat | null;
  /** The role one had on has ended since; another must be chosen, if there is one. */
  hatEnded: boolean;
  /** Somebody at work has yet to confirm that this login is an employee's. */
  waits: boolean;
  /** Key of the identity provider one came through; null for personas. */
  provider: string | null;
  /** How long the session lasts untouched, in milliseconds; null when nobody is logged in. */
  idleMilliseconds: number | null;
  /** Tells the server that somebody is still here. */
  prolong: () => void;
}

export const SessionContext = createContext<SessionState | null>(null);

export function useSession(): SessionState {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs a SessionProvider above it');
  return session;
}

/** The person one acts as; only for what is shown when there is one. */
export function useHat(): Hat {
  const { hat } = useSession();
  if (!hat) throw new Error('useHat is for pages shown after a hat is chosen');
  return hat;
}
