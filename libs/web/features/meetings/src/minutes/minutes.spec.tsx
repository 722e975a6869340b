import { screen, waitFor } from '@testing-library/react';
import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults } from '@samplan/web/ui/testing';
import { MeetingPage } from '../meeting/meeting-page';
import { agendaItem, aud, circle, decision, ola, railing, runningMeeting } from '../testing/meeting-data';
import { showPage } from '../testing/show-page';

let server: FakeServer;
beforeEach(() => {
  server = new FakeServer();
  server.answer('MeetingCircle', circle);
});
afterEach(() => server.stop());

const minutes = (state: string, readByMe = false) => ({
  __typename: 'Minutes',
  state,
  approvedAt: '2026-02-03T10:00:00.000Z',
  publishedAt: state === 'PUBLISHED' ? '2026-02-03T10:00:00.000Z' : null,
  readByMe,
  approvedBy: { __typename: 'Person', id: 'kari', name: 'Kari Berg' },
  readBy: [{ __typename: 'Person', id: 'aud', name: 'Aud Nordli' }],
});
const held = (rest: Record<string, unknown>) => runningMeeting({ state: 'HELD', currentItemId: null, ...rest });
const open = () => showPage(server, <MeetingPage meetingId="meeting" />);

it('keeps facts, assessments, decisions and measures apart, and says what comes back', async () => {
  const measure = {
    __typename: 'Measure',
    id: 'measure',
    title: 'Rekkverk på begge sider',
    deadline: '2026-02-17',
    status: 'AGREED',
    accountable: { __typename: 'Person', id: 'ola', name: 'Ola Nygård' },
    accountableUnit: null,
  };
  server.answer(
    'MeetingPage',
    held({
      minutes: minutes('PUBLISHED', true),
      agenda: [
        railing({ state: 'CONCLUDED', assessments: 'Det hastar.', decisions: [decision(measure)] }),
        agendaItem('Ferie', 2, { state: 'CARRIED_OVER' }),
      ],
      participants: [
        { __typename: 'Participant', attendance: 'PRESENT', person: aud },
        { __typename: 'Participant', attendance: 'ABSENT', person: ola },
      ],
    }),
  );
  const { container } = await open();
  const article = screen.getByRole('article', { name: 'Rekkverk' });
  expect([...article.querySelectorAll('h4')].map((heading) => heading.textContent)).toEqual([
    'Fakta',
    'Vurderingar',
    'Avgjerder',
    'Kven gjer kva',
  ]);
  expect(screen.getAllByText('Ola Nygård, innan 17. februar 2026')).toHaveLength(2);
  expect(screen.getByRole('region', { name: 'Blir teke opp på neste møte' }).textContent).toContain('Ferie');
  expect(screen.getByRole('region', { name: 'Lese av' }).textContent).toContain('Aud Nordli');
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('are marked as read once they have been on the screen for a while', async () => {
  server.answer('MeetingPage', held({ minutes: minutes('PUBLISHED') }));
  server.answer('MarkMinutesRead', {
    markMinutesRead: {
      __typename: 'MeetingPayload',
      meeting: { __typename: 'Meeting', id: 'meeting', minutes: minutes('PUBLISHED', true) },
      errors: [],
    },
  });
  await open();
  server.answer('MeetingPage', held({ minutes: minutes('PUBLISHED', true) }));
  expect(server.times('MarkMinutesRead')).toBe(0);
  await waitFor(() => expect(server.times('MarkMinutesRead')).toBe(1), { timeout: 15_000 });
  await screen.findByText('Du har lese referatet.');
});

it('can still be written on as a draft, by those who may, with who will read beside the press', async () => {
  server.answer('MeetingPage', held({ minutes: minutes('DRAFT'), agenda: [railing({ state: 'CONCLUDED' })] }));
  await open();
  expect(screen.getByLabelText<HTMLTextAreaElement>('Fakta').value).toBe('Trappa er bratt.');
  expect(screen.getByRole('button', { name: 'Godkjenn og publiser referatet' })).toBeTruthy();
  await screen.findByText(/kan desse lese referatet: Aud Nordli, Ola Nygård/);
});
