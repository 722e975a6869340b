import { fireEvent, screen } from '@testing-library/react';
import { FakeServer } from '@samplan/web/data/testing';
import { MeetingPage } from '../meeting/meeting-page';
import { agendaItem, circle, runningMeeting } from '../testing/meeting-data';
import { showPage } from '../testing/show-page';

const id = 'quick';
const at = (currentItemId: string | null, version: number) =>
  runningMeeting({
    id,
    version,
    currentItemId,
    currentItemOpenedAt: currentItemId && new Date().toISOString(),
    agenda: ['Trappa', 'Økonomi', 'Vegen vidare'].map((title, index) => agendaItem(title, index + 1)),
  });

let server: FakeServer;
beforeEach(() => {
  server = new FakeServer();
  server.answer('MeetingCircle', circle);
});
afterEach(() => server.stop());

it('takes the meeting on from where the last press brought it, though what was fetched still is behind', async () => {
  server.answer('MeetingPage', at(null, 3));
  await showPage(server, <MeetingPage meetingId={id} />);
  const took = (item: string, version: number): void =>
    server.answer('TakeUpItem', { takeUpItem: { __typename: 'MeetingPayload', ...at(item, version), errors: [] } });

  took('Trappa', 4);
  fireEvent.click(await screen.findByRole('button', { name: 'Start med første sak' }));
  const next = await screen.findByRole('button', { name: 'Ferdig, neste sak' });
  took('Økonomi', 5);
  fireEvent.click(next);
  await screen.findByRole('heading', { level: 2, name: 'Økonomi' });

  const taken = server.asked.filter(({ operation }) => operation === 'TakeUpItem').map(({ variables }) => variables);
  expect(taken).toEqual([{ input: { itemId: 'Trappa' } }, { input: { itemId: 'Økonomi' } }]);
});
