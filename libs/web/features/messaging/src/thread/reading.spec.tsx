import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults } from '@samplan/web/ui/testing';
import { aud, kari, message, threadOf } from '../testing/thread-data';
import { giveSight, showThread } from '../testing/show';

let server: FakeServer;
beforeEach(() => (server = new FakeServer()));
afterEach(() => server.stop());

const bodies = () => [...document.querySelectorAll('.ms-message__body')].map((body) => body.textContent);

it('tells who wrote, from where, on which day, and who reads along', async () => {
  giveSight({ touch: false, inView: false });
  const { container } = await showThread(
    server,
    threadOf([message('a', 'Hei'), message('b', 'Takk', aud, '2026-02-04T10:00:00.000Z')]),
  );
  expect(container.textContent).toContain('Per Lie, Rehabilitering 11:00');
  expect(screen.getByRole('heading', { name: 'Tysdag 3. februar' })).toBeTruthy();
  expect(container.querySelector('summary')?.textContent).toContain('Kven les dette? Teamet, Aud og Liv');
  expect(screen.getByText('Teamet, Aud og Liv.')).toBeTruthy();
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('draws the line above the first one has not read, and leaves it there when it has been read', async () => {
  const sight = giveSight({ touch: false, inView: false });
  const messages = [message('a', 'Gammal'), message('b', 'Mi eiga', kari), message('c', 'Ny'), message('d', 'Nyast')];
  await showThread(server, threadOf(messages, { unreadCount: 2, lastReadMessageId: 'a' }));
  const line = screen.getByText('Nytt sidan sist');
  expect(line.closest('li')?.textContent).toContain('Ny');
  expect(line.closest('li')?.getAttribute('data-message')).toBe('c');
  expect(server.times('MarkThreadRead')).toBe(0);

  const read = threadOf(messages, { unreadCount: 0, lastReadMessageId: 'd' });
  server.answer('Thread', read);
  server.answer('MarkThreadRead', {
    markThreadRead: { __typename: 'P', thread: read.collaboration.thread, errors: [] },
  });
  act(() => sight.comesIntoView());
  await waitFor(() => expect(server.times('MarkThreadRead')).toBe(1));
  expect(server.asked.find(({ operation }) => operation === 'MarkThreadRead')?.variables).toEqual({
    input: { threadId: 'thread', messageId: 'd' },
  });
  await waitFor(() => expect(server.times('Thread')).toBe(2));
  expect(screen.getByText('Nytt sidan sist').closest('li')?.getAttribute('data-message')).toBe('c');
});

it('marks nothing as read when all is read', async () => {
  giveSight({ touch: false, inView: true });
  await showThread(server, threadOf([message('a', 'Hei')], { lastReadMessageId: 'a' }));
  await screen.findByText('Hei');
  expect(server.times('MarkThreadRead')).toBe(0);
  expect(screen.queryByText('Nytt sidan sist')).toBeNull();
});

it('puts older messages in above, in order and once', async () => {
  giveSight({ touch: false, inView: false });
  await showThread(
    server,
    threadOf([message('c', 'tre')], {
      messages: {
        __typename: 'MessageConnection',
        nodes: [message('c', 'tre')],
        hasPreviousPage: true,
        startCursor: 'c',
      },
    }),
  );
  server.answer('OlderMessages', threadOf([message('a', 'ein'), message('b', 'to')]));
  await userEvent.click(screen.getByRole('button', { name: 'Vis eldre meldingar' }));
  await waitFor(() => expect(bodies()).toEqual(['ein', 'to', 'tre']));
  expect(server.asked.find(({ operation }) => operation === 'OlderMessages')?.variables['before']).toBe('c');
  expect(screen.queryByRole('button', { name: 'Vis eldre meldingar' })).toBeNull();
});

it('says what to do when nobody has written, and that one may only read', async () => {
  giveSight({ touch: false, inView: false });
  await showThread(server, threadOf([], {}, ['thread:read']));
  const log = screen.getByRole('region', { name: 'Meldingar, dei nyaste nedst' });
  expect(within(log).getByText('Når nokon skriv, ser du det her.')).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});
