import { Injectable } from '@nestjs/common';
import type { SealedNationalId } from '@samplan/api/people';
import { loader } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';

export interface WorkNumberRow {
  person_id: string;
  set_by: string;
  set_at: Date;
  waiting_since: Date | null;
  own_word: boolean;
  sort: string;
}

export type NoteOutcome =
  'noted' | 'differs' | 'confirmed' | 'not_found' | 'changed' | 'too_many' | 'known' | 'taken' | 'oneself';
export type RemoveOutcome = 'done' | 'not_found' | 'known';

/** Numbers by which HelseID finds employees. None is ever read here; the database's own functions decide. */
@Injectable()
export class WorkNumberRepository {
  /** How many have typed an employee's number: none, one, or enough. Null for who has come in, and to whoever may not type it. */
  async words(ctx: RequestContext, personId: string): Promise<number | null> {
    const known = loader<number>(ctx, null, 'work number', async (ids) => {
      const tx = await ctx.db.tx();
      const rows = await tx.sql<{ person_id: string; words: number }>('select * from app.work_numbers($1)', [ids]);
      return new Map(rows.map(({ person_id, words }) => [person_id, words]));
    });
    return (await known.load(personId)) ?? null;
  }

  /** Those who wait first, then by name. */
  async unconfirmed(
    ctx: RequestContext,
    unitId: string,
    after: (string | null)[] | null,
    limit: number,
  ): Promise<WorkNumberRow[]> {
    const tx = await ctx.db.tx();
    return tx.sql<WorkNumberRow>(
      `select * from app.unconfirmed_numbers($1)
        where $2::text is null or (sort, person_id) > ($2::text, $3::uuid) order by sort, person_id limit $4`,
      [unitId, after?.[0] ?? null, after?.[1] ?? null, limit],
    );
  }

  async note(
    ctx: RequestContext,
    personId: string,
    { keyId, sealed, hashKeyId, hash }: SealedNationalId,
    hashes: readonly Buffer[],
    source: Buffer,
  ): Promise<NoteOutcome> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<{ outcome: NoteOutcome }>(
      'select app.note_work_number($1, $2, $3, $4, $5, $6, $7) as outcome',
      [personId, keyId, sealed, hashKeyId, hash, hashes, source],
    );
    return row!.outcome;
  }

  async remove(ctx: RequestContext, personId: string): Promise<RemoveOutcome> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<{ outcome: RemoveOutcome }>('select app.remove_work_number($1) as outcome', [personId]);
    return row!.outcome;
  }
}
