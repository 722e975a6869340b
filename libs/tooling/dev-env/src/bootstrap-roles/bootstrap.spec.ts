import { readFileSync } from 'node:fs';
import type { Client } from 'pg';
import { loadCredentials, type Credentials } from '../credentials';
import { removeCluster, startCluster } from '../postgres/cluster';
import { temporaryData } from '../testing/temporary-data';
import { inWorkspace } from '../workspace';
import { bootstrap } from './bootstrap';
import { asRole, asSuperuser } from './connections';

let folder: Awaited<ReturnType<typeof temporaryData>>;

beforeEach(async () => {
  folder = await temporaryData();
});
afterEach(() => folder.remove());

async function freshCluster(
  name: string,
): Promise<{ port: number; passwords: Credentials; remove: () => Promise<void> }> {
  const dataDir = `${folder.dataDir}/${name}`;
  const passwords = loadCredentials(dataDir);
  const { port } = await startCluster({ dataDir, superuserPassword: passwords.superuser });
  return { port, passwords, remove: () => removeCluster(dataDir) };
}

/** What the roles may do, who is a member of whom, and what the database is like. */
async function portrait(client: Client): Promise<unknown[]> {
  const queries = [
    `SELECT rolname, rolcanlogin, rolsuper, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls, rolinherit
       FROM pg_roles WHERE rolname LIKE 'samplan%' ORDER BY 1`,
    `SELECT roleid::regrole::text AS role, member::regrole::text AS member, inherit_option, set_option
       FROM pg_auth_members WHERE member::regrole::text LIKE 'samplan%' ORDER BY 1, 2`,
    `SELECT datdba::regrole::text AS owner, datlocprovider, datlocale, pg_encoding_to_char(encoding) AS encoding
       FROM pg_database WHERE datname = 'samplan'`,
    `SELECT CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END AS role, privilege_type AS may
       FROM pg_database, aclexplode(datacl) WHERE datname = 'samplan' ORDER BY 1, 2`,
    `SELECT extname FROM pg_extension ORDER BY 1`,
  ];
  const answers: unknown[] = [];
  for (const sql of queries) answers.push((await client.query(sql)).rows);
  return answers;
}

async function portraitOf(port: number, passwords: Credentials): Promise<unknown[]> {
  return asSuperuser({ port, database: 'samplan', password: passwords.superuser }, portrait);
}

it('can be repeated, and changes nothing then', async () => {
  const { port, passwords, remove } = await freshCluster('own');
  await bootstrap(port, 'samplan', passwords);
  const once = await portraitOf(port, passwords);
  await bootstrap(port, 'samplan', passwords);
  expect(await portraitOf(port, passwords)).toEqual(once);
  await remove();
});

it('is what docs/operations/database.md tells the administrator of a managed server to do', async () => {
  const document = readFileSync(inWorkspace('docs/operations/database.md'), 'utf8');
  const [first, second] = [...document.matchAll(/```sql\n(.*?)```/gs)].map(([, sql]) => sql!.trim().split(';\n'));
  const own = await freshCluster('own');
  await bootstrap(own.port, 'samplan', own.passwords);
  const managed = await freshCluster('managed');
  const { port, passwords } = managed;

  await asSuperuser({ port, database: 'postgres', password: passwords.superuser }, (client) =>
    client.query(`CREATE ROLE administrator LOGIN CREATEROLE CREATEDB PASSWORD 'administrator-password'`),
  );
  await asRole({ port, database: 'postgres', user: 'administrator', password: 'administrator-password' }, (client) =>
    inTurn(client, first!),
  );
  await asRole({ port, database: 'samplan', user: 'samplan_owner', password: 'owner-password' }, (client) =>
    inTurn(client, second!),
  );
  expect(await portraitOf(port, passwords)).toEqual(await portraitOf(own.port, own.passwords));
  await own.remove();
  await managed.remove();
});

async function inTurn(client: Client, statements: string[]): Promise<void> {
  for (const sql of statements) await client.query(sql);
}
