import { earlierRefusals, isRefused, standingRefusals } from './refused';

const no = (status: 'STANDING' | 'APPEALED' | 'UPHELD' | 'CHANGED', about: 'PLAN' | 'COORDINATOR' = 'PLAN') => ({
  about,
  status,
});

it.each([
  ['there is none', [], false],
  ['it stands', [no('STANDING')], true],
  ['it is appealed', [no('APPEALED')], true],
  ['it was upheld', [no('UPHELD')], true],
  ['it was changed', [no('CHANGED')], false],
  ['only the one before was changed', [no('STANDING'), no('CHANGED')], true],
  ['it is about a coordinator', [no('STANDING', 'COORDINATOR')], false],
])('holds a plan back or not when %s', (_, refusals, expected) => {
  expect(isRefused(refusals)).toBe(expected);
});

it('leaves no answer out: each is either the last word that is no, or over', () => {
  const all = [no('CHANGED', 'COORDINATOR'), no('UPHELD'), no('UPHELD', 'COORDINATOR'), no('CHANGED')];
  expect(standingRefusals(all)).toEqual([all[1]]);
  expect(earlierRefusals(all)).toEqual([all[0], all[2], all[3]]);
});
