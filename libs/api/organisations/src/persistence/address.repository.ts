import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@samplan/api/platform/request';

export interface AddressRow {
  id: string;
  person_id: string;
  address: string;
  set_by: string | null;
  set_at: Date;
  waiting_since: Date | null;
  version: number;
  own_word: boolean;
  sort: string;
}

type Answer = 'done' | 'not_found' | 'own_word' | 'changed';

/** Work addresses that nobody has confirmed. The database's own functions decide who sees and answers. */
@Injectable()
export class AddressRepository {
  /** Those who wait first, then by name. */
  async unconfirmed(
    ctx: RequestContext,
    unitId: string,
    after: (string | null)[] | null,
    limit: number,
  ): Promise<AddressRow[]> {
    const tx = await ctx.db.tx();
    return tx.sql<AddressRow>(
      `select * from app.unconfirmed_addresses($1)
        where $2::text is null or (sort, id) > ($2::text, $3::uuid) order by sort, id limit $4`,
      [unitId, after?.[0] ?? null, after?.[1] ?? null, limit],
    );
  }

  async answer(ctx: RequestContext, id: string, version: number, right: boolean): Promise<Answer> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<{ answer: Answer }>('select app.answer_work_address($1, $2, $3) as answer', [
      id,
      version,
      right,
    ]);
    return row!.answer;
  }
}
