import { Injectable } from '@nestjs/common';
import type { Action } from '@samplan/shared/contracts';
import { type GoalId, parseId } from '@samplan/shared/kernel';
import { Authz, reportSeen, type Scope } from '@samplan/api/platform/authz';
import { Expected, notFound, type RequestContext } from '@samplan/api/platform/request';
import type { GoalEntity } from '../../persistence/goals/goal.entity';
import { GoalRepository } from '../../persistence/goals/goal.repository';
import { PlanRepository } from '../../persistence/plan.repository';

/** Finds a goal that is about to be changed, for whoever may; held until the transaction ends. */
@Injectable()
export class GoalGate {
  constructor(
    private readonly authz: Authz,
    private readonly goals: GoalRepository,
    private readonly plans: PlanRepository,
  ) {}

  async forChange(ctx: RequestContext, action: Action, text: string): Promise<{ goal: GoalEntity; scope: Scope }> {
    const id = parseId<GoalId>(text);
    if (!id) throw notFound();
    const goal = await this.goals.one(ctx, await this.authz.everywhere(ctx, 'collaboration:read'), id, 'write');
    if (!goal) throw this.authz.miss(ctx, 'goal', id);
    const scope = await this.authz.requireFor(ctx, action, goal, { entity: 'goal', id });
    reportSeen(ctx, scope, 'plan', [goal]);
    if (await this.plans.isOver(ctx, goal.planId)) throw Expected.of('TRANSITION_NOT_ALLOWED');
    if (goal.removedAt && action !== 'goal:remove') throw Expected.of('CHANGED_MEANWHILE');
    return { goal, scope };
  }
}
