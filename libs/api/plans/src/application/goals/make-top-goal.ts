import { Injectable } from '@nestjs/common';
import { makeTopGoalInput } from '@samplan/shared/contracts';
import { parseInput } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import type { GoalEntity } from '../../persistence/goals/goal.entity';
import { GoalRepository } from '../../persistence/goals/goal.repository';
import { ChangeGoal } from './change-goal';
import { GoalGate } from './goal-gate';

/** Makes a goal the one all others serve, or one among the others again. Nobody sees more than one that they made. */
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
        // One that somebody does not see is neither taken away by them nor told of: it stands for those who see it.
        for (const earlier of await this.goals.tops(ctx, scope, goal.planId))
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
