import { Injectable } from '@nestjs/common';
import { setMeasureStatusInput } from '@samplan/shared/contracts';
import { type MeasureId, parseId } from '@samplan/shared/kernel';
import { mergeEdit, recordChange } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, notFound, type RequestContext } from '@samplan/api/platform/request';
import { Conflicts } from '@samplan/api/people';
import { canFollow } from '../domain/measure';
import type { MeasureEntity } from '../persistence/measure.entity';
import { MeasureRepository } from '../persistence/measure.repository';
import { MeasureGate } from './measure-gate';

@Injectable()
export class SetMeasureStatus {
  constructor(
    private readonly measures: MeasureRepository,
    private readonly gate: MeasureGate,
    private readonly conflicts: Conflicts,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<MeasureEntity> {
    const input = parseInput(setMeasureStatusInput, raw);
    const id = parseId<MeasureId>(input.id);
    if (!id) throw notFound();
    return ctx.write(async () => {
      const measure = await this.gate.forChange(ctx, 'measure:set-status', id);
      if (measure.status === input.status) return measure;
      const current = { status: measure.status };
      const edit = await mergeEdit(ctx, {
        entityId: id,
        expectedVersion: input.expectedVersion,
        currentVersion: measure.version,
        current,
        wanted: { status: input.status },
      });
      if (edit.conflicts.length > 0) throw await this.conflicts.expected(ctx, edit.conflicts, measure.version);
      if (!canFollow(measure.status, input.status)) throw Expected.of('TRANSITION_NOT_ALLOWED', 'status');
      const fields = { status: input.status, statusReason: input.reason ?? null, version: measure.version + 1 };
      await this.measures.update(ctx, id, fields);
      await recordChange(ctx, {
        type: 'measure.edited',
        entity: 'measure',
        id,
        version: fields.version,
        collaborationId: measure.collaborationId,
        lifeArea: measure.lifeArea,
        before: { status: measure.status, statusReason: measure.statusReason },
        after: { status: fields.status, statusReason: fields.statusReason },
      });
      return Object.assign(measure, fields);
    });
  }
}
