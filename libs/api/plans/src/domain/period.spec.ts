import { firstPeriod, monthsAfter } from './period';

it.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2027-12-31', 2, '2028-02-29'],
  ['2026-11-22', 12, '2027-11-22'],
  ['2026-03-15', 0, '2026-03-15'],
])('%s and %i months is %s', (from, months, expected) => {
  expect(monthsAfter(from, months)).toBe(expected);
});

it('begins with a year, longer only when the municipality looks at plans more seldom', () => {
  expect(firstPeriod('2026-03-15', 6)).toEqual({
    periodStart: '2026-03-15',
    periodEnd: '2027-03-15',
    reviewDate: '2026-09-15',
  });
  expect(firstPeriod('2026-03-15', 18).periodEnd).toBe('2027-09-15');
});
