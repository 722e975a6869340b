import { usePlan } from '../words/plan-context';
import { type KeptAs, useTypedKept } from './use-typed-kept';

/** Of the plan one is in: found again here or on another device. */
export function useTypedDraft<Fields extends Record<string, string>>(
  first: Fields,
  errors: Record<string, string>,
  kept: KeptAs,
) {
  const { collaborationId } = usePlan();
  return useTypedKept(first, errors, { collaborationId, ...kept });
}
