import { useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import type { Fault } from '../errors/fault';
import { type MutationErrorsFragment, readErrors } from '../errors/mutation-errors';
import type { FragmentType } from '../generated';
import type { MutationState } from './use-typed-mutation';

interface Payload {
  errors: readonly FragmentType<typeof MutationErrorsFragment>[];
}

export interface Press<Variables> {
  /** True when it got through. */
  press: (variables: Variables) => Promise<boolean>;
  sending: boolean;
  /** Beside each field, by its path without `input`. */
  fields: Record<string, string>;
  /** About the whole. */
  problem: string | null;
}

/** Sends one mutation and keeps what stood in the way, beside the field it belongs to. */
export function usePress<Data, Variables>(
  { execute, sending }: MutationState<Data, Variables>,
  /** Told the answer when it got through. */
  onThrough?: (data: Data) => void,
): Press<Variables> {
  const { t } = useTranslation();
  const [state, setState] = useState<Pick<Press<Variables>, 'fields' | 'problem'>>({ fields: {}, problem: null });
  const textOf = (fault: Fault): string =>
    fault.code === 'OFFLINE'
      ? `${t('common.state.offlineTitle')}. ${t('common.state.offlineText')}`
      : t('common.state.errorText');
  return {
    ...state,
    sending,
    press: async (variables) => {
      const { data, fault } = await execute(variables);
      if (fault) {
        setState({ fields: {}, problem: textOf(fault) });
        return false;
      }
      const [payload] = Object.values(data as Record<string, Payload>);
      const { fields, general, none } = readErrors(payload?.errors ?? []);
      setState({ fields, problem: general?.message ?? null });
      if (none) onThrough?.(data);
      return none;
    },
  };
}
