import type { LifeArea } from '@samplan/shared/contracts';
import { openable } from './opened';

const may = new Date('2026-05-01T10:00:00Z');
const june = new Date('2026-06-01T10:00:00Z');
const of = (from: Partial<Record<LifeArea, Date | null>>) =>
  openable({
    areas: new Set(Object.keys(from) as LifeArea[]),
    seesFrom: (area) => from[area] ?? null,
  });

it.each([
  ['all from the beginning, for whoever has no limit', { common: null, health: null }, new Date(0), ['health']],
  ['no further back than one sees what is common', { common: june, health: null }, june, ['health']],
  ['no area one sees later', { common: may, health: june, housing: may }, may, ['housing']],
  ['no area one lacks', { common: may }, may, []],
])('opens %s', (_, from, openedFrom, openedAreas) => {
  expect(of(from)).toEqual({ openedFrom, openedAreas });
});
