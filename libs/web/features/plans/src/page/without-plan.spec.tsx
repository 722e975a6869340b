import { FakeServer } from '@samplan/web/data/testing';
import { NavigationProvider } from '@samplan/web/ui';
import { accessibilityFaults } from '@samplan/web/ui/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentType, useState } from 'react';
import { EvaluationPage } from '../evaluation/evaluation-page';
import { GoalsPage } from '../goals-page/goals-page';
import { NeedsPage } from '../needs/needs-page';
import { access, planPage } from '../testing/plan-data';
import { drawAs } from '../testing/show';
import { TimelinePage } from '../timeline/timeline-page';
import { PlanPage } from './plan-page';

let server: FakeServer;
beforeEach(() => (server = new FakeServer()));
afterEach(() => server.stop());

const readers = { coordinator: 'kari', owner: 'aud', relative: 'liv' } as const;
const base = '/c/collaboration';
const pages: Record<string, ComponentType<{ collaborationId: string }>> = {
  [base]: PlanPage,
  [`${base}/goals`]: GoalsPage,
  [`${base}/needs`]: NeedsPage,
  [`${base}/evaluation`]: EvaluationPage,
  [`${base}/timeline`]: TimelinePage,
};

/** As the program itself: a press on a link shows what is at its address. */
function Walk({ from }: { from: string }) {
  const [current, navigate] = useState(from);
  const Shown = pages[current];
  return (
    <NavigationProvider value={{ current, navigate, preload: () => undefined }}>
      {Shown ? <Shown collaborationId="collaboration" /> : <p>{current}</p>}
    </NavigationProvider>
  );
}

const end = { __typename: 'PageInfo', hasNextPage: false, endCursor: null };
const course = {
  __typename: 'RehabCourse',
  id: 'course',
  goalId: 'goal',
  lifeArea: 'HEALTH',
  purpose: 'Gå i trapp att',
  fromDate: '2026-01-02',
  untilDate: '2026-04-02',
  intensity: null,
  version: 1,
  activities: [],
};

async function walk(
  who: keyof typeof readers,
  { from = base, rehabCourses = [] as unknown[], pastPlans = [] as unknown[] } = {},
) {
  const { collaboration } = planPage(who, null);
  const actions = who === 'relative' ? access.relative.actions : [...access[who].actions, 'need:add', 'need:change'];
  const meeting = {
    __typename: 'Meeting',
    id: 'meeting',
    title: 'Samarbeidsmøte',
    startsAt: '2026-02-03T10:00:00.000Z',
    state: 'ENDED',
  };
  const answer = {
    collaboration: {
      ...collaboration,
      myAccess: { __typename: 'MyAccess', ...access[who], areas: ['COMMON'], actions },
      needs: [],
      openedAt: '2026-01-02T10:00:00.000Z',
      childAges: [],
      evaluations: [],
      meetings: { __typename: 'MeetingConnection', nodes: [meeting], pageInfo: end },
      moves: { __typename: 'HistoryConnection', nodes: [], pageInfo: end },
      professionalPlans: [],
      carriedMeasures: [],
      pastPlans: [],
      rehabCourses,
    },
    planSetting: { __typename: 'PlanSetting', reviewMonths: 6 },
  };
  for (const operation of ['PlanPage', 'GoalsPage', 'NeedsPage', 'EvaluationPage', 'Timeline', 'NeedsLine'])
    server.answer(operation, answer);
  const drawn = await drawAs(server, readers[who], <Walk from={from} />, { rehabCourses, pastPlans });
  await screen.findByRole('navigation', { name: 'Delar av samarbeidet' });
  return drawn;
}

const tabs = () => within(screen.getByRole('navigation', { name: 'Delar av samarbeidet' }));
const labels = () =>
  tabs()
    .getAllByRole('link')
    .map(({ textContent }) => textContent);
const press = (name: string) => userEvent.click(tabs().getByRole('link', { name }));

it.each(['coordinator', 'owner', 'relative'] as const)('leads the %s to all there is without a plan', async (who) => {
  await walk(who);
  expect(labels()).toEqual(['Oversyn', 'Behov', 'Tidslinje', 'Historikk', 'Lett å lese', 'Skriv ut']);
  for (const [name, to] of [
    ['Historikk', 'history'],
    ['Lett å lese', 'easy'],
    ['Skriv ut', 'print'],
  ] as const)
    expect(tabs().getByRole('link', { name }).getAttribute('href')).toBe(`${base}/${to}`);
});

it('leads to where the first need is written', async () => {
  const { container } = await walk('coordinator');
  await press('Behov');
  await screen.findByRole('heading', { level: 1, name: 'Behov' });
  expect(screen.getByText(/^Skriv det som manglar/)).toBeTruthy();
  expect(tabs().getByRole('link', { current: 'page' }).textContent).toBe('Behov');
  expect(await accessibilityFaults(container)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Skriv eit behov' }));
  expect(screen.getByRole('textbox', { name: 'Kva trengst?' })).toBeTruthy();
  await press('Oversyn');
  await screen.findByRole('heading', { name: 'Aud har ingen plan no' });
});

it('tells whoever may not write a need nothing of how', async () => {
  await walk('relative', { from: `${base}/needs` });
  expect(await screen.findByText('Ingen behov er skrivne ned')).toBeTruthy();
  expect(screen.queryByText(/^Skriv det/)).toBeNull();
});

it('leads to what has been, and asks to sort by nothing that is not there', async () => {
  const { container } = await walk('owner');
  await press('Tidslinje');
  expect(await screen.findByText(/Samarbeidsmøte/)).toBeTruthy();
  expect(screen.queryByRole('group', { name: 'Vis' })).toBeNull();
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('leads to courses of rehabilitation that go on after the plan', async () => {
  const { container } = await walk('coordinator', { rehabCourses: [course] });
  await userEvent.click(await tabs().findByRole('link', { name: 'Evaluering' }));
  expect(await screen.findByRole('region', { name: 'Gå i trapp att' })).toBeTruthy();
  expect(screen.queryByText(/det er ingen plan no/)).toBeNull();
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('says at an old address what is not there without a plan, and where to go on', async () => {
  const { unmount } = await walk('coordinator', { from: `${base}/evaluation` });
  expect(await screen.findByText('Evaluering høyrer til ein plan, og det er ingen plan no.')).toBeTruthy();
  await userEvent.click(screen.getByRole('link', { name: 'Til oversynet' }));
  await screen.findByRole('heading', { name: 'Aud har ingen plan no' });
  unmount();
  await walk('coordinator', { from: `${base}/goals` });
  await screen.findByRole('heading', { name: 'Aud har ein koordinator, men ingen plan' });
  expect(screen.getByRole('link', { name: 'Start planen saman' }).getAttribute('href')).toBe(`${base}/begin`);
});

it('leads from a plan that is over to the history of it', async () => {
  const closed = {
    __typename: 'PastPlan',
    id: 'past',
    state: 'CLOSED',
    stateSince: '2026-02-03T10:00:00.000Z',
    stateReason: 'Flytta',
    wishedOn: '2025-01-02',
    version: 2,
  };
  await walk('owner', { pastPlans: [closed] });
  const past = within(await screen.findByRole('region', { name: 'Tidlegare planar' }));
  await userEvent.click(past.getByRole('link', { name: 'Sjå historikken' }));
  expect(screen.getByText(`${base}/history`)).toBeTruthy();
});
