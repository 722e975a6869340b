import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults } from '@samplan/web/ui/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TeamPage } from '../page/team-page';
import { team, wrong } from '../testing/team-data';
import { showAs } from '../testing/show';
import { MyInvitationsPage } from './my-invitations-page';

let server: FakeServer;
beforeEach(() => {
  localStorage.clear();
  server = new FakeServer();
});
afterEach(() => server.stop());

const kari = { __typename: 'Person', id: 'kari', name: 'Kari Berg' };
const asked = (over: object = {}) => ({
  __typename: 'MyInvitation',
  id: 'invitation',
  kind: 'PERSON',
  helpsWith: 'Ser på medisinane',
  areas: ['HEALTH'],
  startsOn: '2026-02-03',
  endsOn: '2026-03-03',
  temporary: false,
  seesEarlier: true,
  ownerName: 'Aud Nilsen',
  mustName: false,
  invitedAt: '2026-02-03T10:00:00Z',
  standingTeamName: null,
  unit: { __typename: 'Unit', id: 'gp', name: 'Legekontoret' },
  invitedBy: kari,
  candidates: [],
  ...over,
});
const waiting = (...nodes: object[]) => inTeams(nodes, []);
const noMore = { __typename: 'PageInfo', hasNextPage: false, endCursor: null };
const inTeams = (nodes: object[], places: object[]) => {
  const myPlacesWithoutGround = { __typename: 'PlaceWithoutGroundConnection', pageInfo: noMore, nodes: places };
  server.answer('MyTeamInvitations', {
    myTeamInvitations: { __typename: 'MyInvitationConnection', pageInfo: noMore, nodes },
  });
  server.answer('MyPlacesWithoutGround', { myPlacesWithoutGround });
};
const answers = (errors: object[], openedId: string | null = null) =>
  server.answer('AnswerTeamInvitation', {
    answerTeamInvitation: {
      __typename: 'AnswerTeamInvitationPayload',
      invitation: errors.length > 0 ? null : { __typename: 'MyInvitation', id: 'invitation', openedId },
      errors,
    },
  });
const show = () => showAs(server, 'tuva', <MyInvitationsPage />);

