import type { ErrorCode } from '@samplan/shared/contracts';
import { type FragmentType, graphql, readFragment } from '../generated';

/** Spread `...MutationErrors` into `errors` of every payload, and read them with `readErrors`. */
export const MutationErrorsFragment = graphql(`
  fragment MutationErrors on MutationError {
    __typename
    ... on UserError {
      code
      message
      path
    }
    ... on VersionConflict {
      yours
      theirs
      theirName
      theirAt
      currentVersion
    }
    ... on AlreadySent {
      version
    }
  }
`);

export interface Conflict {
  field: string;
  yours: string | null;
  theirs: string | null;
  theirName: string;
  theirAt: string;
  currentVersion: number;
}

export interface ReadErrors {
  /** Message per input field, by its dotted path without `input`: `agenda.0.title`. */
  fields: Record<string, string>;
  /** What somebody else changed meanwhile; each must be decided, or the last would be overwritten unseen. */
  conflicts: readonly (Conflict & { message: string })[];
  /** What concerns the whole and no single field. */
  general: { code: ErrorCode; message: string } | null;
  /** It came before and was done then; the version that gave, where it is known. */
  alreadySent: { version: number | null } | null;
  none: boolean;
}

export function readErrors(masked: readonly FragmentType<typeof MutationErrorsFragment>[]): ReadErrors {
  const conflicts: (Conflict & { message: string })[] = [];
  const read: ReadErrors = { fields: {}, conflicts, general: null, alreadySent: null, none: masked.length === 0 };
  for (const error of readFragment(MutationErrorsFragment, masked)) {
    const field = error.path.filter((part) => part !== 'input').join('.');
    if (error.__typename === 'AlreadySent') read.alreadySent = { version: error.version ?? null };
    if (error.__typename === 'VersionConflict') {
      const { yours, theirs, message, theirName, theirAt, currentVersion } = error;
      const both = { yours: yours ?? null, theirs: theirs ?? null };
      conflicts.push({ field, message, ...both, theirName, theirAt, currentVersion });
    } else if (field === '' || error.__typename === 'NotPossible') {
      read.general ??= { code: error.code, message: error.message };
    } else {
      read.fields[field] ??= error.message;
    }
  }
  return read;
}
