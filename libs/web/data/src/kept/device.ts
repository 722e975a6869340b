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

/** As much of the browser's database as is needed here. */
export type Room = Pick<IDBPDatabase, 'get' | 'getAll' | 'put' | 'delete'>;

export class SealedShelf implements Shelf {
  private readonly prefix: string;

  constructor(
    private readonly room: Room,
    private readonly owner: string,
    private readonly key: CryptoKey,
  ) {
    this.prefix = `${owner} `;
  }

  /** Two who write in the same place on one device each have their own row. */
  async put(id: string, value: unknown): Promise<void> {
    const before = (await this.room.get(shelf, this.prefix + id)) as Row | undefined;
    const sealed = await seal(this.key, value);
    const order = before?.order ?? Date.now();
    await this.room.put(shelf, { ...sealed, id: this.prefix + id, owner: this.owner, order });
  }

  /** In the order they were put there first. */
  async all<Value>(): Promise<Map<string, Value>> {
    const rows = ((await this.room.getAll(shelf)) as Row[]).filter(({ owner }) => owner === this.owner);
    const found = new Map<string, Value>();
    for (const row of rows.sort((a, b) => a.order - b.order)) {
      const value = await unseal<Value>(this.key, row);
      if (value !== undefined) found.set(this.nameOf(row), value);
    }
    return found;
  }

  async remove(id: string): Promise<void> {
    const rows = (await this.room.getAll(shelf)) as Row[];
    for (const row of rows)
      if (row.owner === this.owner && this.nameOf(row) === id) await this.room.delete(shelf, row.id);
  }

  /** Rows from before each had their own lie under the name alone. */
  private nameOf({ id }: Row): string {
    return id.startsWith(this.prefix) ? id.slice(this.prefix.length) : id;
  }
}

/** What waits for anybody else stays, sealed, until they are back. */
export async function clearRows(room: Room, owners: readonly string[]): Promise<void> {
  const rows = (await room.getAll(shelf)) as Row[];
  for (const { id, owner } of rows) if (owners.includes(owner)) await room.delete(shelf, id);
}

/** The device's own room, sealed with the key of the one who is here; null where there is none to be had. */
export async function openShelf(owner: string, base64Key: string): Promise<Shelf | null> {
  const key = await importKey(base64Key);
  const database = key && (await openRoom());
  return key && database ? new SealedShelf(database, owner, key) : null;
}

/** Nothing of these stays on the device after they have logged out. */
export async function wipeDevice(owners: readonly string[]): Promise<void> {
  const room = await openRoom();
  if (!room) return;
  await clearRows(room, owners);
  room.close();
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
