import { useUnsent } from '@samplan/web/data';
import { useSession } from '@samplan/web/session';
import { lazyPart, useNavigation } from '@samplan/web/ui';
import { type ReactNode, Suspense, useEffect } from 'react';
import { HatsPage } from '../hats/hats-page';
import { LoginPage } from '../login/login-page';
import { NoPlacePage } from '../login/no-place-page';
import { Shell } from './shell';

/** Fetched a moment after the page, while there is a network: it is needed when there is none. */
const UnsentList = lazyPart(['kept'], async () => (await import('./unsent-list')).UnsentList);
const aMoment = 2_000;

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
  const waits = useUnsent().length > 0 && hat !== null;
  const somebody = hat !== null;
  useEffect(() => {
    if (!somebody) return undefined;
    const timer = setTimeout(() => void UnsentList.fetch(), aMoment);
    return () => clearTimeout(timer);
  }, [somebody]);
  return (
    <Shell>
      {waits ? (
        <Suspense fallback={null}>
          <UnsentList />
        </Suspense>
      ) : null}
      {page()}
    </Shell>
  );
}
