import type { DataSource } from 'typeorm';

/** A device gives up long before this; whoever comes back after half a year begins anew. */
const rest = { sending: '30 days', draft: '180 days', atMost: 5000 };

/** Deletes what was kept only so that nothing would be lost on the way, when nobody can be waiting for it any more. */
export async function purgeKept(database: DataSource): Promise<void> {
  await database.query('select app.purge_kept($1, $2, $3)', [rest.sending, rest.draft, rest.atMost]);
}
