import { countsAt, readPeriod, writePeriod } from './period';

const at = (text: string): Date => new Date(text);

it.each([
  ['["2026-02-01 10:00:00+00","2026-03-01 10:00:00.5+00")', '2026-02-01T10:00:00.000Z', '2026-03-01T10:00:00.500Z'],
  ['["2026-02-01 10:00:00+00",)', '2026-02-01T10:00:00.000Z', null],
  ['(,)', null, null],
  ['[-infinity,"2026-03-01 10:00:00+00")', null, '2026-03-01T10:00:00.000Z'],
])('reads %s', (text, from, until) => {
  const period = readPeriod(text);
  expect([period.from?.toISOString() ?? null, period.until?.toISOString() ?? null]).toEqual([from, until]);
});

it('writes what it can read', () => {
  const period = { from: at('2026-02-01T10:00:00Z'), until: null };
  expect(readPeriod(writePeriod(period))).toEqual(period);
});

it('counts from its first instant and not at its last', () => {
  const period = { from: at('2026-02-01T10:00:00Z'), until: at('2026-02-02T10:00:00Z') };
  expect(countsAt(period, at('2026-02-01T10:00:00Z'))).toBe(true);
  expect(countsAt(period, at('2026-02-02T10:00:00Z'))).toBe(false);
  expect(countsAt({ from: null, until: null }, at('2026-02-02T10:00:00Z'))).toBe(true);
});
