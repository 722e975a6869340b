import { DataProvider } from '@samplan/web/data';
import { FakeServer } from '@samplan/web/data/testing';
import { renderIn } from '@samplan/web/ui/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Circle, CircleProvider } from '../consent/circle-context';
import { PrepareCards } from './prepare-cards';

let server: FakeServer;
beforeEach(() => {
  server = new FakeServer();
  server.answer('ConsentServices', {
    unitDirectory: { __typename: 'C', nodes: [{ __typename: 'UnitEntry', id: 'rehab', name: 'Rehabilitering' }] },
  });
  server.answer('ConsentOutsiders', {
    collaboration: { __typename: 'Collaboration', id: 'plan', team: [], teamInvitations: [] },
  });
});
afterEach(() => {
  server.stop();
  window.location.hash = '';
});

const whomAfter = async (hash: string): Promise<string> => {
  window.location.hash = hash;
  await renderIn(
    <DataProvider>
      <CircleProvider value={{ id: 'plan' } as unknown as Circle}>
        <PrepareCards requests={[]} notAsked={() => false} />
      </CircleProvider>
    </DataProvider>,
  );
  await screen.findByRole('option', { name: 'Rehabilitering' });
  return screen.getByLabelText<HTMLSelectElement>('Teneste eller person').value;
};

it('begins a card for the service one came here to ask for, once', async () => {
  expect(await whomAfter('rehab')).toBe('rehab');
  await userEvent.click(screen.getByRole('button', { name: 'Avbryt' }));
  await userEvent.click(screen.getByRole('button', { name: 'Legg til kort' }));
  await screen.findByRole('option', { name: 'Rehabilitering' });
  expect(screen.getByLabelText<HTMLSelectElement>('Teneste eller person').value).toBe('');
});

it('chooses nobody for whoever came for nobody', async () => {
  expect(await whomAfter('')).toBe('');
});

it('chooses nobody that cannot be asked for', async () => {
  expect(await whomAfter('unknown')).toBe('');
});
