import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults } from '@samplan/web/ui/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { access, planPage } from '../testing/plan-data';
import { drawAs } from '../testing/show';
import { TimelinePage } from './timeline-page';

let server: FakeServer;
beforeEach(() => (server = new FakeServer()));
afterEach(() => server.stop());

const meeting = (day: string) => ({
  __typename: 'Meeting',
  id: day,
  title: day,
  startsAt: `${day}T10:00:00.000Z`,
  state: 'ENDED',
});
const stretch = (__typename: string, nodes: unknown[], endCursor: string | null = null) => ({
  __typename,
  nodes,
  pageInfo: { __typename: 'PageInfo', hasNextPage: endCursor !== null, endCursor },
});
const around = { __typename: 'Collaboration', id: 'collaboration' };

async function show({ days, endCursor }: { days: string[]; endCursor: string | null }) {
  const { collaboration } = planPage('coordinator', null);
  server.answer('Timeline', {
    collaboration: {
      ...collaboration,
      myAccess: { __typename: 'MyAccess', ...access.coordinator, areas: ['COMMON'] },
      needs: [
        {
          __typename: 'Need',
          id: 'need',
          text: 'Nokon å snakke med',
          state: 'OPEN',
          stateSince: '2016-03-02T10:00:00.000Z',
          createdAt: '2016-03-02T10:00:00.000Z',
        },
      ],
      openedAt: '2016-01-02',
      childAges: [],
      evaluations: [],
      meetings: stretch('MeetingConnection', days.map(meeting), endCursor),
      moves: stretch('HistoryConnection', []),
      rehabCourses: [],
      professionalPlans: [],
      carriedMeasures: [],
      pastPlans: [],
    },
  });
  const drawn = await drawAs(server, 'kari', <TimelinePage collaborationId="collaboration" />);
  await screen.findByRole('heading', { name: 'Har hendt' });
  return drawn;
}
const older = () => screen.queryByRole('button', { name: 'Vis eldre' });

it('asks for what is older when all it has is shown, and tells nothing from before what it has', async () => {
  server.answer('OlderTimelineMeetings', {
    collaboration: { ...around, meetings: stretch('MeetingConnection', [meeting('2017-05-05')]) },
  });
  const { container } = await show({ days: ['2020-03-03', '2018-02-02'], endCursor: 'further' });
  expect(screen.getByRole('link', { name: 'Møte: 2020-03-03' })).toBeTruthy();
  // Between these there may be meetings that have not been read.
  expect(screen.queryByText(/Nytt behov/)).toBeNull();
  await userEvent.click(older()!);
  expect(await screen.findByRole('link', { name: 'Møte: 2017-05-05' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Møte: 2018-02-02' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Nytt behov: Nokon å snakke med' }).getAttribute('href')).toBe(
    '/c/collaboration/needs#need-need',
  );
  expect(older()).toBeNull();
  const asked = server.asked.filter(({ operation }) => operation === 'OlderTimelineMeetings');
  expect(asked.map(({ variables }) => variables)).toEqual([{ collaborationId: 'collaboration', after: 'further' }]);
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('asks by itself for the meetings until today, so that none of those coming is left out', async () => {
  const year = new Date().getFullYear() + 1;
  server.answer('OlderTimelineMeetings', {
    collaboration: {
      ...around,
      meetings: stretch('MeetingConnection', [meeting(`${year}-01-05`), meeting('2020-01-05')]),
    },
  });
  await show({ days: [`${year}-06-06`], endCursor: 'further' });
  expect(await screen.findByRole('link', { name: `Møte: ${year}-01-05` })).toBeTruthy();
});
