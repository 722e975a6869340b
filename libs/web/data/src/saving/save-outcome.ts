import type { Fault } from '../errors/fault';
import { type Conflict, type MutationErrorsFragment, readErrors } from '../errors/mutation-errors';
import type { FragmentType } from '../generated';

/** What became of one attempt to save. */
export type SaveOutcome =
  | { kind: 'saved' }
  /** Waits on the device, and is sent when the network is back. */
  | { kind: 'kept' }
  | { kind: 'refused'; fields: Record<string, string>; problem: string | null; conflicts: readonly Conflict[] }
  | { kind: 'fault'; fault: Fault };

type Masked = readonly FragmentType<typeof MutationErrorsFragment>[];

export function saveOutcome(answer: { errors: Masked } | { fault: Fault }): SaveOutcome {
  if ('fault' in answer)
    return answer.fault.code === 'KEPT' ? { kind: 'kept' } : { kind: 'fault', fault: answer.fault };
  const { fields, general, conflicts, none } = readErrors(answer.errors);
  if (none) return { kind: 'saved' };
  return { kind: 'refused', fields, problem: general?.message ?? null, conflicts };
}
