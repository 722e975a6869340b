export interface Tally {
  passed: number;
  failed: number;
}

export interface JestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numRuntimeErrorTestSuites: number;
}

/** A check of the whole workspace counts as one. */
export const tallyOfCheck = (green: boolean): Tally => (green ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** A test that was skipped has not passed, and a file that could not be read hides at least one. */
export function tallyOfJest(green: boolean, report: JestReport | null): Tally {
  if (!report) return { passed: 0, failed: 1 };
  const { numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = report;
  const failed = numFailedTests + numPendingTests + numTodoTests + numRuntimeErrorTestSuites;
  const silent = failed === 0 && (!green || report.numPassedTests === 0);
  return { passed: report.numPassedTests, failed: silent ? 1 : failed };
}

export const sum = (tallies: Tally[]): Tally =>
  tallies.reduce((total, each) => ({ passed: total.passed + each.passed, failed: total.failed + each.failed }), {
    passed: 0,
    failed: 0,
  });
