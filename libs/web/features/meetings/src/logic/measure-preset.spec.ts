import { presetAccountable, presetDeadline, presetGoal } from './measure-preset';

it('sets the deadline two weeks ahead, over the end of a month and a year', () => {
  expect(presetDeadline('2026-02-03')).toBe('2026-02-17');
  expect(presetDeadline('2026-12-25')).toBe('2027-01-08');
});

it('prefers a goal in the area the item is about', () => {
  const goals = [
    { id: 'walk', lifeArea: 'HEALTH' as const },
    { id: 'money', lifeArea: 'ECONOMY' as const },
  ];
  expect(presetGoal(goals, 'ECONOMY')).toBe('money');
  expect(presetGoal(goals, 'HOUSING')).toBe('walk');
  expect(presetGoal([], 'HOUSING')).toBeNull();
});

it('remembers the last chosen, then the coordinator', () => {
  const people = [{ id: 'ola' }, { id: 'kari' }, { id: 'per' }];
  expect(presetAccountable(people, 'per', 'kari')).toBe('per');
  expect(presetAccountable(people, null, 'kari')).toBe('kari');
  expect(presetAccountable(people, 'gone', null)).toBe('ola');
  expect(presetAccountable([], null, null)).toBe('');
});
