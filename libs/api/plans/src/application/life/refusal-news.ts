import type { RequestContext } from '@samplan/api/platform/request';
import type { PlanRefusalEntity } from '../../persistence/life/plan-refusal.entity';

/** Somebody who reads a refusal: near the person, or in the unit that said no. */
export interface RefusalReader {
  personId: string;
  inUnit: boolean;
}

/**
 * Tells each of the few who read it, and nobody else: that there is a no is theirs to know. Who they are is the
 * database's to say, since whoever writes it may see nobody of the circle, or nobody of the unit.
 */
export async function tellOfRefusal(
  ctx: RequestContext,
  { id }: Pick<PlanRefusalEntity, 'id'>,
  before: Record<string, unknown> | null,
  after: Record<string, unknown>,
): Promise<RefusalReader[]> {
  const tx = await ctx.db.tx();
  return tx.sql<RefusalReader>(
    'select person_id as "personId", in_unit as "inUnit" from app.tell_refusal($1, $2, $3)',
    [id, before && JSON.stringify(before), JSON.stringify(after)],
  );
}
