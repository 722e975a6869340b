import { DataProvider, outbox, useKeeping } from '@samplan/web/data';
import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults, renderIn } from '@samplan/web/ui/testing';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TablePage } from './table-page';

let server: FakeServer;
beforeEach(() => {
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
  keptFrom: [] as string[],
};
const parent = {
  __typename: 'Decider',
  person: { __typename: 'Person', id: 'per', name: 'Per Lie', initials: 'PL', kind: 'CITIZEN' },
  relation: 'PARENT',
  areas: ['COMMON', 'ECONOMY'],
};
/** As the session does for whoever is here. */
function Kept() {
  useKeeping('kari');
  return null;
}
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
      <Kept />
      <TablePage collaborationId="collaboration" />
    </DataProvider>,
  );
  await screen.findByRole('heading', { level: 1 });
  return shown;
};
const seer = (id: string, over: object = {}) => ({
  __typename: 'CircleChange',
  person: { __typename: 'Person', id, name: `${id} Nes`, profession: 'Rettleiar' },
  unit: { __typename: 'Unit', id: 'nav', name: 'NAV' },
  ...{ gains: [], moves: [], loses: [], keeps: [], seesNothing: false },
  ...over,
});
const gains = { gains: [{ __typename: 'AreaStretch', areas: ['COMMON', 'ECONOMY'], firstDay: null, lastDay: null }] };
const rehearsed = (changes: object[], unchanged: object[] = [], errors: object[] = []) =>
  server.answer('PreviewCircleChange', { previewCircleChange: { __typename: 'P', changes, unchanged, errors } });
const looked = () => server.asked.filter(({ operation }) => operation === 'PreviewCircleChange');
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

