import { firstPeriod } from './period';

it('begins with a year, longer only when the municipality looks at plans more seldom', () => {
  expect(firstPeriod('2026-03-15', 6)).toEqual({
    periodStart: '2026-03-15',
    periodEnd: '2027-03-15',
    reviewDate: '2026-09-15',
  });
  expect(firstPeriod('2026-03-15', 18).periodEnd).toBe('2027-09-15');
});
