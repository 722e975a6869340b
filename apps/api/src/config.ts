import { type LoginSettings, readLoginSettings } from '@samplan/api/identity';
import { type NationalIdKeys, readNationalIdKeys } from '@samplan/api/people';
import { z } from 'zod';

const schema = z.object({
  SAMPLAN_MODE: z.enum(['demo', 'production']),
  APP_DATABASE_URL: z.string().min(1),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  SAMPLAN_PUBLIC_ORIGIN: z.url().optional(),
  SAMPLAN_TRUSTED_PROXY: z.string().min(1).optional(),
  SAMPLAN_WEB_ROOT: z.string().optional(),
  SAMPLAN_LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
});

export interface ApiConfig {
  demoMode: boolean;
  databaseUrl: string;
  port: number;
  host: string;
  /** Scheme, host and port people reach the program by, without a trailing slash. */
  publicOrigin: string;
  /** Addresses and networks of the proxies whose word for who asks is believed; null believes nobody's. */
  trustedProxy: string | null;
  /** Folder of the built web client; null serves the API only. */
  webRoot: string | null;
  logLevel: string;
  /** For sealing and finding national identity numbers. */
  nationalIdKeys: NationalIdKeys;
  /** How people log in. */
  login: LoginSettings;
}

/** Whether people reach us over TLS; cookies are then sent over nothing else. */
export const isSecure = ({ publicOrigin }: ApiConfig): boolean => publicOrigin.startsWith('https:');

/** Reads the environment; throws with the names of what is missing or wrong, never with values. */
export function readApiConfig(environment: NodeJS.ProcessEnv): ApiConfig {
  const parsed = schema.safeParse(environment);
  const nationalId = readNationalIdKeys(environment);
  if (!parsed.success || !nationalId.keys) {
    const wrong = (parsed.error?.issues ?? []).map((issue) => issue.path.join('.'));
    throw new Error(`Wrong or missing settings: ${[...wrong, ...nationalId.wrong].join(', ')}`);
  }
  const { data } = parsed;
  const demoMode = data.SAMPLAN_MODE === 'demo';
  return {
    demoMode,
    databaseUrl: data.APP_DATABASE_URL,
    port: data.PORT,
    host: data.HOST,
    publicOrigin: (data.SAMPLAN_PUBLIC_ORIGIN ?? `http://localhost:${data.PORT}`).replace(/\/$/, ''),
    trustedProxy: data.SAMPLAN_TRUSTED_PROXY ?? null,
    webRoot: data.SAMPLAN_WEB_ROOT ?? null,
    logLevel: data.SAMPLAN_LOG_LEVEL,
    nationalIdKeys: nationalId.keys,
    login: readLoginSettings(environment, { demoMode }),
  };
}
