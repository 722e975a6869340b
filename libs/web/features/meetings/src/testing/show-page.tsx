import { configure, screen, waitFor } from '@testing-library/react';
import { DataProvider } from '@samplan/web/data';
import type { FakeServer } from '@samplan/web/data/testing';
import { SessionProvider } from '@samplan/web/session';
import { type Navigation, NavigationProvider } from '@samplan/web/ui';
import { renderIn } from '@samplan/web/ui/testing';
import type { ReactNode } from 'react';
import { session } from './meeting-data';

// A page of this size takes its time to draw where many tests run at once.
configure({ asyncUtilTimeout: 8_000 });
jest.setTimeout(40_000);

/** jsdom has no screen; the tests look at a wide one. */
function giveScreen(): void {
  window.matchMedia = (media) =>
    ({ media, matches: true, addEventListener: () => undefined, removeEventListener: () => undefined }) as never;
}

/** Opens a page as the coordinator and waits until it has come. */
export async function showPage(
  server: FakeServer,
  page: ReactNode,
  navigate: Navigation['navigate'] = () => undefined,
) {
  giveScreen();
  server.answer('Session', session);
  const shown = await renderIn(
    <NavigationProvider value={{ navigate, preload: () => undefined, current: '/' }}>
      <DataProvider>
        <SessionProvider>{page}</SessionProvider>
      </DataProvider>
    </NavigationProvider>,
  );
  await screen.findByRole('heading', { level: 1 });
  await waitFor(() => expect(shown.container.querySelector('[aria-busy=true]')).toBeNull());
  return shown;
}
