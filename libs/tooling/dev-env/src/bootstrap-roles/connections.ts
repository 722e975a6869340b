import { Client } from 'pg';
import type { Credentials } from '../credentials';
import { roleNames } from './roles';

/** The three ways into a database: `owner` migrates, `app` and `worker` run. */
export interface DatabaseUrls {
  owner: string;
  app: string;
  worker: string;
}

export function databaseUrls(port: number, database: string, passwords: Credentials): DatabaseUrls {
  const url = (role: string, password: string): string =>
    `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
  return {
    owner: url(roleNames.owner, passwords.owner),
    app: url(roleNames.app, passwords.app),
    worker: url(roleNames.worker, passwords.worker),
  };
}

interface Login {
  port: number;
  database: string;
  password: string;
}

export const asSuperuser = <T>(login: Login, work: (client: Client) => Promise<T>): Promise<T> =>
  asRole({ ...login, user: 'postgres' }, work);

export async function asRole<T>(login: Login & { user: string }, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ host: '127.0.0.1', ...login });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
