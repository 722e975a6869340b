import type { DatabaseUrls } from '../bootstrap-roles/connections';
import type { Credentials } from '../credentials';

export interface Address {
  host: string;
  port: number;
}

export interface Environments {
  /** Migrations and demo data. */
  owner: Record<string, string>;
  api: Record<string, string>;
  worker: Record<string, string>;
}

const passedOn = ['PATH', 'HOME', 'TZ', 'LANG', 'SAMPLAN_LOG_LEVEL', 'NODE_OPTIONS'];

/** The address people use: their own choice behind a proxy or from another machine, else this machine's name for itself. */
export const originOf = ({ host, port }: Address): string =>
  process.env['SAMPLAN_PUBLIC_ORIGIN'] ||
  `http://${['127.0.0.1', '::1', '0.0.0.0', '::'].includes(host) ? 'localhost' : host}:${port}`;

/** Each process is told only what it needs: the API never learns how the owner or the worker logs in. */
export function environments(
  address: Address,
  urls: DatabaseUrls,
  credentials: Credentials,
  webRoot: string,
): Environments {
  const common: Record<string, string> = { NODE_ENV: 'production', SAMPLAN_MODE: 'demo' };
  for (const name of passedOn) if (process.env[name] !== undefined) common[name] = process.env[name];
  common['SAMPLAN_PUBLIC_ORIGIN'] = originOf(address);
  const keys = {
    SAMPLAN_NATIONAL_ID_KEYS: credentials.nationalIdKeys,
    SAMPLAN_NATIONAL_ID_HASH_KEY: credentials.nationalIdHashKey,
  };
  // The file with the identity providers, and the keys that it names.
  const login = Object.entries(process.env).filter(([name]) => name.startsWith('SAMPLAN_LOGIN_')) as [string, string][];
  return {
    owner: { ...common, ...keys, DATABASE_URL: urls.owner },
    api: {
      ...common,
      ...keys,
      ...Object.fromEntries(login),
      APP_DATABASE_URL: urls.app,
      HOST: address.host,
      PORT: String(address.port),
      SAMPLAN_WEB_ROOT: webRoot,
    },
    worker: { ...common, ...keys, WORKER_DATABASE_URL: urls.worker },
  };
}
