import { endedAt, endOf, fromDay, periodUntil, startOf } from './period';

it.each([
  ['["2026-01-01 00:00:00+00",)', '2026-01-01', null],
  ['["2026-03-28 23:00:00+00","2026-03-29 22:00:00+00")', '2026-03-29', '2026-03-29'],
  ['["2026-06-30 22:00:00+00","2026-10-25 23:00:00+00")', '2026-07-01', '2026-10-25'],
])('%s is from %s to %s', (range, from, until) => {
  expect([startOf(range), endOf(range)]).toEqual([from, until]);
});

it.each(['2026-03-28', '2026-03-29', '2026-07-01', '2026-10-25', '2026-12-31'])('lasts through %s', (day) => {
  const range = periodUntil('["2026-01-01 08:00:00+00",)', day);
  expect([startOf(range), endOf(range)]).toEqual(['2026-01-01', day]);
});

it('is open again', () => {
  expect(endOf(periodUntil('["2026-01-01 08:00:00+00","2026-02-01 00:00:00+00")', null))).toBeNull();
});

it('ends now, or at once when it had not begun', () => {
  const now = new Date('2026-03-01T10:00:00Z');
  expect(endedAt('["2026-01-01 08:00:00+00",)', now)).toBe('[2026-01-01T08:00:00.000Z,2026-03-01T10:00:00.000Z)');
  expect(endedAt(fromDay('2026-04-01'), now)).toBe('[2026-03-31T22:00:00.000Z,2026-03-31T22:00:00.001Z)');
});
