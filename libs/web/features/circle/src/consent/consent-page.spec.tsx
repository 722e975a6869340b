import { DataProvider } from '@samplan/web/data';
import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults, renderIn } from '@samplan/web/ui/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TablePage } from '../table/table-page';
import { ConsentPage } from './consent-page';

let server: FakeServer;
beforeEach(() => {
  localStorage.clear();
  server = new FakeServer();
});
afterEach(() => server.stop());

const person = (id: string, name: string) => ({ __typename: 'Person', id, name, initials: '?', kind: 'PROFESSIONAL' });
const consent = (id: string, unit: string) => ({
  __typename: 'Consent',
  id,
  version: 1,
  kind: 'CONSENT',
  unit: { __typename: 'Unit', id: `unit-${id}`, name: unit },
  person: null,
  areas: ['COMMON', 'HEALTH'],
  purpose: 'Trening',
  legalBasis: null,
  givenHow: 'SPOKEN',
  givenBy: null,
  recordedBy: null,
  capacity: null,
  heard: null,
  firstDay: null,
  lastDay: null,
});
const sees = (id: string, name: string, firstDay: string | null) => ({
  __typename: 'CircleMember',
  person: person(id, name),
  unit: null,
  relation: 'MEMBER',
  spans: [
    { __typename: 'CircleSpan', areas: ['COMMON'], groundKind: 'CONSENT', consentId: 'a', firstDay, lastDay: null },
  ],
});
const circle = (over: object) =>
  server.answer('WhoSees', {
    whoSees: {
      __typename: 'WhoSees',
      id: 'collaboration',
      owner: { __typename: 'Person', id: 'aud', name: 'Aud Nilsen' },
      records: false,
      own: true,
      decides: true,
      underAge: false,
      child: false,
      heard: false,
      mayWithhold: false,
      withheld: [],
      people: [],
      consents: [],
      requests: [],
      exclusions: [],
      relatives: [],
      guardians: [],
      parents: [],
      deciders: [],
      ages: [],
      ...over,
    },
  });
const change = (name: string | null, over: object) => ({
  __typename: 'CircleChange',
  person: name && person(name, name),
  unit: null,
  gains: [],
  moves: [],
  loses: [],
  writes: null,
  seesNothing: false,
  ...over,
});
const preview = (changes: object[]) =>
  server.answer('PreviewCircleChange', { previewCircleChange: { __typename: 'P', changes, errors: [] } });
const previewed = () => server.asked.filter(({ operation }) => operation === 'PreviewCircleChange').at(-1)?.variables;
const show = (page: React.ReactNode) => renderIn(<DataProvider>{page}</DataProvider>);

