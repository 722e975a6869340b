import type { Client } from 'pg';

/** Asks the catalogs. Names come back as written in SQL: quoted only where they must be. */
export async function ask<Row extends object>(db: Client, sql: string): Promise<Row[]> {
  return (await db.query<Row>(sql)).rows;
}

/** True for the schemas of the program; what belongs to PostgreSQL itself is left out. */
export const ownSchema = (column: string): string =>
  `${column} in (select oid from pg_namespace where nspname <> 'information_schema' and nspname !~ '^pg_')`;

/** True for what did not come with an extension. */
export const noExtension = (catalog: string, oid: string): string =>
  `not exists (select from pg_depend where classid = '${catalog}'::regclass and objid = ${oid} and deptype = 'e')`;

/**
 * The rights that others than the owner have on an object, one statement a role. The owner's own are left out, because
 * newer servers know more of them.
 */
export const grants = (kind: 'r' | 'f' | 'n', acl: string, owner: string, on: string, columns = `''`): string => `
  array(
    select format('GRANT %s ON %s TO %s%s;', string_agg(privilege_type || ${columns}, ', ' order by privilege_type collate "C"), ${on},
                  case when grantee = 0 then 'PUBLIC' else quote_ident(pg_get_userbyid(grantee)) end,
                  case when is_grantable then ' WITH GRANT OPTION' else '' end)
      from aclexplode(coalesce(${acl}, acldefault('${kind}', ${owner})))
     where grantee <> ${owner}
     group by grantee, is_grantable
     order by pg_get_userbyid(grantee), is_grantable)`;
