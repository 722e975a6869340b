import { useUnsent } from '@samplan/web/data';
import { useSession } from '@samplan/web/session';
import { lazyPart, LoadingState, useNavigation } from '@samplan/web/ui';
import { type ReactNode, Suspense } from 'react';
import { LazyHatsPage, LazyLoginPage, LazyNoPlacePage } from '../login/lazy-login-pages';
import { Shell } from './shell';
import { useFetchedLater } from './use-fetched-later';

/** It is needed when there is no network. */
const UnsentList = lazyPart(['kept'], async () => (await import('./unsent-list')).UnsentList);

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
    if (!loggedIn) return <LazyLoginPage />;
    if (hat || withoutHat.test(current)) return children;
    return hats.length === 0 ? <LazyNoPlacePage /> : <LazyHatsPage />;
  };
  const waits = useUnsent().length > 0 && hat !== null;
  useFetchedLater(UnsentList, hat !== null);
  return (
    <Shell>
      {waits ? (
        <Suspense fallback={null}>
          <UnsentList />
        </Suspense>
      ) : null}
      <Suspense fallback={<LoadingState />}>{page()}</Suspense>
    </Shell>
  );
}
