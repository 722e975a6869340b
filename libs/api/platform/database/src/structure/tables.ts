import type { Client } from 'pg';
import { ask, grants, noExtension, ownSchema } from './catalog';
import { perTable } from './table-parts';

interface Table {
  name: string;
  unlogged: boolean;
  options: string | null;
  owner: string;
  secured: boolean;
  forced: boolean;
  grants: string[];
}

/** Tables, each with all that belongs to it. */
export async function printTables(db: Client): Promise<string[]> {
  const tables = await ask<Table>(
    db,
    `select c.oid::regclass::text as name, relpersistence = 'u' as unlogged, array_to_string(reloptions, ', ') as options,
            quote_ident(pg_get_userbyid(relowner)) as owner, relrowsecurity as secured, relforcerowsecurity as forced,
            ${grants('r', 'relacl', 'relowner', `c.oid::regclass::text`)} as grants
       from pg_class c
      where relkind = 'r' and ${ownSchema('relnamespace')} and ${noExtension('pg_class', 'c.oid')}
      order by c.oid::regclass::text collate "C"`,
  );
  const parts = await perTable(db);
  return tables.map((table) => {
    const { name } = table;
    const body = [...parts.columns(name), ...parts.constraints(name)].map((line) => `  ${line}`);
    return [
      `CREATE ${table.unlogged ? 'UNLOGGED ' : ''}TABLE ${name} (\n${body.join(',\n')}\n)${table.options ? ` WITH (${table.options})` : ''};`,
      ...parts.indexes(name),
      `ALTER TABLE ${name} OWNER TO ${table.owner};`,
      ...(table.secured ? [`ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY;`] : []),
      ...(table.forced ? [`ALTER TABLE ${name} FORCE ROW LEVEL SECURITY;`] : []),
      ...parts.policies(name),
      ...parts.triggers(name),
      ...table.grants,
      ...parts.columnGrants(name),
    ].join('\n');
  });
}
