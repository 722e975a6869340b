import { useCallback } from 'react';
import { type AnyVariables, useMutation } from 'urql';
import { type Fault, faultOf } from '../errors/fault';
import type { TypedDocumentString } from '../generated/graphql';

type MutationOutcome<Data> = { data: Data; fault?: undefined } | { data?: undefined; fault: Fault };

export interface MutationState<Data, Variables> {
  execute: (variables: Variables) => Promise<MutationOutcome<Data>>;
  sending: boolean;
}

/** One that waits on the device when the network is away; the fault is then `KEPT`. */
export interface KeptMutationState<Data, Variables> extends MutationState<Data, Variables> {
  keeps: true;
}

/** Expected errors are in `data`, beside the field they concern; `fault` is all the rest. */
export function useTypedMutation<Data, Variables extends AnyVariables>(
  document: TypedDocumentString<Data, Variables>,
): MutationState<Data, Variables> {
  const [{ fetching }, run] = useMutation<Data, Variables>(document.toString());
  const execute = useCallback(
    async (variables: Variables): Promise<MutationOutcome<Data>> => {
      const { data, error } = await run(variables);
      if (error) return { fault: faultOf(error) };
      return data ? { data } : { fault: { code: 'INTERNAL', reference: null } };
    },
    [run],
  );
  return { execute, sending: fetching };
}
