import { DataProvider } from '@samplan/web/data';
import type { FakeServer } from '@samplan/web/data/testing';
import { SessionProvider } from '@samplan/web/session';
import { screen } from '@testing-library/react';
import { renderIn } from '@samplan/web/ui/testing';
import type { ReactNode } from 'react';

/** Draws a part of the program as one person sees it, and waits until what it asked for is there. */
export async function showAs(server: FakeServer, personId: string, children: ReactNode, crisisSteps: unknown[] = []) {
  server.answer('CrisisSteps', { collaboration: { __typename: 'Collaboration', id: 'collaboration', crisisSteps } });
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
  const shown = await renderIn(
    <DataProvider>
      <SessionProvider>{children}</SessionProvider>
    </DataProvider>,
  );
  await screen.findAllByRole('heading', { level: 2 });
  return shown;
}
