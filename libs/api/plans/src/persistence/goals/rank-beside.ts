import type { RequestContext } from '@samplan/api/platform/request';
import { rankBetween } from '../../domain/rank';

const places = {
  goal: { table: 'goal', within: 'plan_id' },
  measure: { table: 'measure', within: 'collaboration_id' },
  crisis_step: { table: 'crisis_step', within: 'collaboration_id' },
} as const;

/** A rank right after that of another row, first for null; ranks are counted in all areas, for order says nothing. */
export async function rankBeside(
  ctx: RequestContext,
  kind: keyof typeof places,
  withinId: string,
  after: string | null | 'last',
): Promise<string> {
  const { table, within } = places[kind];
  const tx = await ctx.db.tx();
  const [row] = await tx.sql<{ before: string | null; next: string | null }>(
    after === 'last'
      ? `select max(rank) as before, null as next from ${table} where ${within} = $1 and removed_at is null`
      : `select other.rank as before,
                (select min(rank) from ${table} where ${within} = $1 and removed_at is null and (other.rank is null or rank > other.rank)) as next
           from (select (select rank from ${table} where ${within} = $1 and id = $2::uuid) as rank) other`,
    after === 'last' ? [withinId] : [withinId, after],
  );
  return rankBetween(row!.before, row!.next);
}
