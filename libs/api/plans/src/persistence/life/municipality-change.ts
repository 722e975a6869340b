import type { ChangeType } from '@samplan/shared/contracts';
import type { RequestContext } from '@samplan/api/platform/request';

/** The change row of what concerns no collaboration: history, and a signal to the one who made it. */
export async function recordMunicipalityChange(
  ctx: RequestContext,
  change: { type: ChangeType; entity: string; id: string; version: number; after: Record<string, unknown> },
): Promise<void> {
  const tx = await ctx.db.tx();
  await tx.sql(
    `insert into change (tenant_id, at, actor_id, audience_id, type, entity, entity_id, version, after, correlation_id)
     values (app.tenant(), app.now(), app.person(), app.person(), $1, $2, $3, $4, $5, app.correlation())`,
    [change.type, change.entity, change.id, change.version, JSON.stringify(change.after)],
  );
}
