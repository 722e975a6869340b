import { daysAfter, monthsAfter } from './calendar';

it.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2027-12-31', 2, '2028-02-29'],
  ['2026-11-22', 12, '2027-11-22'],
  ['2026-03-15', 0, '2026-03-15'],
])('%s and %i months is %s', (from, months, expected) => {
  expect(monthsAfter(from, months)).toBe(expected);
});

it('counts days across a change of the clock', () => {
  expect(daysAfter('2026-03-28', 2)).toBe('2026-03-30');
});
