import * as fc from 'fast-check';
import { cannotBeUnder, goalCanFollow, leavesUnseen, mayRemoveGoal, under } from './goal';
import { rankBetween } from './rank';

const goals = [
  { id: 'walk', parentId: null },
  { id: 'stairs', parentId: 'walk' },
  { id: 'door', parentId: 'stairs' },
  { id: 'money', parentId: null },
];

it.each([
  ['walk', 'walk', 'GOAL_UNDER_ITSELF'],
  ['walk', 'stairs', 'GOAL_UNDER_ITSELF'],
  ['walk', 'door', 'GOAL_UNDER_ITSELF'],
  ['money', 'door', 'GOAL_TOO_DEEP'],
  ['walk', 'money', 'GOAL_TOO_DEEP'],
  ['money', 'stairs', null],
  ['stairs', 'money', null],
  ['a new one', 'door', 'GOAL_TOO_DEEP'],
  ['a new one', 'walk', null],
])('%s under %s: %s', (id, parentId, refusal) => {
  expect(cannotBeUnder(goals, id, parentId)).toBe(refusal);
});

it('counts depth, and looks for circles, only where the viewer sees', () => {
  const seen = goals.filter(({ id }) => id !== 'stairs');
  expect(cannotBeUnder(seen, 'walk', 'door')).toBeNull();
  expect(cannotBeUnder(seen, 'money', 'door')).toBeNull();
});

it.each([
  ['walk', 'handle', 'door'],
  ['walk', 'door', 'door'],
  ['money', 'handle', null],
])('%s under %s: %s leaves what is not seen, so that no circle comes about', (id, parentId, leaves) => {
  const all = [...goals, { id: 'handle', parentId: 'door' }];
  const seen = all.filter((goal) => goal.id !== 'stairs');
  expect(leavesUnseen(all, seen, id, parentId)).toBe(leaves);
});

it('finds everything under a goal, and ends also where goals are under each other', () => {
  expect(under(goals, 'walk').map(({ id }) => id)).toEqual(['stairs', 'door']);
  const round = [
    { id: 'a', parentId: 'b' },
    { id: 'b', parentId: 'a' },
  ];
  expect(under(round, 'a').map(({ id }) => id)).toContain('b');
});

it('never lets a row of moves make a circle or a fourth level', () => {
  const move = fc.tuple(fc.nat(7), fc.nat(7));
  fc.assert(
    fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
      const parents = new Map(Array.from({ length: 8 }, (_, id) => [String(id), null as string | null]));
      const all = () => [...parents].map(([id, parentId]) => ({ id, parentId }));
      for (const [id, parent] of moves)
        if (!cannotBeUnder(all(), String(id), String(parent))) parents.set(String(id), String(parent));
      for (const id of parents.keys()) {
        let steps = 0;
        for (let at: string | null = id; at !== null; at = parents.get(at) ?? null) steps += 1;
        expect(steps).toBeLessThanOrEqual(3);
      }
    }),
  );
});

it('can put one between any two, however many moves came before, and nothing else moves', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 60 }), (moves) => {
      let order = Array.from({ length: 6 }, (_, index) => ({ name: String(index), rank: '' }));
      let last: string | null = null;
      order = order.map((one) => ({ ...one, rank: (last = rankBetween(last, null)) }));
      for (const [from, to] of moves) {
        const rest = order.filter((_, index) => index !== from % order.length);
        const at = to % (rest.length + 1);
        const moved = {
          ...order[from % order.length]!,
          rank: rankBetween(rest[at - 1]?.rank ?? null, rest[at]?.rank ?? null),
        };
        order = [...rest.slice(0, at), moved, ...rest.slice(at)];
        const sorted = [...order].sort((a, b) => (a.rank < b.rank ? -1 : 1));
        expect(sorted.map(({ name }) => name)).toEqual(order.map(({ name }) => name));
      }
    }),
  );
});

it('puts what was moved at the same time to the same place behind it', () => {
  const rank = rankBetween('a1', 'a2');
  expect(rankBetween(rank, rank) > rank).toBe(true);
});

it('lets a goal be taken up again, so that a wrong press is never final', () => {
  expect(goalCanFollow('reached', 'open')).toBe(true);
  expect(goalCanFollow('set_aside', 'open')).toBe(true);
  expect(goalCanFollow('open', 'open')).toBe(false);
});

it.each([
  ['owner', 'contribute', 'else', false, true],
  ['coordinator', 'coordinate', 'else', false, true],
  ['member', 'edit_own', 'me', true, true],
  ['member', 'edit_own', 'me', false, false],
  ['relative', 'contribute', 'me', true, true],
  ['member', 'edit_own', 'else', true, false],
] as const)('%s at %s, written by %s, empty %s: may take it away %s', (relation, level, createdBy, empty, may) => {
  expect(mayRemoveGoal({ relation, level }, { createdBy, removedBy: null }, 'me', empty)).toBe(may);
});

it.each([
  ['member', 'edit_own', 'me', true],
  ['member', 'edit_own', 'else', false],
  ['owner', 'contribute', 'else', true],
  ['coordinator', 'coordinate', 'else', true],
] as const)('%s at %s, taken away by %s: whoever wrote it may bring it back %s', (relation, level, removedBy, may) => {
  expect(mayRemoveGoal({ relation, level }, { createdBy: 'me', removedBy }, 'me', true)).toBe(may);
});
