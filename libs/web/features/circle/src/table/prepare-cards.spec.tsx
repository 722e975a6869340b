import { DataProvider } from '@samplan/web/data';
import { FakeServer } from '@samplan/web/data/testing';
import { renderIn } from '@samplan/web/ui/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Circle, CircleProvider } from '../consent/circle-context';
import { PrepareCards } from './prepare-cards';

let server: FakeServer;
beforeEach(() => {
  server = new FakeServer();
  server.answerBy('ConsentService', ({ id }) =>
    id === 'rehab' ? { directoryUnit: { __typename: 'DirectoryUnit', id, name: 'Rehabilitering' } } : null,
  );
  server.answerBy('ConsentServices', ({ search }) => ({
    unitDirectory: {
      __typename: 'C',
      nodes: ['Rehabilitering', 'Legekontoret']
        .filter((name) => name.toLowerCase().includes(String(search)))
        .map((name) => ({ __typename: 'UnitEntry', id: name, name, organisation: null })),
      pageInfo: { __typename: 'PageInfo', hasNextPage: false },
    },
  }));
  server.answer('ConsentOutsiders', {
    collaboration: { __typename: 'Collaboration', id: 'plan', team: [], teamInvitations: [] },
  });
});
afterEach(() => {
  server.stop();
  window.location.hash = '';
});

const open = async (hash = ''): Promise<void> => {
  window.location.hash = hash;
  await renderIn(
    <DataProvider>
      <CircleProvider value={{ id: 'plan' } as unknown as Circle}>
        <PrepareCards requests={[]} notAsked={() => false}>
          {null}
        </PrepareCards>
      </CircleProvider>
    </DataProvider>,
  );
  await screen.findByLabelText('Tenester eller personar');
};
const chosen = () => screen.queryByRole('group', { name: 'Valt' });

it('begins a card for the service one came here to ask for, once', async () => {
  await open('rehab');
  expect(within(await screen.findByRole('group', { name: 'Valt' })).getByText('Rehabilitering')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Avbryt' }));
  await userEvent.click(screen.getByRole('button', { name: 'Legg til kort' }));
  await screen.findByLabelText('Tenester eller personar');
  expect(chosen()).toBeNull();
});

it('chooses nobody for whoever came for nobody', async () => {
  await open('');
  expect(server.times('ConsentService')).toBe(0);
  expect(chosen()).toBeNull();
});

it('chooses nobody that cannot be asked for', async () => {
  server.refuse('ConsentService', 'NOT_FOUND');
  await open('unknown');
  await waitFor(() => expect(server.times('ConsentService')).toBe(1));
  expect(chosen()).toBeNull();
});

it('asks the same of several in one go, a card for each', async () => {
  server.answer('AskForConsent', { askForConsent: { __typename: 'P', requests: null, errors: [] } });
  await open();
  const field = screen.getByLabelText('Tenester eller personar');
  for (const [letters, name] of [
    ['reh', 'Rehabilitering'],
    ['leg', 'Legekontoret'],
  ] as const) {
    await userEvent.type(field, letters);
    await userEvent.click(await screen.findByRole('button', { name }));
    expect(document.activeElement).toBe(field);
  }
  await userEvent.click(screen.getByLabelText('Helse'));
  await userEvent.type(screen.getByLabelText('Kva skal dei bruke det til?'), 'Trene');
  await userEvent.click(screen.getByRole('button', { name: 'Legg til kort' }));
  await waitFor(() => expect(server.times('AskForConsent')).toBe(1));
  // The form is empty, and ready for the next.
  await waitFor(() => expect(chosen()).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Tenester eller personar')));
  const terms = { areas: ['HEALTH'], purpose: 'Trene', until: null };
  expect(server.asked.find(({ operation }) => operation === 'AskForConsent')!.variables).toEqual({
    input: {
      collaborationId: 'plan',
      cards: [
        { unitId: 'Rehabilitering', ...terms },
        { unitId: 'Legekontoret', ...terms },
      ],
    },
  });
});

it('says beside the field that nobody was chosen', async () => {
  const none = { __typename: 'InvalidInput', code: 'FIELD_REQUIRED', message: 'Vel nokon.', path: ['input', 'cards'] };
  server.answer('AskForConsent', { askForConsent: { __typename: 'P', requests: null, errors: [none] } });
  await open();
  await userEvent.click(screen.getByRole('button', { name: 'Legg til kort' }));
  await screen.findByText('Vel nokon.');
  expect(screen.getByLabelText('Tenester eller personar').getAttribute('aria-invalid')).toBe('true');
});
