import type { ChangeType, LifeArea } from '@samplan/shared/contracts';
import type { RequestContext } from '@samplan/api/platform/request';

export interface ChangeRecord {
  type: ChangeType;
  entity: string;
  id: string;
  version: number;
  collaborationId: string;
  lifeArea: LifeArea;
  /** Set when only this person is concerned. */
  audienceId?: string;
  /** Only the fields that changed; null before the first version. */
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  /** The version whose change is taken back. */
  undoes?: number;
  /** The version that is brought back. */
  restores?: number;
  /** Whose it is, where the viewer only brings in what another wrote. */
  actorId?: string;
}

/** Writes the one change row of a write, in its transaction: history, undo and feed at once. */
export async function recordChange(ctx: RequestContext, change: ChangeRecord): Promise<void> {
  const tx = await ctx.db.tx();
  await tx.sql(
    `insert into change (tenant_id, at, actor_id, collaboration_id, life_area, audience_id, type, entity, entity_id, version, before, after, undoes, restores, correlation_id)
     values (app.tenant(), app.now(), coalesce($12::uuid, app.person()), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, app.correlation())`,
    [
      change.collaborationId,
      change.lifeArea,
      change.audienceId ?? null,
      change.type,
      change.entity,
      change.id,
      change.version,
      change.before && JSON.stringify(change.before),
      change.after && JSON.stringify(change.after),
      change.undoes ?? null,
      change.restores ?? null,
      change.actorId ?? null,
    ],
  );
}
