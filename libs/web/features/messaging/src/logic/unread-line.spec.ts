import { firstUnreadId } from './unread-line';

const message = (id: string, mine = false) => ({ id, sentAt: '', mine, author: { id: mine ? 'me' : 'other' } });

it('is drawn above the first that others wrote after what was read', () => {
  const messages = [message('a'), message('b', true), message('c'), message('d')];
  expect(firstUnreadId(messages, { lastReadMessageId: 'a', unreadCount: 2 })).toBe('c');
});

it('is not drawn when nothing is unread, nor above one’s own message', () => {
  expect(firstUnreadId([message('a'), message('b')], { lastReadMessageId: 'b', unreadCount: 0 })).toBeNull();
  expect(firstUnreadId([message('a'), message('b', true)], { lastReadMessageId: 'a', unreadCount: 1 })).toBeNull();
});

it('is drawn at the top when what was read lies further back than what is shown', () => {
  expect(firstUnreadId([message('x'), message('y')], { lastReadMessageId: 'a', unreadCount: 40 })).toBe('x');
});
