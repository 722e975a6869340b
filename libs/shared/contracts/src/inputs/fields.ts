import { z } from 'zod';
import type { ErrorCode } from '../error-codes';
import { lifeAreas, userAnswers } from '../vocabulary';

const code = (value: ErrorCode): ErrorCode => value;

export const maxTitle = 200;
export const maxText = 10_000;
export const maxShort = 300;

/** Half of a character in two parts, as where a text was cut off in the middle of a picture. */
const broken = /\p{Surrogate}/gu;

/** Text a person wrote. PostgreSQL cannot hold the NUL character, nor half a character in what the history keeps. */
const written = (missing: ErrorCode) =>
  z
    .string({ error: missing })
    .overwrite((text) => text.replace(broken, '\ufffd'))
    .refine((text) => !text.includes('\0'), code('FIELD_INVALID'));

/** Something one can see: marks of direction and width, which come along when one pastes, are nothing by themselves. */
const isSeen = (text: string): boolean => /[^\p{Cf}\s]/u.test(text);

/** One line of text that must be there. */
export const titleField = written('FIELD_REQUIRED')
  .trim()
  .refine(isSeen, code('FIELD_REQUIRED'))
  .max(maxTitle, code('FIELD_TOO_LONG'));
/** A given or family name. */
export const nameField = written('FIELD_REQUIRED')
  .trim()
  .refine(isSeen, code('FIELD_REQUIRED'))
  .max(100, code('FIELD_TOO_LONG'));
/** A short text that must be there. */
export const requiredShort = written('FIELD_REQUIRED')
  .trim()
  .refine(isSeen, code('FIELD_REQUIRED'))
  .max(maxShort, code('FIELD_TOO_LONG'));
/** A text of a line or a few, which must be there. */
export const shortText = (most: number = maxShort) =>
  written('FIELD_REQUIRED').trim().refine(isSeen, code('FIELD_REQUIRED')).max(most, code('FIELD_TOO_LONG'));
/** A short text that may be left out; an empty one becomes null. */
export const optionalShort = written('FIELD_INVALID')
  .trim()
  .max(maxShort, code('FIELD_TOO_LONG'))
  .transform((text) => (isSeen(text) ? text : null))
  .nullish();
/** A few words that must be there, of a length that fits. */
export const writtenLine = (most: number) =>
  written('FIELD_REQUIRED').trim().refine(isSeen, code('FIELD_REQUIRED')).max(most, code('FIELD_TOO_LONG'));
/** A long text that may be left out; an empty one becomes null. */
export const optionalLong = written('FIELD_INVALID')
  .trim()
  .max(maxText, code('FIELD_TOO_LONG'))
  .transform((text) => (isSeen(text) ? text : null))
  .nullish();
export const longText = written('FIELD_REQUIRED').max(maxText, code('FIELD_TOO_LONG'));
export const requiredLongText = longText.trim().refine(isSeen, code('FIELD_REQUIRED'));

/** A calendar date that exists, as `YYYY-MM-DD`. */
export const dateField = z
  .string({ error: code('FIELD_REQUIRED') })
  .min(1, code('FIELD_REQUIRED'))
  .refine((text) => {
    const parsed = new Date(`${text}T00:00:00Z`);
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
  }, code('DATE_INVALID'));
export const optionalDate = z.preprocess((value) => (value === '' ? null : value), dateField.nullish());
export const instantField = z
  .string({ error: code('FIELD_REQUIRED') })
  .refine((text) => !Number.isNaN(Date.parse(text)), code('DATE_INVALID'));

export const idField = z.string({ error: code('FIELD_REQUIRED') }).min(1, code('FIELD_REQUIRED'));
/** One that may be left out; what a form sends when none is chosen is none. */
export const optionalId = z.preprocess((value) => (value === '' ? null : value), idField.nullish());
export const lifeAreaField = z.enum(lifeAreas, { error: code('FIELD_REQUIRED') });
export const userAnswerField = z.enum(userAnswers, { error: code('FIELD_REQUIRED') });
export const versionField = z.number().int().min(1);
