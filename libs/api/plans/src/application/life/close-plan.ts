import { Injectable } from '@nestjs/common';
import { closePlanInput } from '@samplan/shared/contracts';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { isOpen, waitsForTheChild } from '../../domain/measure';
import { endsAs } from '../../domain/plan';
import type { MeasureEntity } from '../../persistence/goals/measure.entity';
import { MeasureRepository } from '../../persistence/goals/measure.repository';
import type { PlanEntity } from '../../persistence/plan.entity';
import { PlanTies } from '../../persistence/life/plan-ties';
import { AccountableFinder } from '../goals/accountable';
import { ChangeMeasure } from '../goals/change-measure';
import { ChildVoice } from '../person/child-voice';
import { PlanGate } from '../plan-gate';
import { PlanMover } from './plan-mover';

/** Closes a plan and settles, in the same step, what becomes of every open measure of it the closer sees. */
@Injectable()
export class ClosePlan {
  constructor(
    private readonly gate: PlanGate,
    private readonly mover: PlanMover,
    private readonly measures: MeasureRepository,
    private readonly ties: PlanTies,
    private readonly accountable: AccountableFinder,
    private readonly changes: ChangeMeasure,
    private readonly voice: ChildVoice,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<PlanEntity> {
    const input = parseInput(closePlanInput, raw);
    return ctx.write(async () => {
      const { plan, scope } = await this.gate.find(ctx, 'plan:run', input.planId);
      const { goalsOfPastPlans } = await this.ties.of(ctx, scope, plan.collaborationId);
      const seen = await this.measures.ofCollaboration(ctx, scope, plan.collaborationId);
      const ofPlan = seen.filter(({ status, goalId }) => isOpen(status) && !goalsOfPastPlans.has(goalId));
      // Held: what somebody sets done in the same moment stays done.
      const held = await this.measures.held(
        ctx,
        scope,
        ofPlan.map(({ id }) => id),
      );
      const open = held.filter(({ status, removedAt }) => isOpen(status) && !removedAt);
      const decided = new Map(input.measures.map((one) => [one.id, one]));
      // One that came to be while the closer chose is theirs to choose for, too.
      if (open.some(({ id }) => !decided.has(id))) throw Expected.of('MEASURES_NOT_DECIDED', 'measures');
      for (const measure of open) {
        const { becomes, reason } = decided.get(measure.id)!;
        const status = endsAs(becomes);
        if (status) await this.end(ctx, measure, { status, statusReason: reason ?? null });
      }
      const { expectedVersion, reason } = input;
      return this.mover.move(ctx, plan, 'close', { expectedVersion, reason });
    });
  }

  private async end(
    ctx: RequestContext,
    measure: MeasureEntity,
    fields: Pick<MeasureEntity, 'status' | 'statusReason'>,
  ): Promise<void> {
    if (waitsForTheChild(fields.status)) await this.voice.require(ctx, measure, 'measures', measure.id);
    // What nobody had taken is settled by whoever closes, who then answers for that.
    const settler = measure.accountablePersonId ? null : await this.accountable.find(ctx, measure, ctx.viewer.personId);
    const { status, statusReason } = measure;
    await this.changes.write(
      ctx,
      measure,
      { ...fields, ...settler },
      {
        before: { status, statusReason, ...(settler && { accountablePersonId: null }) },
        after: { ...fields, ...(settler && { accountablePersonId: settler.accountablePersonId }) },
      },
    );
  }
}
