import { Injectable } from '@nestjs/common';
import { setMeasureStatusInput } from '@samplan/shared/contracts';
import { type MeasureId, parseId } from '@samplan/shared/kernel';
import { mergeEdit } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, notFound, type RequestContext } from '@samplan/api/platform/request';
import { Conflicts } from '@samplan/api/people';
import { canFollow, waitsForTheChild } from '../../domain/measure';
import type { MeasureEntity } from '../../persistence/goals/measure.entity';
import { ChildVoice } from '../person/child-voice';
import { ChangeMeasure } from './change-measure';
import { MeasureGate } from './measure-gate';

@Injectable()
export class SetMeasureStatus {
  constructor(
    private readonly changes: ChangeMeasure,
    private readonly gate: MeasureGate,
    private readonly conflicts: Conflicts,
    private readonly voice: ChildVoice,
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
      if (waitsForTheChild(input.status)) await this.voice.require(ctx, measure);
      const after = { status: input.status, statusReason: input.reason ?? null };
      const before = { status: measure.status, statusReason: measure.statusReason };
      return this.changes.write(ctx, measure, after, { before, after });
    });
  }
}
