import { pageOf } from './message-page';

it('reads downwards, the newest last', () => {
  expect(pageOf(['c', 'b', 'a'], 3)).toEqual({ nodes: ['a', 'b', 'c'], hasPreviousPage: false });
});

it('tells that there is more before, without showing it', () => {
  expect(pageOf(['c', 'b', 'a'], 2)).toEqual({ nodes: ['b', 'c'], hasPreviousPage: true });
});

it('is empty when nothing was written', () => {
  expect(pageOf([], 30)).toEqual({ nodes: [], hasPreviousPage: false });
});
