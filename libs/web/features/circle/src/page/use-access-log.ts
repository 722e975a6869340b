import {
  type AccessLogFilterInput,
  type AccessLogQuery as Log,
  type QueryState,
  useTypedQuery,
} from '@samplan/web/data';
import { useState } from 'react';
import { AccessLogQuery } from '../graphql/access-log';

interface LoadedPage {
  after: string | null;
  page: Log['accessLog'];
}

export interface AccessLog {
  /** The newest page, which decides what the screen shows when there is nothing to show. */
  query: QueryState<Log>;
  pages: readonly Log['accessLog'][];
  hasOlder: boolean;
  loadingOlder: boolean;
  loadOlder: () => void;
}

/** The log from the newest visit backwards, a page at a time; what is fetched stays while more is asked for. */
export function useAccessLog(collaborationId: string, filter: AccessLogFilterInput): AccessLog {
  const [after, setAfter] = useState<string | null>(null);
  const [loaded, setLoaded] = useState<readonly LoadedPage[]>([]);
  const query = useTypedQuery(AccessLogQuery, {
    variables: { collaborationId, after, filter },
    topics: [{ collaborationId, types: ['log_question.changed'] }],
  });
  const page = query.data?.accessLog;
  if (page && loaded.find((one) => one.after === after)?.page !== page) {
    setLoaded([...loaded.filter((one) => one.after !== after), { after, page }]);
  }
  const last = loaded.at(-1)?.page.pageInfo;
  return {
    query,
    pages: loaded.map((one) => one.page),
    hasOlder: last?.hasNextPage ?? false,
    loadingOlder: after !== null && query.loading,
    loadOlder: () => setAfter(last?.endCursor ?? null),
  };
}
