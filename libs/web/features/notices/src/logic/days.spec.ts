import { dayName, groupByDay } from './days';

it('groups by the day it is in Norway: late in the evening in UTC is tomorrow here', () => {
  const days = groupByDay([
    { createdAt: '2026-02-08T23:30:00Z' },
    { createdAt: '2026-02-08T12:00:00Z' },
    { createdAt: '2026-02-08T08:00:00Z' },
  ]);
  expect(days.map(({ date, items }) => [date, items.length])).toEqual([
    ['2026-02-09', 1],
    ['2026-02-08', 2],
  ]);
});

it.each([
  ['2026-03-30', 'today'],
  ['2026-03-29', 'yesterday'],
  ['2026-03-28', 'date'],
])('%s is called %s', (date, name) => expect(dayName(date, '2026-03-30')).toBe(name));
