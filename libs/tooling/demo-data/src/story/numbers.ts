import type { NationalIds } from '@samplan/api/people';
import { createHash } from 'node:crypto';
import { syntheticNationalId } from '../core/national-id';
import type { Town } from './town';

const hex = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;

/** A synthetic number for every citizen whose date of birth the story tells, sealed as the program seals them. */
export function giveNumbers(town: Town, nationalIds: NationalIds): void {
  const born = town.book.rowsOf('person').filter(({ kind, born_on }) => kind === 'citizen' && born_on !== null);
  for (const [serial, { id, born_on: bornOn }] of born.entries()) {
    const personId = String(id);
    // The same moment gives the same rows, so the nonce is drawn from the person.
    const nonce = createHash('sha256').update(personId).digest();
    const number = syntheticNationalId(String(bornOn), serial);
    const { keyId, sealed, hashKeyId, hash } = nationalIds.seal(number, personId, (size) => nonce.subarray(0, size));
    town.book.add('national_id', {
      person_id: personId,
      tenant_id: town.id,
      person_kind: 'citizen',
      key_id: keyId,
      sealed: hex(sealed),
      hash_key_id: hashKeyId,
      hash: hex(hash),
      recorded_at: town.calendar.at(-600, '09:00'),
    });
  }
}
