import { Injectable } from '@nestjs/common';
import { pausePlanInput, resumePlanInput, startPlanInput, withdrawPlanInput } from '@samplan/shared/contracts';
import { dateInOslo } from '@samplan/shared/kernel';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import type { PlanEntity } from '../../persistence/plan.entity';
import { PlanRefusalRepository } from '../../persistence/life/plan-refusal.repository';
import { PlanGate } from '../plan-gate';
import { PlanMover } from './plan-mover';

/** Start, pause, resume and withdraw. Closing asks more, and is by itself. */
@Injectable()
export class MovePlan {
  constructor(
    private readonly gate: PlanGate,
    private readonly mover: PlanMover,
    private readonly refusals: PlanRefusalRepository,
  ) {}

  start(ctx: RequestContext, raw: unknown): Promise<PlanEntity> {
    const { planId, expectedVersion, consentHow, ...period } = parseInput(startPlanInput, raw);
    return ctx.write(async () => {
      const { plan, scope } = await this.gate.find(ctx, 'plan:run', planId);
      if (await this.refusals.standsAgainstPlan(ctx, scope, plan.collaborationId)) throw Expected.of('PLAN_REFUSED');
      if (!plan.consentOn && !consentHow) throw Expected.of('PLAN_CONSENT_NEEDED', 'consentHow');
      const consent = plan.consentOn ? {} : { consentOn: dateInOslo(ctx.now), consentHow };
      return this.mover.move(ctx, plan, 'start', { expectedVersion, also: { ...period, ...consent } });
    });
  }

  pause(ctx: RequestContext, raw: unknown): Promise<PlanEntity> {
    const { planId, expectedVersion, reason } = parseInput(pausePlanInput, raw);
    return ctx.write(async () => {
      const { plan } = await this.gate.find(ctx, 'plan:run', planId);
      return this.mover.move(ctx, plan, 'pause', { expectedVersion, reason });
    });
  }

  resume(ctx: RequestContext, raw: unknown): Promise<PlanEntity> {
    const { planId, expectedVersion } = parseInput(resumePlanInput, raw);
    return ctx.write(async () => {
      const { plan } = await this.gate.find(ctx, 'plan:run', planId);
      return this.mover.move(ctx, plan, 'resume', { expectedVersion });
    });
  }

  /** The person takes the yes back, or a coordinator writes down that they did. Measures agreed on go on. */
  withdraw(ctx: RequestContext, raw: unknown): Promise<PlanEntity> {
    const { planId, expectedVersion, reason } = parseInput(withdrawPlanInput, raw);
    return ctx.write(async () => {
      const { plan, scope } = await this.gate.find(ctx, 'plan:withdraw', planId);
      if (!scope.isOwn(plan.collaborationId) && !reason) throw Expected.of('FIELD_REQUIRED', 'reason');
      return this.mover.move(ctx, plan, 'withdraw', { expectedVersion, reason });
    });
  }
}
