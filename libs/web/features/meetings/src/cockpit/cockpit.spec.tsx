import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults } from '@samplan/web/ui/testing';
import { MeetingPage } from '../meeting/meeting-page';
import { agendaItem, circle, railing, runningMeeting } from '../testing/meeting-data';
import { showPage } from '../testing/show-page';

let server: FakeServer;
// One meeting for each test: text that could not be sent waits for its writer to come back.
let id = 'meeting-0';
let count = 0;
const meeting = (rest: Record<string, unknown> = {}) => runningMeeting({ id, ...rest });

beforeEach(() => {
  count += 1;
  id = `meeting-${count}`;
  server = new FakeServer();
  server.answer('MeetingCircle', circle);
  server.answer('MeetingPage', meeting());
});
afterEach(() => server.stop());

const open = () => showPage(server, <MeetingPage meetingId={id} />);
const facts = () => screen.findByLabelText<HTMLTextAreaElement>('Fakta');
/** All at once: on a slow machine, typing letter by letter pauses long enough to be saved halfway. */
const write = async (text: string): Promise<void> => {
  fireEvent.change(await facts(), { target: { value: text } });
};
const saved = (item: Record<string, unknown>) => ({
  writeNotes: { __typename: 'AgendaItemPayload', item: railing(item), errors: [] },
});

it('can be used with a screen reader, and names the own item in the reader’s language', async () => {
  const { container } = await open();
  await screen.findByRole('heading', { level: 2, name: 'Rekkverk' });
  expect(screen.getByRole('button', { name: /Kva er viktig for Aud Nordli no/ })).toBeTruthy();
  expect(await accessibilityFaults(container)).toEqual([]);
});

describe('notes', () => {
  it('save themselves once after a pause, on the version they were built on, and say so', async () => {
    await open();
    server.answer('WriteNotes', saved({ facts: 'Trappa er bratt. Glatt.', version: 4 }));
    await write('Trappa er bratt. Gl');
    await write('Trappa er bratt. Glatt.');
    expect(server.times('WriteNotes')).toBe(0);
    await screen.findByText(/^Lagra \d\d:\d\d$/);
    expect(
      server.asked.filter(({ operation }) => operation === 'WriteNotes').map(({ variables }) => variables),
    ).toEqual([
      { input: { itemId: 'Rekkverk', section: 'FACTS', text: 'Trappa er bratt. Glatt.', expectedVersion: 3 } },
    ]);
  });

  it('that cannot be sent stay when the page is fetched again with another text', async () => {
    await open();
    server.refuse('WriteNotes', 'INTERNAL');
    await write('Trappa er bratt. Min tekst.');
    await screen.findByText('Ikkje sendt enno');
    server.answer(
      'MeetingPage',
      meeting({ agenda: [railing({ facts: 'Ein annan skreiv.', version: 9 })], title: 'Nytt namn' }),
    );
    server.answer('MarkAttendance', {
      markAttendance: { __typename: 'MeetingPayload', ...meeting(), errors: [] },
    });
    await userEvent.click(within(screen.getByRole('group', { name: 'Oppmøte for Ola Nygård' })).getByText('Her'));
    await screen.findByRole('heading', { level: 1, name: 'Nytt namn' });
    expect((await facts()).value).toBe('Trappa er bratt. Min tekst.');
  });

  it('show both texts when two wrote at once, and save the chosen one on top', async () => {
    await open();
    server.answer('WriteNotes', {
      writeNotes: {
        __typename: 'AgendaItemPayload',
        item: null,
        errors: [
          {
            __typename: 'VersionConflict',
            code: 'VERSION_CONFLICT',
            message: '',
            path: ['text'],
            yours: 'Trappa er bratt. Min.',
            theirs: 'Trappa er glatt.',
            theirName: 'Ola Nygård',
            theirAt: '2026-02-03T09:05:00.000Z',
            currentVersion: 8,
          },
        ],
      },
    });
    await write('Trappa er bratt. Min.');
    const conflict = await screen.findByRole('region', { name: 'De skreiv samtidig' });
    expect(within(conflict).getByText('Trappa er bratt. Min.')).toBeTruthy();
    expect(within(conflict).getByText('Trappa er glatt.')).toBeTruthy();
    server.answer('WriteNotes', saved({ facts: 'Trappa er bratt. Min.', version: 9 }));
    await userEvent.click(within(conflict).getByRole('button', { name: 'Bruk min' }));
    await screen.findByText(/^Lagra/);
    const last = server.asked.filter(({ operation }) => operation === 'WriteNotes').at(-1);
    expect(last?.variables).toMatchObject({ input: { text: 'Trappa er bratt. Min.', expectedVersion: 8 } });
  });

  it('keep the caret at its words when others write in the same field', async () => {
    await open();
    const field = await facts();
    field.focus();
    field.setSelectionRange(6, 6);
    fireEvent.select(field);
    server.answer('MeetingPage', meeting({ agenda: [railing({ facts: 'Ny linje.\nTrappa er bratt.', version: 5 })] }));
    server.answer('MarkAttendance', { markAttendance: { __typename: 'MeetingPayload', ...meeting(), errors: [] } });
    // Unlike a press with the mouse, this leaves focus where it is.
    fireEvent.click(within(screen.getByRole('group', { name: 'Oppmøte for Ola Nygård' })).getByText('Her'));
    await waitFor(() => expect(field.value).toBe('Ny linje.\nTrappa er bratt.'));
    expect(field.value.slice(0, field.selectionStart)).toBe('Ny linje.\nTrappa');
  });

  it('that came too late are shown to their writer when the minutes are out', async () => {
    await open();
    const message = 'Referatet er publisert og kan ikkje endrast.';
    const locked = { __typename: 'NotPossible', code: 'MINUTES_LOCKED', message, path: [] };
    server.answer('WriteNotes', { writeNotes: { __typename: 'AgendaItemPayload', item: null, errors: [locked] } });
    await write('Trappa er bratt. For seint.');
    await screen.findByText(`Vart ikkje lagra: ${message}`);
    server.answer(
      'MeetingPage',
      meeting({ state: 'HELD', minutes: { ...meeting().meeting.minutes, state: 'PUBLISHED', readByMe: true } }),
    );
    server.answer('MarkAttendance', { markAttendance: { __typename: 'MeetingPayload', ...meeting(), errors: [] } });
    await userEvent.click(within(screen.getByRole('group', { name: 'Oppmøte for Ola Nygård' })).getByText('Her'));
    await screen.findByRole('heading', { level: 1, name: 'Referat: Teammøte' });
    expect(screen.getByText('Trappa er bratt. For seint.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Kopier teksten' })).toBeTruthy();
  });

  it('are text, not fields, for those who only follow the meeting', async () => {
    const reader = { __typename: 'MyAccess', relation: 'RELATIVE', areas: ['COMMON'], actions: ['meeting:read'] };
    server.answer('MeetingPage', meeting({ myAccess: reader }));
    await open();
    expect(await screen.findByText('Trappa er bratt.')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Ferdig, neste sak' })).toBeNull();
  });
});

