import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults } from '@samplan/web/ui/testing';
import { kari, message, threadOf } from '../testing/thread-data';
import { giveSight, showThread } from '../testing/show';

let server: FakeServer;
let count = 0;
beforeEach(() => {
  server = new FakeServer();
  count += 1;
});
afterEach(() => server.stop());

/** Each test has a thread of its own, as what is unsent outlives the screen. */
const thread = (messages = [message('a', 'Hei')]) => threadOf(messages, { id: `thread-${count}` });
const field = () => screen.getByLabelText<HTMLTextAreaElement>('Skriv ei melding');
const sent = () =>
  server.asked
    .filter((one) => one.operation === 'SendMessage')
    .map(({ variables }) => variables['input'] as Record<string, string>);
function accept(id: string, body: string) {
  server.answer('SendMessage', { sendMessage: { __typename: 'P', message: message(id, body, kari), errors: [] } });
  server.answer('Thread', thread([message('a', 'Hei'), message(id, body, kari)]));
}

it('sends on Enter, breaks the line on Shift and Enter, and shows the message once', async () => {
  giveSight({ touch: false, inView: false });
  await showThread(server, thread());
  accept('b', 'Første linje\nandre');
  await userEvent.type(field(), 'Første linje{Shift>}{Enter}{/Shift}andre');
  expect(sent()).toEqual([]);
  await userEvent.type(field(), '{Enter}');
  await waitFor(() => expect(server.times('Thread')).toBe(2));
  expect(sent()).toHaveLength(1);
  expect(sent()[0]).toMatchObject({ threadId: `thread-${count}`, body: 'Første linje\nandre' });
  expect([...document.querySelectorAll('.ms-message__body')].map(({ textContent }) => textContent)).toEqual([
    'Hei',
    'Første linje\nandre',
  ]);
  expect(field().value).toBe('');
});

it('breaks the line on Enter and sends with the button where one writes with the thumb', async () => {
  giveSight({ touch: true, inView: false });
  await showThread(server, thread());
  accept('b', 'ein\nto');
  await userEvent.type(field(), 'ein{Enter}to');
  expect(field().value).toBe('ein\nto');
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  await waitFor(() => expect(sent()).toHaveLength(1));
});

it('keeps a message that did not get through, says so, and sends the very same again', async () => {
  giveSight({ touch: false, inView: false });
  const { container } = await showThread(server, thread());
  await userEvent.type(field(), 'Kjem i morgon{Enter}');
  expect(await screen.findByText('Ikkje sendt enno')).toBeTruthy();
  expect(screen.getByText('Kjem i morgon')).toBeTruthy();
  expect(await accessibilityFaults(container)).toEqual([]);
  accept('b', 'Kjem i morgon');
  await userEvent.click(screen.getByRole('button', { name: 'Send igjen' }));
  await waitFor(() => expect(screen.queryByText('Ikkje sendt enno')).toBeNull());
  const [first, second] = sent();
  expect(second).toEqual(first);
  expect(second?.['idempotencyKey']).toMatch(/^[0-9a-f-]{36}$/);
});

it('has what was begun and what is unsent when one comes back to the page', async () => {
  giveSight({ touch: false, inView: false });
  const { unmount } = await showThread(server, thread());
  await userEvent.type(field(), 'Usendt{Enter}');
  await screen.findByText('Ikkje sendt enno');
  await userEvent.type(field(), 'Begynt');
  unmount();
  await showThread(server, thread());
  expect(screen.getByText('Usendt')).toBeTruthy();
  expect(field().value).toBe('Begynt');
});

it('gives a refused message back to be changed', async () => {
  giveSight({ touch: false, inView: false });
  await showThread(server, thread());
  server.answer('SendMessage', {
    sendMessage: {
      __typename: 'P',
      message: null,
      errors: [
        {
          __typename: 'InvalidInput',
          code: 'FIELD_TOO_LONG',
          message: 'Teksten er for lang.',
          path: ['input', 'body'],
        },
      ],
    },
  });
  await userEvent.type(field(), 'Alt for lang{Enter}');
  await screen.findByText('Teksten er for lang.');
  expect(screen.queryByRole('button', { name: 'Send igjen' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Ta tilbake og endre' }));
  expect(field().value).toBe('Alt for lang');
  expect(document.activeElement).toBe(field());
});

it('says aloud, without moving the cursor, that somebody else has written', async () => {
  giveSight({ touch: false, inView: false });
  await showThread(server, thread());
  server.answer('SendMessage', { sendMessage: { __typename: 'P', message: message('b', 'Mitt', kari), errors: [] } });
  server.answer('Thread', thread([message('a', 'Hei'), message('b', 'Mitt', kari), message('c', 'Svar frå Per')]));
  await userEvent.type(field(), 'Mitt{Enter}Neste');
  await waitFor(() =>
    expect([...document.querySelectorAll('[role=status]')].map(({ textContent }) => textContent)).toContain(
      'Ny melding frå Per Lie: Svar frå Per',
    ),
  );
  expect(document.activeElement).toBe(field());
  expect(field().value).toBe('Neste');
});

describe('what looks as if it belongs in the journal', () => {
  const code = 'Diagnose F32.1 er sett';
  const hint = () => screen.queryByText(/^«F32\.1» ser ut som ein diagnosekode/);

  it('is hinted at before anybody has read it, and one more press sends it as it stands', async () => {
    giveSight({ touch: false, inView: false });
    await showThread(server, thread());
    accept('b', code);
    const asked = server.asked.length;
    await userEvent.type(field(), `${code}{Enter}`);
    expect((await screen.findByText(/^«F32\.1» ser ut som ein diagnosekode/)).textContent).toContain(
      'Trykk ein gong til om det skal stå.',
    );
    expect(field().value).toBe(code);
    expect(JSON.stringify(server.asked.slice(asked))).not.toContain('F32');
    await userEvent.type(field(), '{Enter}');
    await waitFor(() => expect(sent()).toHaveLength(1));
    expect(sent()[0]).toMatchObject({ body: code });
    expect(field().value).toBe('');
    expect(hint()).toBeNull();
  });

  it('is not asked about twice when the hint has been read', async () => {
    giveSight({ touch: true, inView: false });
    await showThread(server, thread());
    accept('b', code);
    await userEvent.type(field(), code);
    await screen.findByText(/^«F32\.1»/);
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    await waitFor(() => expect(sent()).toHaveLength(1));
  });

  it('is seen in a text that was left unsent as well', async () => {
    giveSight({ touch: true, inView: false });
    const { unmount } = await showThread(server, thread());
    await userEvent.type(field(), code);
    unmount();
    await showThread(server, thread());
    expect(field().value).toBe(code);
    await userEvent.click(field());
    expect(await screen.findByText(/^«F32\.1»/)).toBeTruthy();
  });
});
