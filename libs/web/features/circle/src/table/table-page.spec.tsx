import { DataProvider } from '@samplan/web/data';
import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults, renderIn } from '@samplan/web/ui/testing';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TablePage } from './table-page';

let server: FakeServer;
beforeEach(() => {
  sessionStorage.clear();
  server = new FakeServer();
});
afterEach(() => server.stop());

const nav = {
  __typename: 'ConsentRequest',
  id: 'request',
  unit: { __typename: 'Unit', id: 'nav', name: 'NAV' },
  person: null,
  areas: ['COMMON', 'ECONOMY'],
  purpose: 'Hjelp med rekningane.',
  until: null,
};
const parent = {
  __typename: 'Decider',
  person: { __typename: 'Person', id: 'per', name: 'Per Lie', initials: 'PL', kind: 'CITIZEN' },
  relation: 'PARENT',
  areas: ['COMMON', 'ECONOMY'],
};
const show = async (over: object = {}) => {
  const empty = { withheld: [], people: [], consents: [], exclusions: [], relatives: [], guardians: [], parents: [] };
  server.answer('WhoSees', {
    whoSees: {
      __typename: 'WhoSees',
      id: 'collaboration',
      owner: { __typename: 'Person', id: 'aud', name: 'Aud Nilsen' },
      ...{ records: true, own: false, decides: false, underAge: false, child: false, heard: false, mayWithhold: false },
      ...{ ...empty, requests: [nav], deciders: [], ages: [] },
      ...over,
    },
  });
  const shown = await renderIn(
    <DataProvider>
      <TablePage collaborationId="collaboration" />
    </DataProvider>,
  );
  await screen.findByRole('button', { name: 'Gi telefonen til Aud' });
  return shown;
};
const answers = (errors: object[] = []) =>
  server.answer('AnswerConsentRequest', { answerConsentRequest: { __typename: 'P', request: null, errors } });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const sent = () =>
  server.asked
    .filter(({ operation }) => operation === 'AnswerConsentRequest')
    .map(({ variables }) => variables['input'] as object);

it('writes down who assessed where there is doubt, also where nobody else may answer', async () => {
  answers();
  const { container } = await show();
  expect(screen.queryByRole('radio')).toBeNull();
  await userEvent.click(screen.getByText('Er det tvil om personen forstår kva dette betyr?'));
  await userEvent.type(screen.getByLabelText('Kven har vurdert det?'), 'Fastlege Wold');
  await press('Gi telefonen til Aud');
  expect(screen.getAllByText('Dette må fyllast ut.')).toHaveLength(2);
  expect(await accessibilityFaults(container)).toEqual([]);
  await userEvent.type(screen.getByLabelText('Når?'), '2026-11-20');
  await userEvent.type(screen.getByLabelText('Kva gjaldt vurderinga?'), 'Deling med NAV');
  await press('Gi telefonen til Aud');
  await press('Ja');
  await screen.findByText('Ja: NAV får sjå økonomi.');
  const capacity = { assessedBy: 'Fastlege Wold', assessedOn: '2026-11-20', assessedFor: 'Deling med NAV' };
  expect(sent()).toMatchObject([{ id: 'request', answer: 'YES', said: { byId: 'aud', heard: null, capacity } }]);
});

it('does not give the phone away before it is settled whose answer it is, and what the child says', async () => {
  answers();
  await show({ underAge: true, heard: true, deciders: [parent] });
  await press('Gi telefonen til Aud');
  await screen.findByText('Dette må fyllast ut.');
  await userEvent.click(screen.getByRole('radio'));
  await press('Gi telefonen til Aud');
  const heard = screen.getByLabelText('Kva seier personen sjølv?');
  expect(heard.getAttribute('aria-invalid')).toBe('true');
  await userEvent.type(heard, 'Det er greitt');
  await press('Gi telefonen til Aud');
  await press('Ja');
  await screen.findByText('Ja: NAV får sjå økonomi.');
  expect(sent()).toMatchObject([{ said: { byId: 'per', heard: 'Det er greitt' } }]);
});

it('says of an answer that was refused that it was not written down', async () => {
  answers([{ __typename: 'NotPossible', code: 'CHANGED_MEANWHILE', message: 'Kortet er borte.', path: [] }]);
  await show();
  await press('Gi telefonen til Aud');
  await press('Ja');
  await screen.findByText('NAV: Svaret vart ikkje skrive ned. Kortet er borte.');
  expect(screen.queryByText(/^Ja: NAV/)).toBeNull();
});

it('keeps an answer the server stumbles on, and sends it again', async () => {
  server.refuse('AnswerConsentRequest', 'INTERNAL');
  await show();
  await press('Gi telefonen til Aud');
  await press('Ja');
  await screen.findByText(/^1 svar er ikkje sendt enno/);
  await waitFor(() => expect(sent()).toHaveLength(1));
  answers();
  await waitFor(() => {
    window.dispatchEvent(new Event('online'));
    expect(screen.queryByText(/ikkje sendt enno/)).toBeNull();
  });
  expect(screen.getByText('Ja: NAV får sjå økonomi.')).toBeTruthy();
  expect(new Set(sent().map((one) => JSON.stringify(one))).size).toBe(1);
});
