import type { Conflict } from '../errors/mutation-errors';
import { decide } from './conflict-decisions';

const conflict = (field: string, currentVersion = 7): Conflict => ({
  field,
  yours: 'min',
  theirs: 'deira',
  theirName: 'Liv',
  theirAt: '2026-02-03T10:00:00Z',
  currentVersion,
});

it('saves mine over the version that was met', () => {
  const decision = decide({ changes: { title: 'min', how: 'slik' }, conflicts: [conflict('title')] }, 'title', {
    keep: 'mine',
  });
  expect(decision).toEqual({ kind: 'save', changes: { title: 'min', how: 'slik' }, expectedVersion: 7 });
});

it('leaves theirs standing, and saves nothing when nothing else was changed', () => {
  const collision = { changes: { title: 'min' }, conflicts: [conflict('title')] };
  expect(decide(collision, 'title', { keep: 'theirs' })).toEqual({ kind: 'nothing-left' });
  expect(decide(collision, 'title', { keep: 'other', text: 'vår' })).toMatchObject({
    kind: 'save',
    changes: { title: 'vår' },
  });
});

it('asks about every field that collided before anything is saved', () => {
  const collision = {
    changes: { title: 'min', deadline: '2026-03-01' },
    conflicts: [conflict('title'), conflict('deadline', 8)],
  };
  const first = decide(collision, 'title', { keep: 'theirs' });
  expect(first).toMatchObject({ kind: 'undecided', collision: { changes: { deadline: '2026-03-01' } } });
  if (first.kind !== 'undecided') throw new Error('not reached');
  expect(decide(first.collision, 'deadline', { keep: 'mine' })).toEqual({
    kind: 'save',
    changes: { deadline: '2026-03-01' },
    expectedVersion: 8,
  });
});
