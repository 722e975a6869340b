import { Injectable } from '@nestjs/common';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import type { Values } from '../../../domain/history';
import { PlanRepository } from '../../../persistence/plan.repository';
import { PlanGate } from '../../plan-gate';
import { refuseWrongPeriod } from '../../wrong-period';
import type { Keeper, KeptRow } from './keeper';

/** What the plan holds besides words and goals; where it stands is moved, never put back by the way. */
@Injectable()
export class PlanKeeper implements Keeper {
  readonly kind = 'plan';
  readonly changeType = 'plan.edited';

  constructor(
    private readonly gate: PlanGate,
    private readonly plans: PlanRepository,
  ) {}

  async find(ctx: RequestContext, id: string): Promise<KeptRow> {
    const { plan } = await this.gate.find(ctx, 'plan:edit', id);
    const { collaborationId, version, resources, ownContribution, kinContribution, neededCooperation } = plan;
    const { periodStart, periodEnd, reviewDate, reviewWas, reviewReason, reviewMonths, consentOn, consentHow } = plan;
    const texts = { resources, ownContribution, kinContribution, neededCooperation };
    const review = { reviewDate, reviewWas, reviewReason, reviewMonths };
    const values = { ...texts, ...review, periodStart, periodEnd, consentOn, consentHow };
    return { id, collaborationId, lifeArea: 'common', version, values };
  }

  async write(ctx: RequestContext, { id, values: now }: KeptRow, values: Values, version: number): Promise<void> {
    refuseWrongPeriod(now, values);
    const { reviewWas, reviewReason } = { ...now, ...values };
    if ((reviewWas === null) !== (reviewReason === null)) throw Expected.of('CHANGED_MEANWHILE');
    await this.plans.update(ctx, id, { ...values, version });
  }
}
