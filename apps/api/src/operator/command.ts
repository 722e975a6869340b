import { NationalIds, readNationalIdKeys } from '@samplan/api/people';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { addMunicipality } from './add-municipality';
import { OperatorFault, readAdministrators } from './administrators';

const usage = `add-municipality --name <name> --number <four digits> < administrators.txt

A line for each of at least two administrators:
  given name; family name; work address, or national identity number
`;

/** Adds a municipality with its first administrators; what it says when done. Throws `OperatorFault` for what is wrong. */
export async function addMunicipalityCommand(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  lines: string,
): Promise<string> {
  const { name, number } = readArguments(args);
  const administrators = readAdministrators(lines);
  const url = environment['DATABASE_URL'];
  if (!url) throw new OperatorFault('Wrong or missing settings: DATABASE_URL');
  const { keys } = readNationalIdKeys(environment);
  const nationalIds = keys && new NationalIds(keys, environment['SAMPLAN_MODE'] === 'demo');
  const client = new Client({ connectionString: url, application_name: 'samplan-add-municipality' });
  await client.connect();
  try {
    await addMunicipality(client, { name, number, administrators }, nationalIds);
  } finally {
    await client.end();
  }
  return `added ${name} with ${administrators.length} administrators`;
}

function readArguments(args: readonly string[]): { name: string; number: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { name: { type: 'string' }, number: { type: 'string' } },
    });
    const [name, number] = [values.name?.trim() ?? '', values.number ?? ''];
    if (name && /^\d{4}$/.test(number)) return { name, number };
  } catch {
    // An option nobody knows is answered with those there are.
  }
  throw new OperatorFault(usage);
}
