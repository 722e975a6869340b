import { programDatabase } from '@samplan/tooling/dev-env';
import { Client } from 'pg';

/** Does to the demo municipality what no screen does yet, as the owner of its tables. */
export async function inMunicipality<Result>(name: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const dataDir = process.env['SAMPLAN_TEST_DATA'];
  if (!dataDir) throw new Error('The data folder of the program is not known');
  const client = new Client({ connectionString: programDatabase(dataDir) });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>('select * from app.municipalities() as id');
    for (const { id } of rows) {
      await client.query("select set_config('app.tenant', $1, false)", [id]);
      const { rows: found } = await client.query('select from municipality where name = $1', [name]);
      if (found.length > 0) return await work(client);
    }
    throw new Error(`No municipality is called ${name}`);
  } finally {
    await client.end();
  }
}
