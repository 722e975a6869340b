import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults } from '@samplan/web/ui/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showAs } from '../testing/show';
import { CaseloadPage } from './caseload-page';
import { StandingTeamsPage } from './standing-teams-page';

const person = (id: string, name: string) => ({ __typename: 'Person', id, name });
const [stine, jonas, farida] = [
  person('stine', 'Stine Moe'),
  person('jonas', 'Jonas Hauge'),
  person('farida', 'Farida'),
];
const team = (over: object = {}) => ({
  __typename: 'StandingTeam',
  id: 'ambulant',
  name: 'Ambulant team',
  purpose: 'Møter folk der dei er',
  version: 1,
  closesOn: null,
  mayMaintain: true,
  unitClosed: false,
  caseCount: 7,
  unit: { __typename: 'Unit', id: 'mental', name: 'Psykisk helse og rus' },
  members: [
    { __typename: 'StandingTeamMember', id: 'lead', role: 'LEAD', person: stine },
    { __typename: 'StandingTeamMember', id: 'second', role: 'MEMBER', person: jonas },
  ],
  ...over,
});
const kept = {
  __typename: 'KeptUnit',
  id: 'mental',
  name: 'Psykisk helse og rus',
  staff: [stine, jonas, farida],
  receivers: [jonas],
};

let server: FakeServer;
beforeEach(() => {
  server = new FakeServer();
  toHandOver([]);
});
afterEach(() => server.stop());

const toHandOver = (nodes: object[]): void => server.answer('CasesToHandOver', { casesToHandOver: page(nodes) });
const page = (nodes: object[], endCursor: string | null = null) => ({
  __typename: 'C',
  pageInfo: { __typename: 'PageInfo', hasNextPage: endCursor !== null, endCursor },
  nodes,
});
const teams = (nodes: object[], keptUnits: object[]): void => {
  server.answer('StandingTeams', { standingTeams: page(nodes) });
  server.answer('KeptUnits', { keptUnits });
};
const show = () => showAs(server, 'berit', <StandingTeamsPage />);
const sent = (operation: string) => server.asked.filter((asked) => asked.operation === operation).at(-1)?.variables;
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

