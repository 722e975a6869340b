import { Injectable } from '@nestjs/common';
import { editPlanInput } from '@samplan/shared/contracts';
import { dateInOslo } from '@samplan/shared/kernel';
import { mergeEdit } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import { Conflicts } from '@samplan/api/people';
import type { PlanEntity } from '../persistence/plan.entity';
import { PlanGate } from './plan-gate';
import { PlanMover } from './life/plan-mover';
import { refuseWrongPeriod } from './wrong-period';

/** What the plan holds besides words and goals: strengths, contributions, cooperation, period, review, consent. */
@Injectable()
export class EditPlan {
  constructor(
    private readonly gate: PlanGate,
    private readonly mover: PlanMover,
    private readonly conflicts: Conflicts,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<PlanEntity> {
    const { planId, expectedVersion, ...sent } = parseInput(editPlanInput, raw);
    return ctx.write(async () => {
      const { plan } = await this.gate.find(ctx, 'plan:edit', planId);
      const { resources, ownContribution, kinContribution, neededCooperation, consentHow } = plan;
      const { periodStart, periodEnd, reviewDate, reviewMonths } = plan;
      const texts = { resources, ownContribution, kinContribution, neededCooperation };
      const edit = await mergeEdit(ctx, {
        entityId: plan.id,
        expectedVersion,
        currentVersion: plan.version,
        current: { ...texts, periodStart, periodEnd, reviewDate, reviewMonths, consentHow },
        wanted: sent,
      });
      if (edit.conflicts.length > 0) throw await this.conflicts.expected(ctx, edit.conflicts, plan.version);
      if (Object.keys(edit.apply).length === 0) return plan;
      refuseWrongPeriod({ periodStart, periodEnd, reviewDate }, edit.apply);
      const consentOn =
        edit.apply.consentHow === undefined ? {} : { consentOn: edit.apply.consentHow && dateInOslo(ctx.now) };
      // A day chosen anew is not put off.
      const review = edit.apply.reviewDate === undefined ? {} : { reviewWas: null, reviewReason: null };
      return this.mover.write(ctx, plan, { ...edit.apply, ...consentOn, ...review }, 'plan.edited');
    });
  }
}