it('says what was withdrawn where it stood, with the way back in sight', async () => {
  const [home, nav, school] = [consent('a', 'Heimetenesta'), consent('b', 'NAV'), consent('c', 'Skulen')];
  circle({ consents: [home, nav, school] });
  const { container } = await show(<ConsentPage collaborationId="collaboration" />);
  const press = await screen.findByRole('button', { name: 'Trekk tilbake for NAV' });
  server.answer('WithdrawConsent', {
    withdrawConsent: { __typename: 'WithdrawConsentPayload', consent: { __typename: 'Consent', id: 'b' }, errors: [] },
  });
  preview([change('Ola Nes', { seesNothing: true })]);
  await userEvent.click(press);
  const asked = within(screen.getByRole('group', { name: /^Vil du trekkje tilbake\? NAV sluttar/ }));
  expect(await asked.findByText('Ola Nes ser ikkje lenger noko.')).toBeTruthy();
  expect(server.times('WithdrawConsent')).toBe(0);
  circle({ consents: [home, school] });
  await userEvent.click(asked.getByRole('button', { name: 'Trekk tilbake no' }));
  const undo = await screen.findByRole('button', { name: 'Angre' });
  const said = undo.closest('[tabindex]')!;
  expect(document.activeElement).toBe(said);
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(2));
  const [before, after] = screen.getAllByRole('article');
  expect(before!.compareDocumentPosition(said)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(said.compareDocumentPosition(after!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('says of what was signed on paper when it was, on the card and in the history, and who assessed', async () => {
  const [aud, kari] = [person('aud', 'Aud Nilsen'), person('kari', 'Kari Berg')];
  const capacity = { assessedBy: 'Fastlegen', assessedOn: '2026-11-01', assessedFor: 'Deling' };
  const paper = { givenHow: 'SIGNED', givenBy: aud, recordedBy: kari, signedOn: '2026-11-03' };
  const guardian = { ...paper, givenHow: 'GUARDIAN', givenBy: person('odd', 'Odd Vik') };
  circle({
    consents: [
      { ...consent('a', 'NAV'), ...paper },
      { ...consent('b', 'Skulen'), ...guardian },
    ],
  });
  const event = {
    __typename: 'ConsentEvent',
    id: 'a',
    at: '2026-11-04T10:00:00Z',
    by: aud,
    person: null,
    lastDay: null,
  };
  const unit = { __typename: 'Unit', id: 'unit-a', name: 'NAV' };
  server.answer('ConsentHistory', {
    consentHistory: {
      __typename: 'C',
      nodes: [{ ...event, unit, what: 'GIVEN', areas: ['HEALTH'], signedOn: '2026-11-03', capacity }],
      pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
    },
  });
  await show(<ConsentPage collaborationId="collaboration" />);
  await screen.findByText(/Aud Nilsen skreiv under på papir 3\. november 2026\. Kari Berg skreiv det inn\./);
  expect(screen.getByText(/Odd Vik skreiv under på papir 3\. november 2026 på vegner av personen\./)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Vis alt som er sagt' }));
  await screen.findByText(
    /^Aud Nilsen sa ja til at NAV får sjå helse\. Skrive under på papir 3\. november 2026\. Fastlegen vurderte 1\. november 2026/,
  );
});

it('does not say that somebody sees now who sees later', async () => {
  circle({ people: [sees('turid', 'Turid Moe', '2099-03-03'), sees('kari', 'Kari Berg', null)] });
  await show(<ConsentPage collaborationId="collaboration" />);
  const people = within(await screen.findByRole('region', { name: 'Kven ser kva no' }));
  const later = people.getByRole('heading', { name: 'Får sjå seinare' });
  const precedes = (name: string): boolean =>
    later.compareDocumentPosition(people.getByText(name)) === Node.DOCUMENT_POSITION_PRECEDING;
  expect([precedes('Kari Berg'), precedes('Turid Moe')]).toEqual([true, false]);
});

it('asks whoever answers for themself at once', async () => {
  const request = {
    __typename: 'ConsentRequest',
    id: 'request',
    unit: { __typename: 'Unit', id: 'nav', name: 'NAV' },
    person: null,
    areas: ['COMMON', 'ECONOMY'],
    purpose: 'Tryggleik om natta.',
    until: null,
  };
  circle({ requests: [request] });
  await show(<TablePage collaborationId="collaboration" />);
  const question = await screen.findByRole('heading', { level: 2 });
  expect(question.textContent).toBe('Skal NAV få sjå økonomi? Det blir brukt til: tryggleik om natta.');
  expect(screen.getByRole('link', { name: 'Kven får sjå kva' })).toBeTruthy();
});

it('asks before it ends something, and says what changes for whom', async () => {
  const fields = { areas: ['COMMON'], level: 'READ', version: 1, firstDay: null, lastDay: null, mayConsent: false };
  const standing = {
    guardians: [{ __typename: 'Mandate', id: 'g', person: person('gro', 'Gro Li'), authority: 'Staten', ...fields }],
    parents: [{ __typename: 'Parent', id: 'p', person: person('per', 'Per Lie'), firstDay: null, lastDay: null }],
    exclusions: [{ __typename: 'Exclusion', id: 'e', person: person('odd', 'Odd Vik'), since: null }],
  };
  for (const name of ['closeRelative', 'endMandate', 'endParent', 'liftExclusion'])
    server.answer(name[0]!.toUpperCase() + name.slice(1), { [name]: { __typename: 'P', errors: [] } });
  const changed = { __typename: 'ChangedMeanwhile', code: 'CHANGED_MEANWHILE', message: 'Endra.', path: [] };
  server.answer('WithdrawConsent', { withdrawConsent: { __typename: 'P', consent: null, errors: [changed] } });
  await show(<ConsentPage collaborationId="collaboration" />);
  const [law, liv] = [
    { ...consent('l', 'NAV'), kind: 'LEGAL_BASIS' },
    { closest: false, organisation: null },
  ];
  const relatives = [
    { __typename: 'Relative', id: 'r', person: person('liv', 'Liv Moe'), relationship: 'Ven', ...fields, ...liv },
  ];
  circle({ records: true, own: false, consents: [law], relatives, ...standing });
  preview([]);
  for (const [press, question, yes, operation, deed] of [
    ['Gjeld ikkje lenger', /^Gjeld ikkje lova lenger for NAV\?/, 'Ja, avslutt', 'WithdrawConsent', 'withdrawConsent'],
    ['Steng for Liv Moe', /^Skal Liv Moe stengjast ute\?/, 'Ja, steng', 'CloseRelative', 'closeRelative'],
    ['Avslutt for Gro Li', /^Er Gro Li ikkje lenger verje\?/, 'Ja, avslutt', 'EndMandate', 'endMandate'],
    ['Avslutt for Per Lie', /^Har Per Lie ikkje lenger foreldreansvar\?/, 'Ja, avslutt', 'EndParent', 'endParent'],
    [
      'Slepp inn igjen: Odd Vik',
      /^Skal Odd Vik sleppast inn igjen\?/,
      'Ja, slepp inn',
      'LiftExclusion',
      'liftExclusion',
    ],
  ] as const) {
    await userEvent.click(await screen.findByRole('button', { name: press }));
    const asked = within(screen.getByRole('group', { name: question }));
    await asked.findByText('Ingen ser noko anna enn før.');
    expect(Object.keys((previewed() as { input: object }).input)).toEqual([deed]);
    expect(server.times(operation)).toBe(0);
    await userEvent.click(asked.getByRole('button', { name: yes }));
    await waitFor(() => expect(server.times(operation)).toBe(1));
    await userEvent.click(asked.getByRole('button', { name: 'Avbryt' }));
  }
});

it('takes a parent who is not in the list by number, with what is wrong beside its field', async () => {
  circle({ records: true, own: false, child: true, people: [sees('turid', 'Turid Moe', null)] });
  server.answer('ConsentKnownPeople', { collaboration: { __typename: 'Collaboration', id: 'c', nextOfKin: [] } });
  const wrong = {
    __typename: 'InvalidInput',
    code: 'NATIONAL_ID_INVALID',
    message: 'Sjå over nummeret.',
    path: ['atHome', 'nationalId'],
  };
  server.answer('RecordParent', { recordParent: { __typename: 'P', parent: null, errors: [wrong] } });
  const { container } = await show(<ConsentPage collaborationId="collaboration" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Skriv inn ein forelder' }));
  const form = within(screen.getByRole('form', { name: 'Skriv inn ein forelder' }));
  expect(form.queryByRole('option', { name: 'Turid Moe' })).toBeNull();
  await userEvent.click(form.getByRole('button', { name: 'Står ikkje i lista' }));
  const number = form.getByLabelText('Fødselsnummer');
  await userEvent.type(number, '12345678901');
  await userEvent.type(form.getByLabelText('Førenamn'), 'Runa');
  await userEvent.type(form.getByLabelText('Etternamn'), 'Dal');
  await userEvent.click(form.getByRole('button', { name: 'Lagre' }));
  expect((await form.findByText('Sjå over nummeret.')).closest('.ds-field')?.contains(number)).toBe(true);
  expect(await accessibilityFaults(container)).toEqual([]);
  expect(server.asked.find(({ operation }) => operation === 'RecordParent')?.variables).toEqual({
    input: {
      collaborationId: 'collaboration',
      personId: null,
      atHome: { nationalId: '12345678901', givenName: 'Runa', familyName: 'Dal' },
      from: null,
      until: null,
    },
  });
});

const newOne = async (form: ReturnType<typeof within>) => {
  await userEvent.click(form.getByRole('button', { name: 'Står ikkje i lista' }));
  await userEvent.type(form.getByLabelText('Førenamn'), 'Jo');
  await userEvent.type(form.getByLabelText('Etternamn'), 'Nilsen');
  await userEvent.type(form.getByLabelText('Korleis er de knytte til kvarandre?'), 'Son');
};
const letInForm = async () => {
  server.answer('ConsentKnownPeople', { collaboration: { __typename: 'Collaboration', id: 'c', nextOfKin: [] } });
  await userEvent.click(await screen.findByRole('button', { name: 'Slepp inn nokon' }));
  return within(screen.getByRole('form', { name: 'Slepp inn nokon' }));
};
const letIn = (errors: object[] = []) =>
  server.answer('LetInRelative', { letInRelative: { __typename: 'P', relative: null, errors } });
const sent = () =>
  server.asked
    .filter(({ operation }) => operation === 'LetInRelative')
    .map(({ variables }) => variables as { input: object });

it('lets in by name somebody nobody here knows, and says what happens next', async () => {
  circle({});
  const { container } = await show(<ConsentPage collaborationId="collaboration" />);
  const form = await letInForm();
  preview([change(null, { gains: [{ __typename: 'S', areas: ['COMMON'], firstDay: null, lastDay: null }] })]);
  await newOne(form);
  expect(form.queryByLabelText(/Fødselsnummer/)).toBeNull();
  expect(await form.findByText('Jo Nilsen får sjå det som er felles.')).toBeTruthy();
  const wrong = {
    __typename: 'InvalidInput',
    code: 'FIELD_TOO_LONG',
    message: 'For langt.',
    path: ['named', 'familyName'],
  };
  letIn([wrong]);
  await userEvent.click(form.getByRole('button', { name: 'Lagre' }));
  expect((await form.findByText('For langt.')).closest('.ds-field')?.contains(form.getByLabelText('Etternamn'))).toBe(
    true,
  );
  letIn();
  await userEvent.click(form.getByRole('button', { name: 'Lagre' }));
  const next = await screen.findByText(/^Jo Nilsen er sleppt inn\. Koordinatoren får beskjed/);
  expect(document.activeElement?.contains(next)).toBe(true);
  const [first, second] = sent();
  expect(first).toMatchObject({
    input: { named: { givenName: 'Jo', familyName: 'Nilsen', idempotencyKey: expect.stringMatching(/-/) as string } },
  });
  expect(second).toEqual(first);
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('lets the coordinator leave the number out or type it, and shows the way to the link', async () => {
  circle({ records: true, own: false });
  const { container } = await show(<ConsentPage collaborationId="collaboration" />);
  const form = await letInForm();
  preview([]);
  await newOne(form);
  const number = form.getByLabelText(/^Fødselsnummer/);
  await userEvent.type(number, '123');
  expect(form.queryByText('Dette gjeld når personen ikkje er med her frå før.')).toBeNull();
  await userEvent.type(number, '45678901');
  expect(await form.findByText('Dette gjeld når personen ikkje er med her frå før.')).toBeTruthy();
  letIn([{ __typename: 'InvalidInput', code: 'RELATIVE_EXISTS', message: 'Er med.', path: ['personId'] }]);
  await userEvent.click(form.getByRole('button', { name: 'Lagre' }));
  expect((await form.findByText('Er med.')).closest('.ds-field')?.contains(number)).toBe(true);
  expect(sent()[0]).toMatchObject({
    input: { atHome: { nationalId: '12345678901', givenName: 'Jo', familyName: 'Nilsen' } },
  });
  expect(await accessibilityFaults(container)).toEqual([]);
  await userEvent.clear(number);
  letIn();
  await userEvent.click(form.getByRole('button', { name: 'Lagre' }));
  const link = await screen.findByRole('link', { name: 'Lag personleg lenkje' });
  expect(link.getAttribute('href')).toBe('/c/collaboration/contact');
  expect(sent()[1]).toMatchObject({ input: { named: { givenName: 'Jo' } } });
});

it('opens the form for whoever came to let somebody see, and takes the keyboard there', async () => {
  window.location.hash = 'share';
  circle({});
  await show(<ConsentPage collaborationId="collaboration" />);
  const form = await screen.findByRole('form', { name: 'La nokon få sjå' });
  await waitFor(() => expect(form.contains(document.activeElement)).toBe(true));
  window.location.hash = '';
});
