import { Injectable } from '@nestjs/common';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import type { Values } from '../../../domain/history';
import { isOver } from '../../../domain/plan';
import { PlanRepository } from '../../../persistence/plan.repository';
import { PlanGate } from '../../plan-gate';
import type { Keeper, KeptRow } from './keeper';

/** Where a plan stands, with what was settled in the same step. */
@Injectable()
export class PlanStateKeeper implements Keeper {
  readonly kind = 'plan_state';
  readonly changeType = 'plan.changed';

  constructor(
    private readonly gate: PlanGate,
    private readonly plans: PlanRepository,
  ) {}

  async find(ctx: RequestContext, id: string): Promise<KeptRow> {
    const { plan } = await this.gate.find(ctx, 'plan:withdraw', id, 'over too');
    const { collaborationId, version, state, stateReason } = plan;
    const { periodStart, periodEnd, reviewDate, reviewMonths, consentOn, consentHow } = plan;
    const settled = { periodStart, periodEnd, reviewDate, reviewMonths, consentOn, consentHow };
    return { id, collaborationId, lifeArea: 'common', version, values: { state, stateReason, ...settled } };
  }

  /** A plan that is over comes back only where no other has begun. */
  async write(ctx: RequestContext, row: KeptRow, values: Values, version: number): Promise<void> {
    const { plan, scope } = await this.gate.find(ctx, 'plan:withdraw', row.id, 'over too');
    if (isOver(plan.state) && (await this.plans.current(ctx, scope, plan.collaborationId)))
      throw Expected.of('PLAN_EXISTS');
    await this.plans.update(ctx, row.id, {
      ...values,
      stateSince: ctx.now,
      stateBy: ctx.viewer.personId,
      version,
    });
  }
}
