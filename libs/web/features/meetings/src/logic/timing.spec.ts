import { elapsedSeconds, formatElapsed, paceOf, plannedMinutes } from './timing';

const start = '2026-02-03T09:00:00.000Z';
const after = (seconds: number) => Date.parse(start) + seconds * 1000;

it('counts whole seconds and never below zero', () => {
  expect(elapsedSeconds(start, after(61.9))).toBe(61);
  expect(elapsedSeconds(start, after(-5))).toBe(0);
  expect(elapsedSeconds(null, after(5))).toBe(0);
});

it.each([
  [0, '0:00'],
  [65, '1:05'],
  [3599, '59:59'],
  [3905, '1:05:05'],
])('%i seconds reads %s', (seconds, text) => expect(formatElapsed(seconds)).toBe(text));

it('is over only after the last planned second, in started minutes', () => {
  expect(paceOf(start, 5, after(300))).toEqual({ elapsed: 300, over: false, minutesOver: 0 });
  expect(paceOf(start, 5, after(301))).toEqual({ elapsed: 301, over: true, minutesOver: 1 });
  expect(paceOf(start, 5, after(361))).toMatchObject({ minutesOver: 2 });
  expect(paceOf(null, 0, after(301))).toMatchObject({ over: false });
});

it('knows how long the meeting was planned to last', () => {
  expect(plannedMinutes({ startsAt: start, endsAt: '2026-02-03T10:30:00.000Z' })).toBe(90);
});
