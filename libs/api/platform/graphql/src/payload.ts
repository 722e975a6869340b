import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { type MutationErrorType, toMutationErrors } from './mutation-error';

/** Runs a use case and gives its payload: the result, or the expected errors in the reader's language. */
export async function attempt<Key extends string, Result>(
  ctx: RequestContext,
  key: Key,
  work: () => Promise<Result>,
): Promise<Record<Key, Result | null> & { errors: MutationErrorType[] }> {
  try {
    return { [key]: await work(), errors: [] as MutationErrorType[] } as unknown as Record<Key, Result> & {
      errors: MutationErrorType[];
    };
  } catch (error) {
    const expected = error instanceof Expected ? error : refusedByDatabase(error);
    if (!expected) throw error;
    return { [key]: null, errors: toMutationErrors(ctx, expected.errors) } as unknown as Record<Key, null> & {
      errors: MutationErrorType[];
    };
  }
}

/** SQLSTATE of an exclusion constraint: what was written overlaps with what somebody else wrote. */
const overlaps = '23P01';

/**
 * A unit that closed since it was chosen takes nothing new, and of two who do the same at once one comes too late. The
 * database sees to it at the moment it is written; whoever wrote it hears which of what they sent it was, or that it is
 * done already.
 */
function refusedByDatabase(error: unknown): Expected | null {
  const { driverError } = (error ?? {}) as { driverError?: { constraint?: string; code?: string } };
  if (driverError?.constraint === 'unit_open') return Expected.of('UNIT_CLOSED', 'unitId');
  return driverError?.code === overlaps ? Expected.of('CHANGED_MEANWHILE') : null;
}
