import { Client } from 'pg';

/** One question to the database, on a connection of its own. */
export async function ask<Row extends object>(url: string, sql: string, values: unknown[] = []): Promise<Row[]> {
  const db = new Client({ connectionString: url });
  await db.connect();
  try {
    return (await db.query<Row>(sql, values)).rows;
  } finally {
    await db.end();
  }
}

/** Every table there is, in the order of the alphabet. */
export async function tableNames(url: string): Promise<string[]> {
  const rows = await ask<{ name: string }>(
    url,
    `select relname as name from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace order by relname`,
  );
  return rows.map(({ name }) => name);
}
