import { z } from 'zod';
import type { ErrorCode } from '../error-codes';
import { idField, lifeAreaField, longText } from './fields';

const invalid: ErrorCode = 'FIELD_INVALID';
const tooLong: ErrorCode = 'FIELD_TOO_LONG';
/** Names a form, and the thing it is about: never anything a person wrote. */
const draftKey = z.string().regex(/^[a-z0-9:-]{1,150}$/, invalid);

export const keepDraftInput = z.object({
  collaborationId: idField,
  lifeArea: lifeAreaField,
  key: draftKey,
  baseVersion: z.number().int().min(0),
  fields: z
    .array(z.object({ name: z.string().regex(/^[A-Za-z]{1,50}$/, invalid), text: longText }))
    .min(1, invalid)
    .max(20, invalid)
    // Together no more than the database holds.
    .refine((fields) => fields.reduce((sum, { text }) => sum + text.length, 0) <= 25_000, tooLong),
});

export const dropDraftInput = z.object({ collaborationId: idField, key: draftKey });
