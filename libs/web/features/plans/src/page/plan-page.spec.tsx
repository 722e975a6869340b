import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults } from '@samplan/web/ui/testing';
import { goal, measure, planOf, planPage } from '../testing/plan-data';
import { showAs } from '../testing/show';
import { PlanPage } from './plan-page';

let server: FakeServer;
beforeEach(() => (server = new FakeServer()));
afterEach(() => server.stop());

const show = async (who: 'coordinator' | 'owner' | 'relative', plan?: unknown) => {
  server.answer('PlanPage', planPage(who, plan));
  const me = { coordinator: 'kari', owner: 'aud', relative: 'liv' }[who];
  return showAs(server, me, <PlanPage collaborationId="collaboration" aside={<p>Ved sida</p>} />);
};

it('reads from the person’s own words to who does what by when', async () => {
  const { container } = await show('coordinator');
  expect(screen.getByRole('heading', { level: 1, name: 'Aud Nilsen' })).toBeTruthy();
  expect(screen.getByText('«Å komme meg ut i hagen»')).toBeTruthy();
  expect(screen.getByText('Aud Nilsen, 2. januar 2026')).toBeTruthy();
  const section = screen.getByRole('region', { name: 'Gå trygt ute' });
  expect(within(section).getByText('Målet kjem frå Aud')).toBeTruthy();
  expect(section.textContent).toContain('Per Lie har ansvaret, Rehabilitering, innan fredag 12. mars 2027');
  expect(within(section).getByText('I gang')).toBeTruthy();
  expect(screen.getByText('Ved sida')).toBeTruthy();
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('says so when no goal is the person’s own', async () => {
  await show('coordinator', planOf({ goals: [goal({ voice: 'SERVICE' })] }));
  expect(screen.getByText(/^Ingen av måla kjem frå Aud enno/)).toBeTruthy();
});

it('says in words what is late, what was decided in a meeting and what the person said no to', async () => {
  const late = measure({
    overdue: true,
    deadline: '2026-02-03',
    userAnswer: 'NO',
    decision: { __typename: 'MeetingDecision', id: 'd', meetingId: 'meeting', decidedAt: '2026-01-20T09:00:00.000Z' },
  });
  await show('coordinator', planOf({ goals: [goal({ measures: [late] })] }));
  expect(screen.getByText('Over fristen')).toBeTruthy();
  expect(screen.getByText('Aud har sagt nei')).toBeTruthy();
  expect(screen.getByRole('link', { name: /^Frå møtet/ }).getAttribute('href')).toBe('/m/meeting');
});

it.each([
  ['when it must be done', '2027-03-01', '2027-03-20', true],
  ['only after it must be done', '2027-03-13', '2027-03-20', false],
  ['and back before it must be done', '2027-03-01', '2027-03-05', false],
])('says that who answers for a measure is away %s', async (_when, fromDate, untilDate, said) => {
  const page = planPage('coordinator');
  const [coordinator, per] = page.collaboration.team;
  const away = { __typename: 'Away', fromDate, untilDate };
  server.answer('PlanPage', { collaboration: { ...page.collaboration, team: [coordinator, { ...per, away }] } });
  await showAs(server, 'kari', <PlanPage collaborationId="collaboration" aside={null} />);
  const section = screen.getByRole('region', { name: 'Gå trygt ute' });
  expect(/Borte .* mars 2027\. Teamet viser kven som er stadfortredar\./.test(section.textContent)).toBe(said);
});

it.each([
  ['now', -1, 1, true],
  ['no more', -9, -1, false],
])('says of what is overdue that who answers for it is away %s', async (_when, from, until, said) => {
  const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const page = planPage(
    'coordinator',
    planOf({ goals: [goal({ measures: [measure({ overdue: true, deadline: '2026-02-03' })] })] }),
  );
  const [coordinator, per] = page.collaboration.team;
  const away = { __typename: 'Away', fromDate: day(from), untilDate: day(until) };
  server.answer('PlanPage', { collaboration: { ...page.collaboration, team: [coordinator, { ...per, away }] } });
  await showAs(server, 'kari', <PlanPage collaborationId="collaboration" aside={null} />);
  const section = screen.getByRole('region', { name: 'Gå trygt ute' });
  expect(section.textContent.includes('Teamet viser kven som er stadfortredar')).toBe(said);
});

it('speaks plainly to the person, who answers with one press', async () => {
  await show('owner');
  expect(screen.getByRole('heading', { name: 'Planen din' })).toBeTruthy();
  expect(screen.getByRole('region', { name: 'Gå trygt ute' }).textContent).toContain('Per Lie gjer dette');
  expect(screen.queryByText(/tiltak/i)).toBeNull();
  expect(screen.queryByRole('button', { name: /^Merk som gjort/ })).toBeNull();
  server.answer('EditMeasure', {
    editMeasure: { __typename: 'P', measure: { __typename: 'Measure', id: 'walk', version: 5 }, errors: [] },
  });
  await userEvent.click(screen.getByRole('button', { name: 'Ja' }));
  await waitFor(() => expect(server.times('EditMeasure')).toBe(1));
  expect(server.asked.find(({ operation }) => operation === 'EditMeasure')?.variables).toEqual({
    input: { id: 'walk', expectedVersion: 4, userAnswer: 'YES' },
  });
});

it('gives a relative who may only read nothing to press', async () => {
  await show('relative');
  expect(screen.getByRole('heading', { name: 'Planen til Aud' })).toBeTruthy();
  expect(screen.queryAllByRole('button')).toEqual([]);
});

it('is a page of its own worth for who has a coordinator and no plan', async () => {
  const { container } = await show('coordinator', null);
  expect(screen.getByRole('heading', { name: 'Aud har ingen plan no' })).toBeTruthy();
  expect(screen.getByText('Ved sida')).toBeTruthy();
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('says what to do next in an empty plan', async () => {
  await show('coordinator', planOf({ goals: [], whatMatters: null }));
  expect(screen.getByText(/Begynn med det Aud ønskjer/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Skriv det her' })).toBeTruthy();
});

it('shows nothing at all once access has ended', async () => {
  await show('coordinator');
  server.refuse('PlanPage', 'NOT_FOUND');
  server.answer('SetMeasureStatus', {
    setMeasureStatus: {
      __typename: 'P',
      measure: { __typename: 'Measure', id: 'walk', status: 'DONE', version: 5 },
      errors: [],
    },
  });
  await userEvent.click(screen.getByRole('button', { name: 'Merk som gjort: Trene gange' }));
  await waitFor(() => expect(screen.queryByText('Trene gange')).toBeNull());
  expect(document.body.textContent).not.toContain('Aud');
});
