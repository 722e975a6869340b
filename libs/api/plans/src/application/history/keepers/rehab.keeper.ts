import { Injectable } from '@nestjs/common';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { cannotSayFor } from '../../../domain/evaluation';
import type { Values } from '../../../domain/history';
import { RehabActivityRepository } from '../../../persistence/evaluation/rehab-activity.repository';
import { standingOf } from '../../evaluation/evaluation-kind';
import { rehabActivityKind } from '../../evaluation/rehab-activities';
import { KeptGate, type Kind } from '../kept-gate';
import type { RehabActivityEntity } from '../../../persistence/evaluation/rehab-activity.entity';
import type { Keeper, KeptRow } from './keeper';
import { removal } from './removal';

@Injectable()
export class RehabActivityKeeper implements Keeper {
  readonly kind = 'rehab_activity';
  readonly changeType = 'rehab_activity.changed';

  constructor(
    private readonly gate: KeptGate,
    private readonly rows: RehabActivityRepository,
  ) {}

  async find(ctx: RequestContext, id: string): Promise<KeptRow> {
    const { row } = await this.gate.find(ctx, this.of('rehab:rate'), id);
    const { collaborationId, lifeArea, version, what, howOften, who, startRating, endRating, removedAt } = row;
    const values = { what, howOften, who, startRating, endRating, removed: removedAt !== null };
    return { id, collaborationId, lifeArea, version, values };
  }

  /** Ratings are put back by those who may change them, all else by those who work with the course. */
  async write(ctx: RequestContext, { id }: KeptRow, values: Values, version: number): Promise<void> {
    const { removed, startRating, endRating, ...text } = values;
    const { row, scope } = await this.gate.find(ctx, this.of('rehab:rate'), id);
    if (removed !== undefined || Object.keys(text).length > 0) await this.gate.find(ctx, this.of('rehab:edit'), id);
    const standing = standingOf(ctx, scope, row);
    const rated = (rating: unknown, by: string | null) => {
      if (cannotSayFor(standing, by, true)) throw Expected.of('RATED_BY_ANOTHER');
      return typeof rating === 'number' ? { rating, by: ctx.viewer.personId } : { rating: null, by: null };
    };
    const start = startRating === undefined ? null : rated(startRating, row.startBy);
    const end = endRating === undefined ? null : rated(endRating, row.endBy);
    await this.rows.update(ctx, id, {
      ...text,
      ...(start && { startRating: start.rating, startBy: start.by }),
      ...(end && { endRating: end.rating, endBy: end.by }),
      ...removal(ctx, removed),
      version,
    });
  }

  private of(action: 'rehab:rate' | 'rehab:edit'): Kind<RehabActivityEntity> {
    return rehabActivityKind(this.rows, action);
  }
}
