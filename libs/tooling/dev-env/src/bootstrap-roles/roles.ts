import type { Client } from 'pg';
import type { Credentials } from '../credentials';

export const roleNames = {
  owner: 'samplan_owner',
  app: 'samplan_app',
  worker: 'samplan_worker',
  definer: 'samplan_definer',
} as const;

/** The roles of a cluster. Safe to repeat: passwords and attributes are set to what they should be. */
export async function ensureRoles(superuser: Client, passwords: Credentials): Promise<void> {
  await ensureRole(superuser, roleNames.owner, `LOGIN NOSUPERUSER CREATEROLE NOBYPASSRLS`, passwords.owner);
  await ensureRole(superuser, roleNames.app, 'LOGIN NOSUPERUSER NOCREATEROLE NOBYPASSRLS', passwords.app);
  await ensureRole(superuser, roleNames.worker, 'LOGIN NOSUPERUSER NOCREATEROLE NOBYPASSRLS', passwords.worker);
  await ensureRole(superuser, roleNames.definer, 'NOLOGIN NOSUPERUSER NOCREATEROLE NOBYPASSRLS');
  // The owner hands functions over to the definer, which takes both rights; PostgreSQL 15 has no word for them.
  const { rows } = await superuser.query<{ recent: boolean }>(
    `SELECT current_setting('server_version_num')::int >= 160000 AS recent`,
  );
  const options = rows[0]?.recent ? ' WITH INHERIT TRUE, SET TRUE' : '';
  await superuser.query(`GRANT ${roleNames.definer} TO ${roleNames.owner}${options}`);
}

async function ensureRole(superuser: Client, name: string, attributes: string, password?: string): Promise<void> {
  const { rowCount } = await superuser.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
  if (!rowCount) await superuser.query(`CREATE ROLE ${name}`);
  const secret = password === undefined ? '' : ` PASSWORD ${superuser.escapeLiteral(password)}`;
  await superuser.query(`ALTER ROLE ${name} ${attributes}${secret}`);
}
