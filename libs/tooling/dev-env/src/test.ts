import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sum, tallyOfCheck, tallyOfJest, type JestReport, type Tally } from './testing/tally';
import { inWorkspace } from './workspace';

type Step = () => Tally;

const program = (name: string): string => inWorkspace('node_modules/.bin', name);

function run(title: string, file: string, args: string[]): boolean {
  console.log(`\n── ${title}`);
  const { status } = spawnSync(file, args, { stdio: ['ignore', 'inherit', 'inherit'], cwd: inWorkspace() });
  return status === 0;
}

const check =
  (title: string, name: string, ...args: string[]): Step =>
  () =>
    tallyOfCheck(title, run(title, program(name), args));

const jest =
  (title: string, project: string, ...more: string[]): Step =>
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'samplan-tests-'));
    const file = join(folder, 'report.json');
    const green = run(title, program('jest'), ['--selectProjects', project, '--json', `--outputFile=${file}`, ...more]);
    const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as JestReport) : null;
    rmSync(folder, { recursive: true });
    return tallyOfJest(title, green, report);
  };

const steps: Step[] = [
  check('Types of the API', 'tsc', '-p', 'tsconfig.api.json'),
  check('Types of the web client', 'tsc', '-p', 'tsconfig.web.json'),
  check('Project graph', 'nx', 'graph', '--file=.nx/graph.json'),
  check('Lint', 'eslint', '.', '--max-warnings', '0'),
  check('Dead code', 'knip'),
  check('Format', 'prettier', '--check', '.'),
  jest('Units', 'unit'),
  jest('Web components', 'web'),
  jest('Integration, against PostgreSQL', 'int'),
  jest('Tooling', 'tooling'),
  check('Build', 'nx', 'run-many', '-t', 'build'),
  // One after the other: two browsers and the program are enough for two cores.
  jest('Journeys in a browser, on the real program', 'e2e', '--runInBand'),
];
// These need what Debian brings and npm does not: whoever has it asks for them, and nobody believes they ran.
const withSystem = process.argv.includes('--with-system');
if (withSystem) steps.push(jest("Judged by Debian's own programs", 'system'));

const total = sum(steps.map((step) => step()));
for (const broken of total.broken) console.log(`✗ ${broken}`);
if (!withSystem) console.log('\nNot run: npm run test:system, which needs qpdf and pdfinfo');
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
