/** A key and the name it goes by in the rows it was used for. */
interface NamedKey {
  id: string;
  key: Buffer;
}

/** Keys of one kind, the newest first: it is used for what is written, the others only for what is there. */
export interface Keyring {
  newest: NamedKey;
  all: readonly NamedKey[];
}

const entry = /^([a-z0-9]{1,20}):([A-Za-z0-9+/_-]{43}=?)$/;

/** Reads `name:key,older:key`, each key 32 bytes in base64. Null when it is not that; values are never told. */
export function readKeyring(text: string): Keyring | null {
  const all = text.split(',').map((part): NamedKey | null => {
    const [, id, key] = entry.exec(part.trim()) ?? [];
    return id && key ? { id, key: Buffer.from(key, 'base64') } : null;
  });
  const keys = all.filter((one) => one !== null && one.key.length === 32) as NamedKey[];
  const [newest] = keys;
  if (!newest || keys.length < all.length || new Set(keys.map(({ id }) => id)).size < keys.length) return null;
  return { newest, all: keys };
}
