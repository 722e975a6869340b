import { DataProvider } from '@samplan/web/data';
import { FakeServer } from '@samplan/web/data/testing';
import { renderIn } from '@samplan/web/ui/testing';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Circle, CircleProvider } from './circle-context';
import { GiveConsentForm } from './give-consent-form';

const person = (id: string, name: string) => ({ __typename: 'Person', id, name });
const unit = { __typename: 'Unit', id: 'rehab' };
const circle = {
  id: 'plan',
  records: false,
  decides: true,
  own: true,
  underAge: false,
  heard: false,
  deciders: [],
  owner: person('aud', 'Aud Nilsen'),
} as unknown as Circle;

let server: FakeServer;
beforeEach(() => {
  server = new FakeServer();
  server.answer('ConsentServices', {
    unitDirectory: {
      __typename: 'C',
      nodes: [{ __typename: 'UnitEntry', id: 'rehab', name: 'Rehabilitering', organisation: null }],
      pageInfo: { __typename: 'PageInfo', hasNextPage: false },
    },
  });
  server.answer('ConsentOutsiders', {
    collaboration: {
      __typename: 'Collaboration',
      id: 'plan',
      team: [
        { __typename: 'TeamMember', id: 'one', role: 'COORDINATOR', unit, person: person('kari', 'Kari Berg') },
        { __typename: 'TeamMember', id: 'two', role: 'MEMBER', unit, person: person('per', 'Per Lie') },
        { __typename: 'TeamMember', id: 'three', role: 'MEMBER', unit: null, person: person('tuva', 'Tuva Rem') },
      ],
      teamInvitations: [
        { __typename: 'TeamInvitation', id: 'asked', state: 'OPEN', unit: null, person: person('odd', 'Odd Vik') },
        { __typename: 'TeamInvitation', id: 'no', state: 'DECLINED', unit: null, person: person('ida', 'Ida Vik') },
      ],
    },
  });
  server.answer('PreviewCircleChange', { previewCircleChange: { __typename: 'P', changes: [], errors: [] } });
});
afterEach(() => server.stop());

const onClose = jest.fn();
const show = async (over: Partial<Circle> = {}) => {
  onClose.mockReset();
  const shown = await renderIn(
    <DataProvider>
      <CircleProvider value={{ ...circle, ...over }}>
        <GiveConsentForm onClose={onClose} />
      </CircleProvider>
    </DataProvider>,
  );
  await screen.findByRole('button', { name: 'Tuva Rem' });
  return shown;
};
const whom = () => screen.getByRole('group', { name: 'Teneste eller person' });
const fill = async (to: string): Promise<void> => {
  await userEvent.type(screen.getByLabelText('Teneste eller person'), to.slice(0, 4));
  await userEvent.click(await screen.findByRole('button', { name: to }));
  await userEvent.click(screen.getByLabelText('Helse'));
  await userEvent.type(screen.getByLabelText('Kva skal dei bruke det til?'), 'Trene saman');
};
const sent = () => server.asked.find(({ operation }) => operation === 'GiveConsent')?.variables;
const through = (): void =>
  server.answer('GiveConsent', { giveConsent: { __typename: 'P', consent: null, errors: [] } });

it('gives to a person by name what is for a person', async () => {
  await show();
  await fill('Tuva Rem');
  through();
  await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(sent()).toMatchObject({ input: { collaborationId: 'plan', personId: 'tuva', areas: ['HEALTH'] } });
  expect(sent()).not.toHaveProperty('input.unitId');
});

it('gives to a service what is for a service', async () => {
  await show();
  await fill('Rehabilitering');
  through();
  await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(sent()).toMatchObject({ input: { unitId: 'rehab' } });
  expect(sent()).not.toHaveProperty('input.personId');
});

it('says beside the choice what is wrong with whom one chose, and keeps the rest', async () => {
  await show();
  await fill('Tuva Rem');
  const wrong = {
    __typename: 'InvalidInput',
    code: 'RECEIVER_UNKNOWN',
    message: 'Finst ikkje her.',
    path: ['personId'],
  };
  server.answer('GiveConsent', { giveConsent: { __typename: 'P', consent: null, errors: [wrong] } });
  await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
  expect(whom().contains(await screen.findByText('Finst ikkje her.'))).toBe(true);
  expect(screen.getByLabelText<HTMLInputElement>('Kva skal dei bruke det til?').value).toBe('Trene saman');
  expect(onClose).not.toHaveBeenCalled();
});

it('asks for what a choice would do, and for nothing else again', async () => {
  // Whom it would change something for are those that the lists in the form name too.
  const changes = [
    {
      __typename: 'CircleChange',
      person: person('per', 'Per Lie'),
      unit: { __typename: 'UnitEntry', id: 'rehab', name: 'Rehabilitering' },
      seesNothing: false,
      writes: null,
      gains: [{ __typename: 'AreasOpened', areas: ['HEALTH'], firstDay: null, lastDay: null }],
      moves: [],
      loses: [],
    },
  ];
  server.answer('PreviewCircleChange', { previewCircleChange: { __typename: 'P', changes, errors: [] } });
  await show();
  await fill('Rehabilitering');
  await screen.findByText(/^Per Lie/);
  const before = ['ConsentServices', 'ConsentOutsiders'].map((list) => server.times(list));
  await userEvent.click(screen.getByLabelText('Bustad'));
  await waitFor(() => expect(server.times('PreviewCircleChange')).toBeGreaterThan(1));
  await screen.findByText(/^Per Lie/);
  expect(['ConsentServices', 'ConsentOutsiders'].map((list) => server.times(list))).toEqual(before);
});

it('writes down what was signed on paper, and when', async () => {
  await show({ records: true, own: false });
  await fill('Rehabilitering');
  await userEvent.click(screen.getByRole('radio', { name: /Aud Nilsen/ }));
  await userEvent.click(screen.getByText('Er det skrive under på papir?'));
  await userEvent.type(screen.getByLabelText('Kva dag vart det skrive under?'), '2026-01-02');
  through();
  await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(sent()).toMatchObject({ input: { unitId: 'rehab', said: { byId: 'aud', signedOn: '2026-01-02' } } });
});
