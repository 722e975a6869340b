import { Injectable } from '@nestjs/common';
import type { Scope } from '@samplan/api/platform/authz';
import { loader } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import { contributionsTo, goalsOfPastPlans, isSharing, type Ties, type TiesRow, toTies } from './plan-ties-sql';
import { PlanRepository } from '../plan.repository';

const none: Ties = { goalsOfPastPlans: new Set(), sharing: false, contributions: [] };

/** What ties a collaboration's measures and grounds to its plan; comes with the plan when one runs. */
@Injectable()
export class PlanTies {
  constructor(private readonly plans: PlanRepository) {}

  async of(ctx: RequestContext, scope: Scope, collaborationId: string): Promise<Ties> {
    const running = await this.plans.currentWithTies(ctx, scope, collaborationId);
    return running?.ties ?? (await this.withoutPlan(ctx, scope, collaborationId)) ?? none;
  }

  private withoutPlan(ctx: RequestContext, scope: Scope, collaborationId: string): Promise<Ties | null> {
    return loader<Ties>(ctx, scope, 'plan-ties', async (ids) => {
      const tx = await ctx.db.tx();
      const within = new Set<string>(scope.collaborationIds);
      const rows = await tx.sql<TiesRow & { id: string }>(
        `select asked.id, ${goalsOfPastPlans('asked.id')} as past_goals, ${isSharing('asked.id')} as sharing,
                ${contributionsTo('asked.id')} as contributions
           from unnest($1::uuid[]) as asked (id)`,
        [ids.filter((id) => within.has(id))],
      );
      return new Map(rows.map((row) => [row.id, toTies(row)]));
    }).load(collaborationId);
  }
}
