import { mayUndo, successorProblem } from './hand-over';

const per = { membershipId: 'm', personId: 'per', unitId: 'rehab', possible: true, away: false, cover: 'all' } as const;
const later = { isToday: false, withoutGround: false };
const today = { isToday: true, withoutGround: false };

it.each([
  ['oneself', per, 'kari', later, 'SUCCESSOR_SELF'],
  ['somebody unknown', undefined, 'per', later, 'SUCCESSOR_NOT_POSSIBLE'],
  ['somebody the person has said no to', { ...per, possible: false }, 'per', later, 'SUCCESSOR_NOT_POSSIBLE'],
  ['somebody who belongs to no unit', { ...per, unitId: null }, 'per', later, 'SUCCESSOR_NOT_POSSIBLE'],
  ['somebody who is away', { ...per, away: true }, 'per', later, 'SUCCESSOR_AWAY'],
  ['somebody who may not see yet, later', { ...per, cover: 'none' }, 'per', later, null],
  ['somebody who may not see, today', { ...per, cover: 'part' }, 'per', today, 'SUCCESSOR_NOT_COVERED'],
  ['somebody who may not see, all the same', { ...per, cover: 'none' }, 'per', { ...today, withoutGround: true }, null],
  ['somebody who may see all', per, 'per', today, null],
] as const)('%s', (_, standing, successor, when, problem) => {
  expect(successorProblem(standing, successor, 'kari', when)).toBe(problem);
});

it.each([
  ['planned', true],
  ['carried_out', false],
  ['undone', false],
  ['lapsed', false],
] as const)('%s can be undone: %s', (state, may) => expect(mayUndo(state)).toBe(may));