it('writes down the day it was signed on paper, and no day that has not been', async () => {
  answers();
  await show();
  await userEvent.click(screen.getByText('Er det skrive under på papir?'));
  const day = screen.getByLabelText('Kva dag vart det skrive under?');
  await userEvent.type(day, '2999-01-01');
  await press('Gi telefonen til Aud');
  await screen.findByText('Datoen kan ikkje vere fram i tid.');
  await userEvent.clear(day);
  await userEvent.type(day, '2026-01-02');
  await press('Gi telefonen til Aud');
  await press('Nei');
  await screen.findByText('Nei: NAV får ikkje sjå noko meir.');
  expect(sent()).toMatchObject([{ answer: 'NO', said: { byId: 'aud', signedOn: '2026-01-02' } }]);
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

it('holds back no answer for another that the server stumbles on, and keeps what was said', async () => {
  const gp = { ...nav, id: 'gp', unit: { __typename: 'Unit', id: 'gp', name: 'Legekontoret' } };
  answers();
  server.stumblesOn('AnswerConsentRequest', ({ input }) => (input as { id: string }).id === 'request');
  await show({ requests: [nav, gp] });
  await press('Gi telefonen til Aud');
  await press('Ja');
  await press('Nei');
  await waitFor(() => expect(sent()).toContainEqual(expect.objectContaining({ id: 'gp', answer: 'NO' })));
  await waitFor(() => {
    window.dispatchEvent(new Event('online'));
    screen.getByText(/^NAV: Svaret vart ikkje skrive ned/);
  });
  expect(sent().filter((one) => (one as { id: string }).id === 'request')).toHaveLength(4);
  await waitFor(() =>
    expect(outbox.unsent).toMatchObject([
      { state: 'refused', input: { id: 'request', answer: 'YES', said: { byId: 'aud' } } },
    ]),
  );
});

it('leaves nothing of an answer to whoever is here next, and nothing in plain sight', async () => {
  server.refuse('AnswerConsentRequest', 'INTERNAL');
  await show();
  await press('Gi telefonen til Aud');
  await press('Ja');
  await screen.findByText(/^1 svar er ikkje sendt enno/);
  expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.toContain('aud');
  act(() => outbox.leave());
  expect(screen.queryByText(/ikkje sendt enno/)).toBeNull();
});

it('says who would see it, those who see it already too, and asks once for each card', async () => {
  const elsewhere = { keeps: ['COMMON', 'ECONOMY'], unit: { __typename: 'Unit', id: 'gp', name: 'Legekontoret' } };
  rehearsed(
    [seer('Ola', gains)],
    [seer('Kai', elsewhere), seer('Ida', { keeps: ['COMMON', 'ECONOMY'] }), seer('Per', { keeps: ['HEALTH'] })],
  );
  const { container } = await show();
  await press('Gi telefonen til Aud');
  await screen.findByText('Seier du ja, ser Ola Nes (rettleiar) og Ida Nes (rettleiar) det.');
  expect(await accessibilityFaults(container)).toEqual([]);
  await press('Noko av det');
  await press('Tilbake');
  await press('Noko av det');
  expect(looked()).toHaveLength(1);
  expect(looked()[0]!.variables).toMatchObject({
    input: { answerConsentRequest: { id: 'request', answer: 'YES', said: { byId: 'aud' } } },
  });
  rehearsed([seer('Ola', { ...gains, loses: ['HEALTH', 'COMMON'] })]);
  await userEvent.click(screen.getByLabelText('Økonomi'));
  await screen.findByText('Seier du ja, ser Ola Nes (rettleiar) det. Då ser dei ikkje lenger helse.');
  expect(looked()).toHaveLength(2);
  await userEvent.click(screen.getByLabelText('Økonomi'));
  expect(screen.queryByText(/^Seier du ja/)).toBeNull();
  await userEvent.click(screen.getByLabelText('Økonomi'));
  expect(screen.getByText(/^Seier du ja, ser Ola Nes/)).toBeTruthy();
  expect(looked()[1]!.variables).toMatchObject({
    input: { answerConsentRequest: { answer: 'SOME', areas: ['ECONOMY'] } },
  });
});

it('folds away the names where they are many, and says so where there is nobody', async () => {
  rehearsed(['A', 'B', 'C', 'D'].map((id) => seer(id, gains)));
  await show();
  await press('Gi telefonen til Aud');
  await screen.findByText('Seier du ja, ser 4 personar det.');
  expect(
    within(screen.getByText('Vis namna').closest('details')!).getAllByRole('listitem', { hidden: true }),
  ).toHaveLength(4);
});

it('can be answered when nobody can tell who would see it', async () => {
  server.refuse('PreviewCircleChange', 'INTERNAL');
  answers();
  await show();
  await press('Gi telefonen til Aud');
  await screen.findByText('Vi får ikkje vist kven som ser det no. Du kan svare likevel.');
  await press('Ja');
  await screen.findByText('Ja: NAV får sjå økonomi.');
});

it('says why a yes would not hold', async () => {
  rehearsed([], [], [{ __typename: 'NotPossible', code: 'OUTSIDE_MANDATE', message: 'Spør koordinatoren.', path: [] }]);
  await show();
  await press('Gi telefonen til Aud');
  await screen.findByText('Spør koordinatoren.');
});

it('says what is open already, also to somebody by name', async () => {
  rehearsed([]);
  const ola = { __typename: 'Person', id: 'ola', name: 'Ola Nes' };
  const consent = {
    __typename: 'Consent',
    id: 'c',
    version: 1,
    kind: 'CONSENT',
    unit: null,
    person: ola,
    areas: ['HEALTH'],
  };
  const rest = { purpose: '', legalBasis: null, givenHow: 'SPOKEN', givenBy: null, recordedBy: null, capacity: null };
  const consents = [{ ...consent, ...rest, heard: null, firstDay: null, lastDay: null }];
  await show({ requests: [{ ...nav, unit: null, person: ola }], consents });
  await press('Gi telefonen til Aud');
  await screen.findByText('I dag får dei sjå helse.');
  await screen.findByText('Ola Nes er ikkje med i teamet enno.');
});

it('does not ask about what is kept from whoever answers', async () => {
  rehearsed([]);
  const other = {
    ...nav,
    id: 'other',
    unit: { __typename: 'Unit', id: 'gp', name: 'Legekontoret' },
    keptFrom: ['per'],
  };
  await show({ requests: [{ ...nav, keptFrom: ['aud'] }, other] });
  expect(screen.getAllByText('Blir ikkje vist: Den som svarer, skal ikkje vite om dette enno.')).toHaveLength(1);
  await press('Gi telefonen til Aud');
  await screen.findByText('Spørsmål 1 av 1');
  expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('Legekontoret');
});

it('gives the phone away for no card at all to nobody', async () => {
  await show({ requests: [{ ...nav, keptFrom: ['aud'] }] });
  await screen.findByText('Blir ikkje vist: Den som svarer, skal ikkje vite om dette enno.');
  expect(screen.queryByRole('button', { name: 'Gi telefonen til Aud' })).toBeNull();
});
