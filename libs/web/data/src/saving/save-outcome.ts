import type { Fault } from '../errors/fault';
import { type Conflict, MutationErrorsFragment, readErrors } from '../errors/mutation-errors';
import { type FragmentType, readFragment } from '../generated';

/** What became of one attempt to save. */
export type SaveOutcome =
  | { kind: 'saved' }
  /** Waits on the device, and is sent when the network is back. */
  | { kind: 'kept' }
  | { kind: 'refused'; fields: Record<string, string>; problem: string | null; conflicts: Conflict[] }
  | { kind: 'fault'; fault: Fault };

type Masked = readonly FragmentType<typeof MutationErrorsFragment>[];

export function saveOutcome(answer: { errors: Masked } | { fault: Fault }): SaveOutcome {
  if ('fault' in answer)
    return answer.fault.code === 'KEPT' ? { kind: 'kept' } : { kind: 'fault', fault: answer.fault };
  const { fields, general, none } = readErrors(answer.errors);
  if (none) return { kind: 'saved' };
  return { kind: 'refused', fields, problem: general?.message ?? null, conflicts: allConflicts(answer.errors) };
}

/** One edit may collide in several fields; every one of them must be decided, or the last would be overwritten unseen. */
function allConflicts(errors: Masked): Conflict[] {
  return readFragment(MutationErrorsFragment, errors).flatMap((error) => {
    if (error.__typename !== 'VersionConflict') return [];
    const { yours, theirs, theirName, theirAt, currentVersion } = error;
    const field = error.path.filter((part) => part !== 'input').join('.');
    return [{ field, yours: yours ?? null, theirs: theirs ?? null, theirName, theirAt, currentVersion }];
  });
}
