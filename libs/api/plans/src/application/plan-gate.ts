import { Injectable } from '@nestjs/common';
import type { Action } from '@samplan/shared/contracts';
import { parseId, type PlanId } from '@samplan/shared/kernel';
import { Authz, reportSeen, type Scope } from '@samplan/api/platform/authz';
import { Expected, notFound, type RequestContext } from '@samplan/api/platform/request';
import { isOver } from '../domain/plan';
import type { PlanEntity } from '../persistence/plan.entity';
import { PlanRepository } from '../persistence/plan.repository';

/** Finds the plan that is about to be changed, for whoever may, while it is not over; held until the transaction ends. */
@Injectable()
export class PlanGate {
  constructor(
    private readonly authz: Authz,
    private readonly plans: PlanRepository,
  ) {}

  async find<A extends Action>(
    ctx: RequestContext,
    action: A,
    text: string,
    which: 'running' | 'over too' = 'running',
  ): Promise<{ plan: PlanEntity; scope: Scope<A> }> {
    const id = parseId<PlanId>(text);
    if (!id) throw notFound();
    const plan = await this.plans.one(ctx, await this.authz.everywhere(ctx, 'collaboration:read'), id, 'write');
    if (!plan) throw this.authz.miss(ctx, 'individual_plan', id);
    const scope = await this.authz.require(ctx, action, plan.collaborationId, { entity: 'individual_plan', id });
    reportSeen(ctx, scope, 'plan', [plan]);
    if (which === 'running' && isOver(plan.state)) throw Expected.of('TRANSITION_NOT_ALLOWED');
    return { plan, scope };
  }
}
