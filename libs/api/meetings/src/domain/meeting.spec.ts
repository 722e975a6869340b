import { type MeetingState, meetingStates } from '@samplan/shared/contracts';
import { canFollow, type Doing, ended, refusal, startsInPast } from './meeting';

it('goes from draft to held step by step, and can be cancelled until it has begun', () => {
  const steps = meetingStates.flatMap((from) =>
    meetingStates.filter((to) => canFollow(from, to)).map((to) => `${from} → ${to}`),
  );
  expect(steps).toEqual([
    'draft → called',
    'draft → cancelled',
    'called → in_progress',
    'called → cancelled',
    'in_progress → held',
  ]);
});

const possible: [Doing, MeetingState[]][] = [
  ['propose', ['draft', 'called', 'in_progress']],
  ['start', ['called']],
  ['steer', ['in_progress']],
  ['write', ['in_progress', 'held']],
  ['end', ['in_progress']],
  ['publish', ['in_progress', 'held']],
];

it.each(possible)('%s is possible in %j only, and never after publishing', (doing, states) => {
  for (const state of meetingStates) {
    expect([state, refusal(doing, { state, minutesState: 'draft' }) === null]).toEqual([state, states.includes(state)]);
    expect(refusal(doing, { state, minutesState: 'published' })).toBe('MINUTES_LOCKED');
  }
});

it('tells a meeting that is not running from a step that does not exist', () => {
  expect(refusal('steer', { state: 'called', minutesState: 'draft' })).toBe('MEETING_NOT_IN_PROGRESS');
  expect(refusal('start', { state: 'held', minutesState: 'draft' })).toBe('TRANSITION_NOT_ALLOWED');
});

it('starts and ends only along its own steps', () => {
  for (const state of meetingStates) {
    expect(refusal('start', { state, minutesState: 'draft' }) === null).toBe(canFollow(state, 'in_progress'));
    expect(refusal('end', { state, minutesState: 'draft' }) === null).toBe(canFollow(state, 'held'));
  }
});

it('may be called for the running minute, not for the one before', () => {
  const now = new Date('2026-03-02T09:00:40Z');
  expect(startsInPast(new Date('2026-03-02T09:00:00Z'), now)).toBe(false);
  expect(startsInPast(new Date('2026-03-02T08:59:59Z'), now)).toBe(true);
});

it('has nothing open once it has ended', () => {
  const at = new Date('2026-03-02T10:00:00Z');
  expect(ended(at)).toEqual({ state: 'held', endedAt: at, currentItemId: null, currentItemOpenedAt: null });
});
