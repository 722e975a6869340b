import { follow, type Follow } from './follow';

const together: Follow = { shown: 'a', current: 'a', version: 4 };
const moved = (to: string | null, version = 5, busy = false) => ({ kind: 'meeting-moved', to, version, busy }) as const;

it('goes with the meeting', () => {
  expect(follow(together, moved('b'))).toEqual({ shown: 'b', current: 'b', version: 5 });
  expect(follow({ shown: null, current: null, version: 1 }, moved('a'))).toMatchObject({ shown: 'a', current: 'a' });
});

it('stays with somebody who writes, until they ask to go along', () => {
  const stayed = follow(together, moved('b', 5, true));
  expect(stayed).toMatchObject({ shown: 'a', current: 'b' });
  expect(follow(stayed, { kind: 'go-to-current' })).toMatchObject({ shown: 'b', current: 'b' });
});

it('stays with somebody who looks at another item', () => {
  const looking = follow(together, { kind: 'look', at: 'c' });
  expect(follow(looking, moved('b'))).toMatchObject({ shown: 'c', current: 'b' });
});

it('a refetch with the same item changes nothing', () => {
  expect(follow(together, moved('a'))).toBe(together);
});

it('shows what this screen took up itself, and does not believe an older answer that comes after', () => {
  const looking = follow(together, { kind: 'look', at: 'c' });
  const taken = follow(looking, { kind: 'took-up', id: 'c', version: 6 });
  expect(taken).toEqual({ shown: 'c', current: 'c', version: 6 });
  expect(follow(taken, moved('a', 5))).toBe(taken);
  expect(follow(taken, moved('b', 7))).toMatchObject({ shown: 'b', current: 'b' });
});
