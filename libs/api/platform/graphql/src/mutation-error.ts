import { createUnionType, Field, Int, InterfaceType, ObjectType } from '@nestjs/graphql';
import { errorCodes, type ErrorCode } from '@samplan/shared/contracts';
import { translateError } from '@samplan/shared/i18n';
import type { ExpectedError, RequestContext } from '@samplan/api/platform/request';
import { enumOf } from './enums';
import { Instant } from './scalars';

const ErrorCodeEnum = enumOf(
  'ErrorCode',
  errorCodes,
  'Stable codes of expected errors; each has a text in every language.',
);

@InterfaceType({
  description: "Something the person can act on, in the reader's language. `path` names the input field.",
})
export abstract class UserError {
  @Field(() => ErrorCodeEnum)
  code: ErrorCode;
  @Field(() => String)
  message: string;
  @Field(() => [String])
  path: string[];
}

@ObjectType({ implements: () => UserError, description: 'A field is missing or wrong.' })
class InvalidInput extends UserError {}

@ObjectType({
  implements: () => UserError,
  description: 'The thing is in a state where this cannot be done, or this hat may see but not do it.',
})
class NotPossible extends UserError {}

@ObjectType({
  implements: () => UserError,
  description: 'Somebody else changed the same field meanwhile; both texts are here, nothing was overwritten.',
})
class VersionConflict extends UserError {
  @Field(() => String, { nullable: true })
  yours: string | null;
  @Field(() => String, { nullable: true })
  theirs: string | null;
  @Field(() => String)
  theirName: string;
  @Field(() => Instant)
  theirAt: Date;
  @Field(() => Int)
  currentVersion: number;
}

@ObjectType({ implements: () => UserError, description: 'The same sending came before, and was done then.' })
class AlreadySent extends UserError {
  @Field(() => Int, { nullable: true, description: 'The version it gave; null where it gave none, or several.' })
  version: number | null;
}

export const MutationError = createUnionType({
  name: 'MutationError',
  types: () => [InvalidInput, VersionConflict, NotPossible, AlreadySent] as const,
});
export type MutationErrorType = InvalidInput | VersionConflict | NotPossible | AlreadySent;

const aboutState: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'TRANSITION_NOT_ALLOWED',
  'NOT_ALLOWED',
  'MEETING_NOT_IN_PROGRESS',
  'MINUTES_LOCKED',
  'DECISION_ALREADY_MEASURE',
  'COLLABORATION_ALREADY_OPEN',
  'LINK_NOT_USABLE',
  'LINK_ALREADY_USED',
  'PERSON_HAS_LOGIN',
  'PERSON_NOT_HERE',
  'LAW_NOT_CONSENT',
  'TOO_LATE_TO_UNDO',
  'CHANGED_MEANWHILE',
  'INVITATION_CLOSED',
  'LAST_COORDINATOR',
]);

/** Gives expected errors their text in the reader's language and their place in the schema. */
export function toMutationErrors(ctx: RequestContext, errors: readonly ExpectedError[]): MutationErrorType[] {
  return errors.map(({ code, path, conflict, becameVersion }) => {
    const base = {
      code,
      path,
      message: translateError(ctx.language, code, conflict ? { name: conflict.theirName } : {}),
    };
    if (conflict) return Object.assign(new VersionConflict(), base, conflict);
    if (becameVersion !== undefined) return Object.assign(new AlreadySent(), base, { version: becameVersion });
    return Object.assign(aboutState.has(code) ? new NotPossible() : new InvalidInput(), base);
  });
}
