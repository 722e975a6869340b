import type { RequestContext } from '@samplan/api/platform/request';

/** The columns of being taken away, as change rows tell of it; nothing when they do not. */
export function removal(ctx: RequestContext, removed: unknown) {
  if (removed === undefined) return {};
  return removed === true
    ? { removedAt: ctx.now, removedBy: ctx.viewer.personId }
    : { removedAt: null, removedBy: null };
}
