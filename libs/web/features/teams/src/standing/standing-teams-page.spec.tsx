import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults } from '@samplan/web/ui/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showAs } from '../testing/show';
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
  mayMaintain: true,
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
});
afterEach(() => server.stop());

const teams = (nodes: object[], keptUnits: object[]): void =>
  server.answer('StandingTeams', { standingTeams: { __typename: 'C', nodes }, keptUnits });
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
