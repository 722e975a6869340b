import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Passwords of the database roles and keys for what is encrypted, made once for a data folder. */
export interface Credentials {
  superuser: string;
  owner: string;
  app: string;
  worker: string;
  nationalIdKeys: string;
  nationalIdHashKey: string;
}

export function loadCredentials(dataDir: string): Credentials {
  const file = join(dataDir, 'credentials.json');
  const kept = read(file);
  if (kept?.nationalIdKeys) return kept as Credentials;
  // A data folder from before there were keys gets them now, and keeps its passwords.
  const made: Credentials = {
    superuser: secret(),
    owner: secret(),
    app: secret(),
    worker: secret(),
    ...kept,
    nationalIdKeys: key(),
    nationalIdHashKey: key(),
  };
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
  return made;
}

function read(file: string): Partial<Credentials> | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Partial<Credentials>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return null;
  }
}

const key = (): string => `k1:${randomBytes(32).toString('base64')}`;
const secret = (): string => randomBytes(24).toString('base64url');
