import type { RequestContext } from '@samplan/api/platform/request';

/** Whether a person is the viewer, whatever hat the viewer has on. */
export async function isOneself(ctx: RequestContext, personId: string): Promise<boolean> {
  const tx = await ctx.db.tx();
  const [row] = await tx.sql<{ oneself: boolean }>('select app.is_oneself($1) as oneself', [personId]);
  return row!.oneself;
}
