import { freePort, inWorkspace, programBeside, samplan } from '@samplan/tooling/dev-env';
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const day = 24 * 60 * 60 * 1000;
const host = '127.0.0.1';
const entry = (name: string): string => `${samplan.entries}/${name}.js`;

/**
 * The program as it is run, with demo data of its own, on days to come: API and worker are ended, and started again
 * with their clocks moved on, the database's too.
 */
export class ProgramInTime {
  private running: ChildProcess[] = [];

  private constructor(
    readonly origin: string,
    private readonly settings: Awaited<ReturnType<typeof programBeside>>,
  ) {}

  static async seeded(name: string): Promise<ProgramInTime> {
    const port = await freePort();
    const settings = await programBeside(process.env['SAMPLAN_TEST_DATA']!, name, { host, port });
    for (const file of ['migrate', 'seed'])
      await promisify(execFile)(process.execPath, [entry(file)], { cwd: inWorkspace('.'), env: settings.owner });
    return new ProgramInTime(settings.api['SAMPLAN_PUBLIC_ORIGIN']!, settings);
  }

  /** Goes on so many days after the real one, when the worker has done what was due; the moment it is then. */
  async days(count: number): Promise<Date> {
    await this.stop();
    const now = new Date(Date.now() + count * day);
    const moved = { SAMPLAN_TEST_AHEAD: String(count * day), PGOPTIONS: `-c app.now=${now.toISOString()}` };
    await this.start('main', { ...this.settings.api, ...moved }, 'listening');
    await this.start(
      'worker',
      { ...this.settings.worker, ...moved, SAMPLAN_LOG_LEVEL: 'info' },
      'every job has had its turn',
    );
    return now;
  }

  async stop(): Promise<void> {
    const ending = this.running.filter((child) => child.exitCode === null).map((child) => once(child, 'exit'));
    for (const child of this.running) child.kill('SIGTERM');
    this.running = [];
    await Promise.all(ending);
  }

  private async start(file: string, env: Record<string, string>, ready: string): Promise<void> {
    const clock = inWorkspace('test/e2e/support/moved-clock.cjs');
    const child = spawn(process.execPath, ['--require', clock, entry(file)], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.running.push(child);
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const lines = createInterface({ input: child.stdout });
    await new Promise<void>((resolve, reject) => {
      lines.on('line', (line) => line.includes(ready) && resolve());
      child.once('exit', () => reject(new Error(`${file} ended: ${said}`)));
    });
  }
}
