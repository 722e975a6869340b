import { dateInOslo, parseId } from '@samplan/shared/kernel';
import { Expected, type RequestContext } from '@samplan/api/platform/request';

/** A unit that something new can begin with; what is wrong with it stands beside the field otherwise. */
export async function knownUnit(ctx: RequestContext, text: string | null | undefined): Promise<string | null> {
  if (!text) return null;
  const tx = await ctx.db.tx();
  const id = parseId(text);
  const [unit] = id
    ? await tx.sql<{ closed: boolean | null }>('select upper(valid) <= $2::date as closed from unit where id = $1', [
        id,
        dateInOslo(ctx.now),
      ])
    : [];
  if (!unit) throw Expected.of('UNIT_NOT_FOUND', 'unitId');
  if (unit.closed) throw Expected.of('UNIT_CLOSED', 'unitId');
  return id;
}
