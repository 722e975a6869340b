import { Injectable } from '@nestjs/common';
import { postponeGoalReviewInput, postponePlanReviewInput, setGoalReviewInput } from '@samplan/shared/contracts';
import { dateInOslo } from '@samplan/shared/kernel';
import { mergeEdit } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { Conflicts } from '@samplan/api/people';
import { nextReview } from '../../domain/evaluation';
import type { GoalEntity } from '../../persistence/goals/goal.entity';
import type { PlanEntity } from '../../persistence/plan.entity';
import { PlanSettings } from '../../persistence/life/plan-settings';
import { ChangeGoal } from '../goals/change-goal';
import { GoalGate } from '../goals/goal-gate';
import { PlanGate } from '../plan-gate';
import { PlanMover } from '../life/plan-mover';

interface Review {
  reviewOn: string | null;
  reviewWas: string | null;
  reviewReason: string | null;
}

/** When goals and the plan are looked at next: chosen, put off with a reason, and moved on when they have been. */
@Injectable()
export class Reviews {
  constructor(
    private readonly goalGate: GoalGate,
    private readonly planGate: PlanGate,
    private readonly goals: ChangeGoal,
    private readonly plans: PlanMover,
    private readonly settings: PlanSettings,
    private readonly conflicts: Conflicts,
  ) {}

  postponeGoal(ctx: RequestContext, raw: unknown): Promise<GoalEntity> {
    const { goalId, ...input } = parseInput(postponeGoalReviewInput, raw);
    return ctx.write(async () => {
      const { goal } = await this.goalGate.forChange(ctx, 'review:plan', goalId);
      return this.moveGoal(ctx, goal, postponed(ctx, goal.reviewOn, goal.reviewWas, input));
    });
  }

  postponePlan(ctx: RequestContext, raw: unknown): Promise<PlanEntity> {
    const { planId, ...input } = parseInput(postponePlanReviewInput, raw);
    return ctx.write(async () => {
      const { plan } = await this.planGate.find(ctx, 'plan:edit', planId);
      const review = postponed(ctx, plan.reviewDate, plan.reviewWas, input);
      refuseOutside(plan, review.reviewOn, 'until');
      return this.movePlan(ctx, plan, review);
    });
  }

  setGoal(ctx: RequestContext, raw: unknown): Promise<GoalEntity> {
    const { goalId, expectedVersion, reviewOn = null } = parseInput(setGoalReviewInput, raw);
    return ctx.write(async () => {
      const { goal } = await this.goalGate.forChange(ctx, 'review:plan', goalId);
      const edit = await mergeEdit(ctx, {
        entityId: goal.id,
        expectedVersion,
        currentVersion: goal.version,
        current: { reviewOn: goal.reviewOn },
        wanted: { reviewOn },
      });
      if (edit.conflicts.length > 0) throw await this.conflicts.expected(ctx, edit.conflicts, goal.version);
      refusePast(ctx, reviewOn, 'reviewOn');
      return this.moveGoal(ctx, goal, anew(reviewOn));
    });
  }

  /** After a goal was evaluated: the next day chosen, or none where the day has come. */
  async afterGoal(ctx: RequestContext, goal: GoalEntity, next: string | null | undefined): Promise<void> {
    refusePast(ctx, next, 'nextReviewOn');
    const due = goal.reviewOn !== null && goal.reviewOn <= dateInOslo(ctx.now);
    if (next || due) await this.moveGoal(ctx, goal, anew(next ?? null));
  }

  /** After the plan was evaluated: the next day chosen, or as often as is usual where the day has come. */
  async afterPlan(ctx: RequestContext, plan: PlanEntity, next: string | null | undefined): Promise<void> {
    refusePast(ctx, next, 'nextReviewOn');
    refuseOutside(plan, next, 'nextReviewOn');
    const today = dateInOslo(ctx.now);
    const due = plan.reviewDate === null || plan.reviewDate <= today;
    if (!next && !due) return;
    const months = plan.reviewMonths ?? (await this.settings.current(ctx)).reviewMonths;
    await this.movePlan(ctx, plan, anew(next ?? nextReview(today, months, plan)));
  }

  private async moveGoal(ctx: RequestContext, goal: GoalEntity, after: Review): Promise<GoalEntity> {
    const before = { reviewOn: goal.reviewOn, reviewWas: goal.reviewWas, reviewReason: goal.reviewReason };
    if (same(before, after)) return goal;
    return this.goals.write(ctx, goal, after, { before, after: { ...after } });
  }

  private async movePlan(ctx: RequestContext, plan: PlanEntity, { reviewOn, ...rest }: Review): Promise<PlanEntity> {
    const { reviewDate, reviewWas, reviewReason } = plan;
    if (same({ reviewOn: reviewDate, reviewWas, reviewReason }, { reviewOn, ...rest })) return plan;
    return this.plans.write(ctx, plan, { reviewDate: reviewOn, ...rest }, 'plan.edited');
  }
}

const anew = (reviewOn: string | null): Review => ({ reviewOn, reviewWas: null, reviewReason: null });

const same = (one: Review, other: Review): boolean =>
  one.reviewOn === other.reviewOn && one.reviewWas === other.reviewWas && one.reviewReason === other.reviewReason;

/** Whoever puts off says which day they saw, so that two who press at once do not put it off twice. */
function postponed(
  ctx: RequestContext,
  now: string | null,
  was: string | null,
  { from, until, reason }: { from: string; until: string; reason: string },
): Review {
  if (now !== from) throw Expected.of('CHANGED_MEANWHILE');
  refusePast(ctx, until, 'until');
  if (until <= from) throw Expected.of('REVIEW_NOT_LATER', 'until');
  return { reviewOn: until, reviewWas: was ?? from, reviewReason: reason };
}

function refusePast(ctx: RequestContext, date: string | null | undefined, field: string): void {
  if (date && date <= dateInOslo(ctx.now)) throw Expected.of('DATE_IN_PAST', field);
}

function refuseOutside({ periodEnd }: PlanEntity, date: string | null | undefined, field: string): void {
  if (date && periodEnd && date > periodEnd) throw Expected.of('REVIEW_OUTSIDE_PERIOD', field);
}
