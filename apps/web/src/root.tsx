import { Outlet, useRouter, useRouterState } from '@tanstack/react-router';
import { SessionProvider } from '@samplan/web/session';
import { type Navigation, NavigationProvider } from '@samplan/web/ui';
import { Entrance } from '@samplan/web/pages';
import { useMemo } from 'react';

/** Everything that stands around each page; plugs the router into the links of the libraries below. */
export function Root() {
  const router = useRouter();
  const current = useRouterState({ select: (state) => state.location.pathname });
  const navigation = useMemo<Navigation>(
    () => ({
      current,
      navigate: (to, options) => router.history[options?.replace ? 'replace' : 'push'](to),
      preload: (to) => void router.preloadRoute({ to }),
    }),
    [router, current],
  );
  return (
    <NavigationProvider value={navigation}>
      <SessionProvider>
        <Entrance>
          <Outlet />
        </Entrance>
      </SessionProvider>
    </NavigationProvider>
  );
}
