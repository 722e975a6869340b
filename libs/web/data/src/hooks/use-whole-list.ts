import { useState } from 'react';
import type { TypedDocumentString } from '../generated/graphql';
import { useTypedQuery } from './use-typed-query';

interface Page<Node> {
  nodes: readonly Node[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** What one chooses from must be there whole: it is asked for a page at a time until there is no more. */
export function useWholeList<Data, Node, Variables extends { after?: string | null }>(
  document: TypedDocumentString<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  pageOf: (data: Data) => Page<Node>,
): readonly Node[] {
  const [earlier, setEarlier] = useState<{ nodes: readonly Node[]; after: string | null }>({ nodes: [], after: null });
  const { data } = useTypedQuery(document, { variables: { ...variables, after: earlier.after } as Variables });
  if (data === undefined) return earlier.nodes;
  const { nodes, pageInfo } = pageOf(data);
  const all = [...earlier.nodes, ...nodes];
  if (pageInfo.hasNextPage && pageInfo.endCursor) setEarlier({ nodes: all, after: pageInfo.endCursor });
  return all;
}
