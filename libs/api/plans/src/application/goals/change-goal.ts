import { Injectable } from '@nestjs/common';
import { recordChange } from '@samplan/api/platform/change-feed';
import type { RequestContext } from '@samplan/api/platform/request';
import type { GoalEntity } from '../../persistence/goals/goal.entity';
import { GoalRepository } from '../../persistence/goals/goal.repository';

type Told = Record<string, unknown>;

/** Writes a goal with its change row; the row holds only what changed. */
@Injectable()
export class ChangeGoal {
  constructor(private readonly goals: GoalRepository) {}

  async write(
    ctx: RequestContext,
    goal: GoalEntity,
    columns: Partial<GoalEntity>,
    told: { before: Told; after: Told },
  ): Promise<GoalEntity> {
    const fields = { ...columns, version: goal.version + 1 };
    await this.goals.update(ctx, goal.id, fields);
    await recordChange(ctx, {
      type: 'goal.edited',
      entity: 'goal',
      id: goal.id,
      version: fields.version,
      collaborationId: goal.collaborationId,
      lifeArea: goal.lifeArea,
      ...told,
    });
    return Object.assign(goal, fields);
  }
}
