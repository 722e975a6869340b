import { follow, type Follow } from './follow';

const together: Follow = { shown: 'a', current: 'a' };

it('goes with the meeting', () => {
  expect(follow(together, { kind: 'meeting-moved', to: 'b', busy: false })).toEqual({ shown: 'b', current: 'b' });
  expect(follow({ shown: null, current: null }, { kind: 'meeting-moved', to: 'a', busy: false })).toEqual(together);
});

it('stays with somebody who writes, until they ask to go along', () => {
  const stayed = follow(together, { kind: 'meeting-moved', to: 'b', busy: true });
  expect(stayed).toEqual({ shown: 'a', current: 'b' });
  expect(follow(stayed, { kind: 'go-to-current' })).toEqual({ shown: 'b', current: 'b' });
});

it('stays with somebody who looks at another item', () => {
  const looking = follow(together, { kind: 'look', at: 'c' });
  expect(follow(looking, { kind: 'meeting-moved', to: 'b', busy: false })).toEqual({ shown: 'c', current: 'b' });
});

it('a refetch with the same item changes nothing', () => {
  expect(follow(together, { kind: 'meeting-moved', to: 'a', busy: false })).toBe(together);
});

it('shows what this screen took up itself', () => {
  const looking = follow(together, { kind: 'look', at: 'c' });
  expect(follow(looking, { kind: 'took-up', id: 'c' })).toEqual({ shown: 'c', current: 'c' });
});
