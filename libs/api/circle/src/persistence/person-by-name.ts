import { Injectable } from '@nestjs/common';
import { type CollaborationId, newId, type PersonId } from '@samplan/shared/kernel';
import type { RequestContext } from '@samplan/api/platform/request';

interface NewPerson {
  givenName: string;
  familyName: string;
  /** The press that makes them. */
  idempotencyKey: string;
}

export type MadeByName =
  { outcome: 'made' | 'made_before'; person_id: PersonId } | { outcome: 'not_allowed'; person_id: null };

@Injectable()
export class PersonByName {
  /** A new citizen with this name, or the one that the same press has let in before. Nobody is looked for. */
  async make(ctx: RequestContext, collaborationId: CollaborationId, who: NewPerson): Promise<MadeByName> {
    const tx = await ctx.db.tx();
    const [made] = await tx.sql<MadeByName>('select * from app.person_by_name($1, $2, $3, $4, $5)', [
      collaborationId,
      who.idempotencyKey,
      newId<PersonId>(ctx.now),
      who.givenName,
      who.familyName,
    ]);
    return made!;
  }
}
