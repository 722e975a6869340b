import type { DataSource } from 'typeorm';

/**
 * Throws when this role could go round row-level security: a superuser, one that bypasses it, or one that owns a table
 * or may become the one who does.
 */
export async function requireRuntimeRole(database: DataSource, setting: string): Promise<void> {
  const [role] = await database.query<{ above: boolean; owns: boolean }[]>(
    `select r.rolsuper or r.rolbypassrls as above,
            exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                     where n.nspname = 'public' and c.relkind in ('r', 'p') and pg_has_role(r.oid, c.relowner, 'member')) as owns
       from pg_roles r where r.rolname = current_user`,
  );
  if (!role || role.above) throw new Error(`${setting} logs in as a role that stands above row-level security`);
  if (role.owns) throw new Error(`${setting} logs in as an owner of tables; give the program its runtime role`);
}
