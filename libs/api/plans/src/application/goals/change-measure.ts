import { Injectable } from '@nestjs/common';
import { recordChange } from '@samplan/api/platform/change-feed';
import type { RequestContext } from '@samplan/api/platform/request';
import type { MeasureEntity } from '../../persistence/goals/measure.entity';
import { MeasureRepository } from '../../persistence/goals/measure.repository';

type Told = Record<string, unknown>;

/** Writes a measure with its change row; the row holds only what changed. */
@Injectable()
export class ChangeMeasure {
  constructor(private readonly measures: MeasureRepository) {}

  async write(
    ctx: RequestContext,
    measure: MeasureEntity,
    columns: Partial<MeasureEntity>,
    told: { before: Told; after: Told },
  ): Promise<MeasureEntity> {
    const fields = { ...columns, version: measure.version + 1 };
    await this.measures.update(ctx, measure.id, fields);
    await recordChange(ctx, {
      type: 'measure.edited',
      entity: 'measure',
      id: measure.id,
      version: fields.version,
      collaborationId: measure.collaborationId,
      lifeArea: measure.lifeArea,
      ...told,
    });
    return Object.assign(measure, fields);
  }
}
