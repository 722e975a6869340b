import { Injectable } from '@nestjs/common';
import {
  addRehabActivityInput,
  editRehabActivityInput,
  rateRehabActivityInput,
  setRemovedInput,
} from '@samplan/shared/contracts';
import { newId } from '@samplan/shared/kernel';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { cannotSayFor } from '../../domain/evaluation';
import type { RehabActivityEntity } from '../../persistence/evaluation/rehab-activity.entity';
import { RehabActivityRepository } from '../../persistence/evaluation/rehab-activity.repository';
import { RehabCourseRepository } from '../../persistence/evaluation/rehab-course.repository';
import { standingOf } from './evaluation-kind';
import { KeptGate, type Kind } from '../history/kept-gate';
import { rehabCourseKind } from './rehab-courses';

export const rehabActivityKind = (
  rows: RehabActivityRepository,
  action: 'rehab:edit' | 'rehab:rate',
): Kind<RehabActivityEntity> => ({
  rows,
  action,
  entity: 'rehab_activity',
  type: 'rehab_activity.changed',
  under: ({ courseId }) => ({ of: 'course', id: courseId }),
});

/** What is trained in a course, and how well the person says it goes at the beginning and at the end. */
@Injectable()
export class RehabActivities {
  constructor(
    private readonly gate: KeptGate,
    private readonly rows: RehabActivityRepository,
    private readonly courses: RehabCourseRepository,
  ) {}

  add(ctx: RequestContext, raw: unknown): Promise<RehabActivityEntity> {
    const { courseId, what, howOften = null, who = null } = parseInput(addRehabActivityInput, raw);
    return ctx.write(async () => {
      const { row: course } = await this.gate.find(ctx, rehabCourseKind(this.courses), courseId);
      if (course.removedAt) throw Expected.of('CHANGED_MEANWHILE');
      const text = { what, howOften, who };
      const row: RehabActivityEntity = {
        id: newId(ctx.now),
        tenantId: course.tenantId,
        collaborationId: course.collaborationId,
        lifeArea: course.lifeArea,
        courseId: course.id,
        ...text,
        startRating: null,
        startBy: null,
        endRating: null,
        endBy: null,
        createdBy: ctx.viewer.personId,
        createdAt: ctx.now,
        removedAt: null,
        removedBy: null,
        version: 1,
      };
      return this.gate.add(ctx, this.kind(), row, { courseId: course.id, ...text });
    });
  }

  edit(ctx: RequestContext, raw: unknown): Promise<RehabActivityEntity> {
    const { id, expectedVersion, ...wanted } = parseInput(editRehabActivityInput, raw);
    return ctx.write(async () => {
      const { row } = await this.gate.find(ctx, this.kind(), id);
      const { what, howOften, who } = row;
      return this.gate.edit(ctx, this.kind(), row, { expectedVersion, current: { what, howOften, who }, wanted });
    });
  }

  /** Never over what the person, or somebody else who heard the person, has said. */
  rate(ctx: RequestContext, raw: unknown): Promise<RehabActivityEntity> {
    const { id, moment, rating, saidByPerson = false } = parseInput(rateRehabActivityInput, raw);
    return ctx.write(async () => {
      const kind = this.kind('rehab:rate');
      const { row, scope } = await this.gate.find(ctx, kind, id);
      if (row.removedAt) throw Expected.of('CHANGED_MEANWHILE');
      const atStart = moment === 'start';
      const stops = cannotSayFor(standingOf(ctx, scope, row), atStart ? row.startBy : row.endBy, saidByPerson);
      if (stops) throw Expected.of(stops, stops === 'SAID_BY_PERSON_NEEDED' ? 'saidByPerson' : 'rating');
      const by = ctx.viewer.personId;
      return atStart
        ? this.gate.write(
            ctx,
            kind,
            row,
            { startRating: rating, startBy: by },
            { before: { startRating: row.startRating }, apply: { startRating: rating } },
          )
        : this.gate.write(
            ctx,
            kind,
            row,
            { endRating: rating, endBy: by },
            { before: { endRating: row.endRating }, apply: { endRating: rating } },
          );
    });
  }

  setRemoved(ctx: RequestContext, raw: unknown): Promise<RehabActivityEntity> {
    const { id, removed } = parseInput(setRemovedInput, raw);
    return ctx.write(async () => {
      const { row } = await this.gate.find(ctx, this.kind(), id);
      return this.gate.setRemoved(ctx, this.kind(), row, removed);
    });
  }

  private kind(action: 'rehab:edit' | 'rehab:rate' = 'rehab:edit'): Kind<RehabActivityEntity> {
    return rehabActivityKind(this.rows, action);
  }
}
