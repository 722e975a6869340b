import { Injectable } from '@nestjs/common';
import type { SealedNationalId } from '@samplan/api/people';
import type { RequestContext } from '@samplan/api/platform/request';
import type { CollaborationId, PersonId } from '@samplan/shared/kernel';

export interface IdentityRow {
  personId: PersonId;
  givenName: string;
  familyName: string;
  bornOn: string | null;
  expectedOn: string | null;
  isNumbered: boolean;
  hasLoggedIn: boolean;
}

export interface Identified {
  givenName: string;
  familyName: string;
  bornOn: string | null;
  number: (SealedNationalId & { hashes: Buffer[] }) | null;
  /** What the D-number that stood may be found by, where the person got a number of their own. */
  formerHashes: Buffer[] | null;
  /** Who tries, as it is counted. */
  source: Buffer;
}

export type IdentifyOutcome = 'done' | 'not_allowed' | 'too_many' | 'oneself' | 'taken' | 'known' | 'other_number';

@Injectable()
export class IdentityRepository {
  /** Who the plan is about, for whoever coordinates; null for others. */
  async of(ctx: RequestContext, id: CollaborationId): Promise<IdentityRow | null> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<IdentityRow>(
      `select person_id as "personId", given_name as "givenName", family_name as "familyName", born_on::text as "bornOn",
              expected_on::text as "expectedOn", numbered as "isNumbered", has_logged_in as "hasLoggedIn"
         from app.identity_of($1)`,
      [id],
    );
    return row ?? null;
  }

  async identify(ctx: RequestContext, id: CollaborationId, who: Identified): Promise<IdentifyOutcome> {
    const { givenName, familyName, bornOn, number, formerHashes, source } = who;
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<{ outcome: IdentifyOutcome }>(
      'select app.identify_person($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) as outcome',
      [
        id,
        givenName,
        familyName,
        bornOn,
        number?.keyId ?? null,
        number?.sealed ?? null,
        number?.hashKeyId ?? null,
        number?.hash ?? null,
        number?.hashes ?? null,
        formerHashes,
        source,
      ],
    );
    return row!.outcome;
  }
}
