import { Injectable } from '@nestjs/common';
import type { SharedTextAddress, SharedTextKind } from '@samplan/shared/contracts';
import type { RequestContext } from '@samplan/api/platform/request';
import type { Merged } from '../domain/shared-doc';

export interface SharedTextRow {
  id: string;
  collaborationId: string;
  seq: number;
  foldedSeq: number;
  state: Uint8Array;
  lastAuthorId: string;
  lastAt: Date;
}

interface NewText {
  id: string;
  subject: { id: string; collaborationId: string };
  kind: SharedTextKind;
  state: Uint8Array;
  text: string;
}

const columns =
  'id, collaboration_id as "collaborationId", seq, folded_seq as "foldedSeq", state, last_author_id as "lastAuthorId", last_at as "lastAt" from shared_text where kind = $1 and subject_id = $2';

/** Texts written together. What one is about has been found for the viewer before any of this is asked. */
@Injectable()
export class SharedTextStore {
  async one(ctx: RequestContext, { kind, id }: SharedTextAddress): Promise<SharedTextRow | null> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<SharedTextRow>(`select ${columns}`, [kind, id]);
    return row ?? null;
  }

  /** Held until the transaction ends: pieces are taken in one after the other. */
  async held(ctx: RequestContext, { kind, id }: SharedTextAddress): Promise<SharedTextRow | null> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<SharedTextRow>(`select ${columns} for update`, [kind, id]);
    return row ?? null;
  }

  async insert(ctx: RequestContext, { id, subject, kind, state, text }: NewText): Promise<void> {
    const tx = await ctx.db.tx();
    await tx.sql(
      `insert into shared_text (id, tenant_id, collaboration_id, kind, subject_id, state, text, last_author_id, last_at)
       values ($1, app.tenant(), $2, $3, $4, $5, $6, app.person(), app.now())`,
      [id, subject.collaborationId, kind, subject.id, Buffer.from(state), text],
    );
  }

  /** Whether the viewer writes under this number, which is taken for them when it is nobody's. */
  async ownsWriter(ctx: RequestContext, row: SharedTextRow, writer: number): Promise<boolean> {
    const tx = await ctx.db.tx();
    const mine = await tx.sql('select from shared_text_writer where text_id = $1 and client = $2', [row.id, writer]);
    if (mine.length > 0) return true;
    const taken = await tx.sql(
      `insert into shared_text_writer (text_id, client, tenant_id, collaboration_id, author_id)
       values ($1, $2, app.tenant(), $3, app.person()) on conflict (text_id, client) do nothing returning client`,
      [row.id, writer, row.collaborationId],
    );
    return taken.length > 0;
  }

  /** One more piece, and word to all who have the text open that there is something to fetch. */
  async append(ctx: RequestContext, row: SharedTextRow, { state, text }: Merged, folded: boolean): Promise<void> {
    const tx = await ctx.db.tx();
    const seq = row.seq + 1;
    await tx.sql(
      `update shared_text set seq = $2, state = $3, text = $4, last_author_id = app.person(), last_at = app.now(),
               folded_seq = case when $5 then $2 else folded_seq end
        where id = $1`,
      [row.id, seq, Buffer.from(state), text, folded],
    );
    await tx.sql(`select pg_notify('samplan_text', $1)`, [row.id]);
  }

  async markFolded(ctx: RequestContext, id: string, seq: number): Promise<void> {
    const tx = await ctx.db.tx();
    await tx.sql('update shared_text set folded_seq = $2 where id = $1 and folded_seq < $2', [id, seq]);
  }

  /** Tells the other processes that somebody has come or gone, by ids alone. */
  async announce(ctx: RequestContext, told: string): Promise<void> {
    await ctx.write(async () => {
      const tx = await ctx.db.tx();
      await tx.sql(`select pg_notify('samplan_text_people', $1)`, [told]);
    });
  }
}
