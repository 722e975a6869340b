import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@samplan/api/platform/request';
import type { PlanRefusalEntity } from './plan-refusal.entity';

/** A no to a coordinator and whose it is. */
export type CoordinatorRefusalRow = Omit<PlanRefusalEntity, 'tenantId' | 'recordedBy' | 'recordedAt'> & {
  ownerId: string;
};

const refusals = `select r.id, r.collaboration_id as "collaborationId", r.about, r.grounds, r.decided_on::text as "decidedOn",
         r.appeal_by::text as "appealBy", r.appeal_body as "appealBody", r.status, r.appealed_on::text as "appealedOn",
         r.settled_on::text as "settledOn", r.version, f.owner_id as "ownerId"
    from plan_refusal r join collaboration_facts f on f.collaboration_id = r.collaboration_id
   where r.about = 'coordinator' and f.tenant_id = app.tenant() and f.state <> 'closed'`;

/** What the coordinating unit, which is in no circle, sees of the noes it has said. The database decides to whom. */
@Injectable()
export class CoordinatorRefusalRepository {
  /** Those that are not settled first, the newest of each first. */
  async page(ctx: RequestContext, after: (string | null)[] | null, limit: number): Promise<CoordinatorRefusalRow[]> {
    const tx = await ctx.db.tx();
    return tx.sql<CoordinatorRefusalRow>(
      `${refusals} and ($1::text is null or ((r.settled_on is null), r.id) < ($1::boolean, $2::uuid))
        order by (r.settled_on is null) desc, r.id desc limit $3`,
      [after?.[0] ?? null, after?.[1] ?? null, limit],
    );
  }

  /** Held until the transaction ends. */
  async one(ctx: RequestContext, id: string): Promise<CoordinatorRefusalRow | null> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<CoordinatorRefusalRow>(`${refusals} and r.id = $1 for update of r`, [id]);
    return row ?? null;
  }

  /** Whose it is and whether somebody coordinates; null where there is nothing to refuse. */
  async facts(
    ctx: RequestContext,
    collaborationId: string,
  ): Promise<{ ownerId: string; hasCoordinator: boolean } | null> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<{ ownerId: string; hasCoordinator: boolean }>(
      `select owner_id as "ownerId", coordinator_id is not null as "hasCoordinator"
         from collaboration_facts where collaboration_id = $1 and tenant_id = app.tenant() and state <> 'closed'`,
      [collaborationId],
    );
    return row ?? null;
  }
}
