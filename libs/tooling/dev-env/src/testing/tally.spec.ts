import { sum, tallyOfCheck, tallyOfJest, type JestReport } from './tally';

const green: JestReport = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
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
  expect(tallyOfJest(wasGreen, report).failed).toBe(failed);
});

it('adds up checks and tests', () => {
  expect(sum([tallyOfCheck(true), tallyOfCheck(false), tallyOfJest(true, green)])).toEqual({ passed: 6, failed: 1 });
});
