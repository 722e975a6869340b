import { Injectable } from '@nestjs/common';
import type { Action } from '@samplan/shared/contracts';
import { Authz, reportSeen } from '@samplan/api/platform/authz';
import { Expected, forbidden, type RequestContext } from '@samplan/api/platform/request';
import { isOpen, mayChange, type mayRemove } from '../../domain/measure';
import type { MeasureEntity } from '../../persistence/goals/measure.entity';
import { MeasureRepository } from '../../persistence/goals/measure.repository';
import { PlanRepository } from '../../persistence/plan.repository';

/** Finds a measure that is about to be changed and stops those who may not. */
@Injectable()
export class MeasureGate {
  constructor(
    private readonly authz: Authz,
    private readonly measures: MeasureRepository,
    private readonly plans: PlanRepository,
  ) {}

  async forChange(
    ctx: RequestContext,
    action: Action,
    id: string,
    may: typeof mayRemove = mayChange,
    which: 'standing' | 'removed too' = action === 'measure:remove' ? 'removed too' : 'standing',
  ): Promise<MeasureEntity> {
    const measure = await this.measures.one(ctx, await this.authz.everywhere(ctx, 'collaboration:read'), id, 'write');
    if (!measure) throw this.authz.miss(ctx, 'measure', id);
    const scope = await this.authz.requireFor(ctx, action, measure, { entity: 'measure', id });
    const standings = scope.standingsIn(measure.collaborationId, measure.lifeArea);
    if (!standings.some((standing) => may(standing, measure, ctx.viewer.personId))) throw forbidden();
    reportSeen(ctx, scope, 'plan', [measure]);
    // What goes on after its plan is changed like any other; what ended with the plan is read.
    if (!isOpen(measure.status) && (await this.plans.endedWithPlan(ctx, measure)))
      throw Expected.of('TRANSITION_NOT_ALLOWED');
    if (measure.removedAt && which === 'standing') throw Expected.of('CHANGED_MEANWHILE');
    return measure;
  }
}
