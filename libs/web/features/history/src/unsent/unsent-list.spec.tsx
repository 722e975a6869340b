import { DataProvider, outbox } from '@samplan/web/data';
import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults, renderIn } from '@samplan/web/ui/testing';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { UnsentList } from './unsent-list';

let server: FakeServer;
beforeEach(() => (server = new FakeServer()));
afterEach(() => server.stop());

const sending = 'mutation EditGoal($input: EditGoalInput!) { editGoal(input: $input) { goal { id } errors { code } } }';
const show = async (more: object = {}) => {
  const shown = await renderIn(
    <DataProvider>
      <UnsentList />
    </DataProvider>,
  );
  await act(() =>
    outbox.put({
      id: '019db3fd-1180-735c-937a-da7253236b82',
      collaborationId: 'c',
      what: 'Gå trygt ute',
      at: '2026-02-03T10:00:00.000Z',
      document: sending,
      input: { id: 'goal', expectedVersion: 3, title: 'Gå til butikken', ...more },
    }),
  );
  return shown;
};
const met = (field: string, yours: string, theirs: string) => ({
  __typename: 'VersionConflict',
  code: 'VERSION_CONFLICT',
  message: '',
  path: [field],
  yours,
  theirs,
  theirName: 'Liv Nilsen',
  theirAt: '2026-02-03T10:05:00.000Z',
  currentVersion: 9,
});
const answer = (errors: unknown[]) => server.answer('EditGoal', { editGoal: { __typename: 'P', goal: null, errors } });

it('shows what waits, with its text, and nothing when all is sent', async () => {
  const { container } = await show();
  expect(screen.getByRole('heading', { name: 'Skrive, ikkje sendt' })).toBeTruthy();
  expect(screen.getByText('Ventar på nettet')).toBeTruthy();
  expect(screen.getByText('Gå til butikken')).toBeTruthy();
  expect(await accessibilityFaults(container)).toEqual([]);
  answer([]);
  await userEvent.click(screen.getByRole('button', { name: 'Prøv no' }));
  await waitFor(() => expect(screen.queryByRole('heading')).toBeNull());
});

it('shows both texts when somebody else wrote meanwhile, and sends the one that is chosen over theirs', async () => {
  await show();
  answer([met('title', 'Gå til butikken', 'Gå i hagen')]);
  await userEvent.click(screen.getByRole('button', { name: 'Prøv no' }));
  await screen.findByText('Gå i hagen');
  answer([]);
  await userEvent.click(screen.getByRole('button', { name: 'Bruk min' }));
  await waitFor(() => expect(outbox.unsent).toEqual([]));
  expect(server.asked.at(-1)?.variables['input']).toEqual({
    id: 'goal',
    expectedVersion: 9,
    title: 'Gå til butikken',
  });
});

it('says why the server would not have it, and keeps the text until it is thrown away', async () => {
  await show();
  answer([{ __typename: 'InvalidInput', code: 'FIELD_TOO_LONG', message: 'Teksten er for lang.', path: ['title'] }]);
  await userEvent.click(screen.getByRole('button', { name: 'Prøv no' }));
  await screen.findByText('Teksten er for lang.');
  expect(screen.getByText('Gå til butikken')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Kast «Gå trygt ute»' }));
  expect(outbox.unsent).toEqual([]);
});

it('asks whether a choice shall stand when somebody else chose meanwhile, and sends it anyway', async () => {
  await show();
  answer([met('status', 'DONE', 'STOPPED')]);
  await userEvent.click(screen.getByRole('button', { name: 'Prøv no' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Endra av Liv Nilsen');
  expect(screen.queryByText(/STOPPED|DONE/)).toBeNull();
  screen.getByRole('button', { name: 'Kast «Gå trygt ute»' });
  answer([]);
  await userEvent.click(screen.getByRole('button', { name: 'Send likevel' }));
  await waitFor(() => expect(outbox.unsent).toEqual([]));
  expect(server.asked.at(-1)?.variables['input']).toMatchObject({ id: 'goal', expectedVersion: 9 });
});

it('says why a press can no longer be done, and lets it be put away', async () => {
  await show();
  const message = 'Statusen kan ikkje endrast slik.';
  answer([{ __typename: 'GeneralError', code: 'TRANSITION_NOT_ALLOWED', message, path: ['status'] }]);
  await userEvent.click(screen.getByRole('button', { name: 'Prøv no' }));
  await screen.findByText(message);
  await userEvent.click(screen.getByRole('button', { name: 'Kast «Gå trygt ute»' }));
  expect(outbox.unsent).toEqual([]);
});

it('asks about each of the fields that somebody else changed too, and sends when the last is chosen', async () => {
  const { container } = await show({ status: 'DONE' });
  answer([met('title', 'Gå til butikken', 'Gå i hagen'), met('status', 'DONE', 'STOPPED')]);
  await userEvent.click(screen.getByRole('button', { name: 'Prøv no' }));
  await screen.findByText('Gå i hagen');
  expect(await accessibilityFaults(container)).toEqual([]);
  const asked = server.asked.length;
  await userEvent.click(screen.getByRole('button', { name: 'Bruk teksten til Liv Nilsen' }));
  await waitFor(() => expect(screen.queryByText('Gå i hagen')).toBeNull());
  expect(server.asked).toHaveLength(asked);
  answer([]);
  await userEvent.click(screen.getByRole('button', { name: 'Send likevel' }));
  await waitFor(() => expect(outbox.unsent).toEqual([]));
  expect(server.asked.at(-1)?.variables['input']).toEqual({ id: 'goal', expectedVersion: 9, status: 'DONE' });
});
