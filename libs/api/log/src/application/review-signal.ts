import { Injectable } from '@nestjs/common';
import { reviewLogSignalInput } from '@samplan/shared/contracts';
import { newId, parseId } from '@samplan/shared/kernel';
import { Authz } from '@samplan/api/platform/authz';
import { parseInput } from '@samplan/api/platform/graphql';
import { notFound, type RequestContext } from '@samplan/api/platform/request';
import { type ControlSignalRow, LogControlRepository } from '../persistence/log-control.repository';
import { LogReviewRepository } from '../persistence/log-review.repository';

/** Writes down what came of looking into a signal. Nobody looks into themselves. */
@Injectable()
export class ReviewSignal {
  constructor(
    private readonly authz: Authz,
    private readonly control: LogControlRepository,
    private readonly reviews: LogReviewRepository,
  ) {}

  async run(ctx: RequestContext, raw: unknown): Promise<ControlSignalRow> {
    await this.authz.requireUnitRole(ctx, 'log-control:review');
    const { signal, viewerId: text, onDate, outcome, note } = parseInput(reviewLogSignalInput, raw);
    const viewerId = parseId<string>(text);
    if (!viewerId || viewerId === ctx.viewer.personId) throw notFound();
    return ctx.write(async () => {
      const [found] = await this.control.signals(ctx, { from: onDate, to: onDate, viewerId, signal }, null, 1);
      if (!found) throw notFound();
      await this.reviews.add(ctx, {
        id: newId(ctx.now),
        signal,
        viewer_id: viewerId,
        on_date: onDate,
        outcome,
        note,
        reviewed_by: ctx.viewer.personId,
        reviewed_at: ctx.now,
      });
      return found;
    });
  }
}
