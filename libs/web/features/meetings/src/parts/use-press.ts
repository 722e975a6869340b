import { type FragmentOf, type MutationErrorsFragment, type MutationState, readErrors } from '@samplan/web/data';
import { useCallback, useState } from 'react';
import { useFaultText } from './use-fault-text';

interface Payload {
  errors: readonly FragmentOf<typeof MutationErrorsFragment>[];
}

/** A press without fields of its own: it works, or one line says why not. */
export function usePress<Data, Variables>({ execute, sending }: MutationState<Data, Variables>) {
  const [problem, setProblem] = useState<string | null>(null);
  const faultText = useFaultText();
  const press = useCallback(
    async <P extends Payload>(variables: Variables, payloadOf: (data: Data) => P): Promise<P | null> => {
      setProblem(null);
      const { data, fault } = await execute(variables);
      if (fault) {
        setProblem(faultText(fault));
        return null;
      }
      const payload = payloadOf(data);
      const { general, fields, none } = readErrors(payload.errors);
      if (none) return payload;
      setProblem(general?.message ?? Object.values(fields)[0] ?? null);
      return null;
    },
    [execute, faultText],
  );
  return { press, sending, problem };
}
