import type { PersonKind } from '@samplan/shared/contracts';
import type { LoginId } from '@samplan/shared/kernel';
import type { RequestContext } from '@samplan/api/platform/request';

/** Connects a login with the persons who have this number, in every municipality; whether it is anybody then. */
export async function arriveWithNationalId(
  ctx: RequestContext,
  loginId: LoginId,
  hashes: readonly Buffer[],
  kind: PersonKind,
): Promise<boolean> {
  const tx = await ctx.db.tx();
  const [row] = await tx.sql<{ anybody: boolean }>('select app.arrive_with_national_id($1, $2, $3) as anybody', [
    loginId,
    hashes,
    kind,
  ]);
  return row?.anybody ?? false;
}
