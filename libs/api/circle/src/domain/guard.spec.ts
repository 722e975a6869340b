import { endProblem, guardState } from './guard';

describe('the last day of a guard', () => {
  const today = '2026-03-10';
  it.each([
    ['today', { until: today }, null],
    ['yesterday', { until: '2026-03-09' }, 'GUARD_END_PAST'],
    ['a year from now', { until: '2027-03-10' }, null],
    ['more than a year from now', { until: '2027-03-11' }, 'GUARD_END_TOO_FAR'],
    ['the day before a child comes of age', { until: '2026-06-01', ofAgeOn: '2026-06-02' }, null],
    ['the day a child comes of age', { until: '2026-06-02', ofAgeOn: '2026-06-02' }, 'GUARD_PAST_OF_AGE'],
    ['any day toward somebody who is of age', { until: '2026-03-20', ofAgeOn: '2026-03-10' }, 'GUARD_TOWARD_ADULT'],
    ['any day toward a person of unknown age', { until: '2026-03-20', ofAgeOn: null }, 'GUARD_TOWARD_ADULT'],
  ] as const)('may be %s?', (_, facts, problem) => {
    expect(endProblem({ today, ...facts })).toBe(problem);
  });
});

it.each([
  [{ toldAt: null, lastDay: '2026-03-10' }, 'stands'],
  [{ toldAt: null, lastDay: '2026-03-09' }, 'over'],
  [{ toldAt: new Date(), lastDay: '2026-03-10' }, 'told'],
  [{ toldAt: new Date(), lastDay: '2026-03-09' }, 'told'],
] as const)('stands through its last day unless told: %j', (guard, state) => {
  expect(guardState(guard, '2026-03-10')).toBe(state);
});
