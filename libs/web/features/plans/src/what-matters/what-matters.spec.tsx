import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer } from '@samplan/web/data/testing';
import { PlanPage } from '../page/plan-page';
import { conflict, planOf, planPage, whatMatters } from '../testing/plan-data';
import { showAs } from '../testing/show';

let server: FakeServer;
beforeEach(async () => {
  server = new FakeServer();
  server.answer('PlanPage', planPage('owner'));
  await showAs(server, 'aud', <PlanPage collaborationId="collaboration" />);
  await press('Endre det som er viktig');
  await screen.findByLabelText('Eigne ord');
});
afterEach(() => server.stop());

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const field = () => screen.getByLabelText<HTMLTextAreaElement>('Eigne ord');
const sent = () =>
  server.asked.filter((one) => one.operation === 'EditWhatMatters').map(({ variables }) => variables['input']);
const saved = (text: string, version: number) => {
  const plan = planOf({ whatMatters: { ...whatMatters, text, version } });
  server.answer('PlanPage', planPage('owner', plan));
  server.answer('EditWhatMatters', { editWhatMatters: { __typename: 'P', plan, errors: [] } });
};
async function write(text: string) {
  await userEvent.clear(field());
  await userEvent.type(field(), text);
}

it('says who will read it, and is saved over the version it was begun from', async () => {
  expect(await screen.findByText(/Alle i teamet ditt, du og dei du har sleppt inn/)).toBeTruthy();
  await write('Å vere heime');
  saved('Å vere heime', 3);
  await press('Lagre');
  await screen.findByText('«Å vere heime»');
  expect(sent()).toEqual([{ planId: 'plan', expectedVersion: 2, text: 'Å vere heime' }]);
});

it('is taken back in the one place of the page that takes things back', async () => {
  await write('Feil');
  saved('Feil', 3);
  await press('Lagre');
  await screen.findByText('«Feil»');
  await screen.findAllByText(/^Lagra kl/);
  expect(screen.queryByRole('button', { name: 'Angre' })).toBeNull();
});

it('shows both texts when somebody else wrote, and saves the one that is chosen over theirs', async () => {
  await write('Min tekst');
  server.answer('EditWhatMatters', {
    editWhatMatters: { __typename: 'P', plan: null, errors: [conflict('text', 'Min tekst', 'Kaffi med Liv')] },
  });
  await press('Lagre');
  await screen.findByText('Kaffi med Liv');
  expect(screen.getByText('Min tekst')).toBeTruthy();
  saved('Min tekst', 10);
  await press('Bruk min');
  await waitFor(() => expect(sent()[1]).toEqual({ planId: 'plan', expectedVersion: 9, text: 'Min tekst' }));
});

it('is kept when the form is closed before it is saved', async () => {
  await write('Halvferdig');
  await press('Avbryt');
  expect(screen.getByText('«Å komme meg ut i hagen»')).toBeTruthy();
  await press('Skriv vidare');
  await screen.findByLabelText('Eigne ord');
  expect(field().value).toBe('Halvferdig');
  await press('Lagre');
  await waitFor(() => expect(sent()).toEqual([{ planId: 'plan', expectedVersion: 2, text: 'Halvferdig' }]));
});

it('is not saved empty', async () => {
  await userEvent.clear(field());
  await press('Lagre');
  await screen.findByText('Dette må fyllast ut.');
  expect(sent()).toEqual([]);
});
