import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Passwords of the database roles, made once for a data folder. */
export interface Credentials {
  superuser: string;
  owner: string;
  app: string;
  worker: string;
}

export function loadCredentials(dataDir: string): Credentials {
  const file = join(dataDir, 'credentials.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Credentials;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const made: Credentials = { superuser: secret(), owner: secret(), app: secret(), worker: secret() };
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
  return made;
}

const secret = (): string => randomBytes(24).toString('base64url');
