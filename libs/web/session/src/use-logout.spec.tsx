import { DataProvider } from '@samplan/web/data';
import { FakeServer } from '@samplan/web/data/testing';
import { Button } from '@samplan/web/ui';
import { renderIn } from '@samplan/web/ui/testing';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { logout } from './logic/auth';
import { useSession } from './session-context';
import { SessionProvider } from './session-provider';
import { useLogout } from './use-logout';

// There is no database of a browser's here; device.spec.ts tells what is wiped.
jest.mock('./logic/auth', () => ({ ...jest.requireActual<object>('./logic/auth'), logout: jest.fn() }));
const left = jest.mocked(logout);

const kari = {
  ...{ __typename: 'Hat', personId: 'kari', name: 'Kari Berg', roles: ['COORDINATOR'], unitName: 'Heimetenesta' },
  ...{ municipality: { __typename: 'Municipality', id: 'm', name: 'Fjellvik' }, profession: null, ownerOf: null },
};
let server: FakeServer;
beforeEach(() => {
  server = new FakeServer();
  sessionStorage.clear();
});
afterEach(() => server.stop());

const sessionIs = (loggedIn: boolean, hats: (typeof kari)[]) => {
  const rest = { demoMode: false, kind: null, hatEnded: false, waits: false, provider: null, idleExpiresAt: null };
  server.answer('Session', { session: { __typename: 'Session', loggedIn, hats, hat: null, ...rest } });
};
function Leave() {
  const { hats, loggedIn, prolong } = useSession();
  const leave = useLogout();
  return (
    <>
      <p>
        {String(loggedIn)} {hats.length}
      </p>
      <Button onClick={prolong}>again</Button>
      <Button onClick={() => void leave()}>leave</Button>
    </>
  );
}
const show = async () => {
  sessionIs(true, [kari]);
  await renderIn(
    <DataProvider>
      <SessionProvider>
        <Leave />
      </SessionProvider>
    </DataProvider>,
  );
  await screen.findByText('true 1');
};
const becomes = async (loggedIn: boolean, hats: (typeof kari)[]) => {
  sessionIs(loggedIn, hats);
  await userEvent.click(screen.getByText('again'));
  await screen.findByText(`${String(loggedIn)} ${hats.length}`);
};

it('takes what was kept in a role that has ended off the device too, and nothing of a login before', async () => {
  await show();
  await becomes(true, []);
  await userEvent.click(screen.getByText('leave'));
  expect(left).toHaveBeenLastCalledWith(['kari'], undefined);
  await becomes(false, []);
  await becomes(true, []);
  await userEvent.click(screen.getByText('leave'));
  await waitFor(() => expect(left).toHaveBeenLastCalledWith([], undefined));
});
