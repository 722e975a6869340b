import { Client } from 'pg';
import { NationalIds } from '@samplan/api/people';
import { scratchDatabase } from '@samplan/api/platform/testing';
import { testKeys } from '@samplan/test/support';
import { seedDemo } from '@samplan/tooling/demo-data';

export interface Seeded {
  /** As the owner of the tables. */
  owner: Client;
  /** As the running program: sees what the hat put on sees. */
  app: Client;
  fjellvik: string;
  havnes: string;
  close(): Promise<void>;
}

/** A database of its own with the demo data of that moment. */
export async function seeded(now: Date): Promise<Seeded> {
  const { urls, drop } = await scratchDatabase('migrated');
  const owner = new Client(urls.owner);
  const app = new Client(urls.app);
  await owner.connect();
  await app.connect();
  await seedDemo(owner, now, new NationalIds(testKeys, true));
  await app.query(`select set_config('app.now', $1, false)`, [now.toISOString()]);
  const towns = new Map<string, string>();
  const { rows } = await owner.query<{ id: string }>('select id from app.municipalities() as id');
  for (const { id } of rows) {
    await wear(owner, id);
    const [town] = (await owner.query<{ name: string }>('select name from municipality')).rows;
    towns.set(town?.name ?? '', id);
  }
  return {
    owner,
    app,
    fjellvik: towns.get('Fjellvik') ?? '',
    havnes: towns.get('Havnes') ?? '',
    close: async () => {
      await owner.end();
      await app.end();
      await drop();
    },
  };
}

/** Chooses the municipality, and the person if the program acts for one. */
export async function wear(client: Client, tenantId: string, personId = ''): Promise<void> {
  await client.query(`select set_config('app.tenant', $1, false), set_config('app.person', $2, false)`, [
    tenantId,
    personId,
  ]);
}

/** A fingerprint of every table, leaving out the counters and references that the database draws itself. */
export async function fingerprint({ owner, fjellvik, havnes }: Seeded): Promise<Record<string, string>> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'log_reference' order by tablename`,
  );
  const prints: Record<string, string> = {};
  for (const tenant of [fjellvik, havnes]) {
    await wear(owner, tenant);
    for (const { name } of tables) {
      const { rows } = await owner.query<{ count: number; print: string }>(
        `select count(*)::int as count, md5(string_agg(line, '|' order by line)) as print
           from (select (to_jsonb(t) - 'tx' - 'seq' - 'reference')::text as line from ${name} t) lines`,
      );
      prints[`${tenant} ${name}`] = `${rows[0]?.count} ${rows[0]?.print}`;
    }
  }
  return prints;
}
