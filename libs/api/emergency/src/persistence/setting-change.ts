import type { RequestContext } from '@samplan/api/platform/request';

/** The change row of a decision that concerns no collaboration: history, and a signal to the one who made it. */
export async function recordSettingChange(
  ctx: RequestContext,
  change: { id: string; version: number; after: Record<string, unknown> },
): Promise<void> {
  const tx = await ctx.db.tx();
  await tx.sql(
    `insert into change (tenant_id, at, actor_id, audience_id, type, entity, entity_id, version, after, correlation_id)
     values (app.tenant(), app.now(), app.person(), app.person(), 'emergency.changed', 'emergency_setting', $1, $2, $3, app.correlation())`,
    [change.id, change.version, JSON.stringify(change.after)],
  );
}
