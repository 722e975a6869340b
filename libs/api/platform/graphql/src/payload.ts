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
    if (!(error instanceof Expected)) throw error;
    return { [key]: null, errors: toMutationErrors(ctx, error.errors) } as unknown as Record<Key, null> & {
      errors: MutationErrorType[];
    };
  }
}
