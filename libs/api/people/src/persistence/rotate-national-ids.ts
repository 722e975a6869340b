import type { DataSource } from 'typeorm';
import type { NationalIds } from '../national-id/national-ids';

const batch = 200;

/** Seals anew what an older key has sealed or hashed; answers how many, so that one can see when an old key may go. */
export async function rotateNationalIds(database: DataSource, nationalIds: NationalIds): Promise<number> {
  const { keyId, hashKeyId } = nationalIds.newest;
  let rotated = 0;
  for (;;) {
    const rows = await database.query<{ person_id: string; key_id: string; sealed: Buffer }[]>(
      'select * from app.national_ids_to_rotate($1, $2, $3)',
      [keyId, hashKeyId, batch],
    );
    for (const row of rows) {
      const number = nationalIds.open({ keyId: row.key_id, sealed: row.sealed }, row.person_id);
      const fresh = nationalIds.seal(number, row.person_id);
      await database.query('select app.rotate_national_id($1, $2, $3, $4, $5, $6)', [
        row.person_id,
        row.sealed,
        fresh.keyId,
        fresh.sealed,
        fresh.hashKeyId,
        fresh.hash,
      ]);
    }
    rotated += rows.length;
    if (rows.length < batch) return rotated;
  }
}
