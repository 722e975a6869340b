import { Injectable } from '@nestjs/common';
import { moveGoalInput } from '@samplan/shared/contracts';
import type { GoalId } from '@samplan/shared/kernel';
import type { Scope } from '@samplan/api/platform/authz';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { cannotBeUnder, leavesUnseen } from '../../domain/goal';
import type { GoalEntity } from '../../persistence/goals/goal.entity';
import { GoalRepository } from '../../persistence/goals/goal.repository';
import { PlanRepository } from '../../persistence/plan.repository';
import { rankBeside } from '../../persistence/goals/rank-beside';
import { ChangeGoal } from './change-goal';
import { GoalGate } from './goal-gate';

/** Puts a goal after another, and perhaps under another. Whoever moves it last decides; no text can be lost by it. */
@Injectable()
export class MoveGoal {
  constructor(
    private readonly gate: GoalGate,
    private readonly goals: GoalRepository,
    private readonly plans: PlanRepository,
    private readonly changes: ChangeGoal,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<GoalEntity> {
    const { id, parentId: wantedParent, afterId } = parseInput(moveGoalInput, raw);
    return ctx.write(async () => {
      const { goal, scope } = await this.gate.forChange(ctx, 'goal:edit', id);
      const seen = await this.goals.ofPlan(ctx, scope, goal.planId);
      const parentId =
        wantedParent === undefined ? goal.parentId : await this.parent(ctx, scope, goal.planId, wantedParent, goal);
      const fields: Partial<GoalEntity> = {};
      if (afterId !== undefined) {
        const after = afterId === null || seen.some((one) => one.id === afterId) ? afterId : 'last';
        if (after !== goal.id) fields.rank = await rankBeside(ctx, 'goal', goal.planId, after);
      }
      if (parentId !== goal.parentId) fields.parentId = parentId;
      if (Object.keys(fields).length === 0) return goal;
      const before = Object.fromEntries(
        Object.keys(fields).map((field) => [field, goal[field as 'rank' | 'parentId']]),
      );
      return this.changes.write(ctx, goal, fields, { before, after: { ...fields } });
    });
  }

  /** Under the top goal is under none: all others serve it. */
  async parent(
    ctx: RequestContext,
    scope: Scope,
    planId: string,
    wanted: string | null,
    moved: Pick<GoalEntity, 'id' | 'isTop'> | null,
  ): Promise<GoalId | null> {
    if (wanted === null) return null;
    const seen = await this.goals.ofPlan(ctx, scope, planId);
    const parent = seen.find((one) => one.id === wanted);
    if (!parent) throw Expected.of('GOAL_NOT_FOUND', 'parentId');
    if (parent.isTop) return null;
    if (moved?.isTop) throw Expected.of('TRANSITION_NOT_ALLOWED', 'parentId');
    // Held, so that two who move at once cannot make a circle through a third.
    await this.plans.one(ctx, scope, planId, 'write');
    const refusal = cannotBeUnder(seen, moved?.id ?? 'a new one', parent.id);
    if (refusal) throw Expected.of(refusal, 'parentId');
    if (moved) await this.leaveUnseen(ctx, scope, planId, moved.id, parent.id);
    return parent.id;
  }

  /** A circle through goals somebody does not see is neither made nor told of. */
  private async leaveUnseen(ctx: RequestContext, scope: Scope, planId: string, id: string, parentId: string) {
    const all = await this.goals.tree(ctx, planId);
    const leaving = leavesUnseen(all, await this.goals.ofPlan(ctx, scope, planId), id, parentId);
    const [goal] = leaving ? await this.goals.held(ctx, scope, [leaving]) : [];
    if (goal)
      await this.changes.write(
        ctx,
        goal,
        { parentId: null },
        { before: { parentId: goal.parentId }, after: { parentId: null } },
      );
  }
}
