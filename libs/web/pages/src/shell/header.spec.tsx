import { DataProvider } from '@samplan/web/data';
import { FakeServer } from '@samplan/web/data/testing';
import { SessionProvider } from '@samplan/web/session';
import { NavigationProvider } from '@samplan/web/ui';
import { accessibilityFaults, renderIn } from '@samplan/web/ui/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HatsPage } from '../hats/hats-page';
import { Header } from './header';

const municipality = { __typename: 'Municipality', id: 'm', name: 'Fjellvik' };
const hat = (personId: string, over: object = {}) => ({
  __typename: 'Hat',
  personId,
  name: 'Liv Nilsen',
  municipality,
  roles: ['RELATIVE'],
  unitName: null,
  profession: null,
  ownerOf: null,
  ...over,
});
const daughter = hat('daughter');
const nurse = hat('nurse', { roles: ['PROFESSIONAL'], unitName: 'Legekontoret', profession: 'Sjukepleiar' });

let server: FakeServer;
beforeEach(() => {
  server = new FakeServer();
  server.answer('UnreadNotices', { unreadNotices: 0 });
});
afterEach(() => server.stop());

const show = (hats: object[]) => {
  const session = { __typename: 'Session', demoMode: true, loggedIn: true, narrow: false, hats, hat: hats[0] };
  server.answer('Session', { session: { ...session, idleExpiresAt: new Date(Date.now() + 3_600_000).toISOString() } });
  const navigation = { navigate: () => undefined, preload: () => undefined, current: '/' };
  return renderIn(
    <NavigationProvider value={navigation}>
      <DataProvider>
        <SessionProvider>
          <Header />
          <main>
            <HatsPage />
          </main>
        </SessionProvider>
      </DataProvider>
    </NavigationProvider>,
  );
};

it('says on every page as whom one is here, to those who see and those who listen', async () => {
  const { container } = await show([nurse, daughter]);
  const banner = within(await screen.findByRole('banner'));
  const name = await banner.findByText('Liv Nilsen');
  expect(name.closest('p')?.textContent).toBe('Du er her som Liv NilsenSjukepleiar · Fjellvik');
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('has the way to another hat in the menu, and only for those who have one', async () => {
  const { unmount } = await show([nurse, daughter]);
  await userEvent.click(await screen.findByRole('button', { name: 'Opne menyen' }));
  const menu = within(screen.getByRole('dialog', { name: 'Meny' }));
  expect((await menu.findByRole('link', { name: 'Byt rolle' })).getAttribute('href')).toBe('/hats');
  unmount();
  await show([daughter]);
  await userEvent.click(await screen.findByRole('button', { name: 'Opne menyen' }));
  expect(screen.queryByRole('link', { name: 'Byt rolle' })).toBeNull();
});

it('marks the hat that is on, and puts on the one that is chosen', async () => {
  await show([nurse, daughter]);
  const choices = within(await screen.findByRole('main'));
  const current = await choices.findByRole('button', { name: /Sjukepleiar · Legekontoret · Fjellvik/ });
  expect(within(current).getByText('Vald no')).toBeTruthy();
  await userEvent.click(choices.getByRole('button', { name: /Pårørande · Fjellvik/ }));
  expect(server.posted.at(-1)).toEqual({ path: '/auth/hat', body: { personId: 'daughter' } });
});
