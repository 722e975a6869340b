import { DataProvider } from '@samplan/web/data';
import type { FakeServer } from '@samplan/web/data/testing';
import { SessionProvider } from '@samplan/web/session';
import { renderIn } from '@samplan/web/ui/testing';
import { screen } from '@testing-library/react';
import { ThreadPage } from '../thread/thread-page';

type Seen = (entries: { isIntersecting: boolean }[]) => void;

/** jsdom lays nothing out: what the browser would tell about size and sight is told by the test. */
export function giveSight(sight: { touch: boolean; inView: boolean }): { comesIntoView: () => void } {
  const watchers: Seen[] = [];
  window.matchMedia = (media) =>
    ({ media, matches: sight.touch, addEventListener: () => undefined, removeEventListener: () => undefined }) as never;
  window.ResizeObserver = class {
    observe = () => undefined;
    disconnect = () => undefined;
  } as never;
  window.IntersectionObserver = class {
    constructor(private readonly seen: Seen) {}
    observe = () => {
      watchers.push(this.seen);
      if (sight.inView) this.seen([{ isIntersecting: true }]);
    };
    disconnect = () => undefined;
  } as never;
  return { comesIntoView: () => watchers.forEach((seen) => seen([{ isIntersecting: true }])) };
}

/** Opens the messages as Kari, who coordinates. */
export async function showThread(server: FakeServer, thread: unknown) {
  server.answer('Thread', thread);
  server.answer('Session', {
    session: {
      __typename: 'Session',
      demoMode: true,
      loggedIn: true,
      idleExpiresAt: new Date(Date.now() + 3_600_000).toISOString(),
      hats: [],
      hat: {
        __typename: 'Hat',
        personId: 'kari',
        name: 'Kari Berg',
        municipality: { __typename: 'Municipality', id: 'm', name: 'Fjellvik' },
        roles: ['COORDINATOR'],
        unitName: null,
        profession: null,
        ownerOf: null,
      },
    },
  });
  const shown = await renderIn(
    <DataProvider>
      <SessionProvider>
        <ThreadPage collaborationId="collaboration" />
      </SessionProvider>
    </DataProvider>,
  );
  await screen.findByRole('region', { name: 'Meldingar, dei nyaste nedst' });
  return shown;
}
