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
  await ensureRole(superuser, roleNames.owner, passwords.owner);
  await ensureRole(superuser, roleNames.app, passwords.app);
  await ensureRole(superuser, roleNames.worker, passwords.worker);
  await ensureRole(superuser, roleNames.definer);
  // The owner hands functions over to the definer.
  await superuser.query(`GRANT ${roleNames.definer} TO ${roleNames.owner}`);
}

async function ensureRole(superuser: Client, name: string, password?: string): Promise<void> {
  const { rowCount } = await superuser.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
  if (!rowCount) await superuser.query(`CREATE ROLE ${name}`);
  const way = password === undefined ? 'NOLOGIN' : `LOGIN PASSWORD ${superuser.escapeLiteral(password)}`;
  await superuser.query(`ALTER ROLE ${name} ${way} NOSUPERUSER NOCREATEROLE NOCREATEDB NOBYPASSRLS`);
}
