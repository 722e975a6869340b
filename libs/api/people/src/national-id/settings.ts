import { type Keyring, readKeyring } from './keyring';
import type { NationalIdKeys } from './national-ids';

const nationalIdSettings = {
  sealing: 'SAMPLAN_NATIONAL_ID_KEYS',
  hashing: 'SAMPLAN_NATIONAL_ID_HASH_KEY',
} as const;

/** The keys of an environment, or the names of the settings that are missing, malformed or hold the same key twice. */
export function readNationalIdKeys(
  environment: Record<string, string | undefined>,
): { keys: NationalIdKeys; wrong: [] } | { keys: null; wrong: [string, ...string[]] } {
  const read = (name: string): Keyring | null => readKeyring(environment[name] ?? '');
  const sealing = read(nationalIdSettings.sealing);
  const hashing = read(nationalIdSettings.hashing);
  if (!sealing && !hashing) return { keys: null, wrong: [nationalIdSettings.sealing, nationalIdSettings.hashing] };
  if (!sealing) return { keys: null, wrong: [nationalIdSettings.sealing] };
  if (!hashing || shared(sealing, hashing)) return { keys: null, wrong: [nationalIdSettings.hashing] };
  return { keys: { sealing, hashing }, wrong: [] };
}

/** Whoever can search must not thereby be able to read. */
const shared = (one: Keyring, other: Keyring): boolean =>
  one.all.some(({ key }) => other.all.some((another) => another.key.equals(key)));
