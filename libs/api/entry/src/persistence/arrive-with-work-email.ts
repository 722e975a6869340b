import type { LoginId } from '@samplan/shared/kernel';
import type { WorkEmail } from '@samplan/api/identity';
import type { RequestContext } from '@samplan/api/platform/request';

/** Connects a login with the employees who have this address, or lets it wait for somebody to confirm that it is theirs. */
export async function arriveWithWorkEmail(
  ctx: RequestContext,
  loginId: LoginId,
  { address, municipalities }: WorkEmail,
): Promise<void> {
  const tx = await ctx.db.tx();
  await tx.sql('select app.arrive_with_work_email($1, $2, $3)', [loginId, address, municipalities]);
}
