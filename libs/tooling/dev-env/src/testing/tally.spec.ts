import { sum, tallyOfCheck, tallyOfJest, type JestReport } from './tally';

const green: JestReport = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
  testResults: [],
};

it.each<[string, boolean, JestReport | null, number]>([
  ['all passed', true, green, 0],
  ['one failed', false, { ...green, numFailedTests: 1 }, 1],
  ['one was skipped', true, { ...green, numPendingTests: 1 }, 1],
  ['one was left for later', true, { ...green, numTodoTests: 1 }, 1],
  ['a file could not be read', false, { ...green, numRuntimeErrorTestSuites: 2 }, 2],
  ['Jest failed for another reason, such as its set-up', false, green, 1],
  ['nothing ran', true, { ...green, numPassedTests: 0 }, 1],
  ['Jest died', false, null, 1],
])('counts failures when %s', (_, wasGreen, report, failed) => {
  expect(tallyOfJest('Units', wasGreen, report).failed).toBe(failed);
});

it('names what is broken, and the file where nothing could be read', () => {
  const testResults: JestReport['testResults'] = [
    {
      name: 'one.spec.ts',
      status: 'failed',
      assertionResults: [
        { fullName: 'it is well', status: 'passed' },
        { fullName: 'it is not', status: 'failed' },
      ],
    },
    { name: 'two.spec.ts', status: 'failed', assertionResults: [] },
  ];
  const report = { ...green, numFailedTests: 1, numRuntimeErrorTestSuites: 1, testResults };
  expect(tallyOfJest('Units', false, report).broken).toEqual([
    'one.spec.ts: it is not',
    'two.spec.ts: could not be read',
  ]);
  expect(tallyOfJest('Units', false, null).broken).toEqual(['Units']);
});

it('adds up checks and tests', () => {
  const tallies = [tallyOfCheck('Types', true), tallyOfCheck('Lint', false), tallyOfJest('Units', true, green)];
  expect(sum(tallies)).toEqual({ passed: 6, failed: 1, broken: ['Lint'] });
});
