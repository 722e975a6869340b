import { Client } from 'pg';
import { newId } from '@samplan/shared/kernel';

export interface Viewer {
  id: string;
  tenantId: string;
}

/** Opens a transaction with the settings of a request; without a viewer they stay unset. */
export async function begin(url: string, viewer: Viewer | null, now: Date = new Date()): Promise<Client> {
  const db = new Client({ connectionString: url });
  await db.connect();
  await db.query('begin');
  if (viewer) {
    await db.query(
      `select set_config('app.tenant', $1, true), set_config('app.person', $2, true), set_config('app.now', $3, true),
              set_config('app.correlation', $4, true)`,
      [viewer.tenantId, viewer.id, now.toISOString(), newId()],
    );
  }
  return db;
}

/** Does work as a request would: one transaction, committed at the end. */
export async function acting<Result>(
  url: string,
  viewer: Viewer | null,
  work: (db: Client) => Promise<Result>,
  now?: Date,
): Promise<Result> {
  const db = await begin(url, viewer, now);
  try {
    const result = await work(db);
    await db.query('commit');
    return result;
  } finally {
    await db.end();
  }
}

/** Ids of the rows of a table that a viewer sees. */
export function idsSeen(url: string, viewer: Viewer | null, table: string, now?: Date): Promise<string[]> {
  return acting(
    url,
    viewer,
    async (db) => (await db.query<{ id: string }>(`select id from ${table} order by id`)).rows.map(({ id }) => id),
    now,
  );
}
