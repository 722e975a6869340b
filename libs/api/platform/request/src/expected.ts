import type { ErrorCode } from '@samplan/shared/contracts';

/** What somebody else wrote into the same field meanwhile. */
export interface ConflictDetails {
  yours: string | null;
  theirs: string | null;
  theirName: string;
  theirAt: Date;
  currentVersion: number;
}

export interface ExpectedError {
  code: ErrorCode;
  /** The input field it stands beside; empty when it concerns the whole. */
  path: string[];
  conflict?: ConflictDetails;
  /** What the one thing that was written the first time became. */
  becameVersion?: number | null;
}

/** Outcomes the person can act on. Thrown out of a use case, so that its transaction is rolled back; told in the payload. */
export class Expected extends Error {
  constructor(readonly errors: readonly ExpectedError[]) {
    super(errors.map((error) => error.code).join(', '));
    this.name = 'Expected';
  }

  static of(code: ErrorCode, ...path: string[]): Expected {
    return new Expected([{ code, path }]);
  }
}