describe('following', () => {
  const moved = () =>
    meeting({ currentItemId: 'Økonomi', agenda: [railing({ state: 'CONCLUDED' }), agendaItem('Økonomi', 3)] });

  it('leaves somebody who writes where they are, tells them, and offers the way along', async () => {
    await open();
    const field = await facts();
    server.answer('WriteNotes', saved({ facts: 'Trappa er bratt.!', version: 4 }));
    server.answer('MeetingPage', moved());
    await userEvent.type(field, '!');
    await screen.findByText('Møtet har gått vidare til «Økonomi».');
    expect(document.activeElement).toBe(field);
    expect(screen.getByText('No blir denne saka teken opp: Økonomi')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Gå til saka' }));
    expect(screen.getByRole('heading', { level: 2, name: 'Økonomi' })).toBeTruthy();
  });

  it('goes on with one press, and the press stays under the finger', async () => {
    await open();
    const next = await screen.findByRole('button', { name: 'Ferdig, neste sak' });
    server.answer('MeetingPage', moved());
    server.answer('TakeUpItem', { takeUpItem: { __typename: 'MeetingPayload', ...moved(), errors: [] } });
    next.focus();
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('heading', { level: 2, name: 'Økonomi' });
    expect(server.asked.find(({ operation }) => operation === 'TakeUpItem')?.variables).toEqual({
      input: { itemId: 'Økonomi' },
    });
    expect(document.activeElement?.tagName).toBe('BUTTON');
  });
});

describe('time', () => {
  it('is announced once when an item runs over, and only then', async () => {
    server.answer('MeetingPage', meeting({ currentItemOpenedAt: new Date(Date.now() - 296_000).toISOString() }));
    await open();
    await screen.findByRole('timer', { name: 'Tid brukt på saka' });
    const said = 'Tida til saka «Rekkverk» er brukt opp.';
    expect(screen.queryByText(said)).toBeNull();
    await waitFor(() => expect(screen.getByText(said).getAttribute('aria-live')).toBe('polite'), { timeout: 10_000 });
    expect(screen.getByText('1 minutt over tida')).toBeTruthy();
  });

  it('that was over already when one came is shown, not announced', async () => {
    server.answer('MeetingPage', meeting({ currentItemOpenedAt: new Date(Date.now() - 400_000).toISOString() }));
    await open();
    expect(await screen.findByText('2 minutt over tida')).toBeTruthy();
    expect(screen.queryByText('Tida til saka «Rekkverk» er brukt opp.')).toBeNull();
  });
});

it('publishes only when everything written is with the server', async () => {
  server.answer('MeetingPage', meeting({ agenda: [railing()] }));
  await open();
  server.refuse('WriteNotes', 'INTERNAL');
  await write('Trappa er bratt. Uløyst.');
  await screen.findByText('Ikkje sendt enno');
  await userEvent.click(screen.getByRole('button', { name: 'Godkjenn og publiser referatet' }));
  await screen.findByText(/Noko som er skrive, er ikkje lagra enno/);
  expect(server.times('PublishMinutes')).toBe(0);
});
