import { createHash } from 'node:crypto';
import type { Keyring, NationalIdKeys } from '@samplan/api/people';

const keyring = (...ids: string[]): Keyring => {
  const all = ids.map((id) => ({ id, key: createHash('sha256').update(`test ${id}`).digest() }));
  return { newest: all[0]!, all };
};

/** Keys as a running program has them; each test process has the same. */
export const testKeys: NationalIdKeys = { sealing: keyring('s1'), hashing: keyring('h1') };
