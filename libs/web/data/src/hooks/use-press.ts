import { useState } from 'react';
import { type MutationErrorsFragment, readErrors } from '../errors/mutation-errors';
import { useFaultText } from '../errors/use-fault-text';
import type { FragmentType } from '../generated';
import type { KeptMutationState, MutationState } from './use-typed-mutation';

interface Payload {
  errors: readonly FragmentType<typeof MutationErrorsFragment>[];
}

/** It waits on the device, and has not reached the server. */
export interface Kept {
  kept: true;
}

interface Problems {
  /** Beside each field, by its path without `input`. */
  fields: Record<string, string>;
  /** About the whole. */
  problem: string | null;
}

export interface Press<Data, Variables> extends Problems {
  /** The answer, when it got through. */
  press: (variables: Variables) => Promise<Data | null>;
  sending: boolean;
  /** One line for a press that has no fields to stand beside. */
  anyProblem: string | null;
}

const clean: Problems = { fields: {}, problem: null };

/** Sends one mutation and keeps what stood in the way, beside the field it belongs to. */
export function usePress<Data, Variables>(
  mutation: KeptMutationState<Data, Variables>,
  /** Told the answer when it got through; null when it waits on the device. */
  onThrough?: (data: Data | null) => void,
): Press<Data | Kept, Variables>;
export function usePress<Data, Variables>(
  mutation: MutationState<Data, Variables>,
  /** Told the answer when it got through. */
  onThrough?: (data: Data) => void,
): Press<Data, Variables>;
export function usePress<Data, Variables>(
  { execute, sending }: MutationState<Data, Variables>,
  onThrough?: (data: never) => void,
): Press<Data | Kept, Variables> {
  const faultText = useFaultText();
  const [problems, setProblems] = useState(clean);
  return {
    ...problems,
    anyProblem: problems.problem ?? Object.values(problems.fields)[0] ?? null,
    sending,
    press: async (variables) => {
      // Said again, so that a screen reader hears it again.
      setProblems(clean);
      const { data, fault } = await execute(variables);
      if (fault?.code === 'KEPT') {
        onThrough?.(null as never);
        return { kept: true };
      }
      if (fault) {
        setProblems({ fields: {}, problem: faultText(fault) });
        return null;
      }
      const [payload] = Object.values(data as Record<string, Payload>);
      const { fields, general, conflicts, none } = readErrors(payload?.errors ?? []);
      setProblems({ fields, problem: general?.message ?? conflicts[0]?.message ?? null });
      if (!none) return null;
      onThrough?.(data as never);
      return data;
    },
  };
}
