import { afterStep, hasLevelBelow, placed, placesFor, treeOf } from './goal-tree';

const goal = (id: string, parentId: string | null = null, isTop = false) => ({ id, parentId, isTop });
const goals = [
  goal('top', null, true),
  goal('walk', 'top'),
  goal('stairs', 'walk'),
  goal('money'),
  goal('seen', 'hidden'),
];
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

it('has the top goal by itself, and at the first level what is under it, under none, or under what one does not see', () => {
  const { top, roots, under } = treeOf(goals);
  expect(top?.id).toBe('top');
  expect(ids(roots)).toEqual(['walk', 'money', 'seen']);
  expect(ids(under('walk'))).toEqual(['stairs']);
});

it('offers no place under oneself, and none in a fourth level', () => {
  expect(ids(placesFor(goals, goals[1]!))).toEqual(['money', 'seen']);
  expect(ids(placesFor([...goals, goal('door', 'stairs')], goals[3]!))).toEqual(['walk', 'stairs', 'seen']);
});

it('has room below the first two levels, not the third', () => {
  const all = [...goals, goal('door', 'stairs'), goal('step', 'door')];
  expect(ids(all.filter((one) => hasLevelBelow(all, one)))).toEqual(['top', 'walk', 'stairs', 'money', 'seen']);
});

it.each([
  ['b', -1, null],
  ['c', -1, 'a'],
  ['a', 1, 'b'],
  ['b', 1, 'c'],
  ['a', -1, undefined],
  ['c', 1, undefined],
] as const)('moves %s by %s to stand after %s', (id, step, after) => {
  expect(afterStep(['a', 'b', 'c'], id, step)).toBe(after);
});

it('shows the list at once as it will be', () => {
  const list = ['a', 'b', 'c'].map((id) => ({ id }));
  expect(ids(placed(list, 'c', null))).toEqual(['c', 'a', 'b']);
  expect(ids(placed(list, 'a', 'c'))).toEqual(['b', 'c', 'a']);
  expect(ids(placed(list, 'x', 'c'))).toEqual(['a', 'b', 'c']);
});
