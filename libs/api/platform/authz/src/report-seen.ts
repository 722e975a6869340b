import type { LogSection } from '@samplan/shared/contracts';
import { reportRead } from '@samplan/api/platform/access-log';
import type { RequestContext } from '@samplan/api/platform/request';
import type { Scope } from './scope';

/** Tells the access log that rows of these collaborations are about to be shown. One's own are nobody's business. */
export function reportSeen(
  ctx: RequestContext,
  scope: Scope,
  section: LogSection,
  rows: readonly { collaborationId: string }[],
): void {
  const others = rows.map(({ collaborationId }) => collaborationId).filter((id) => !scope.isOwn(id));
  reportRead(
    ctx,
    section,
    [...new Set(others)].map((collaborationId) => {
      const as = scope.grantIn(collaborationId);
      if (!as) throw new Error('A row outside the scope it was read with');
      const { relation, groundKind, groundId, throughId, areas } = as;
      return { collaborationId, relation, groundKind, groundId, throughId, areas };
    }),
  );
}
