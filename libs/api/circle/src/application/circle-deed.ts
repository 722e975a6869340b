import type { RequestContext } from '@samplan/api/platform/request';

/**
 * Something that changes who sees what. `act` does it in the transaction that runs, so that the very same act can be
 * rehearsed and taken back before it is done.
 */
export abstract class CircleDeed<Done extends { collaborationId: string }> {
  run(ctx: RequestContext, raw: unknown): Promise<Done> {
    return ctx.write(() => this.act(ctx, raw));
  }

  abstract act(ctx: RequestContext, raw: unknown): Promise<Done>;

  /** Who is shown what it would do, where that is not whoever is logged in. */
  shownTo(_done: Done): string | null {
    return null;
  }
}
