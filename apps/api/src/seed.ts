import { NationalIds, readNationalIdKeys } from '@samplan/api/people';
import { Client } from 'pg';

/** Fills an empty database with the demo municipalities; one that has any is left as it is. */
async function main(): Promise<void> {
  const url = process.env['DATABASE_URL'];
  if (!url) throw new Error('Wrong or missing settings: DATABASE_URL');
  const client = new Client({ connectionString: url, application_name: 'samplan-seed' });
  await client.connect();
  try {
    const { rows } = await client.query<{ seeded: boolean }>('select exists (select from login) as seeded');
    if (rows[0]?.seeded) return;
    // Loaded only now: every start after the first asks in vain, and should not wait for all the stories to load.
    const { seedDemo } = await import('@samplan/tooling/demo-data');
    const { keys, wrong } = readNationalIdKeys(process.env);
    if (!keys) throw new Error(`Wrong or missing settings: ${wrong.join(', ')}`);
    await seedDemo(client, new Date(), new NationalIds(keys, true));
    process.stdout.write('seeded\n');
  } finally {
    await client.end();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
