import { type TypedDocumentString, useTypedQuery } from '@samplan/web/data';
import { useState } from 'react';
import { type BackInTime, type Stretch, takeNewest, takeOlder } from '../logic/back-in-time';

interface Older<Data, Node> {
  document: TypedDocumentString<Data, { collaborationId: string; after: string }>;
  pageOf: (data: Data) => Stretch<Node>;
}

/** A list read backwards a stretch at a time; what has been read stays while the newest changes. */
export function useBack<Data, Node extends { id: string }>(
  collaborationId: string,
  newest: Stretch<Node>,
  { document, pageOf }: Older<Data, Node>,
) {
  const [state, setState] = useState<{ newest: Stretch<Node> | null; read: BackInTime<Node> }>({
    newest: null,
    read: { nodes: [], olderCursor: null },
  });
  if (state.newest !== newest) setState({ newest, read: takeNewest(state.read, newest) });
  const [after, setAfter] = useState<string | null>(null);
  const query = useTypedQuery(document, { variables: { collaborationId, after: after ?? '' }, pause: after === null });
  if (after !== null && query.data) {
    setState({ ...state, read: takeOlder(state.read, after, pageOf(query.data)) });
    setAfter(null);
  }
  const { olderCursor } = state.read;
  return {
    read: state.read,
    loading: after !== null && !query.fault,
    fault: after === null ? undefined : query.fault,
    load: () => (query.fault && after !== null ? query.refetch() : setAfter(olderCursor)),
  };
}
