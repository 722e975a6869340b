import { groupByWeek, mondayOf, weekName } from './weeks';

it.each([
  ['2026-02-02', '2026-02-02'],
  ['2026-02-08', '2026-02-02'],
  ['2026-01-01', '2025-12-29'],
  ['2026-03-29', '2026-03-23'],
])('the week of %s begins on %s', (date, monday) => expect(mondayOf(date)).toBe(monday));

it('groups by the date it is in Norway: late on Sunday in UTC is Monday here', () => {
  const weeks = groupByWeek([{ at: '2026-02-08T23:30:00Z' }, { at: '2026-02-08T12:00:00Z' }]);
  expect(weeks.map(({ monday }) => monday)).toEqual(['2026-02-09', '2026-02-02']);
});

it('names the two nearest weeks', () => {
  expect(weekName('2026-02-09', '2026-02-11')).toBe('thisWeek');
  expect(weekName('2026-02-02', '2026-02-11')).toBe('lastWeek');
  expect(weekName('2026-01-26', '2026-02-11')).toBe('dates');
});
