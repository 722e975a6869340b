import { Injectable } from '@nestjs/common';
import type { PlanMove } from '@samplan/shared/contracts';
import { recordChange } from '@samplan/api/platform/change-feed';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { afterMove } from '../../domain/plan';
import type { PlanEntity } from '../../persistence/plan.entity';
import { PlanRepository } from '../../persistence/plan.repository';

type Fields = Partial<PlanEntity>;

/** Makes a move of a plan inside the caller's transaction, with what else changes in the same step. */
@Injectable()
export class PlanMover {
  constructor(private readonly plans: PlanRepository) {}

  /** Whoever acts on an older sight of the plan looks again before the plan moves. */
  async move(
    ctx: RequestContext,
    plan: PlanEntity,
    move: PlanMove,
    {
      expectedVersion,
      reason,
      also = {},
    }: { expectedVersion: number | null | undefined; reason?: string | null; also?: Fields },
  ): Promise<PlanEntity> {
    const state = afterMove(plan.state, move);
    if (!state) throw Expected.of('TRANSITION_NOT_ALLOWED');
    if (plan.version !== expectedVersion) throw Expected.of('CHANGED_MEANWHILE');
    return this.write(ctx, plan, {
      ...also,
      state,
      stateSince: ctx.now,
      stateBy: ctx.viewer.personId,
      stateReason: reason ?? null,
    });
  }

  /** Saves fields, with the change row of those that really changed. */
  async write(
    ctx: RequestContext,
    plan: PlanEntity,
    wanted: Fields,
    type: 'plan.changed' | 'plan.edited' = 'plan.changed',
  ): Promise<PlanEntity> {
    const version = plan.version + 1;
    await this.plans.update(ctx, plan.id, { ...wanted, version });
    const told = (Object.keys(wanted) as (keyof PlanEntity)[]).filter(
      (key) => !unsaid.has(key) && wanted[key] !== plan[key],
    );
    await recordChange(ctx, {
      type,
      entity: 'individual_plan',
      id: plan.id,
      version,
      collaborationId: plan.collaborationId,
      lifeArea: 'common',
      before: Object.fromEntries(told.map((key) => [key, plan[key]])),
      after: Object.fromEntries(told.map((key) => [key, wanted[key]])),
    });
    return Object.assign(plan, wanted, { version });
  }
}

/** Said by the change row itself: who, and when. */
const unsaid: ReadonlySet<keyof PlanEntity> = new Set(['stateSince', 'stateBy']);
