import { isRefused } from './refused';

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
