import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap } from '../bootstrap-roles/bootstrap';
import { loadCredentials } from '../credentials';
import { Failure } from '../failure';
import { isFree } from '../ports';
import { startCluster } from '../postgres/cluster';
import { waitFor } from '../wait';
import type { App } from './app';
import { startChild, type Child } from './child';
import { environments, originOf, type Address, type Environments } from './environment';
import { lockDataDir } from './lock';

export interface ProgramOptions extends Address {
  app: App;
  dataDir: string;
  say: (line: string) => void;
}

const database = 'samplan';

/** The whole program: what is started is stopped in reverse, also when starting is broken off half-way. */
export class Program {
  private readonly undo: (() => void | Promise<void>)[] = [];
  private readonly halted = new AbortController();
  private started: Promise<void> | undefined;
  private stopped: Promise<void> | undefined;
  private fail: (failure: Failure) => void = () => undefined;
  /** Rejects when a part ends that should not. */
  readonly failed = new Promise<never>((_resolve, reject) => {
    this.fail = reject;
  });

  constructor(private readonly options: ProgramOptions) {
    this.failed.catch(() => undefined);
  }

  get origin(): string {
    return originOf(this.options);
  }

  start(): Promise<void> {
    this.started = this.startAll();
    return this.started;
  }

  stop(): Promise<void> {
    this.halted.abort();
    this.fail(new Failure('Stopped before it had started.'));
    this.stopped ??= this.unwind();
    return this.stopped;
  }

  private async startAll(): Promise<void> {
    const { app, host, port, dataDir, say } = this.options;
    this.undo.push(lockDataDir(dataDir));
    await this.requirePort();
    const built = app.build(say, this.halted.signal);
    built.catch(() => undefined);
    const env = await this.startDatabase();
    await built;
    await this.runToEnd('migrate', env.owner);
    await this.runToEnd('seed', env.owner);
    const api = this.startPart('api', 'main', env.api);
    await Promise.race([this.answering(api, `http://${host.includes(':') ? `[${host}]` : host}:${port}`), this.failed]);
    // Nobody waits for the worker at the first page, so it does not compete for the processor before.
    this.startPart('worker', 'worker', env.worker);
  }

  private async unwind(): Promise<void> {
    await this.started?.catch(() => undefined);
    for (let step = this.undo.pop(); step; step = this.undo.pop()) await step();
  }

  /** A killed supervisor's API needs a moment to notice and let go of the port. */
  private async requirePort(): Promise<void> {
    const { host, port } = this.options;
    const free = await waitFor(async () => (await isFree(port, host)) || undefined, { within: 2_000, every: 100 });
    if (!free)
      throw new Failure(`Port ${port} is in use by another program. Stop it, or choose another: PORT=3001 npm start`);
  }

  private async startDatabase(): Promise<Environments> {
    const { dataDir } = this.options;
    const credentials = loadCredentials(dataDir);
    const cluster = await startCluster({ dataDir, superuserPassword: credentials.superuser });
    this.undo.push(() => cluster.stop());
    void cluster.ended.then((log) => this.report(`PostgreSQL has stopped.\n${log}`));
    const urls = await bootstrap(cluster.port, database, credentials);
    return environments(this.options, urls, credentials, this.options.app.webRoot);
  }

  private async runToEnd(name: string, env: Record<string, string>): Promise<void> {
    const child = this.spawn(name, name, env);
    const end = await Promise.race([child.ended, this.failed]);
    if (end !== 0) throw new Failure(`"${name}" failed (${end}).\n${child.lastWords()}`);
  }

  private startPart(name: string, script: string, env: Record<string, string>): Child {
    const child = this.spawn(name, script, env);
    void child.ended.then((end) => this.report(`The ${name} has ended by itself (${end}).\n${child.lastWords()}`));
    return child;
  }

  private spawn(name: string, script: string, env: Record<string, string>): Child {
    const { app, dataDir } = this.options;
    const file = join(app.entries, `${script}.js`);
    if (!existsSync(file)) throw new Failure(`${file} is missing: the build is incomplete.`);
    const logFile = join(dataDir, `logs/${name}.log`);
    const child = startChild({ name, args: ['--enable-source-maps', file], env, logFile });
    this.undo.push(() => child.stop());
    return child;
  }

  private report(message: string): void {
    if (!this.halted.signal.aborted) this.fail(new Failure(message));
  }

  private async answering(api: Child, address: string): Promise<void> {
    const ready = async (): Promise<true | undefined> => {
      const reply = await fetch(`${address}/health/ready`).catch(() => undefined);
      return reply?.ok || this.halted.signal.aborted || undefined;
    };
    if (!(await waitFor(ready, { within: 60_000, every: 30 }))) {
      throw new Failure(`The API does not become ready.\n${api.lastWords()}`);
    }
  }
}
