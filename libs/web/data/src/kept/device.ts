import type { IDBPDatabase } from 'idb';
import { importKey, type Sealed, seal, unseal } from './sealing';

const name = 'samplan';
const shelf = 'kept';

interface Row extends Sealed {
  id: string;
  /** Whose it is; another person on the same device never gets to see it. */
  owner: string;
  order: number;
}

/** A place for what waits. In memory until the device has been opened, and where it has no room of its own. */
export interface Shelf {
  put(id: string, value: unknown): Promise<void>;
  all<Value>(): Promise<Map<string, Value>>;
  remove(id: string): Promise<void>;
}

export class MemoryShelf implements Shelf {
  private readonly rows = new Map<string, unknown>();

  async put(id: string, value: unknown): Promise<void> {
    this.rows.set(id, value);
  }

  async all<Value>(): Promise<Map<string, Value>> {
    return new Map(this.rows) as Map<string, Value>;
  }

  async remove(id: string): Promise<void> {
    this.rows.delete(id);
  }
}

class SealedShelf implements Shelf {
  constructor(
    private readonly database: IDBPDatabase,
    private readonly owner: string,
    private readonly key: CryptoKey,
  ) {}

  async put(id: string, value: unknown): Promise<void> {
    const before = (await this.database.get(shelf, id)) as Row | undefined;
    const sealed = await seal(this.key, value);
    await this.database.put(shelf, { ...sealed, id, owner: this.owner, order: before?.order ?? Date.now() });
  }

  /** In the order they were put there first. */
  async all<Value>(): Promise<Map<string, Value>> {
    const rows = ((await this.database.getAll(shelf)) as Row[]).filter(({ owner }) => owner === this.owner);
    const found = new Map<string, Value>();
    for (const row of rows.sort((a, b) => a.order - b.order)) {
      const value = await unseal<Value>(this.key, row);
      if (value !== undefined) found.set(row.id, value);
    }
    return found;
  }

  async remove(id: string): Promise<void> {
    await this.database.delete(shelf, id);
  }
}

/** The device's own room, sealed with the key of the one who is here; null where there is none to be had. */
export async function openShelf(owner: string, base64Key: string): Promise<Shelf | null> {
  const key = await importKey(base64Key);
  const database = key && (await openRoom());
  return key && database ? new SealedShelf(database, owner, key) : null;
}

/** Nothing of anybody stays on the device after they have logged out. */
export async function wipeDevice(): Promise<void> {
  const database = await openRoom();
  await database?.clear(shelf);
  database?.close();
}

/** A private window may refuse; what is written is then kept for as long as the page is open. */
async function openRoom(): Promise<IDBPDatabase | null> {
  if (!('indexedDB' in globalThis)) return null;
  try {
    const { openDB } = await import('idb');
    return await openDB(name, 1, { upgrade: (fresh) => void fresh.createObjectStore(shelf, { keyPath: 'id' }) });
  } catch {
    return null;
  }
}
