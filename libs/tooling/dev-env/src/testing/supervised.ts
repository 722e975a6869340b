import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { freePort } from '../ports';
import { commandOf } from '../processes';
import { waitFor } from '../wait';
import { inWorkspace } from '../workspace';

/** A supervisor in a process of its own, around the small program in `fixtures`. */
export class Supervised {
  private text = '';
  readonly exitCode: Promise<number | null>;
  private readonly child;

  private constructor(
    dataDir: string,
    readonly port: number,
  ) {
    this.child = spawn(
      process.execPath,
      ['--import', 'tsx', inWorkspace('libs/tooling/dev-env/fixtures/supervise.ts')],
      { env: { ...process.env, SAMPLAN_DATA: dataDir, PORT: String(port) }, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream.on('data', (chunk: Buffer) => (this.text += chunk.toString()));
    }
    this.exitCode = new Promise((settle) => this.child.once('close', settle));
  }

  static async start(dataDir: string, port?: number): Promise<Supervised> {
    return new Supervised(dataDir, port ?? (await freePort()));
  }

  get output(): string {
    return this.text;
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  async up(): Promise<void> {
    const over = () => (this.child.exitCode === null ? undefined : false);
    const up = await waitFor(() => (this.text.includes('up at') ? true : over()), { within: 30_000 });
    if (!up) throw new Error(`It did not come up:\n${this.text}`);
  }

  async get(path: string): Promise<unknown> {
    const response = await fetch(`http://127.0.0.1:${this.port}${path}`);
    return response.json();
  }
}

/** Command lines of living processes that mention any of the words. */
export function livingProcesses(...words: string[]): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map((pid) => commandOf(Number(pid)) ?? '')
    .filter((command) => words.some((word) => command.includes(word)));
}

/** The process whose command line mentions the word. */
export function processOf(word: string): number {
  const pid = readdirSync('/proc').find((name) => /^\d+$/.test(name) && commandOf(Number(name))?.includes(word));
  if (!pid) throw new Error(`No process mentions ${word}.`);
  return Number(pid);
}
