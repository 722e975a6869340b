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
    const expected = error instanceof Expected ? error : ofUnitThatIsClosed(error);
    if (!expected) throw error;
    return { [key]: null, errors: toMutationErrors(ctx, expected.errors) } as unknown as Record<Key, null> & {
      errors: MutationErrorType[];
    };
  }
}

/**
 * A unit that closed since it was chosen takes nothing new. The database sees to it wherever that is written, at the
 * moment it is written; whoever wrote it hears which of what they sent it was.
 */
function ofUnitThatIsClosed(error: unknown): Expected | null {
  const { driverError } = (error ?? {}) as { driverError?: { constraint?: string } };
  return driverError?.constraint === 'unit_open' ? Expected.of('UNIT_CLOSED', 'unitId') : null;
}
