import { type AccessLogFilterInput, endsAccess, FaultState, readFragment } from '@samplan/web/data';
import { LoadingState } from '@samplan/web/ui';
import { AccessLogEntryView } from '../graphql/access-log';
import { visitsOf } from '../logic/visits';
import { useAccessLog } from './use-access-log';
import { VisitList } from './visit-list';

/** The visits that a filter lets through, page by page. */
export function Visits({ collaborationId, filter }: { collaborationId: string; filter: AccessLogFilterInput }) {
  const log = useAccessLog(collaborationId, filter);
  const { fault, refetch } = log.query;
  // The page itself says that there is nothing here.
  if (endsAccess(fault)) return null;
  const visits = visitsOf(log.pages.flatMap((page) => readFragment(AccessLogEntryView, page.nodes)));
  const filtered = Object.values(filter).some(Boolean);
  return (
    <>
      {log.pages.length === 0 && !fault ? <LoadingState lines={6} /> : null}
      {log.pages.length > 0 ? <VisitList visits={visits} log={log} filtered={filtered} /> : null}
      {fault ? <FaultState fault={fault} onRetry={refetch} /> : null}
    </>
  );
}
