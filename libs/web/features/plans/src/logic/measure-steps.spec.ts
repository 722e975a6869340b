import { inReadingOrder, nextStep, otherSteps } from './measure-steps';

it.each([
  ['PROPOSED', null, { kind: 'forward', to: 'AGREED' }],
  ['AGREED', null, { kind: 'forward', to: 'DONE' }],
  ['UNDER_WAY', null, { kind: 'forward', to: 'DONE' }],
  ['DONE', 'AGREED', { kind: 'undo', to: 'AGREED' }],
  ['DONE', 'UNDER_WAY', { kind: 'undo', to: 'UNDER_WAY' }],
  ['DONE', null, { kind: 'back', to: 'UNDER_WAY' }],
  ['STOPPED', null, { kind: 'back', to: 'UNDER_WAY' }],
] as const)('from %s, having been %s, one press is %o', (status, before, step) => {
  expect(nextStep(status, before)).toEqual(step);
});

it('offers the start only to what has not started, and nothing more to what is over', () => {
  expect(otherSteps('AGREED')).toEqual(['UNDER_WAY', 'STOPPED']);
  expect(otherSteps('UNDER_WAY')).toEqual(['STOPPED']);
  expect(otherSteps('DONE')).toEqual([]);
});

it('keeps the order, folds away what is finished, and leaves what was just finished in place', () => {
  const measures = [
    { id: 'later', status: 'AGREED' as const },
    { id: 'none', status: 'PROPOSED' as const },
    { id: 'just', status: 'DONE' as const },
    { id: 'old', status: 'DONE' as const },
    { id: 'first', status: 'UNDER_WAY' as const },
  ];
  const { open, finished } = inReadingOrder(measures, new Set(['just']));
  expect(open.map(({ id }) => id)).toEqual(['later', 'none', 'just', 'first']);
  expect(finished.map(({ id }) => id)).toEqual(['old']);
});
