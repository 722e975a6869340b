import { Injectable } from '@nestjs/common';
import type { ConsentWay } from '@samplan/shared/contracts';
import { type CollaborationId, dateInOslo } from '@samplan/shared/kernel';
import { recordText } from '@samplan/shared/i18n';
import type { Scope } from '@samplan/api/platform/authz';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { firstPeriod } from '../../domain/period';
import type { PlanEntity } from '../../persistence/plan.entity';
import { PlanRefusalRepository } from '../../persistence/life/plan-refusal.repository';
import { PlanRepository } from '../../persistence/plan.repository';
import { PlanSettings } from '../../persistence/life/plan-settings';
import { PlanMover } from './plan-mover';
import { RecordPlanWish } from './record-plan-wish';

interface Start {
  consentHow?: ConsentWay | null;
  /** Of the wish that was seen; none when there was no plan to see. */
  expectedVersion?: number | null;
}

/** Starts a plan with a year ahead of it, recording the wish in the same step when there is none. */
@Injectable()
export class PlanStarter {
  constructor(
    private readonly plans: PlanRepository,
    private readonly wishes: RecordPlanWish,
    private readonly mover: PlanMover,
    private readonly refusals: PlanRefusalRepository,
    private readonly settings: PlanSettings,
  ) {}

  async start(
    ctx: RequestContext,
    scope: Scope,
    collaborationId: CollaborationId,
    { consentHow = null, expectedVersion }: Start,
  ): Promise<PlanEntity> {
    if (await this.refusals.standsAgainstPlan(ctx, scope, collaborationId)) throw Expected.of('PLAN_REFUSED');
    const today = dateInOslo(ctx.now);
    const wished = await this.plans.held(ctx, scope, collaborationId);
    if (wished && wished.state !== 'wished') throw Expected.of('PLAN_EXISTS');
    if ((wished?.version ?? null) !== (expectedVersion ?? null)) throw Expected.of('CHANGED_MEANWHILE');
    if (!wished?.consentOn && !consentHow) throw Expected.of('PLAN_CONSENT_NEEDED', 'consentHow');
    const plan =
      wished ??
      (await this.wishes.add(ctx, collaborationId, 'wished', {
        wishedBy: 'person',
        wishedOn: today,
        wishedHow: recordText(ctx.language, 'planBegunTogether'),
        consentHow,
      }));
    const { reviewMonths } = await this.settings.current(ctx);
    const consent = plan.consentOn ? {} : { consentOn: today, consentHow };
    return this.mover.move(ctx, plan, 'start', {
      expectedVersion: plan.version,
      also: { ...firstPeriod(today, reviewMonths), reviewMonths, ...consent },
    });
  }
}
