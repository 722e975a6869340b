import type { AgendaItemState } from '@samplan/web/data';
import { byPosition, finishedCount, nextItem } from './agenda-order';

const item = (id: string, position: number, state: AgendaItemState) => ({ id, position, state });
const agenda = [
  item('c', 3, 'ON_AGENDA'),
  item('a', 1, 'CONCLUDED'),
  item('b', 2, 'TAKEN_UP'),
  item('d', 4, 'PROPOSED'),
];

it('keeps the order of the agenda', () => {
  expect(byPosition(agenda).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
});

it('goes on to the next unfinished item, also one that was only proposed', () => {
  expect(nextItem(agenda, 'b')?.id).toBe('c');
  expect(nextItem(agenda, 'c')?.id).toBe('d');
});

it('starts at the top, and returns to what was jumped over', () => {
  const jumped = [item('a', 1, 'ON_AGENDA'), item('b', 2, 'CONCLUDED'), item('c', 3, 'TAKEN_UP')];
  expect(nextItem(jumped, null)?.id).toBe('a');
  expect(nextItem(jumped, 'c')?.id).toBe('a');
});

it('ends when only the open item is left', () => {
  expect(nextItem([item('a', 1, 'CONCLUDED'), item('b', 2, 'TAKEN_UP')], 'b')).toBeNull();
  expect(finishedCount(agenda)).toBe(1);
});
