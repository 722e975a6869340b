import { useCallback, useState } from 'react';
import { useClient } from 'urql';
import { newId } from '../client/new-id';
import { type Fault, faultOf } from '../errors/fault';
import type { TypedDocumentString } from '../generated/graphql';
import type { KeptMutationState } from '../hooks/use-typed-mutation';
import { onceHeader, outbox } from './kept';

/**
 * A mutation that is never lost to the network: when there is none, it waits on the device and is sent by itself, once.
 * The fault is then `KEPT`. `what` says in words of the writer what it is, by what is sent where one press has many.
 */
export function useKeptMutation<Data, Variables extends { input: object }>(
  document: TypedDocumentString<Data, Variables>,
  collaborationId: string,
  what: string | ((variables: Variables) => string),
): KeptMutationState<Data, Variables> {
  const client = useClient();
  const [sending, setSending] = useState(false);
  const execute = useCallback(
    async (variables: Variables): Promise<{ data: Data; fault?: undefined } | { data?: undefined; fault: Fault }> => {
      const id = newId();
      setSending(true);
      const { data, error } = await client
        .mutation<Data>(document.toString(), variables, { fetchOptions: { headers: { [onceHeader]: id } } })
        .toPromise();
      setSending(false);
      if (data && !error) return { data };
      const fault: Fault = error ? faultOf(error) : { code: 'INTERNAL', reference: null };
      if (fault.code !== 'OFFLINE') return { fault };
      const input = variables.input as Record<string, unknown>;
      const at = new Date().toISOString();
      try {
        const said = typeof what === 'string' ? what : what(variables);
        await outbox.put({ id, collaborationId, what: said, at, document: document.toString(), input });
      } catch {
        // Neither sent nor kept: it stands in the form still, and the writer is told.
        return { fault };
      }
      return { fault: { code: 'KEPT', reference: null } };
    },
    [client, document, collaborationId, what],
  );
  return { execute, sending, keeps: true };
}
