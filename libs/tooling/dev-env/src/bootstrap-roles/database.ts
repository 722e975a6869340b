import type { Client } from 'pg';
import { roleNames } from './roles';

const extensions = ['pg_trgm', 'btree_gist', 'pgcrypto', 'unaccent'];

/** Makes the database unless it is there. A template's own rights are not copied by PostgreSQL, so they are given here. */
export async function ensureDatabase(superuser: Client, name: string, template?: string): Promise<void> {
  const database = superuser.escapeIdentifier(name);
  const { rowCount } = await superuser.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (!rowCount) {
    const origin = template
      ? `TEMPLATE ${superuser.escapeIdentifier(template)}`
      : `TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'nb-NO'`;
    await superuser.query(`CREATE DATABASE ${database} OWNER ${roleNames.owner} ${origin}`);
  }
  await superuser.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
  await superuser.query(`GRANT CONNECT ON DATABASE ${database} TO ${roleNames.app}, ${roleNames.worker}`);
}

export async function ensureExtensions(superuserOfDatabase: Client): Promise<void> {
  for (const extension of extensions) await superuserOfDatabase.query(`CREATE EXTENSION IF NOT EXISTS ${extension}`);
}
