import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { World } from '@samplan/test/support';

/** A second connection of the tables' owner, locked to the same municipality, with a transaction open. */
export async function another(ownerUrl: string, world: World): Promise<Client> {
  const db = new Client({ connectionString: ownerUrl, options: `-c app.tenant=${world.tenantId}` });
  await db.connect();
  await db.query('begin');
  return db;
}

/** Sends a statement that has to wait for another connection, and answers when it does wait. */
export async function blocked(
  observer: Client,
  db: Client,
  statement: string,
  values: unknown[] = [],
): Promise<{ end: Promise<unknown> }> {
  const { rows } = await db.query<{ pid: number }>('select pg_backend_pid() as pid');
  const end = db.query(statement, values);
  // Looked at by the caller; here it only must not count as unhandled.
  end.catch(() => undefined);
  for (let waited = 0; waited < 5_000; waited += 20) {
    const asked = await observer.query<{ waits: boolean }>('select cardinality(pg_blocking_pids($1)) > 0 as waits', [
      rows[0]!.pid,
    ]);
    if (asked.rows[0]!.waits) return { end };
    await sleep(20);
  }
  throw new Error(`Did not wait for anybody: ${statement}`);
}
