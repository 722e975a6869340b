import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DataProvider } from '@samplan/web/data';
import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults, renderIn } from '@samplan/web/ui/testing';
import type { ReactNode } from 'react';
import { TeamList } from './team-list';
import { WhoHelpsMe } from './who-helps-me';

let server: FakeServer;
beforeEach(() => (server = new FakeServer()));
afterEach(() => server.stop());

const person = (id: string, name: string) => ({ __typename: 'Person', id, name, initials: id.toUpperCase() });
const member = (id: string, name: string, role: string, helpsWith: string, phone: string | null = null) => ({
  __typename: 'TeamMember',
  id: `member-${id}`,
  role,
  profession: 'fysioterapeut',
  helpsWith,
  phone,
  deputyFor: null as string | null,
  away: null as object | null,
  deputies: [] as object[],
  person: person(id, name),
  unit: { __typename: 'Unit', id: 'unit', name: 'Rehabilitering' },
});
const team = [
  member('per', 'Per Lie', 'MEMBER', 'Trener gange med deg', '78 12 34 56'),
  member('kari', 'Kari Berg', 'COORDINATOR', 'Held planen saman'),
];
const answer = (relation: string, members: unknown[] = team) =>
  server.answer('Team', {
    collaboration: {
      __typename: 'Collaboration',
      id: 'collaboration',
      owner: { __typename: 'Person', id: 'aud', name: 'Aud Nilsen' },
      myAccess: { __typename: 'MyAccess', relation },
      helpers: { __typename: 'Helpers', people: members.length, services: 1 },
      team: members,
      nextOfKin: [{ __typename: 'NextOfKin', id: 'kin', relationship: 'dotter', person: person('liv', 'Liv Nilsen') }],
    },
  });
const show = (children: ReactNode) => renderIn(<DataProvider>{children}</DataProvider>);

it('lists the team with the coordinator first, what each helps with, and those near', async () => {
  answer('MEMBER');
  const { container } = await show(<TeamList collaborationId="collaboration" />);
  const section = await screen.findByRole('region', { name: 'Teamet' });
  expect(within(section).getByText('2 personar hjelper frå 1 teneste')).toBeTruthy();
  const [first, second] = within(section).getAllByRole('listitem');
  expect(first?.textContent).toContain('Kari BergKoordinatorHeld planen saman');
  expect(second?.textContent).toContain('Trener gange med degfysioterapeut, Rehabilitering');
  expect(within(section).getByRole('link', { name: 'Ring Per Lie 78 12 34 56' }).getAttribute('href')).toBe(
    'tel:78123456',
  );
  expect(within(section).getByRole('list', { name: 'Pårørande' }).textContent).toContain('Liv Nilsendotter');
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('tells the person who helps, and how to ask them all', async () => {
  answer('OWNER');
  await show(<WhoHelpsMe collaborationId="collaboration" />);
  const section = await screen.findByRole('region', { name: 'Kven hjelper meg med kva' });
  expect(within(section).getByText('Koordinatoren din')).toBeTruthy();
  expect(within(section).getByRole('link', { name: 'Spør dei som hjelper deg' }).getAttribute('href')).toBe(
    '/c/collaboration/thread',
  );
});

it('says what will come where there is nobody yet', async () => {
  answer('OWNER', []);
  await show(<WhoHelpsMe collaborationId="collaboration" />);
  expect(await screen.findByText(/^Ingen er med i teamet ditt enno/)).toBeTruthy();
});

it('leaves no name behind when access has ended', async () => {
  server.refuse('Team', 'NOT_FOUND');
  const { container } = await show(<TeamList collaborationId="collaboration" />);
  await waitFor(() => expect(server.times('Team')).toBe(1));
  await waitFor(() => expect(container.textContent).toBe(''));
});

it('tells until when somebody is away and who stands in, and lets the person say no', async () => {
  const turid = { ...member('turid', 'Turid Moe', 'COORDINATOR', 'Held planen saman'), deputyFor: 'member-kari' };
  const kari = {
    ...member('kari', 'Kari Berg', 'COORDINATOR', 'Held planen saman'),
    away: { __typename: 'Away', fromDate: '2026-01-01', untilDate: '2099-03-03' },
    deputies: [
      { __typename: 'Deputy', id: 'deputy', fromDate: '2026-01-01', untilDate: '2099-03-03', person: turid.person },
    ],
  };
  answer('OWNER', [kari, turid]);
  const { container } = await show(<WhoHelpsMe collaborationId="collaboration" />);
  const section = await screen.findByRole('region', { name: 'Kven hjelper meg med kva' });
  const lines = within(section).getAllByRole('listitem');
  expect(lines).toHaveLength(1);
  expect(lines[0]?.textContent).toContain('Borte til tysdag 3. mars 2099');
  expect(lines[0]?.textContent).toContain('Turid Moe er stadfortredar');
  server.refuse('RefuseDeputy', 'INTERNAL');
  await userEvent.click(within(section).getByRole('button', { name: 'Sei nei til Turid Moe' }));
  expect(server.asked.map(({ operation }) => operation)).not.toContain('RefuseDeputy');
  const no = within(section).getByRole('button', { name: 'Ja, sei nei' });
  await userEvent.click(no);
  expect(await within(section).findByRole('alert')).toBeTruthy();
  server.answer('RefuseDeputy', {
    refuseDeputy: { __typename: 'RefuseDeputyPayload', collaborationId: 'collaboration', errors: [] },
  });
  await userEvent.click(no);
  expect(server.asked.at(-1)?.variables).toEqual({ input: { collaborationId: 'collaboration', deputyId: 'deputy' } });
  expect(await accessibilityFaults(container)).toEqual([]);
});
