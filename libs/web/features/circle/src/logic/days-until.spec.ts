import { daysUntil } from './days-until';

it.each([
  ['2026-03-30', 0],
  ['2026-03-31', 1],
  ['2026-04-13', 14],
  ['2026-03-29', -1],
])('%s is in %s days, also across the change of clocks', (date, days) =>
  expect(daysUntil(date, new Date('2026-03-29T23:30:00Z'))).toBe(days),
);
