import { type NoticesQuery as Notices, type QueryState, useTypedQuery } from '@samplan/web/data';
import { useState } from 'react';
import { NoticesQuery } from '../graphql/notices';
import { noticeTopics } from '../logic/topics';

const pageSize = 30;

type Page = Notices['myNotices'];
export type NoticeRow = Page['nodes'][number];

export interface NoticeList {
  query: QueryState<Notices>;
  rows: readonly NoticeRow[];
  hasOlder: boolean;
  loadingOlder: boolean;
  loadOlder: () => void;
}

/** From the newest backwards, a page at a time; a later answer takes the place of the one it repeats. */
export function useNotices(): NoticeList {
  const [after, setAfter] = useState<string | null>(null);
  const [loaded, setLoaded] = useState<readonly { after: string | null; page: Page }[]>([]);
  const newest = useTypedQuery(NoticesQuery, { variables: { first: pageSize, after: null }, topics: noticeTopics });
  const older = useTypedQuery(NoticesQuery, { variables: { first: pageSize, after }, pause: after === null });
  const page = older.data?.myNotices;
  if (after !== null && page && loaded.find((one) => one.after === after)?.page !== page) {
    setLoaded([...loaded.filter((one) => one.after !== after), { after, page }]);
  }
  const first = newest.data?.myNotices;
  const last = loaded.at(-1)?.page ?? first;
  const rows = [...(first?.nodes ?? []), ...loaded.flatMap((one) => one.page.nodes)];
  return {
    query: newest,
    rows: rows.filter(({ id }, index) => rows.findIndex((other) => other.id === id) === index),
    hasOlder: last?.pageInfo.hasNextPage ?? false,
    loadingOlder: after !== null && older.loading,
    loadOlder: () => setAfter(last?.pageInfo.endCursor ?? null),
  };
}
