import { Injectable } from '@nestjs/common';
import { moveMeasureInput } from '@samplan/shared/contracts';
import { type GoalId, type MeasureId, parseId } from '@samplan/shared/kernel';
import { Authz } from '@samplan/api/platform/authz';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, notFound, type RequestContext } from '@samplan/api/platform/request';
import { GoalRepository } from '../../persistence/goals/goal.repository';
import type { MeasureEntity } from '../../persistence/goals/measure.entity';
import { MeasureRepository } from '../../persistence/goals/measure.repository';
import { PlanRepository } from '../../persistence/plan.repository';
import { rankBeside } from '../../persistence/goals/rank-beside';
import { ChangeMeasure } from './change-measure';
import { MeasureGate } from './measure-gate';

/** Puts a measure after another, and perhaps under another goal. */
@Injectable()
export class MoveMeasure {
  constructor(
    private readonly authz: Authz,
    private readonly gate: MeasureGate,
    private readonly goals: GoalRepository,
    private readonly measures: MeasureRepository,
    private readonly plans: PlanRepository,
    private readonly changes: ChangeMeasure,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<MeasureEntity> {
    const input = parseInput(moveMeasureInput, raw);
    const id = parseId<MeasureId>(input.id);
    if (!id) throw notFound();
    return ctx.write(async () => {
      const measure = await this.gate.forChange(ctx, 'measure:edit', id);
      const scope = await this.authz.everywhere(ctx, 'collaboration:read');
      const fields: Partial<MeasureEntity> = {};
      if (input.goalId && input.goalId !== measure.goalId) {
        const goalId = parseId<GoalId>(input.goalId);
        const goal = goalId && (await this.goals.byId(ctx, scope, goalId));
        if (goal?.collaborationId !== measure.collaborationId) throw Expected.of('GOAL_NOT_FOUND', 'goalId');
        if (await this.plans.isOver(ctx, goal.planId)) throw Expected.of('TRANSITION_NOT_ALLOWED', 'goalId');
        fields.goalId = goal.id;
      }
      if (input.afterId !== undefined && input.afterId !== measure.id) {
        const seen = await this.measures.ofCollaboration(ctx, scope, measure.collaborationId);
        const after = input.afterId === null || seen.some((one) => one.id === input.afterId) ? input.afterId : 'last';
        fields.rank = await rankBeside(ctx, 'measure', measure.collaborationId, after);
      }
      if (Object.keys(fields).length === 0) return measure;
      const before = Object.fromEntries(
        Object.keys(fields).map((field) => [field, measure[field as 'rank' | 'goalId']]),
      );
      return this.changes.write(ctx, measure, fields, { before, after: { ...fields } });
    });
  }
}
