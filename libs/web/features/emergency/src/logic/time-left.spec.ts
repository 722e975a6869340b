import { minutesLeft } from './time-left';

it.each([
  ['2026-01-01T12:00:00Z', 240],
  ['2026-01-01T08:00:30Z', 1],
  ['2026-01-01T08:01:00Z', 1],
  ['2026-01-01T08:01:01Z', 2],
  ['2026-01-01T08:00:00Z', 0],
  ['2026-01-01T07:00:00Z', 0],
])('until %s there are %s minutes', (endsAt, minutes) =>
  expect(minutesLeft(endsAt, Date.parse('2026-01-01T08:00:00Z'))).toBe(minutes),
);
