import { useSession } from '@samplan/web/session';
import type { ReactNode } from 'react';
import { HatsPage } from '../hats/hats-page';
import { LoginPage } from '../login/login-page';
import { Shell } from './shell';

/** Nobody comes further than login and choice of hat without being somebody. */
export function Entrance({ children }: { children: ReactNode }) {
  const { loggedIn, hat } = useSession();
  return <Shell>{!loggedIn ? <LoginPage /> : !hat ? <HatsPage /> : children}</Shell>;
}
