import { useCallback, useContext, useEffect, useRef, useState } from 'react';
import { type AnyVariables, useQuery } from 'urql';
import { refetchHeader } from '../client/guarded-fetch';
import { endsAccess, type Fault, faultOf } from '../errors/fault';
import type { TypedDocumentString } from '../generated/graphql';
import type { Topic } from '../realtime/topic';
import { DataContext } from './data-context';
import { useTopics } from './use-topics';

export interface QueryOptions<Variables> {
  variables: Variables;
  /** What the screen shows: a signal about any of it fetches again. */
  topics?: readonly Topic[];
  pause?: boolean;
}

export interface QueryState<Data> {
  data: Data | undefined;
  /** Present with `data` when a later fetch failed but what is shown may stay. */
  fault: Fault | undefined;
  /** True until the first answer. */
  loading: boolean;
  refetch: () => void;
}

/** Automatic fetches say so, and never take the answer from the cache. */
const automatic = { requestPolicy: 'network-only', fetchOptions: { headers: { [refetchHeader]: '1' } } } as const;

export function useTypedQuery<Data, Variables extends AnyVariables>(
  document: TypedDocumentString<Data, Variables>,
  { variables, topics = [], pause = false }: QueryOptions<Variables>,
): QueryState<Data> {
  const { generation, dropCaches } = useContext(DataContext);
  // A screen that was open when everything was forgotten fetches again without anybody having pressed.
  const [openedIn] = useState(generation);
  const context = generation === openedIn ? undefined : automatic;
  const [result, execute] = useQuery<Data, Variables>({ query: document.toString(), variables, pause, context });
  const fault = result.error ? faultOf(result.error) : undefined;
  const gone = endsAccess(fault);

  // A fault that passes (no network) must not empty the screen; the end of access must, everywhere.
  const key = JSON.stringify(variables);
  const [kept, setKept] = useState<{ key: string; data: Data } | null>(null);
  // Just after the variables change, urql still holds the answer to the old ones.
  const answers = JSON.stringify(result.operation?.variables ?? variables);
  const shown = gone ? null : result.data ? { key: answers, data: result.data } : kept;
  if (shown?.data !== kept?.data || shown?.key !== kept?.key) setKept(shown);
  const data = shown?.key === key ? shown.data : undefined;

  // What is stored for other screens goes too, once; not for a page that was never open to this reader.
  const hadData = useRef(false);
  useEffect(() => {
    if (data !== undefined) hadData.current = true;
    else if (gone && hadData.current) {
      hadData.current = false;
      dropCaches();
    }
  }, [data, gone, dropCaches]);

  useTopics(pause ? [] : topics, () => execute(automatic));
  const refetch = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  return { data, fault, loading: data === undefined && !fault && !pause, refetch };
}
