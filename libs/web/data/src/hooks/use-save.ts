import { useState } from 'react';
import type { AnyVariables } from 'urql';
import type { FragmentType } from '../generated';
import type { TypedDocumentString } from '../generated/graphql';
import type { Fault } from '../errors/fault';
import { type MutationErrorsFragment, readErrors, type ReadErrors } from '../errors/mutation-errors';
import { useTypedMutation } from './use-typed-mutation';

export interface SaveState<Data, Variables> {
  /** The answer, when it went well; the form keeps what was typed when it did not. */
  save: (variables: Variables) => Promise<Data | null>;
  saving: boolean;
  errors: ReadErrors;
  fault: Fault | null;
  /** Counts failed attempts, to take focus again at each. */
  attempt: number;
}

const clean: ReadErrors = { fields: {}, conflicts: [], general: null, alreadySent: null, none: true };

/** A mutation behind a form: what the server answered beside its fields. `pick` finds the payload's errors. */
export function useSave<Data, Variables extends AnyVariables>(
  document: TypedDocumentString<Data, Variables>,
  pick: (data: Data) => readonly FragmentType<typeof MutationErrorsFragment>[],
): SaveState<Data, Variables> {
  const { execute, sending } = useTypedMutation(document);
  const [state, setState] = useState<{ errors: ReadErrors; fault: Fault | null; attempt: number }>({
    errors: clean,
    fault: null,
    attempt: 0,
  });
  const save = async (variables: Variables): Promise<Data | null> => {
    const { data, fault } = await execute(variables);
    const errors = data ? readErrors(pick(data)) : clean;
    const failed = Boolean(fault) || !errors.none;
    setState(({ attempt }) => ({ errors, fault: fault ?? null, attempt: failed ? attempt + 1 : attempt }));
    return failed ? null : (data ?? null);
  };
  return { save, saving: sending, ...state };
}
