import { Injectable } from '@nestjs/common';
import { setGoalScaleInput } from '@samplan/shared/contracts';
import { newId } from '@samplan/shared/kernel';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import type { GoalEntity } from '../../persistence/goals/goal.entity';
import type { GoalScaleEntity } from '../../persistence/goals/goal-scale.entity';
import { GoalScaleRepository } from '../../persistence/goals/goal-scale.repository';
import { GoalGate } from './goal-gate';
import { KeptGate, type Kind } from '../history/kept-gate';

export const goalScaleKind = (rows: GoalScaleRepository): Kind<GoalScaleEntity> => ({
  rows,
  action: 'goal-scale:set',
  entity: 'goal_scale',
  type: 'goal_scale.changed',
  under: ({ goalId }) => ({ of: 'goal', id: goalId }),
});

/** What each step of the scale means for a goal, in the words people found together. */
@Injectable()
export class GoalScales {
  private readonly kind: Kind<GoalScaleEntity>;

  constructor(
    private readonly goals: GoalGate,
    private readonly gate: KeptGate,
    private readonly rows: GoalScaleRepository,
  ) {
    this.kind = goalScaleKind(rows);
  }

  set(ctx: RequestContext, raw: unknown): Promise<GoalEntity> {
    const { goalId, expectedVersion, ...wanted } = parseInput(setGoalScaleInput, raw);
    return ctx.write(async () => {
      // The goal is held, so that two who begin at once do not both write the first.
      const { goal } = await this.goals.forChange(ctx, 'goal-scale:set', goalId);
      const there = await this.rows.ofGoal(ctx, goal.id);
      const { muchLess = null, less = null, asHoped = null, more = null, muchMore = null, withPerson = false } = wanted;
      // What is not said stands as others have written it meanwhile.
      if (there) await this.edit(ctx, there, expectedVersion, wanted);
      else await this.add(ctx, goal, { muchLess, less, asHoped, more, muchMore, withPerson });
      return goal;
    });
  }

  private async edit(
    ctx: RequestContext,
    there: GoalScaleEntity,
    expectedVersion: number,
    wanted: Partial<Pick<GoalScaleEntity, 'muchLess' | 'less' | 'asHoped' | 'more' | 'muchMore' | 'withPerson'>>,
  ): Promise<void> {
    if (expectedVersion === 0 && !there.removedAt) throw Expected.of('CHANGED_MEANWHILE');
    const { muchLess, less, asHoped, more, muchMore, withPerson } = there;
    const current = { muchLess, less, asHoped, more, muchMore, withPerson };
    const row = there.removedAt ? await this.gate.setRemoved(ctx, this.kind, there, false) : there;
    // Whoever sees none begins from what was taken away.
    await this.gate.edit(ctx, this.kind, row, { expectedVersion: expectedVersion || row.version, current, wanted });
  }

  private async add(
    ctx: RequestContext,
    { id: goalId, tenantId, collaborationId, lifeArea }: GoalEntity,
    words: Pick<GoalScaleEntity, 'muchLess' | 'less' | 'asHoped' | 'more' | 'muchMore' | 'withPerson'>,
  ): Promise<void> {
    const row: GoalScaleEntity = {
      id: newId(ctx.now),
      tenantId,
      collaborationId,
      lifeArea,
      goalId,
      ...words,
      createdBy: ctx.viewer.personId,
      createdAt: ctx.now,
      removedAt: null,
      removedBy: null,
      version: 1,
    };
    await this.gate.add(ctx, this.kind, row, { goalId, ...words });
  }
}
