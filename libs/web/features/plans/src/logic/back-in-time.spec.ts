import { takeNewest, takeOlder, wholeSince } from './back-in-time';

const nothing = { nodes: [], olderCursor: null };
const stretch = (ids: string, endCursor: string | null = null) => ({
  nodes: [...ids].map((id) => ({ id })),
  pageInfo: { hasNextPage: endCursor !== null, endCursor },
});
const ids = ({ nodes }: { nodes: readonly { id: string }[] }) => nodes.map(({ id }) => id).join('');

it('reads on from where it stopped, to the end', () => {
  const first = takeNewest(nothing, stretch('zyx', 'x'));
  const second = takeOlder(first, 'x', stretch('xwv', 'v'));
  const whole = takeOlder(second, 'v', stretch('u'));
  expect([ids(second), second.olderCursor]).toEqual(['zyxwv', 'v']);
  expect([ids(whole), whole.olderCursor]).toEqual(['zyxwvu', null]);
});

it('loses nothing of what was read when something new pushes it out of the newest', () => {
  const read = takeOlder(takeNewest(nothing, stretch('zyx', 'x')), 'x', stretch('w'));
  expect(ids(takeNewest(read, stretch('åzy', 'y')))).toBe('åzyxw');
  expect(takeNewest(read, stretch('åzy', 'y')).olderCursor).toBeNull();
});

it('starts anew rather than with a hole, and forgets what the reader sees no more', () => {
  const read = takeNewest(nothing, stretch('cba', 'a'));
  expect([ids(takeNewest(read, stretch('zyx', 'x'))), takeNewest(read, stretch('zyx', 'x')).olderCursor]).toEqual([
    'zyx',
    'x',
  ]);
  expect(takeNewest(read, stretch(''))).toEqual(nothing);
  expect(ids(takeOlder(takeNewest(read, stretch('zyx', 'x')), 'a', stretch('q')))).toBe('zyx');
});

it('shows no more what the reader sees no more, though all around it still stands', () => {
  const read = takeOlder(takeNewest(nothing, stretch('zyx', 'x')), 'x', stretch('w'));
  expect([ids(takeNewest(read, stretch('zxw', 'w'))), takeNewest(read, stretch('zxw', 'w')).olderCursor]).toEqual([
    'zxw',
    'w',
  ]);
  expect(ids(takeNewest(read, stretch('zyx')))).toBe('zyx');
});

it('is whole only back to the oldest that has been read', () => {
  const read = takeNewest(nothing, stretch('cba', 'a'));
  expect(wholeSince(read, ({ id }) => id)).toBe('a');
  expect(wholeSince(takeOlder(read, 'a', stretch('')), ({ id }) => id)).toBeNull();
});
