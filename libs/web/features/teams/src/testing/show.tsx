import { DataProvider } from '@samplan/web/data';
import type { FakeServer } from '@samplan/web/data/testing';
import { SessionProvider } from '@samplan/web/session';
import { NavigationProvider } from '@samplan/web/ui';
import { renderIn } from '@samplan/web/ui/testing';
import { screen } from '@testing-library/react';
import type { ReactNode } from 'react';

/** Draws a page as one person sees it; `went` gathers where the program sends them. */
export async function showAs(server: FakeServer, personId: string, page: ReactNode) {
  server.answer('Session', {
    session: {
      __typename: 'Session',
      demoMode: true,
      loggedIn: true,
      idleExpiresAt: new Date(Date.now() + 3_600_000).toISOString(),
      hats: [],
      hat: {
        __typename: 'Hat',
        personId,
        name: personId,
        municipality: { __typename: 'Municipality', id: 'm', name: 'Fjellvik' },
        roles: ['PROFESSIONAL'],
        unitName: null,
        profession: null,
        ownerOf: null,
      },
    },
  });
  const went: string[] = [];
  const navigation = { navigate: (to: string) => void went.push(to), preload: () => undefined, current: '/' };
  const shown = await renderIn(
    <NavigationProvider value={navigation}>
      <DataProvider>
        <SessionProvider>{page}</SessionProvider>
      </DataProvider>
    </NavigationProvider>,
  );
  await screen.findByRole('heading', { level: 1 });
  return { ...shown, went };
}
