import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults } from '@samplan/web/ui/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TeamPage } from '../page/team-page';
import { clash, team } from '../testing/team-data';
import { showAs } from '../testing/show';
import { CharterHistoryPage } from './charter-history-page';

let server: FakeServer;
beforeEach(() => {
  localStorage.clear();
  server = new FakeServer();
});
afterEach(() => server.stop());

const charter = {
  __typename: 'TeamCharter',
  id: 'charter',
  purpose: 'Aud skal få vere heime',
  sharedGoal: '',
  waysOfWorking: '',
  decidesItself: '',
  editedAt: '2026-02-03T10:00:00Z',
  version: 3,
  editedBy: { __typename: 'Person', id: 'kari', name: 'Kari Berg' },
};
const sent = () => server.asked.filter(({ operation }) => operation === 'EditTeamCharter').at(-1)?.variables['input'];
const write = async () => {
  server.answer('TeamPage', team({ charter }));
  await showAs(server, 'kari', <TeamPage collaborationId="collaboration" />);
  await userEvent.click(screen.getByRole('button', { name: 'Skriv saman' }));
  return within(screen.getByRole('form', { name: 'Slik arbeider vi' }));
};

it('sends the part that was written, and keeps it when the net is gone', async () => {
  const form = await write();
  await userEvent.type(form.getByLabelText('Det felles målet vårt'), 'Ut i hagen');
  server.refuse('EditTeamCharter', 'INTERNAL');
  await userEvent.click(form.getByRole('button', { name: 'Lagre' }));
  await waitFor(() =>
    expect(sent()).toEqual({ collaborationId: 'collaboration', expectedVersion: 3, sharedGoal: 'Ut i hagen' }),
  );
  await form.findByRole('button', { name: 'Prøv på nytt' });
  expect(form.getByDisplayValue('Ut i hagen')).toBeTruthy();
});

it('shows both texts of the same part, and saves the one that is chosen', async () => {
  const form = await write();
  const purpose = form.getByLabelText('Kvifor vi er eit team');
  await userEvent.clear(purpose);
  await userEvent.type(purpose, 'Min tekst');
  const answer = (errors: object[]) =>
    server.answer('EditTeamCharter', {
      editTeamCharter: { __typename: 'EditTeamCharterPayload', charter: null, errors },
    });
  answer([clash('purpose', 'Min tekst', 'Teksten til Anders')]);
  await userEvent.click(form.getByRole('button', { name: 'Lagre' }));
  await form.findByText('Teksten til Anders');
  answer([]);
  await userEvent.click(form.getByRole('button', { name: 'Bruk min' }));
  await waitFor(() => expect(sent()).toMatchObject({ expectedVersion: 6, purpose: 'Min tekst' }));
});

it('has a page of what was agreed before', async () => {
  server.answer('CharterHistory', {
    collaboration: {
      __typename: 'Collaboration',
      id: 'collaboration',
      owner: { __typename: 'Person', id: 'aud', name: 'Aud Nilsen' },
      myAccess: { __typename: 'MyAccess', relation: 'MEMBER' },
      charter: {
        __typename: 'TeamCharter',
        id: 'charter',
        edits: {
          __typename: 'CharterEditConnection',
          pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
          nodes: [
            { ...edit(2, 'Per Lie'), purpose: '' },
            { ...edit(1, 'Kari Berg'), purpose: 'Aud skal få vere heime' },
          ],
        },
      },
    },
  });
  const { container } = await showAs(server, 'per', <CharterHistoryPage collaborationId="collaboration" />);
  const [newest, oldest] = await screen.findAllByRole('listitem');
  expect(newest?.textContent).toContain('Teksten vart teken bort.');
  expect(oldest?.textContent).toMatch(/^Kari Berg, .*Kvifor vi er eit teamAud skal få vere heime$/);
  expect(screen.queryByRole('button', { name: 'Vis fleire' })).toBeNull();
  expect(await accessibilityFaults(container)).toEqual([]);
});

const edit = (version: number, name: string) => ({
  __typename: 'CharterEdit',
  version,
  at: '2026-02-03T10:00:00Z',
  purpose: null,
  sharedGoal: null,
  waysOfWorking: null,
  decidesItself: null,
  by: { __typename: 'Person', id: name, name },
});
