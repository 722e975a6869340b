import type { RequestContext } from '@samplan/api/platform/request';

/** That a field of a thing was given a value; null where a change gave none. */
export interface Touch {
  version: number;
  type: string;
  field: string | null;
  actor_id: string;
  at: Date;
}

/** The touches of a thing after a version, the newest last: also by those who are kept from the viewer, without what they wrote. */
export async function touchesSince(ctx: RequestContext, entityId: string, version: number): Promise<Touch[]> {
  const tx = await ctx.db.tx();
  return tx.sql<Touch>('select * from app.touched_since($1, $2)', [entityId, version]);
}
