import { Injectable } from '@nestjs/common';
import { setGoalStateInput } from '@samplan/shared/contracts';
import { mergeEdit } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { Conflicts } from '@samplan/api/people';
import { goalCanFollow } from '../../domain/goal';
import type { GoalEntity } from '../../persistence/goals/goal.entity';
import { ChangeGoal } from './change-goal';
import { GoalGate } from './goal-gate';

/** Reached, set aside with a reason, or taken up again. What is done under it stands as it stood. */
@Injectable()
export class SetGoalState {
  constructor(
    private readonly gate: GoalGate,
    private readonly changes: ChangeGoal,
    private readonly conflicts: Conflicts,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<GoalEntity> {
    const input = parseInput(setGoalStateInput, raw);
    return ctx.write(async () => {
      const { goal } = await this.gate.forChange(ctx, 'goal:edit', input.id);
      if (goal.state === input.state) return goal;
      const edit = await mergeEdit(ctx, {
        entityId: goal.id,
        expectedVersion: input.expectedVersion,
        currentVersion: goal.version,
        current: { state: goal.state },
        wanted: { state: input.state },
      });
      if (edit.conflicts.length > 0) throw await this.conflicts.expected(ctx, edit.conflicts, goal.version);
      if (!goalCanFollow(goal.state, input.state)) throw Expected.of('TRANSITION_NOT_ALLOWED', 'state');
      const after = { state: input.state, stateReason: input.reason ?? null };
      return this.changes.write(ctx, goal, after, {
        before: { state: goal.state, stateReason: goal.stateReason },
        after,
      });
    });
  }
}
