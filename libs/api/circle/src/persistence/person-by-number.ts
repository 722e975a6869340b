import { Injectable } from '@nestjs/common';
import type { CollaborationId, PersonId } from '@samplan/shared/kernel';
import type { RequestContext } from '@samplan/api/platform/request';
import type { SealedNationalId } from '@samplan/api/people';

export type FoundByNumber =
  | { outcome: 'found'; person_id: PersonId }
  | { outcome: 'not_allowed' | 'too_many' | 'oneself' | 'other_name'; person_id: null };

export interface WrittenNumber extends SealedNationalId {
  personId: PersonId;
  givenName: string;
  familyName: string;
  bornOn: string | null;
  hashes: Buffer[];
  /** Who tries, as it is counted. */
  source: Buffer;
}

@Injectable()
export class PersonByNumber {
  /** The citizen with this number, made if there is none yet. */
  async findOrMake(ctx: RequestContext, collaborationId: CollaborationId, who: WrittenNumber): Promise<FoundByNumber> {
    const tx = await ctx.db.tx();
    const [found] = await tx.sql<FoundByNumber>(
      'select * from app.person_by_number($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)',
      [
        collaborationId,
        who.personId,
        who.givenName,
        who.familyName,
        who.bornOn,
        who.keyId,
        who.sealed,
        who.hashKeyId,
        who.hash,
        who.hashes,
        who.source,
      ],
    );
    return found!;
  }
}