it('leads whoever says yes on to the team', async () => {
  waiting(asked());
  answers([], 'collaboration');
  const { container } = await show();
  await screen.findByRole('heading', { name: 'Teamet rundt Aud Nilsen' });
  expect(
    screen.getByText('Legekontoret · Frå 3. februar 2026 til og med 3. mars 2026 · Får òg lese eldre meldingar'),
  ).toBeTruthy();
  expect(await accessibilityFaults(container)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Ja, eg blir med' }));
  expect((await screen.findByRole('link', { name: 'Skriv til teamet' })).getAttribute('href')).toBe(
    '/c/collaboration/thread',
  );
});

describe('a team one sees nothing of', () => {
  const place = {
    __typename: 'PlaceWithoutGround',
    id: 'place',
    role: 'MEMBER',
    helpsWith: 'Trener gange',
    since: '2026-01-05',
    unit: { __typename: 'Unit', id: 'rehab', name: 'Rehabilitering' },
  };

  it('can be left after one question, without saying whose it is', async () => {
    inTeams([], [place]);
    const { container } = await show();
    await screen.findByText('Medlem · Rehabilitering · Sidan 5. januar 2026');
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Gå ut av teamet: Trener gange' }));
    const question = within(screen.getByRole('dialog', { name: 'Vil du gå ut av teamet?' }));
    expect(server.times('LeaveWithoutGround')).toBe(0);
    server.answer('LeaveWithoutGround', { leaveWithoutGround: { __typename: 'P', placeId: 'place', errors: [] } });
    inTeams([], []);
    await userEvent.click(question.getByRole('button', { name: 'Gå ut av teamet' }));
    await screen.findByText('Du er ute av teamet.');
    await waitFor(() => expect(screen.queryByText(/Trener gange/)).toBeNull());
    const sent = server.asked.find(({ operation }) => operation === 'LeaveWithoutGround');
    expect(sent?.variables).toEqual({ input: { placeId: 'place' } });
  });

  it('is still there when one thinks better of it', async () => {
    inTeams([], [place]);
    await show();
    await userEvent.click(await screen.findByRole('button', { name: 'Gå ut av teamet: Trener gange' }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Avbryt' }));
    expect(screen.getByText('Trener gange')).toBeTruthy();
    expect(server.times('LeaveWithoutGround')).toBe(0);
  });
});

it('lets the lead say yes for the standing team, in words that say so', async () => {
  waiting(asked({ kind: 'STANDING_TEAM', standingTeamName: 'Ambulant team', ownerName: null }));
  answers([]);
  await show();
  await userEvent.click(await screen.findByRole('button', { name: 'Ja, teamet blir med' }));
  await screen.findByText('Det faste teamet er med.');
});

it('says what whoever says yes waits for, where consent lacks', async () => {
  waiting(asked({ ownerName: null }));
  answers([]);
  await show();
  await screen.findByText('Du får vite kven når personen har gitt samtykke.');
  await userEvent.click(screen.getByRole('button', { name: 'Ja, eg blir med' }));
  await screen.findByText(/^Du ser planen når personen har gitt samtykke/);
  expect(screen.queryByRole('link', { name: 'Opne planen' })).toBeNull();
});

it('asks for a reason beside the field before a no is sent', async () => {
  waiting(asked());
  answers([wrong('reason', 'Dette må fyllast ut.')]);
  await show();
  await userEvent.click(await screen.findByRole('button', { name: 'Nei' }));
  const form = within(screen.getByRole('form', { name: 'Nei' }));
  await userEvent.click(form.getByRole('button', { name: 'Send svaret' }));
  await form.findByText('Dette må fyllast ut.');
  answers([]);
  await userEvent.type(form.getByLabelText(/^Kvifor ikkje/), 'Permisjon');
  await userEvent.click(form.getByRole('button', { name: 'Send svaret' }));
  await screen.findByText('Svaret er sendt.');
  expect(server.asked.filter(({ operation }) => operation === 'AnswerTeamInvitation').at(-1)?.variables).toEqual({
    input: { invitationId: 'invitation', accept: false, reason: 'Permisjon' },
  });
});

it('lets a unit name who comes, and not say yes for them', async () => {
  waiting(asked({ kind: 'UNIT', mustName: true, candidates: [{ ...kari, id: 'ola', name: 'Ola Nes' }] }));
  server.answer('NameForTeamInvitation', {
    nameForTeamInvitation: {
      __typename: 'NameForTeamInvitationPayload',
      invitation: { __typename: 'MyInvitation', id: 'invitation' },
      errors: [],
    },
  });
  await show();
  await userEvent.selectOptions(await screen.findByLabelText('Kven kjem frå Legekontoret?'), 'Ola Nes');
  expect(screen.queryByRole('button', { name: 'Ja, eg blir med' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Meld inn' }));
  await screen.findByText('Invitasjonen er send vidare.');
});

it('says of a unit nobody works in any more that no is the answer left', async () => {
  waiting(asked({ kind: 'UNIT', mustName: true, candidates: [] }));
  await show();
  await screen.findByText('Ingen arbeider i Legekontoret no. Sei nei, og skriv kven dei kan spørje i staden.');
  expect(screen.queryByRole('button', { name: 'Meld inn' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Nei' })).toBeTruthy();
});

it('shows those who are asked to the person, who may say no to each', async () => {
  const invitation = {
    __typename: 'TeamInvitation',
    id: 'invitation',
    kind: 'PERSON',
    state: 'OPEN',
    reason: null,
    helpsWith: 'Ser på medisinane',
    level: 'EDIT_OWN',
    areas: ['HEALTH'],
    startsOn: '2026-02-03',
    endsOn: null,
    temporary: false,
    seesEarlier: true,
    invitedAt: '2026-02-03T10:00:00Z',
    standingTeamName: null,
    covered: [],
    person: { __typename: 'Person', id: 'tuva', name: 'Tuva Rem' },
    unit: null,
    invitedBy: kari,
  };
  const myAccess = { __typename: 'MyAccess', relation: 'OWNER', areas: ['COMMON'], actions: ['team-invitation:read'] };
  server.answer('TeamPage', team({ teamInvitations: [invitation], myAccess }));
  server.answer('WithdrawTeamInvitation', {
    withdrawTeamInvitation: {
      __typename: 'WithdrawTeamInvitationPayload',
      invitation: { __typename: 'TeamInvitation', id: 'invitation' },
      errors: [],
    },
  });
  await showAs(server, 'aud', <TeamPage collaborationId="collaboration" />);
  const section = within(screen.getByRole('region', { name: 'Dei som er inviterte til å hjelpe deg' }));
  expect(section.getByText('Får sjå: Helse · Får òg lese eldre meldingar · Frå 3. februar 2026')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Inviter nokon' })).toBeNull();
  await userEvent.click(section.getByRole('button', { name: 'Nei takk til Tuva Rem' }));
  await userEvent.click(section.getByRole('button', { name: 'Avbryt' }));
  await userEvent.click(await section.findByRole('button', { name: 'Nei takk til Tuva Rem' }));
  expect(server.times('WithdrawTeamInvitation')).toBe(0);
  expect(section.queryByRole('link', { name: 'Be om samtykke' })).toBeNull();
  await userEvent.click(section.getByRole('button', { name: 'Ja, sei nei takk' }));
  await waitFor(() => expect(server.times('WithdrawTeamInvitation')).toBe(1));
});
