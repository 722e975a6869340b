import { idnr } from '@navikt/fnrvalidator';
import { z } from 'zod';
import type { ErrorCode } from '../error-codes';

const required: ErrorCode = 'FIELD_REQUIRED';
const invalid: ErrorCode = 'NATIONAL_ID_INVALID';

/** Eleven digits, with or without spaces: fødselsnummer or D-number, real or synthetic. */
export const nationalIdField = z
  .string({ error: required })
  .transform((text) => text.replace(/[\s.-]/g, ''))
  .refine((digits) => digits.length > 0, required)
  .refine((digits) => digits.length === 0 || idnr(digits).status === 'valid', invalid);

/** Lent to somebody who has no number of their own yet: 4 is added to the day. */
export function isDNumber(nationalId: string): boolean {
  return Number(nationalId.slice(0, 1)) > 3;
}

/** Made for tests: the month has 80 or 40 added, so that no human being has the number. */
export function isSynthetic(nationalId: string): boolean {
  return Number(nationalId.slice(2, 4)) > 40;
}
