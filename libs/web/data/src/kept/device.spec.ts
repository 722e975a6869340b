/** @jest-environment node */
import { clearRows, type Room, SealedShelf } from './device';
import { importKey, seal } from './sealing';

const key = async (letter: string): Promise<CryptoKey> => (await importKey(btoa(letter.repeat(32))))!;

/** Node has no database of a browser's; rows by their id are all that is used of it. */
function memoryRoom() {
  const rows = new Map<string, { id: string }>();
  const room = {
    get: async (_: string, id: string) => rows.get(id),
    getAll: async () => [...rows.values()],
    put: async (_: string, row: { id: string }) => void rows.set(row.id, row),
    delete: async (_: string, id: string) => void rows.delete(id),
  } as unknown as Room;
  return { room, rows };
}

async function shared() {
  const { room, rows } = memoryRoom();
  const kari = new SealedShelf(room, 'kari', await key('k'));
  const kariAtHome = new SealedShelf(room, 'kari-home', await key('h'));
  const aud = new SealedShelf(room, 'aud', await key('a'));
  return { room, rows, kari, kariAtHome, aud };
}

it('keeps what two wrote in the same place on one device apart', async () => {
  const { kari, aud } = await shared();
  await kari.put('draft:c:goal', 'Karis');
  await aud.put('draft:c:goal', 'Auds');
  expect([...(await kari.all())]).toEqual([['draft:c:goal', 'Karis']]);
  await aud.remove('draft:c:goal');
  expect([...(await aud.all())]).toEqual([]);
  expect([...(await kari.all())]).toEqual([['draft:c:goal', 'Karis']]);
});

it('lets go of all hats of the one who logs out, and of nobody else', async () => {
  const { room, rows, kari, kariAtHome, aud } = await shared();
  await kari.put('unsent:1', 'Karis');
  await kariAtHome.put('unsent:2', 'Karis heime');
  await aud.put('unsent:3', 'Auds');
  await clearRows(room, ['kari', 'kari-home']);
  expect(rows.size).toBe(1);
  expect([...(await aud.all())]).toEqual([['unsent:3', 'Auds']]);
});

it('finds what was put there before each had rows of their own, and lets go of it', async () => {
  const { room, rows, kari, aud } = await shared();
  const old = { ...(await seal(await key('k'), 'Gamal')), id: 'unsent:1', owner: 'kari', order: 1 };
  await room.put('kept', old);
  expect([...(await kari.all())]).toEqual([['unsent:1', 'Gamal']]);
  await aud.remove('unsent:1');
  expect(rows.size).toBe(1);
  await kari.put('unsent:1', 'Ny');
  expect([...(await kari.all())]).toEqual([['unsent:1', 'Ny']]);
  await kari.remove('unsent:1');
  expect(rows.size).toBe(0);
});
