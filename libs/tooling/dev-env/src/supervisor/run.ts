import { Failure, messageOf } from '../failure';
import { inWorkspace } from '../workspace';
import type { App } from './app';
import { Program } from './program';

interface RunOptions {
  app: App;
  greet: (origin: string, dataDir: string) => string;
}

/** Runs until somebody asks it to stop or a part fails, and leaves nothing running in either case. */
export async function run({ app, greet }: RunOptions): Promise<void> {
  let program: Program | undefined;
  let asked = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      asked = true;
      void program?.stop();
    });
  }
  try {
    const dataDir = inWorkspace(process.env['SAMPLAN_DATA'] || '.data');
    program = new Program({
      app,
      dataDir,
      host: process.env['HOST'] || '127.0.0.1',
      port: readPort(),
      say: console.log,
    });
    await program.start();
    console.log(greet(program.origin, dataDir));
    await program.failed;
  } catch (error) {
    if (asked) console.log('Stopping …');
    else console.error(`\n${messageOf(error)}\n`);
    process.exitCode = asked ? 0 : 1;
  }
  await program?.stop();
}

function readPort(): number {
  const text = process.env['PORT'] || '3000';
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Failure(`PORT must be a number from 1 to 65535, not "${text}".`);
}
