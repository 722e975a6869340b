import { useSession } from '@samplan/web/session';
import { useNavigation } from '@samplan/web/ui';
import type { ReactNode } from 'react';
import { HatsPage } from '../hats/hats-page';
import { LoginPage } from '../login/login-page';
import { NoPlacePage } from '../login/no-place-page';
import { Shell } from './shell';

/** Pages on the way in and out, the same for everybody. */
const open = /^\/(login\/(beside|back)|logged-out|kode)$/;
/** Pages about the login itself, and the personal link by which one becomes somebody: with or without a hat. */
const withoutHat = /^\/(my-logins$|invitasjon\/)/;

/** Nobody comes further than login and choice of hat without being somebody. */
export function Entrance({ children }: { children: ReactNode }) {
  const { loggedIn, hat, hats } = useSession();
  const { current } = useNavigation();
  const page = (): ReactNode => {
    if (open.test(current)) return children;
    if (!loggedIn) return <LoginPage />;
    if (hat || withoutHat.test(current)) return children;
    return hats.length === 0 ? <NoPlacePage /> : <HatsPage />;
  };
  return <Shell>{page()}</Shell>;
}
