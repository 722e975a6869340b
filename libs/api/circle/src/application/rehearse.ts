import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@samplan/api/platform/request';
import { circleDiff, type ViewerChange } from '../domain/circle-diff';
import { CircleRepository } from '../persistence/circle.repository';
import type { CircleDeed } from './circle-deed';

/** Thrown with what was learnt, so that nothing of a rehearsal is left. */
class Rehearsed extends Error {
  constructor(readonly changes: (ViewerChange & { unitId: string | null })[]) {
    super('Rehearsed');
  }
}

/**
 * Shows what a change does before it is made: does the very same, lets the database work the circle out by its own
 * rule, compares, and takes everything back.
 */
@Injectable()
export class Rehearsal {
  constructor(private readonly circle: CircleRepository) {}

  async of(
    ctx: RequestContext,
    deed: CircleDeed<{ collaborationId: string }>,
    input: unknown,
  ): Promise<Rehearsed['changes']> {
    try {
      return await ctx.write(async (): Promise<never> => {
        const done = await deed.act(ctx, input);
        const { collaborationId } = done;
        const eyes = deed.shownTo(done) ?? ctx.viewer.personId;
        const before = await this.circle.of(ctx, collaborationId, eyes);
        await this.circle.follow(ctx);
        const after = await this.circle.of(ctx, collaborationId, eyes);
        const units = new Map([...before, ...after].map(({ viewerId, unitId }) => [viewerId, unitId]));
        throw new Rehearsed(
          circleDiff(before, after, ctx.now).map((change) => ({
            ...change,
            unitId: units.get(change.viewerId) ?? null,
          })),
        );
      });
    } catch (error) {
      if (error instanceof Rehearsed) return error.changes;
      throw error;
    }
  }
}
