import { Client } from 'pg';
import { printRoutines } from './routines';
import { printSchemas } from './schemas';
import { printTables } from './tables';
import { refuseUnread } from './unread';

const heading = `-- The structure of a fresh database, printed from its catalogs by \`npm run schema\`. For reading and comparing:
-- tables stand in the order of the alphabet, so this is not a script to run. A test compares it with the migrations.`;

/** A database as its catalogs tell it, the same text on every server version for the same migrations. */
export async function printStructure(url: string): Promise<string> {
  const db = new Client({ connectionString: url, application_name: 'samplan-structure' });
  await db.connect();
  try {
    await db.query('begin isolation level repeatable read read only');
    // Names are printed with their schema unless it is on this path.
    await db.query('set local search_path = public');
    await refuseUnread(db);
    const blocks = [heading, ...(await printSchemas(db)), ...(await printTables(db)), ...(await printRoutines(db))];
    return `${blocks.join('\n\n')}\n`;
  } finally {
    await db.end();
  }
}
