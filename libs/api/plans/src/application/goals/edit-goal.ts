import { Injectable } from '@nestjs/common';
import { editGoalInput } from '@samplan/shared/contracts';
import { mergeEdit } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import { Conflicts } from '@samplan/api/people';
import type { GoalEntity } from '../../persistence/goals/goal.entity';
import { ChangeGoal } from './change-goal';
import { GoalGate } from './goal-gate';

@Injectable()
export class EditGoal {
  constructor(
    private readonly gate: GoalGate,
    private readonly changes: ChangeGoal,
    private readonly conflicts: Conflicts,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<GoalEntity> {
    const { id, expectedVersion, ...wanted } = parseInput(editGoalInput, raw);
    return ctx.write(async () => {
      const { goal } = await this.gate.forChange(ctx, 'goal:edit', id);
      const { title, voice, details } = goal;
      const edit = await mergeEdit(ctx, {
        entityId: goal.id,
        expectedVersion,
        currentVersion: goal.version,
        current: { title, voice, details },
        wanted,
      });
      if (edit.conflicts.length > 0) throw await this.conflicts.expected(ctx, edit.conflicts, goal.version);
      if (Object.keys(edit.apply).length === 0) return goal;
      return this.changes.write(ctx, goal, edit.apply, { before: edit.before, after: edit.apply });
    });
  }
}
