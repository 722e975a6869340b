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
  reportRead(
    ctx,
    section,
    rows.map(({ collaborationId }) => collaborationId).filter((id) => !scope.isOwn(id)),
  );
}
