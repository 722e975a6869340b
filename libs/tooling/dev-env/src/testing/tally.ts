export interface Tally {
  passed: number;
  failed: number;
  /** What to look for, a line each. */
  broken: string[];
}

export interface JestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numRuntimeErrorTestSuites: number;
  testResults: { name: string; status: string; assertionResults: { fullName: string; status: string }[] }[];
}

/** A check of the whole workspace counts as one. */
export const tallyOfCheck = (title: string, green: boolean): Tally =>
  green ? { passed: 1, failed: 0, broken: [] } : { passed: 0, failed: 1, broken: [title] };

/** A test that was skipped has not passed, and a file that could not be read hides at least one. */
export function tallyOfJest(title: string, green: boolean, report: JestReport | null): Tally {
  if (!report) return tallyOfCheck(title, false);
  const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = report;
  const failed = numFailedTests + numPendingTests + numTodoTests + numRuntimeErrorTestSuites;
  if (failed === 0 && (!green || passed === 0)) return { passed, failed: 1, broken: [title] };
  return { passed, failed, broken: report.testResults.flatMap(brokenIn) };
}

function brokenIn({ name, status, assertionResults }: JestReport['testResults'][number]): string[] {
  const broken = assertionResults.filter((each) => each.status !== 'passed').map((each) => each.fullName);
  return (broken.length === 0 && status === 'failed' ? ['could not be read'] : broken).map(
    (what) => `${name}: ${what}`,
  );
}

export const sum = (tallies: Tally[]): Tally => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
  broken: tallies.flatMap(({ broken }) => broken),
});
