import { type ErrorCode, isSynthetic } from '@samplan/shared/contracts';
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { Keyring } from './keyring';

export interface NationalIdKeys {
  /** For sealing (AES-256-GCM). */
  sealing: Keyring;
  /** For finding (HMAC-SHA-256); other keys than those for sealing. */
  hashing: Keyring;
}

/** What is stored of a number: nothing that can be read or searched without the keys. */
export interface SealedNationalId {
  keyId: string;
  /** 12 bytes nonce, 11 bytes of number, 16 bytes tag. */
  sealed: Buffer;
  hashKeyId: string;
  hash: Buffer;
}

const nonceLength = 12;
const tagLength = 16;

/** Seals national identity numbers and finds them by a keyed hash. */
export class NationalIds {
  constructor(
    private readonly keys: NationalIdKeys,
    /** In a demo nobody's real number may be typed in; elsewhere no made-up one. */
    private readonly syntheticOnly: boolean,
  ) {}

  get newest(): { keyId: string; hashKeyId: string } {
    return { keyId: this.keys.sealing.newest.id, hashKeyId: this.keys.hashing.newest.id };
  }

  /** The person's id is bound in, so that a sealed number moved to another row cannot be opened there. */
  seal(number: string, personId: string, random: (size: number) => Buffer = randomBytes): SealedNationalId {
    const { newest } = this.keys.sealing;
    const nonce = random(nonceLength);
    const cipher = createCipheriv('aes-256-gcm', newest.key, nonce).setAAD(Buffer.from(personId));
    const sealed = Buffer.concat([nonce, cipher.update(number, 'ascii'), cipher.final(), cipher.getAuthTag()]);
    const { id: hashKeyId, key } = this.keys.hashing.newest;
    return { keyId: newest.id, sealed, hashKeyId, hash: hashOf(key, number) };
  }

  /** Throws when the key is not there any more, or the row is not as it was written. */
  open({ keyId, sealed }: Pick<SealedNationalId, 'keyId' | 'sealed'>, personId: string): string {
    const found = this.keys.sealing.all.find(({ id }) => id === keyId);
    if (!found) throw new Error(`No key named ${keyId} among the keys for national identity numbers`);
    const decipher = createDecipheriv('aes-256-gcm', found.key, sealed.subarray(0, nonceLength))
      .setAAD(Buffer.from(personId))
      .setAuthTag(sealed.subarray(-tagLength));
    const number = decipher.update(sealed.subarray(nonceLength, -tagLength));
    return Buffer.concat([number, decipher.final()]).toString('ascii');
  }

  /** Why a number of its kind cannot be typed in here; null when it can. */
  faultIn(number: string): ErrorCode | null {
    if (this.syntheticOnly === isSynthetic(number)) return null;
    return this.syntheticOnly ? 'NATIONAL_ID_NOT_SYNTHETIC' : 'NATIONAL_ID_SYNTHETIC';
  }

  /** What a number may be found by: one hash a key, so that it is found while keys are being changed. */
  hashes(number: string): Buffer[] {
    return this.keys.hashing.all.map(({ key }) => hashOf(key, number));
  }

  /** A hash of something else that must not be found without a key; `use` keeps kinds apart. */
  keyedHash(use: 'code' | 'source', text: string): Buffer {
    return hashOf(this.keys.hashing.newest.key, `${use}:${text}`);
  }
}

const hashOf = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
