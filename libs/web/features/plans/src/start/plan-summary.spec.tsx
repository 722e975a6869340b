import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer } from '@samplan/web/data/testing';
import { planOf, planPage, whatMatters } from '../testing/plan-data';
import { drawAs } from '../testing/show';
import { PlanSummary } from './plan-summary';

let server: FakeServer;
beforeEach(async () => {
  server = new FakeServer();
  server.answer('PlanSummary', planPage('owner'));
  await drawAs(server, 'aud', <PlanSummary collaborationId="collaboration" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Endre det som er viktig' }));
  await screen.findByLabelText('Eigne ord');
});
afterEach(() => server.stop());

const words = (text: string, version: number) => planOf({ whatMatters: { ...whatMatters, text, version } });
const write = async (text: string, then: ReturnType<typeof words>) => {
  await userEvent.clear(screen.getByLabelText('Eigne ord'));
  await userEvent.type(screen.getByLabelText('Eigne ord'), text);
  server.answer('PlanSummary', planPage('owner', then));
  server.answer('EditWhatMatters', { editWhatMatters: { __typename: 'P', plan: words(text, 3), errors: [] } });
  await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
};

it('takes the words back in one press', async () => {
  await write('Feil', words('Feil', 3));
  await userEvent.click(await screen.findByRole('button', { name: 'Angre' }));
  await waitFor(() => expect(server.times('EditWhatMatters')).toBe(2));
  expect(server.asked.findLast(({ operation }) => operation === 'EditWhatMatters')?.variables['input']).toEqual({
    planId: 'plan',
    expectedVersion: 3,
    text: 'Å komme meg ut i hagen',
  });
});

it('takes nothing back over what somebody else has written since', async () => {
  await write('Mi tekst', words('Liv skreiv', 4));
  await screen.findByText('«Liv skreiv»');
  expect(screen.queryByRole('button', { name: 'Angre' })).toBeNull();
});
