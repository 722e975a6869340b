import { Injectable } from '@nestjs/common';
import { setRemovedInput } from '@samplan/shared/contracts';
import { type MeasureId, parseId } from '@samplan/shared/kernel';
import { parseInput } from '@samplan/api/platform/graphql';
import { notFound, type RequestContext } from '@samplan/api/platform/request';
import { mayRemove } from '../../domain/measure';
import type { MeasureEntity } from '../../persistence/goals/measure.entity';
import { ChangeMeasure } from './change-measure';
import { MeasureGate } from './measure-gate';

/** Takes a measure away, or brings it back as it was. */
@Injectable()
export class RemoveMeasure {
  constructor(
    private readonly gate: MeasureGate,
    private readonly changes: ChangeMeasure,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<MeasureEntity> {
    const { id: text, removed } = parseInput(setRemovedInput, raw);
    const id = parseId<MeasureId>(text);
    if (!id) throw notFound();
    return ctx.write(async () => {
      const measure = await this.gate.forChange(ctx, 'measure:remove', id, mayRemove);
      if ((measure.removedAt !== null) === removed) return measure;
      return this.changes.write(
        ctx,
        measure,
        { removedAt: removed ? ctx.now : null, removedBy: removed ? ctx.viewer.personId : null },
        { before: { removed: !removed }, after: { removed } },
      );
    });
  }
}
