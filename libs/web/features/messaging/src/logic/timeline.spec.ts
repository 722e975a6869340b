import { append, emptyTimeline, mergeNewest, prependOlder, type TimelineMessage } from './timeline';

const message = (id: string): TimelineMessage => ({ id, sentAt: '', mine: false, author: { id: 'a' } });
const page = (ids: string, cursor: string | null = null) => ({
  nodes: ids.split('').map(message),
  hasPreviousPage: cursor !== null,
  startCursor: cursor,
});
const ids = (timeline: { messages: readonly TimelineMessage[] }) => timeline.messages.map(({ id }) => id).join('');

it('lays a newer page over the messages it overlaps, without gap or double', () => {
  const shown = mergeNewest(emptyTimeline, page('cde', 'c'));
  expect(ids(mergeNewest(shown, page('efg', 'e')))).toBe('cdefg');
  expect(mergeNewest(shown, page('efg', 'e')).olderCursor).toBe('c');
});

it('starts anew when so much was written that the pages do not meet, and goes on back from there', () => {
  const later = mergeNewest(mergeNewest(emptyTimeline, page('abc')), page('xyz', 'x'));
  expect(ids(later)).toBe('xyz');
  expect(ids(prependOlder(later, 'x', page('vw', 'v')))).toBe('vwxyz');
});

it('does not put in a page that was asked for before the timeline started anew', () => {
  const first = mergeNewest(emptyTimeline, page('cde', 'c'));
  const anew = mergeNewest(first, page('xyz', 'x'));
  expect(ids(prependOlder(anew, 'c', page('ab')))).toBe('xyz');
});

it('shows a message just sent once, also after the page that holds it has come', () => {
  const sent = append(append(mergeNewest(emptyTimeline, page('ab')), message('c')), message('c'));
  expect(ids(sent)).toBe('abc');
  expect(ids(mergeNewest(sent, page('bxc')))).toBe('abxc');
});
