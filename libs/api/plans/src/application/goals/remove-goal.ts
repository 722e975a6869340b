import { Injectable } from '@nestjs/common';
import { setRemovedInput } from '@samplan/shared/contracts';
import type { Scope } from '@samplan/api/platform/authz';
import { parseInput } from '@samplan/api/platform/graphql';
import { forbidden, type RequestContext } from '@samplan/api/platform/request';
import { mayRemoveGoal, under } from '../../domain/goal';
import type { GoalEntity } from '../../persistence/goals/goal.entity';
import { GoalRepository } from '../../persistence/goals/goal.repository';
import type { MeasureEntity } from '../../persistence/goals/measure.entity';
import { MeasureRepository } from '../../persistence/goals/measure.repository';
import { ChangeGoal } from './change-goal';
import { ChangeMeasure } from './change-measure';
import { GoalGate } from './goal-gate';

/**
 * Takes a goal away with all one sees under it, or brings back exactly what went with it. What one does not see is not
 * touched: it stands without its goal.
 */
@Injectable()
export class RemoveGoal {
  constructor(
    private readonly gate: GoalGate,
    private readonly goals: GoalRepository,
    private readonly measures: MeasureRepository,
    private readonly goalChanges: ChangeGoal,
    private readonly measureChanges: ChangeMeasure,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<GoalEntity> {
    const { id, removed } = parseInput(setRemovedInput, raw);
    return ctx.write(async () => {
      const { goal, scope } = await this.gate.forChange(ctx, 'goal:remove', id);
      const empty = await this.goals.isEmpty(ctx, goal.id, scope.areasIn(goal.collaborationId));
      const standings = scope.standingsIn(goal.collaborationId, goal.lifeArea);
      if (!standings.some((standing) => mayRemoveGoal(standing, goal, ctx.viewer.personId, empty))) throw forbidden();
      if ((goal.removedAt !== null) === removed) return goal;
      const found = removed ? await this.below(ctx, scope, goal) : await this.goneWith(ctx, scope, goal);
      const measures = await this.measures.held(ctx, scope, ids(found.measures));
      const goals = await this.goals.held(ctx, scope, ids(found.goals));
      const columns = { removedAt: removed ? ctx.now : null, removedBy: removed ? ctx.viewer.personId : null };
      const told = { before: { removed: !removed }, after: { removed } };
      const turns = (one: { removedAt: Date | null }): boolean => (one.removedAt === null) === removed;
      for (const measure of measures.filter(turns)) await this.measureChanges.write(ctx, measure, columns, told);
      for (const one of goals.filter(turns)) await this.goalChanges.write(ctx, one, columns, told);
      const secondTop = !removed && goal.isTop && (await this.goals.tops(ctx, scope, goal.planId)).length > 0;
      return this.goalChanges.write(ctx, goal, { ...columns, ...(secondTop && { isTop: false }) }, told);
    });
  }

  private async below(ctx: RequestContext, scope: Scope, goal: GoalEntity): Promise<Gone> {
    const goals = under(await this.goals.ofPlan(ctx, scope, goal.planId), goal.id);
    const ids = new Set<string>([goal.id, ...goals.map((one) => one.id)]);
    const measures = await this.measures.ofCollaboration(ctx, scope, goal.collaborationId);
    return { goals, measures: measures.filter((measure) => ids.has(measure.goalId)) };
  }

  private async goneWith(ctx: RequestContext, scope: Scope, goal: GoalEntity): Promise<Gone> {
    return {
      goals: await this.goals.goneWith(ctx, scope, goal),
      measures: await this.measures.goneWith(ctx, scope, goal),
    };
  }
}

const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

interface Gone {
  goals: GoalEntity[];
  measures: MeasureEntity[];
}
