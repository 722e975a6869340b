import { stateOf, whenOf } from './state';

const now = Date.parse('2026-11-22T12:00:00Z');
const made = { expiresAt: '2026-11-22T12:15:00Z', usedAt: null, withdrawnAt: null };

it.each([
  ['open', made, '2026-11-22T12:15:00Z'],
  ['expired', { ...made, expiresAt: '2026-11-22T12:00:00Z' }, '2026-11-22T12:00:00Z'],
  ['used', { ...made, usedAt: '2026-11-22T11:00:00Z' }, '2026-11-22T11:00:00Z'],
  ['withdrawn', { ...made, withdrawnAt: '2026-11-22T11:30:00Z' }, '2026-11-22T11:30:00Z'],
])('is %s', (state, link, when) => {
  expect(stateOf(link, now)).toBe(state);
  expect(whenOf(link)).toBe(when);
});
