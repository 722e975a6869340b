import { Injectable } from '@nestjs/common';
import { makeTopGoalInput } from '@samplan/shared/contracts';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import type { GoalEntity } from '../../persistence/goals/goal.entity';
import { GoalRepository } from '../../persistence/goals/goal.repository';
import { ChangeGoal } from './change-goal';
import { GoalGate } from './goal-gate';

/** Makes a goal the one all others serve, or one among the others again. A plan has at most one. */
@Injectable()
export class MakeTopGoal {
  constructor(
    private readonly gate: GoalGate,
    private readonly goals: GoalRepository,
    private readonly changes: ChangeGoal,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<GoalEntity> {
    const { id, top } = parseInput(makeTopGoalInput, raw);
    return ctx.write(async () => {
      const { goal, scope } = await this.gate.forChange(ctx, 'goal:edit', id);
      if (goal.isTop === top) return goal;
      if (top) {
        const earlier = await this.goals.top(ctx, goal.planId);
        // What somebody does not see is never taken away by them.
        if (earlier && !scope.areasIn(goal.collaborationId).has(earlier.lifeArea))
          throw Expected.of('TRANSITION_NOT_ALLOWED', 'top');
        if (earlier)
          await this.changes.write(
            ctx,
            earlier,
            { isTop: false },
            { before: { isTop: true }, after: { isTop: false } },
          );
      }
      const placed = goal.parentId && top ? { parentId: null } : {};
      return this.changes.write(
        ctx,
        goal,
        { isTop: top, ...placed },
        {
          before: { isTop: goal.isTop, ...(goal.parentId && top ? { parentId: goal.parentId } : {}) },
          after: { isTop: top, ...placed },
        },
      );
    });
  }
}
