import { Injectable } from '@nestjs/common';
import { draftsAtATime, type LifeArea } from '@samplan/shared/contracts';
import type { Scope } from '@samplan/api/platform/authz';
import type { RequestContext } from '@samplan/api/platform/request';

/** What somebody has begun to write in one form, with the version it was begun from. */
export interface DraftRow {
  key: string;
  lifeArea: LifeArea;
  fields: Record<string, string>;
  baseVersion: number;
  savedAt: Date;
}

/** One's own drafts; the database shows nobody else's. */
@Injectable()
export class DraftRepository {
  /**
   * Those in areas that are still open, by key, after one; the others wait, in case they are opened again. Nobody who
   * writes moves the place of another.
   */
  async own(ctx: RequestContext, scope: Scope, collaborationId: string, after: string | null): Promise<DraftRow[]> {
    const tx = await ctx.db.tx();
    return tx.sql<DraftRow>(
      `select key, life_area as "lifeArea", fields, base_version as "baseVersion", saved_at as "savedAt" from draft
        where person_id = $1 and collaboration_id = $2 and life_area = any ($3) and ($4::text is null or key > $4)
        order by key limit ${draftsAtATime}`,
      [ctx.viewer.personId, collaborationId, [...scope.areasIn(collaborationId)], after],
    );
  }

  async keep(ctx: RequestContext, collaborationId: string, draft: Omit<DraftRow, 'savedAt'>): Promise<void> {
    const tx = await ctx.db.tx();
    await tx.sql(
      `insert into draft (tenant_id, person_id, collaboration_id, key, life_area, fields, base_version, saved_at)
       values (app.tenant(), app.person(), $1, $2, $3, $4, $5, app.now())
       on conflict (person_id, collaboration_id, key)
       do update set life_area = $3, fields = $4, base_version = $5, saved_at = app.now()`,
      [collaborationId, draft.key, draft.lifeArea, JSON.stringify(draft.fields), draft.baseVersion],
    );
  }

  async drop(ctx: RequestContext, collaborationId: string, key: string): Promise<void> {
    const tx = await ctx.db.tx();
    await tx.sql('delete from draft where person_id = app.person() and collaboration_id = $1 and key = $2', [
      collaborationId,
      key,
    ]);
  }
}
