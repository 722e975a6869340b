import { endOf, lastDayOf, startOf } from './last-day';

it.each([
  ['2026-02-03', '2026-02-03T23:00:00.000Z'],
  ['2026-03-28', '2026-03-28T23:00:00.000Z'],
  ['2026-03-29', '2026-03-29T22:00:00.000Z'],
  ['2026-12-31', '2026-12-31T23:00:00.000Z'],
])('%s is over at %s', (date, end) => {
  expect(endOf(date).toISOString()).toBe(end);
  expect(lastDayOf(endOf(date))).toBe(date);
});

it('begins at midnight in Norway', () => expect(startOf('2026-07-01').toISOString()).toBe('2026-06-30T22:00:00.000Z'));
it('has no last day without an end', () => expect(lastDayOf(null)).toBeNull());
