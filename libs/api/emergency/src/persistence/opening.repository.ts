import { Injectable } from '@nestjs/common';
import type { Scope } from '@samplan/api/platform/authz';
import type { RequestContext } from '@samplan/api/platform/request';

export interface OpeningRow {
  id: string;
  collaboration_id: string;
  owner_id: string;
  person_id: string;
  unit_id: string;
  reason: string;
  legal_ground: string;
  opened_at: Date;
  ends_at: Date;
  reviewed_by: string | null;
  reviewed_at: Date | null;
  review_note: string | null;
  version: number;
}

const columns = `id, collaboration_id, person_id, unit_id, reason, legal_ground, opened_at,
  upper(valid) as ends_at, reviewed_by, reviewed_at, review_note, version`;

/** What an attempt to open came to. */
export type Outcome = 'opened' | 'nothing' | 'too_many' | 'off' | 'inside' | 'not_employed';

@Injectable()
export class OpeningRepository {
  async open(
    ctx: RequestContext,
    wanted: {
      id: string;
      hashes: Buffer[] | null;
      name: string | null;
      bornOn: string | null;
      unitId: string;
      reason: string;
    },
  ): Promise<Outcome> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<{ outcome: Outcome }>('select app.open_emergency($1, $2, $3, $4, $5, $6) as outcome', [
      wanted.id,
      wanted.hashes,
      wanted.name,
      wanted.bornOn,
      wanted.unitId,
      wanted.reason,
    ]);
    return row!.outcome;
  }

  /** The viewer's own that have not ended. */
  async mine(ctx: RequestContext): Promise<OpeningRow[]> {
    const tx = await ctx.db.tx();
    return tx.sql<OpeningRow>(
      `select ${columns} from emergency_access
        where person_id = app.person() and valid @> app.now() order by opened_at desc, id desc limit 20`,
    );
  }

  /** One of the viewer's own that has not ended. */
  async ownOne(ctx: RequestContext, id: string): Promise<OpeningRow | null> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<OpeningRow>(
      `select ${columns} from emergency_access where id = $1 and person_id = app.person() and valid @> app.now()`,
      [id],
    );
    return row ?? null;
  }

  async end(ctx: RequestContext, id: string, version: number): Promise<void> {
    const tx = await ctx.db.tx();
    await tx.sql(
      `update emergency_access
          set valid = tstzrange(lower(valid), greatest(app.now(), lower(valid) + interval '1 microsecond')), version = $2
        where id = $1`,
      [id, version],
    );
  }

  /** Newest first; those that wait are found by leaving the others out. */
  async page(
    ctx: RequestContext,
    waiting: boolean,
    after: (string | null)[] | null,
    limit: number,
  ): Promise<OpeningRow[]> {
    const tx = await ctx.db.tx();
    return tx.sql<OpeningRow>(
      `select ${columns} from emergency_access
        where (not $1 or reviewed_at is null)
          and ($2::timestamptz is null or (opened_at, id) < ($2::timestamptz, $3::uuid))
        order by opened_at desc, id desc limit $4`,
      [waiting, after?.[0] ?? null, after?.[1] ?? null, limit],
    );
  }

  /** Newest first, of one collaboration. */
  async of(
    ctx: RequestContext,
    scope: Scope<'emergency:told'>,
    after: (string | null)[] | null,
    limit: number,
  ): Promise<OpeningRow[]> {
    const tx = await ctx.db.tx();
    return tx.sql<OpeningRow>(
      `select ${columns} from emergency_access
        where collaboration_id = any ($1)
          and ($2::timestamptz is null or (opened_at, id) < ($2::timestamptz, $3::uuid))
        order by opened_at desc, id desc limit $4`,
      [scope.collaborationIds, after?.[0] ?? null, after?.[1] ?? null, limit],
    );
  }

  async waiting(ctx: RequestContext): Promise<number> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<{ count: number }>(
      'select count(*)::int as count from emergency_access where reviewed_at is null',
    );
    return row!.count;
  }

  async forReview(ctx: RequestContext, id: string): Promise<OpeningRow | null> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<OpeningRow>(`select ${columns} from emergency_access where id = $1 for update`, [id]);
    return row ?? null;
  }

  async review(ctx: RequestContext, id: string, note: string, version: number): Promise<void> {
    const tx = await ctx.db.tx();
    await tx.sql(
      `update emergency_access set reviewed_by = app.person(), reviewed_at = app.now(), review_note = $2, version = $3 where id = $1`,
      [id, note, version],
    );
  }
}
