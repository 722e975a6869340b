import type { Client } from 'pg';
import { ask, noExtension, ownSchema } from './catalog';

/** What a database may hold and the reader does not print. None may be there, or the dump would be silent about it. */
const unread = `
  select 'relation ' || c.oid::regclass as thing from pg_class c
   where relkind not in ('r', 'i', 't', 'S') and ${ownSchema('relnamespace')} and ${noExtension('pg_class', 'c.oid')}
  union all
  select 'sequence ' || c.oid::regclass from pg_class c
   where relkind = 'S' and ${ownSchema('relnamespace')}
     and not exists (select from pg_depend where classid = 'pg_class'::regclass and objid = c.oid and deptype in ('a', 'i', 'e'))
  union all
  select 'partition or child ' || inhrelid::regclass from pg_inherits join pg_class c on c.oid = inhrelid where ${ownSchema('relnamespace')}
  union all
  select 'type ' || format_type(t.oid, null) from pg_type t
   where typtype in ('e', 'd', 'r') and ${ownSchema('typnamespace')} and ${noExtension('pg_type', 't.oid')}
  union all
  select 'aggregate or window function ' || p.oid::regprocedure from pg_proc p
   where prokind in ('a', 'w') and ${ownSchema('pronamespace')} and ${noExtension('pg_proc', 'p.oid')}
  union all
  select 'rule ' || rulename from pg_rules where schemaname <> 'information_schema' and schemaname !~ '^pg_'
  union all
  select 'statistics ' || stxname from pg_statistic_ext
  union all
  select 'event trigger ' || evtname from pg_event_trigger
  union all
  select 'publication ' || pubname from pg_publication
  union all
  select 'default privileges of ' || pg_get_userbyid(defaclrole) from pg_default_acl
  order by 1`;

export async function refuseUnread(db: Client): Promise<void> {
  const things = await ask<{ thing: string }>(db, unread);
  if (things.length === 0) return;
  throw new Error(`The catalog reader cannot print: ${things.map(({ thing }) => thing).join(', ')}`);
}