it('shows a colleague who is in each team, and nothing to change', async () => {
  teams([team({ mayMaintain: false, caseCount: null })], []);
  const { container } = await show();
  const members = within(await screen.findByRole('list', { name: 'Med i Ambulant team' }));
  expect(members.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Stine MoeLeiar teamet',
    'Jonas Hauge',
  ]);
  expect(screen.queryByText(/oppdrag no/)).toBeNull();
  expect(screen.queryAllByRole('button')).toEqual([]);
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('says of a team whose unit has become another that it takes nothing new, and offers nothing of it', async () => {
  teams([team({ unitClosed: true })], [kept]);
  const { container } = await show();
  await screen.findByText(/^Psykisk helse og rus har vorte ein del av ei anna teneste/);
  expect(screen.queryByRole('button', { name: 'Ny i teamet' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Legg ned Ambulant team' })).toBeTruthy();
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('says so when there is no team yet', async () => {
  teams([], []);
  await show();
  await screen.findByText('Det er ingen faste team enno');
});

it('lets whoever leads the unit add a team, and has what was typed after cancel', async () => {
  teams([], [kept]);
  await show();
  await screen.findByText('Det er ingen faste team enno');
  await press('Nytt fast team');
  await userEvent.type(screen.getByLabelText('Namn på teamet'), 'Dagteamet');
  await press('Avbryt');
  await press('Nytt fast team');
  expect(screen.getByLabelText<HTMLInputElement>('Namn på teamet').value).toBe('Dagteamet');
  server.answer('AddStandingTeam', { addStandingTeam: { __typename: 'P', standingTeam: null, errors: [] } });
  teams([team({ name: 'Dagteamet' })], [kept]);
  await press('Lagre');
  await screen.findByRole('heading', { name: 'Dagteamet' });
  expect(sent('AddStandingTeam')).toEqual({ input: { name: 'Dagteamet', purpose: null, unitId: 'mental' } });
});

it('says beside the field what stands in the way of a new member', async () => {
  teams([team()], [kept]);
  await show();
  await screen.findByText('7 oppdrag no');
  await press('Ny i teamet');
  const form = within(screen.getByRole('form', { name: 'Ny i teamet' }));
  await userEvent.selectOptions(form.getByLabelText('Ny i teamet'), 'Jonas Hauge');
  const wrong = {
    __typename: 'InvalidInput',
    code: 'ALREADY_IN_STANDING_TEAM',
    message: 'Er med.',
    path: ['personId'],
  };
  server.answer('AddStandingTeamMember', {
    addStandingTeamMember: { __typename: 'P', standingTeam: null, errors: [wrong] },
  });
  await userEvent.click(form.getByRole('button', { name: 'Legg til' }));
  const field = form.getByLabelText<HTMLSelectElement>('Ny i teamet');
  expect((await form.findByText('Er med.')).closest('.ds-field')?.contains(field)).toBe(true);
  expect(field.value).toBe('jonas');
});

it('says what becomes of the cases before the team is closed, and lets it go on until it is', async () => {
  teams([team()], [kept]);
  const { container } = await show();
  await screen.findByText('7 oppdrag no');
  await press('Legg ned Ambulant team');
  const form = within(screen.getByRole('form', { name: 'Legg ned Ambulant team' }));
  form.getByText(/^Teamet tek ingen nye oppdrag etter dette\./);
  form.getByText(/^7 oppdrag er i gang\. Koordinatorane får melding/);
  const past = { __typename: 'InvalidInput', code: 'DAY_IN_PAST', message: 'Dagen er over.', path: ['lastDay'] };
  const answer = (errors: object[]) =>
    server.answer('SetStandingTeamEnd', { setStandingTeamEnd: { __typename: 'P', standingTeam: null, errors } });
  answer([past]);
  await userEvent.type(form.getByLabelText('Siste dag'), '2020-01-01');
  await userEvent.click(form.getByRole('button', { name: 'Legg ned teamet' }));
  await form.findByText('Dagen er over.');
  answer([]);
  teams([team({ closesOn: '2100-03-01', version: 2 })], [kept]);
  await userEvent.clear(form.getByLabelText('Siste dag'));
  await userEvent.type(form.getByLabelText('Siste dag'), '2100-03-01');
  await userEvent.click(form.getByRole('button', { name: 'Legg ned teamet' }));
  await screen.findByText('Teamet blir lagt ned. Siste dag er 1. mars 2100, og det tek ikkje fleire oppdrag.');
  screen.getByText('7 oppdrag må andre ta over før teamet kan leggjast ned.');
  expect(sent('SetStandingTeamEnd')).toEqual({
    input: { standingTeamId: 'ambulant', expectedVersion: 1, lastDay: '2100-03-01' },
  });
  expect(screen.queryByRole('button', { name: 'Legg ned Ambulant team' })).toBeNull();
  expect(await accessibilityFaults(container)).toEqual([]);

  await press('La Ambulant team halde fram');
  screen.getByText(/^Skal Ambulant team halde fram likevel\?/);
  teams([team({ version: 3 })], [kept]);
  await press('Ja, hald fram');
  await screen.findByRole('button', { name: 'Legg ned Ambulant team' });
  expect(sent('SetStandingTeamEnd')).toEqual({
    input: { standingTeamId: 'ambulant', expectedVersion: 2, lastDay: null },
  });
});

it('tells whoever coordinates whom they must find somebody else for', async () => {
  teams([team({ closesOn: '2020-03-01', mayMaintain: false, caseCount: null })], []);
  toHandOver([
    {
      __typename: 'StandingTeamCase',
      id: 'case',
      standingTeam: { __typename: 'StandingTeam', id: 'ambulant', name: 'Ambulant team', closesOn: '2020-03-01' },
      collaboration: {
        __typename: 'Collaboration',
        id: 'aud',
        owner: { __typename: 'Person', id: 'owner', name: 'Aud Nilsen' },
      },
    },
  ]);
  await show();
  const link = await screen.findByRole('link', { name: 'Aud Nilsen' });
  expect(link.getAttribute('href')).toBe('/c/aud/team');
  screen.getByText('Ambulant team · Blir lagt ned 1. mars 2020');
  screen.getByText(/^Siste dag var 1\. mars 2020\. Teamet held fram/);
});

it('shows more teams, and more of those they help, when asked', async () => {
  server.answer('KeptUnits', { keptUnits: [] });
  server.answerBy('StandingTeams', ({ after }) => ({
    standingTeams: after ? page([team({ id: 'memory', name: 'Minneteamet' })]) : page([team()], 'cursor'),
  }));
  const teamsShown = await show();
  await userEvent.click(await screen.findByRole('button', { name: 'Vis fleire' }));
  await screen.findByRole('heading', { name: 'Minneteamet' });
  screen.getByRole('heading', { name: 'Ambulant team' });
  expect(screen.queryByRole('button', { name: 'Vis fleire' })).toBeNull();
  teamsShown.unmount();

  const helped = (id: string, name: string) => ({
    __typename: 'StandingTeamCase',
    id,
    helpsWith: null,
    standingTeam: { __typename: 'StandingTeam', id: 'ambulant', name: 'Ambulant team', closesOn: null },
    collaboration: {
      __typename: 'Collaboration',
      id,
      owner: { __typename: 'Person', id: `owner-${id}`, name, initials: 'X' },
    },
  });
  server.answerBy('Caseload', ({ after }) => ({
    myCaseload: after ? page([helped('per', 'Per Vik')]) : page([helped('aud', 'Aud Nilsen')], 'cursor'),
  }));
  await showAs(server, 'berit', <CaseloadPage />);
  await screen.findByRole('link', { name: 'Aud Nilsen' });
  await userEvent.click(await screen.findByRole('button', { name: 'Vis fleire' }));
  await screen.findByRole('link', { name: 'Per Vik' });
  screen.getByRole('link', { name: 'Aud Nilsen' });
});
