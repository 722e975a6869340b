import type { Client } from 'pg';
import { ask, grants, noExtension, ownSchema } from './catalog';

interface Routine {
  kind: 'FUNCTION' | 'PROCEDURE';
  name: string;
  signature: string;
  arguments: string;
  result: string | null;
  traits: string[];
  body: string;
  owner: string;
  grants: string[];
}

const kind = `case prokind when 'p' then 'PROCEDURE' else 'FUNCTION' end`;
const signature = `p.oid::regprocedure::text`;

/** Functions and procedures with owner, body, and who may call them. */
export async function printRoutines(db: Client): Promise<string[]> {
  const routines = await ask<Routine>(
    db,
    `select ${kind} as kind, p.oid::regproc::text as name, ${signature} as signature,
            pg_get_function_arguments(p.oid) as arguments, pg_get_function_result(p.oid) as result,
            array_remove(array[
              'LANGUAGE ' || lanname,
              case provolatile when 'i' then 'IMMUTABLE' when 's' then 'STABLE' end,
              case proparallel when 's' then 'PARALLEL SAFE' when 'r' then 'PARALLEL RESTRICTED' end,
              case when proisstrict then 'STRICT' end,
              case when proleakproof then 'LEAKPROOF' end,
              case when prosecdef then 'SECURITY DEFINER' end
            ], null) || array(select 'SET ' || replace(setting, '=', ' = ') from unnest(proconfig) setting) as traits,
            coalesce(pg_get_function_sqlbody(p.oid), 'AS $$' || prosrc || '$$') as body,
            quote_ident(pg_get_userbyid(proowner)) as owner,
            ${grants('f', 'proacl', 'proowner', `${kind} || ' ' || ${signature}`)} as grants
       from pg_proc p
       join pg_language l on l.oid = prolang
      where ${ownSchema('pronamespace')} and ${noExtension('pg_proc', 'p.oid')}
      order by ${signature} collate "C"`,
  );
  return routines.map(print);
}

function print(routine: Routine): string {
  const result = routine.result === null ? '' : ` RETURNS ${routine.result}`;
  return [
    `CREATE ${routine.kind} ${routine.name}(${routine.arguments})${result}`,
    `  ${routine.traits.join(' ')}`,
    `  ${routine.body};`,
    `ALTER ${routine.kind} ${routine.signature} OWNER TO ${routine.owner};`,
    ...routine.grants,
  ].join('\n');
}
