import { continues, groupByDay } from './day-groups';

const message = (id: string, sentAt: string, author = 'a') => ({ id, sentAt, mine: false, author: { id: author } });

it('parts messages by the day it is in Norway', () => {
  const groups = groupByDay([message('a', '2026-02-03T22:59:00Z'), message('b', '2026-02-03T23:01:00Z')]);
  expect(groups.map(({ day, messages }) => [day, messages.length])).toEqual([
    ['2026-02-03', 1],
    ['2026-02-04', 1],
  ]);
});

it('says the name again for another person, or after five minutes', () => {
  const first = message('a', '2026-02-03T10:00:00Z');
  expect(continues(undefined, first)).toBe(false);
  expect(continues(first, message('b', '2026-02-03T10:04:59Z'))).toBe(true);
  expect(continues(first, message('b', '2026-02-03T10:05:00Z'))).toBe(false);
  expect(continues(first, message('b', '2026-02-03T10:01:00Z', 'b'))).toBe(false);
});
