import { text } from 'node:stream/consumers';
import { OperatorFault } from './operator/administrators';
import { addMunicipalityCommand } from './operator/command';

async function main(): Promise<void> {
  const said = await addMunicipalityCommand(process.argv.slice(2), process.env, await text(process.stdin));
  process.stdout.write(`${said}\n`);
}

main().catch((error: unknown) => {
  // A database's own words may quote a row.
  const said = error instanceof OperatorFault ? error.message : `failed ${(error as { code?: string }).code ?? ''}`;
  process.stderr.write(`${said.trimEnd()}\n`);
  process.exit(1);
});
