import { Injectable } from '@nestjs/common';
import { addRehabCourseInput, editRehabCourseInput, setRemovedInput } from '@samplan/shared/contracts';
import { newId } from '@samplan/shared/kernel';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import type { RehabCourseEntity } from '../../persistence/evaluation/rehab-course.entity';
import { RehabCourseRepository } from '../../persistence/evaluation/rehab-course.repository';
import { GoalGate } from '../goals/goal-gate';
import { KeptGate, type Kind } from '../history/kept-gate';

export const rehabCourseKind = (rows: RehabCourseRepository): Kind<RehabCourseEntity> => ({
  rows,
  action: 'rehab:edit',
  entity: 'rehab_course',
  type: 'rehab_course.changed',
  under: ({ goalId }) => ({ of: 'goal', id: goalId }),
});

/** Courses of rehabilitation with a beginning and an end, each toward a goal. */
@Injectable()
export class RehabCourses {
  private readonly kind: Kind<RehabCourseEntity>;

  constructor(
    private readonly goals: GoalGate,
    private readonly gate: KeptGate,
    rows: RehabCourseRepository,
  ) {
    this.kind = rehabCourseKind(rows);
  }

  add(ctx: RequestContext, raw: unknown): Promise<RehabCourseEntity> {
    const { goalId, intensity = null, ...rest } = parseInput(addRehabCourseInput, raw);
    return ctx.write(async () => {
      const { goal } = await this.goals.forChange(ctx, 'rehab:edit', goalId);
      const text = { ...rest, intensity };
      const row: RehabCourseEntity = {
        id: newId(ctx.now),
        tenantId: goal.tenantId,
        collaborationId: goal.collaborationId,
        lifeArea: goal.lifeArea,
        goalId: goal.id,
        ...text,
        createdBy: ctx.viewer.personId,
        createdAt: ctx.now,
        removedAt: null,
        removedBy: null,
        version: 1,
      };
      return this.gate.add(ctx, this.kind, row, { goalId: goal.id, ...text });
    });
  }

  edit(ctx: RequestContext, raw: unknown): Promise<RehabCourseEntity> {
    const { id, expectedVersion, ...wanted } = parseInput(editRehabCourseInput, raw);
    return ctx.write(async () => {
      const { row } = await this.gate.find(ctx, this.kind, id);
      const { purpose, fromDate, untilDate, intensity } = row;
      const after = { fromDate, untilDate, ...wanted };
      if (after.untilDate < after.fromDate) throw Expected.of('END_BEFORE_START', 'untilDate');
      return this.gate.edit(ctx, this.kind, row, {
        expectedVersion,
        current: { purpose, fromDate, untilDate, intensity },
        wanted,
      });
    });
  }

  setRemoved(ctx: RequestContext, raw: unknown): Promise<RehabCourseEntity> {
    const { id, removed } = parseInput(setRemovedInput, raw);
    return ctx.write(async () => {
      const { row } = await this.gate.find(ctx, this.kind, id);
      return this.gate.setRemoved(ctx, this.kind, row, removed);
    });
  }
}
