import type { LoginId } from '@samplan/shared/kernel';
import type { RequestContext } from '@samplan/api/platform/request';

/** Connects a login with the employees registered with this address, where they work now; whether it is anybody then. */
export async function arriveWithWorkEmail(ctx: RequestContext, loginId: LoginId, email: string): Promise<boolean> {
  const tx = await ctx.db.tx();
  const [row] = await tx.sql<{ anybody: boolean }>('select app.arrive_with_work_email($1, $2) as anybody', [
    loginId,
    email,
  ]);
  return row?.anybody ?? false;
}
