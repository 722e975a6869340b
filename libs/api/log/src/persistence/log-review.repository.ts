import { Injectable } from '@nestjs/common';
import type { LogReviewOutcome, LogSignal } from '@samplan/shared/contracts';
import { loader } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';

export interface ReviewRow {
  id: string;
  signal: LogSignal;
  viewer_id: string;
  on_date: string;
  outcome: LogReviewOutcome;
  note: string;
  reviewed_by: string;
  reviewed_at: Date;
}

/** What a signal is found by. */
export interface SignalKey {
  signal: LogSignal;
  viewerId: string;
  onDate: string;
}

const keyOf = ({ signal, viewerId, onDate }: SignalKey): string => `${onDate} ${viewerId} ${signal}`;

/** What came of looking into signals; a new line each time, none ever changed. */
@Injectable()
export class LogReviewRepository {
  async of(ctx: RequestContext, signal: SignalKey): Promise<ReviewRow[]> {
    const load = loader<ReviewRow[]>(ctx, null, 'log-signal-reviews', async (keys) => {
      const parts = keys.map((key) => key.split(' '));
      const tx = await ctx.db.tx();
      const rows = await tx.sql<ReviewRow>(
        `select r.id, r.signal, r.viewer_id, r.on_date::text, r.outcome, r.note, r.reviewed_by, r.reviewed_at
           from log_signal_review r
           join unnest($1::date[], $2::uuid[], $3::text[]) asked (on_date, viewer_id, signal) using (on_date, viewer_id, signal)
          order by r.reviewed_at, r.id`,
        [0, 1, 2].map((part) => parts.map((key) => key[part])),
      );
      const groups = new Map<string, ReviewRow[]>();
      for (const row of rows) {
        const key = keyOf({ signal: row.signal, viewerId: row.viewer_id, onDate: row.on_date });
        groups.set(key, [...(groups.get(key) ?? []), row]);
      }
      return groups;
    });
    return (await load.load(keyOf(signal))) ?? [];
  }

  async add(ctx: RequestContext, review: ReviewRow): Promise<void> {
    const tx = await ctx.db.tx();
    const { id, signal, viewer_id, on_date, outcome, note, reviewed_by, reviewed_at } = review;
    await tx.sql(
      `insert into log_signal_review (id, tenant_id, signal, viewer_id, on_date, outcome, note, reviewed_by, reviewed_at)
       values ($1, app.tenant(), $2, $3, $4, $5, $6, $7, $8)`,
      [id, signal, viewer_id, on_date, outcome, note, reviewed_by, reviewed_at],
    );
  }
}
