import { keepTouched } from './keep-touched';

const list = (ids: string) => ids.split('').map((id) => ({ id }));
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id).join('');

it('keeps what was just done beside what it stood after', () => {
  expect(ids(keepTouched(list('abcd'), list('abd'), new Set(['c'])))).toBe('abcd');
  expect(ids(keepTouched(list('abcd'), list('d'), new Set(['a', 'b', 'c'])))).toBe('abcd');
});

it('lets go of what others took away', () => {
  expect(ids(keepTouched(list('abc'), list('ac'), new Set()))).toBe('ac');
});

it('takes in what is new where it was put', () => {
  expect(ids(keepTouched(list('ac'), list('xa'), new Set(['c'])))).toBe('xac');
});
