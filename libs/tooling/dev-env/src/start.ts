import { Failure, messageOf } from './failure';
import { welcome } from './personas';
import { samplan } from './supervisor/app';
import { Program } from './supervisor/program';
import { inWorkspace } from './workspace';

function readPort(text: string | undefined): number {
  const port = Number(text || 3000);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Failure(`PORT must be a number from 1 to 65535, not "${text}".`);
}

async function main(): Promise<void> {
  const dataDir = process.env['SAMPLAN_DATA'] ? inWorkspace(process.env['SAMPLAN_DATA']) : inWorkspace('.data');
  const port = readPort(process.env['PORT']);
  const program = new Program({
    app: samplan,
    host: process.env['HOST'] || '127.0.0.1',
    port,
    dataDir,
    say: console.log,
  });
  let asked = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      asked = true;
      void program.stop();
    });
  }
  try {
    await program.start();
    console.log(welcome(program.origin, dataDir));
    await program.failed;
  } catch (error) {
    if (!asked) {
      console.error(`\n${messageOf(error)}\n`);
      process.exitCode = 1;
    }
  }
  if (asked) console.log('Stopping …');
  await program.stop();
}

void main().catch((error: unknown) => {
  console.error(messageOf(error));
  process.exitCode = 1;
});
