import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults } from '@samplan/web/ui/testing';
import { circle } from '../testing/meeting-data';
import { showPage } from '../testing/show-page';
import { CallMeetingPage } from './call-meeting-page';

let server: FakeServer;
const navigate = jest.fn();
beforeEach(() => {
  navigate.mockClear();
  server = new FakeServer();
  server.answer('CallMeetingCircle', circle);
});
afterEach(() => server.stop());

const open = () => showPage(server, <CallMeetingPage collaborationId="collaboration" />, navigate);
const calls = () =>
  server.asked.filter(({ operation }) => operation === 'CallMeeting').map(({ variables }) => variables['input']);
const press = () => userEvent.click(screen.getByRole('button', { name: 'Kall inn til møtet' }));
const date = (value: string) => fireEvent.change(screen.getByLabelText('Dato'), { target: { value } });
const answer = (meeting: unknown, errors: unknown[]) =>
  server.answer('CallMeeting', { callMeeting: { __typename: 'CallMeetingPayload', meeting, errors } });

it('can be used with a screen reader', async () => {
  const { container } = await open();
  await userEvent.click(screen.getByRole('button', { name: 'Legg til sak' }));
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('says what is missing beside the field, and sends nothing', async () => {
  await open();
  await press();
  await screen.findByRole('heading', { name: 'Éin ting må rettast før vi kan lagre' });
  expect(screen.getByLabelText('Dato').getAttribute('aria-invalid')).toBe('true');
  expect(calls()).toEqual([]);
});

it('invites everybody from the start, and sends what was chosen in one press', async () => {
  await open();
  answer({ __typename: 'Meeting', id: 'new' }, []);
  date('2099-07-01');
  await userEvent.click(screen.getByLabelText('90 min'));
  await userEvent.click(screen.getByLabelText('Ola Nygård'));
  await userEvent.click(screen.getByRole('button', { name: 'Legg til sak' }));
  await userEvent.keyboard('Rekkverk');
  await userEvent.selectOptions(screen.getByLabelText('Del av livet'), 'Bustad');
  await press();
  await waitFor(() => expect(navigate).toHaveBeenCalledWith('/m/new'));
  expect(calls()).toEqual([
    {
      collaborationId: 'collaboration',
      title: 'Teammøte',
      startsAt: '2099-07-01T08:00:00.000Z',
      endsAt: '2099-07-01T09:30:00.000Z',
      place: null,
      participantIds: ['aud', 'kari'],
      agenda: [{ title: 'Rekkverk', lifeArea: 'HOUSING', minutes: 10 }],
      idempotencyKey: expect.any(String) as string,
    },
  ]);
});

it('offers nobody who may not see anything now', async () => {
  const { thread } = circle.collaboration;
  const readers = thread.readers.filter(({ name }) => name !== 'Ola Nygård');
  server.answer('CallMeetingCircle', {
    collaboration: { ...circle.collaboration, thread: { ...thread, readers } },
  });
  await open();
  expect(screen.getByLabelText('Kari Berg').matches(':checked')).toBe(true);
  expect(screen.queryByLabelText('Ola Nygård')).toBeNull();
});

it('shows what the server says beside the fields, loses nothing, and sends again with the same key', async () => {
  await open();
  const past = 'Møtet må starte fram i tid.';
  answer(null, [
    { __typename: 'InvalidInput', code: 'MEETING_START_IN_PAST', message: past, path: ['startsAt'] },
    { __typename: 'InvalidInput', code: 'FIELD_TOO_LONG', message: 'For lang tittel.', path: ['agenda', '0', 'title'] },
  ]);
  date('2026-01-01');
  await userEvent.click(screen.getByRole('button', { name: 'Legg til sak' }));
  await userEvent.keyboard('Rekkverk');
  await press();
  const summary = (await screen.findByRole('heading', { name: '2 ting må rettast før vi kan lagre' })).parentElement!;
  await userEvent.click(within(summary).getByRole('link', { name: 'Sak 2: For lang tittel.' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Kva gjeld saka?'));
  expect(screen.getByLabelText('Dato').getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByLabelText<HTMLInputElement>('Kva gjeld saka?').value).toBe('Rekkverk');
  answer({ __typename: 'Meeting', id: 'new' }, []);
  date('2099-01-01');
  await press();
  await waitFor(() => expect(navigate).toHaveBeenCalledWith('/m/new'));
  const keys = calls().map((input) => (input as { idempotencyKey: string }).idempotencyKey);
  expect(keys[0]).toBe(keys[1]);
});

it('moves and removes items by buttons, keeps focus on them, and can take a removal back', async () => {
  await open();
  const add = screen.getByRole('button', { name: 'Legg til sak' });
  await userEvent.click(add);
  await userEvent.keyboard('Første');
  await userEvent.click(add);
  await userEvent.keyboard('Andre');
  const titles = () => screen.getAllByLabelText<HTMLInputElement>('Kva gjeld saka?').map(({ value }) => value);
  await userEvent.click(screen.getByRole('button', { name: 'Flytt sak 3 opp' }));
  expect(titles()).toEqual(['Andre', 'Første']);
  expect(screen.getByText('Saka er no nummer 2 av 3.')).toBeTruthy();
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Flytt sak 2 ned');
  await userEvent.click(screen.getByRole('button', { name: 'Ta bort sak 2' }));
  expect(titles()).toEqual(['Første']);
  await userEvent.keyboard('{Enter}');
  expect(titles()).toEqual(['Andre', 'Første']);
});
