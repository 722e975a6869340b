import type { Client } from 'pg';
import { ask, grants, ownSchema } from './catalog';

/** Schemas, and who may look into them or add to them. */
export async function printSchemas(db: Client): Promise<string[]> {
  const schemas = await ask<{ name: string; owner: string; grants: string[] }>(
    db,
    `select quote_ident(nspname) as name, quote_ident(pg_get_userbyid(nspowner)) as owner,
            ${grants('n', 'nspacl', 'nspowner', `'SCHEMA ' || quote_ident(nspname)`)} as grants
       from pg_namespace
      where ${ownSchema('oid')}
      order by nspname`,
  );
  return schemas.map(({ name, owner, grants: rights }) =>
    [`CREATE SCHEMA ${name} AUTHORIZATION ${owner};`, ...rights].join('\n'),
  );
}
