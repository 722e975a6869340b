import { daysFromDate, monthsFrom } from './months-from';

it.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-11-22', 12, '2027-11-22'],
])('%s and %i months is %s', (from, months, expected) => {
  expect(monthsFrom(from, months)).toBe(expected);
});

it('counts days across a change of the clock', () => {
  expect(daysFromDate('2026-03-28', 2)).toBe('2026-03-30');
});
